"""Who said a quotation in the source, and whether that is who the caller says."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from factbox.places import Span
from factbox.verification.words import read_words

SPEAKER_VERDICTS = ("right", "other", "unknown")
Item = Mapping[str, Any]


def speaker_of(places: Sequence[Span], quotes: Sequence[Item], claimed: str | None) -> dict[str, Any]:
    """The speaker of the first of `places` that the quotes parser gives one, as the answer tells it.

    `quotes` are the parser's items. `verdict` is None where the caller named nobody, `unknown` where the source names
    nobody; `name` is the fullest name in the source, `text`, `start`, `end` the mention beside the quotation.
    """
    for place in places:
        if (speaker := _speaker(place, quotes)) is not None:
            fields = {key: speaker[key] for key in ("name", "text", "start", "end")}
            return {"verdict": None if claimed is None else _compare(claimed, speaker), **fields}
    verdict = None if claimed is None else "unknown"
    return {"verdict": verdict, "name": None, "text": None, "start": None, "end": None}


def speakers_of(places: Sequence[Span], quotes: Sequence[Item]) -> list[str]:
    """The full names of who said each of `places`, as far as they are known."""
    found = (_speaker(place, quotes) for place in places)
    return [speaker["name"] for speaker in found if speaker is not None and speaker["name"] is not None]


def _speaker(place: Span, quotes: Sequence[Item]) -> Mapping[str, Any] | None:
    """The speaker of the item that shares the most with `place`, when that is half of it."""
    said = max(quotes, key=lambda quote: _shared(quote, place), default=None)
    speaker: Mapping[str, Any] | None = None
    if said is not None and 2 * _shared(said, place) >= place.end - place.start:
        speaker = said["speaker"]
    return speaker


def _shared(quote: Item, place: Span) -> int:
    start, end = max(int(quote["start"]), place.start), min(int(quote["end"]), place.end)
    return max(0, end - start)


def _compare(claimed: str, speaker: Mapping[str, Any]) -> str:
    """right: no word of the shorter name is missing in the longer; unknown: the source has a pronoun or a role only."""
    asked, mention = _name_words(claimed), _name_words(speaker["text"])
    name = _name_words(speaker["name"] or "")
    if _agree(asked, name) or (not set(mention) <= set(name) and _agree(asked, mention)):
        return "right"
    is_named = name or not speaker["text"].removeprefix("The ").islower()
    return "other" if is_named else "unknown"


def _agree(asked: Sequence[str], given: Sequence[str]) -> bool:
    """Whether two names can be the same: the shorter's words are in the longer, in order, initials standing for names.

    The last word of the shorter must be one of whole: "A." alone is nobody.
    """
    short, long = sorted((asked, given), key=len)
    if not short or len(short[-1]) < 2:
        return False
    left = iter(long)
    return all(any(_is_same(word, other) for other in left) for word in short)


def _is_same(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def _name_words(name: str) -> list[str]:
    """The words of a name, without accents and the possessive."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return [form.removesuffix("'s") for form in read_words(plain).forms if form != "the"]
