"""Words beside a date that say by themselves whether it has been or is to come: "since", "as of", "payable"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factbox.language.en import ahead as words
from factbox.language.en.classes import MODALS
from factbox_dates.neighbours.evidence import Evidence
from factbox_dates.neighbours.leading import Leading
from factbox_dates.neighbours.verbs import TIMETABLED

_SINCE = re.compile(r"\bsince (?:the |at least )?\Z", re.I)
_AS_OF = re.compile(r"\bas (?:of|at) (?:the )?\Z", re.I)
_PERIOD_TO = re.compile(
    r"\b(?:year|half-year|half|quarter|months|weeks|period) (?:to|ended) (?:the end of |end-)?\Z", re.I
)
_IS_ON = re.compile(
    r"\b(?:is|are)\s+(?:(?:likely|possible|due|planned|forecast|out|back|off|away|open|closed|live|home|about)\s+)?"
    r"(?:(?:on|for|at|in|over|this|next|until|about|around)\s+)?(?:the\s+)?\Z|['\u2019]s about on \Z",
    re.I,
)
_WAS_DUE = re.compile(
    r"\b(?:was|were|had (?:also |originally )?been) (?:also |next )?(?:due|meant|scheduled|slated|supposed|to have)"
    r"(?: [\w'\u2019-]+){0,6}? (?:(?:on|for) )?\Z",
    re.I,
)
_UTTERED = re.compile(
    rf"(?:\b(?i:his|her|its|their|our|my)|['\u2019]s?) (?:[a-z]+ )?(?:{'|'.join(words.UTTERANCES.split())})"
    r" (?:late |early )?(?:on )?\Z"
)
_SUM_UTTERED = re.compile(
    r"(?<![\w.,])[$\u00a3\u20ac]?\d[\d.,]*(?:%|bn|mn?|tn)?(?: (?:million|billion|trillion|per ?cent))?(?: [a-z]+){0,2}"
    r"(?: that| which)? (?:(?:the|its|his|her|their) [a-z]+(?: [a-z]+)?|[A-Z][\w\u2019'-]+|[a-z]+s|it|he|she|they|we)"
    r" (?:had )?(?:anticipated|estimated|flagged|forecast|pledged|predicted|projected|promised) (?:back )?(?:in|on) \Z"
)
""" "The $3m the bank forecast in", whatever the sentence tells of it."""
_TO_PLAY = re.compile(
    r"\b(?:games?|match(?:es)?|fixtures?|ties?) (?:in hand|left|remaining|to (?:play|come))[,:;]?"
    r" (?:(?:starting|beginning|first) )?(?:away|(?:at )?home|at|against|with)(?: [\w'\u2019]+){1,4}? (?:on )?\Z"
    r"|\bnext up(?: is| are)?[,:]?(?: [\w'\u2019]+){1,6}? (?:on )?\Z",
    re.I,
)
_AHEAD = re.compile(rf"\b(?:{'|'.join(words.AHEAD.split())})\b(?:[ :(]+[\w']+){{0,3}}[ :(]*\Z", re.I)
_AHEAD_PHRASE = re.compile(rf"\b(?:{'|'.join(words.AHEAD_PHRASES)})\b[\w :-]{{0,40}}\Z", re.I)
_LIKELY = re.compile(r"\b(?:(?:most|more) likely (?:in|on|by)|(?:un)?likely (?:before|by|until)) (?:the )?\Z", re.I)
_EVENT = re.compile(
    r"(?<!\bhis )(?<!\bher )(?<!\bits )(?<!\btheir )\b(next|coming|upcoming|last|latest|previous) "
    r"(?!of\b)[a-z]+(?: [a-z]+)?,? (?:\w+ )?\Z",
    re.I,
)
_BEFORE_VERB = MODALS | {"to", "not"}
"""What "last" is a verb behind: "it could last into December"."""
_CORRECTED = re.compile(
    r"\((?:Corrects|Updates|Recasts|Adds|Refiles|Repeats|Clarifies|Rewrites)\b[^()\n]{0,60}\Z", re.I
)
_ORIGINALLY = re.compile(r"\b(?:originally|initially|previously) (?:\w+ ){1,3}(?:the )?\Z", re.I)
_THAN = re.compile(
    r"\b(?:than|as) (?:[\w'\u2019.,%]+ ){1,4}(?:anticipated|estimated|expected|forecast|foresaw|hoped|intended|planned"
    r"|predicted|projected|thought) (?:back )?(?:in|on) \Z",
    re.I,
)
_HABIT = re.compile(r"\b(?:usually|typically|normally|generally|traditionally)\b[^.,;]*\Z", re.I)
_CONDITION = re.compile(
    r"\b(?:if|unless)\b[^.;]*\b(?:by|before|until) (?:the )?\Z|\b(?:if|once|unless) [a-z]+ed\b[^.,;]*\Z", re.I
)
_GONE = frozenset(("last", "latest", "previous"))
_ROWS = (
    (Evidence.HABIT, _HABIT, "usually typically normally generally traditionally"),
    (Evidence.SINCE, _SINCE, "since"),
    (Evidence.COMPARED, _THAN, "than as"),
    (Evidence.ORIGINALLY, _ORIGINALLY, "originally initially previously"),
    (Evidence.STORY_DAY, _CORRECTED, "corrects updates recasts adds refiles repeats clarifies rewrites"),
    (Evidence.AS_OF, _AS_OF, "as"),
    (Evidence.PERIOD_TO, _PERIOD_TO, "year half-year half quarter months weeks period"),
    (Evidence.UTTERED, _UTTERED, words.UTTERANCES),
    (
        Evidence.UTTERED,
        _SUM_UTTERED,
        "anticipated estimated flagged forecast pledged predicted projected promised",
    ),
    (Evidence.WAS_DUE, _WAS_DUE, "due meant scheduled slated supposed have"),
    (Evidence.TO_PLAY, _TO_PLAY, "hand left remaining play come next"),
    (Evidence.AHEAD_WORD, _AHEAD, words.AHEAD),
    (Evidence.AHEAD_WORD, _AHEAD_PHRASE, words.OF_AHEAD_PHRASES),
    (Evidence.AHEAD_WORD, _CONDITION, "if once unless"),
    (Evidence.AHEAD_WORD, _LIKELY, "likely unlikely"),
    (Evidence.IS_ON, _IS_ON, "is are about"),
    (Evidence.NEXT_EVENT, _EVENT, "next coming upcoming last latest previous"),
)
"""The first pattern that fits what stands before the date tells; it is asked where one of its words stands there."""
_SAYING = tuple((row, pattern, frozenset(opening.split())) for row, pattern, opening in _ROWS)
_OPENING = frozenset().union(*(opening for _, _, opening in _SAYING))
"""One look tells that most dates have none of them."""
_LIMIT = re.compile(
    r"\b(since|until|till|til|by|before|through|to|for|from)"
    r"(?: (?:the|at least|about|around|late|early|(?:much|most|all|parts?) of))? ?\Z",
    re.I,
)
_LIMITING = frozenset("since until till til by before through to for from".split())
_LONGEST_LIMIT = 32
"""Characters."""
_LIMITS = {"till": "until", "til": "until", "through": "until"}


def said(before: Leading) -> str | None:
    """What the words `before` a date say by themselves."""
    if _OPENING.isdisjoint(before.words):
        return None
    for row, pattern, opening in _SAYING:
        if not opening.isdisjoint(before.words) and (found := pattern.search(before.text)):
            return _of_event(found) if pattern is _EVENT else row
    return None


def _of_event(event: re.Match[str]) -> str | None:
    lasts = event.string[: event.start(1)].lower().rstrip().rpartition(" ")[2] in _BEFORE_VERB
    if lasts or not TIMETABLED.isdisjoint(event[0].lower().split()):
        return None
    return Evidence.LAST_EVENT if event[1].lower() in _GONE else Evidence.NEXT_EVENT


def preposition_of(before: Leading) -> str:
    """The preposition of a limit that leads to the date: "until", "by the"; "" for none."""
    if _LIMITING.isdisjoint(before.words[-4:]):
        return ""
    found = _LIMIT.search(before.text, max(0, len(before.text) - _LONGEST_LIMIT))
    return found[1].lower() if found else ""


def limit(preposition: str) -> Iterator[str]:
    """The row of the table for a limit."""
    if preposition:
        yield _LIMITS.get(preposition, preposition)
