"""Datelines: the place, the day and the agency that open a report, as in "LONDON, June 17 (Agency) - Shares fell"."""

from __future__ import annotations

import re
from typing import NamedTuple

from factbox.language.en.calendar import MONTHS

LONGEST = 90
"""Characters that a dateline may have."""
_CAPITALS = r"[A-Z]{2}[A-Z.'\u2019-]*(?:[ /][A-Z][A-Z.'\u2019-]+)*"
_NAME = r"[A-Z][\w.'\u2019-]+(?: [A-Z][\w.'\u2019-]+)?"
_PART = r"(?:[A-Z][\w.'\u2019-]*|\d{1,2}|(?:19|20)\d\d)(?![\w'\u2019])"
_MORE = rf"(?:(?:,? |[,/]){_PART}){{0,6}}"
_DAY = rf"(?:{'|'.join(map(str.capitalize, MONTHS))}) \d{{1,2}}"
_AGENCY = r"(?:,? ?\((?:[A-Z]|dpa)[^()\n]{0,39}\)| /[^/\n]{1,40}/)"
_DASH = r"[\u2014\u2013_-]{1,2}"
_QUOTED = r"(?=[\"\u201c])"
_DATELINE = re.compile(
    r"(?:\([A-Z][^()\n]{1,70}\) )?"  # "(Corrects name of the ship) "
    rf"((?:{_CAPITALS}|{_NAME}){_MORE}{_AGENCY} ?{_DASH} *"
    rf"|(?:{_CAPITALS}{_MORE}|{_DAY}) {_DASH} +"
    rf"|(?![A-Z]{{2}}:){_CAPITALS}(?:, {_PART}{_MORE})?{_AGENCY}?(:) +"
    rf"|{_NAME}, {_NAME} {_DASH} +{_QUOTED}"
    rf"|\([A-Z][^()\n]{{1,30}}\) +{_QUOTED})(?=\S)"
)


class Dateline(NamedTuple):
    """A dateline [start, end): behind it the report begins. `has_colon`: they are parted as a speaker and his words."""

    start: int
    end: int
    has_colon: bool


def dateline(text: str, at: int) -> Dateline | None:
    """The dateline that opens the sentence or paragraph at `at`.

    >>> dateline("LONDON (Agency) - Shares fell", 0)
    Dateline(start=0, end=18, has_colon=False)
    """
    found = _DATELINE.match(text, at, at + LONGEST) if _may_open(text[at : at + LONGEST]) else None
    return Dateline(*found.span(1), found[2] is not None) if found else None


def _may_open(lead: str) -> bool:
    """Tells most sentences without the pattern: they begin with one capital and go on in small letters."""
    if not lead[1:2].islower():
        return lead[:1].isupper() or lead[:1] == "("
    first, _, second = lead.partition(" ")
    if second[:1].islower() and "(" not in first:
        return False
    return ")" in lead or " -" in lead or "\u2013" in lead or "\u2014" in lead
