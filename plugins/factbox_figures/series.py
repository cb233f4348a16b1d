"""Numbers that take their unit from a neighbour, and numbers that are no figures because of one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factbox_figures.figure import Figure

_SERIES = re.compile(r"(?:,| and| or|, and|, or|;) \Z")
_CARRIES = re.compile(
    r"[^.;]{0,40}\b(?:from|to|compared with|compared to|versus|against|than|and)(?: an? (?:[a-z-]+ ){1,3}of)?(?: "
    r"(?:about|nearly|around|just|over|some))? "
)
_ALONE = re.compile(r"[.,;:)]|$| (?:a|in|on|last|this|at|from|by|for|as|and|or|the|per|to|from|while|during|after) ?\b")


def share_units(figures: list[Figure], text: str) -> list[Figure]:
    """`figures` without codes, each number with the unit that a neighbour says for it."""
    return _carried(_lent(list(_without_codes(figures, text)), text), text)


def _without_codes(figures: list[Figure], text: str) -> Iterator[Figure]:
    """Bare numbers that a hyphen holds together and no rule could join are codes: "747-400"."""
    for at, figure in enumerate(figures):
        neighbours = figures[max(0, at - 1) : at] + figures[at + 1 : at + 2]
        if not (figure.is_bare and any(other.is_bare and _is_code(text, figure, other) for other in neighbours)):
            yield figure


def _is_code(text: str, one: Figure, other: Figure) -> bool:
    left, right = sorted((one, other), key=lambda figure: figure.start)
    return text[left.end : right.start] == "-"


def _lent(figures: list[Figure], text: str) -> list[Figure]:
    """ "45 and 50 mg", "5, 10 and 15 percent": numbers in a series take the unit said last."""
    for at in range(len(figures) - 2, -1, -1):
        left, right = figures[at], figures[at + 1]
        joins = 0 < right.start - left.end <= 6 and _SERIES.fullmatch(text[left.end : right.start])
        if (
            joins
            and left.is_bare
            and left.number.plain
            and right.kind in ("percent", "measure")
            and left.number.form == "digits"
        ):
            figures[at] = left.with_(unit=right.unit, kind=right.kind, rule=right.rule, marked=False)
    return figures


def _carried(figures: list[Figure], text: str) -> list[Figure]:
    """ "$5 million, up from 4.2 million", "by 5.9 million barrels to 411.6 million": the unit is not said again."""
    for at in range(1, len(figures)):
        last, figure = figures[at - 1], figures[at]
        between = text[last.end : figure.start] if figure.rule != "from-to" else text[last.end : figure.start] + "from "
        scaled = figure.is_bare and min(figure.number.factor, last.number.factor) >= 10**6
        if (
            scaled
            and last.kind in ("money", "measure")
            and _CARRIES.fullmatch(between)
            and _ALONE.match(text, figure.end)
        ):
            figures[at] = figure.with_(unit=last.unit, kind=last.kind, marked=False)
    return figures
