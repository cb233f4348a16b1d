"""The service below a path: by its own setting, or as a trusted proxy says; in WSGI, and behind a real nginx."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests
from flask.testing import FlaskClient
from serving import running

from factbox.discovery import built_in
from factbox.settings import Settings
from factbox.testing.runner import InProcess
from factbox.web import create_app

NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
CONFIGURATION = """
daemon off; worker_processes 1; pid {folder}/pid; error_log {folder}/errors;
events {{ worker_connections 64; }}
http {{
  access_log off;
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
  server {{ listen 127.0.0.1:{port}; {location} }}
}}
"""
KEPT = "location /news/ {{ proxy_pass {address}; }}"
STRIPPED = """location /tools/news/ {{
  proxy_pass {address}/; proxy_set_header X-Forwarded-For $remote_addr; proxy_set_header X-Forwarded-Proto $scheme;
  proxy_set_header X-Forwarded-Host $http_host; proxy_set_header X-Forwarded-Prefix /tools/news;
}}"""
WAYS = [
    pytest.param("/news", KEPT, {"FACTBOX_BASE_PATH": "/news"}, id="prefix kept"),
    pytest.param("/tools/news", STRIPPED, {"FACTBOX_FORWARDED_HOPS": "1"}, id="prefix stripped and told"),
    pytest.param("/tools/news", STRIPPED, {"FACTBOX_BASE_PATH": "/tools/news"}, id="prefix stripped"),
]


def client(**settings: object) -> FlaskClient:
    registry = built_in()
    return create_app(Settings(**settings), registry, InProcess(registry)).test_client()  # type: ignore[arg-type]


@pytest.mark.parametrize("root", ["/news", ""])
def test_with_a_base_path_addresses_have_it_whether_the_proxy_takes_it_off_or_not(root: str) -> None:
    below = client(base_path="/news")
    taken = below.post(f"{root}/v1/jobs", json={"text": "It cost $5."})
    assert taken.headers["Location"] == taken.get_json()["href"] == f"/news/v1/jobs/{taken.get_json()['job']}"
    assert below.get(taken.headers["Location"]).status_code == 200
    assert below.get(f"{root}/openapi.json").get_json()["servers"] == [{"url": "/news"}]
    assert below.get(f"{root}/livez").status_code == 200


def test_a_path_that_only_begins_alike_is_another() -> None:
    assert client(base_path="/news").get("/newsroom/livez").status_code == 404


def test_without_it_what_proxies_say_is_not_believed() -> None:
    told = {"X-Forwarded-Prefix": "/evil", "X-Forwarded-Host": "evil.example"}
    assert client().get("/openapi.json", headers=told).get_json()["servers"] == [{"url": "/"}]


def test_of_several_proxies_those_that_are_trusted_are_believed() -> None:
    told = {"X-Forwarded-Prefix": "/evil, /good"}
    assert client(forwarded_hops=1).get("/openapi.json", headers=told).get_json()["servers"] == [{"url": "/good"}]


def test_keys_are_asked_for_below_a_path_too() -> None:
    locked = client(base_path="/news", api_keys="ab" * 32)
    assert locked.get("/news/v1/plugins").status_code == locked.get("/v1/plugins").status_code == 401
    assert locked.get("/news/livez").status_code == 200


@contextmanager
def nginx(folder: Path, location: str, address: str) -> Iterator[str]:
    """nginx in front of `address`; its own address."""
    assert NGINX is not None
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    (folder / "nginx.conf").write_text(
        CONFIGURATION.format(folder=folder, port=port, location=location.format(address=address))
    )
    command = [NGINX, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", str(folder / "errors")]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                time.sleep(0.05)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


@pytest.mark.slow
@pytest.mark.browser
@pytest.mark.skipif((NGINX is None or CHROMIUM is None) and not os.environ.get("CI"), reason="needs nginx and Chromium")
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize(("root", "location", "env"), WAYS)
def test_behind_nginx_addresses_lead_back_and_the_documents_can_be_tried(
    tmp_path: Path, root: str, location: str, env: dict[str, str]
) -> None:
    with running(env) as service, nginx(tmp_path, location, service.address) as front:
        service.event("ready")
        taken = requests.post(f"{front}{root}/v1/jobs", json={"text": "It cost $5."}, timeout=10)
        assert taken.status_code == 202
        assert taken.headers["Location"] == taken.json()["href"]
        assert taken.json()["href"].startswith(f"{root}/v1/jobs/")
        assert requests.get(f"{front}{taken.json()['href']}", timeout=10).status_code == 200
        body = b'{"text": "It cost $5."}\n' * 3
        lines = requests.post(
            f"{front}{root}/v1/batch", data=body, headers={"Content-Type": "application/jsonl"}, timeout=10
        )
        assert lines.text.count('"value":5') == 3
        try_it_out(front, root)


def try_it_out(front: str, root: str) -> None:
    """A browser opens the documents and sends an article from there, and a sample from the page for people."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        wrong: list[str] = []
        page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
        page.on(
            "request",
            lambda asked: wrong.append(asked.url) if not asked.url.startswith((f"{front}{root}/", "data:")) else None,
        )
        page.goto(f"{front}{root}/docs")
        page.locator(".opblock-summary-path", has_text="parse").first.click()
        page.get_by_role("button", name="Try it out").click()
        page.get_by_role("button", name="Execute").click()
        page.wait_for_selector(".live-responses-table tbody .response-col_status")
        status = page.locator(".live-responses-table tbody .response-col_status").first.inner_text()
        page.goto(f"{front}{root}/")
        page.locator("[data-sample=markets]").click()
        page.locator("#article mark").first.wait_for()
        browser.close()
    assert status.startswith("200")
    assert wrong == []
