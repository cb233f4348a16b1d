"""What leads in before a subject: times ("last night", "three days after the crash"), phrases, adverbs, openings."""

from __future__ import annotations

from factbox.language.en import calendar
from factbox.language.en.classes import COORDINATORS
from factbox.language.en.given_names import FEMALE, MALE
from factbox.language.en.names import GIVEN_MONTHS
from factbox.language.en.numbers import UNITS as NUMBERS
from factbox_quotes.english.grammar import Tokens, low_at, skip_noun_phrase, skip_phrase
from factbox_quotes.english.words import PREPOSITIONS, TIMES

HOLIDAYS = [f"{season}s" for season in calendar.SEASONS] + ["easter", "christmas", "ramadan", "thanksgiving"]
NOUNS = frozenset(
    word
    for forms in (*calendar.UNITS.values(), *calendar.DAY_PARTS.values(), calendar.SEASONS, HOLIDAYS)
    for word in forms
).union(calendar.WEEKDAYS, calendar.MONTHS, ["time", "times"]) - {"second", "may", "march"}
"""Nouns of times."""
POINTED = NOUNS | {"may", "march"}
"""The same behind "every" and "last"."""
POINTING = calendar.DAY_NAMES | frozenset(
    "most last next this that the same past previous following every each early late earlier later".split()
)
"""What stands before them."""
COUNTING = frozenset(NUMBERS).union("a an few several some many couple of half other".split())
DATES = calendar.DAY_NAMES | frozenset(calendar.MONTHS)
NO_SUBJECT = TIMES | PREPOSITIONS
ENDING = NOUNS | DATES | {"midnight", "noon", "dawn", "dusk"}
"""Words that a time may end in."""
ANY = frozenset(["one", "some"])
HALVES = frozenset(["early", "late"])
AFTER = frozenset("ago later earlier before after into since".split())
"""What a length of time needs after it to tell when: "a year ago", "days after the crash"."""
ENDS = AFTER - {"ago", "later", "earlier"}
"""Those that a noun phrase follows."""

LEADING = calendar.DAY_NAMES | COORDINATORS | {"so", "then"}
"""Words that lead in before a subject."""
TOTALS = frozenset(["all", "both"])
ADVERBIAL = ("ly", "wise", "ever")
GIVEN_NAMES = FEMALE | MALE


def skip_time(tokens: Tokens, at: int, end: int) -> int:
    """Past the time at `at` if more of [at, end) follows, else `at`."""
    length = _skip_length(tokens, at, end)
    stop = length if length > at else _skip_pointed(tokens, at, end)
    return stop if stop < end else at


def _skip_length(tokens: Tokens, at: int, end: int) -> int:
    """Past "a year ago", "minutes later", "three days after the crash"; `at` if there is none."""
    stop = at
    while stop < end and (tokens[stop].low in COUNTING or tokens[stop].low.isdigit()):
        stop += 1
    if stop + 1 >= end or tokens[stop].low not in NOUNS or tokens[stop + 1].low not in AFTER:
        return at
    return skip_noun_phrase(tokens, stop + 2) if tokens[stop + 1].low in ENDS else stop + 2


def _skip_pointed(tokens: Tokens, at: int, end: int) -> int:
    """Past "last night", "that same day", "late on Tuesday night", "one day"; `at` if there is none."""
    first = _skip_pointers(tokens, at, end)
    stop = first
    while stop < min(end, first + 2) and tokens[stop].low in POINTED and _is_time(tokens, stop):
        stop += 1
    return stop if at < first < stop else at


def _skip_pointers(tokens: Tokens, at: int, end: int) -> int:
    stop = at
    while stop < end and tokens[stop].low in POINTING and not (stop > at and tokens[stop].capital):
        stop += 1
    if stop == at:
        return at + (tokens[at].low in ANY)
    return stop + (stop < end and tokens[stop].low == "on" and tokens[stop - 1].low in HALVES)


def _is_time(tokens: Tokens, at: int) -> bool:
    """A small letter, or the name of a day or month: not "Last Summer Films"."""
    return not tokens[at].capital or tokens[at].low in DATES or tokens[at].low in HOLIDAYS


def is_opener(tokens: Tokens, start: int, end: int) -> bool:
    """ "Speaking on Monday,", "Asked about it,", "Similarly,": what stands before the clause itself."""
    single = end - start < 2
    if start or "-" in tokens[0].low:
        return False
    if single and tokens[0].low.endswith(ADVERBIAL):
        return tokens[0].low not in GIVEN_NAMES
    return tokens[start].low.endswith(("ing", "ed")) and (single or not tokens[start + 1].capital)


def _is_adverb(tokens: Tokens, at: int) -> bool:
    """ "Earlier,", not "both" nor "nearly 40 per cent"."""
    counts = tokens[at].low in TOTALS or low_at(tokens, at + 1)[:1].isdigit()
    return tokens[at].adverb and not counts


def _is_shortly(tokens: Tokens, at: int) -> bool:
    """ "Shortly after midnight": an adverb with its sentence's capital, before a preposition."""
    return not at and tokens[0].low.endswith("ly") and low_at(tokens, 1) in PREPOSITIONS


def without_lead(tokens: Tokens, start: int, end: int) -> int:
    """Past "On Monday", "In Homs", "Earlier", "But" before the noun phrase itself."""
    while start < end:
        low = tokens[start].low
        past = skip_time(tokens, start, end)
        if past > start:
            start = past
            continue
        if low in LEADING or _is_shortly(tokens, start) or _is_adverb(tokens, start):
            start += 1
        elif low in PREPOSITIONS and start + 1 < end:
            start = _past_phrase(tokens, start, end)
        else:
            break
    return start


def _past_day(tokens: Tokens, start: int, end: int) -> int:
    """Past the last time inside "In the small hours of Sunday Ann Lee", "after midnight police"; else `end`."""
    times = [n + 1 for n in range(start, end - 1) if _ends_time(tokens, n)]
    return times[-1] if times else _past_place(tokens, start, end)


def _ends_time(tokens: Tokens, at: int) -> bool:
    """Whether a time ends at `at`; in "On Friday April Jones" it does before "April"."""
    if tokens[at].low not in ENDING or (tokens[at].low in GIVEN_MONTHS and tokens[at - 1].low in calendar.DAY_NAMES):
        return False
    return tokens[at + 1].low not in NO_SUBJECT or tokens[at + 1].low in GIVEN_MONTHS


def _past_place(tokens: Tokens, start: int, end: int) -> int:
    """Past the place in "in Geneva Ann Lee", where a given name follows it; else `end`."""
    named = start + 2 < end - 1 and tokens[start + 2].low in GIVEN_NAMES
    return start + 2 if named else end


def _past_phrase(tokens: Tokens, start: int, end: int) -> int:
    """Past the phrase at `start`; past its preposition alone in "over a quarter of those surveyed"."""
    stop = skip_phrase(tokens, start)
    if stop >= end:
        stop = _past_day(tokens, start, end)
    described = stop == end - 1 and tokens[stop].verbal
    return stop if stop < end and not described else start + 1
