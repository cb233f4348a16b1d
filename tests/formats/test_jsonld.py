"""schema.org: only types and properties of its vocabulary, each where it belongs, and nothing claimed beyond the facts."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from stories import STORY, story

import factbox
from factbox.formats.jsonld import news_article

VOCABULARY = json.loads((Path(__file__).parent / "schema_org.json").read_text())
TYPES, PROPERTIES = VOCABULARY["types"], VOCABULARY["properties"]
LITERALS: dict[type, set[str]] = {
    str: {"Text", "URL", "Date", "DateTime"},
    bool: {"Boolean"},
    float: {"Number"},
    int: {"Number"},
}
TEMPORAL = re.compile(r"(\d{4}-\d\d-\d\d[T:\d+Z-]*|\.\.)(/(\d{4}-\d\d-\d\d[T:\d+Z-]*|\.\.))?\Z")
SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*/article.*"))


def kinds(name: str) -> set[str]:
    """A type and all above it."""
    return {name}.union(*(kinds(above) for above in TYPES[name]))


def mistakes(node: dict[str, Any], expected: set[str]) -> Iterator[str]:
    """What schema.org would not understand of a node that stands where `expected` types do."""
    own = node.get("@type")
    if own is None:
        possible = {"Thing"}  # what it is is left open: only what every thing has may be said
    elif own not in TYPES:
        yield f"there is no type {own}"
        return
    else:
        possible = kinds(own)
        if not possible & expected:
            yield f"{own} stands where {expected} do"
    for name, value in node.items():
        if not name.startswith("@"):
            yield from wrong(name, value, possible)


def wrong(name: str, value: Any, possible: set[str]) -> Iterator[str]:
    if name not in PROPERTIES:
        yield f"there is no property {name}"
        return
    if not set(PROPERTIES[name]["domain"]) & possible:
        yield f"{possible} has no {name}"
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            yield from mistakes(one, set(PROPERTIES[name]["range"]))
        elif not LITERALS[type(one)] & set(PROPERTIES[name]["range"]):
            yield f"{name} takes no {type(one).__name__}"


@pytest.mark.parametrize("node", [
    {"@type": "NewsStory"},
    {"@type": "NewsArticle", "title": "a"},
    {"@type": "NewsArticle", "spokenByCharacter": {"@type": "Person"}},
    {"@type": "NewsArticle", "author": {"@type": "ImageObject"}},
    {"@type": "NewsArticle", "headline": 5},
    {"@type": "NewsArticle", "author": {"text": "a"}},
])  # fmt: skip
def test_the_checker_finds_mistakes(node: dict[str, Any]) -> None:
    assert list(mistakes(node, {"NewsArticle"}))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.parent.name)
def test_every_sample_keeps_to_the_vocabulary(path: Path) -> None:
    source = {"html" if path.suffix == ".html" else "text": path.read_text("utf-8")}
    node = news_article(factbox.parse(**source, published_at="2025-01-06"))
    assert list(mistakes(node, {"NewsArticle"})) == []
    assert all(TEMPORAL.match(one) for one in node.get("temporalCoverage", ()))


def test_all_that_is_known_of_a_page_has_its_property() -> None:
    page = (
        "<!doctype html><html lang=en><head><title>Rain</title><meta property=og:site_name content=Courier>"
        "<meta name=author content='Ana Moravec'><meta property=article:section content=Weather>"
        "<meta name=keywords content='rain, town'><link rel=canonical href=https://a.example/rain></head><body><article>"
        "<h1>Rain</h1><figure><img src=/a.jpg alt=Rain><figcaption>Rain. Photo: Ann Lee</figcaption></figure>"
        + "<p>It rained for a week in the whole valley, and then it stopped, the mayor of the town said on Monday.</p>"
        * 4
    )
    node = news_article(
        factbox.parse(html=page, base_url="https://a.example/", published_at="2025-01-06") | {"id": "a"}
    )
    assert list(mistakes(node, {"NewsArticle"})) == []
    assert (node["headline"], node["identifier"], node["articleSection"]) == ("Rain", "a", "Weather")
    assert node["author"] == [{"@type": "Person", "name": "Ana Moravec"}]
    assert node["publisher"] == {"@type": "Organization", "name": "Courier"}
    assert node["image"][0] == {
        "@type": "ImageObject",
        "url": "https://a.example/a.jpg",
        "caption": "Rain. Photo: Ann Lee",
        "creditText": "Ann Lee",
    }


def test_facts_become_what_schema_org_calls_them() -> None:
    node = news_article(story())
    assert node["hasPart"][0] == {
        "@type": "Quotation",
        "text": "It went \U0001f600 well,",
        "spokenByCharacter": {"name": "Ann Lee"},
    }
    (sales,) = (one for one in node["mentions"] if one["@type"] == "MonetaryAmount")
    assert (sales["description"], sales["value"], sales["currency"]) == ("$3bn", 3e9, "USD")
    (hurt,) = (one for one in node["mentions"] if one.get("minValue") == 5)
    assert (hurt["@type"], hurt["name"], hurt["maxValue"]) == ("QuantitativeValue", "people", 7)
    assert "value" not in hurt
    assert node["citation"] == [{"@type": "CreativeWork", "name": "the list", "url": "https://example.org/a?b=1&c=2"}]
    assert node["temporalCoverage"] == ["2024-01-01/2024-12-31", "2025-01-06"]


def test_what_nobody_said_in_these_words_is_no_quotation() -> None:
    node = news_article(story())
    said = [one["text"] for one in node["mentions"] if one["@type"] == "Claim"]
    assert said
    assert not set(said) & {one["text"] for one in node["hasPart"]}


def test_a_rate_is_no_amount_of_money() -> None:
    (rate,) = news_article(factbox.parse("It costs $5 a month."))["mentions"]
    assert (rate["@type"], rate["unitText"]) == ("QuantitativeValue", "USD/month")


@pytest.mark.parametrize(("start", "end", "covered"), [
    ("2025-01-06", "2025-01-07", "2025-01-06"),
    ("2024-12-01", "2025-01-01", "2024-12-01/2024-12-31"),
    ("2024-12-01", None, "2024-12-01/.."),
    (None, "2024-12-01", "../2024-12-01"),
    ("2025-01-06T09:00", "2025-01-06T10:00", "2025-01-06T09:00/2025-01-06T10:00"),
])  # fmt: skip
def test_time_ends_with_the_last_day_it_holds(start: str | None, end: str | None, covered: str) -> None:
    box = story(plugins=["dates"])
    item = {"text": "x", "start": 0, "end": 1, "from": start, "to": end}
    assert news_article(box | {"results": {"dates": [item]}})["temporalCoverage"] == [covered]


def test_an_article_without_facts_says_only_what_it_is() -> None:
    assert news_article(factbox.parse("It rained.", language="en")) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "inLanguage": "en",
        "articleBody": "It rained.",
    }
    assert "articleBody" in news_article(factbox.parse(STORY, plugins=[]))
