"""Numbers that take their unit from a neighbour, and numbers that are no figures because of one."""

from __future__ import annotations

import re
from itertools import pairwise

from factbox.language.en.hedges import ROUGH
from factbox_figures.figure import Figure

_SERIES = re.compile(r"(?:,| and| or|, and|, or|;) \Z")
_CARRIES = re.compile(
    r"[^.;]{0,40}\b(?:from|to|compared with|compared to|versus|against|than|and)(?: an? (?:[a-z-]+ ){1,3}of)?"
    rf"(?: (?:{ROUGH}|just|over))? "
)
_ALONE = re.compile(r"[.,;:)]|$| (?:a|in|on|last|this|at|from|by|for|as|and|or|the|per|to|from|while|during|after) ?\b")
# Smaller numbers say their unit again.
_CARRIED = 10**6


def share_units(figures: list[Figure], text: str) -> list[Figure]:
    """`figures` without codes, each number with the unit that a neighbour says for it."""
    return _carried(_lent(_without_codes(figures, text), text), text)


def _without_codes(figures: list[Figure], text: str) -> list[Figure]:
    """Bare numbers that a hyphen holds together and no rule could join are codes: "747-400"."""
    coded = {figure for pair in pairwise(figures) if _is_code(text, *pair) for figure in pair}
    return [figure for figure in figures if figure not in coded] if coded else figures


def _is_code(text: str, left: Figure, right: Figure) -> bool:
    return right.start - left.end == 1 and text[left.end] == "-" and left.is_bare and right.is_bare


def _lent(figures: list[Figure], text: str) -> list[Figure]:
    """ "45 and 50 mg", "5, 10 and 15 percent": numbers in a series take the unit said last."""
    for at in range(len(figures) - 2, -1, -1):
        left, right = figures[at], figures[at + 1]
        near = 0 < right.start - left.end <= 6 and right.kind in ("percent", "measure")
        bare = near and left.is_bare and left.number.plain and left.number.form == "digits"
        if bare and _SERIES.fullmatch(text[left.end : right.start]):
            figures[at] = left.with_(unit=right.unit, kind=right.kind, rule=right.rule, marked=False)
    return figures


def _carried(figures: list[Figure], text: str) -> list[Figure]:
    """ "$5 million, up from 4.2 million", "by 5.9 million barrels to 411.6 million": the unit is not said again."""
    for at in range(1, len(figures)):
        last, figure = figures[at - 1], figures[at]
        scaled = figure.is_bare and figure.number.factor >= _CARRIED <= last.number.factor
        if scaled and last.kind in ("money", "measure") and _ALONE.match(text, figure.end):
            between = text[last.end : figure.start] + ("from " if figure.rule == "from-to" else "")
            if _CARRIES.fullmatch(between):
                figures[at] = figure.with_(unit=last.unit, kind=last.kind, marked=False)
    return figures
