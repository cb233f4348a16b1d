"""Reads fractions: "half the houses", "two-thirds of voters", "one in five", "nine out of 10"."""

from __future__ import annotations

import re
from decimal import Decimal

from factbox.language.en.calendar import DATING_WORDS
from factbox.language.en.changes import COMPARATIVES
from factbox.language.en.hedges import ROUGH_WORDS
from factbox.language.en.numbers import ORDINALS
from factbox.language.neighbours import word_after
from factbox.language.numbers import read_ordinal
from factbox.language.numerals import read_number
from factbox.language.phrases.plain import is_noun
from factbox.language.verb_forms import ENDERS, NOUN_OR_VERB
from factbox_figures.figure import Figure, Number
from factbox_figures.readers.ordinals import is_word_part
from factbox_figures.tables.units import NAMES
from factbox_figures.words import any_of

OF_A = r"(?: of)? an?"
"""What leads from a fraction to its unit: "half a", "a tenth of a" (part of a pattern)."""
PARTING = ("in", "out of")
"""What stands between a part and its whole, in words apart: "one bus in five", "nine drivers out of ten"."""
LINKS = ("-in-", "-of-", " in ", " in every ", " of every ", " out of ", " out of every ", " out of the ", " over ")
"""The same between two numbers."""
_IN = re.compile(any_of(LINKS))
_ENDS = re.compile(r"\s*(?:\Z|[.;!?](?!\d))")
_LASTING = frozenset("for past last next".split())
_QUARTER, _QUARTERS, _PERIODS = "quarter", ("quarter", "quarters"), ("half", "quarter")
_OUT_OF, _LARGEST = "out of", 10**6
_FOLLOWING = re.compile(r"[ -]?([%A-Za-z]+)")
# "14 goals in 19 games" is no share, and "14 in 19 games" neither.
PLAYED = frozenset("games matches starts appearances outings innings caps attempts seasons races tests".split())
_CAPITAL_NEXT = re.compile(r" [A-Z][a-z]+ [A-Z]")
_THE, _OF = "the ", " of"
_PART_AFTER = (
    " of ",
    " as ",
    " were ",
    " are ",
    " have ",
    " since ",
    " below ",
    " above ",
    *(f" {word[:7]}" for word in COMPARATIVES),
)
_LIKE_ADVERBS = frozenset("elderly deadly friendly lonely costly lively".split())
# Nouns too where a number stands before them.
_LIKE_VERBS = frozenset(("win", "try"))
_IN_ORDER = frozenset(f"a {part}" for part in ORDINALS) - {"a first", "a second"}
_PLAIN_PARTS = _IN_ORDER | {"a quarter"}
_PART_BEFORE = ROUGH_WORDS.union("by over than only just under up down to for of between least another".split())
_BETWEEN = re.compile(rf"\bbetween {any_of('a an one two')} [a-z]+ and \Z")
_DATING = DATING_WORDS.difference(NAMES)
_PERIOD_OF = frozenset("other last latter final former better this next each every per top bottom upper lower".split())
_NOUN_NEXT = re.compile(r"[ -][A-Za-z][\w'’-]{0,40}")


def read_part(text: str, number: Number) -> Figure | None:
    """A share of something; "a third goal" is the third; None where it is a time, a game's half or a name."""
    if number.form != "fraction":
        return None
    if text[number.start].isupper() and _CAPITAL_NEXT.match(text, number.end):  # "Half Moon Bay"
        return None
    if not _is_part(text, number):
        return _quarters(text, number) or _ordinal_after_a(text, number)
    return number.figure(number.end, "fraction", "fraction")


def _quarters(text: str, number: Number) -> Figure | None:
    """ "for six quarters in a row": times."""
    low, high = 4 * number.low, 4 * number.high
    several = text.endswith(" quarters", 0, number.end) and low == int(low) and (low > 4 or number.before in _LASTING)
    return Figure(number.start, number.end, "measure", low, high, _QUARTER, "measure", number) if several else None


def read_one_in(text: str, number: Number) -> Figure | None:
    """ "one in three", "nine out of 10": a fraction, unless the second number is an amount of something else."""
    link = _IN.match(text, number.end) if number.form in ("digits", "words") else None
    if link is None or number.factor != 1 or number.low != int(number.low):
        return None
    below = read_number(text, link.end()) if link.end() < len(text) else None
    if below is None:
        return None
    if link.group() == " over ":
        return _over(text, number, below.value, below.end)
    if not number.low < below.value <= _LARGEST or not _divides(text, link, below.value, below.end):
        return None
    value = number.low / below.value
    return Figure(number.start, below.end, "fraction", value, value, None, "one-in", number)


def _over(text: str, number: Number, below: Decimal, end: int) -> Figure | None:
    """ "one over twenty", where the sentence ends: a fraction read aloud."""
    if not below or (number.low >= below and number.start) or not _ENDS.match(text, end):
        return None
    return Figure(number.start, end, "fraction", number.low / below, number.low / below, None, "over", number)


def _divides(text: str, link: re.Match[str], below: Decimal, end: int) -> bool:
    following = _FOLLOWING.match(text, end, end + 20)
    word = following[1].lower() if following else ""
    year = 1800 <= below <= 2100
    return (
        word not in NAMES
        and word not in PLAYED
        and not word.startswith(("per", "%", "minute"))
        and (not year or _OUT_OF in link.group())
    )


def _is_part(text: str, number: Number) -> bool:
    """A share of something: not the first half, the last quarter, or "a third party"."""
    words = text[number.start : number.end].lower()
    before, after = text[max(0, number.start - 14) : number.start], text[number.end : number.end + 8]
    if words.endswith(_PERIODS) and _is_period(words, before, after):
        return False
    if words in _QUARTERS or words.endswith(" quarters"):
        return after.startswith(_OF) and not before.endswith(_THE)
    if words in _PLAIN_PARTS and not after.startswith(_PART_AFTER) and (before or after):
        return _may_lead(text, number) and not _thing_next(text, number.end)
    return True


def _may_lead(text: str, number: Number) -> bool:
    """ "by a fifth", "between a quarter and a third"."""
    return number.before in _PART_BEFORE or _BETWEEN.search(text, max(0, number.start - 30), number.start) is not None


def _is_period(words: str, before: str, after: str) -> bool:
    """ "the first half", "in the half", "a half-time show": a time, or of a word."""
    if words in ("half", "quarter") and after.startswith("-"):
        return True
    if words == "half" and before.endswith(_THE) and not after.startswith(_OF):
        return True
    last = before.rstrip(" -").rsplit(" ", 1)[-1].lower()
    return last in _PERIOD_OF or read_ordinal(last or "-") is not None


def noun_next(text: str, at: int) -> bool:
    """Whether a word that may be a noun follows at `at`."""
    match = _NOUN_NEXT.match(text, at)
    word = match.group()[1:].lower() if match else ""
    return bool(word) and (is_noun(word) or word in _LIKE_ADVERBS or word in _LIKE_VERBS)


def acts_next(text: str, at: int) -> bool:
    """Whether a verb in the third person follows: "one bus in five runs late"."""
    word = word_after(text, at)
    return word.endswith("s") and (word in ENDERS or word in NOUN_OR_VERB)


def _thing_next(text: str, at: int) -> bool:
    """Whether a noun follows that is no date: "by a fifth next year" is a part."""
    return noun_next(text, at) and word_after(text, at) not in _DATING


def is_of_one(number: Number) -> bool:
    """Whether a number may be part of one of its unit: "half a mile", "0.8 of a second"."""
    return number.form == "fraction" or (number.form == "digits" and number.low < 1)


def is_ordinal_after_a(text: str, number: Number) -> bool:
    """Whether a fraction is said as an ordinal is: "a fifth", not "a half" or "two fifths"."""
    return number.form == "fraction" and text[number.start : number.end].lower() in _IN_ORDER


def _ordinal_after_a(text: str, number: Number) -> Figure | None:
    """ "a third goal": the third."""
    words = text[number.start : number.end].lower()
    rank = read_ordinal(words[2:]) if words.startswith("a ") else None
    if rank is None or is_word_part(text, number.end) or not noun_next(text, number.end):
        return None
    ordinal = Number(number.start + len("a "), number.end, Decimal(rank), Decimal(rank), "ordinal", "a")
    return ordinal.figure(number.end, "ordinal", "ordinal")
