"""What is placed, written as TIMEX3 and as a half-open interval."""

from datetime import date

import pytest

from factbox_dates.calendar.intervals import interval
from factbox_dates.calendar.timex import partly, write
from factbox_dates.calendar.units import in_year, unit
from factbox_dates.meaning import Again, Calendar, Fixed, Time, When

DAY = unit(date(2025, 1, 7), "day")


def at(hour, minute=0, second=None, zone=""):
    return DAY._replace(time=Time(hour, minute, second), zone=zone)


def part(code):
    return DAY._replace(time=Time(part=code))


CLOSED = [
    (in_year(Calendar(), 2024), "2024", "2024-01-01", "2025-01-01"),
    (in_year(Calendar(month=12), 2024), "2024-12", "2024-12-01", "2025-01-01"),
    (in_year(Calendar(month=12, day=8), 2024), "2024-12-08", "2024-12-08", "2024-12-09"),
    (in_year(Calendar(quarter=4), 2024), "2024-Q4", "2024-10-01", "2025-01-01"),
    (in_year(Calendar(half=1), 2024), "2024-H1", "2024-01-01", "2024-07-01"),
    (in_year(Calendar(half=2), 2024), "2024-H2", "2024-07-01", "2025-01-01"),
    (in_year(Calendar(season="SU"), 2024), "2024-SU", "2024-06-01", "2024-09-01"),
    (in_year(Calendar(season="WI"), 2024), "2024-WI", "2024-12-01", "2025-03-01"),
    (in_year(Calendar(week=1), 2025), "2025-W01", "2024-12-30", "2025-01-06"),
    (in_year(Calendar(holiday="good friday"), 2024), "2024-03-29", "2024-03-29", "2024-03-30"),
    (unit(date(2025, 1, 1), "weekend"), "2025-W01-WE", "2025-01-04", "2025-01-06"),
    (unit(date(1994, 5, 6), "decade"), "199", "1990-01-01", "2000-01-01"),
    (unit(date(1889, 5, 6), "century"), "18", "1800-01-01", "1900-01-01"),
    (unit(date(14, 8, 19), "century"), "00", "0001-01-01", "0100-01-01"),
    (at(20, 30), "2025-01-07T20:30", "2025-01-07T20:30:00", "2025-01-07T20:31:00"),
    (at(20, 30, 5), "2025-01-07T20:30:05", "2025-01-07T20:30:05", "2025-01-07T20:30:06"),
    (at(24), "2025-01-07T24:00", "2025-01-08T00:00:00", "2025-01-08T00:01:00"),
    (at(18, zone="UTC"), "2025-01-07T18:00Z", "2025-01-07T18:00:00+00:00", "2025-01-07T18:01:00+00:00"),
    (part("MO"), "2025-01-07TMO", "2025-01-07T06:00:00", "2025-01-07T12:00:00"),
    (part("NI"), "2025-01-07TNI", "2025-01-07T20:00:00", "2025-01-08T06:00:00"),
]


@pytest.mark.parametrize(("said", "value", "start", "end"), CLOSED)
def test_what_is_placed_is_written_and_has_an_interval(said, value, start, end):
    assert (write(said), *interval(said)) == (value, start, end)


OPEN = [
    (in_year(Calendar(month=12, day=8), None), "XXXX-12-08"),
    (in_year(Calendar(), None), "XXXX"),
    (in_year(Calendar(season="WI"), None), "XXXX-WI"),
    (in_year(Calendar(holiday="christmas"), None), "XXXX"),
    (in_year(Calendar(fiscal=True), 1998), "FY1998"),
    (in_year(Calendar(fiscal=True, quarter=3), 1998), "FY1998-Q3"),
    (in_year(Calendar(week=54), 2025), "2025-W54"),
    (in_year(Calendar(month=2, day=30), 2025), "2025-02-30"),
    (When("year", known=Calendar(year=-44)), "BC0044"),
    (When("month", known=Calendar(year=-44, month=3)), "BC0044-03"),
    (When("century", known=Calendar(year=-499)), "BC04"),
    (unit(None, "week"), "XXXX-WXX"),
    (unit(date(2025, 1, 7), "day")._replace(time=Time()), "2025-01-07TXX:XX"),
    (When("day", time=Time(20, 30)), "XXXX-XX-XXT20:30"),
    (Fixed("date", "PRESENT_REF"), "PRESENT_REF"),
    (Fixed("duration", "P3W", (3, "week")), "P3W"),
    (Again("P1W"), "P1W"),
    (Again(place=Calendar(weekday=1)), "XXXX-WXX-1"),
    (Again(place=Calendar(weekday=1), time=Time(20, 30)), "XXXX-WXX-1T20:30"),
    (Again(place=Calendar(weekend=True)), "XXXX-WXX-WE"),
    (Again(place=Calendar(season="SU")), "XXXX-SU"),
    (Again(time=Time(part="MO")), "TMO"),
]


@pytest.mark.parametrize(("said", "value"), OPEN)
def test_what_is_not_placed_is_written_as_far_as_it_is_known_and_has_no_interval(said, value):
    assert (write(said), *interval(said)) == (value, None, None)


@pytest.mark.parametrize(
    "said", [unit(date(9999, 12, 31), grain) for grain in ("day", "year", "week", "season", "millennium")]
)
def test_what_ends_with_the_calendar_has_no_interval(said):
    assert interval(said) == (None, None)


@pytest.mark.parametrize(
    ("known", "value"),
    [
        (Calendar(weekday=5), "XXXX-WXX-5"),
        (Calendar(day=20), "XXXX-XX-20"),
        (Calendar(month=5), "XXXX-05"),
        (Calendar(quarter=3), "XXXX-Q3"),
        (Calendar(half=2), "XXXX-H2"),
        (Calendar(week=7), "XXXX-W07"),
    ],
)
def test_fields_alone_leave_the_year_open(known, value):
    assert partly(known) == value


@pytest.mark.parametrize(
    ("zone", "start"),
    [
        ("America/New_York", "2025-01-07T20:30:00-05:00"),
        ("+05:30", "2025-01-07T20:30:00+05:30"),
        ("-0300", "2025-01-07T20:30:00-03:00"),
        ("", "2025-01-07T20:30:00"),
        ("No/Such_Zone", "2025-01-07T20:30:00"),
    ],
)
def test_zones_of_clock_times(zone, start):
    assert interval(at(20, 30, zone=zone))[0] == start


def test_an_offset_that_no_clock_has_gives_no_interval():
    assert interval(at(20, 30, zone="+99:00")) == (None, None)
