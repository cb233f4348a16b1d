"""TIMEX3 values (TimeML 1.2.1, http://www.timeml.org), written here and nowhere else; X is what is not known."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from factbox_dates.calendar.units import SEASON_MONTHS
from factbox_dates.grains import CENTURY, YEAR
from factbox_dates.meaning import Again, Calendar, Fixed, Settled, Time, When


def _week(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


_SEASONS = {month: code for code, month in SEASON_MONTHS.items()}
VALUES: dict[str, Callable[[date], str]] = {
    "day": date.isoformat,
    "weekend": lambda day: f"{_week(day)}-WE",
    "week": _week,
    "fortnight": _week,
    "month": lambda day: f"{day.year:04d}-{day.month:02d}",
    "quarter": lambda day: f"{day.year:04d}-Q{(day.month + 2) // 3}",
    "season": lambda day: f"{day.year:04d}-{_SEASONS[day.month]}",
    "half": lambda day: f"{day.year:04d}-H{(day.month + 5) // 6}",
    "year": lambda day: f"{day.year:04d}",
    "decade": lambda day: f"{day.year // 10:03d}",
    "century": lambda day: f"{day.year // 100:02d}",
    "millennium": lambda day: f"{day.year // 1000:d}",
}
"""The value of the unit that begins on a day."""
UNKNOWN = {
    "day": "XXXX-XX-XX", "weekend": "XXXX-WXX-WE", "week": "XXXX-WXX", "fortnight": "XXXX-WXX", "month": "XXXX-XX",
    "quarter": "XXXX-QX", "season": "XXXX-XX", "year": "XXXX", "decade": "XXX", "century": "XX", "millennium": "X",
    "hour": "",
}  # fmt: skip
"""The value of a unit of which nothing is known; an hour of no day is the time alone."""
_NOTHING = Calendar()


def write(said: Settled) -> str:
    """The TIMEX3 value of what an expression says.

    >>> write(When("month", date(2024, 12, 1))), write(When("day", known=Calendar(month=12, day=8)))
    ('2024-12', 'XXXX-12-08')
    """
    if isinstance(said, Fixed):
        return said.value
    if isinstance(said, Again):
        return said.period or f"{partly(said.place) if said.place else ''}{_time(said.time)}"
    day = _placed(said, said.first) if said.first else _unplaced(said)
    return f"{day}{_time(said.time)}{'Z' if said.zone in ('UTC', 'Z') else ''}"


def _placed(when: When, first: date) -> str:
    """A season that lies in two years is an interval, "2024/2025", as ISO 8601 writes it; TIMEX3 has nothing for it."""
    value = VALUES[when.grain](first)
    lies_in_two = when.grain == YEAR and when.last is not None and when.last.year > first.year
    return f"{value}/{first.year + 1:04d}" if lies_in_two else value


def _unplaced(when: When) -> str:
    if when.known == _NOTHING:
        return UNKNOWN[when.grain]
    year = when.known.year or 0
    if year >= 0:
        return partly(when.known)
    return f"BC{-year // 100:02d}" if when.grain == CENTURY else f"BC{partly(when.known._replace(year=-year))}"


def partly(known: Calendar) -> str:
    """The value of a place of which these fields are known.

    >>> partly(Calendar(weekday=5)), partly(Calendar(year=1998, fiscal=True))
    ('XXXX-WXX-5', 'FY1998')
    """
    year = "XXXX" if known.year is None else f"{known.year:04d}"
    if known.weekend or (known.weekday and not known.day):
        return f"{year}-WXX-{'WE' if known.weekend else known.weekday}"
    if known.month or known.day:
        month = f"{known.month:02d}" if known.month else "XX"
        return f"{year}-{month}" + (f"-{known.day:02d}" if known.day else "")
    return f"{'FY' if known.fiscal else ''}{year}{_part_of_year(known)}"


def _part_of_year(known: Calendar) -> str:
    if known.week:
        return f"-W{known.week:02d}"
    part = f"Q{known.quarter}" if known.quarter else f"H{known.half}" if known.half else known.season
    return f"-{part}" if part else ""


def _time(time: Time | None) -> str:
    if time is None:
        return ""
    if time.part or time.hour is None:
        return f"T{time.part or 'XX:XX'}"
    return f"T{time.hour:02d}:{time.minute:02d}" + (f":{time.second:02d}" if time.second is not None else "")
