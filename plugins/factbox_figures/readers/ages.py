"""Reads ages: "aged 35", "at age 14", "70-year-old", "three months of age", "Ann Lee, 66,", "she was six"."""

from __future__ import annotations

import re

from factbox import Span
from factbox.language.en.classes import POSSESSIVES
from factbox.language.neighbours import word_after, word_before
from factbox.language.word_forms import is_plural
from factbox_figures.figure import Figure, Form, Number
from factbox_figures.tables.currencies import NAMES as CURRENCIES
from factbox_figures.tables.hedged import HEDGED
from factbox_figures.tables.persons import CHILDREN, CROWDS, PERSONS, TELLING_WHO
from factbox_figures.tables.subjects import UNCOUNTED
from factbox_figures.tables.units import NAMES
from factbox_figures.words import any_of

AGED_IN = {"year": "year", "yr": "year", "month": "month", "week": "week", "day": "day"}
AGED_IN |= {f"{name}s": unit for name, unit in AGED_IN.items()}
"""What ages are told in -> the unit."""
SHORT_AGES = ("yo", "y/o")
"""The same with "old", in letters."""
_CALLED_OLD = (" old", " olds", "-old", "-olds", "' old", "’ old", " of age")
"""What makes an age of a time, with the mark before it."""
_OLD = re.compile(
    rf"[- \u00a0]?({any_of(AGED_IN)}){any_of(_CALLED_OLD)}\b|[- ]?({any_of(SHORT_AGES)})\b", re.IGNORECASE
)
AGED = ("aged", "age", "ages", "age of", "ages of", "age group")
"""What an age is said after."""
# "in his early 50s".
_IN_THEIR = rf"\b{any_of('in In into')} {any_of(POSSESSIVES - {'its'})}"
_EARLY = rf"(?:{any_of('early mid late')}[- ])?"
_IN_LIFE = re.compile(rf"{_IN_THEIR} {_EARLY}(?:[2-9]0s {any_of('and or to')} {_EARLY})?\Z")
_TOLD_IN = re.compile(rf" ({any_of(AGED_IN)})\b")
_AGED = re.compile(rf"\b{any_of(AGED)}(?:[: ] ?| {any_of('between from')} | {HEDGED})\Z", re.IGNORECASE)
BEING = ("is", "was", "were", "turned", "turns", "am", "will be", "would be", "is now")
"""What joins an age to whom it is of."""
_WAS = re.compile(rf"\b{any_of(TELLING_WHO)}(?:['’][sm]| {any_of(BEING)}) {HEDGED}\Z", re.IGNORECASE)
# "raise the retirement age for women to 65", "the voting age from 18".
SET_AT = "to at from is was be of".split()
KIND_OF_AGE = re.compile(
    rf"\b({any_of('retirement pension pensionable minimum school-leaving voting legal drinking median average')} age)\b"
    rf"(?: for [a-z]+)?(?: (?:[a-z]+ ){{0,3}}{any_of(SET_AT)})? \Z"
)
_FAR = 80
_LIVING = (
    "left school, dies, died, dead, retire, retires, retired, married, marries, enlisted, widowed, orphaned, learned, "
    "turned professional, learnt, debuted, gave up, quit, quits, became, emigrated"
)
_LIFE = re.compile(rf"\b{any_of(_LIVING)}\b[^.,;:\d]{{0,30}} ?at {HEDGED}\Z", re.IGNORECASE)
# "Lee was 10 when", "younger than 40".
_THEN_AGED = re.compile(rf"[A-Z][a-z]+ {any_of('is was')} {HEDGED}\Z")
_WHEN = re.compile(rf" {any_of('when, at the time')}\b")
_YOUNGER = (" younger than ", " older than ")
TURNED = frozenset("turned turns turning".split())
THEN = ("then", "now", "both")
_NAME_BEFORE = re.compile(rf"[A-Z][\w'’.-]+, (?:{any_of(THEN)} )?\Z")
# "the boy - then 14 - ran".
_THEN = re.compile(r"[a-z] ?(?:,|-|–|—)+ (?:then|now) \Z")
_THEN_ENDS = re.compile(r"(?: [-–—]|,|\)|$)")
# "At 17, Mara Holt won", "a boy of five".
_AT_FIRST = re.compile(rf"(?:\A|[.!?”\"\n] ?)At {HEDGED}\Z")
_PERSON_NEXT = re.compile(rf",? {any_of('he she')} |, [A-Z][a-z]+ (?:[A-Z][a-z]|{any_of('has had is was became')}\b)")
# "She last acted in 2019, at 85, in a film".
_SHE_AT = re.compile(rf"\b{any_of('he she who He She')}\b[^.;:]{{3,60}}, at {HEDGED}\Z")
_AGED_OF = re.compile(rf"\b[Aa]n? (?:[a-z-]+ )?([a-z]+) of {HEDGED}\Z")
_WHO_AT = re.compile(rf"\bwho(?: [a-z]+{any_of('ed an ook eft on ame ent')}(?: [a-z]+){{0,2}})? at {HEDGED}\Z")
_THE_NEXT = re.compile(r", the ((?:[a-z]+ ){1,4})")
_AGED_THINGS = (PERSONS | frozenset("child baby schoolteacher donkey horse pony dog cat".split())) - UNCOUNTED
# "Mary Holt 44 has spent", as if the commas were there.
_FULL_NAME = re.compile(rf"(?:\A|[.,;:\n] ?|\b{any_of('that and but when')} )(?:[A-Z][a-z'’]+ ){{2,3}}\Z")
GROWN = frozenset("has had said says who".split())
BOUNDS = frozenset("over under below above".split())
_OLDER = frozenset(("older", "younger"))
_OR, _OF_CHILDREN = frozenset(("or", "and")), frozenset(("under", "below"))
# "women 35 to 37", "the women were 18 to 50", "the 16-64 age group".
_ARE = frozenset(("are", "were"))
_WHO_ARE = re.compile(rf"\b{any_of(CROWDS | {'who', 'whom', 'inmates'})} (?:are|were) {any_of(BOUNDS)} \Z")
_TO_AGE = re.compile(rf"(?: to |[-–])\d{{2}}(?=[.,;:)]| {any_of('and who with were are in at had have year')}\b|$)")
_AGE_GROUP = re.compile(rf"(?:[-–]\d{{1,3}})? age {any_of('group bracket range')}s?\b")
_YOUNGEST, _OLDEST = 10, 100
_NOUN_BEFORE = re.compile(r"([a-z]+(?:-of-[a-z]+)?), \Z")
_AT = frozenset("at aged people men women anyone those".split())
_MEASURED = re.compile(
    rf"\b{any_of('temperature degree rate level point speed score price index weigh limit reading wind')}",
    re.IGNORECASE,
)
# "Woman (29) hurt", "Mara Holt (52)".
_BEFORE_BRACKET = re.compile(r"(?:[A-Z][a-z'’]+ [A-Z][a-z'’]+|\b([A-Za-z]+)) \(\Z")
_CLOSED = re.compile(r"(?:,(?! \d)|;|\.(?!\d)|\)|\?|!| who\b| and\b(?! \d)|$)")
_NO_NOUN = (
    "and, when, so, or, but, at, in, on, by, to, as, he, she, they, last, this, next, was, became, year old, "
    "years old, with, then, because, while"
)
_COUNTS_NOTHING = re.compile(rf"[.,;:?!)\"”’\n]|$| {any_of(_NO_NOUN)}\b")
# "is 40 years old", "a month of age", but "a 14-year-old boy".
_PREDICATE = re.compile(r"[ \u00a0](?:\w+s[ -]\w+|\w+ \w+ \w+)", re.IGNORECASE)
_MEASURES = frozenset(name.partition(" ")[0] for name in (*NAMES, *CURRENCIES)) | frozenset("% per percent".split())


def read_old(text: str, number: Number) -> Figure | None:
    """The age that is called one after `number`, in years unless it says months or weeks, or None."""
    old = _OLD.match(text, number.end) if number.form != "ordinal" else None
    if old is None:
        return None
    unit = AGED_IN[old[1].lower()] if old[1] else "year"
    return number.figure(old.end(), "age", "age-old", unit, None if _PREDICATE.fullmatch(old[0]) else "attributive")


def read_aged(text: str, number: Number) -> Figure | None:
    """ "aged 35", "aged 11 months", "at age 14", "the age of about 60"."""
    if not _is_years(number) or text.startswith("%", number.end):
        return _average_age(text, number)
    if _AGE_GROUP.match(text, number.end):
        return _years(number, "age-aged", "attributive")
    aged = (
        _is_called_aged(_before(text, number))
        or _is_person_of(text, number)
        or (number.low > 9 and _is_kind_of_age(text, number.start))
    )
    if not aged:
        return None
    told = _TOLD_IN.match(text, number.end)
    return number.figure(told.end(), "age", "age-aged", AGED_IN[told[1]]) if told else _years(number, "age-aged")


def _is_called_aged(before: str) -> bool:
    return "age" in before.lower() and _AGED.search(before) is not None


def _is_person_of(text: str, number: Number) -> bool:
    """ "a boy of five", not "a baby of 7lb"."""
    before = _before(text, number)
    person = _AGED_OF.search(before) if " of " in before else None
    if person is None or person[1] not in _AGED_THINGS:
        return False
    return not (word_after(text, number.end) in _MEASURES or text[number.end : number.end + 1].isalpha())


def _average_age(text: str, number: Number) -> Figure | None:
    """ "the average age is 38.5"."""
    broken = number.form == "digits" and number.factor == 1 and _YOUNGEST <= number.low <= _OLDEST
    told = broken and _is_kind_of_age(text, number.start)
    return _years(number, "age-aged") if told and not text.startswith("%", number.end) else None


def _is_kind_of_age(text: str, at: int) -> bool:
    """ "the voting age from" before a number at `at`."""
    before = text[max(0, at - _FAR) : at]
    return " age" in before and KIND_OF_AGE.search(before) is not None


def is_of_life(text: str, place: Span) -> bool:
    """Whether the number at `place` is a ten of years of a life: "in his 50s", "in her early 30s"."""
    tens = text.startswith("s", place.end) and place.end - place.start == len("50")
    return tens and _IN_LIFE.search(text, max(0, place.start - _FAR), place.start) is not None


def read_of_life(text: str, number: Number) -> Figure | None:
    """ "in his 50s": from 50 to 59."""
    if not (number.plain and _YOUNGEST < number.low < _OLDEST and is_of_life(text, Span(number.start, number.end))):
        return None
    return _years(number, "age-of-life").with_(end=number.end + 1, high=number.low + 9)


def read_apposed(text: str, number: Number) -> Figure | None:
    """ "Ann Lee, 66,"."""
    apposed = _is_years(number) and number.low >= 1 and _is_apposed(text, number, _before(text, number))
    return _years(number, "age-apposition", "apposed") if apposed else None


def _is_apposed(text: str, number: Number, before: str) -> bool:
    """ "Ann Lee, 66,", "the boy - then 14 - ran", "Woman (29) hurt", "Mary Holt 44 has spent"."""
    if _CLOSED.match(text, number.end) and (_NAME_BEFORE.search(before) or _is_person(before)):
        return True
    if _THEN_ENDS.match(text, number.end) and _THEN.search(before):
        return True
    if text.startswith(")", number.end) and _is_bracketed(before):
        return True
    return number.plain and word_after(text, number.end) in GROWN and _FULL_NAME.search(before) is not None


def _is_bracketed(before: str) -> bool:
    """Whether a full name or a person called by what they are stands before a bracket."""
    person = _BEFORE_BRACKET.search(before)
    return person is not None and (person[1] is None or person[1].lower() in PERSONS)


def _is_person(before: str) -> bool:
    """ "a retired teacher, 71,": a person called by what they are."""
    noun = _NOUN_BEFORE.search(before)
    return noun is not None and noun[1] in PERSONS


def read_bound(text: str, number: Number) -> Figure | None:
    """ "at 35 or above", where nothing else is measured; "people over 21"."""
    if not (_is_years(number) and 1 <= number.low <= _OLDEST):
        return None
    whose = word_before(text, number.start - len(number.before) - 1)
    if number.low < _YOUNGEST and not (number.before in _OF_CHILDREN and whose in CHILDREN):
        return None
    told = _is_bound(text, number, whose, word_after(text, number.end))
    return _years(number, "age-bound") if told else None


def _is_bound(text: str, number: Number, whose: str, following: str) -> bool:
    """Whether the words before and after say how old those are that are spoken of."""
    of_crowd = number.before in CROWDS or (number.before in _ARE and whose in CROWDS)
    if of_crowd and _TO_AGE.match(text, number.end):
        return True
    if following in _OR and _second(text, number.end, following) in BOUNDS:
        return number.before in _AT and not _MEASURED.search(text, max(0, number.start - _FAR), number.start)
    led = whose in CROWDS or (whose in _ARE and _WHO_ARE.search(_before(text, number)) is not None)
    return number.before in BOUNDS and led and _counts_nothing(following)


def _second(text: str, at: int, first: str) -> str:
    """The word behind `first`, which follows at `at`."""
    return word_after(text, at + len(first) + 1)


def _counts_nothing(following: str) -> bool:
    """Whether a number has neither a noun nor a unit behind it: "children under 12 admitted free"."""
    return following not in _MEASURES and not is_plural(following)


def read_told(text: str, number: Number) -> Figure | None:
    """ "she was six", "turned about 30", "70 or older"."""
    if not _is_years(number):
        return None
    following = word_after(text, number.end)
    if following in _OR and _second(text, number.end, following) in _OLDER:
        return _years(number, "age-bound")
    told = _COUNTS_NOTHING.match(text, number.end) and _is_told(text, number)
    return _years(number, "age-was") if told else None


def _is_told(text: str, number: Number) -> bool:
    """Whether the words before say that somebody was so old."""
    before = _before(text, number)
    if "At " in before and _AT_FIRST.search(before) and _is_person_next(text, number.end):
        return True
    if (number.before in TURNED and number.low > 1) or _is_aged_then(text, number, before):
        return True
    lived = _LIFE.search(text, max(0, number.start - _FAR), number.start)
    who = "who " in before and _WHO_AT.search(before)
    return bool(lived or who or _WAS.search(before) or _acts_at(text, number))


def _acts_at(text: str, number: Number) -> bool:
    """ "She last acted in 2019, at 85, in a film"."""
    apart = number.low >= _YOUNGEST and number.before == "at" and text[number.end : number.end + 1] in (",", ".")
    return apart and _SHE_AT.search(text, max(0, number.start - _FAR), number.start) is not None


def _is_person_next(text: str, at: int) -> bool:
    """ "At 17, Mara Holt", "At 51, the shadow housing secretary": a name, or a person called by what they are."""
    behind = _THE_NEXT.match(text, at)
    told = behind is not None and not PERSONS.isdisjoint(behind[1].split())
    return told or _PERSON_NEXT.match(text, at) is not None


def _is_aged_then(text: str, number: Number, before: str) -> bool:
    """ "Lee was 10 when", "younger than 40"."""
    then = _THEN_AGED.search(before) and _WHEN.match(text, number.end)
    return then is not None or before.endswith(_YOUNGER)


def _before(text: str, number: Number) -> str:
    return text[max(0, number.start - 30) : number.start]


def _years(number: Number, rule: str, form: Form | None = None) -> Figure:
    return number.figure(number.end, "age", rule, "year", form)


def _is_years(number: Number) -> bool:
    return (number.plain or number.form == "words") and number.factor == 1 and 0 <= number.low <= 120
