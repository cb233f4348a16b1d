"""Reads what has no unit: multiples, letters for scales, vague numbers, "one", and plain counts."""

from __future__ import annotations

import re
from decimal import Decimal

from factbox.language.en.changes import COMPARATIVES
from factbox.language.en.classes import BE, PREPOSITIONS
from factbox.language.en.numbers import SCALES, TENS, UNITS
from factbox.language.neighbours import word_after, word_before
from factbox_figures.figure import Figure, Number
from factbox_figures.readers.fractions import PARTING, acts_next, noun_next
from factbox_figures.tables.persons import PEOPLE
from factbox_figures.tables.units import RACES
from factbox_figures.words import any_of

_LETTER_SCALE = re.compile(r"([mMbB]|G(?=$|[.,;]))(?![A-Za-z\d/²³])| ([kKMGB])(?![\w/²³-])")
_SIZED = "across wide high deep long tall"
_PLURAL_NEXT = re.compile(
    rf"(?! {any_of(_SIZED)}\b) (?:[a-z]+ ){{0,2}}(?:[a-z]{{3,}}s|{any_of(PEOPLE)})\b"
    rf"(?! {any_of(f'{_SIZED} away from')})"
)
_CROWD_NEXT = re.compile(rf" (?:{any_of('who, did, voted, of them, others')}\b|of (?:the )?\d[\d.]*m\b)")
_COUNTED = (
    "number, numbers, population, membership, circulation, attendance, audiences, visits, sales, total, jobless, "
    "unemployed, unemployment, audience, budget, turnout, viewing figures, waiting list, waiting lists, users, "
    "subscribers, followers, claimants, viewers, listeners"
)
_COUNTING = re.compile(rf"\bof {any_of('the its their those these all')} \Z|\b{any_of(_COUNTED)}\b")
GRAND = "grand"
LETTERS = {"k": 10**3, "m": 10**6, "b": 10**9, "g": 10**9}
"""Letters for scales."""
# Metres and bytes, unless something is counted or, of glued bytes, the number is broken.
_ALSO_UNITS = frozenset(("m", "b", " B"))
_PLACES = frozenset("gate seat room flat row suite apartment platform bay block unit class type".split())
_MAYBE_BYTES = "b"
_COMPARED = """as greater longer cheaper likelier likely the its their his that than what earnings sales revenue book
    profit profits normal forward over annual""".split()
_TIMES_AS = re.compile(rf"[ -]times (?={any_of({*_COMPARED, *COMPARATIVES})}\b)", re.IGNORECASE)
_PERIODS = "second minute hour day week month year season game".split()
_OFTEN = re.compile(rf"[ -]times {any_of('a an per each every')} ({any_of(_PERIODS)})\b")
# "20 per week", "12.4 per 100,000": what nothing but the rate is said of.
_MANY = rf"(?P<many>1,?000|10,?000|100,?000|1,000,000|{any_of(SCALES)})"
_PER = re.compile(
    rf" per (?:(?P<unit>{any_of([*_PERIODS, *'night person match capita head'.split()])})|{_MANY})\b", re.IGNORECASE
)
# "60 deaths per 100,000 people".
_PER_MANY = re.compile(rf" [a-z]+(?: [a-z]+)? per {_MANY}\b")
_ARTICLES, _COUNTING_FORMS = frozenset(("a", "A")), frozenset(("digits", "words"))
_BELOW, _LARGE, _THOUSAND = "per", 1000, Decimal(1000)
# Five grand, where nothing of that name follows.
_AFTER_GRAND = PREPOSITIONS | {"a", "each", "and", "or", "more", "less"}
_GRAND = re.compile(rf" {GRAND}(?=[.,;:!?)'\"’”]|$| {any_of(_AFTER_GRAND)}\b)")
_PER_WORD, _NOUN_AND_PER = " per ", 50
# A broken number of times is always a multiple.
_TIMES = re.compile(r" times(?=[ .,;)])")
_X = re.compile(r"[xX](?![\w×])")
_UNCOUNTED = (
    "of, another, day, sense, word, respect, form, kind, sort, thing, such, way, time, reason, example, more, "
    "who, that, whose, which, night, morning, by, on, and, is, was, can, may, could, should, would, or the, to"
)
_PRONOUN = re.compile(rf"[ -]{any_of(_UNCOUNTED)}\b(?! {any_of('or more, hour')})", re.IGNORECASE)
# "said one cut would not be enough" counts; "said one resident" tells of somebody.
_SAID = frozenset(("said", "says"))
_NOT_COUNT = _SAID.union(
    """this that which no each every any the another some a an last next new old first other added told as""".split()
)
_LEAST = "least"
_STRESSING = frozenset("only just least than about exactly or and nearly another".split())
_NEEDED = re.compile(rf" {any_of('or more, or two, or three, to two, to three')}\b")
# "At one point" counts none.
_TO_A_POINT, _POINT = frozenset(("", *"at from to on".split())), re.compile(" point\\b")
# "One bus in five".
_WHOLES = rf"(?:{any_of([*list(UNITS)[2:], *TENS, 'a hundred', 'a million'])}|\d{{1,4}})"
_PARTED = re.compile(
    rf" [a-z]+(?: [a-z]+)? {any_of(PARTING)} (?:every )?{_WHOLES}\b"
    rf"(?P<many>(?! (?!{any_of('is was has does')}\b)[A-Za-z]*s\b))?"
)
_COUNTS = frozenset((*UNITS, *TENS))
_NEGATIVE = frozenset(("minus", "negative"))
_SAID_AFTER = re.compile(rf"(?: [\w'’-]+){{1,4}},? {any_of('said says told who added wrote')}\b")
# "One person was killed" counts; "One poster admitted" tells of somebody; "one red and one blue" pairs; and
# "one delay after another" counts none.
_HAPPENING = "was died is has had can could will would remain remains remained cost costs"
_HAPPENED = re.compile(rf" [a-z]+(?: [a-z]+)?(?:, \d+,)? {any_of(_HAPPENING)}\b")
_PAIRED = re.compile(rf" [a-z]+(?: and one| {any_of('after another, after the other, after the next')})\b")
# "two kilns in Belgium and one in Italy".
_SECOND = re.compile(rf"\b(?:\d+|{any_of(list(UNITS)[2:])}) [a-z]+ ({any_of('in on at from')}) [^.;,]{{2,30}} and \Z")
_SECOND_WITHIN = 60


def read_multiple(text: str, number: Number) -> Figure | None:
    """ "18-fold", "three times as many", "5x": unit "x"."""
    if number.form == "fold":
        return number.figure(number.end, "multiple", "fold", "x")
    times = _TIMES_AS.match(text, number.end)
    if times is None and number.low != int(number.low):
        times = _TIMES.match(text, number.end)
    if times:
        return number.figure(times.end() - text[times.end() - 1].isspace(), "multiple", "times", "x")
    often = _OFTEN.match(text, number.end)
    if often:
        return number.figure(often.end(), "multiple", "times", f"x/{often[1].lower()}")
    x = _X.match(text, number.end) if number.form == "digits" and number.factor == 1 else None
    return number.figure(x.end(), "multiple", "times", "x") if x else None


def read_scaled(text: str, number: Number) -> Figure | None:
    """ "1.5m people", "10M": a letter for a scale before a counted noun, capital M and B anywhere."""
    letter = _LETTER_SCALE.match(text, number.end) if number.form == "digits" and number.factor == 1 else None
    if letter is None or not _is_scale(text, number, letter):
        return None
    factor = Decimal(LETTERS[(letter[1] or letter[2]).lower()])
    scaled = number._replace(end=letter.end(), low=number.low * factor, high=number.high * factor, factor=factor)
    return scaled.figure(letter.end(), "count", "count")


def read_grand(text: str, number: Number) -> Figure | None:
    """ "worth thirty grand", "five grand a week": thousands, not "two grand pianos"."""
    grand = _GRAND.match(text, number.end) if number.form in _COUNTING_FORMS and number.factor == 1 else None
    if grand is None:
        return None
    scaled = number._replace(end=grand.end(), low=number.low * _LARGE, high=number.high * _LARGE, factor=_THOUSAND)
    return scaled.figure(grand.end(), "count", "count")


def _is_scale(text: str, number: Number, letter: re.Match[str]) -> bool:
    """Whether a letter is a scale here and no unit."""
    if number.before in _PLACES and number.plain:
        return False  # "gate 22B"
    broken = letter[0] == _MAYBE_BYTES and number.low != int(number.low)
    return letter[0] not in _ALSO_UNITS or broken or _is_crowd(text, number.start, letter.end())


def _is_crowd(text: str, start: int, end: int) -> bool:
    """Small letters mean millions where something is counted: "1.5m people", "the number rose to 1.3m"."""
    if word_before(text, start) in _COUNTS or word_after(text, end) in RACES:
        return False  # "eight 25m lanes", "the 400m hurdles"
    return bool(
        _PLURAL_NEXT.match(text, end)
        or _CROWD_NEXT.match(text, end)
        or _COUNTING.search(text[max(0, start - 60) : start])
    )


def read_plain(text: str, number: Number) -> Figure | None:
    """A vague number or a count; None where "one" counts nothing or a scale word stands alone."""
    if number.form == "vague":
        return number.figure(number.end, "vague", "vague")
    words = text[number.start : number.end]
    if _is_alone(number, words) or (number.before == _BELOW and number.low >= _LARGE):
        return None
    rate = _rate(text, number)
    if rate is not None or words.lower() != "one":
        return rate or number.figure(number.end, "count", "count")
    return number.figure(number.end, "count", "one") if _counts_one(text, number) else None


def _is_alone(number: Number, words: str) -> bool:
    """An article, a scale word without its number, or no number that counts."""
    return number.form not in _COUNTING_FORMS or words in _ARTICLES or (number.bare and words[0] not in _ARTICLES)


def _rate(text: str, number: Number) -> Figure | None:
    """ "20 per week", "12.4 per 100,000", "60 deaths per 100,000": by what the number goes is its unit."""
    if text.find(_PER_WORD, number.end, number.end + _NOUN_AND_PER) < 0:
        return None
    bare = _PER.match(text, number.end)
    if bare:
        return number.figure(bare.end(), "count", "count", f"/{bare['unit'] or _digits(bare['many'])}")
    counted = _PER_MANY.match(text, number.end)
    return number.figure(number.end, "count", "count", f"/{_digits(counted['many'])}") if counted else None


def _digits(below: str) -> str:
    """ "100,000", "million": what a rate goes by, in digits."""
    return below.replace(",", "") if below[0].isdigit() else str(SCALES[below.lower()])


def _is_parted(after: str) -> bool:
    """ "one bus in five runs late", not "one man in five cars"."""
    parted = _PARTED.match(after)
    return parted is not None and (parted["many"] is not None or acts_next(after, parted.end()))


def _is_second(text: str, number: Number) -> bool:
    """ "two kilns in Belgium and one in Italy"."""
    second = _SECOND.search(text, max(0, number.start - _SECOND_WITHIN), number.start)
    return second is not None and text.startswith(f" {second[1]} ", number.end)


def _counts_one(text: str, number: Number) -> bool:
    """ "one" before a noun it counts: not "one of the", "this one", "one day", "one resident said"."""
    before, after = number.before, text[number.end : number.end + 70]
    if before in _NEGATIVE or _is_needed(text, number, after):
        return True
    happened = _HAPPENED.match(after) is not None
    said = before in _SAID and happened
    if _is_pronoun(before, after) or not (said or noun_next(text, number.end)):
        return False
    if said or before in _STRESSING:
        return True
    return (text[number.start] == "o" or happened) and not _tells_of_one(before, after)


def _is_pronoun(before: str, after: str) -> bool:
    """ "one of the", "one who", "at one point"."""
    return _PRONOUN.match(after) is not None or (before in _TO_A_POINT and _POINT.match(after) is not None)


def _tells_of_one(before: str, after: str) -> bool:
    """ "this one", "one resident said", "one delay after another"."""
    return before in _NOT_COUNT or (_SAID_AFTER.match(after) or _PAIRED.match(after)) is not None


def _is_needed(text: str, number: Number, after: str) -> bool:
    """ "one or more", "one bus in five", "at least one was dead", "two in Hull and one in York"."""
    if number.before == _LEAST and word_after(text, number.end) in BE:
        return True
    return _is_parted(after) or _NEEDED.match(after) is not None or _is_second(text, number)
