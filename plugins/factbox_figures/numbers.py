"""Finds the numbers of a text: one scan for where they may begin, then each is read once, from left to right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from factbox import Span
from factbox.language.en.numbers import DOZEN, NOUGHTS, ORDINALS, PLURAL_SCALES, RARE_SCALES, SCALES, TENS, UNITS
from factbox.language.neighbours import word_before
from factbox.language.numbers import ORDINAL, read_cardinal, read_ordinal
from factbox.language.numerals import GLYPHS, MAX_DIGITS, read_number
from factbox.scan import Scanner
from factbox_figures.figure import Number

# Words that stand for a span between powers of ten: (low, high).
VAGUE = {"dozens": (DOZEN, 10 * DOZEN)} | {f"{word}s": (value, 10 * value) for word, value in SCALES.items()}
_TENFOLD = {"tens": 10, "dozens": DOZEN, "hundreds": 100, "thousands": 1000}
_SCALE_WORDS = [*SCALES, *(word for word in RARE_SCALES if f"{word}s" in PLURAL_SCALES), "dozen"]
_SCALES = "|".join(_SCALE_WORDS)
_PARTS = "half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth"
_CARDINALS = "|".join(sorted([*UNITS, *TENS, *NOUGHTS], key=len, reverse=True))
_BEGIN = Scanner(
    [
        r"[0-9]+(?:[.,][0-9]+)*(?:st|nd|rd|th|[ -]?fold\b)?",
        r"\.[0-9]+",
        f"[{GLYPHS}]",
        rf"\b(?:{_CARDINALS}|(?:a )?(?:hundred|thousand|million))[ -]?fold\b",
        rf"\b(?:{'|'.join(VAGUE)}|tens of)\b",
        rf"\ban? (?:{_SCALES}|{_PARTS})\b",
        rf"\b(?:{_CARDINALS}|{_SCALES}|{ORDINAL}|half|quarter)\b",
    ],
    fold=True,
)
_VAGUE = re.compile(rf"(?:(tens|dozens|hundreds|thousands) of )?({'|'.join(VAGUE)})\b", re.IGNORECASE)
_BEFORE_ORDINAL = rf"(?:(?:an?|{_CARDINALS}|{_SCALES})[- ](?:and )?)"
_ORDINAL = re.compile(
    rf"(?:(?:{'|'.join(TENS)})[- \u2014]?)?(?:{ORDINAL})(?!\w)"
    rf"|{_BEFORE_ORDINAL}{{1,8}}(?:hundred|thousand|million|billion|trillion)th(?!\w)"
    rf"|{_BEFORE_ORDINAL}{{0,8}}(?:{'|'.join(TENS)}|{_SCALES})[- ](?:and )?(?:{ORDINAL})(?!\w)"
    r"|\d{1,6}(?:st|nd|rd|th)\b",
    re.IGNORECASE,
)
# An ordinal in words begins only where such a word follows.
_NEXT_WORD = re.compile(r"[- \u2014](?:and )?([a-z]+)", re.IGNORECASE)
_GOES_ON = frozenset([*UNITS, *TENS, *ORDINALS, *_SCALE_WORDS, *NOUGHTS])
# "one fifth" and "a tenth" are fractions.
_ONE_PART = re.compile(r"(?:an?|one)[- ](?!hundred|thousand|million)", re.IGNORECASE)
_FOLD = re.compile(rf"({_CARDINALS}|\d[\d,.]*|a (?:hundred|thousand|million))[- ]?fold\b", re.IGNORECASE)
# "several million" and "a few hundred" are as vague as "millions" and "hundreds".
_FEW = re.compile(r"\b(?:several|few|couple(?: of)?|many) \Z", re.IGNORECASE)
_PLURAL = {"dozen": "dozens", "hundred": "hundreds", "thousand": "thousands", "million": "millions"}
_PLURAL |= {"billion": "billions", "trillion": "trillions"}


def find_places(text: str) -> list[Span]:
    """The first words or digits of all that may be numbers, in order."""
    return list(_BEGIN.spans(text))


def find_numbers(text: str, places: Iterable[Span]) -> Iterator[Number]:
    """The numbers that begin at `places`, in order, none overlapping another."""
    done = 0
    for place in places:
        if place.start < done:
            continue
        number = _read(text, place)
        while number is not None:
            done = number.end
            yield number
            listed = done + 1 < place.end and text[done] == ","
            number = _read(text, Span(done + 1, place.end)) if listed else None


def _read(text: str, place: Span) -> Number | None:
    """The number that begins at `place`; how that ends says which form comes before a plain number."""
    at, end = place
    if end - at > MAX_DIGITS and text[at].isdigit():
        return None
    reader = _READERS.get(text[end - 2 : end].lower())
    if reader is None and text[at].isalpha() and _goes_on(text, end):
        reader = _ordinal
    return (reader(text, at) if reader else None) or _numeral(text, at)


def _goes_on(text: str, end: int) -> bool:
    """Whether more words of a number follow the one that ends at `end`."""
    following = _NEXT_WORD.match(text, end)
    return following is not None and following[1].lower() in _GOES_ON


def _vague(text: str, at: int) -> Number | None:
    match = _VAGUE.match(text, at)
    if match:
        low = VAGUE[match[2].lower()][0]
        before = word_before(text, at)
        times = _TENFOLD[match[1].lower()] if match[1] else 1
        return Number(at, match.end(), Decimal(low * times), Decimal(low * times * 10), "vague", before, Decimal(low))
    return None


def _fold(text: str, at: int) -> Number | None:
    match = _FOLD.match(text, at, at + 40)
    if match is None:
        return None
    value = _plain_value(match[1])
    return None if value is None else Number(at, match.end(), value, value, "fold", word_before(text, at))


def _plain_value(words: str) -> Decimal | None:
    if words[0].isdigit():
        digits = words.replace(",", "")
        return Decimal(digits) if re.fullmatch(r"\d{1,9}(?:\.\d{1,6})?", digits) else None
    return read_cardinal(words)


def _ordinal(text: str, at: int) -> Number | None:
    match = _ORDINAL.match(text, at, at + 80)
    value = read_ordinal(match.group().replace("\u2014", "-")) if match else None
    if match is None or value is None or _ONE_PART.match(match.group()):
        return None
    return Number(at, match.end(), Decimal(value), Decimal(value), "ordinal", word_before(text, at))


def _numeral(text: str, at: int) -> Number | None:
    found = read_number(text, at)
    if found is None:
        return None
    before = word_before(text, at)
    if not text[at].isalpha():
        return Number(at, found.end, found.value, found.value, found.form, before, found.factor, found.plain)
    words = text[at : found.end].lower()
    if words in _PLURAL and _FEW.search(text, max(0, at - 12), at):
        low, high = VAGUE[_PLURAL[words]]
        return Number(at, found.end, Decimal(low), Decimal(high), "vague", before, found.factor)
    bare = words.split()[0].split("-")[0] in _PLURAL or words in ("lakh", "crore")
    if bare and text[at - 2 : at - 1].isdigit():  # a scale without its number, which stands in a name or date
        return None
    return Number(at, found.end, found.value, found.value, found.form, before, found.factor, found.plain, bare)


_READERS = {"st": _ordinal, "nd": _ordinal, "rd": _ordinal, "th": _ordinal}
_READERS |= {"ns": _vague, "ds": _vague, "of": _vague, "ld": _fold}
