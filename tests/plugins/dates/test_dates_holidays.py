"""Named days against published calendars."""

from datetime import date

import pytest

from factbox_dates.calendar.holidays import HOLIDAYS, easter, holiday

EASTERS = {
    1818: (3, 22), 1943: (4, 25), 1999: (4, 4), 2000: (4, 23), 2008: (3, 23), 2016: (3, 27), 2024: (3, 31),
    2025: (4, 20), 2038: (4, 25),
}  # fmt: skip
DAYS = {
    ("thanksgiving", 2023): date(2023, 11, 23),
    ("black friday", 2023): date(2023, 11, 24),
    ("memorial day", 2024): date(2024, 5, 27),
    ("labor day", 2024): date(2024, 9, 2),
    ("martin luther king day", 2025): date(2025, 1, 20),
    ("mother's day", 2024): date(2024, 5, 12),
    ("election day", 2024): date(2024, 11, 5),
    ("good friday", 2024): date(2024, 3, 29),
    ("ash wednesday", 2024): date(2024, 2, 14),
    ("whit monday", 2024): date(2024, 5, 20),
    ("new year's eve", 2024): date(2024, 12, 31),
    ("new year\u2019s eve", 2024): date(2024, 12, 31),
}


@pytest.mark.parametrize(("year", "day"), EASTERS.items())
def test_easter(year, day):
    assert easter(year) == date(year, *day)


@pytest.mark.parametrize(("named", "expected"), DAYS.items())
def test_named_days(named, expected):
    assert holiday(*named) == expected


@pytest.mark.parametrize("name", sorted(HOLIDAYS))
def test_every_named_day_falls_into_its_year(name):
    assert all(holiday(name, year).year == year for year in (1900, 2000, 2024, 2025, 2099))


@pytest.mark.parametrize("year", [0, -5, 99999])
def test_years_off_the_calendar_have_none(year):
    assert holiday("easter", year) is None
