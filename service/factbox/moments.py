"""Reading `published_at`: an ISO 8601 calendar date, or a date-time with or without a zone."""

from __future__ import annotations

import re
from datetime import date, datetime

_FORM = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?\Z"
)


def read_moment(text: str) -> date | datetime:
    """The date or date-time `text` names; ValueError, saying what is wanted, when it names none."""
    try:
        if _FORM.match(text):
            return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
    except ValueError:
        pass
    raise ValueError("Not an ISO 8601 date or date-time, such as 2025-01-06 or 2025-01-06T09:30:00+01:00.")
