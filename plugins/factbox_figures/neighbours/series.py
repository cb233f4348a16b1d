"""Numbers that take their unit from a neighbour, and numbers that are no figures because of one."""

from __future__ import annotations

import re
from decimal import Decimal

from factbox.language.en.classes import ARTICLES, AUXILIARIES, PREPOSITIONS, SUBORDINATORS
from factbox.language.neighbours import word_after, word_before
from factbox_figures.figure import Figure, Number
from factbox_figures.neighbours.gaps import gap, is_glued_m
from factbox_figures.readers.rates import rate_of
from factbox_figures.tables.change import PAST, is_past_change
from factbox_figures.tables.hedged import HEDGED
from factbox_figures.tables.subjects import EXPECTED, FORECASTERS
from factbox_figures.tables.units import SHARES, TIMES
from factbox_figures.words import any_of

_SERIES = re.compile(rf"-?(?:,|;|,? {any_of('and or')}) \Z")
# A sum or measure is carried on; a count ends it; the rest, and what is in brackets, it passes over.
_PASSING, _COUNT, _CARRIED_WITHIN = frozenset(("money", "measure", "count")), "count", 120
_NEXT_SENTENCE = re.compile(r"[.!?]['\"’”]? [A-Z]|[;\n]")
_NEXT_CLAUSE = re.compile(rf"(?:;|,? {any_of('and but while')}) [a-z' -]+ {any_of(PAST)}\b")
_FORESEEN = re.compile(rf" {any_of(FORECASTERS)} (?:ha(?:d|ve) )?{any_of(EXPECTED)}\b")
_FEWER = re.compile(rf" {any_of('fewer more less')} than\b")
_ALONE = re.compile(r"[.,;:)]|$| $")
_GOING_ON = frozenset(
    "a an the this last next as and or per city highway combined expected forecast estimated exp est previously "
    "earlier".split()
).union(PREPOSITIONS, AUXILIARIES, SUBORDINATORS) - {"of"}
_CLOSING = re.compile(r" ?\)")
_MINOR, _EURO, _DOLLAR, _SIGN = "minor", "EUR", "USD", "$"
_WITH_UNITS = frozenset(("percent", "money", "measure"))
_LENDING = frozenset(("percent", "measure", "age"))
_PAIRED = frozenset("in on at by for to among with during".split())
_DATED = frozenset("city highway before after last this next in on a the".split())
_FOR, _MEASURE = "for", "measure"
_UNLIKE = 25
"""Of two amounts of a kind one is no more than so many times the other."""
_FARTHEST = 60
_ONE_SENTENCE = re.compile(r"(?:[^.;:\n\d]|\.(?=[\w])|\b(?:19|20)\d\d\b)*")
_WORD = re.compile(r"[a-z'’-]+")
_AND = frozenset((" and ", ", ", " or "))
_LISTING, _AND_THEN = frozenset((", ", "; ")), ", and "
_APPOSED = "apposed"
_OLDEST = 120
_PARALLEL = re.compile(rf"(?:,|;|,? {any_of('and or but')}) \Z")
_OR_ELSE = ", or "
_LEVEL = re.compile(rf"[^.;\d]{{0,30}} {any_of('to, from, against, compared with')} \Z")
_OTHER = any_of("other second third first last latter former lowest highest rest next")
_WAS = any_of("is was fell rose by at only just fetched cost made")
_AVERAGE = any_of("average of, averages of")
_VERSUS = ("versus", "vs.", "vs", "against")
_COMPARED = re.compile(
    rf"\b(?:the {_OTHER}(?: {_WAS})?"
    rf"|{any_of('compared with, compared to')}(?:(?: {any_of(ARTICLES)})?(?: [a-z-]+)? {_AVERAGE})?"
    rf"|{any_of([*_VERSUS, 'after'])}|({any_of('from, up from, down from')})) {HEDGED}\Z"
)
# "jailed for 14 years and must serve at least nine"
_SERVING = "serve serves serving served spend spent spending"
_SERVED = re.compile(rf"\b(?:{any_of(_SERVING)}|rather than) {HEDGED}\Z")
# "a 17.9% share, behind Acme's 34.6".
_OWNED = re.compile(rf"\b{any_of([*_VERSUS, *'behind than to above below'.split()])}() [\w' ’]{{2,30}}['’]s \Z")
# Smaller numbers say their unit again.
_CARRIED = 10**6


def share_units(figures: list[Figure], text: str) -> list[Figure]:
    """`figures`, each number with the unit that a neighbour says for it."""
    return _elided(_carried(_lent(_euro_cents(_rated(figures, text), text), text), text), text)


def _euro_cents(figures: list[Figure], text: str) -> list[Figure]:
    """ "rose €1 and coffee 12 cents": cents of the euros before them, or of an article without dollars."""
    euros = _SIGN not in text and any(figure.measured_in == _EURO for figure in figures)
    for at, figure in enumerate(figures):
        if figure.form == _MINOR and figure.measured_in == _DOLLAR and (euros or _is_near(figures, at)):
            figures[at] = figure.with_(unit=f"{_EURO}{(figure.unit or '').removeprefix(_DOLLAR)}")
    return figures


def _is_near(figures: list[Figure], at: int) -> bool:
    last = figures[at - 1] if at else None
    return last is not None and last.measured_in == _EURO and figures[at].start - last.end < _FARTHEST


def _rated(figures: list[Figure], text: str) -> list[Figure]:
    """ "€1,650 (£1,365) a month": what the amount in brackets goes by behind them, both do."""
    for at in range(1, len(figures)):
        left, right = figures[at - 1], figures[at]
        together = left.kind == right.kind == "money" and text[left.end : right.start].strip() == "("
        closing = _CLOSING.match(text, right.end) if together else None
        unit, _ = rate_of(text, closing.end(), "") if closing else ("", 0)
        if closing and unit:
            figures[at - 1], figures[at] = (
                left.with_(unit=f"{left.unit}{unit}"),
                right.with_(unit=f"{right.unit}{unit}"),
            )
    return figures


def _lent(figures: list[Figure], text: str) -> list[Figure]:
    """ "45 and 50 mg", "5, 10 and 15 percent": numbers in a series take the unit said last."""
    for at in range(len(figures) - 2, -1, -1):
        left, right = figures[at], figures[at + 1]
        near = 0 < right.start - left.end <= 6 and right.kind in _LENDING
        bare = near and left.is_bare and _is_broken_or_plain(text, left.number)
        apart = (right.kind == "percent" and _is_told_twice(text, left, right)) or _opens_clause(text, figures, at)
        if bare and not apart and _SERIES.fullmatch(text[left.end : right.start]):
            figures[at] = left.with_(unit=right.unit, kind=right.kind, rule=right.rule, marked=False)
    return figures


def _opens_clause(text: str, figures: list[Figure], at: int) -> bool:
    """ "are over 50, and 40 percent vote": a comma before "and" parts two numbers, but not three."""
    listed = at > 0 and text[figures[at - 1].end : figures[at].start] in _LISTING
    return not listed and text.startswith(_AND_THEN, figures[at].end)


def _is_told_twice(text: str, left: Figure, right: Figure) -> bool:
    """ "(89 or 23%)", "fell 95.21, or 5.47 percent": the same amount in other words."""
    return text.startswith(", or ", left.end) or (left.low > right.high and text.startswith(" or ", left.end))


def _is_broken_or_plain(text: str, number: Number) -> bool:
    apart = number.factor != 1 or "," in text[number.start : number.end]
    return number.form == "digits" and (number.plain or not apart)


def _carried(figures: list[Figure], text: str) -> list[Figure]:
    """ "$5 million, up from 4.2 million", "by 5.9 million barrels to 411.6 million": the unit is not said again."""
    last: Figure | None = None
    for at, figure in enumerate(figures):
        if last and _is_large(figure) and _counts_none(text, figure) and _is_near_in_sentence(text, last, figure):
            figure = figures[at] = figure.with_(unit=last.unit, kind=last.kind, marked=False)
        if figure.kind in _PASSING and not (figure.unit in TIMES or text.startswith(")", figure.end)):
            last = figure if figure.kind != _COUNT and figure.high >= _CARRIED else None
    return figures


def _is_large(figure: Figure) -> bool:
    large = figure.number.factor >= _CARRIED or (figure.is_range and figure.low >= _CARRIED)
    return figure.is_bare and large


def _is_near_in_sentence(text: str, last: Figure, figure: Figure) -> bool:
    between = text[last.end : figure.start]
    if last.kind == "money" and last.form != "named" and _NEXT_CLAUSE.search(between):
        return False
    return len(between) <= _CARRIED_WITHIN and _NEXT_SENTENCE.search(between) is None


def _counts_none(text: str, figure: Figure) -> bool:
    """Whether neither a noun nor a unit follows, but the end, a comparison, what was foreseen or who foresaw it."""
    following = word_after(text, figure.end)
    if _ends_there(text, figure) or following in EXPECTED or _FEWER.match(text, figure.end):
        return True
    return following in FORECASTERS and _FORESEEN.match(text, figure.end) is not None


def _elided(figures: list[Figure], text: str) -> list[Figure]:
    """ "rose 2 percent and the other fell 1", "5 miles on Monday and 8 on Tuesday": the unit is said once."""
    last: Figure | None = None
    for at, figure in enumerate(figures):
        if last is not None and _is_elided(text, last, figure):
            figures[at] = _with_unit(last, figure)
        if figure.kind != "ordinal" and not (figure.unit in TIMES and "-" in text[figure.start : figure.end]):
            last = figures[at]
    return figures


def _is_elided(text: str, last: Figure, figure: Figure) -> bool:
    if _is_in_millions(text, last, figure):
        return True
    if last.kind == "age":
        return text[last.end : figure.start] in _AND and last.form != _APPOSED and _is_small(text, figure)
    if last.kind not in _WITH_UNITS or not _may_elide(text, last, figure) or not _counts_none(text, figure):
        return False
    return _runs_parallel(text, last, figure)


def _is_in_millions(text: str, last: Figure, figure: Figure) -> bool:
    """ "fell 3.2m barrels to 441.6m", "1.2m people, up from 1.1m": a glued "m" is millions again."""
    scaled = last.kind in (_COUNT, _MEASURE) and last.number.factor == _CARRIED and is_glued_m(text, figure)
    return scaled and _LEVEL.match(text, last.end, figure.start) is not None and _ends_there(text, figure)


def _ends_there(text: str, figure: Figure) -> bool:
    """Whether no noun follows that it would count."""
    return _ALONE.match(text, figure.end) is not None or word_after(text, figure.end) in _GOING_ON


def _is_small(text: str, figure: Figure) -> bool:
    """ "aged 12, nine and six": a number that may be an age, with no noun behind it and, in words, no verb."""
    if not figure.is_bare or figure.high >= _OLDEST or figure.number.factor != 1:
        return False
    if figure.number.form == "words":
        return _ALONE.match(text, figure.end) is not None or text.startswith((" and ", " or "), figure.end)
    return figure.number.plain and _ends_there(text, figure)


def _may_elide(text: str, last: Figure, figure: Figure) -> bool:
    """Whether a number may be of the same kind as the amount before it: bare or a glued "m", and of its size."""
    number = figure.number
    if last.kind == "money" and last.number.factor == _CARRIED and is_glued_m(text, figure):
        return True
    written = last.unit in TIMES if number.form == "words" else number.form == "digits" and number.factor == 1
    if not (figure.is_bare and written):
        return False
    left, right = abs(last.number.low / last.number.factor), abs(number.low)
    return bool(left and right) and left / _UNLIKE <= right <= left * _UNLIKE


def _runs_parallel(text: str, last: Figure, figure: Figure) -> bool:
    """Whether the words before and after the two say that they are two of a kind."""
    between = text[last.end : figure.start].removesuffix("from ")
    if len(between) > _FARTHEST or not _ONE_SENTENCE.fullmatch(between):
        return False
    if is_glued_m(text, figure) or gap(text, last, figure) or (not last.marked and between in _AND):
        return True
    if _FEWER.match(text, figure.end):
        return between == ", "  # "95 rupees, 12 more than in May"
    if last.is_range:
        return last.course is not None and between == " to "
    rules = (_are_alike(text, last, figure, between), _fell_as_well(last, between), _is_compared(text, last, figure))
    return any(rules)


def _are_alike(text: str, last: Figure, figure: Figure, between: str) -> bool:
    """ "385 litres, or 1,270 with the seats down", "3% in Leeds, 4 in York"."""
    if between == _OR_ELSE and last.kind == _MEASURE:
        return True
    return _PARALLEL.search(between) is not None and _pair(text, last, figure)


def _fell_as_well(last: Figure, between: str) -> bool:
    """ "rose 2 percent and maize fell 1"."""
    words = _WORD.findall(between.lower())
    return bool(words) and words[-1] in PAST and last.unit in SHARES


def _is_compared(text: str, last: Figure, figure: Figure) -> bool:
    """ "75 percent, compared with 63", "while the lowest is 74.07"; after "rose 5 percent from" stands a level."""
    if last.unit in TIMES:
        # "jailed for six years and banned for nine"
        both = figure.number.before == word_before(text, last.start) == _FOR
        return both or _SERVED.search(text[last.end : figure.start]) is not None
    owned = _OWNED.search(text, last.end, figure.start) if last.unit in SHARES else None
    told = owned or _COMPARED.search(text[last.end : figure.start])
    return told is not None and not (told[1] and is_past_change(text[max(0, last.start - 40) : last.start]))


def _pair(text: str, last: Figure, figure: Figure) -> bool:
    """ "3% in Leeds, 4 in York": the same preposition after both, or a time."""
    left, right = word_after(text, last.end), word_after(text, figure.end)
    return (left == right and left in _PAIRED) or (left in _PAIRED | _DATED and right in _DATED)


def _with_unit(last: Figure, figure: Figure) -> Figure:
    """`figure` in the unit of `last`, cents and the scale of a glued "m" included."""
    scale = last.number.factor if figure.unit else Decimal(1)
    part = (
        last.low / last.number.low * scale if last.kind == "money" and last.number.low and not last.is_range else scale
    )
    number = figure.number._replace(factor=scale)
    low, high = figure.low * part, figure.high * part
    return figure.with_(unit=last.unit, kind=last.kind, low=low, high=high, number=number, marked=False)
