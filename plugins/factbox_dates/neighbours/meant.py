"""What a date is itself, by the words it stands with: a dateline's day, a period of results, a contract's month."""

from __future__ import annotations

import re

from factbox_dates.neighbours.evidence import Evidence
from factbox_dates.neighbours.leading import WINDOW, Leading

_RESULTS_AFTER = re.compile(
    r"[ -](?:\w+ )?(?:results?|earnings|figures|report|update|accounts|trading statement)\b"
    r"|[ -]\w+ (?:beat|topped|missed|exceeded)\b",
    re.I,
)
_DUE = re.compile(r"[^.;:,]{0,30}? (?:due|scheduled|slated|set|(?<!than )(?<!as )expected)\b", re.I)
_RESULTS_BEFORE = re.compile(
    r"\b(?:results?|earnings|figures|accounts|data|reports?|readings?|numbers|statistics) (?:for|of)(?: the| its)? ?\Z"
    r"|\b(?:report|post)(?:s|ed|ing)? (?:(?:an?|its|their|the|another|record|strong|weak|higher|lower|better|worse)"
    r"[ -]){0,3}\Z",
    re.I,
)
_REPORTED = frozenset(
    "result results earnings figures accounts data report reports reading readings numbers statistics "
    "reported reporting post posts posted posting".split()
)
"""Words without which none of that stands before the date."""
_BEATEN = re.compile(r"\b(?:beat|exceed|surpass|match|outstrip)(?:s|ed|ing)? (?:the |its |their )?\Z", re.I)
_PARTS = ("quarter", "half")
_OUTLOOK = re.compile(r"[ -](?:\w+ ){0,2}?(?:outlook|guidance|forecasts?|projections?|targets?)\b", re.I)
_COMPARED = re.compile(
    r"\b(?:beat|beats|beating|top\w*|miss\w*|exceed\w*|surpass\w*|above|below|than|ahead of|in line with|met)\b"
    r"[\w'\u2019 ]*\Z"
)
"""What is measured by a forecast has been: "beat third-quarter forecasts"."""
_CONTRACT = re.compile(
    r"[ -](?:delivery|contracts?|futures|corn|wheat|soy\w*|hogs?|cattle|crude|brent|cotton|sugar|coffee|cocoa|copper"
    r"|gold|silver|oats|lumber|canola)\b(?! (?:exports?|imports?|sales|prices|output|production|harvests?|shipments))",
    re.I,
)
_DELIVERY = re.compile(r"\b(?:(?:futures|contracts?|crude|brent|options) for|for delivery in) \Z", re.I)
_OF_DELIVERY = ("for ", "in ")
_IS_DEADLINE = re.compile(r" (?:is|was|as) (?:[a-z]+ ){1,3}(?:deadline|target|cut-?off|closing date)\b")
_PLACE = r"(?-i:[A-Z][A-Z.'\u2019/-]+(?:[ ,/]+[A-Z][\w.'\u2019/-]*){0,4}),? ?(?:- )?"
_DATELINE = re.compile(rf"(?:\A|\n|[.)\u201d\"] ?)[ \u00a0]?({_PLACE})?\Z")
_AGENCY = re.compile(r" ?\([^()\n]{2,40}\) ?(?:-{1,2}|[\u2013\u2014:])")
_DATELINE_MARKS = frozenset("(-:\u2013\u2014")
_DASH = re.compile(r" ?(?:-{1,2}|[\u2013\u2014]) ?(?=[A-Z\"\u201c])")
_COLON = re.compile(r": ?(?=[A-Z\"\u201c])")


def meant(text: str, before: Leading, start: int, end: int) -> str | None:
    """What the date at [start, end) is, with the words `before` it in its sentence."""
    if text[end : end + 2].lstrip(" ")[:1] in _DATELINE_MARKS and _is_dateline(text, start, end):
        return Evidence.DATELINE
    if _is_of_results(text, before, start, end):
        return Evidence.RESULTS_DUE if _DUE.match(text, end) else Evidence.RESULTS
    if _OUTLOOK.match(text, end):
        return Evidence.RESULTS if _COMPARED.search(before.text) else Evidence.OUTLOOK
    if _IS_DEADLINE.match(text, end):
        return Evidence.AHEAD_WORD
    delivered = before.text.endswith(_OF_DELIVERY) and _DELIVERY.search(before.text)
    return Evidence.CONTRACT if delivered or _CONTRACT.match(text, end) else None


def _is_dateline(text: str, start: int, end: int) -> bool:
    """Whether the day at [start, end) is that of a dateline: "LONDON, June 17 (Agency) -", "DELHI, June 17: ..."."""
    dashed = _AGENCY.match(text, end) or _DASH.match(text, end)
    if not (dashed or _COLON.match(text, end)):
        return False
    place = _DATELINE.search(text, max(0, start - WINDOW), start)
    return place is not None and bool(dashed or place[1])


def _is_of_results(text: str, before: Leading, start: int, end: int) -> bool:
    """Whether a quarter or half is that of results: "third-quarter results", "earnings for the second quarter"."""
    if _RESULTS_AFTER.match(text, end) is not None:
        return True
    if text[start:end].lower().endswith(_PARTS) and _BEATEN.search(before.text) is not None:
        return True
    return not _REPORTED.isdisjoint(before.words) and _RESULTS_BEFORE.search(before.text) is not None
