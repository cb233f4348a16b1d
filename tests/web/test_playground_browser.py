"""The page at `/` in a real browser: from the pasted article to every tab and back, by mouse and by keyboard."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import requests
from browsing import browsing, needs_chromium, opened
from playwright.sync_api import expect
from serving import Running, running

pytestmark = [
    pytest.mark.browser,
    needs_chromium,
    pytest.mark.xdist_group("playground"),
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"),
]
AXE = Path(__file__).parent / "axe" / "node_modules" / "axe-core" / "axe.min.js"
TABS = ("Facts", "Timeline", "Chart", "Verify", "JSON", "Code")
ARTICLE = """The 😀 council's mayor, Ann Lee, opened the bridge on Monday. “It cost between $20 and $30 a month, and it went well,” she said.

About 75 people came, and 1,200 had come on 8 December 2024. The bridge is 300 metres long and 20 metres wide. It stood for 54 years.

"We will rebuild it," said Erik Dahl, who leads the guild. The plan is at https://example.org/plan?utm_source=x and costs $5 million, after $3 million in 2019."""
HOSTILE = """<img src=x onerror="window.broken=1"><script>window.broken=1</script> said "<b onmouseover=alert(1)>Boo</b>" on Monday.
"><svg onload="window.broken=1"> costs $5 &lt;script&gt; “</span><script>window.broken=1</script>,” said Ann </textarea><script>window.broken=1</script> Lee."""
MOODS = """
from marshmallow import Schema, fields, validate
from factbox import Parser, PlaceSchema, SpanSchema, hookimpl

class MoodSchema(SpanSchema):
    mood = fields.String(required=True, metadata={"title": "Feeling"})
    of = fields.Nested(PlaceSchema, allow_none=True)

class MoodOptions(Schema):
    depth = fields.Integer(validate=validate.Range(min=1, max=9), metadata={"description": "How deep to look."})
    loud = fields.Boolean()
    tone = fields.String(validate=validate.OneOf(["warm", "cold"]))
    words = fields.List(fields.String())

def parse(article, context):
    at = article.text.find("went well")
    if at >= 0:
        asked = ", ".join(f"{name} {value}" for name, value in sorted(context.options.items()))
        yield {**article.cite(at, at + 9), "mood": f"glad ({asked})", "of": article.cite(0, 3)}

@hookimpl
def factbox_parsers():
    return [Parser(name="moods", summary="How it feels.", item_schema=MoodSchema, options_schema=MoodOptions, parse=parse)]
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with browsing() as found:
        yield found


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A service with the built-in parsers and one of somebody else's."""
    folder = tmp_path_factory.mktemp("plugins")
    (folder / "moods.py").write_text(MOODS)
    with running({"FACTBOX_PLUGINS_DIR": str(folder)}) as started:
        started.event("ready")
        yield started


@pytest.fixture
def page(browser: Any, service: Running) -> Iterator[Any]:
    with opened(browser, service.address) as found:
        yield found


def find(page: Any, text: str = ARTICLE, published: str = "2025-01-08") -> None:
    page.fill("#pasted", text)
    page.fill("#published", published)
    page.click("#find")
    page.wait_for_selector("#article p")


def focused(page: Any) -> str:
    """The words that have the focus."""
    return str(page.evaluate("document.activeElement.textContent"))


def test_from_the_pasted_article_to_every_tab(page: Any) -> None:
    find(page)
    assert page.locator("#article").text_content() == ARTICLE
    assert page.locator("#article mark.dates").first.text_content() == "Monday"
    page.locator("#article mark.dates").first.hover()
    expect(page.locator("#card")).to_contain_text("Monday = 6 January 2025", use_inner_text=True)
    expect(page.locator("#panel-Facts")).to_contain_text("between 20 and 30 dollars a month", use_inner_text=True)
    page.get_by_role("tab", name="Timeline").click()
    expect(page.get_by_role("button", name="8 December 2024: 8 December 2024")).to_have_count(1)
    page.get_by_role("tab", name="Chart").click()
    assert page.locator(".bar").count() >= 2
    page.get_by_role("tab", name="JSON").click()
    shown = json.loads(page.locator("#panel-JSON pre").inner_text())
    assert shown["article"]["text"] == ARTICLE
    page.get_by_role("tab", name="Code").click()
    assert page.locator("#panel-Code pre").inner_text().startswith("curl ")


def test_by_keyboard_alone_to_a_fact_its_row_and_back(page: Any) -> None:
    page.locator("#pasted").focus()
    page.keyboard.insert_text(ARTICLE)
    page.keyboard.press("Control+Enter")
    page.wait_for_selector("#article mark")
    page.locator("#legend button").last.focus()
    page.keyboard.press("Tab")
    first = focused(page)
    assert page.locator("#article mark").first.text_content() == first
    page.keyboard.press("ArrowRight")
    second = focused(page)
    assert second != first
    assert page.locator("#card").is_visible()
    assert page.locator("#said").text_content()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.className") == "fact"
    assert focused(page).startswith(second)
    page.keyboard.press("Enter")
    assert (page.evaluate("document.activeElement.localName"), focused(page)) == ("mark", second)
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.className") == "fact"
    assert page.locator("#card").is_hidden()
    page.locator("#tab-Facts").focus()
    for name in (*TABS[1:], TABS[0]):
        page.keyboard.press("ArrowRight")
        assert page.locator(f"#panel-{name}").is_visible()
        assert focused(page) == name


def test_the_ends_of_the_article_are_a_key_away(page: Any) -> None:
    find(page)
    page.locator("#article mark").first.focus()
    page.keyboard.press("End")
    last = focused(page)
    page.keyboard.press("ArrowRight")
    assert focused(page) == last == page.locator("#article mark[data-first]").last.text_content()
    page.keyboard.press("Home")
    assert focused(page) == page.locator("#article mark[data-first]").first.text_content()


def test_every_fact_marks_its_own_words_whatever_stands_before_it(page: Any, service: Running) -> None:
    text = "👩‍🚀🇳🇴 " + ARTICLE
    find(page, text)
    answer = service.post(text=text, published_at="2025-01-08").json()
    items = [(name, item["text"]) for name, some in answer["results"].items() for item in some]
    marked: dict[str, list[str]] = page.evaluate(
        "() => { const found = {}; for (const node of document.querySelectorAll('#article mark')) "
        "(found[node.dataset.fact] ??= [node.dataset.parser, '']).push(node.textContent); return found; }"
    )
    assert sorted((one[0], "".join(one[2:])) for one in marked.values()) == sorted(items)


def test_what_is_said_by_whom_of_what_is_shown_with_the_fact(page: Any) -> None:
    find(page)
    page.locator("#article mark.quotes", has_text="We will rebuild it").hover()
    assert page.locator(".role.lit[data-role=speaker]").text_content() == "Erik Dahl"
    assert page.locator(".role.lit[data-role=cue]").text_content() == "said"
    expect(page.locator("#card")).to_contain_text("Erik Dahl, direct speech", use_inner_text=True)


def test_a_fact_inside_another_shows_both_the_inner_first(page: Any) -> None:
    find(page)
    page.locator("#article mark.quotes mark.figures").first.hover()
    assert page.locator("#card section").count() >= 2
    assert page.locator("#card section").first.get_attribute("class") in ("figures", "dates")
    assert page.locator("#card section").last.get_attribute("class") == "quotes"


def test_facts_of_a_parser_can_be_left_out_and_a_row_brings_them_back(page: Any) -> None:
    find(page)
    switch = page.locator("#legend button.dates")
    switch.click()
    assert switch.get_attribute("aria-pressed") == "false"
    expect(page.locator("#article mark.dates")).to_have_count(0)
    assert page.locator("#article mark.figures").count() > 0
    page.locator(".facts.dates .fact").first.click()
    assert focused(page) == "Monday"
    assert page.locator("#legend button.dates").get_attribute("aria-pressed") == "true"


def test_the_timeline_zooms_and_leads_to_the_text(page: Any) -> None:
    find(page)
    page.get_by_role("tab", name="Timeline").click()
    everything = page.locator(".stretch").count()
    assert everything >= 3
    page.get_by_role("button", name="Around publication").click()
    assert page.locator(".stretch").count() < everything
    expect(page.locator("#panel-Timeline .hint")).to_contain_text("earlier", use_inner_text=True)
    page.get_by_role("button", name="Everything").click()
    expect(page.locator(".stretch")).to_have_count(everything)
    page.get_by_role("button", name="Zoom in").click()
    page.get_by_role("button", name="Zoom out").click()
    page.locator(".stretch").last.press("Enter")
    assert page.evaluate("document.activeElement.localName") == "mark"


def test_the_chart_leads_to_the_text(page: Any) -> None:
    find(page)
    page.get_by_role("tab", name="Chart").click()
    page.locator(".bar").first.press("Enter")
    assert page.evaluate("document.activeElement.className").startswith("mark figures")


def test_a_quotation_is_verified_against_the_article(page: Any) -> None:
    find(page)
    page.get_by_role("tab", name="Verify").click()
    page.fill("#quotation", "We will never rebuild it")
    page.fill("#speaker", "Ann Lee")
    page.get_by_role("button", name="Check it").click()
    page.wait_for_selector(".verdict")
    verdict = page.locator(".verdict").inner_text()
    assert "Altered" in verdict
    assert "Not Ann Lee: in the article Erik Dahl said it." in verdict
    expect(page.locator(".verdict del")).to_have_text("never", use_inner_text=True)
    page.locator(".verdict button").first.click()
    assert page.evaluate("getSelection().toString()") in "We will rebuild it"
    page.get_by_role("tab", name="Code").click()
    page.locator("#panel-Code select").select_option(label="Verify")
    expect(page.locator("#panel-Code pre")).to_contain_text("/v1/verify", use_inner_text=True)


def test_a_parser_of_somebody_else_appears_by_itself_with_its_options(page: Any) -> None:
    page.get_by_text("Parsers and options").click()
    page.get_by_label("Depth").fill("3")
    page.get_by_label("Loud").select_option(label="yes")
    page.get_by_label("Tone").select_option(label="cold")
    page.get_by_label("Words", exact=True).fill("a, b")
    page.get_by_label("Quotes").uncheck()
    find(page)
    mark = page.locator("#article mark[data-parser=moods]")
    assert (mark.text_content(), mark.get_attribute("data-letter")) == ("went well", "M")
    mark.hover()
    expect(page.locator("#card")).to_contain_text(
        "glad (depth 3, loud True, tone cold, words ['a', 'b'])", use_inner_text=True
    )
    expect(page.locator("#card")).to_contain_text("Feeling", use_inner_text=True)
    expect(page.locator("#article mark.quotes")).to_have_count(0)
    assert page.locator("#legend button").all_inner_texts()[-1].split() == ["M", "Moods", "1"]


def test_a_hostile_article_stays_text(page: Any) -> None:
    for text in (HOSTILE, f"<article>{HOSTILE}</article>", f"Lee said: “{HOSTILE}”"):
        page.locator("#ask").evaluate("node => { node.open = true; }")
        find(page, text)
        for tab in TABS:
            page.locator(f"#tab-{tab}").click()
        assert (
            page.locator("#article img, #article script, #article svg, #article b, #panels script, #panels img").count()
            == 0
        )
        assert page.evaluate("window.broken") is None


def test_a_hostile_answer_stays_text_and_makes_no_live_link(browser: Any, service: Running) -> None:
    evil = "<img src=x onerror='window.broken=1'>"
    item = {"text": evil, "start": 0, "end": len(evil)}
    links = [{**item, "url": url, "clean_url": url, "kind": "anchor", "rel": [], "internal": None} for url in
             ("javascript:window.broken=1", " javascript:window.broken=1", "data:text/html,<script>", "JaVaScRiPt:1", "https://good.example/")]  # fmt: skip
    answer = service.post(text="It rained.").json()
    answer["article"] |= {
        "text": evil,
        "title": evil,
        "authors": [evil],
        "site_name": evil,
        "url": "https://good.example/",
        "language": "en",
    }
    answer["results"] = {
        "links": links, "moods": [{**item, "mood": evil, "of": {**item}}],
        "quotes": [{**item, "kind": evil, "speaker": {**item, "name": evil}, "cue": None, "continued": False}],
        "dates": [{**item, "kind": "date", "value": evil, "modifier": None, "from": "2025-01-01", "to": "2025-01-02"}],
    }  # fmt: skip
    answer["errors"] = [{"plugin": evil, "code": evil, "detail": evil}]
    with opened(browser, service.address) as page:
        page.route("**/v1/parse", lambda route: route.fulfill(json=answer))
        find(page, "It rained.")
        for tab in TABS:
            page.locator(f"#tab-{tab}").click()
        page.locator("#article mark").last.focus()
        assert page.locator("#article").text_content() == evil
        live = page.evaluate("[...document.links].map((link) => link.protocol).filter((one) => !/^https?:$/.test(one))")
        assert live == []
        assert page.locator("#card a").evaluate_all("links => links.map((link) => link.href)") == [
            "https://good.example/"
        ]
        expect(page.locator("#result img, #result script, #card img")).to_have_count(0)
        assert page.evaluate("window.broken") is None


@pytest.mark.parametrize(("language", "extension"), [("curl", "sh"), ("Python", "py")])
def test_the_code_repeats_the_request_exactly(page: Any, tmp_path: Path, language: str, extension: str) -> None:
    find(page, ARTICLE + "\nIt's 'quoted' \\ $HOME `id` \u2028 and \"more\".")
    page.get_by_role("tab", name="JSON").click()
    shown = json.loads(page.locator("#panel-JSON pre").text_content())
    page.get_by_role("tab", name="Code").click()
    page.get_by_role("button", name=language, exact=True).click()
    script = tmp_path / f"code.{extension}"
    script.write_text(page.locator("#panel-Code pre").text_content(), "utf-8")
    runner = ["sh"] if extension == "sh" else [sys.executable]
    done = subprocess.run([*runner, str(script)], capture_output=True, timeout=60, check=True)
    repeated = json.loads(done.stdout)
    assert {**repeated, "meta": None} == {**shown, "meta": None}


def test_the_code_in_javascript_repeats_it_too(page: Any) -> None:
    find(page)
    page.get_by_role("tab", name="Code").click()
    page.get_by_role("button", name="JavaScript").click()
    code = (
        page.locator("#panel-Code pre")
        .text_content()
        .replace("console.log(await response.text());", "return response.json();")
    )
    repeated = page.evaluate(f"async () => {{ {code} }}")
    assert repeated["article"]["text"] == ARTICLE


KEY = "right-key-of-the-news-desk"


def test_a_locked_service_asks_for_a_key_and_the_page_forgets_it(browser: Any) -> None:
    with running({"FACTBOX_API_KEYS": sha256(KEY.encode()).hexdigest()}) as service:
        service.event("ready")
        with opened(browser, service.address, expected=("401",)) as page:
            page.wait_for_selector("#key-dialog[open]")
            page.fill("#key", "wrong")
            page.keyboard.press("Enter")
            expect(page.locator("#key")).to_have_value("")
            page.wait_for_selector("#key-dialog[open]")
            page.fill("#key", KEY)
            page.get_by_role("button", name="Use it").click()
            find(page)
            assert page.locator("#article mark").count() > 0
            page.get_by_role("tab", name="Code").click()
            expect(page.locator("#panel-Code pre")).to_contain_text("FACTBOX_KEY", use_inner_text=True)
            assert KEY not in page.content()
            assert page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length") == 0
            page.reload()
            page.wait_for_selector("#key-dialog[open]")
            page.get_by_role("button", name="Not now").click()
            expect(page.locator("#trouble")).to_contain_text("wants a key")


def test_what_goes_wrong_is_said_to_a_person(browser: Any, service: Running) -> None:
    with opened(browser, service.address, expected=("422", "503", "ERR_FAILED", "504")) as page:
        page.fill("#pasted", "http://127.0.0.1/story")
        page.click("#find")
        page.wait_for_selector("#trouble .notice")
        assert page.locator("#trouble").inner_text().startswith("That does not work.")
        page.route(
            "**/v1/parse",
            lambda route: route.fulfill(status=503, headers={"Retry-After": "2"}, json={"detail": "Full."}),
        )
        page.click("#find")
        expect(page.locator("#trouble")).to_contain_text("Try again in 2 seconds.")
        page.unroute("**/v1/parse")
        page.route("**/v1/parse", lambda route: route.abort())
        page.click("#find")
        expect(page.locator("#trouble")).to_contain_text("cannot be reached")
        expect(page.locator("#pasted")).to_have_value("http://127.0.0.1/story")
        page.unroute("**/v1/parse")
        find(page)
        expect(page.locator("#trouble")).to_have_text("", use_inner_text=True)


def test_below_a_path_the_page_works_too(browser: Any) -> None:
    with running({"FACTBOX_BASE_PATH": "/news"}) as service:
        service.event("ready")
        with opened(browser, f"{service.address}/news") as page:
            find(page)
            assert page.locator("#article mark").count() > 0
            assert page.locator("nav a").get_attribute("href") == "/news/docs"


PASTE = """(node, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    node.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}"""


def scripting(profile: dict[str, Any]) -> float:
    """Milliseconds in functions, the collector of garbage among them; not those of layout and paint."""
    rest = {
        node["id"]
        for node in profile["nodes"]
        if node["callFrame"]["functionName"] in ("(idle)", "(program)", "(root)")
    }
    spent = zip(profile["samples"], profile["timeDeltas"], strict=True)
    return sum(micros for node, micros in spent if node not in rest) / 1000


def test_a_long_article_takes_little_scripting_and_few_nodes(page: Any) -> None:
    text = "\n\n".join(ARTICLE for _ in range(200_000 // len(ARTICLE) + 1))
    assert len(text) > 200_000
    tools = page.context.new_cdp_session(page)
    tools.send("Profiler.enable")
    page.locator("#pasted").evaluate(PASTE, text)
    taken = []
    for _ in range(4):
        page.locator("#ask").evaluate("node => { node.open = true; }")
        page.locator("#article").evaluate("node => node.replaceChildren()")
        tools.send("Profiler.start")
        page.click("#find")
        page.wait_for_selector("#article p:last-child", state="attached", timeout=120_000)
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
        taken.append(scripting(tools.send("Profiler.stop")["profile"]))
    assert min(taken) < 300, taken
    expect(page.locator("#pasted")).to_have_value(text)
    assert page.locator("#article").evaluate("node => node.textContent.length") == len(text.encode("utf-16-le")) // 2
    assert page.locator("#article *").count() < len(text) / 10


def test_the_first_facts_of_a_sample_come_at_once(page: Any) -> None:
    taken = []
    for _ in range(6):
        page.locator("#ask").evaluate("node => { node.open = true; }")
        taken.append(
            page.evaluate("""() => new Promise((done) => {
            const began = performance.now();
            new MutationObserver((_, observer) => {
                if (!document.querySelector("#article mark")) return;
                observer.disconnect();
                done(performance.now() - began);
            }).observe(document.getElementById("article"), { childList: true, subtree: true });
            document.querySelector("[data-sample=homs-roadblocks]").click();
        })""")
        )
        page.locator("#article").evaluate("node => node.replaceChildren()")
    assert min(taken) < 300, taken


@pytest.mark.parametrize("width", [320, 390, 768])
def test_a_narrow_screen_has_no_sideways_scrolling(browser: Any, service: Running, width: int) -> None:
    with opened(browser, service.address, viewport={"width": width, "height": 800}) as page:
        find(page)
        for tab in TABS:
            page.locator(f"#tab-{tab}").click()
            assert page.evaluate("document.documentElement.scrollWidth") <= width, tab


@pytest.mark.skipif(not AXE.exists() and not os.environ.get("CI"), reason="axe-core is not installed: make axe")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, pytest.param(390, marks=pytest.mark.slow)])
def test_axe_finds_no_violation_on_any_tab(browser: Any, service: Running, scheme: str, width: int) -> None:
    with opened(browser, service.address, color_scheme=scheme, viewport={"width": width, "height": 900}) as page:
        page.evaluate(AXE.read_text("utf-8"))
        check = """async () => (await axe.run()).violations.map(({ id, nodes }) =>
            [id, nodes.map((node) => node.target.join(" ") + ": " + node.failureSummary)])"""
        page.get_by_text("Parsers and options").click()
        page.wait_for_selector("#parsers fieldset")
        assert page.evaluate(check) == []
        find(page)
        for tab in TABS:
            page.locator(f"#tab-{tab}").click()
            if tab == "Verify":
                for quotation in ("We will rebuild it", "We will never rebuild it", "Nothing of it at all"):
                    page.fill("#quotation", quotation)
                    page.get_by_role("button", name="Check it").click()
                    page.wait_for_selector(f".verdict:has-text('{quotation.split()[-1]}')")
            assert page.evaluate(check) == [], tab
        page.locator("#article mark.quotes").first.focus()
        assert page.evaluate(check) == []


def test_the_page_says_the_same_as_the_service(page: Any, service: Running) -> None:
    find(page)
    counts = dict(line.split()[1:] for line in page.locator("#legend button").all_inner_texts())
    answer = requests.post(
        f"{service.address}/v1/parse", json={"text": ARTICLE, "published_at": "2025-01-08"}, timeout=30
    ).json()
    assert counts == {name.capitalize(): str(len(items)) for name, items in answer["results"].items()}
