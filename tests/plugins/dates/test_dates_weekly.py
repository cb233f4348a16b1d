"""Weekdays and weekends without a date: the nearest in the direction that the evidence gives."""

from datetime import date

import pytest
from dating import Around

from factbox_dates.calendar.scene import Scene, View
from factbox_dates.calendar.telling import Told
from factbox_dates.calendar.timex import write
from factbox_dates.calendar.weekly import weekday, weekend
from factbox_dates.meaning import Calendar, Shift

WEDNESDAY = date(2025, 6, 18)
MONDAY, WEDNESDAY_TOO, FRIDAY = Calendar(weekday=1), Calendar(weekday=3), Calendar(weekday=5)


def view(*evidence, published=WEDNESDAY, told=None, narrative=False):
    return View(Scene(published, narrative, "DMY"), told, Around(evidence))


@pytest.mark.parametrize(
    ("place", "evidence", "expected"),
    [
        (MONDAY, (), "2025-06-16"),
        (MONDAY, ("past",), "2025-06-16"),
        (MONDAY, ("future",), "2025-06-23"),
        (FRIDAY, (), "2025-06-13"),
        (FRIDAY, ("future",), "2025-06-20"),
        (FRIDAY, ("present",), "2025-06-13"),
        (FRIDAY, ("present", "modal"), "2025-06-20"),
        (FRIDAY, ("future", "since"), "2025-06-13"),
        (WEDNESDAY_TOO, (), "2025-06-18"),
        (WEDNESDAY_TOO, ("future",), "2025-06-18"),
        (MONDAY._replace(which=0), (), "2025-06-16"),
        (FRIDAY._replace(which=0), ("past",), "2025-06-20"),
        (FRIDAY._replace(which=1), (), "2025-06-27"),
        (FRIDAY._replace(which=-1), (), "2025-06-13"),
        (Calendar(weekday=2, which=-1), (), "2025-06-10"),
        (FRIDAY._replace(which=2), (), "2025-06-20"),
        (FRIDAY._replace(which=-2), (), "2025-06-13"),
        (FRIDAY._replace(within=Shift(1, "week")), (), "2025-06-27"),
        (FRIDAY._replace(within=Shift(-2, "week")), (), "2025-06-06"),
    ],
)
def test_the_day_of_a_weekday(place, evidence, expected):
    assert write(weekday(place, view(*evidence))) == expected


def test_without_a_publication_the_weekday_alone_is_known():
    assert write(weekday(FRIDAY, view("future", published=None))) == "XXXX-WXX-5"


def test_in_a_history_it_follows_the_date_told_of():
    told = Told(date(1916, 7, 1), "day", date(1916, 7, 1))
    assert write(weekday(MONDAY, view("past", told=told, narrative=True))) == "1916-07-03"


@pytest.mark.parametrize(
    ("which", "evidence", "published", "expected"),
    [
        (None, (), WEDNESDAY, "2025-W24-WE"),
        (None, ("future",), WEDNESDAY, "2025-W25-WE"),
        (None, ("past",), date(2025, 6, 21), "2025-W25-WE"),
        (0, (), WEDNESDAY, "2025-W25-WE"),
        (0, ("past",), WEDNESDAY, "2025-W24-WE"),
        (1, (), WEDNESDAY, "2025-W26-WE"),
        (-1, (), WEDNESDAY, "2025-W24-WE"),
        (-1, (), date(2025, 6, 21), "2025-W24-WE"),
        (None, (), None, "XXXX-WXX-WE"),
    ],
)
def test_the_week_of_a_weekend(which, evidence, published, expected):
    assert write(weekend(Calendar(weekend=True, which=which), view(*evidence, published=published))) == expected
