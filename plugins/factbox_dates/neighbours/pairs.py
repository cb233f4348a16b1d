"""What two neighbours say together: functions of two meanings, None when they do not fit."""

from __future__ import annotations

from factbox_dates.grains import CENTURY, DAY, DECADE, MONTH, QUARTER, WEEK, YEAR
from factbox_dates.meaning import Again, Anchor, Calendar, Clock, Digits, Fixed, Meaning, Nth, Offset, Shift, Time

_STEPS = (DAY, WEEK, MONTH, YEAR)
"""What a day can be reckoned in."""
_TOLD_DAY = Shift(0, DAY, Anchor.TEXT)
""" "the day"."""
_NOON, _MORNING = 12, "MO"
_DAILY = ("P1D", "TNI")


def is_day(meaning: Meaning) -> bool:
    """Whether it names a single day."""
    if isinstance(meaning, Calendar):
        return bool(meaning.weekday or meaning.day or meaning.holiday)
    if isinstance(meaning, Nth):
        return bool(meaning.weekday and meaning.whole)
    return isinstance(meaning, Digits) or (isinstance(meaning, Shift) and meaning.grain == DAY)


def _is_hour(clock: Clock) -> bool:
    return clock.time.hour is not None


def weekday_date(left: Meaning, right: Meaning) -> Meaning | None:
    """ "Saturday, July 12"; the weekday tells the year where none is written."""
    if not isinstance(left, Calendar) or not left.weekday or left.day:
        return None
    if isinstance(right, Calendar) and right.day and not right.weekday:
        return right._replace(weekday=left.weekday)
    return right._replace(weekday=left.weekday) if isinstance(right, Digits) else None


def hour_weekday_date(left: Meaning, right: Meaning) -> Meaning | None:
    """ "8 p.m. on Saturday 12 July"."""
    day = weekday_date(left.day, right) if isinstance(left, Clock) and left.day is not None else None
    return left._replace(day=day) if isinstance(left, Clock) and isinstance(day, (Calendar, Digits)) else None


def day_hour(left: Meaning, right: Meaning) -> Meaning | None:
    if (
        isinstance(right, Clock)
        and right.day is None
        and not right.daily
        and isinstance(left, (Calendar, Digits, Shift, Nth))
        and is_day(left)
    ):
        return right._replace(day=left)
    return None


def part_hour(left: Meaning, right: Meaning) -> Meaning | None:
    """ "Tuesday morning at 8:00": the part tells which half of the day."""
    if not (isinstance(left, Clock) and isinstance(right, Clock)) or _is_hour(left) or not _is_hour(right):
        return None
    return _in_half(right, left.time)._replace(day=left.day or right.day) if right.day is None else None


def hour_part(left: Meaning, right: Meaning) -> Meaning | None:
    """ "8 p.m. Tuesday night"; "7:30 Tuesday" and "night"."""
    if not (isinstance(left, Clock) and isinstance(right, Clock)) or (left.day is None) == (right.day is None):
        return None
    return (
        _in_half(left, right.time)._replace(day=left.day or right.day)
        if _is_hour(left) and not _is_hour(right)
        else None
    )


def _in_half(clock: Clock, part: Time) -> Clock:
    hour = clock.time.hour
    if not clock.vague or hour is None or (hour < _NOON) == (part.part == _MORNING) or hour == _NOON:
        return clock
    return clock._replace(time=clock.time._replace(hour=(hour + _NOON) % 24), vague=False)


def hour_day(left: Meaning, right: Meaning) -> Meaning | None:
    return day_hour(right, left) if isinstance(left, Clock) and _is_hour(left) else None


def part_of_day(left: Meaning, right: Meaning) -> Meaning | None:
    return day_hour(right, left) if isinstance(left, Clock) and not _is_hour(left) else None


def part_of_part(left: Meaning, right: Meaning) -> Meaning | None:
    """ "the early hours of the following morning"."""
    if not (isinstance(left, Clock) and isinstance(right, Clock)) or _is_hour(left) or left.time != right.time:
        return None
    return right if left.day is None and right.day is not None else None


def day_weekday(left: Meaning, right: Meaning) -> Meaning | None:
    """ "by the end of the day Monday"."""
    return right if left == _TOLD_DAY and isinstance(right, Calendar) and right.weekday and not right.day else None


def week_weekday(left: Meaning, right: Meaning) -> Meaning | None:
    """ "next week Monday"."""
    if isinstance(left, Shift) and left.grain == WEEK and right == Calendar(weekday=getattr(right, "weekday", None)):
        return right._replace(within=left) if isinstance(right, Calendar) and right.weekday else None
    return None


def set_hour(left: Meaning, right: Meaning) -> Meaning | None:
    """ "every Monday at 4 p.m."."""
    if not (isinstance(left, Again) and isinstance(right, Clock) and _is_hour(right)) or right.day is not None:
        return None
    daily = left.period in _DAILY or (left.place is None and left.time is not None)
    weekly = left.place is not None and bool(left.place.weekday or left.place.weekend) and left.time is None
    return Again(place=left.place, time=right.time) if daily or weekly else None


def nth_of(left: Meaning, right: Meaning) -> Meaning | None:
    """ "the third week of July", "the last day of the month"."""
    whole = isinstance(right, Shift) or (isinstance(right, Calendar) and not (right.day or right.weekday))
    if isinstance(left, Nth) and left.whole is None and isinstance(right, (Calendar, Shift)) and whole:
        return left._replace(whole=right)
    return None


def week_of(left: Meaning, right: Meaning) -> Meaning | None:
    """ "the week of October 6th", "the weekend of 18 April"."""
    if not isinstance(right, Calendar) or not right.day:
        return None
    if left == Calendar(weekend=True):
        return right._replace(weekend=True)
    return Nth(0, "week", right) if isinstance(left, Shift) and left.grain == WEEK and not left.amount else None


def length_before(left: Meaning, right: Meaning) -> Meaning | None:
    """ "two weeks before Christmas"."""
    return _off(-1, left, right)


def length_after(left: Meaning, right: Meaning) -> Meaning | None:
    return _off(1, left, right)


def day_before(left: Meaning, right: Meaning) -> Meaning | None:
    """ "the day before Christmas", "noon on the day before the 4th of July"."""
    return _day_off(-1, left, right)


def day_after(left: Meaning, right: Meaning) -> Meaning | None:
    return _day_off(1, left, right)


def _day_off(sign: int, left: Meaning, right: Meaning) -> Meaning | None:
    if not isinstance(right, (Calendar, Digits)) or not is_day(right):
        return None
    if isinstance(left, Clock) and left.day == _TOLD_DAY:
        return left._replace(day=Offset(sign, DAY, right))
    return Offset(sign, DAY, right) if left == _TOLD_DAY else None


def _off(sign: int, left: Meaning, right: Meaning) -> Meaning | None:
    amount, grain = (isinstance(left, Fixed) and left.steps) or (0, "")
    if grain not in _STEPS or not isinstance(right, (Calendar, Digits, Shift)) or not is_day(right):
        return None
    return Offset(sign * amount, grain, right)


def years_date(left: Meaning, right: Meaning) -> Meaning | None:
    """ "last year's third quarter"."""
    in_parts = isinstance(right, Calendar) and bool(right.quarter or right.half or right.season or right.month)
    return date_in_year(right, left) if in_parts else None


_YEARS = {YEAR: 1, DECADE: 10, CENTURY: 100}
_IN_A_YEAR = {MONTH: 12, QUARTER: 4, WEEK: 52}


def told_of_year(left: Meaning, right: Meaning) -> Meaning | None:
    """ "the same quarter last year", "the same month a year ago": a year off the one told of."""
    if not (isinstance(left, Shift) and left.anchor is Anchor.TEXT and not left.amount and left.grain in _IN_A_YEAR):
        return None
    if not isinstance(right, Shift) or right.grain != YEAR:
        return None
    return left._replace(amount=right.amount * _IN_A_YEAR[left.grain])


def same_of_year(left: Meaning, right: Meaning) -> Meaning | None:
    """ "the same week of 2023", "this day in 1971": of what was told, or of today, the year alone is sure."""
    if isinstance(left, Clock) and left.day == _TOLD_DAY:
        dated = isinstance(right, Calendar) and right == Calendar(right.year, right.month) and right.year
        return right if dated else None
    same = isinstance(left, Shift) and not left.amount and left.grain in (DAY, WEEK, MONTH, QUARTER)
    return right if same and isinstance(right, Calendar) and right == Calendar(year=right.year) else None


def ago_this(left: Meaning, right: Meaning) -> Meaning | None:
    """ "thirty years ago this month", "forty years ago tonight"."""
    if isinstance(right, Clock) and isinstance(right.day, Shift):
        day = ago_this(left, right.day)
        return right._replace(day=day) if isinstance(day, Offset) else None
    if not (isinstance(left, Shift) and isinstance(right, Shift)) or Anchor.TEXT in (left.anchor, right.anchor):
        return None
    years = left.amount * _YEARS.get(left.grain, 0)
    if years >= 0 or right.grain not in (DAY, MONTH):
        return None
    return Shift(12 * years + right.amount, MONTH) if right.grain == MONTH else Offset(years, YEAR, right)


def _lacks_a_year(place: Calendar) -> bool:
    return not (place.year or place.which is not None or place.within)


def date_in_year(left: Meaning, right: Meaning) -> Meaning | None:
    """ "August of that year", "March 11 this year", "the first quarter of 1990"."""
    if not isinstance(left, Calendar) or not _lacks_a_year(left):
        return None
    if isinstance(right, Shift) and right.grain == (WEEK if left.weekday and not left.day else YEAR):
        return left._replace(within=right)
    if isinstance(right, Calendar) and right == Calendar(year=right.year) and (left.day or not left.weekday):
        return left._replace(year=right.year)
    return None


def hour_in_year(left: Meaning, right: Meaning) -> Meaning | None:
    """ "6.30am on June 14 last year"."""
    day = date_in_year(left.day, right) if isinstance(left, Clock) and left.day else None
    return left._replace(day=day) if isinstance(left, Clock) and isinstance(day, Calendar) else None
