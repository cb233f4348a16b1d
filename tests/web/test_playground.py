"""`GET /` without a browser: who gets the page and who directions, what it may load, and how large it is."""

from __future__ import annotations

import json
import re
import runpy
import shutil
import subprocess
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from factbox.discovery import built_in
from factbox.settings import Settings
from factbox.testing.runner import InProcess
from factbox.web import create_app, home

ROOT = Path(__file__).parents[2]
NODE = shutil.which("node")
BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
LIMIT = 100_000
"""Bytes of the page, its styles and modules, not packed."""
LINES = 130


def client(**settings: object) -> FlaskClient:
    registry = built_in()
    return create_app(Settings(**settings), registry, InProcess(registry)).test_client()  # type: ignore[arg-type]


def test_a_browser_gets_the_page() -> None:
    page = client().get("/", headers=BROWSER)
    assert (page.status_code, page.mimetype) == (200, "text/html")
    assert "<title>factbox" in page.text
    assert "Accept" in page.headers["Vary"]


@pytest.mark.parametrize("accept", [None, "*/*", "application/json", "text/plain", "application/json, text/html;q=0.5"])
def test_a_program_is_told_where_to_go(accept: str | None) -> None:
    asked = client()
    directions = asked.get("/", headers={"Accept": accept} if accept else {})
    assert directions.get_json()["parse"] == "/v1/parse"
    for name in ("docs", "openapi", "plugins"):
        assert asked.get(directions.get_json()[name]).status_code == 200


def test_below_a_path_all_addresses_begin_there() -> None:
    below = client(base_path="/news")
    for address in ("/news/", "/news", "/"):
        page = below.get(address, headers=BROWSER)
        addresses = re.findall(r'(?:href|src)="(/[^"]*)"', page.text)
        assert len(addresses) > 10
        assert all(one.startswith("/news/") for one in addresses)
        assert all(below.get(one).status_code == 200 for one in addresses)
    assert below.get("/news/").get_json()["docs"] == "/news/docs"


def test_a_prefix_that_a_trusted_proxy_names_is_text_and_never_markup() -> None:
    told = BROWSER | {"X-Forwarded-Prefix": '/"><script>alert(1)</script>'}
    assert "<script>alert" not in client(forwarded_hops=1).get("/", headers=told).text


def test_turned_off_there_is_no_page_and_browsers_get_directions_too() -> None:
    off = client(playground=False)
    assert off.get("/", headers=BROWSER).get_json()["docs"] == "/docs"
    assert off.get("/playground/app.js").status_code == 404


def test_the_page_needs_no_key_and_what_it_asks_for_does() -> None:
    locked = client(api_keys="ab" * 32)
    assert locked.get("/", headers=BROWSER).status_code == 200
    assert locked.get("/playground/app.js").status_code == 200
    assert locked.get("/v1/plugins").status_code == 401
    assert locked.get("//v1/plugins").status_code in (308, 401)


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_nothing_can_be_sent_to_it(method: str) -> None:
    assert getattr(client(), method)("/").status_code == 405


@pytest.mark.parametrize("name", ["nothing.js", "..%2Fhome.py", "index.html", "%2e%2e/home.py", ""])
def test_only_files_of_the_page_are_served(name: str) -> None:
    assert client().get(f"/playground/{name}").status_code == 404


def test_the_policy_lets_nothing_in_from_elsewhere_and_nothing_inline() -> None:
    policy = client().get("/", headers=BROWSER).headers["Content-Security-Policy"]
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert rules["default-src"] == "'none'"
    assert rules["script-src"] == rules["style-src"] == rules["connect-src"] == "'self'"
    assert rules["require-trusted-types-for"] == "'script'"
    assert "unsafe" not in policy
    assert "http" not in policy


def test_the_page_has_no_inline_script_or_style_and_names_no_other_site() -> None:
    page = client().get("/", headers=BROWSER).text
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=", page)
    for name in home._files():
        text = (home.FOLDER / name).read_text("utf-8")
        if name.endswith((".js", ".css")):
            assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)[a-z]", text.replace("https://…", "")), name


def test_no_module_can_make_markup_of_a_text() -> None:
    for path in home.FOLDER.glob("*.js"):
        text = path.read_text("utf-8")
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", text), (
            path
        )
        assert not re.search(r"localStorage|sessionStorage|indexedDB|document\.cookie", text), path


def test_the_page_is_small() -> None:
    page = client().get("/", headers=BROWSER)
    loaded = sum(len(content) for name, content in home._files().items() if name != "samples.json")
    assert len(page.data) + loaded < LIMIT


def test_a_module_says_what_it_is_for_and_has_one_idea() -> None:
    for path in home.FOLDER.glob("*.js"):
        lines = path.read_text("utf-8").splitlines()
        assert lines[0].startswith("// "), path.name
        assert len(lines) <= LINES, f"{path.name}: {len(lines)} lines"


def test_files_are_asked_for_again_but_sent_once() -> None:
    asked = client()
    first = asked.get("/playground/app.js")
    assert first.headers["Cache-Control"] == "no-cache"
    assert asked.get("/playground/app.js", headers={"If-None-Match": first.headers["ETag"]}).status_code == 304


def test_samples_are_the_seeds_and_each_has_its_button() -> None:
    seeds = runpy.run_path(str(ROOT / "seeds" / "samples.py"))
    committed = (home.FOLDER / "samples.json").read_text("utf-8")
    assert committed == seeds["as_json"](), "run: python seeds/samples.py"
    buttons = re.findall(r'data-sample="([^"]+)"', (home.FOLDER / "index.html").read_text("utf-8"))
    assert sorted(buttons) == sorted(json.loads(committed))


@pytest.mark.skipif(NODE is None, reason="Node.js is not installed")
def test_the_modules_without_a_document_do_what_their_own_tests_say(tmp_path: Path) -> None:
    shutil.copytree(home.FOLDER, tmp_path / "page")
    for path in sorted((Path(__file__).parent / "playground").glob("*.test.mjs")):
        shutil.copy(path, tmp_path)
    (tmp_path / "package.json").write_text('{"type": "module"}')
    done = subprocess.run([str(NODE), "--test"], cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout
    assert re.search(r"^# pass \d{2,}$", done.stdout, re.MULTILINE), done.stdout
