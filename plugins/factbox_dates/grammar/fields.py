"""The fields of a calendar place that a phrase names, and years in words and in two digits."""

from __future__ import annotations

from collections.abc import Sequence

from factbox_dates.grammar.amounts import SPELLED
from factbox_dates.grammar.shapes import Phrase
from factbox_dates.meaning import Anchor, Calendar
from factbox_dates.words.lexicon import Word

_OF_TEXT = ("which_previous", "which_following", "which_next")
_FIELDS = frozenset(Calendar._fields)
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def full_year(year: int | None) -> int | None:
    """A year of two digits in the century it is most likely of: '29 is 2029, '30 is 1930."""
    return year if year is None or year > 99 else year + (2000 if year < 30 else 1900)


def calendar(phrase: Phrase) -> Calendar | None:
    """The fields that the labels name; None for a 31 June or a month 13."""
    said = phrase.values()
    named = {label: value for label, value in said.items() if label in _FIELDS}
    if "day" in named:
        named["day"] = day = (phrase.nth("day") or 0) + said.get("tens", 0)
        if not 1 <= day <= (_LENGTHS[said["month"] - 1] if "month" in said else 31):
            return None
    if "year" in named:
        named["year"] = full_year(named["year"])
    if "which" in named and _is_of_text(phrase):
        named["anchor"] = Anchor.TEXT
    if "fiscal" in named:
        named["fiscal"] = True
    return Calendar(**named)


def _is_of_text(phrase: Phrase) -> bool:
    """ "the following spring", but not "previous Wednesday"."""
    return phrase.words("")[0].kind == "article" and phrase.words("which")[0].kind in _OF_TEXT


def place_in_spelled_year(phrase: Phrase) -> Calendar | None:
    """Years in words: "nineteen eighty six", "two thousand and five"."""
    place, year = calendar(phrase), spelled_year(phrase.words("spelled"))
    return place._replace(year=year) if place and year else None


def spelled_year(words: Sequence[Word]) -> int | None:
    """The year that number words say, None when they say another number."""
    first, second, *rest = (word.value for word in words if word.kind in SPELLED)
    last = sum(rest)
    if second == 1000 and first in (1, 2) and last < 100:
        return int(first * 1000 + last)
    if 13 <= first <= 20 and (second == 100 or 10 <= second < 100) and last < (100 if second == 100 else 10):
        return int(first * 100 + (0 if second == 100 else second) + last)
    return None
