"""What the tests of this folder share: the figures of a text, whole or as short rows, and the stages one by one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from factbox import Article, Context, Span
from factbox.language.neighbours import word_after
from factbox_figures.figure import Figure, Number
from factbox_figures.parser import figures_of as stages
from factbox_figures.parser import parse
from factbox_figures.readers.numbers import find_numbers, find_places
from factbox_figures.subjects.place import Place

Amount = float | tuple[float, float]
Row = tuple[str, Amount, str | None, str | None, str | None, str | None]
"""Words, value or ends, unit, modifier, change and subject."""
Told = tuple[str, str, Amount, str | None] | None
"""What a reader makes of a number: words, kind, value or ends, unit."""


def figures_of(text: str, dates: Sequence[Mapping[str, Any]] = (), **options: Any) -> list[dict[str, Any]]:
    """The items of the figures parser for `text`, in order of place."""
    return sorted(
        parse(Article(text), Context(options, {"dates": [dict(date) for date in dates]})), key=lambda i: i["start"]
    )


def amount(item: Mapping[str, Any]) -> Amount:
    """The value of an item, or its two ends."""
    return item["value"] if item["value"] is not None else (item["low"], item["high"])


def only(text: str, **options: Any) -> dict[str, Any]:
    """The one figure of `text`."""
    found = figures_of(text, **options)
    assert len(found) == 1, [item["text"] for item in found]
    return found[0]


def rows_of(text: str, **options: Any) -> list[Row]:
    """All that an item says but its kind, a row a figure; numbers to four digits."""
    return [
        (
            item["text"],
            _rounded(amount(item)),
            item["unit"],
            item["modifier"],
            item["change"],
            item["subject"] and item["subject"]["text"],
        )
        for item in figures_of(text, **options)
    ]


def _rounded(value: Amount) -> Amount:
    return (round(value[0], 4), round(value[1], 4)) if isinstance(value, tuple) else round(value, 4)


def numbers_of(text: str) -> list[Number]:
    """The numbers of `text` before any reader sees them."""
    return list(find_numbers(text, find_places(text)))


def told(reader: Callable[..., Figure | None], text: str, nth: int = 0, **options: Any) -> Told:
    """What one reader makes of the `nth` number of `text`."""
    figure = reader(text, numbers_of(text)[nth], **options)
    return None if figure is None else (text[figure.start : figure.end], figure.kind, amount_of(figure), figure.unit)


def amount_of(figure: Figure) -> Amount:
    """The value of a figure, or its two ends, to four digits."""
    low, high = round(float(figure.low), 4), round(float(figure.high), 4)
    return low if figure.low == figure.high else (low, high)


def staged(text: str) -> list[Figure]:
    """The figures of `text` with all but their subjects."""
    return stages(Article(text), Context({}, {"dates": []}))


Rule = Callable[[Figure, Place], Span | None]


def subject_by(rule: Rule, text: str, before: Rule | None = None) -> str | None:
    """What one rule names as the subject of the last figure of `text`, one sentence; `before` names the others'."""
    done: list[Figure] = []
    *others, last = staged(text)
    for figure in others:
        subject = (before or rule)(figure, place_of(text, done, figure))
        done.append(figure.about(subject) if subject else figure)
    span = rule(last, place_of(text, done, last))
    return text[slice(*span)] if span else None


def place_of(text: str, done: Sequence[Figure], figure: Figure) -> Place:
    """The place of `figure` in `text`, one sentence, behind the figures that are `done`."""
    led, following = figure.before(text), word_after(text, figure.end)
    return Place(Article(text), text, 0, len(text), list(done), done[-1] if done else None, led, following)
