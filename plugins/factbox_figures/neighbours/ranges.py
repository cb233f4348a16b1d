"""Joins two figures that are the ends of a range, or one thing in two numbers; the rules are tried in order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from decimal import Decimal

from factbox.language.en.hedges import ROUGH_WORDS
from factbox_figures.figure import Figure
from factbox_figures.neighbours.gaps import is_glued_m
from factbox_figures.neighbours.pairs import NOUN_AFTER, composite, plus_minus, ratio, score, share
from factbox_figures.readers.fractions import PARTING
from factbox_figures.tables.change import is_past_change
from factbox_figures.words import any_of

_GAP = 34
_MEASURE, _MINOR = "measure", "minor"
_UP, _DOWN = "up", "down"
_IN_YEAR = r"(?: in (?:19|20)\d\d(?:[/-]\d{1,4}| and (?:19|20)\d\d)?)?"
_UNTIL_WORDS = "to through until till".split()
_UNTIL = any_of(_UNTIL_WORDS)
# Anything else between two figures joins nothing.
_LINK = re.compile(
    rf"{_IN_YEAR},? ?{any_of([*_UNTIL_WORDS, 'and', 'or'])}\b|[-:]|,? ?[-\u2010-\u2014~±+]|,? \Z"
    rf"| [a-z]+(?: [a-z]+)? {any_of(PARTING)}(?: every)? \Z",
    re.IGNORECASE,
)
_ROUGHLY = [*ROUGH_WORDS, "as much as", "as many as", "up to", "the", "a", "~"]
_ROUGH = f"(?:{any_of(_ROUGHLY)} ?)?"
_TO = re.compile(rf"{_IN_YEAR} {_UNTIL} {_ROUGH}\Z|-to-\Z", re.IGNORECASE)
_DASH = re.compile(r" ?[-\u2010\u2011\u2012\u2013~] ?\Z| ?\u2014\Z|- (?:to|or) \Z|- ~\Z")
_AND = re.compile(rf",? {any_of('and to or')} {_ROUGH}\Z", re.IGNORECASE)
_OR = re.compile(rf" or (?:{any_of('perhaps maybe even possibly')} )?\Z")
_FROM = re.compile(rf"\bfrom {_ROUGH}\Z", re.IGNORECASE)
_BETWEEN = re.compile(rf"\bbetween (?:{any_of([*_ROUGHLY, 'the ages of'])} ?)?\Z", re.IGNORECASE)
_THOUSAND = Decimal(1000)
_COUNTED = frozenset(("count", "age"))
_LENDING, _DEGREES = frozenset(("money", "percent", "age")), frozenset(("°", "°C", "°F"))
Joiner = Callable[[str, Figure, Figure, str], Figure | None]


def join(figures: Iterable[Figure], text: str) -> list[Figure]:
    """`figures` with neighbours joined where a rule joins them."""
    done: list[Figure] = []
    for figure in figures:
        while done and (joined := _joined(text, done[-1], figure)) is not None:
            done.pop()
            figure = joined
        done.append(figure)
    return done


def _joined(text: str, left: Figure, right: Figure) -> Figure | None:
    if not 0 <= right.start - left.end <= _GAP or left.is_range or right.is_range:
        return None
    between = text[left.end : right.start]
    right = _in_millions(text, left, right)
    if not _LINK.match(between):
        return None
    for rule in RULES:
        joined = rule(text, left, right, between)
        if joined is not None:
            return joined
    return None


def _in_millions(text: str, left: Figure, right: Figure) -> Figure:
    """After money a glued "m" is millions, no metres: "€10-20m"."""
    if left.kind != "money" or not is_glued_m(text, right) or right.number.factor != 1:
        return right
    factor = Decimal(10**6)
    number = right.number._replace(factor=factor, low=right.low * factor, high=right.high * factor)
    return right.with_(kind="money", unit=left.unit, low=number.low, high=number.high, number=number)


def between_and(text: str, left: Figure, right: Figure, between: str) -> Figure | None:
    """ "between 300 and 350", "between $1.2 and $1.4 billion"."""
    opener = _BETWEEN.search(text[max(0, left.start - 28) : left.start])
    if opener is None or not (_AND.match(between) or _DASH.match(between)):
        return None
    return _range(text, left, right, left.start - len(opener.group()), "between")


def from_to(text: str, left: Figure, right: Figure, between: str) -> Figure | None:
    """ "from $75 to $45.88"; low is the smaller. "From 17-3 down" is a score."""
    opener = _FROM.search(text[max(0, left.start - 28) : left.start])
    if opener is None or not (_TO.match(between) or _DASH.match(between)) or _is_dashed(left, right, between):
        return None
    if left.kind == _MEASURE and right.is_bare and not NOUN_AFTER.match(text, right.end):
        right = right.with_(kind=left.kind, unit=left.unit)
    found = _range(text, left, right, left.start - len(opener.group()), "from-to")
    return found.with_(course=_course(left, right)) if found else None


def _is_dashed(left: Figure, right: Figure, between: str) -> bool:
    return left.is_bare and right.is_bare and left.low > right.low and _DASH.match(between) is not None


def _course(left: Figure, right: Figure) -> str:
    """Which way it goes from `left` to `right`, which may say the unit and scale for both."""
    pair = _agree(left, right)
    return _UP if pair is None or pair[0].low < pair[1].high else _DOWN


def dash(text: str, left: Figure, right: Figure, between: str) -> Figure | None:
    """ "10-15 per cent", "$10–20m"."""
    return _range(text, left, right, left.start, "range") if _DASH.match(between) and _rises(left, right) else None


def to(text: str, left: Figure, right: Figure, between: str) -> Figure | None:
    """ "18 to 25 percent"; but "rose 5 percent to 10 percent" and "by 2 to 10" are a change and a level."""
    if not _TO.match(between) or not _rises(left, right) or _are_two(text, left, right):
        return None
    return _range(text, left, right, left.start, "range")


def _are_two(text: str, left: Figure, right: Figure) -> bool:
    """Whether "to" leads from a change to its level, or from one thing to another."""
    if left.form == _MINOR and right.form != _MINOR and right.low >= 1:
        return True  # "firmed 35 cents to $71.20"
    counts = right.kind == "count"
    alone = counts and (right.number.factor == 1 or NOUN_AFTER.match(text, right.end) is not None)
    if alone and left.kind not in _COUNTED:
        return True
    told = counts or (left.marked and left.kind != "count")
    return told and is_past_change(text[max(0, left.start - 40) : left.start])


def or_next(text: str, left: Figure, right: Figure, between: str) -> Figure | None:
    """ "two or three", "fourth or fifth"."""
    low = _scaled_alike(left, right).low
    near = low < right.low <= max(2 * low, low + 2) and left.number.before != "either"
    alike = left.unit is None or _by_rate(left, right).unit == right.unit
    return _range(text, left, right, left.start, "range-or") if _OR.match(between) and near and alike else None


RULES: tuple[Joiner, ...] = (composite, share, ratio, plus_minus, between_and, from_to, score, dash, to, or_next)


def _rises(left: Figure, right: Figure) -> bool:
    pair = _agree(left, right)
    return pair is not None and pair[0].low < pair[1].high


def _range(text: str, left: Figure, right: Figure, start: int, rule: str) -> Figure | None:
    pair = _agree(left, right)
    if pair is None or pair[0].low == pair[1].high:
        return None
    low, high = sorted((pair[0].low, pair[1].high))
    end, number = max(right.end, left.end), left.number
    return pair[1].with_(start=start, end=end, low=low, high=high, rule=rule, number=number, marked=True)


def _agree(left: Figure, right: Figure) -> tuple[Figure, Figure] | None:
    """Both ends in one unit and scale: a missing one is borrowed from the other end; None if they differ."""
    left = _by_rate(left, right)
    kinds = {left.kind, right.kind}
    if len(kinds) > 1 and "ordinal" in kinds:
        return None
    if left.unit != right.unit or len(kinds) > 1:
        if left.kind == "count":
            low, high = left.low * _part(right), left.high * _part(right)
            left = left.with_(unit=right.unit, kind=right.kind, low=low, high=high)
        elif right.kind == "count" and left.kind in _LENDING:
            right = right.with_(unit=left.unit, kind=left.kind)
        elif "age" in kinds or not {left.unit, right.unit} <= _DEGREES:
            return None
    return _scaled_alike(left, right), right


def _by_rate(left: Figure, right: Figure) -> Figure:
    """ "$1.20 to $1.30 per share": what the second price goes by, the first does too."""
    rate = left.unit is not None and right.unit is not None and right.unit.startswith(f"{left.unit}/")
    return left.with_(unit=right.unit) if rate else left


def _part(right: Figure) -> Decimal:
    """What the unit of `right` multiplied its number by (0.01 for cents): its neighbour means the same."""
    number = right.number.low
    return right.low / number if right.kind == "money" and number else Decimal(1)


def _scaled_alike(left: Figure, right: Figure) -> Figure:
    """ "5 to 10 million" and "$1.2 to $1.4 billion" say the scale once."""
    factor, number = right.number.factor, left.number
    if number.factor != 1 or factor == 1 or number.low >= min(_THOUSAND, right.number.low / factor):
        return left
    return left.with_(low=number.low * factor, high=number.high * factor)
