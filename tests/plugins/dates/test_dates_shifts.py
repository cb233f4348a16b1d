"""So many units away: from the publication or from the last date told, with X where the anchor is unknown."""

from datetime import date

import pytest
from dating import Around

from factbox_dates.calendar.days import in_order, placed
from factbox_dates.calendar.scene import Scene, View
from factbox_dates.calendar.shifts import is_fine, shifted
from factbox_dates.calendar.telling import Told
from factbox_dates.calendar.timex import write
from factbox_dates.meaning import Anchor, Calendar, Digits, Nth, Offset, Shift

PUBLISHED = date(2025, 6, 18)
TOLD = Told(date(2023, 3, 10), "day", date(2023, 3, 10))


def view(told=None, published=PUBLISHED, narrative=False):
    return View(Scene(published, narrative, "DMY"), told, Around())


@pytest.mark.parametrize(
    ("shift", "expected"),
    [
        (Shift(0, "day"), "2025-06-18"),
        (Shift(-1, "day"), "2025-06-17"),
        (Shift(1, "week"), "2025-W26"),
        (Shift(-1, "month"), "2025-05"),
        (Shift(-1, "quarter"), "2025-Q1"),
        (Shift(1, "year"), "2026"),
        (Shift(-1, "decade"), "201"),
        (Shift(2, "day", Anchor.TEXT), "2025-06-20"),
        (Shift(48, "hour"), "2025-06-20"),
        (Shift(5, "hour"), "2025-06-18TXX:XX"),
        (Shift(-9000, "year"), "XXXX"),
    ],
)
def test_from_the_publication(shift, expected):
    assert write(shifted(shift, view())) == expected


@pytest.mark.parametrize(
    ("shift", "told", "expected"),
    [
        (Shift(2, "day", Anchor.TEXT), TOLD, "2023-03-12"),
        (Shift(-1, "year", Anchor.TEXT), TOLD, "2022"),
        (Shift(1, "month", Anchor.TEXT), TOLD, "2023-04"),
        (Shift(-1, "day"), TOLD, "2025-06-17"),
        (Shift(-1, "year", Anchor.TEXT), Told(date(2023, 7, 1), "quarter", None, date(2023, 7, 1)), "2022-Q3"),
    ],
)
def test_from_the_date_told_last(shift, told, expected):
    assert write(shifted(shift, view(told))) == expected


def test_without_an_anchor_only_the_grain_is_known():
    assert write(shifted(Shift(-1, "month"), view(published=None))) == "XXXX-XX"


@pytest.mark.parametrize(("grain", "fine"), [("second", True), ("minute", True), ("hour", True), ("day", False)])
def test_hours_and_less_are_fine(grain, fine):
    assert is_fine(Shift(1, grain)) is fine


@pytest.mark.parametrize(
    ("digits", "order", "expected"),
    [
        (Digits(7, 8, 2024), "DMY", (8, 7)),
        (Digits(7, 8, 2024), "MDY", (7, 8)),
        (Digits(25, 3, 2024), "MDY", (3, 25)),
        (Digits(3, 25, 2024), "DMY", (3, 25)),
        (Digits(30, 2, 2024), "DMY", None),
        (Digits(29, 2, 2023), "DMY", None),
        (Digits(29, 2), "DMY", (2, 29)),
        (Digits(2, 11, 2025, weekday=7), "MDY", (11, 2)),
        (Digits(2, 11, 2025, weekday=2), "DMY", (2, 11)),
        (Digits(2, 11, 2025, weekday=4), "MDY", (2, 11)),
        (Digits(2, 11, weekday=7), "MDY", (2, 11)),
        (Digits(25, 3, 2025, weekday=2), "MDY", (3, 25)),
    ],
)
def test_two_numbers_are_a_day_in_the_order_asked_for_or_the_only_one_possible(digits, order, expected):
    place = in_order(digits, order)
    assert (place and (place.month, place.day)) == expected


@pytest.mark.parametrize(
    ("meaning", "expected"),
    [
        (Offset(-14, "day", Calendar(holiday="christmas", year=2024)), "2024-12-11"),
        (Offset(1, "week", Calendar(weekday=2, which=2)), "2025-07-01"),
        (Nth(3, "week", Calendar(year=2024, month=5)), "2024-W20"),
        (Nth(-1, "day", Calendar(year=2024, month=2)), "2024-02-29"),
        (Nth(2, "day", Calendar(year=2024, month=10), weekday=7), "2024-10-13"),
        (Nth(-1, "day", Calendar(year=2024, month=10), weekday=7), "2024-10-27"),
        (Nth(5, "day", Calendar(year=2024, month=10), weekday=7), "XXXX-XX-XX"),
        (Nth(0, "week", Calendar(year=2024, month=10, day=6)), "2024-W40"),
        (Calendar(day=23, within=Shift(-1, "month")), "2025-05-23"),
        (Calendar(day=31, within=Shift(0, "month")), "XXXX-XX-31"),
        (Digits(30, 2), "XXXX-XX-XX"),
    ],
)
def test_places_said_by_others(meaning, expected):
    assert write(placed(meaning, view())) == expected
