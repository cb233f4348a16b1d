"""Rules for days, weekdays, months and named days, written in words."""

from __future__ import annotations

from decimal import Decimal

from factbox_dates.grains import DAY, MONTH
from factbox_dates.grammar.amounts import amount_of
from factbox_dates.grammar.clocks import part_of_day, read_clock
from factbox_dates.grammar.fields import calendar, full_year, place_in_spelled_year
from factbox_dates.grammar.rules import Rule
from factbox_dates.grammar.shapes import Phrase
from factbox_dates.meaning import Again, Anchor, Calendar, Clock, Nth, Offset, Shift


def _nth_unit(phrase: Phrase) -> Nth | None:
    """ "the third week", "the last day" of what stands behind it."""
    nth = -1 if phrase.has("last") else phrase.nth("nth")
    return Nth(nth, phrase.first("unit")) if nth else None


def _asctime(phrase: Phrase) -> Clock | None:
    """ "Wed Oct 26 15:50:06 2016", as programs write it."""
    day, clock = calendar(phrase), read_clock(phrase)
    return clock._replace(day=day) if day and clock else None


def _part_of_the_nth(phrase: Phrase) -> Clock | None:
    """ "the night of the 8th"."""
    day = phrase.nth("day")
    return Clock(part_of_day(phrase), day=Calendar(day=day)) if day and day <= 31 else None


def _past_weekday(phrase: Phrase) -> Calendar:
    """ "this past Wednesday": the nearest one gone by."""
    return Calendar(weekday=phrase.value("weekday"), which=-2)


def _coming_weekday(phrase: Phrase) -> Calendar:
    """ "this coming Tuesday": the first one to come, not next week's."""
    return Calendar(weekday=phrase.value("weekday"), which=2)


def _told_weekday(phrase: Phrase) -> Calendar:
    """ "the next Tuesday": the first one after what was told."""
    return _coming_weekday(phrase)._replace(anchor=Anchor.TEXT)


def _that(phrase: Phrase) -> Calendar | None:
    """ "that spring", "that Monday": of the year or week told of."""
    place = calendar(phrase)
    return place and place._replace(which=0, anchor=Anchor.TEXT)


def _nth_weekday(phrase: Phrase) -> Nth | None:
    """ "the second Sunday in October", "the last Friday of next month"."""
    nth = -1 if phrase.has("last") else phrase.nth("nth")
    if not nth or nth > 5:
        return None
    whole: Calendar | Shift
    if phrase.has("month"):
        whole = Calendar(month=phrase.value("month"), year=full_year(phrase.value("year")))
    else:
        whole = _month(phrase)
    return Nth(nth, "weekday", whole, phrase.value("weekday"))


def _month(phrase: Phrase) -> Shift:
    """ "last month"; "the month" and "that month" are the one told of."""
    which = phrase.value("which")
    told = which is None or phrase.has("that")
    return Shift(which or 0, MONTH, Anchor.TEXT if told else Anchor.PUBLICATION)


def _monthly(phrase: Phrase) -> Again:
    return Again("P1M")


def _day_in_month(phrase: Phrase) -> Calendar | None:
    """ "the 23rd of last month"."""
    day = (phrase.nth("day") or 0) + (phrase.value("tens") or 0)
    return Calendar(day=day, within=_month(phrase)) if 1 <= day <= 31 else None


def _week_off(phrase: Phrase) -> Offset | None:
    """ "Tuesday week", "a week on Saturday", "three weeks tomorrow", "a fortnight ago today"."""
    unit = phrase.first("unit")
    amount = amount_of(phrase.words("n")) if phrase.has("n") else Decimal(1)
    if unit not in ("week", "fortnight") or amount is None or amount != int(amount):
        return None
    sign = -1 if phrase.has("ago") else 1
    base: Calendar | Shift = Shift(phrase.value("day") or 0, DAY)
    if phrase.has("weekday"):
        base = Calendar(weekday=phrase.value("weekday"), which=2 * sign)
    return Offset(sign * int(amount), unit, base)


def _weekday_after_next(phrase: Phrase) -> Offset:
    """ "the Friday after next", "the Friday before last"."""
    sign = -1 if phrase.has("before") else 1
    return Offset(sign, "week", Calendar(weekday=phrase.value("weekday"), which=2 * sign))


def _holiday_weekend(phrase: Phrase) -> Calendar | None:
    """ "Labor Day weekend": the one nearest to the day."""
    place = calendar(phrase)
    return place and place._replace(weekend=True)


_OF_MONTH = "( of article unit_month|of that:which_that unit_month|of which:published unit_month )"
_ENDS = "( comma|stop|break|possessive|paren|and|at|in|after )"

DAYS = (
    Rule("nth-weekday",
         "article? ( nth:nth|last:which_last ) weekday:wd ( of|in ) month:month ( comma? of? year:year )?",
         _nth_weekday),
    Rule("nth-weekday", f"article? ( nth:nth|last:which_last ) weekday:wd {_OF_MONTH}", _nth_weekday),
    Rule("nth-weekday", "article? ( nth|which_last ) wd ( of|in ) every unit_month", _monthly),
    Rule("day-in-month", f"article? tens:numword? day:nth {_OF_MONTH}", _day_in_month, wording="day-in-month"),
    Rule("weekday-week", f"span:( weekday:wd unit:( unit_week|unit_fortnight ) ) {_ENDS}", _week_off),
    Rule("weekday-week", f"span:( day:day_word unit:( unit_week|unit_fortnight ) ) {_ENDS}", _week_off),
    Rule("weekday-week", "n:amount unit:anyunit ago:ago? on? weekday:wd", _week_off),
    Rule("weekday-week", "n:amount unit:anyunit ago:ago? day:day_word", _week_off),
    Rule("weekday-after-next", "article weekday:wd ( after which_next|before:before which_last )", _weekday_after_next),
    Rule("day-list", "span:( article? day:ordinal ) more more? more? more? of? month:month ( comma? of? year:year )?",
         calendar),
    Rule("day-list", "span:( weekday:wd? day:digits ) more more? more? more? more? more? more? more? of? month:month"
         " ( comma? of? year:year )?", calendar),
    Rule("rest-of-list", "joint article? span:( day:digits ( comma year:year )? )", calendar, lacking=True,
         wording="rest-of-list"),
    Rule("rest-of-list", "joint article span:( day:ordinal )", calendar, lacking=True, wording="rest-of-list"),
    Rule("rest-of-list", "joint span:( day:ordinal ( comma? year:year )? )", calendar, lacking=True,
         wording="rest-of-list"),
    Rule("asctime", "wd? comma? month:month day:digits comma? clock:clock zone:zone? year:year", _asctime),
    Rule("month-day-year", "month:month hyphen? article? day:day ( comma|hyphen )? of? year:year", calendar),
    Rule("month-day-year", "month:month comma? article? tens:numword day:nth comma? ( of? year:year )?", calendar),
    Rule("month-day-year", "month:month article? tens:numword? day:nth comma? spelled:spelled", place_in_spelled_year),
    Rule("month-year", "month:month of? spelled:spelled", place_in_spelled_year, wording="month-year"),
    Rule("day-month-year", "article? tens:numword? day:day of? month:month comma? spelled:spelled",
         place_in_spelled_year),
    Rule("day-month-year", "article? tens:numword day:nth of? month:month ( comma? year:year )?", calendar),
    Rule("day-month-year", "tens:numword? day:numword month:month spelled:spelled", place_in_spelled_year),
    Rule("month-day-year", "month:month tens:numword day:numword spelled:spelled", place_in_spelled_year),
    Rule("day-of-month", "( on|since|from|over ) span:( article day:ordinal ) ( comma|break|stop|hyphen )", calendar,
         wording="day-of-month"),
    Rule("part-of-the-nth", "span:( article part:part of article day:ordinal ) ( comma|stop|break )", _part_of_the_nth),
    Rule("weekday-day", "weekday:wd comma? article? day:ordinal", calendar, wording="weekday-day"),
    Rule("weekday-day", "span:( weekday:wd day:digits ) ( comma|stop )", calendar, wording="weekday-day"),
    Rule("weekday-day", "weekday:wd comma? article tens:numword? day:nth", calendar, wording="weekday-day"),
    Rule("nth-unit", "article? nth:nth unit:( unit_day|unit_week|unit_month )", _nth_unit, lacking=True,
         wording="nth-unit"),
    Rule("nth-unit", "( in|over )? span:( article? last:which_last unit:( unit_day|unit_week|unit_month ) ) of",
         _nth_unit, lacking=True, wording="nth-unit"),
    Rule("month-day", "month:month hyphen? article? day:day", calendar, wording="month-day"),
    Rule("day-month-year", "article? day:day of? hyphen? month:month comma? hyphen? of? year:year", calendar),
    Rule("day-month", "article? day:day of? month:month", calendar, wording="day-month"),
    Rule("day-range", "span:( month:month day:day ) ( hyphen|and|to|or ) day comma? year:year", calendar),
    Rule("month-year", "month:month ( comma|of|hyphen )? of? article? year:year", calendar, wording="month-year"),
    Rule("year-month", "year:year month:month", calendar, wording="year-month"),
    Rule("month", "month:month", calendar, wording="month"),
    Rule("which-month", "article? which:which month:month", calendar, wording="which-month"),
    Rule("which-month", "article? which:which month:month day:day", calendar, wording="which-month"),
    Rule("weekday", "weekday:wd", calendar, wording="weekday"),
    Rule("told-weekday", "article which:which_next weekday:wd", _told_weekday),
    Rule("told-weekday", "article which:which_following weekday:wd", _told_weekday),
    Rule("told-weekday", "which_this which_coming weekday:wd", _coming_weekday),
    Rule("that-place", "article? which_that which_that? ( weekday:wd|month:month|season:season )", _that,
         wording="that-place"),
    Rule("past-weekday", "which_this? which_past weekday:wd", _past_weekday),
    Rule("which-month", "which_this which:which_past month:month", calendar, wording="which-month"),
    Rule("which-weekday", "article? which:which weekday:wd", calendar),
    Rule("holiday", "holiday:holiday ( comma? year:year )?", calendar, wording="holiday"),
    Rule("holiday-weekend", "article? holiday:holiday unit_weekend ( comma? year:year )?", _holiday_weekend),
    Rule("which-holiday", "which:which holiday:holiday", calendar),
)  # fmt: skip
