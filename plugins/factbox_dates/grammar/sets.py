"""Rules for what happens again and again: every Friday, weekly, twice a year."""

from __future__ import annotations

from decimal import Decimal

from factbox_dates.calendar.holidays import holiday
from factbox_dates.grains import WEEKEND
from factbox_dates.grammar.amounts import amount_of, duration
from factbox_dates.grammar.clocks import part_of_day
from factbox_dates.grammar.fields import calendar
from factbox_dates.grammar.rules import Rule
from factbox_dates.grammar.shapes import Phrase
from factbox_dates.meaning import Again, Calendar, Meaning

_TWO_YEARS = (2023, 2024)


def _every(phrase: Phrase) -> Meaning | None:
    unit = phrase.first("unit")
    other = phrase.has("other")
    amount = amount_of(phrase.words("n")) or phrase.nth("nth") or (2 if other else 1)
    return Again(duration((Decimal(amount), unit)))


def _rate(phrase: Phrase) -> Meaning:
    return Again(duration((Decimal(1), phrase.first("unit"))))


def _weekdays(phrase: Phrase) -> Meaning:
    return Again(
        place=Calendar(weekday=phrase.value("weekday")), time=part_of_day(phrase) if phrase.has("part") else None
    )


def _weekends(phrase: Phrase) -> Meaning | None:
    return Again(place=Calendar(weekend=True)) if phrase.first("unit") == WEEKEND else None


def _every_part(phrase: Phrase) -> Meaning:
    return Again(time=part_of_day(phrase))


def _every_year(phrase: Phrase) -> Meaning:
    """ "every March", "every summer"."""
    return Again(place=calendar(phrase))


def _every_holiday(phrase: Phrase) -> Meaning | None:
    """ "every Christmas", where it has one day: there is no value for "every Easter"."""
    days = [holiday(phrase.text("holiday") or "", year) for year in _TWO_YEARS]
    places = {Calendar(month=day.month, day=day.day) for day in days if day}
    return Again("P1Y") if len(places) > 1 else Again(place=places.pop()) if places else None


def _adverb(phrase: Phrase) -> Meaning:
    return Again(phrase.first("adverb"))


SETS = (
    Rule("every", "every n:cardinal? other:other? nth:nth? unit:anyunit", _every, wording="every"),
    Rule("every-weekday", "every other? nth? weekday:wd part:part?", _weekdays),
    Rule("every-part", "every part:part", _every_part),
    Rule("every-month", "every month:month", _every_year, wording="every-month"),
    Rule("every-season", "every season:season", _every_year),
    Rule("every-holiday", "every holiday:holiday", _every_holiday),
    Rule("weekdays", "weekday:weekdays", _weekdays),
    Rule("weekdays", "weekday:weekday part:parts", _weekdays),
    Rule("part-set", "part:parts", _every_part, wording="part-set"),
    Rule("weekends", "article? unit:units", _weekends),
    Rule("rate", "( cardinal? times ) a unit:unit", _rate, wording="rate"),
    Rule("adverb", "adverb:adverb", _adverb, wording="adverb"),
)  # fmt: skip
