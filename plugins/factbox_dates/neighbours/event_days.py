"""Days that an event names and no calendar tells: "at noon on the day of the race", "the Monday after the vote"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factbox_dates.grains import DAY
from factbox_dates.meaning import Calendar, Clock, Expression, When
from factbox_dates.neighbours.borrowing import is_weekday

EVENT = r"(?:the|an?|his|her|its|their|our|my|your) (?![\d ])"
"""What an event begins with."""
_NEXT = frozenset((" on ", " bef", " aft", " fol", " pre"))
"""How the words begin that name such a day: one look tells that most expressions have none behind them."""
_THE = "the "
_ON_DAY = re.compile(rf" on (?:the )?(?:day|eve|morning|afternoon|evening|night) (?:of|before|after) {EVENT}")
_BESIDE = re.compile(rf" (?:before|after|following|preceding) (?:{EVENT}|that\b|then\b|[A-Z])")


def on_event_days(expressions: Sequence[Expression], text: str) -> Sequence[Expression]:
    """`expressions`, those of a day that an event names without any: the hour or the weekday alone is known."""
    return [_unplaced(known, text) if text[known.end : known.end + 4] in _NEXT else known for known in expressions]


def _unplaced(known: Expression, text: str) -> Expression:
    meaning = known.meaning
    if isinstance(meaning, Clock):
        on_day = _ON_DAY.match(text, known.end)
        return known._replace(meaning=meaning._replace(daily=True)) if on_day and meaning.day is None else known
    if not isinstance(meaning, Calendar) or not text.endswith(_THE, 0, known.start) or not is_weekday(meaning):
        return known
    return known._replace(meaning=When(DAY, known=meaning)) if _BESIDE.match(text, known.end) else known
