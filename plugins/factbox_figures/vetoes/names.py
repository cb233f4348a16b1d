"""Takes out numbers that are no figures: parts of names and identifiers, years, dates, and glued letters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from factbox import Span
from factbox.language.en.classes import STOPS
from factbox.language.en.hedges import ROUGH_WORDS
from factbox.language.en.numbers import HOURS
from factbox.language.neighbours import word_after, word_before
from factbox.language.numerals import GLYPHS
from factbox.language.phrases.plain import is_noun
from factbox.language.verb_forms import ENDERS, NOUN_OR_VERB
from factbox_figures.figure import Figure, Number
from factbox_figures.readers.ages import is_of_life
from factbox_figures.readers.hints import MONEY, UNITED
from factbox_figures.tables.currencies import CODES
from factbox_figures.tables.names import AMOUNT_WORDS, COUNTED_YEARLIKE
from factbox_figures.tables.units import NAMES, TIMES
from factbox_figures.vetoes.labels import SIZES, Labels
from factbox_figures.vetoes.places import Places
from factbox_figures.words import any_of

_APPROXIMATE = ROUGH_WORDS.union(
    """over than least most up estimated exactly only just all these those other another killed killing of to employ
    employs between""".split()
)
_NEXT_WORD = re.compile(r"[ -]([A-Za-z][\w'’-]{0,40})")
_CAPITAL_BEFORE = re.compile(r"(?:\A|[^\w.])([A-Z](?:[\w&'’.-]*\w)?|[a-z]+[A-Z]\w*) \Z")
_BAD_LEFT = re.compile(
    r"(?:[\w_#@\\^=]|[A-Za-z]{2,}[-–]|[A-Z]\d{0,3}[-–]|[a-z]\d{1,3}[-–]|[A-Z]\d\+|\d[:/.]|&|[A-Za-z]\.)\Z"
)
_MORE = any_of("more fewer less greater larger smaller higher lower")
_BOUND = re.compile(rf"\b(?:{_MORE} than|{any_of('above below exceed*')}) \Z")
_TO_MEASURE = re.compile(r" ?[-\u2013] ?\d{4} ([A-Za-z]+)")
_THE, _INSIDE, _NEAR = "the", frozenset("at of in to from near with for by and".split()), 40
_CAPITAL_AFTER = re.compile(r" [A-Z][a-z]")
# "3-to-1", "six-foot-2", "sub-3%", "minus-5".
_FREE_LEFT = re.compile(
    rf"(?:\d|{any_of('one two three four five six ten')})(?:-{any_of('to for foot')}-|:)\Z"
    rf"|\b(?:{any_of('sub minus')}|{any_of('mum mom mother dad father')}-of)-\Z",
    re.IGNORECASE,
)
# A letter, a digit or a path goes on; "2:1" is a ratio.
_RUNS_ON = re.compile(rf"[^\W{GLYPHS}]|@|(?!:\d{{1,2}}(?![\w:.,]\d|\w))[:/]\d")
_DASHES = frozenset("-–")
_CLOCKED, _HOURS = frozenset("at from until till by around about after was is".split()), 12
_OPENING = (
    "open* clos* start* begin* began shut finish* leav* left arriv* woke wak* kick* eat* ate bed "
    "sleep* dine* breakfast lunch dinner"
)
_OPENED = re.compile(rf"\b{any_of(_OPENING)}(?: {any_of('off up')})? at \Z")
_PASSED = frozenset(("after", "past"))
_BEFORE, _PASSING = "before", rf" {any_of(_PASSED)} "
_TO_HOUR = re.compile(rf"{_PASSING}{any_of(HOURS)}\b(?! [a-z]+s\b)")
_PAST = re.compile(rf"\b{any_of('five ten twenty quarter half')}{_PASSING}\Z")
_DAY_PARTS = any_of("morning afternoon evening")
_DAY_PART = re.compile(rf" (?:{any_of('this, in the')} {_DAY_PARTS}|{any_of('at night, tonight, sharp')})\b")
_PARTING = frozenset(("", *" ,.;)-\n%"))
# "NINE NETWORK", "Seven West Media", "Channel Five News".
_NAMED = "Network Media Group News Entertainment Sport Radio Holdings Records Pictures Nations".split()
_NAMED_HEAD = re.compile(rf" (?:[A-Z][A-Za-z]+ )?{any_of([*_NAMED, *map(str.upper, _NAMED)])}\b")
# "Hawks 112, Owls 104": what two teams or players have.
_TALLY = re.compile(r"(?:\A|[\n.:;(] ?|, )(?:[A-Z][\w.'’]* ){1,3}\Z")
_TALLY_BEFORE = re.compile(r"(?:\A|[\n.:;(] ?)(?:[A-Z][\w.'’]* ){1,3}\d{1,3}, (?:[A-Z][\w.'’]* ){1,3}\Z")
_TALLY_ENDS = re.compile(r"$|[.;,)\n]")
_LARGEST_SCORE = 250
_TALLY_NEXT = re.compile(r", (?:[A-Z][\w.'’]* ){1,3}\d{1,3}(?=$|[.;,)\n])")
# "Three Mile Island", "Nine Inch Nails".
_NAMED_MEASURE = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]*[a-rt-z]")
_GOES_ON = re.compile(rf" (?:\d|[$£€]|{any_of('at to a an the its up down higher lower out off')})(?![a-z])")
_OF_INDEX = frozenset("index futures stocks shares companies members funds".split())
_ITEM = r"(?:the )?(?:[A-Z][\w.'’]* ){1,2}"
_LINKED = any_of((", ", " and ", ", and "))
_LISTED = re.compile(rf"\d[\d.,]* ?(?:per )?[A-Za-z%]{{1,9}}(?: of [a-z]+)?(?:, {_ITEM}\d[\d.,]*)*{_LINKED}{_ITEM}\Z")
_LIST_ENDS = re.compile(r"$|[.,;)\n]| and\b")
_MODEL = re.compile(r"(?:\b[A-Z][a-z]+[A-Z][A-Za-z]*|\b[A-Z][a-z]+ [A-Z]) \Z")
_NOT_OUT = "not out"
_SCORE_AFTER = re.compile(rf"(?: ?[-–] ?\d{{1,3}}| {any_of('to off')} \d{{1,3}}| {_NOT_OUT}\b)(?![\w-]| ?%)")
# "every two weeks" is a set of dates.
_EVERY = "every"
# Money, or an age behind a name: "Ann Lee, 66,".
_UNITED_BEFORE = MONEY.before | {","}
# Letters that a seat or room may have as well: "Seat 12C".
_LETTERED = frozenset(("°C", "°F", "A", "B"))
_APPOSED, _AGE, _OWNERS = "apposed", "age", ("'s", "’s")
_YEAR_SPAN = range(1500, 2101)


def calendar(dates: Iterable[Any]) -> Places:
    """Where dates, times and sets of them stand; durations are figures too and never in the way."""
    return Places((date["start"], date["end"]) for date in dates if date["kind"] != "duration")


def drop_names(places: Iterable[Span], text: str, identifiers: Places, dates: Places) -> Iterator[Span]:
    """Places of numbers that stand in no address, phone number or clock time, and in no date but with a unit."""
    for place in places:
        held = identifiers.hold(place.start) or (dates.hold(place.start) and not _is_united(text, place))
        if not held or is_of_life(text, place):
            yield place


def _is_united(text: str, place: Span) -> bool:
    """Whether what stands beside a number may be its unit, or more of it: "two years ago", "half an hour later"."""
    return word_after(text, place.end) in UNITED or word_before(text, place.start) in _UNITED_BEFORE


def veto(figures: Iterable[Figure], text: str, labels: Labels, dates: Places) -> Iterator[Figure]:
    """Figures that no veto speaks against."""
    end = 0
    for figure in figures:
        named = _is_label(figure, labels) or _is_name(text, figure)
        joined = figure.unit is not None and figure.start == end + 1 and text[end] in _DASHES  # "3km-5km"
        if not (named or _is_dated(figure, dates) or (_is_glued(text, figure) and not joined)):
            end = figure.end
            yield figure


def _is_dated(figure: Figure, dates: Places) -> bool:
    """In a date; what has a unit never is: lengths of time ("two years ago") and rates ("$5 a day") only touch one."""
    return figure.unit is None and dates.hold(figure.number.start)


def _is_glued(text: str, figure: Figure) -> bool:
    """Letters or marks stick to it: "F-16", "4G", "1:2", "#5"."""
    start, end = figure.start, figure.end
    if figure.kind == _AGE and figure.is_range:  # "her mid-50s"
        return False
    if figure.kind in (_AGE, "money") and figure.form != _APPOSED and end >= len(text):
        return False
    if text[end : end + 1] not in _PARTING and _RUNS_ON.match(text, end):
        return True
    return text[start - 1 : start] != " " and text[start] not in "$€£¥" and _is_stuck(text, start)


def _is_stuck(text: str, start: int) -> bool:
    """Whether what touches `start` from the left makes a name or code of it."""
    left = _BAD_LEFT.search(text[max(0, start - 5) : start])
    if left is None or (left.group()[-1] in "–" and text[start].isalpha()):
        return False
    return _FREE_LEFT.search(text[max(0, start - 14) : start]) is None


def _is_label(figure: Figure, labels: Labels) -> bool:
    """A numbered thing: "section 12", "Seat 12C", "No 10"."""
    may_be = figure.kind == "ordinal" or figure.is_bare or figure.unit in _LETTERED
    return may_be and figure.number.factor == 1 and labels.hold(figure.number)


def _is_name(text: str, figure: Figure) -> bool:
    """A year, or part of a capitalised name ("Apollo 11")."""
    number = figure.number
    if figure.kind == "measure":
        return _is_named_measure(text, figure)
    if figure.kind != "count" or number.factor != 1:
        return False
    if _is_hour(text, number):
        return True
    if number.form == "words":
        return text[number.start].isupper() and (_is_named(text, number) or _is_title(text, number))
    if not number.plain:
        return _is_version(text, number)
    return _is_year(text, number) or _is_named(text, number)


def _is_hour(text: str, number: Number) -> bool:
    """ "closed at 5", "at five this morning", "before ten", "ten after seven": an hour of the clock."""
    if not 1 <= number.low <= _HOURS or number.low != int(number.low):
        return False
    if number.form == "words" and _is_on_clock(text, number):
        return True
    if number.before not in _CLOCKED:
        return False
    opened = _OPENED.search(text, max(0, number.start - 20), number.start) and _LIST_ENDS.match(text, number.end)
    return bool(opened) or _DAY_PART.match(text, number.end) is not None


def _is_on_clock(text: str, number: Number) -> bool:
    """ "before ten", "ten after seven"."""
    if number.before == _BEFORE:
        return _LIST_ENDS.match(text, number.end) is not None
    if number.before in _PASSED and _PAST.search(text, max(0, number.start - 20), number.start):
        return True
    return _TO_HOUR.match(text, number.end) is not None


def _is_named_measure(text: str, figure: Figure) -> bool:
    """Part of a date or set ("2018 day five", "every two weeks") or of a name ("Nine Inch Nails")."""
    if figure.unit in TIMES:
        return _is_year_day(text, figure) or figure.number.before == _EVERY
    named = figure.number.form == "words" and _NAMED_MEASURE.fullmatch(text, figure.start, figure.end)
    return bool(named and _CAPITAL_AFTER.match(text, figure.end))


def _is_year_day(text: str, figure: Figure) -> bool:
    """ "2018 day five": a year before a word in the singular."""
    number = figure.number
    return number.plain and int(number.low) in _YEAR_SPAN and text[number.end] == " " and text[figure.end - 1] in "yhek"


def _is_year(text: str, number: Number) -> bool:
    """Four bare digits are a year unless a counted noun follows or the number is called rough."""
    if number.end - number.start != 4 or int(number.low) not in _YEAR_SPAN or _is_measured(text, number):
        return False
    after = _NEXT_WORD.match(text, number.end)
    word = after[1].lower() if after else ""
    if not (word and is_noun(word)) and _BOUND.search(text, max(0, number.start - 16), number.start):
        return False
    return word not in COUNTED_YEARLIKE or not (number.before in _APPROXIMATE or _starts(text, number))


def _is_measured(text: str, number: Number) -> bool:
    """ "2000 - 2500 calories"."""
    measured = _TO_MEASURE.match(text, number.end)
    return measured is not None and measured[1].lower() in NAMES


def _starts(text: str, number: Number) -> bool:
    return text[max(0, number.start - 2) : number.start].rstrip()[-1:] in ("", ".", ":")


def _is_tally(text: str, number: Number) -> bool:
    """ "Hawks 112, Owls 104": two names, each with its number, and nothing else."""
    before = text[max(0, number.start - 60) : number.start]
    if number.high >= _LARGEST_SCORE:
        return False
    first = _TALLY_NEXT.match(text, number.end) and _TALLY.search(before)
    return bool(first or (_TALLY_BEFORE.search(before) and _TALLY_ENDS.match(text, number.end)))


def _is_title(text: str, number: Number) -> bool:
    """ "the Seven Network": capitals on it and after it, inside a sentence."""
    if _NAMED_HEAD.match(text, number.end):
        return True
    if _CAPITAL_AFTER.match(text, number.end) is None:
        return False
    return number.before == _THE or (number.before in _INSIDE and _is_prose(text, number))


def _is_prose(text: str, number: Number) -> bool:
    """Whether words around are in lower case, as in no headline: a capital on a number is of a name then."""
    near = text[max(0, number.start - _NEAR) : number.end + _NEAR]
    return any(word.islower() and len(word) > 1 and word not in STOPS for word in near.split())


def _is_named(text: str, number: Number) -> bool:
    """A capitalised word right before, and no plural noun after: "Voyager 2", but "In Chicago 15 people"."""
    window = text[max(0, number.start - 24) : number.start]
    small = window[:-1].rpartition(" ")[2].islower()
    before = None if small or _SCORE_AFTER.match(text, number.end) else _CAPITAL_BEFORE.search(window)
    if before is None or _is_no_name(before[1]) or _is_tally(text, number) or _is_listed(text, number):
        return False
    after = _NEXT_WORD.match(text, number.end)
    if after is None or (before[1][0].islower() and not before[1].islower()):
        return True
    return not _is_counted(after[1], text, after.end()) or _is_index(text, number, before[1])


def _is_version(text: str, number: Number) -> bool:
    """ "MySound 1.5", "Tab S 8.4": a number with a point behind a name of capitals inside, or one letter."""
    versioned = number.form == "digits" and text.find(".", number.start, number.end) > 0
    return versioned and _MODEL.search(text, max(0, number.start - 24), number.start) is not None


def _is_no_name(word: str) -> bool:
    """Whether a word with a capital stands before amounts: a code, "Police", "About"."""
    return word in CODES or word.endswith(_OWNERS) or word.lower().rstrip(".") in AMOUNT_WORDS


def _is_index(text: str, number: Number, name: str) -> bool:
    """ "FTSE 100 futures": capitals and the number of an index's shares."""
    return (
        name.isupper()
        and len(name) > 1
        and text[number.start : number.end] in SIZES
        and word_after(text, number.end) in _OF_INDEX
    )


def _is_listed(text: str, number: Number) -> bool:
    """ "210mm of rain, Skerry 185 and Vane 160": names that share the unit said before."""
    return (
        _LISTED.search(text, max(0, number.start - 60), number.start) is not None
        and _LIST_ENDS.match(text, number.end) is not None
    )


def _is_counted(word: str, text: str, end: int) -> bool:
    """Whether the word after a number is a plural that it counts, and no verb: "the Fold 3 starts at"."""
    plural = word.islower() and word.endswith("s") and word not in ("is", "was", "has", "as")
    return (plural and not _is_verb(word, text, end)) or word in COUNTED_YEARLIKE


def _is_verb(word: str, text: str, end: int) -> bool:
    return word in ENDERS or (word in NOUN_OR_VERB and _GOES_ON.match(text, end) is not None)
