"""Rules for days, weekdays, months and named days, written in words."""

from __future__ import annotations

from factbox_dates.fields import calendar, place_in_spelled_year
from factbox_dates.meaning import Calendar, Nth
from factbox_dates.rules import Rule
from factbox_dates.shapes import Phrase


def _nth_unit(phrase: Phrase) -> Nth | None:
    """ "the third week", "the last day" of what stands behind it."""
    nth = -1 if phrase.has("last") else phrase.nth("nth")
    return Nth(nth, phrase.first("unit")) if nth else None


def _past_weekday(phrase: Phrase) -> Calendar:
    """ "this past Wednesday": the nearest one gone by."""
    return Calendar(weekday=phrase.value("weekday"), which=-2)


def _told_weekday(phrase: Phrase) -> Calendar:
    """ "the next Tuesday": the first one to come, not next week's."""
    return Calendar(weekday=phrase.value("weekday"), which=2)


DAYS = (
    Rule("month-day-year", "month:month hyphen? article? day:day ( comma|hyphen )? of? year:year", calendar),
    Rule("month-day-year", "month:month comma? article? tens:numword day:nth comma? ( of? year:year )?", calendar),
    Rule("month-day-year", "month:month article? tens:numword? day:nth comma? spelled:spelled", place_in_spelled_year),
    Rule("month-year", "month:month of? spelled:spelled", place_in_spelled_year),
    Rule(
        "day-month-year", "article? tens:numword? day:day of? month:month comma? spelled:spelled", place_in_spelled_year
    ),
    Rule("day-month-year", "article? tens:numword day:nth of? month:month ( comma? year:year )?", calendar),
    Rule("day-month-year", "tens:numword? day:numword month:month spelled:spelled", place_in_spelled_year),
    Rule("day-month-year", "tens:numword? day:numword month:month year:year", calendar),
    Rule("month-day-year", "month:month tens:numword? day:numword comma? year:year", calendar),
    Rule("month-day-year", "month:month tens:numword day:numword spelled:spelled", place_in_spelled_year),
    Rule("day-of-month", "( on|since|from|over ) span:( article day:ordinal ) ( comma|break|stop|hyphen )", calendar),
    Rule("weekday-day", "weekday:wd comma? article? day:ordinal", calendar),
    Rule("weekday-day", "span:( weekday:wd day:digits ) ( comma|stop )", calendar),
    Rule("weekday-day", "weekday:wd comma? article tens:numword? day:nth", calendar),
    Rule("nth-unit", "article? nth:nth unit:( unit_day|unit_week|unit_month )", _nth_unit),
    Rule(
        "nth-unit",
        "( in|over )? span:( article? last:which_last unit:( unit_day|unit_week|unit_month ) ) of",
        _nth_unit,
    ),
    Rule("month-day", "month:month hyphen? article? day:day", calendar),
    Rule("day-month-year", "article? day:day of? hyphen? month:month comma? hyphen? of? year:year", calendar),
    Rule("day-month", "article? day:day of? month:month", calendar),
    Rule("day-range", "span:( day:digits ) ( hyphen|and|to|or ) day month:month ( comma? of? year:year )?", calendar),
    Rule("day-range", "span:( month:month day:day ) ( hyphen|and|to|or ) day comma? year:year", calendar),
    Rule("rest-of-range", "hyphen span:( day:digits comma? year:year )", calendar),
    Rule("month-year", "month:month ( comma|of|hyphen )? of? article? year:year", calendar),
    Rule("year-month", "year:year month:month", calendar),
    Rule("month", "month:month", calendar),
    Rule("which-month", "article? which:which month:month", calendar),
    Rule("which-month", "article? which:which month:month day:day", calendar),
    Rule("weekday", "weekday:wd", calendar),
    Rule("told-weekday", "article which:which_next weekday:wd", _told_weekday),
    Rule("told-weekday", "article which:which_following weekday:wd", _told_weekday),
    Rule("told-weekday", "which_this which_coming weekday:wd", _told_weekday),
    Rule("past-weekday", "which_this? which_past weekday:wd", _past_weekday),
    Rule("which-weekday", "article? which:which weekday:wd", calendar),
    Rule("holiday", "holiday:holiday ( comma? year:year )?", calendar),
    Rule("which-holiday", "which:which holiday:holiday", calendar),
)
