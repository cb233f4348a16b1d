"""TIMEX3 values -> the half-open interval [from, to) of ISO 8601 dates or date-times that they cover."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from factbox_dates.calendar.timex import SEASON_MONTHS, step

Interval = tuple[str | None, str | None]
NONE: Interval = (None, None)

PART_HOURS = {"MO": (6, 12), "AF": (12, 18), "EV": (18, 24), "NI": (20, 30), "DT": (6, 18)}
"""Hours of a part of the day, from midnight of the day it is named after."""


def _months(year: int, month: int, count: int) -> tuple[date, date | None]:
    first = date(year, month, 1)
    return first, step(first, count, "month")


def _week(match: re.Match[str]) -> tuple[date, date]:
    monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
    return (monday + timedelta(5), monday + timedelta(7)) if match[3] else (monday, monday + timedelta(7))


def _day(match: re.Match[str]) -> tuple[date, date]:
    day = date.fromisoformat(match[0])
    return day, day + timedelta(1)


def _years(match: re.Match[str]) -> tuple[date, date | None]:
    span = 10 ** (4 - len(match[0]))
    first = date(int(match[0]) * span, 1, 1)
    return first, step(first, span, "year")


FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], tuple[date, date | None]]], ...] = (
    (re.compile(r"\d{4}-\d\d-\d\d"), _day),
    (re.compile(r"(\d{4})-(\d\d)"), lambda m: _months(int(m[1]), int(m[2]), 1)),
    (re.compile(r"\d{2,4}"), _years),
    (re.compile(r"(\d{4})-Q([1-4])"), lambda m: _months(int(m[1]), 3 * int(m[2]) - 2, 3)),
    (re.compile(r"(\d{4})-H([12])"), lambda m: _months(int(m[1]), 6 * int(m[2]) - 5, 6)),
    (re.compile(r"(\d{4})-(SP|SU|FA|WI)"), lambda m: _months(int(m[1]), SEASON_MONTHS[m[2]], 3)),
    (re.compile(r"(\d{4})-W(\d\d)(-WE)?"), _week),
)
_TIME = re.compile(r"(\d{4}-\d\d-\d\d)T(?:(\d\d)(?::(\d\d)(?::(\d\d))?)?|(MO|AF|EV|NI|DT))(Z|[+-]\d\d:?\d\d)?")
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)")


@lru_cache(maxsize=4096)
def interval(value: str, zone: str = "") -> Interval:
    """First instant and first instant after of a TIMEX3 date or time; (None, None) where it is open.

    `zone`: IANA name or offset of a clock time; "" leaves its date-times without one.

    >>> interval("2025-W01-WE"), interval("XXXX-12-08")
    (('2025-01-04', '2025-01-06'), (None, None))
    """
    try:
        if match := _TIME.fullmatch(value):
            return _clock(match, zone)
        return next((_dates(read(match)) for form, read in FORMS if (match := form.fullmatch(value))), NONE)
    except (ValueError, OverflowError):
        return NONE


def _dates(ends: tuple[date, date | None]) -> Interval:
    return NONE if ends[1] is None else (ends[0].isoformat(), ends[1].isoformat())


def _clock(match: re.Match[str], zone: str) -> Interval:
    midnight = datetime.combine(date.fromisoformat(match[1]), time(), _zone(match[6] or zone))
    if match[5]:
        first, last = PART_HOURS[match[5]]
        return (midnight + timedelta(hours=first)).isoformat(), (midnight + timedelta(hours=last)).isoformat()
    start = midnight + timedelta(hours=int(match[2]), minutes=int(match[3] or 0), seconds=int(match[4] or 0))
    grain = timedelta(seconds=1) if match[4] else timedelta(minutes=1) if match[3] else timedelta(hours=1)
    return start.isoformat(), (start + grain).isoformat()


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
