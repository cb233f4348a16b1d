"""The half-open interval [from, to) of ISO 8601 dates or date-times that something covers."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from datetime import time as midnight
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from factbox_dates.meaning import Settled, Time, When

Interval = tuple[str | None, str | None]
NONE: Interval = (None, None)

PART_HOURS = {"MO": (6, 12), "AF": (12, 18), "EV": (18, 24), "NI": (20, 30), "DT": (6, 18)}
"""Hours of a part of the day, from midnight of the day it is named after."""
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)")


def interval(said: Settled) -> Interval:
    """First instant and first instant after of what is said; (None, None) where it is open.

    >>> interval(When("weekend", date(2025, 1, 4), date(2025, 1, 5))), interval(When("day"))
    (('2025-01-04', '2025-01-06'), (None, None))
    """
    if not isinstance(said, When) or said.first is None or said.last is None:
        return NONE
    try:
        if said.time is not None:
            return _clock(said.first, said.time, said.zone)
        return said.first.isoformat(), (said.last + timedelta(1)).isoformat()
    except (OverflowError, ValueError):
        return NONE


def _clock(day: date, time: Time, zone: str) -> Interval:
    start = datetime.combine(day, midnight(), _zone(zone))
    if time.part:
        first, last = PART_HOURS[time.part]
        return (start + timedelta(hours=first)).isoformat(), (start + timedelta(hours=last)).isoformat()
    if time.hour is None:
        return NONE
    start += timedelta(hours=time.hour, minutes=time.minute, seconds=time.second or 0)
    length = timedelta(minutes=1) if time.second is None else timedelta(seconds=1)
    return start.isoformat(), (start + length).isoformat()


@lru_cache(maxsize=256)
def _zone(name: str) -> tzinfo | None:
    if name in ("Z", "UTC"):
        return UTC
    if match := _OFFSET.fullmatch(name):
        offset = timedelta(hours=int(match[2]), minutes=int(match[3]))
        return timezone(-offset if match[1] == "-" else offset)
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError):
        return None
