"""Words beside a date that say by themselves whether it has been or is to come: "since", "as of", "payable"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factbox.language.en import ahead as words
from factbox_dates.neighbours.evidence import Evidence
from factbox_dates.neighbours.verbs import TIMETABLED

_SINCE = re.compile(r"\bsince (?:the |at least )?\Z", re.I)
_AS_OF = re.compile(r"\bas (?:of|at) (?:the )?\Z", re.I)
_PERIOD_TO = re.compile(
    r"\b(?:year|half-year|half|quarter|months|weeks|period) (?:to|ended) (?:the end of |end-)?\Z", re.I
)
_IS_ON = re.compile(
    r"\b(?:is|are)\s+(?:(?:likely|possible|due|planned|forecast|out|back|off|away|open|closed|live|home)\s+)?(?:(?:on|for|at|in|over|this|next|until|about|around)\s+)?(?:the\s+)?\Z",
    re.I,
)
_AHEAD = re.compile(rf"\b(?:{'|'.join(words.AHEAD.split())})\b(?:[ :(]+[\w']+){{0,3}}[ :(]*\Z", re.I)
_AHEAD_PHRASE = re.compile(rf"\b(?:{'|'.join(words.AHEAD_PHRASES)})\b[\w :-]{{0,30}}\Z", re.I)
_EVENT = re.compile(
    r"(?<!\bhis )(?<!\bher )(?<!\bits )(?<!\btheir )\b(next|coming|upcoming|last|latest|previous) "
    r"[a-z]+(?: [a-z]+)?,? (?:\w+ )?\Z",
    re.I,
)
_CORRECTED = re.compile(
    r"\((?:Corrects|Updates|Recasts|Adds|Refiles|Repeats|Clarifies|Rewrites)\b[^()\n]{0,60}\Z", re.I
)
_ORIGINALLY = re.compile(r"\b(?:originally|initially|previously) (?:\w+ ){1,3}(?:the )?\Z", re.I)
_GONE = frozenset(("last", "latest", "previous"))
_SAYING: tuple[tuple[Evidence, re.Pattern[str]], ...] = (
    (Evidence.SINCE, _SINCE),
    (Evidence.ORIGINALLY, _ORIGINALLY),
    (Evidence.STORY_DAY, _CORRECTED),
    (Evidence.AS_OF, _AS_OF),
    (Evidence.PERIOD_TO, _PERIOD_TO),
    (Evidence.AHEAD_WORD, _AHEAD),
    (Evidence.AHEAD_WORD, _AHEAD_PHRASE),
    (Evidence.IS_ON, _IS_ON),
)
"""The first pattern that fits what stands before the date tells."""
_CUES = frozenset(
    f"since as is are next coming last latest previous ended originally initially previously {words.AHEAD} "
    f"{words.OF_AHEAD_PHRASES}".split()
)
_CUE_ENDS = ("to ", "to the end of ", "to end-")
_PUNCTUATION = str.maketrans(dict.fromkeys('(,;:\u2014\u2013"\u201c', " "))
"""One look tells that most dates have none of the words above beside them."""
_LIMIT = re.compile(
    r"\b(since|until|till|til|by|before|through|to|for|from)"
    r"(?: (?:the|at least|about|around|late|early|(?:much|most|all|parts?) of))? ?\Z",
    re.I,
)
_LIMITING = frozenset("since until till til by before through to for from".split())
_LIMITS = {"till": "until", "til": "until", "through": "until"}


def said(before: str) -> str | None:
    """What the words `before` a date say by themselves."""
    if not _may_say(before):
        return None
    row = next((row for row, pattern in _SAYING if pattern.search(before)), None)
    if row is None and (event := _EVENT.search(before)) and TIMETABLED.isdisjoint(event[0].lower().split()):
        return Evidence.LAST_EVENT if event[1].lower() in _GONE else Evidence.NEXT_EVENT
    return row


def _may_say(before: str) -> bool:
    """Whether any word stands there that could say something by itself; "(" may open a correction."""
    if "(" in before or before.endswith(_CUE_ENDS):
        return True
    return not _CUES.isdisjoint(before.translate(_PUNCTUATION).lower().split())


def preposition_of(before: str) -> str:
    """The preposition of a limit that leads to the date: "until", "by the"; "" for none."""
    if _LIMITING.isdisjoint(before.lower().split()[-4:]):
        return ""
    found = _LIMIT.search(before)
    return found[1].lower() if found else ""


def limit(preposition: str) -> Iterator[str]:
    """The row of the table for a limit."""
    if preposition:
        yield _LIMITS.get(preposition, preposition)
