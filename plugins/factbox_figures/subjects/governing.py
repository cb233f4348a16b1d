"""Subjects away from the figure: the head before "of", the verb's subject or object, or what the last figure had."""

from __future__ import annotations

import re

from factbox import Span
from factbox.language.en.changes import COMPARATIVES, SUM_NOUNS
from factbox.language.en.classes import ARTICLES, COORDINATORS, DETERMINERS, OBJECT_PRONOUNS, POSSESSIVES
from factbox.language.en.hedges import HEDGES
from factbox.language.neighbours import word_before
from factbox_figures.figure import Figure
from factbox_figures.neighbours.moves import moved
from factbox_figures.subjects.acting import acting
from factbox_figures.subjects.clauses import BESIDE, plain_subject, verb_start
from factbox_figures.subjects.objects import object_before
from factbox_figures.subjects.place import Place
from factbox_figures.subjects.surveys import acts_itself
from factbox_figures.tables.change import NOUNS, PACES
from factbox_figures.tables.hedged import HEDGE_ENDS, HEDGED
from factbox_figures.tables.links import OWNED, PERIODIC, POINTING
from factbox_figures.tables.subjects import FORECASTERS, UNCOUNTED
from factbox_figures.tables.units import TIMES
from factbox_figures.words import any_of, last_words

_EXACT = "plus or minus, just"
_OF_AMOUNT = re.compile(rf" of (?:{any_of(_EXACT)} )?{HEDGED}")
_OF_ENDS = HEDGE_ENDS | last_words([*_EXACT.split(", "), "of"])
_PERIODS = "year month quarter week day"
_AGAINST = "vs from against"
_IN_TIME = (
    rf" {any_of(f'{POINTING} a per')} {any_of(_PERIODS)}| in (?:19|20)\d\d| in [A-Z][a-z]+(?=,| {any_of(_AGAINST)}\b)"
)
_LINKS = (
    "(, /, or, to, from, up, down, and, up from, down from, up to, down to, compared with, compared to, versus, vs, "
    "vs., against, higher at, lower at, up at, down at, higher than, lower than, rising to, falling to, or by, and by"
)
_TIED = re.compile(rf"(?:{_IN_TIME})?[,;]? ?{any_of(_LINKS)}? ?{HEDGED}(?:from )?\+?\Z")
# "warming in excess of 2C": the words before "of" say how exact the amount is.
_LED_TO = [hedge.removesuffix(" of") for hedge in HEDGES if hedge.endswith(" of")]
_HEDGE_OF = re.compile(rf" {any_of(_LED_TO)}\Z", re.IGNORECASE)
_HEDGE_WINDOW = 30
# Heads of "of" that only say what kind of level it is; the subject is elsewhere.
_OUTDOING = frozenset(COMPARATIVES) | {"up", "down"}
_EXTREMES = frozenset("low high lows highs".split())
_RECORDS = frozenset("record peak trough maximum minimum average total median mean".split())
_RATES = PACES | {"return", "basis"}
_ANNUAL = re.compile(rf"(?:[a-z-]+ )*{any_of(PERIODIC)}\b[\w -]* {any_of(_RATES)}\b")
_RISING = (
    "after, up, down, up sharply, down sharply, up from, down from, up sharply from, down sharply from, a, an, "
    "compared with, compared to, versus, against, higher than, lower than, from, rather than, +"
)
_RISEN = re.compile(rf"(?:,|\)| (?=after )) ?{any_of(_RISING)} (?:by )?{HEDGED}\Z")
_RISEN_ENDS = HEDGE_ENDS | last_words([*_RISING.split(", "), "by"])
# "raised rates by 725 basis points since May, to 18.75 per cent".
_TO_LEVEL = re.compile(rf", (?:to|at) (?:{any_of(ARTICLES)} [a-z]+ )?{HEDGED}\Z")
_COMPARING = "compared versus against expectation expectations estimate estimates forecast forecasts"
_COMPARED = re.compile(rf"\b{any_of(_COMPARING)}\b")
_OWNERS = ("'s ", "’s ")
_BESIDE, _RISEN_WITHIN, _LEVEL_WITHIN, _GIVEN_WINDOW = 20, 80, 60, 70
_ORDINAL, _WITHIN = "ordinal", "within"
_AT, _POINTS, _PERCENT = " at ", "pp", "%"
_COUNTED = frozenset(("count", "vague", "measure"))
_GIVING = "fine* award* give gives gave given lend lends lent owe owes owed offer offers offered pay pays paid"
_WHOSE = ARTICLES.union(POSSESSIVES, ["every", "each"])
_THEM = any_of(OBJECT_PRONOUNS)
_GIVEN = re.compile(
    rf"\b(?:{any_of(_GIVING)} (?:{_THEM}|[A-Z]\w+|{any_of(_WHOSE)} [a-z' -]{{2,36}})|{_THEM} with"
    rf"|, costing {any_of(_WHOSE)} [a-z' -]{{2,36}}) {HEDGED}\Z"
)
_IN_WHAT = "in on for"
_LINKED = re.compile(rf" {any_of(_IN_WHAT)} {OWNED}(?=[a-z])")
_LEVELS = (
    "at was is be were reach reaches reached hit hits totalled totaled exceed exceeds exceeded topped tops than from "
    "numbered averages averaged "
    "under over above below past near"
)
_BOUNDS = "least most"
_STOOD = re.compile(
    rf"\b(?:(?<!up )to|{any_of(_LEVELS)}) (?!{any_of(_BOUNDS)})(?:(?!{any_of(COORDINATORS)} )[a-z]+ )?{HEDGED}\Z"
)


def head_of(figure: Figure, place: Place) -> Span | None:
    """ "a profit of $2m", "turnout rate of 58%", "metropolitan area of 1.5 million"."""
    may_be = place.led in _OF_ENDS
    at = place.text.rfind(" of ", max(place.begin, figure.start - 36), figure.start) if may_be else -1
    if at < 0 or not _OF_AMOUNT.fullmatch(place.text, at, figure.start):
        return None
    hedge = _HEDGE_OF.search(place.text, max(place.begin, at - _HEDGE_WINDOW), at)
    phrase = place.noun_before(hedge.start() if hedge else at)
    if phrase is None or (figure.is_bare and place.last_word(phrase) in UNCOUNTED):
        return None
    return _head(figure, place, phrase)


def _head(figure: Figure, place: Place, phrase: Span) -> Span | None:
    """`phrase`, unless it only says what kind of level or change the amount is."""
    if _is_record(place, phrase) or _ANNUAL.match(place.text[phrase.start : phrase.end]):
        return clause(figure, place) or phrase
    last = place.last_word(phrase)
    if last not in NOUNS or (figure.kind == "money" and last in SUM_NOUNS):
        return phrase
    return _changed_head(place, figure, phrase) or phrase


def _is_record(place: Place, phrase: Span) -> bool:
    """ "an all-time low of 5", "an average of 5"; no "five-year average", which is a thing."""
    last = place.last_word(phrase)
    alone = phrase.end - phrase.start == len(last) and word_before(place.text, phrase.start) in DETERMINERS
    return last in _EXTREMES or (alone and last in _RECORDS)


def _changed_head(place: Place, figure: Figure, phrase: Span) -> Span | None:
    """ "an increase of 5 percent in sales": the sales; "sales growth of 5 percent": both words."""
    if phrase.end - phrase.start > len(place.last_word(phrase)):
        return phrase
    link = _LINKED.match(place.text[figure.end : figure.end + 12])
    return place.noun_after(figure.end + link.end() - 1) if link else clause(figure, place)


def tied(figure: Figure, place: Place) -> Span | None:
    """What the figure before it has, when little stands between: "$1.2 billion, or 45 cents a share"."""
    last = place.last
    if last is not None and last.kind == _ORDINAL:
        last = next((one for one in reversed(place.before) if one.kind != _ORDINAL), None)
    if last is None or last.subject is None or not _may_tie(last, figure):
        return None
    if last.unit == figure.unit and place.text.endswith(_OWNERS, place.begin, figure.start):
        return last.subject  # "a 17% share, behind Acme's 34%"
    beside = last.end <= last.subject.start < last.end + _BESIDE
    return _by_link(last, figure, place, last.subject.end if beside else last.end)


def _by_link(last: Figure, figure: Figure, place: Place, at: int) -> Span | None:
    between = place.text[at : figure.start]
    if len(between) <= _RISEN_WITHIN and place.led in _RISEN_ENDS and _RISEN.search(between):
        return _compared(last, place)
    if between == _AT and last.unit == _POINTS and figure.unit == _PERCENT:
        return last.subject  # "down a point at 8%"
    return last.subject if _leads_on(last, between) and not _is_other(last, figure) else None


def _compared(last: Figure, place: Place) -> Span | None:
    """What the last figure has, or the one before it with which it was compared."""
    before = next((it for it in place.before[-2:-1] if _COMPARED.search(place.text[it.end : last.start])), last)
    return before.subject


def _is_other(last: Figure, figure: Figure) -> bool:
    """ "39 grams of sugar and 140 calories": what a number counts is not what another measures."""
    behind = last.subject is not None and last.subject.start >= last.end
    return behind and figure.kind != last.kind and last.kind in _COUNTED


def _may_tie(last: Figure, figure: Figure) -> bool:
    """Whether two figures may be of one thing: no times beside anything else."""
    units = [last.measured_in, figure.measured_in]
    return units[0] == units[1] or TIMES.isdisjoint(units)


def _leads_on(last: Figure, between: str) -> bool:
    """Whether nothing but a link stands between two, or after a change the way to its level."""
    return bool(_TIED.match(between) or (last.change and len(between) <= _LEVEL_WITHIN and _TO_LEVEL.search(between)))


def outdone(figure: Figure, place: Place) -> Span | None:
    """ "sold 61,000 cars, 9% more than a year before": the cars."""
    compares = place.following in _OUTDOING and place.text.endswith(", ", 0, figure.start)
    return place.last.subject if compares and place.last else None


def object_of(figure: Figure, place: Place) -> Span | None:
    """ "raised rates by 25 basis points", "cut its dividend to 30 cents"."""
    if figure.course:
        return object_before(place.article, figure.start + len("from "), place.begin)
    if place.led in BESIDE:
        return object_before(place.article, figure.start, place.begin)
    move = moved(place.article, figure)
    return move.thing if move else None


def clause(figure: Figure, place: Place) -> Span | None:
    """The subject of the clause: "Shares fell 3 percent"; None for what it is left with ("leaving it with $5m")."""
    if figure.unit in TIMES or _is_around(figure, place) or _is_given(figure, place) or acts_itself(figure, place):
        return None
    verb = verb_start(place.text, figure.start, place.begin)
    plain = None if verb is None else plain_subject(place.article, verb, place.begin)
    found = plain or acting(figure, place, verb)
    if found and place.done and place.text[place.begin : found.end].lower() in FORECASTERS:
        return place.done[-1].subject  # "Profit was $5m. Analysts had expected $7m"
    return found


def _is_around(figure: Figure, place: Place) -> bool:
    """ "the reefs within 50 km": how far around a thing, and no measure of it."""
    return place.led == _WITHIN and place.noun_before(figure.start - len(_WITHIN) - 1) is not None


def _is_given(figure: Figure, place: Place) -> bool:
    """ "A jury awarded her $2m", "fined the four directors $5": what somebody is given is no amount of the giver."""
    if figure.kind != "money":
        return False
    return _GIVEN.search(place.text, max(place.begin, figure.start - _GIVEN_WINDOW), figure.start) is not None


def spent(figure: Figure, place: Place) -> Span | None:
    """ "The gala raised hundreds of pounds": the subject of the clause, for what has a unit."""
    return clause(figure, place) if figure.unit else None


def stood_at(figure: Figure, place: Place) -> Span | None:
    """For a bare number after a verb of change or state: "the index closed at 32,120", "the toll rose to 50"."""
    before = place.text[max(place.begin, figure.start - 40) : figure.start]
    if before.endswith("than the "):
        return None  # "more than the 35 million a year earlier"
    if figure.change or figure.course or _STOOD.search(before):
        return clause(figure, place)
    return None
