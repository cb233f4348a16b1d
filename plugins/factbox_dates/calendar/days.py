"""Any place in the calendar, however it is written, as the unit of it that is meant."""

from __future__ import annotations

from datetime import date

from factbox_dates.calendar.scene import View
from factbox_dates.calendar.shifts import shifted
from factbox_dates.calendar.steps import days_in, step
from factbox_dates.calendar.units import in_year, unit
from factbox_dates.calendar.weekly import weekday, weekend
from factbox_dates.calendar.yearly import day_of_month, yearly
from factbox_dates.grains import DAY
from factbox_dates.meaning import Calendar, Digits, Nth, Offset, Placed, Shift, When


def placed(meaning: Calendar | Digits | Shift | Offset | Nth, view: View) -> When:
    """Where a date lies, seen from `view`; what is known of it where it cannot be placed."""
    if isinstance(meaning, Shift):
        return shifted(meaning, view)
    if isinstance(meaning, Offset):
        base = placed(meaning.base, view).first
        return unit(base and step(base, meaning.amount, meaning.grain), DAY)
    if isinstance(meaning, Nth):
        return _nth(meaning, view)
    place = in_order(meaning, view.scene.order, view.scene.published) if isinstance(meaning, Digits) else meaning
    return When(DAY) if place is None else _calendar(place, view)


def written(place: Placed) -> When | None:
    """A place in a year that is written with it; None for all that needs a view."""
    if not isinstance(place, Calendar) or place.year is None or place.within or place.weekend:
        return None
    return in_year(place, place.year) if place.day or not place.weekday else None


def in_order(digits: Digits, order: str, published: date | None = None) -> Calendar | None:
    """The day of two numbers, in the order asked for unless only the other one makes sense, or has its weekday.

    Where one order gives the very day of publication it is that: a byline has it.
    """
    month, day = (digits.first, digits.second) if order == "MDY" else (digits.second, digits.first)
    places = [place for place in (_day(digits, month, day), _day(digits, day, month)) if place]
    fitting = [place for place in places if _is_on(place, digits.weekday) or _is_published(place, published)]
    if month <= 12 and not fitting:
        return _day(digits, month, day)
    return next(iter(fitting or places), None)


def _day(digits: Digits, month: int, day: int) -> Calendar | None:
    longest = days_in(digits.year or 2000, month) if 1 <= month <= 12 else 0
    return Calendar(year=digits.year, month=month, day=day) if 1 <= day <= longest else None


def _is_published(place: Calendar, published: date | None) -> bool:
    return published is not None and (place.year, place.month, place.day) == (*published.timetuple()[:3],)


def _is_on(place: Calendar, weekday: int | None) -> bool:
    if not (weekday and place.year and place.month and place.day):
        return False
    return date(place.year, place.month, place.day).isoweekday() == weekday


def _calendar(place: Calendar, view: View) -> When:
    if place.weekday and not place.day:
        return weekday(place, view)
    if place.weekend and not (place.holiday or place.day):
        return weekend(place, view)
    if place.day and not place.month:
        return _day_within(place.day, place.within, view) if place.within else day_of_month(place.day, view)
    return yearly(place, view)


def _nth(nth: Nth, view: View) -> When:
    """Counted from the first day of the whole, or back from its last one."""
    whole = placed(nth.whole, view) if nth.whole else When(DAY)
    grain = DAY if nth.weekday else nth.unit
    if whole.first is None or whole.last is None:
        return When(grain)
    if nth.number == 0:
        return unit(whole.first, grain)
    day = _nth_day(nth, whole.first, whole.last)
    return unit(day if day and day <= whole.last else None, grain)


def _nth_day(nth: Nth, first: date, last: date) -> date | None:
    """The first day of the nth unit, or the nth weekday, of what goes from `first` to `last`."""
    if nth.weekday is None:
        return step(first, nth.number - 1, nth.unit) if nth.number > 0 else last
    start = first if nth.number > 0 else step(last, -6, DAY)
    weeks = 7 * (max(nth.number, 1) - 1)
    return start and step(start, (nth.weekday - start.isoweekday()) % 7 + weeks, DAY)


def _day_within(day: int, month: Shift, view: View) -> When:
    """The day of a month that is said in relative words."""
    whole = shifted(month, view)
    found = whole.first and step(whole.first, day - 1, DAY)
    fits = found is not None and whole.last is not None and found <= whole.last
    return unit(found, DAY) if fits else When(DAY, known=Calendar(day=day))
