"""Rules for dates in digits: ISO 8601, and bare numbers whose order the caller knows."""

from __future__ import annotations

from factbox_dates.grammar.fields import calendar, full_year
from factbox_dates.grammar.rules import Rule
from factbox_dates.grammar.shapes import Phrase
from factbox_dates.meaning import Calendar, Clock, Digits, Time


def _parts(phrase: Phrase) -> Calendar | None:
    year, month, day = (*phrase.first("date"), None)[:3]
    return Calendar(year=year, month=month, day=day) if 1 <= month <= 12 and (day is None or 1 <= day <= 31) else None


def _digits(phrase: Phrase) -> Digits | None:
    first, second, *year = phrase.first("date")
    if not 1 <= min(first, second) <= 12 or max(first, second) > 31:
        return None
    return Digits(first, second, full_year(year[0]) if year else None)


def _dotted(phrase: Phrase) -> Calendar | Digits | None:
    """ "4.9.2025": with full stops the day stands first, unless there is no such month."""
    day, month, year = phrase.first("date")
    written = 1 <= day <= 31 and 1 <= month <= 12
    return Calendar(year=full_year(year), month=month, day=day) if written else _digits(phrase)


def _moment(phrase: Phrase) -> Clock | None:
    (year, month, day), clock, zone = phrase.first("date")
    return Clock(Time(*clock), zone, Calendar(year=year, month=month, day=day))


DIGITS = (
    Rule("iso-words", "year:year hyphen month:month hyphen day:digits", calendar),
    Rule("iso-day", "date:iso_day", _parts, wording="iso-day"),
    Rule("iso-month", "date:year_month", _parts),
    Rule("compact-day", "date:compact_day", _parts, wording="compact-day"),
    Rule("digits", "date:any_day", _digits, wording="digits"),
    Rule("digits", "date:dotted_day", _dotted, wording="digits"),
    Rule("month-day-digits", "date:month_day", _digits, wording="month-day-digits"),
    Rule("moment", "date:moment", _moment),
)
