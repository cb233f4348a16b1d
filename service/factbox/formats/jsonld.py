"""schema.org as JSON-LD: a NewsArticle, what it quotes, claims, counts and cites, and the time it covers.

Nothing is claimed beyond the facts: a speaker has a name and no type, for it may be a person or a body; indirect speech
is a Claim and no Quotation; facts that schema.org has no term for (other parsers') are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

import orjson

from factbox.formats.format import Format
from factbox.formats.places import Answer

CONTEXT = "https://schema.org"
Node = dict[str, Any]
Item = Mapping[str, Any]
PLAIN = {
    "headline": "title",
    "url": "url",
    "datePublished": "published_at",
    "dateModified": "modified_at",
    "inLanguage": "language",
    "description": "description",
    "articleSection": "section",
    "keywords": "keywords",
    "isAccessibleForFree": "free",
    "mainEntityOfPage": "canonical_url",
    "articleBody": "text",
}
"""Properties of NewsArticle that are members of an answer's article as they are."""
_CURRENCY = re.compile(r"[A-Z]{3}\Z")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")


def news_article(answer: Answer) -> Node:
    """The article and its facts as one node."""
    article, results = answer.get("article") or {}, answer["results"]
    quotes = results.get("quotes", ())
    return {"@context": CONTEXT, "@type": "NewsArticle"} | _told(
        {
            "identifier": answer.get("id"),
            **{name: article.get(member) for name, member in PLAIN.items()},
            "author": [_typed("Person", name=name) for name in article.get("authors", ())],
            "publisher": _typed("Organization", name=article.get("site_name")),
            "image": [_image(one) for one in article.get("images", ())],
            "temporalCoverage": _coverage(results.get("dates", ())),
            "hasPart": [_quotation(one) for one in quotes if one.get("kind") != "indirect"],
            "mentions": [_claim(one) for one in quotes if one.get("kind") == "indirect"]
            + [_quantity(one) for one in results.get("figures", ())],
            "citation": [_cited(one) for one in results.get("links", ()) if one["kind"] != "email"],
        }
    )


def _told(node: Node) -> Node:
    """Without what says nothing."""
    return {name: value for name, value in node.items() if value not in (None, [], "")}


def _typed(kind: str, **said: Any) -> Node | None:
    """A node of that type; None when there is nothing to say of it."""
    return {"@type": kind, **known} if (known := _told(said)) else None


def _image(image: Item) -> Node | None:
    caption = image["caption"] or image["alt"]
    return _typed("ImageObject", url=image["url"], caption=caption, creditText=image["credit"])


def _speaker(item: Item) -> Node | None:
    """Who said it, by name; else the words that stand for the person or body ("a resident")."""
    speaker = item.get("speaker") or {}
    if name := speaker.get("name"):
        return {"name": name}
    return {"description": speaker["text"]} if speaker else None


def _quotation(item: Item) -> Node | None:
    return _typed("Quotation", text=item["text"], spokenByCharacter=_speaker(item))


def _claim(item: Item) -> Node | None:
    return _typed("Claim", text=item["text"], author=_speaker(item))


def _quantity(item: Item) -> Node | None:
    unit = item["unit"]
    said = {"name": (item["subject"] or {}).get("text"), "description": item["text"], "value": item["value"]}
    if item["value"] is None:
        said |= {"minValue": item["low"], "maxValue": item["high"]}
    if unit and _CURRENCY.match(unit):
        return _typed("MonetaryAmount", currency=unit, **said)
    return _typed("QuantitativeValue", unitText=unit, **said)


def _cited(item: Item) -> Node | None:
    return _typed("CreativeWork", name=item["text"], url=item["clean_url"])


def _coverage(items: Iterable[Item]) -> list[str]:
    """ISO 8601 intervals, each once, in order of time; schema.org's end with the last day that they hold."""
    return sorted({covered for item in items for covered in _interval(item)})


def _interval(item: Item) -> Iterator[str]:
    start, end = item["from"], item["to"]
    if start and end and _DAY.match(start) and _DAY.match(end):
        last = (date.fromisoformat(end) - timedelta(days=1)).isoformat()
        yield start if last == start else f"{start}/{last}"
    elif start or end:
        yield f"{start or '..'}/{end or '..'}"


FORMATS = (
    Format(
        name="jsonld",
        media_type="application/ld+json",
        suffix=".jsonld",
        summary="A schema.org NewsArticle with its quotations, claims, quantities, citations and the time it covers.",
        body=lambda answer: orjson.dumps(news_article(answer), option=orjson.OPT_APPEND_NEWLINE),
    ),
)
