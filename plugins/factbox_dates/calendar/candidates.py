"""The years in which a place of the calendar without one may lie: those around a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from factbox_dates.calendar.units import first_day
from factbox_dates.meaning import Calendar

Years = Sequence[tuple[int, date]]
"""Year, and the first day of the place in it, in order."""
_LEAP_DAY = (2, 29)


def around(place: Calendar, start: date) -> Years:
    """The years around that of `start` in which there is such a place, and its first day in each.

    >>> around(Calendar(month=5), date(2025, 1, 6))[0]
    (2024, datetime.date(2024, 5, 1))
    """
    reach = 4 if (place.month, place.day) == _LEAP_DAY else 1
    years = range(max(1, start.year - reach), min(9999, start.year + reach) + 1)
    seen = place if place.through is None else place._replace(month=place.through)
    return [(year, day) for year in years if (day := first_day(seen, year))]
