"""What the tests of this folder share: the figures of a text, whole or as short rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from factbox import Article, Context
from factbox_figures.parser import parse


def figures_of(text: str, dates: Sequence[Mapping[str, Any]] = (), **options: Any) -> list[dict[str, Any]]:
    """The items of the figures parser for `text`, in order of place."""
    return sorted(
        parse(Article(text), Context(options, {"dates": [dict(date) for date in dates]})), key=lambda i: i["start"]
    )


def amount(item: Mapping[str, Any]) -> float | tuple[float, float]:
    """The value of an item, or its two ends."""
    return item["value"] if item["value"] is not None else (item["low"], item["high"])


def only(text: str, **options: Any) -> dict[str, Any]:
    """The one figure of `text`."""
    found = figures_of(text, **options)
    assert len(found) == 1, [item["text"] for item in found]
    return found[0]
