"""Rules for expressions reckoned from the day of publication or from the last date of the text, and for references."""

from __future__ import annotations

from decimal import Decimal

from factbox_dates.grains import CENTURY, DAY, DECADE, FORTNIGHT, MONTH, QUARTER, WEEKEND, YEAR
from factbox_dates.grammar.amounts import SHORT, duration
from factbox_dates.grammar.clocks import part_of_day
from factbox_dates.grammar.rules import Rule
from factbox_dates.grammar.shapes import Phrase
from factbox_dates.meaning import FULL_YEAR, Anchor, Calendar, Clock, Fixed, Meaning, Shift, Time

_IN_A_YEAR = {MONTH: 12, QUARTER: 4}


def _published(phrase: Phrase) -> Meaning:
    """ "last month", "this year": reckoned from the publication; "the weekend" goes by tense."""
    unit, which = phrase.first("unit"), phrase.value("which") or 0
    if unit == DAY and not phrase.has("which"):
        return Shift(0, DAY, Anchor.TEXT)
    if unit == WEEKEND:
        return Calendar(weekend=True, which=which)
    if unit == FORTNIGHT and which > 0:
        return Fixed("duration", "P2W")
    if unit in SHORT and which < 0:
        return Fixed("duration", duration((Decimal(1), unit)))
    return Shift(which, unit)


def _this_past(phrase: Phrase) -> Meaning:
    """ "this past year"; "this past decade" is the ten years up to now."""
    unit = phrase.first("unit")
    return Fixed("duration", duration((Decimal(1), unit))) if unit in (DECADE, CENTURY) else _published(phrase)


def _told(phrase: Phrase) -> Meaning:
    """ "that day", "the following month": reckoned from what was told last."""
    if phrase.first("unit") == FORTNIGHT and phrase.first("which") == 1:
        return Fixed("duration", "P2W")
    return Shift(phrase.value("which") or 0, phrase.first("unit"), Anchor.TEXT)


def _year_ago(phrase: Phrase) -> Meaning:
    """ "the year-earlier quarter", "the year-ago period"."""
    part, unit = phrase.text("part") or "", phrase.first("unit")
    return Shift(-_IN_A_YEAR[part], part, Anchor.TEXT) if unit == YEAR and part else Shift(-1, unit, Anchor.TEXT)


def _full_year(phrase: Phrase) -> Meaning | None:
    """ "the full year" of results and forecasts."""
    return FULL_YEAR if phrase.text("full") == "full" else None


def _past(phrase: Phrase) -> Meaning:
    return Fixed("date", "PAST_REF")


def _the_quarter(phrase: Phrase) -> Meaning:
    """ "the quarter" of business reports: the one told of."""
    return Shift(0, QUARTER, Anchor.TEXT)


def _weekend(phrase: Phrase) -> Meaning:
    return Calendar(weekend=True)


def _day_word(phrase: Phrase) -> Meaning:
    return Shift(phrase.value("day") or 0, DAY)


def _tonight(phrase: Phrase) -> Meaning:
    return Clock(Time(part="NI"), day=Shift(0, DAY))


def _present(phrase: Phrase) -> Meaning:
    return Fixed("date", "PRESENT_REF")


def _reference(phrase: Phrase) -> Meaning:
    return Fixed("date", phrase.text("reference") or "")


def _after_next(phrase: Phrase) -> Meaning:
    """ "the week after next", "the year before last"."""
    return Shift(-2 if phrase.has("before") else 2, phrase.first("unit"))


def _night_before_last(phrase: Phrase) -> Meaning:
    return Clock(part_of_day(phrase), day=Shift(-2, DAY))


def _new_year(phrase: Phrase) -> Meaning:
    """ "in the new year": the day with which it begins tells which."""
    return Calendar(holiday="new year's day")


RELATIVE = (
    Rule("after-next", "article unit:unit ( after which_next|before:before which_last )", _after_next),
    Rule("after-next", "article part:part before which_last", _night_before_last),
    Rule("new-year", "article new_year", _new_year, wording="new-year"),
    Rule("relative-unit", "which:published unit:unit", _published, wording="relative-unit"),
    Rule("relative-unit", "article which:which_coming unit:unit", _published, wording="relative-unit"),
    Rule("relative-unit", "article which:which_last unit:unit", _published, wording="relative-unit"),
    Rule("told-unit", "article? which:told unit:unit", _told, wording="told-unit"),
    Rule("told-unit", "which:which_that which_that unit:unit", _told, wording="told-unit"),
    Rule("told-unit", "article which:which_next unit:unit", _told, wording="told-unit"),
    Rule("this-past", "which_this which:which_past unit:unit", _this_past, wording="this-past"),
    Rule("this-past", "which_this which:which_coming unit:unit", _published, wording="this-past"),
    Rule("relative-unit", "which:which_this unit:units", _published, wording="relative-unit"),  # "this years festival"
    Rule("weekend", "article unit_weekend", _weekend),
    Rule("the-quarter", "article unit:unit_quarter", _the_quarter, wording="the-quarter"),
    Rule("the-unit", "article unit:unit", _published, wording="the-unit"),
    Rule("edge-unit", "edge:edge of unit:unit", _published),
    Rule("edge-unit", "article? unit:unit_year ( hyphen|possessive )? edge:edge", _published),
    Rule("edge-unit", "article? unit:unit_month ( hyphen|possessive )? edge:edge", _published),
    Rule("edge-unit", "edge:early hyphen unit:( unit_week|unit_month|unit_year|unit_decade|unit_century )", _published),
    Rule("year-ago", "article? unit:unit hyphen ( ago|earlier ) ( period|part:( unit_quarter|unit_month ) )?",
         _year_ago),
    Rule("same-period", "article which_that period of? which:published unit:unit_year", _published),
    Rule("full-year", "article full:further unit_year", _full_year),
    Rule("the-past", "article which_past", _past, wording="the-past"),
    Rule("day-word", "day:day_word", _day_word, wording="day-word"),
    Rule("tonight", "tonight", _tonight, wording="tonight"),
    Rule("now", "now", _present, wording="now"),
    Rule("reference", "reference:present", _reference, wording="reference"),
    Rule("reference", "reference:bygone", _reference, wording="reference"),
    Rule("reference", "reference:ahead", _reference, wording="reference"),
)  # fmt: skip
