"""W3C Web Annotations (Web Annotation Data Model, 2017): each fact a tag at its place, and what it says.

TextPositionSelector counts code points, as the model asks; TextQuoteSelector finds the words again in a changed text.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

import orjson

from factbox.formats.facts import Fact, facts
from factbox.formats.format import Format
from factbox.formats.places import Answer, whole_text
from factbox.formats.words import said

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32
"""Characters of prefix and suffix."""


def collection(answer: Answer) -> dict[str, Any]:
    """An AnnotationCollection with one page. Ids are UUIDs that follow from source, text and fact: always the same."""
    text, article = whole_text(answer), answer["article"]
    own = uuid5(NAMESPACE_URL, f"{article.get('url') or ''}\n{text}")
    source = article.get("url") or article.get("canonical_url") or own.urn
    items = [_annotation(own, source, text, fact) for fact in facts(answer)]
    page = {"id": uuid5(own, "page").urn, "type": "AnnotationPage", "startIndex": 0, "items": items}
    listed = uuid5(own, "collection").urn
    return {
        "@context": CONTEXT,
        "id": listed,
        "type": "AnnotationCollection",
        "label": "Facts found by factbox",
        "total": len(items),
        "first": page | {"partOf": listed},
    }


def _annotation(own: UUID, source: str, text: str, fact: Fact) -> dict[str, Any]:
    return {
        "id": uuid5(own, f"{fact.parser} {fact.number}").urn,
        "type": "Annotation",
        "motivation": "tagging",
        "generator": {"id": "urn:factbox", "type": "Software", "name": "factbox"},
        "body": [
            {"type": "TextualBody", "purpose": "tagging", "value": fact.parser, "format": "text/plain"},
            {"type": "TextualBody", "purpose": "describing", "value": said(fact.item), "format": "text/plain"},
            {
                "type": "TextualBody",
                "purpose": "describing",
                "value": orjson.dumps(fact.fields).decode(),
                "format": "application/json",
            },
        ],
        "target": {"source": source, "selector": _selectors(text, fact.item)},
    }


def _selectors(text: str, item: Mapping[str, Any]) -> list[dict[str, Any]]:
    start, end = item["start"], item["end"]
    around = {"prefix": text[max(0, start - AROUND) : start], "suffix": text[end : end + AROUND]}
    return [
        {"type": "TextPositionSelector", "start": start, "end": end},
        {
            "type": "TextQuoteSelector",
            "exact": item["text"],
            **{side: words for side, words in around.items() if words},
        },
    ]


FORMATS = (
    Format(
        name="annotations",
        media_type=f'application/ld+json;profile="{CONTEXT}"',
        suffix=".annotations.jsonld",
        summary="W3C Web Annotations with position and quote selectors.",
        body=lambda answer: orjson.dumps(collection(answer), option=orjson.OPT_APPEND_NEWLINE),
    ),
)
