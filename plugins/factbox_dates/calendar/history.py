"""The year of a date that goes on with a story: in a history, or soon after a day told of long ago."""

from __future__ import annotations

from datetime import date, timedelta

from factbox_dates.calendar.candidates import Years, around
from factbox_dates.calendar.telling import FAR, Told
from factbox_dates.grains import SEASON, YEAR
from factbox_dates.meaning import Calendar

_SOON = 30
"""Days in which a history goes on, whatever else it names in between."""
_BACK = {True: timedelta(183), False: timedelta(31)}
"""How far back of the date told of a date may be in a whole history, and in a piece of one, which is told in order."""
_NEWS = 92
"""Days around the publication in which a day is more likely than in an old story."""


def running(place: Calendar, told: Told, whole: bool) -> int | None:
    """In a history: soon after the day told last, or within the year told of, or not far back from the date told of."""
    if (on := _soon_after(place, told.exact if whole else told.single)) is not None:
        return on
    back = timedelta(0) if told.grain in (YEAR, SEASON) else _BACK[whole]
    return next((year for year, day in around(place, told.day) if told.day - day <= back), None)


def resumed(place: Calendar, told: Told | None, near: Years, start: date) -> int | None:
    """The year of a day soon after one told of long ago, though its paragraph has ended, if far from the publication.

    "On June 21, 2008, he was taken ill", and in the next paragraph, years later, "He died on June 25".
    """
    if told is None or told.until is None or not told.leads or not place.day:
        return None
    if any(abs((day - start).days) <= _NEWS for _, day in near):
        return None
    on = _soon_after(place, told.exact)
    return on if on is not None and abs(on - start.year) >= FAR else None


def _soon_after(place: Calendar, day: date | None) -> int | None:
    """The year in which it lies soon after the day told last."""
    return next((year for year, on in around(place, day) if 0 <= (on - day).days <= _SOON), None) if day else None
