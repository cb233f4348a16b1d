"""Schemas of places in the text, which every parser's items build on, and the check that a span names its words."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any

from marshmallow import RAISE, Schema, fields, validate

MAX_ITEM_DEPTH = 16
_PLAIN = (str, int, float, bool, type(None))


class PlaceSchema(Schema):
    """A stretch of the article: `article.text[start:end] == text`."""

    class Meta:
        unknown = RAISE

    text = fields.String(required=True, metadata={"description": "The words of the article at [start, end)."})
    start = fields.Integer(
        required=True, strict=True, validate=validate.Range(min=0), metadata={"description": "Where it begins."}
    )
    end = fields.Integer(
        required=True,
        strict=True,
        validate=validate.Range(min=0),
        metadata={"description": "Where it ends (exclusive)."},
    )


class SpanSchema(PlaceSchema):
    """Base of every parser's item schema: a place, and optionally why it was found."""

    rule = fields.String(metadata={"description": "Name of the rule that made this item."})
    confidence = fields.Float(
        validate=validate.Range(min=0, max=1), metadata={"description": "How sure the parser is, 0 to 1."}
    )


class Misplaced(ValueError):
    """An item whose value is no JSON, or whose span does not name its own words."""


def check_places(item: Mapping[str, Any], text: str) -> None:
    """Raise Misplaced unless `item` is plain JSON and it and every span nested in it address `text` exactly."""
    for path, value in _walk(item, "", 0):
        if isinstance(value, dict):
            if "start" in value and "end" in value:
                _check_place(path, value, text)
        elif isinstance(value, float) and not math.isfinite(value):
            raise Misplaced(f"{path or 'item'} is {value}: JSON has no such number")
        elif isinstance(value, int) and not -(2**53) < value < 2**53:
            raise Misplaced(f"{path or 'item'} is an integer beyond 2**53: give it as a float")


def _walk(value: Any, path: str, depth: int) -> Iterator[tuple[str, Any]]:
    if depth > MAX_ITEM_DEPTH:
        raise Misplaced(f"{path} is nested deeper than {MAX_ITEM_DEPTH} levels")
    if type(value) in _PLAIN:
        yield path, value
    elif isinstance(value, dict):
        yield path, value
        for key, part in value.items():
            if type(key) is not str:
                raise Misplaced(f"{path or 'item'} has a key that is no string: {key!r:.50}")
            yield from _walk(part, f"{path}.{key}" if path else key, depth + 1)
    elif isinstance(value, (list, tuple)):
        for index, part in enumerate(value):
            yield from _walk(part, f"{path}[{index}]", depth + 1)
    else:
        raise Misplaced(
            f"{path or 'item'} is a {type(value).__name__}: use strings, numbers, booleans, null, lists, dicts"
        )


def _check_place(path: str, place: dict[str, Any], text: str) -> None:
    start, end = place["start"], place["end"]
    where = path or "item"
    if type(start) is not int or type(end) is not int or not 0 <= start < end <= len(text):
        raise Misplaced(
            f"{where} has the span {start!r:.30}..{end!r:.30}, which is no place in a text of {len(text)} characters"
        )
    if place.get("text") != text[start:end]:
        raise Misplaced(
            f"{where}.text is {place.get('text')!r:.60}, but the article has {text[start:end]!r:.60} at {start}..{end}"
        )
