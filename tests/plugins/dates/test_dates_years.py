"""Which year a place of the calendar without one lies in: the candidates, the stories, and the likeliest."""

from datetime import date

import pytest
from dating import Around

from factbox_dates.calendar.candidates import around
from factbox_dates.calendar.history import resumed, running
from factbox_dates.calendar.likely import likeliest
from factbox_dates.calendar.scene import Scene, View
from factbox_dates.calendar.telling import Told
from factbox_dates.meaning import Calendar

PUBLISHED = date(2025, 6, 18)
JUNE_25 = Calendar(month=6, day=25)


def view(*evidence):
    return View(Scene(PUBLISHED, False, "DMY"), None, Around(evidence))


@pytest.mark.parametrize(
    ("place", "days"),
    [
        (Calendar(month=5), [(2024, "2024-05-01"), (2025, "2025-05-01"), (2026, "2026-05-01")]),
        (Calendar(month=2, day=29), [(2024, "2024-02-29"), (2028, "2028-02-29")]),
        (Calendar(month=1, through=3), [(2024, "2024-03-01"), (2025, "2025-03-01"), (2026, "2026-03-01")]),
        (Calendar(holiday="easter"), [(2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05")]),
    ],
)
def test_the_years_around_a_day(place, days):
    assert around(place, PUBLISHED) == [(year, date.fromisoformat(day)) for year, day in days]


@pytest.mark.parametrize("start", [date.min, date.max])
def test_the_calendar_ends_somewhere(start):
    assert [year for year, _ in around(Calendar(month=5), start)] in ([1, 2], [9998, 9999])


@pytest.mark.parametrize(
    ("place", "told", "whole", "year"),
    [
        (Calendar(month=5), Told(date(1864, 4, 3), "day", date(1864, 4, 3)), True, 1864),
        (Calendar(month=3), Told(date(1864, 4, 3), "day", date(1864, 4, 3)), True, 1864),
        (Calendar(month=3), Told(date(1864, 4, 30), "day", date(1864, 4, 30)), False, 1865),
        (Calendar(month=1, day=2), Told(date(1864, 12, 30), "day", date(1864, 12, 30)), True, 1865),
        (Calendar(month=1), Told(date(1864, 1, 1), "year"), True, 1864),
        (Calendar(month=11), Told(date(1864, 1, 1), "year"), True, 1864),
    ],
)
def test_a_history_runs_on(place, told, whole, year):
    assert running(place, told, whole) == year


STORY = Told(date(2008, 6, 21), "day", date(2008, 6, 21), until=40, leads=True)
OLD = date(2012, 1, 17)


@pytest.mark.parametrize(
    ("place", "told", "start", "year"),
    [
        (JUNE_25, STORY, OLD, 2008),
        (JUNE_25, None, OLD, None),
        (JUNE_25, STORY._replace(until=None), OLD, None),
        (JUNE_25, STORY._replace(leads=False), OLD, None),
        (Calendar(month=7), STORY, OLD, None),
        (Calendar(month=8, day=5), STORY, OLD, None),
        (JUNE_25, STORY, date(2012, 7, 1), None),
        (JUNE_25, STORY._replace(exact=date(2011, 6, 21)), OLD, None),
        (JUNE_25, STORY._replace(exact=None), OLD, None),
    ],
)
def test_a_story_is_resumed_where_no_day_near_the_publication_could_be_meant(place, told, start, year):
    assert resumed(place, told, around(place, start), start) == year


@pytest.mark.parametrize(
    ("place", "evidence", "year"),
    [
        (JUNE_25, (), 2025),
        (JUNE_25, ("done-on",), 2024),
        (JUNE_25, ("past", "since"), 2024),
        (Calendar(month=8, day=1), ("past",), 2025),
        (Calendar(month=8, day=1), ("past", "from"), 2025),
        (Calendar(month=2, day=1), ("past", "from"), 2025),
        (Calendar(month=12, day=20), (), 2024),
        (Calendar(month=12, day=10), (), 2025),
        (Calendar(month=9), (), 2024),
        (Calendar(month=8), (), 2025),
        (Calendar(month=9), ("present",), 2024),
        (Calendar(month=9), ("modal",), 2025),
        (Calendar(quarter=2), (), 2025),
        (Calendar(quarter=2), ("past",), 2025),
        (Calendar(quarter=1), ("outlook", "past"), 2025),
        (Calendar(quarter=3), ("outlook", "past"), 2025),
        (Calendar(half=1), ("future",), 2025),
    ],
)
def test_the_likeliest_year(place, evidence, year):
    assert likeliest(around(place, PUBLISHED), PUBLISHED, place, view(*evidence)) == year
