"""Units per unit: "barrels a day", "km/h", "$15 an hour"."""

from __future__ import annotations

import re

from factbox_figures.tables.units import NAMES, SYMBOLS, TIMES

_PER = re.compile(r"(?: per |[ -]an? |-per-| ?/ ?| each )")
_WORD = re.compile(r"(?:(?:square|cubic|troy|metric) )?[A-Za-zµ²³]+[23²³]?")
# Prices go by these; a rent a month or a profit a share is money all the same.
_PRICED_BY = frozenset(
    ("h kg g lb oz ozt t ton bbl gal L m2 ft2 m3 ft3 ac ha km mi kWh MWh GWh MMBTU bu boe kW MW GB MB").split()
)


def rate_of(text: str, at: int, unit: str) -> tuple[str, int]:
    """`unit` with the unit it goes by, if one follows at `at`, and where the words end: ("bbl/day", end)."""
    match = _PER.match(text, at, at + 6)
    below = _unit(text, match.end(), match.group()) if match else None
    return (f"{unit}/{below[0]}", below[1]) if below else (unit, at)


def price_per(text: str, at: int, code: str) -> tuple[str, int]:
    """`code` with what the price goes by: goods and hours ("USD/bbl"), not months, years, shares or people."""
    unit, end = rate_of(text, at, code)
    return (unit, end) if unit.partition("/")[2] in _PRICED_BY else (code, at)


def _unit(text: str, at: int, link: str) -> tuple[str, int] | None:
    """The unit at `at`; "a" and "an" link times and goods only by name."""
    match = _WORD.match(text, at, at + 24)
    if match is None:
        return None
    for word, end in ((match.group(), match.end()), *_first_word(match)):
        known = NAMES.get(word.lower()) or (SYMBOLS.get(word) if link.strip() in ("/", "per", "-per-") else None)
        if known and (link.strip(" -") not in ("a", "an") or known in TIMES or known in _PRICED_BY):
            return known, end
    return None


def _first_word(match: re.Match[str]) -> list[tuple[str, int]]:
    head, blank, _ = match.group().partition(" ")
    return [(head, match.start() + len(head))] if blank else []
