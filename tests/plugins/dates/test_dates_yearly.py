"""The year of months, days, seasons and quarters without one."""

from datetime import date

import pytest
from dating import Around

from factbox_dates.calendar.scene import Scene, View
from factbox_dates.calendar.telling import Told
from factbox_dates.calendar.timex import write
from factbox_dates.calendar.yearly import day_of_month, yearly
from factbox_dates.meaning import Calendar, Shift

PUBLISHED = date(2025, 6, 18)


def view(*evidence, published=PUBLISHED, told=None, narrative=False, dated=None):
    return View(Scene(published, narrative, "DMY", dated or {}), told, Around(evidence))


DAY, MONTH = Calendar(month=12, day=8), Calendar(month=12)


@pytest.mark.parametrize(
    ("place", "evidence", "expected"),
    [
        (DAY._replace(year=2019), ("future",), "2019-12-08"),
        (DAY, (), "2025-12-08"),
        (DAY, ("past",), "2024-12-08"),
        (DAY, ("future",), "2025-12-08"),
        (Calendar(month=6, day=20), (), "2025-06-20"),
        (Calendar(month=6, day=20), ("done-on",), "2024-06-20"),
        (Calendar(month=6, day=10), ("future",), "2025-06-10"),
        (Calendar(month=6, day=10), ("moved", "future", "planned"), "2025-06-10"),
        (Calendar(month=7, day=12, weekday=6), ("past",), "2025-07-12"),
        (Calendar(month=7, day=12, weekday=5), ("future",), "2024-07-12"),
        (DAY._replace(which=-1), (), "2024-12-08"),
        (DAY._replace(which=0), (), "2025-12-08"),
        (DAY._replace(which=1), (), "2025-12-08"),
        (DAY._replace(within=Shift(-1, "year")), (), "2024-12-08"),
        (MONTH, ("past",), "2024-12"),
        (MONTH, ("future",), "2025-12"),
        (MONTH, ("present",), "2024-12"),
        (Calendar(month=6), ("past",), "2025-06"),
        (Calendar(month=7), (), "2025-07"),
        (Calendar(month=7), ("present",), "2025-07"),
        (Calendar(month=7), ("past",), "2024-07"),
        (Calendar(month=9), (), "2024-09"),
        (Calendar(season="FA"), (), "2024-FA"),
        (Calendar(season="SU"), ("naming",), "2025-SU"),
        (Calendar(quarter=3), ("results",), "2024-Q3"),
        (Calendar(quarter=3), ("results-due",), "2025-Q3"),
        (Calendar(quarter=1), ("results",), "2025-Q1"),
        (Calendar(holiday="christmas"), ("past",), "2024-12-25"),
        (Calendar(holiday="christmas"), ("future",), "2025-12-25"),
        (Calendar(month=2, day=29), ("past",), "2024-02-29"),
        (Calendar(month=2, day=29), ("future",), "2028-02-29"),
    ],
)
def test_the_year_that_the_evidence_decides_for(place, evidence, expected):
    assert write(yearly(place, view(*evidence))) == expected


def test_a_day_that_the_text_writes_with_its_year_has_that_year():
    assert write(yearly(DAY, view("future", dated={(12, 8): 2021}))) == "2021-12-08"
    assert write(yearly(MONTH, view("future", dated={(12, 8): 2021}))) == "2025-12"


def test_without_a_publication_the_year_is_unknown():
    assert write(yearly(DAY, view(published=None))) == "XXXX-12-08"


def test_in_a_history_the_year_is_that_told_of():
    told = Told(date(1916, 7, 1), "day", date(1916, 7, 1))
    assert write(yearly(DAY, view(told=told, narrative=True))) == "1916-12-08"
    assert write(yearly(Calendar(month=3, day=1), view(told=told, narrative=True))) == "1916-03-01"


@pytest.mark.parametrize(
    ("day", "evidence", "expected"),
    [
        (10, (), "2025-06-10"),
        (20, (), "2025-05-20"),
        (20, ("future",), "2025-06-20"),
        (10, ("future",), "2025-07-10"),
        (31, (), "2025-05-31"),
        (18, (), "2025-06-18"),
    ],
)
def test_a_day_alone_is_the_nearest_in_the_direction(day, evidence, expected):
    assert write(day_of_month(day, view(*evidence))) == expected
