"""Quarters and halves of a game: no dates. The nearest words tell, of business or of sport."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factbox.scan import Scanner
from factbox_dates.meaning import Expression
from factbox_dates.neighbours.look_alikes import BUSINESS
from factbox_dates.wordings import Wording

_NEAR, _FAR = 40, 120
"""Characters on each side in which business and sport are looked for."""
_PERIODS: frozenset[Wording] = frozenset(("quarter", "bare-half", "relative-unit"))
_PERIOD = re.compile(r"(?:quarter|half)\Z", re.I)
_BUSINESS = re.compile(BUSINESS, re.I)
_GAME = (
    r"\b(?:scor(?:e[sd]?|ing)|touchdowns?|goal(?:s|keeper)?|keeper|striker|midfielder|winger|yards?|half-?time|rebounds?"
    r"|assists?|overtime|fumbles?|intercept\w*|punts?|quarterback|three-pointers?|layups?|throws?|penalt(?:y|ies)|baskets?"
    r"|header|crossbar|substitut\w+|booked|(?:red|yellow) card|possession|tackles?|bench|(?:out)?scored|trail(?:ed|ing)"
    r"|unanswered|puck|belonged to"
    r"|(?:led|won|lost|up|ahead|down) by (?:\d|two|three|four|five|six|seven|eight|nine|ten))\b"
    r"|\b\d{1,3}[-–]\d{1,3}(?: (?:run|lead|win|victory|defeat|in|at|after)\b|[.,;])"
    r"|\b\d?\d:\d\d (?:left|remaining|to (?:go|play))"
)
_SPORT = re.compile(_GAME, re.I)
_ANY_GAME, _ANY_BUSINESS = Scanner(_GAME, fold=True), Scanner(BUSINESS, fold=True)
_IN_REPORT = re.compile(
    rf"{_GAME}|\b(?:beat|beaten|won|lost|led|lead|points?|runs?)\b|\b\d{{1,3}}[-–]\d{{1,3}}\b", re.I
)
"""Words of sport where others tell of a game; elsewhere who lost money or led the gains plays none."""


def without_matches(expressions: Sequence[Expression], text: str) -> Sequence[Expression]:
    """`expressions` without the quarters and halves of games."""
    periods = [found for found in expressions if found.wording in _PERIODS and _PERIOD.search(text, *found[:2])]
    if not periods:
        return expressions
    game = next(_ANY_GAME.spans(text), None) is not None
    of_accounts = not game and next(_ANY_BUSINESS.spans(text), None) is not None
    sport = _IN_REPORT if game else _SPORT
    played = {found for found in periods if _is_of_match(found, text, sport, of_accounts)}
    return [expression for expression in expressions if expression not in played]


def _is_of_match(expression: Expression, text: str, sport: re.Pattern[str], of_accounts: bool) -> bool:
    """Whether words of sport stand nearer than those of business; where the text has none, a half is of a match."""
    business, game = _nearest(_BUSINESS, expression, text, _NEAR), _nearest(sport, expression, text, _FAR)
    is_bare = business > _FAR and not of_accounts and expression.wording == "bare-half"
    return game < business or is_bare


def _nearest(words: re.Pattern[str], expression: Expression, text: str, reach: int) -> int:
    """How many characters off the nearest such word of its line stands; more than `_FAR` where none does."""
    first = max(text.rfind("\n", 0, expression.start) + 1, expression.start - reach)
    newline = text.find("\n", expression.end)
    last = min(newline if newline >= 0 else len(text), expression.end + reach)
    before = max((match.end() for match in words.finditer(text, first, expression.start)), default=None)
    behind = words.search(text, expression.end, last)
    off = [] if before is None else [expression.start - before]
    return min([*off, *([behind.start() - expression.end] if behind else [])], default=_FAR + 1)
