"""What a date is itself, by the words it stands with: a period of results, a contract's month."""

from __future__ import annotations

import re

from factbox_dates.neighbours.evidence import Evidence
from factbox_dates.neighbours.leading import Leading

_RESULTS_AFTER = re.compile(
    r"[ -](?:\w+ )?(?:results?|earnings|figures|report|update|accounts|trading statement|peak|high|low|average)\b"
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
_JOINED = (" ", "-")
"""Before a word that the date belongs to."""
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
_DELIVERY = re.compile(
    r"\b(?:(?:futures|contracts?|crude|brent|intermediate|wti|options) for|for delivery in) \Z", re.I
)
_OF_DELIVERY = ("for ", "in ")
_OF_PLANS = re.compile(
    r" (?:would(?:n['\u2019]t| not| never| also| still)? have\b"
    r"|(?:was|were|is|are|had been) (?:(?:still|now|by no means|far from|never|not|no longer|already|seen as|all but"
    r"|almost|briefly) )*"
    r"(?:considered(?=[,.;]| (?:but|and|before|then)\b)|mooted|floated|a given|a certainty|a foregone conclusion"
    r"|assured|certain(?! to have)|guaranteed|impossible|in doubt|inevitable|likely(?! [a-z]+(?:ed|en)\b)|off the table"
    r"|on the (?:agenda|cards|table)|out of the question|possible|priced in|ruled out|unlikely|unthinkable"
    r"|(?<=not )(?:something|necessary|needed))\b)"
)
_FOR_IT = re.compile(r" (?:for|as) (?:the|its|an?|his|her|their)\b")
_SET = re.compile(r"\b(?:set|sets|setting|fixed|picked|chose|chosen|named|proposed) \Z")
"""Before a day these give it: "the board set May 20 for the vote"."""
_OUTCOME = re.compile(
    r" (?:(?:did(?:n['\u2019]t| not)|never|failed to) (?:appear|arrive|came|come|follow|happen|last|materiali[sz]e)"
    r"|came and went|passed without|proved|turned out)\b"
)
"""Behind a date these tell that it has been: "the rise predicted for March did not come"."""
_TO_SHOW = re.compile(r" (?:expected|due|scheduled|slated|forecast) to (?!have\b)")
_IS_DEADLINE = re.compile(r" (?:is|was|as) (?:[a-z]+ ){1,3}(?:deadline|target|cut-?off|closing date)\b")


def meant(text: str, before: Leading, start: int, end: int) -> str | None:
    """What the date at [start, end) is, with the words `before` it in its sentence."""
    ahead = text.startswith(_JOINED, end)
    if (ahead and _RESULTS_AFTER.match(text, end)) or _is_of_results(text, before, start, end):
        return Evidence.RESULTS_DUE if _DUE.match(text, end) else Evidence.RESULTS
    if ahead and (found := _joined(text, before, end)):
        return found
    return Evidence.CONTRACT if before.text.endswith(_OF_DELIVERY) and _DELIVERY.search(before.text) else None


def _joined(text: str, before: Leading, end: int) -> str | None:
    """What the words behind the date say of it."""
    if _OUTLOOK.match(text, end):
        return Evidence.RESULTS if _COMPARED.search(before.text) else Evidence.OUTLOOK
    if _IS_DEADLINE.match(text, end) or _TO_SHOW.match(text, end):
        return Evidence.AHEAD_WORD
    if _FOR_IT.match(text, end) and _SET.search(before.text):
        return Evidence.AHEAD_WORD
    if _OUTCOME.match(text, end):
        return Evidence.OUTCOME
    if _OF_PLANS.match(text, end):
        return Evidence.UNREAL
    return Evidence.CONTRACT if _CONTRACT.match(text, end) else None


def _is_of_results(text: str, before: Leading, start: int, end: int) -> bool:
    """Whether a quarter or half is that of results: "earnings for the second quarter"."""
    if text[start:end].lower().endswith(_PARTS) and _BEATEN.search(before.text) is not None:
        return True
    return not _REPORTED.isdisjoint(before.words) and _RESULTS_BEFORE.search(before.text) is not None
