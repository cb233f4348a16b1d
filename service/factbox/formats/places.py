"""Where an answer's facts stand in its text, counted in code points, whatever unit the answer counts in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from factbox.language.sentences import sentence_spans
from factbox.offsets import UNITS, table
from factbox.places import Span

Answer = Mapping[str, Any]
To = Callable[[int], int]


def text_of(answer: Answer) -> str | None:
    """The article's text; None in an answer from which it was left out."""
    text: str | None = (answer.get("article") or {}).get("text")
    return text


def to_code_points(answer: Answer) -> To:
    """From an offset of `answer` to one in code points of its text.

    An item holds its own words, so the unit that the answer counts in is the one in which all its items name theirs.
    """
    text = text_of(answer)
    if text is None or text.isascii():
        return int
    items = [item for found in answer["results"].values() for item in found]
    for unit in UNITS:
        places = table(text, unit) or range(len(text) + 1)
        if all(_names(item, text, places) for item in items):
            return _looker(places)
    raise ValueError("the offsets of this answer fit its text in no unit: was the text changed?")


def _names(item: Mapping[str, Any], text: str, places: Sequence[int]) -> bool:
    start, end = (bisect_right(places, item[side]) - 1 for side in ("start", "end"))
    words: str = item["text"]
    return text[start:end] == words


def _looker(places: Sequence[int]) -> To:
    return lambda offset: bisect_right(places, offset) - 1


def sentence_of(text: str) -> Callable[[int], str]:
    """The sentence that holds a place of `text`, in code points."""
    spans: list[Span] = list(sentence_spans(text))
    starts = [span.start for span in spans]

    def at(place: int) -> str:
        index = bisect_right(starts, place) - 1
        return text[spans[index].start : spans[index].end] if index >= 0 else ""

    return at


def whole_text(answer: Answer) -> str:
    """The article's text. Raises ValueError where it was left out of the answer."""
    text = text_of(answer)
    if text is None:
        raise ValueError("this form needs the article's text, which was left out of the answer")
    return text


def results_of(answer: Answer) -> dict[str, list[dict[str, Any]]]:
    """The facts of each parser, their offsets in code points. Raises ValueError where they do not fit the text."""
    place = to_code_points(answer)
    if place is int:
        return dict(answer["results"])
    return {parser: [_moved(item, place) for item in items] for parser, items in answer["results"].items()}


def is_place(value: Any) -> bool:
    """Whether it is a stretch of the text: an item, or a part of one, such as a speaker."""
    return isinstance(value, Mapping) and type(value.get("start")) is int and type(value.get("end")) is int


def _moved(value: Any, place: To) -> Any:
    if isinstance(value, list):
        return [_moved(part, place) for part in value]
    if not isinstance(value, Mapping):
        return value
    copied = {key: _moved(part, place) for key, part in value.items()}
    if is_place(value):
        copied |= {"start": place(value["start"]), "end": place(value["end"])}
    return copied
