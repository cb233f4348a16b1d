"""Rules for days, months, years, quarters, seasons and named days, as written in the calendar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factbox_dates.lexer import Word
from factbox_dates.meaning import Calendar, Clock, Digits, Fixed, Meaning, Nth, Shift
from factbox_dates.rules import Rule
from factbox_dates.shapes import Phrase

_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def full_year(year: int | None) -> int | None:
    """A year of two digits in the century it is most likely of: '29 is 2029, '30 is 1930."""
    return year if year is None or year > 99 else year + (2000 if year < 30 else 1900)


def _calendar(phrase: Phrase) -> Calendar | None:
    """The fields that the labels name; None for a 31 June or a month 13."""
    month, day = phrase.value("month"), phrase.nth("day")
    if day is not None and phrase.has("tens"):
        day += phrase.value("tens") or 0
    if day is not None and not 1 <= day <= (_LENGTHS[month - 1] if month else 31):
        return None
    return Calendar(
        year=full_year(phrase.value("year")), month=month, day=day, weekday=phrase.value("weekday"),
        season=phrase.text("season"), fiscal=phrase.has("fiscal"), week=phrase.value("week"),
        which=phrase.value("which"), holiday=phrase.text("holiday"),
    )  # fmt: skip


def _spelled_year(phrase: Phrase) -> Calendar | None:
    """Years in words: "nineteen eighty six", "two thousand and five"."""
    place, year = _calendar(phrase), spelled_year(phrase.words("spelled"))
    return replace(place, year=year) if place and year else None


def spelled_year(words: Sequence[Word]) -> int | None:
    """The year that number words say, None when they say another number."""
    first, second, *rest = (word.value for word in words if word.kind == "numword")
    last = sum(rest)
    if second == 1000 and first in (1, 2) and last < 100:
        return int(first * 1000 + last)
    if 13 <= first <= 20 and (second == 100 or 10 <= second < 100) and last < (100 if second == 100 else 10):
        return int(first * 100 + (0 if second == 100 else second) + last)
    return None


def _nth_of_year(phrase: Phrase) -> Meaning | None:
    """Quarters and halves by their ordinal: "the third quarter of 2023", "first half"."""
    number = phrase.nth("nth") or phrase.value("code") or 0
    if not 1 <= number <= 4:
        return None
    year, fiscal = full_year(phrase.value("year")), phrase.has("fiscal")
    return Calendar(quarter=number, year=year, fiscal=fiscal, which=phrase.value("which"))


def _half_of_year(phrase: Phrase) -> Calendar | None:
    number = phrase.nth("nth") or phrase.value("code") or 0
    return Calendar(half=number, year=full_year(phrase.value("year"))) if number in (1, 2) else None


def _nth_unit(phrase: Phrase) -> Nth | None:
    """ "the third week", "the last day" of what stands behind it."""
    nth = -1 if phrase.has("last") else phrase.nth("nth")
    return Nth(nth, phrase.words("unit")[0].value) if nth else None


def _past_weekday(phrase: Phrase) -> Calendar:
    """ "this past Wednesday": the nearest one gone by."""
    return Calendar(weekday=phrase.value("weekday"), which=-2)


def _half_within(phrase: Phrase) -> Calendar | None:
    """ "the first half of last year"."""
    half = phrase.nth("nth")
    return Calendar(half=half, within=Shift(phrase.value("which") or 0, "year")) if half in (1, 2) else None


def _told_weekday(phrase: Phrase) -> Calendar:
    """ "the next Tuesday": the first one to come, not next week's."""
    return Calendar(weekday=phrase.value("weekday"), which=2)


def _fiscal_within(phrase: Phrase) -> Calendar:
    return Calendar(fiscal=True, within=Shift(phrase.value("which") or 0, "year"))


def _parts(phrase: Phrase) -> Calendar | None:
    word = phrase.words("date")[0]
    year, month, day = (*word.value, None)[:3]
    return Calendar(year=year, month=month, day=day) if 1 <= month <= 12 and (day is None or 1 <= day <= 31) else None


def _digits(phrase: Phrase) -> Digits | None:
    first, second, *year = phrase.words("date")[0].value
    if not 1 <= min(first, second) <= 12 or max(first, second) > 31:
        return None
    return Digits(first, second, full_year(year[0]) if year else None)


def _moment(phrase: Phrase) -> Clock | None:
    (year, month, day), clock = phrase.words("date")[0].value
    zone = clock[clock.find("Z") :] if "Z" in clock else clock[8 if clock.count(":") > 1 and len(clock) > 8 else 5 :]
    zone = zone if zone[:1] in ("+", "-", "Z") else ""
    return Clock(f"T{clock.removesuffix(zone)}", zone, Calendar(year=year, month=month, day=day))


def _decade(phrase: Phrase) -> Fixed:
    start = phrase.value("decade") or 0
    start += 1900 if start < 100 else 0
    return Fixed("date", str(start // 10))


def _century(phrase: Phrase) -> Fixed | None:
    nth = phrase.nth("nth")
    if nth is None or not 1 <= nth <= 30:
        return None
    return Fixed("date", f"BC{nth - 1:02d}" if phrase.text("era") == "BC" else f"{nth - 1:02d}")


def _era_year(phrase: Phrase) -> Fixed | None:
    year = phrase.value("n")
    if not isinstance(year, int) or year > 9999:
        return None
    return Fixed("date", f"{'BC' if phrase.text('era') == 'BC' else ''}{year:04d}")


def _era_month(phrase: Phrase) -> Fixed | None:
    year = _era_year(phrase)
    return year and Fixed("date", f"{year.value}-{phrase.value('month'):02d}")


CALENDAR = (
    Rule("month-day-year", "month:month hyphen? article? day:day ( comma|hyphen )? of? year:year", _calendar),
    Rule("month-day-year", "month:month comma? article? tens:numword day:nth comma? ( of? year:year )?", _calendar),
    Rule("month-day-year", "month:month article? tens:numword? day:nth comma? spelled:spelled", _spelled_year),
    Rule("month-year", "month:month of? spelled:spelled", _spelled_year),
    Rule("day-month-year", "article? tens:numword? day:day of? month:month comma? spelled:spelled", _spelled_year),
    Rule("day-month-year", "article? tens:numword day:nth of? month:month ( comma? year:year )?", _calendar),
    Rule("day-month-year", "tens:numword? day:numword month:month spelled:spelled", _spelled_year),
    Rule("day-month-year", "tens:numword? day:numword month:month year:year", _calendar),
    Rule("month-day-year", "month:month tens:numword? day:numword comma? year:year", _calendar),
    Rule("month-day-year", "month:month tens:numword day:numword spelled:spelled", _spelled_year),
    Rule("spelled-year", "in span:( spelled:spelled )", _spelled_year),
    Rule("iso-words", "year:year hyphen month:month hyphen day:digits", _calendar),
    Rule("day-of-month", "( on|since|from|over ) span:( article day:ordinal ) ( comma|break|hyphen )", _calendar),
    Rule("weekday-day", "weekday:wd comma? article? day:ordinal", _calendar),
    Rule("weekday-day", "weekday:wd comma? article tens:numword? day:nth", _calendar),
    Rule("nth-unit", "article? nth:nth unit:( unit_day|unit_week|unit_month )", _nth_unit),
    Rule("nth-unit", "span:( article? last:which_last unit:( unit_day|unit_week|unit_month ) ) of", _nth_unit),
    Rule("month-day", "month:month hyphen? article? day:day", _calendar),
    Rule("day-month-year", "article? day:day of? hyphen? month:month comma? hyphen? of? year:year", _calendar),
    Rule("day-month", "article? day:day of? month:month", _calendar),
    Rule("day-range", "span:( day:digits ) ( hyphen|and|to|or ) day month:month ( comma? of? year:year )?", _calendar),
    Rule("day-range", "span:( month:month day:day ) ( hyphen|and|to|or ) day comma? year:year", _calendar),
    Rule("month-year", "month:month ( comma|of|hyphen )? of? article? year:year", _calendar),
    Rule("year-month", "year:year month:month", _calendar),
    Rule("month", "month:month", _calendar),
    Rule("which-month", "article? which:which month:month", _calendar),
    Rule("weekday", "weekday:wd", _calendar),
    Rule("told-weekday", "article which:which_next weekday:wd", _told_weekday),
    Rule("told-weekday", "article which:which_following weekday:wd", _told_weekday),
    Rule("told-weekday", "which_this which_coming weekday:wd", _told_weekday),
    Rule("past-weekday", "which_this? which_past weekday:wd", _past_weekday),
    Rule("which-weekday", "article? which:which weekday:wd", _calendar),
    Rule("year", "year:year", _calendar),
    Rule("year-range", "year:range_year", _calendar),
    Rule("the-year", "article? unit_year of? year:year", _calendar),
    Rule("fiscal-year", "article? fiscal:fiscal unit_year? year:year", _calendar),
    Rule("which-fiscal-year", "article? which:published fiscal:fiscal unit_year", _fiscal_within),
    Rule("the-year", "calendar unit_year? year:year", _calendar),
    Rule("season-year", "article? season:season comma? of? year:year", _calendar),
    Rule("season", "article? season:season", _calendar),
    Rule("which-season", "article? which:which season:season", _calendar),
    Rule("quarter", "article? fiscal:fiscal? nth:nth hyphen? unit_quarter", _nth_of_year),
    Rule("quarter-year", "article? nth:nth hyphen? unit_quarter of? fiscal:fiscal? year:year", _nth_of_year),
    Rule("half", "article? nth:nth hyphen? half of fiscal:fiscal? year:year", _half_of_year),
    Rule("quarter-code", "code:quarter_code hyphen? of? year:year", _nth_of_year),
    Rule("quarter-code", "year:year hyphen? code:quarter_code", _nth_of_year),
    Rule("quarter-code", "code:quarter_code", _nth_of_year),
    Rule("half-of", "article? nth:nth hyphen? half of which:published unit_year", _half_within),
    Rule("half-of", "article? nth:nth hyphen? half of article unit_year", _half_within),
    Rule("half-code", "code:half_code hyphen? of? year:year", _half_of_year),
    Rule("half-code", "year:year hyphen? code:half_code", _half_of_year),
    Rule("week-number", "article? unit_week week:digits ( of? year:year )?", _calendar),
    Rule("holiday", "holiday:holiday ( comma? year:year )?", _calendar),
    Rule("which-holiday", "which:which holiday:holiday", _calendar),
    Rule("iso-day", "date:iso_day", _parts),
    Rule("iso-month", "date:year_month", _parts),
    Rule("compact-day", "date:compact_day", _parts),
    Rule("digits", "date:any_day", _digits),
    Rule("month-day-digits", "date:month_day", _digits),
    Rule("moment", "date:moment", _moment),
    Rule("decade", "article? decade:decade", _decade),
    Rule("decade-word", "article decade:decade_word", _decade),
    Rule("century", "article? nth:nth hyphen? unit_century era:era?", _century),
    Rule("era-year", "n:cardinal era:era", _era_year),
    Rule("era-year", "era:era n:cardinal", _era_year),
    Rule("era-range", "span:( n:cardinal ) hyphen cardinal era:era", _era_year),
    Rule("era-month", "month:month ( comma|of )? n:cardinal era:era", _era_month),
)
