"""Joins figures that say one thing together: ranges, scores, ratios, "5 feet 2 inches", and series with one unit."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from factbox_figures.figure import Figure
from factbox_figures.tables.change import is_past_change

_GAP = 34
# Anything else between two figures joins nothing.
_LINK = re.compile(
    (
        r",? ?(?:to|through|until|till|and|or)\b|[-:]|,? "
        r"?[-\u2010-\u2014~±+]|,? \Z|-(?:to|for)-"
    ),
    re.IGNORECASE,
)
_ROUGH = r"(?:(?:about|around|some|nearly|almost|roughly|as much as|as many as|perhaps|possibly|up to|the|a|~) ?)?"
_TO = re.compile(rf" (?:to|through|until|till) {_ROUGH}\Z|-to-\Z", re.IGNORECASE)
_DASH = re.compile(r" ?[-\u2010\u2011\u2012\u2013~] ?\Z| ?\u2014\Z|- (?:to|or) \Z|- ~\Z")
_AND = re.compile(rf",? (?:and|to|or) {_ROUGH}\Z", re.IGNORECASE)
_OR = re.compile(r" or (?:perhaps |maybe |even |possibly )?\Z| to \Z")
_SERIES = re.compile(r"(?:,| and| or|, and|, or|;) \Z")
_PLUS_MINUS = re.compile(r" ?(?:±|\+/-|\+/−) ?\Z")
_RATIO = re.compile(r":\Z|-to-\Z|-for-\Z")
_FROM = re.compile(rf"\b(from) (?:{_ROUGH})\Z", re.IGNORECASE)
_BETWEEN = re.compile(rf"\b(between|either) (?:{_ROUGH})\Z", re.IGNORECASE)
_SCORE = re.compile(
    r"\b(?:w[io]ns?|winning|beat(?:ing|en)?|los[et]s?|losing|defeat\w*|draw|drew|drawn|victory|tie"
    r"|tied|lead|leads|led|leading|trail\w*"
    r"|ended|ends|score\w*|down|up|ahead|behind|vot\w+|ruled|ruling|decision|goal\w*|set|sets|match"
    r"|half|aggregate|series|game|over|by|at)\b",
    re.IGNORECASE,
)
_ENDS = re.compile(r"(?: more\b)?(?:[.,;!?](?!\d)|\Z)")
_CARRIES = re.compile(
    r"[^.;]{0,40}\b(?:from|to|compared with|compared to|versus|against|than|and)(?: "
    r"(?:about|nearly|around|just|over|some))? "
)
_ALONE = re.compile(r"[.,;:)]|$| (?:a|in|on|last|this|at|from|by|for|as|and|or|the|per|to|from|while|during|after) ?\b")
_NOUN_AFTER = re.compile(
    r" (?!in |of |to |at |on |for |from |by |and |or |as |a |an |the |per |with |after |from )[a-z]{3,}"
)
Joiner = Callable[[str, Figure, Figure, str], Figure | None]


def join(figures: Iterable[Figure], text: str) -> list[Figure]:
    """`figures` with neighbours joined where a rule joins them."""
    done: list[Figure] = []
    for figure in figures:
        while done and (joined := _joined(text, done[-1], figure)) is not None:
            done.pop()
            figure = joined
        done.append(figure)
    return _carry_units(_share_units(list(_without_codes(done, text)), text), text)


def _carry_units(figures: list[Figure], text: str) -> list[Figure]:
    """ "$5 million, up from 4.2 million", "by 5.9 million barrels to 411.6 million": the unit is not said again."""
    for at in range(1, len(figures)):
        last, figure = figures[at - 1], figures[at]
        between = text[last.end : figure.start] if figure.rule != "from-to" else text[last.end : figure.start] + "from "
        scaled = _bare(figure) and min(figure.number.factor, last.number.factor) >= 10**6
        if (
            scaled
            and last.kind in ("money", "measure")
            and _CARRIES.fullmatch(between)
            and _ALONE.match(text, figure.end)
        ):
            figures[at] = figure.with_(unit=last.unit, kind=last.kind, marked=False)
    return figures


def _without_codes(figures: list[Figure], text: str) -> Iterator[Figure]:
    """Bare numbers that a hyphen holds together and no rule could join are codes: "747-400"."""
    for at, figure in enumerate(figures):
        neighbours = figures[max(0, at - 1) : at] + figures[at + 1 : at + 2]
        if not (_bare(figure) and any(_bare(other) and _is_code(text, figure, other) for other in neighbours)):
            yield figure


def _is_code(text: str, one: Figure, other: Figure) -> bool:
    left, right = sorted((one, other), key=lambda figure: figure.start)
    return text[left.end : right.start] == "-"


def _joined(text: str, left: Figure, right: Figure) -> Figure | None:
    if not 0 <= right.start - left.end <= _GAP or left.is_range or right.is_range:
        return None
    between = text[left.end : right.start]
    right = _in_millions(left, right)
    if not _LINK.match(between):
        return None
    for rule in RULES:
        joined = rule(text, left, right, between)
        if joined is not None:
            return joined
    return None


def _in_millions(left: Figure, right: Figure) -> Figure:
    """After money a glued "m" is millions, no metres: "€10-20m"."""
    if left.kind != "money" or right.unit != "m" or right.number.factor != 1:
        return right
    factor = Decimal(10**6)
    number = replace(right.number, factor=factor, low=right.low * factor, high=right.high * factor)
    return right.with_(kind="money", unit=left.unit, low=number.low, high=number.high, number=number)


def composite(text: str, left: Figure, right: Figure, between: str) -> Figure | None:
    """ "3 dollars and 50 cents", "5 feet 2 inches", "6-foot-2"."""
    if (left.kind == right.kind == "money" and right.rule == "money-minor" and left.unit == right.unit) or _cents(
        left, right
    ):
        small = right.high < 1 and left.high == int(left.high) and between in (" ", " and ", ", ")
        return left.with_(end=right.end, low=left.low + right.low, high=left.high + right.high) if small else None
    if _is_change(text, left, right, between):
        return left.with_(end=right.end, low=left.low + right.low / 100, high=left.high + right.high / 100)
    feet = left.unit == "ft" and right.high < 12 and (right.unit == "in" or (right.kind == "count" and between == "-"))
    if feet and between in (" ", " and ", "-", ", "):
        return left.with_(end=right.end, low=left.low + right.low / 12, high=left.high + right.high / 12)
    return None


def _is_change(text: str, left: Figure, right: Figure, between: str) -> bool:
    """ "15 dollars 50", "thirteen dollars and forty-five": the cents without their name, and nothing after them."""
    named = left.kind == "money" and left.rule in ("money-name", "money-code") and left.number.factor == 1
    whole = named and left.high == int(left.high) and _bare(right) and 10 <= right.low < 100
    return bool(whole and between in (" ", " and ") and _ENDS.match(text, right.end))


def _cents(left: Figure, right: Figure) -> bool:
    """Cents belong to whatever currency went before ("3 CAD 5 cents")."""
    return left.kind == "money" and left.rule != "money-minor" and right.rule == "money-minor" and right.unit == "USD"


def ratio(text: str, left: Figure, right: Figure, between: str) -> Figure | None:
    """ "3-to-1", "2-for-1", "4:1"."""
    odds = between == " to " and right.low == 1 and left.low > 1 and not _NOUN_AFTER.match(text, right.end)
    if not (_bare(left) and _bare(right) and (odds or _RATIO.match(between))) or right.low == 0:
        return None
    if between == "-to-" and left.low < right.low:
        return None
    value = left.low / right.low
    return left.with_(end=right.end, kind="ratio", low=value, high=value, rule="ratio")


def score(text: str, left: Figure, right: Figure, between: str) -> Figure | None:
    """ "3-2", "1 – 0", "voted 7 to 2": low and high whichever came first."""
    if (
        not (_bare(left) and _bare(right))
        or max(left.high, right.high) > 250
        or not (left.number.plain and right.number.plain)
    ):
        return None
    dashed = between in ("-", "–", " - ", " – ")
    if not dashed and between not in (" to ", "-to-"):
        return None
    before, after = text[max(0, left.start - 30) : left.start], text[right.end : right.end + 14]
    context = _SCORE.search(before) or _SCORE.search(after)
    falls = left.low > right.low
    named = re.search(r"[A-Z][\w.]* \Z", before) and re.match(r" [A-Z]", after)
    said = between in (" to ", "-to-") and falls and context
    if not (
        said or (dashed and (falls or named or left.low == right.low or (context and not _NOUN_AFTER.match(after))))
    ):
        return None
    low, high = sorted((left.low, right.low))
    return left.with_(end=right.end, kind="score", low=low, high=high, rule="score")


def plus_minus(text: str, left: Figure, right: Figure, between: str) -> Figure | None:
    """ "2.5 ± 0.1 kg"."""
    if not _PLUS_MINUS.match(between):
        return None
    return right.with_(start=left.start, low=left.low - right.low, high=left.low + right.high, rule="plus-minus")


def between_and(text: str, left: Figure, right: Figure, between: str) -> Figure | None:
    """ "between 300 and 350", "between $1.2 and $1.4 billion"."""
    opener = _BETWEEN.search(text[max(0, left.start - 28) : left.start])
    if opener is None or opener[1].lower() == "either" or not _AND.match(between):
        return None
    return _range(text, left, right, left.start - len(opener.group()), "between")


def from_to(text: str, left: Figure, right: Figure, between: str) -> Figure | None:
    """ "from $75 to $45.88"; low is the smaller."""
    opener = _FROM.search(text[max(0, left.start - 28) : left.start])
    if opener is None or not (_TO.match(between) or _DASH.match(between)):
        return None
    return _range(text, left, right, left.start - len(opener.group()), "from-to")


def dash(text: str, left: Figure, right: Figure, between: str) -> Figure | None:
    """ "10-15 per cent", "$10–20m"."""
    return _range(text, left, right, left.start, "range") if _DASH.match(between) and _rises(left, right) else None


def to(text: str, left: Figure, right: Figure, between: str) -> Figure | None:
    """ "18 to 25 percent"; but "rose 5 percent to 10 percent" and "by 2 to 10" are a change and a level."""
    if not _TO.match(between) or not _rises(left, right):
        return None
    both = (left.marked and left.kind != "count") or right.kind == "count"
    if both and is_past_change(text[max(0, left.start - 40) : left.start]):
        return None
    if (
        left.kind not in ("count", "age")
        and right.kind == "count"
        and (right.number.factor == 1 or _NOUN_AFTER.match(text, right.end))
    ):
        return None
    return _range(text, left, right, left.start, "range")


def or_next(text: str, left: Figure, right: Figure, between: str) -> Figure | None:
    """ "two or three", "fourth or fifth"."""
    near = left.low < right.low <= max(2 * left.low, left.low + 2)
    alike = left.unit is None or left.unit == right.unit
    return _range(text, left, right, left.start, "range-or") if _OR.match(between) and near and alike else None


RULES: tuple[Joiner, ...] = (composite, ratio, plus_minus, between_and, from_to, score, dash, to, or_next)


def _bare(figure: Figure) -> bool:
    return figure.kind == "count" and figure.unit is None


def _rises(left: Figure, right: Figure) -> bool:
    pair = _agree(left, right)
    return pair is not None and pair[0].low < pair[1].high


def _range(text: str, left: Figure, right: Figure, start: int, rule: str) -> Figure | None:
    pair = _agree(left, right)
    if pair is None or pair[0].low == pair[1].high:
        return None
    low, high = sorted((pair[0].low, pair[1].high))
    whole = pair[1]
    number = left.number
    return whole.with_(
        start=start, end=max(right.end, left.end), low=low, high=high, rule=rule, number=number, marked=True
    )


def _agree(left: Figure, right: Figure) -> tuple[Figure, Figure] | None:
    """Both ends in one unit and scale: a missing one is borrowed from the other end; None if they differ."""
    if "ordinal" in (left.kind, right.kind) and left.kind != right.kind:
        return None
    if left.unit != right.unit or left.kind != right.kind:
        if left.kind == "count":
            left = left.with_(
                unit=right.unit, kind=right.kind, low=left.low * _part(right), high=left.high * _part(right)
            )
        elif right.kind == "count" and left.kind in ("money", "percent", "age"):
            right = right.with_(unit=left.unit, kind=left.kind)
        elif not {left.unit, right.unit} <= {"°", "°C", "°F"} and left.kind != "age" and right.kind != "age":
            return None
    return _scaled_alike(left, right), right


def _part(right: Figure) -> Decimal:
    """What the unit of `right` multiplied its number by (0.01 for cents): its neighbour means the same."""
    number = right.number.low
    return right.low / number if right.kind == "money" and number else Decimal(1)


def _scaled_alike(left: Figure, right: Figure) -> Figure:
    """ "5 to 10 million" and "$1.2 to $1.4 billion" say the scale once."""
    factor = right.number.factor
    if (
        left.number.factor != 1
        or factor == 1
        or left.number.low >= right.number.low / factor
        or left.number.low >= 1000
    ):
        return left
    return left.with_(low=left.number.low * factor, high=left.number.high * factor)


def _share_units(figures: list[Figure], text: str) -> list[Figure]:
    """ "45 and 50 mg", "5, 10 and 15 percent": numbers in a series take the unit said last."""
    for at in range(len(figures) - 2, -1, -1):
        left, right = figures[at], figures[at + 1]
        joins = 0 < right.start - left.end <= 6 and _SERIES.fullmatch(text[left.end : right.start])
        if (
            joins
            and _bare(left)
            and left.number.plain
            and right.kind in ("percent", "measure")
            and left.number.form == "digits"
        ):
            figures[at] = left.with_(unit=right.unit, kind=right.kind, rule=right.rule, marked=False)
    return figures
