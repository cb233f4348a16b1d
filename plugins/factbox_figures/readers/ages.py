"""Reads ages: "aged 35", "at age 14", "70-year-old", "three months of age", "Ann Lee, 66,", "she was six"."""

from __future__ import annotations

import re

from factbox.language.en.hedges import ROUGH
from factbox.language.neighbours import word_after
from factbox.language.word_forms import is_plural
from factbox_figures.figure import Figure, Number
from factbox_figures.tables.currencies import NAMES as CURRENCIES
from factbox_figures.tables.persons import CROWDS, PERSONS
from factbox_figures.tables.subjects import UNCOUNTED
from factbox_figures.tables.units import NAMES

_OLD = re.compile(
    r"[- \u00a0]?(years?|months?|weeks?|days?|yrs?)(?:[- ]olds?\b| of age\b|['’] old\b)|[- ]?(yo|y/o)\b", re.IGNORECASE
)
_AGED = re.compile(
    rf"\b(?:aged|ages?(?: of)?|age group)(?: (?:{ROUGH}|between|over|under|just|at least|from))?[: ] ?\Z",
    re.IGNORECASE,
)
_WAS = re.compile(
    r"\b(?:he|she|who|i|mum|mom|dad|gran|nan)(?:['’](?:s|m)| (?:is|was|were|turned|turns|am|will be|would be|is now))"
    rf"(?: (?:just|only|{ROUGH}|already))? \Z",
    re.IGNORECASE,
)
# "raise the retirement age for women to 65", "the voting age from 18".
KIND_OF_AGE = re.compile(
    r"\b((?:retirement|pension|pensionable|minimum|school-leaving|voting|legal|drinking|median|average) age)\b"
    r"(?: for [a-z]+)?(?: (?:[a-z]+ ){0,3}(?:to|at|from|is|was|be|of))? \Z"
)
_FAR = 80
_LIFE = re.compile(
    r"\b(?:left school|dies|died|dead|retires?|retired|married|marries|enlisted|widowed|orphaned|turned professional"
    r"|learned|learnt|debuted|gave up|quits?|became|emigrated)\b[^.,;:\d]{0,30} ?at (?:just |only )?\Z",
    re.IGNORECASE,
)
# "Lee was 10 when", "younger than 40".
_THEN_AGED = re.compile(r"[A-Z][a-z]+ (?:is|was) (?:just |only )?\Z")
_WHEN = re.compile(r" (?:when|at the time)\b")
_YOUNGER = re.compile(r"\b(?:younger|older) than \Z")
_TURNED = re.compile(r"\b(?:turned|turns|turning) \Z")
_NAME_BEFORE = re.compile(r"[A-Z][\w'’.-]+, (?:then |now |both )?\Z")
# "the boy - then 14 - ran".
_THEN = re.compile(r"[a-z] ?(?:,|-|–|—)+ (?:then|now) \Z")
_THEN_ENDS = re.compile(r"(?: [-–—]|,|\)|$)")
# "At 17, Mara Holt won", "a boy of five".
_AT_FIRST = re.compile(r"(?:\A|[.!?”\"\n] ?)At (?:just |only )?\Z")
_PERSON_NEXT = re.compile(r",? (?:he|she) |, [A-Z][a-z]+ [A-Z][a-z]")
_AGED_OF = re.compile(rf"\b[Aa]n? (?:[a-z-]+ )?([a-z]+) of (?:(?:{ROUGH}|just|only) )?\Z")
_WHO_AT = re.compile(r"\bwho(?: [a-z]+(?:ed|an|ook|eft|on|ame|ent)(?: [a-z]+){0,2})? at (?:just |only )?\Z")
_THE_NEXT = re.compile(r", the ((?:[a-z]+ ){1,4})")
_AGED_THINGS = (PERSONS | frozenset("child baby schoolteacher donkey horse pony dog cat".split())) - UNCOUNTED
# "Mary Holt 44 has spent", as if the commas were there.
_FULL_NAME = re.compile(r"(?:\A|[.,;:\n] ?|\b(?:that|and|but|when) )(?:[A-Z][a-z'’]+ ){2,3}\Z")
_GROWN = re.compile(r" (?:has|had|said|says|who)\b")
_OR_ABOVE = re.compile(r" (?:or|and) (?:above|over|under|below)\b")
_PERSONS_OVER = re.compile(rf"\b(?:{CROWDS}) (?:over|under|below|above) \Z", re.IGNORECASE)
_CHILDREN_UNDER = re.compile(
    r"\b(?:children|kids|babies|infants|pupils|girls|boys|them|those) (?:under|below) \Z", re.IGNORECASE
)
# "women 35 to 37", "the women were 18 to 50", "the 16-64 age group".
_CROWD = re.compile(rf"\b(?:{CROWDS})(?: (?:are|were))? \Z", re.IGNORECASE)
_TO_AGE = re.compile(r"(?: to |[-–])\d{2}(?=[.,;:)]| (?:and|who|with|were|are|in|at|had|have|year)\b|$)")
_AGE_GROUP = re.compile(r"(?:[-–]\d{1,3})? age (?:group|bracket|range)s?\b")
_YOUNGEST, _OLDEST = 10, 100
_NOUN_BEFORE = re.compile(r"([a-z]+(?:-of-[a-z]+)?), \Z")
_AT = ("at ", "aged ", "people ", "men ", "women ", "anyone ", "those ")
_MEASURED = re.compile(
    r"\b(?:temperature|degrees?|rates?|levels?|points?|speeds?|scores?|prices?|index|weigh\w*|limit|reading|wind)",
    re.IGNORECASE,
)
_OR_OLDER = re.compile(r" (?:or|and) (?:older|younger)\b")
# "Woman (29) hurt", "Mara Holt (52)".
_BEFORE_BRACKET = re.compile(r"(?:[A-Z][a-z'’]+ [A-Z][a-z'’]+|\b([A-Za-z]+)) \(\Z")
_CLOSED = re.compile(r"(?:,(?! \d)|;|\.(?!\d)|\)|\?|!| who\b| and\b(?! \d)|$)")
_NO_NOUN = re.compile(
    r"(?:[.,;:?!)\"”’\n]|$| (?:and|when|so|or|but|at|in|on|by|to|as|he|she|they|last|this|next|was|became|years? "
    r"old|with|then|because|while)\b)"
)
# "is 40 years old", but "a 14-year-old boy".
_PREDICATE = re.compile(r"[ \u00a0](?:\w+s[ -]olds?|\w+ of age)", re.IGNORECASE)
_MEASURES = frozenset(name.partition(" ")[0] for name in (*NAMES, *CURRENCIES)) | frozenset("% per percent".split())
_UNITS = {"year": "year", "yr": "year", "month": "month", "week": "week", "day": "day"}


def read_old(text: str, number: Number) -> Figure | None:
    """The age that is called one after `number`, in years unless it says months or weeks, or None."""
    old = _OLD.match(text, number.end) if number.form != "ordinal" else None
    if old is None:
        return None
    unit = _UNITS[old[1].lower().rstrip("s")] if old[1] else "year"
    return Figure(
        number.start,
        old.end(),
        "age",
        number.low,
        number.high,
        unit,
        "age-old",
        number,
        form=None if _PREDICATE.fullmatch(old[0]) else "attributive",
    )


def read_aged(text: str, number: Number) -> Figure | None:
    """ "aged 35", "at age 14", "the age of about 60"."""
    if not _is_years(number) or text.startswith("%", number.end):
        return _average_age(text, number)
    if _AGE_GROUP.match(text, number.end):
        return _years(number, "age-aged").with_(form="attributive")
    aged = (
        _AGED.search(_before(text, number))
        or _is_person_of(text, number)
        or (number.low > 9 and KIND_OF_AGE.search(text[max(0, number.start - _FAR) : number.start]))
    )
    return _years(number, "age-aged") if aged else None


def _is_person_of(text: str, number: Number) -> bool:
    """ "a boy of five", not "a baby of 7lb"."""
    measured = word_after(text, number.end) in _MEASURES or text[number.end : number.end + 1].isalpha()
    person = _AGED_OF.search(_before(text, number))
    return not measured and person is not None and person[1] in _AGED_THINGS


def _average_age(text: str, number: Number) -> Figure | None:
    """ "the average age is 38.5"."""
    broken = number.form == "digits" and number.factor == 1 and _YOUNGEST <= number.low <= _OLDEST
    told = broken and KIND_OF_AGE.search(text[max(0, number.start - _FAR) : number.start])
    return _years(number, "age-aged") if told and not text.startswith("%", number.end) else None


def read_apposed(text: str, number: Number) -> Figure | None:
    """ "Ann Lee, 66,"."""
    if not _is_years(number) or number.low < 1:
        return None
    named = _NAME_BEFORE.search(_before(text, number)) or _is_person(_before(text, number))
    apposed = named and _CLOSED.match(text, number.end)
    apposed = apposed or (_THEN.search(_before(text, number)) and _THEN_ENDS.match(text, number.end))
    if text.startswith(")", number.end) and _is_bracketed(_before(text, number)):
        return _years(number, "age-apposition").with_(form="apposed")
    unmarked = _GROWN.match(text, number.end) and _FULL_NAME.search(_before(text, number))
    return _years(number, "age-apposition").with_(form="apposed") if apposed or unmarked else None


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
    before = text[max(0, number.start - _FAR) : number.start]
    youngest = 1 if _CHILDREN_UNDER.search(before) else _YOUNGEST
    if not (_is_years(number) and youngest <= number.low <= _OLDEST):
        return None
    if _TO_AGE.match(text, number.end) and _CROWD.search(before):
        return _years(number, "age-bound")
    if _OR_ABOVE.match(text, number.end):
        told = before.endswith(_AT) and not _MEASURED.search(before)
    else:
        told = _PERSONS_OVER.search(before) is not None and _counts_nothing(word_after(text, number.end))
    return _years(number, "age-bound") if told else None


def _counts_nothing(following: str) -> bool:
    """Whether a number has neither a noun nor a unit behind it: "children under 12 admitted free"."""
    return following not in _MEASURES and not is_plural(following)


def read_told(text: str, number: Number) -> Figure | None:
    """ "she was six", "turned about 30"."""
    if _is_years(number) and _OR_OLDER.match(text, number.end):
        return _years(number, "age-bound")
    if not (_is_years(number) and _NO_NOUN.match(text, number.end)):
        return None
    before = _before(text, number)
    if _AT_FIRST.search(before) and _is_person_next(text, number.end):
        return _years(number, "age-was")
    lived = _LIFE.search(text, max(0, number.start - _FAR), number.start)
    told = lived or any(pattern.search(before) for pattern in (_WAS, _WHO_AT, _TURNED if number.low > 1 else _WAS))
    return _years(number, "age-was") if told or _is_aged_then(text, number, before) else None


def _is_person_next(text: str, at: int) -> bool:
    """ "At 17, Mara Holt", "At 51, the shadow housing secretary": a name, or a person called by what they are."""
    behind = _THE_NEXT.match(text, at)
    told = behind is not None and not PERSONS.isdisjoint(behind[1].split())
    return told or _PERSON_NEXT.match(text, at) is not None


def _is_aged_then(text: str, number: Number, before: str) -> bool:
    """ "Lee was 10 when", "younger than 40"."""
    then = _THEN_AGED.search(before) and _WHEN.match(text, number.end)
    return then is not None or _YOUNGER.search(before) is not None


def _before(text: str, number: Number) -> str:
    return text[max(0, number.start - 30) : number.start]


def _years(number: Number, rule: str) -> Figure:
    return Figure(number.start, number.end, "age", number.low, number.high, "year", rule, number)


def _is_years(number: Number) -> bool:
    return (number.plain or number.form == "words") and number.factor == 1 and 0 <= number.low <= 120
