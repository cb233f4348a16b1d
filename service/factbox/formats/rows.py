"""One fact a row, with the same fields whatever parser found it: for tables, data frames and databases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from factbox.formats.places import Answer, sentence_of, text_of, to_code_points

FIELDS = (
    "article_id",
    "url",
    "parser",
    "start",
    "end",
    "text",
    "kind",
    "value",
    "low",
    "high",
    "unit",
    "speaker",
    "from",
    "to",
    "sentence",
)
WHOLE, NUMBERS = ("start", "end"), ("low", "high")
"""Fields that hold whole numbers, and numbers or None."""
VALUES = ("value", "url", "name")
"""Fields of an item that may be its value; the first that it has is."""
COPIED = ("kind", "low", "high", "unit", "from", "to")
"""Fields of an item that are its row's too, where they are plain."""


def rows_of(answer: Answer) -> Iterator[dict[str, Any]]:
    """The facts of one answer, a row each with all of FIELDS, parser by parser and each in order of place.

    `start` and `end` count as the answer's do. `value` is a number, a TIMEX3 value, an address or another parser's
    text, None where it has none; `speaker` is the fullest name known; `sentence` is the one in which the fact begins,
    None in an answer without its text. Raises ValueError where the offsets do not fit the text.

    >>> price = {"text": "$5", "start": 8, "end": 10, "kind": "money", "value": 5.0, "unit": "USD"}
    >>> next(rows_of({"article": {"text": "It cost $5."}, "results": {"figures": [price]}}))["sentence"]
    'It cost $5.'
    """
    article, text = answer.get("article") or {}, text_of(answer)
    shared = {"article_id": answer.get("id"), "url": article.get("url")}
    sentence, place = sentence_of(text or ""), to_code_points(answer)
    for parser, items in answer["results"].items():
        for item in items:
            row = shared | {"parser": parser, **_of(item)}
            row["sentence"] = None if text is None else sentence(place(item["start"]))
            yield {field: row[field] for field in FIELDS}


def _of(item: Mapping[str, Any]) -> dict[str, Any]:
    found = {name: item[name] for name in ("start", "end", "text")}
    found |= {name: _plain(item.get(name)) for name in COPIED}
    value = next((item[name] for name in VALUES if name in item), None)
    return found | {"value": _plain(value), "speaker": _named(item.get("speaker"))}


def _plain(value: Any) -> Any:
    """A cell; None for what does not fit into one."""
    return value if isinstance(value, (str, int, float)) else None


def _named(speaker: Any) -> str | None:
    return speaker.get("name") or speaker.get("text") if isinstance(speaker, Mapping) else _plain(speaker)
