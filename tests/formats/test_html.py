"""The page: whole, self-contained, harmless whatever the article holds, and the text in it is the article's."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stories import HOSTILE, STORY, story

import factbox
from factbox.formats.facts import facts
from factbox.formats.html import fragment, page
from factbox.formats.marks import pieces
from factbox.pictures import printable

VOID = {"meta", "br", "img", "link"}
ALLOWED = {
    "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "p", "div", "span", "sup", "a", "table", "tbody",
    "tr", "th", "td", "code", "ul", "li",
}  # fmt: skip


class Reader(HTMLParser):
    """A strict reader: what opens must close, in order."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[tuple[list[str], str]] = []
        self.feed(source)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({name for name, _ in attrs}) == len(attrs)
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        path = [f"{tag}.{attrs['class']}" if attrs.get("class") else tag for tag, attrs in self.open]
        self.words.append((path, data))

    @property
    def text(self) -> str:
        """The words of the article, labels apart."""
        return "".join(words for path, words in self.words if "div.text" in path and "sup" not in path)


def check(source: str) -> Reader:
    """Nothing in it can run, load or leave, but by a link that a person follows to the web or a mailbox."""
    read = Reader(source)
    assert {tag for tag, _ in read.tags} <= ALLOWED
    for tag, attrs in read.tags:
        assert not any(name.startswith("on") or name in ("src", "srcset", "style", "action") for name in attrs)
        if tag == "a":
            assert str(attrs["href"]).lower().startswith(("#", "http://", "https://", "mailto:"))
    return read


def test_the_page_shows_the_text_as_it_is() -> None:
    box = story()
    assert check(page(box)).text == box.text


def test_every_label_leads_to_its_row_and_back() -> None:
    read = check(page(story()))
    ids = [attrs["id"] for _, attrs in read.tags if "id" in attrs]
    targets = [str(attrs["href"])[1:] for tag, attrs in read.tags if tag == "a" and str(attrs["href"]).startswith("#")]
    assert len(set(ids)) == len(ids) == 2 * len(list(facts(story())))
    assert sorted(targets) == sorted(ids)  # type: ignore[type-var]


def test_a_fact_has_its_parsers_style_and_says_its_value() -> None:
    read = check(page(story()))
    (twelve,) = (attrs for tag, attrs in read.tags if tag == "span" and "12 %" in str(attrs.get("title")))
    assert twelve["class"] == "fact figures"
    assert str(twelve["title"]).startswith("figures: percent 12 %")


def test_without_colour_every_parser_has_a_line_and_a_letter_of_its_own() -> None:
    from factbox.formats.html import STYLE, STYLED

    lines = [
        STYLE.partition(f".factbox .{name} {{ text-decoration-style: ")[2].split(";")[0] for name in (*STYLED, "other")
    ]
    assert all(lines)
    assert len(set(lines)) == len(lines)
    labels = {
        label.strip("0123456789") for path, label in check(page(story())).words if path[-1:] == ["a"] and "sup" in path
    }
    assert labels == {"L", "F", "Q", "D"}


def test_parsers_of_one_letter_get_longer_labels() -> None:
    items = [{"text": "a", "start": 0, "end": 1}]
    answer = {"article": {"text": "a"}, "results": {"dates": items, "days": items, "da": items}}
    labels = [words for path, words in check(page(answer)).words if path[-1:] == ["a"] and "sup" in path]
    assert sorted(labels) == ["DA1", "DAT1", "DAY1"]


@pytest.mark.parametrize("offsets", ["codepoint", "utf16", "utf8"])
def test_hostile_articles_are_shown_and_never_run(offsets: str) -> None:
    box = factbox.parse(HOSTILE, base_url="https://example.org/", offsets=offsets)
    box["article"] |= {"title": "<script>alert(1)</script>", "url": "javascript:alert(1)", "authors": ["<b>A</b>"]}
    box["article"] |= {"language": 'en"><script>', "site_name": "</style>"}
    box["errors"].append({"plugin": "<i>", "code": "crashed", "detail": "</main><script>"})
    for source in (page(box), fragment(box)):
        assert check(source).text == printable(box.text)


@pytest.mark.parametrize("url", [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "data:text/html,<script>",
    "vbscript:x", "file:///etc/passwd", "//example.org/", "https://example.org/\njavascript:", 'https://x/"onclick="y', "",
])  # fmt: skip
def test_an_address_that_is_not_of_the_web_is_words(url: str) -> None:
    answer = {
        "article": {"text": "here", "url": url},
        "results": {"links": [{"text": "here", "start": 0, "end": 4, "url": url}]},
    }
    read = check(page(answer))
    assert not [attrs for tag, attrs in read.tags if tag == "a" and not str(attrs["href"]).startswith("#")]


@pytest.mark.parametrize("url", ["https://example.org/a?b=1&c=2", "HTTP://example.org/", "mailto:a@example.org"])
def test_an_address_of_the_web_is_live_and_tells_the_site_nothing(url: str) -> None:
    answer = {"article": {"text": "here"}, "results": {"links": [{"text": "here", "start": 0, "end": 4, "url": url}]}}
    (link,) = (
        attrs for tag, attrs in check(page(answer)).tags if tag == "a" and not str(attrs["href"]).startswith("#")
    )
    assert link == {"href": url, "rel": "noopener noreferrer nofollow"}


def test_a_fragment_has_no_ids_so_that_several_stand_beside_each_other() -> None:
    assert not [attrs for _, attrs in check(fragment(story())).tags if "id" in attrs]


SPANS = st.lists(st.tuples(st.integers(0, 12), st.integers(1, 12)), max_size=8)


def overlapping(text: str, spans: list[tuple[int, int]]) -> dict[str, Any]:
    places = [(min(start, len(text) - 1), min(start + length, len(text))) for start, length in spans]
    items = [{"text": text[start:end], "start": start, "end": end} for start, end in places]
    return {"article": {"text": text}, "results": {"mine": items[::2], "yours": items[1::2]}}


@given(st.text(st.sampled_from("a<&\"'5é\U0001f600\n"), min_size=1), SPANS)
def test_facts_may_overlap_as_they_like(text: str, spans: list[tuple[int, int]]) -> None:
    answer = overlapping(text, spans)
    assert check(page(answer)).text == text
    cut = list(pieces(text, list(facts(answer))))
    assert "".join(words for words, _, _ in cut) == text
    for fact in facts(answer):
        assert "".join(words for words, inside, _ in cut if fact in inside) == fact.item["text"]
    assert sum(len(over) for _, _, over in cut) == len(spans)


def test_facts_without_end_over_one_another_write_no_page_without_end() -> None:
    text = "a" * 2000
    items = [{"text": text[at:], "start": at, "end": len(text)} for at in range(len(text))]
    answer = {"article": {"text": text}, "results": {"mine": items}}
    assert len(page(answer)) < 3_000 * len(text)
    assert check(page(answer)).text == text


def test_time_grows_with_the_text_and_no_faster() -> None:
    import time

    def seconds(times: int) -> float:
        box = factbox.parse(f"{STORY}\n\n" * times, plugins=["figures", "dates", "links"])
        began = time.perf_counter()
        page(box)
        return time.perf_counter() - began

    seconds(2)
    assert min(seconds(80) for _ in range(3)) < 8 * min(seconds(20) for _ in range(3)) + 0.05
