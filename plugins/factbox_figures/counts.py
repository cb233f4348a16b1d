"""Reads what has no unit: multiples, fractions, vague numbers, ordinals, "one in five", and plain counts."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from factbox.language.noun_phrase import is_noun
from factbox.language.numbers import read_ordinal
from factbox.language.numerals import read_number
from factbox_figures.figure import Figure, Number
from factbox_figures.tables.units import NAMES

_RANK = re.compile(r"(?:#|\b[Nn]umber |\b[Nn]os?\. ?|№ ?|\b[Dd]ay )\Z")
_LETTER_SCALE = re.compile(r"([mMbB]|G(?=$|[.,;]))(?![A-Za-z\d/²³])| ([kKMG])(?![\w/²³-])")
_PLURAL_NEXT = re.compile(
    r" (?:[a-z]+ )?(?:[a-z]{3,}s|people|men|women|children)\b(?! "
    r"(?:high|long|wide|tall|deep|away|from))"
)
_COUNTING = re.compile(
    r"\b(?:number|population|sales|total|jobless|unemployed|unemployment|audience|budget|turnout|viewing figures)\b"
)
_LETTERS = {"k": 10**3, "m": 10**6, "b": 10**9, "g": 10**9}
_TIMES_AS = re.compile(
    r"[ -]times (?=(?:as|more|higher|larger|bigger|greater|faster|less|lower|smaller|longer|stronger"
    r"|cheaper|likelier|likely"
    r"|the|its|their|his|that|than|what|earnings|sales|revenue|book|profits?|normal|forward|over|annual)\b)",
    re.IGNORECASE,
)
# A broken number of times is always a multiple.
_TIMES = re.compile(r" times ")
_X = re.compile(r"[xX](?![\w×])")
_IN = re.compile(r" in (?:every )?| out of (?:every |the )?| over ")
_ENDS = re.compile(r"\s*(?:\Z|[.;!?](?!\d))")
_OUT_OF = "out of"
_PRONOUN = re.compile(
    (
        r"[ -](?:of|another|day|sense|word|respect|form|kind|sort|thing|such|way|point|time|reason"
        r"|example|more|who|that|whose|which|night"
        r"|morning|by|on|and|is|was|can|may|could|should|would|or the|to)\b(?! (?:or more|hour))"
    ),
    re.IGNORECASE,
)
_NOT_COUNT = re.compile(
    (
        r"\b(?:this|that|which|no|each|every|any|the|another|some|an?|last|next|new|old|first|other|said"
        r"|says|added|told|least of|as) \Z"
    ),
    re.IGNORECASE,
)
_ONLY = re.compile(r"\b(?:only|just|at least|than|about|exactly|or|and|nearly|another) \Z", re.IGNORECASE)
_NOUN_NEXT = re.compile(r"[ -][A-Za-z][\w'’-]*")
_SAID_AFTER = re.compile(r"(?: [\w'’-]+){1,4},? (?:said|says|told|who|added|wrote)\b")
# "One person was killed" counts; "One poster admitted" tells of somebody; "one red and one blue" pairs.
_HAPPENED = re.compile(r" [a-z]+(?: [a-z]+)? (?:was|died|is|has died|remains?|remained)\b")
_PAIRED = re.compile(r" [a-z]+ and one\b")
_HALF_WORDS = re.compile(r"(?:half|quarter)\Z", re.IGNORECASE)
_PLAIN_PART = re.compile(r"a (?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\Z", re.IGNORECASE)
_PART_AFTER = re.compile(r" (?:of (?!20\d\d|19\d\d)|more|less|higher|lower|fewer|the|its|their|as)|[,.;:)]|$")
_PART_BEFORE = re.compile(
    r"\b(?:by|about|nearly|almost|around|over|than|roughly|only|just|under|up|down|to|least|another) \Z", re.IGNORECASE
)
_BETWEEN_QUARTERS = re.compile(
    r"\b(?:first|second|third|fourth|last|this|next|previous|per|each|every|final|past) ?-?\Z", re.IGNORECASE
)
_PERIOD_OF = re.compile(
    r"\b(?:first|second|other|last|latter|final|former|better|this|next|each|every|per|1st|2nd) ?-?\Z", re.IGNORECASE
)


def read_multiple(text: str, number: Number) -> Figure | None:
    """ "18-fold", "three times as many", "5x": unit "x"."""
    if number.form == "fold":
        return _figure(number, number.end, "multiple", "fold", "x")
    times = _TIMES_AS.match(text, number.end)
    if times is None and number.low != int(number.low):
        times = _TIMES.match(text, number.end)
    if times:
        return _figure(number, times.end() - 1, "multiple", "times", "x")
    x = _X.match(text, number.end) if number.form == "digits" and number.factor == 1 else None
    return _figure(number, x.end(), "multiple", "times", "x") if x else None


def read_rank(text: str, number: Number) -> Figure | None:
    """ "#2", "No. 2", "number 3", "day five": the number names a place in an order."""
    rank = _RANK.search(text[max(0, number.start - 8) : number.start]) if number.form in ("digits", "words") else None
    if rank is None or number.factor != 1 or number.low != int(number.low) or number.low > 9999:
        return None
    start = number.start if rank[0].lower().startswith("day") else max(0, number.start - 8) + rank.start()
    return Figure(start, number.end, "ordinal", number.low, number.high, None, "rank", number)


def read_scaled(text: str, number: Number) -> Figure | None:
    """ "1.5m people", "10M": a letter for a scale before a counted noun, capital M and B anywhere."""
    letter = _LETTER_SCALE.match(text, number.end) if number.form == "digits" and number.factor == 1 else None
    mark = (letter[1] or letter[2]) if letter else ""
    if letter is None or (mark == "m" and not _is_crowd(text, number.start, letter.end())):
        return None
    if mark == "b" and not (number.low != int(number.low) or _is_crowd(text, number.start, letter.end())):
        return None
    factor = Decimal(_LETTERS[mark.lower()])
    scaled = replace(number, end=letter.end(), low=number.low * factor, high=number.high * factor, factor=factor)
    return _figure(scaled, letter.end(), "count", "count")


def _is_crowd(text: str, start: int, end: int) -> bool:
    """Small letters mean millions where something is counted: "1.5m people", "the number rose to 1.3m"."""
    return bool(_PLURAL_NEXT.match(text, end) or _COUNTING.search(text[max(0, start - 60) : start]))


def read_one_in(text: str, number: Number) -> Figure | None:
    """ "one in three", "nine out of 10": a fraction, unless the second number is an amount of something else."""
    link = _IN.match(text, number.end)
    if (
        link is None
        or number.form not in ("digits", "words")
        or number.factor != 1
        or number.low != int(number.low)
        or link.end() >= len(text)
    ):
        return None
    below = read_number(text, link.end())
    if below is not None and link.group() == " over ":
        return _over(text, number, below.value, below.end)
    if (
        below is None
        or not number.low < below.value
        or below.value > 10**6
        or not _divides(text, link, below.value, below.end)
    ):
        return None
    value = number.low / below.value
    return Figure(number.start, below.end, "fraction", value, value, None, "one-in", number)


def _over(text: str, number: Number, below: Decimal, end: int) -> Figure | None:
    """ "one over twenty", where the sentence ends: a fraction read aloud."""
    if not below or not _ENDS.match(text, end):
        return None
    return Figure(number.start, end, "fraction", number.low / below, number.low / below, None, "over", number)


def _divides(text: str, link: re.Match[str], below: Decimal, end: int) -> bool:
    following = re.match(r"[ -]?([%A-Za-z]+)", text[end : end + 20])
    word = following[1].lower() if following else ""
    year = 1800 <= below <= 2100
    return word not in NAMES and not word.startswith(("per", "%", "minute")) and (not year or _OUT_OF in link.group())


def read_plain(text: str, number: Number) -> Figure | None:
    """A number without a unit, by its form; None where it counts nothing."""
    if number.form == "ordinal":
        return _figure(number, number.end, "ordinal", "ordinal") if _ranks(text, number) else None
    if number.form == "vague":
        return _figure(number, number.end, "vague", "vague")
    if number.form == "fraction":
        return (
            _figure(number, number.end, "fraction", "fraction")
            if _is_part(text, number)
            else _ordinal_after_a(text, number)
        )
    if number.bare and text[number.start].isalpha() and text[number.start] not in "aA":
        return None
    if text[number.start : number.end].lower() == "one":
        return _figure(number, number.end, "count", "one") if _counts_one(text, number) else None
    return _figure(number, number.end, "count", "count")


def _figure(number: Number, end: int, kind: str, rule: str, unit: str | None = None) -> Figure:
    return Figure(number.start, end, kind, number.low, number.high, unit, rule, number)


def _ranks(text: str, number: Number) -> bool:
    """An ordinal before a noun, or after "the": not the adverb ("first noticed", "second, ...")."""
    after = re.match(r"[ -]([A-Za-z][\w-]*)", text[number.end : number.end + 24])
    the = text[max(0, number.start - 4) : number.start].lower().endswith("the ")
    if after is None:
        return the or text[number.start].isdigit() or text[number.end : number.end + 1] in ("", ".", "!", "?")
    word = after[1].lower()
    if text[number.start : number.start + 2].isupper() or (
        word == "place" and _IN_THE.search(text[: number.start][-7:])
    ):
        return False
    return the or not (word in _ADVERBIAL or word.endswith(("ed", "ly")))


_IN_THE = re.compile(r"\bin the \Z")
_ADVERBIAL = frozenset(
    (
        "and of in to came was is at on for with when by began saw said became took made went met had has as "
        "hand-only got appeared or but the a an he she they it we you i his her"
    ).split()
)


def _is_part(text: str, number: Number) -> bool:
    """A share of something: not the first half, the last quarter, or "a third party"."""
    words = text[number.start : number.end]
    before, after = text[max(0, number.start - 14) : number.start], text[number.end : number.end + 8]
    if after.startswith("-") and words.lower() in ("half", "quarter"):
        return False
    if _HALF_WORDS.search(words) and (
        _PERIOD_OF.search(before) or read_ordinal(before.rstrip(" -").rsplit(" ", 1)[-1] or "-")
    ):
        return False
    if words.lower() == "quarter" or (words.lower().endswith("quarters") and "-" not in words):
        return after.startswith(" of") and not before.endswith("the ")
    if _PLAIN_PART.match(words):
        alone = not before and not after
        return (
            alone or after.startswith(" of ") or bool(_PART_BEFORE.search(before) and not _noun_next(text, number.end))
        )
    return True


def _noun_next(text: str, at: int) -> bool:
    match = _NOUN_NEXT.match(text, at)
    return match is not None and is_noun(match.group()[1:].lower())


def _ordinal_after_a(text: str, number: Number) -> Figure | None:
    """ "a third goal": the third."""
    words = text[number.start : number.end].lower()
    rank = read_ordinal(words[2:]) if words.startswith("a ") else None
    if rank is None or not _noun_next(text, number.end):
        return None
    start, value = number.start + 2, Decimal(rank)
    ordinal = Number(start, number.end, value, value, "ordinal")
    return _figure(ordinal, number.end, "ordinal", "ordinal")


def _counts_one(text: str, number: Number) -> bool:
    """ "one" before a noun it counts: not "one of the", "this one", "one day", "one resident said"."""
    before, after = text[max(0, number.start - 16) : number.start], text[number.end : number.end + 70]
    stressed = bool(_ONLY.search(before))
    if re.match(r" (?:or more|(?:or|to) (?:two|three))\b", after) or re.search(r"\b(?:minus|negative) \Z", before):
        return True
    if not _noun_next(text, number.end) or _PRONOUN.match(after):
        return False
    if stressed:
        return True
    if _NOT_COUNT.search(before) or _SAID_AFTER.match(after) or _PAIRED.match(after):
        return False
    return text[number.start] == "o" or bool(_HAPPENED.match(after))
