"""Units of the calendar: the one a day lies in, that of a place in a year, and steps from one to the next."""

from datetime import date

import pytest

from factbox_dates.calendar.steps import days_in, step
from factbox_dates.calendar.units import LENGTHS, first_day, grain_of, in_year, unit
from factbox_dates.meaning import Calendar

TUESDAY = date(2025, 1, 7)


@pytest.mark.parametrize(
    ("grain", "first", "last"),
    [
        ("day", TUESDAY, TUESDAY),
        ("week", date(2025, 1, 6), date(2025, 1, 12)),
        ("fortnight", date(2025, 1, 6), date(2025, 1, 12)),
        ("weekend", date(2025, 1, 11), date(2025, 1, 12)),
        ("month", date(2025, 1, 1), date(2025, 1, 31)),
        ("quarter", date(2025, 1, 1), date(2025, 3, 31)),
        ("half", date(2025, 1, 1), date(2025, 6, 30)),
        ("year", date(2025, 1, 1), date(2025, 12, 31)),
        ("decade", date(2020, 1, 1), date(2029, 12, 31)),
        ("century", date(2000, 1, 1), date(2099, 12, 31)),
        ("millennium", date(2000, 1, 1), date(2999, 12, 31)),
    ],
)
def test_the_unit_of_a_day_goes_from_its_first_day_to_its_last(grain, first, last):
    assert unit(TUESDAY, grain)[:3] == (grain, first, last)


@pytest.mark.parametrize("day", [date(2025, 1, 11), date(2025, 1, 12)])
def test_both_days_of_a_weekend_are_of_it(day):
    assert unit(day, "weekend").first == date(2025, 1, 11)


def test_a_unit_without_a_day_is_of_its_grain_alone():
    assert unit(None, "month")[:3] == ("month", None, None)


@pytest.mark.parametrize(
    ("day", "grain", "first"),
    [(date(1, 1, 1), "century", date(1, 1, 1)), (date(4, 2, 2), "decade", date(1, 1, 1))],
)
def test_the_first_units_begin_with_the_year_one(day, grain, first):
    assert unit(day, grain).first == first


@pytest.mark.parametrize(
    ("place", "grain"),
    [
        (Calendar(day=3), "day"),
        (Calendar(holiday="easter"), "day"),
        (Calendar(month=3, day=3), "day"),
        (Calendar(month=3), "month"),
        (Calendar(season="SU"), "season"),
        (Calendar(week=3), "week"),
        (Calendar(quarter=3), "quarter"),
        (Calendar(half=1), "half"),
        (Calendar(), "year"),
        (Calendar(fiscal=True), "year"),
    ],
)
def test_the_finest_field_of_a_place_tells_its_grain(place, grain):
    assert grain_of(place) == grain
    assert grain in LENGTHS


@pytest.mark.parametrize(
    ("place", "first"),
    [
        (Calendar(), date(2024, 1, 1)),
        (Calendar(month=2), date(2024, 2, 1)),
        (Calendar(month=2, day=29), date(2024, 2, 29)),
        (Calendar(month=2, day=30), None),
        (Calendar(season="WI"), date(2024, 12, 1)),
        (Calendar(season="SP"), date(2024, 3, 1)),
        (Calendar(quarter=2), date(2024, 4, 1)),
        (Calendar(half=2), date(2024, 7, 1)),
        (Calendar(week=1), date(2024, 1, 1)),
        (Calendar(week=53), None),
        (Calendar(holiday="thanksgiving"), date(2024, 11, 28)),
    ],
)
def test_the_first_day_of_a_place_in_a_year(place, first):
    assert first_day(place, 2024) == first


def test_a_place_in_a_year_is_a_unit_and_keeps_its_fields_where_it_is_none():
    assert in_year(Calendar(month=2), 2024).last == date(2024, 2, 29)
    assert in_year(Calendar(month=2, day=29), 2023).known == Calendar(year=2023, month=2, day=29)
    assert in_year(Calendar(month=2), None).known == Calendar(month=2)
    assert in_year(Calendar(fiscal=True), 2024).first is None


@pytest.mark.parametrize(
    ("amount", "grain", "expected"),
    [
        (-1, "day", date(2024, 1, 30)),
        (1, "week", date(2024, 2, 7)),
        (-1, "weekend", date(2024, 1, 24)),
        (2, "fortnight", date(2024, 2, 28)),
        (1, "month", date(2024, 2, 29)),
        (13, "month", date(2025, 2, 28)),
        (-2, "month", date(2023, 11, 30)),
        (1, "quarter", date(2024, 4, 30)),
        (-1, "year", date(2023, 1, 31)),
        (1, "century", date(2124, 1, 31)),
        (9000, "year", None),
        (-3000, "year", None),
        (10**9, "day", None),
    ],
)
def test_steps_keep_the_day_of_the_month_or_take_its_last(amount, grain, expected):
    assert step(date(2024, 1, 31), amount, grain) == expected


@pytest.mark.parametrize(("year", "month", "days"), [(2024, 2, 29), (2023, 2, 28), (1900, 2, 28), (2024, 12, 31)])
def test_how_many_days_a_month_has(year, month, days):
    assert days_in(year, month) == days
