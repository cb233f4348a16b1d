"""Neighbours that make one expression: what they are joined by, and what they say together."""

import pytest

from factbox_dates.meaning import Again, Anchor, Calendar, Clock, Expression, Fixed, Nth, Offset, Shift, Time
from factbox_dates.neighbours.joins import JOINS, join

NOON, YEARS_AGO = Clock(Time(12)), Shift(-30, "year", duration="P30Y")
MONDAY, MAY_4 = Calendar(weekday=1), Calendar(month=5, day=4)
THE_WEEK = Shift(0, "week", Anchor.TEXT)

JOINED = [
    ("Monday", ", ", "May 4", MONDAY, MAY_4, Calendar(month=5, day=4, weekday=1)),
    ("noon on Monday", ", ", "May 4", NOON._replace(day=MONDAY), MAY_4, NOON._replace(day=MAY_4._replace(weekday=1))),
    ("May 4", " of ", "last year", MAY_4, Shift(-1, "year"), MAY_4._replace(within=Shift(-1, "year"))),
    ("May", " in ", "1990", Calendar(month=5), Calendar(1990), Calendar(1990, 5)),
    ("the same month", " ", "last year", Shift(0, "month", Anchor.TEXT), Shift(-1, "year"),
     Shift(-12, "month", Anchor.TEXT)),
    ("the same week", " of ", "2023", THE_WEEK, Calendar(2023), Calendar(2023)),
    ("this day", " in ", "1971", Shift(0, "day"), Calendar(1971), Calendar(1971)),
    ("thirty years ago", " ", "this month", YEARS_AGO, Shift(0, "month"), Shift(-360, "month")),
    ("thirty years ago", " ", "last month", YEARS_AGO, Shift(-1, "month"), Shift(-361, "month")),
    ("thirty years ago", " ", "today", YEARS_AGO, Shift(0, "day"), Offset(-30, "year", Shift(0, "day"))),
    ("a century ago", " ", "today", Shift(-1, "century"), Shift(0, "day"), Offset(-100, "year", Shift(0, "day"))),
    ("last year", "'s ", "May", Shift(-1, "year"), Calendar(month=5), Calendar(month=5, within=Shift(-1, "year"))),
    ("the third week", " of ", "May", Nth(3, "week"), Calendar(month=5), Nth(3, "week", Calendar(month=5))),
    ("next week", " ", "Monday", Shift(1, "week"), MONDAY, MONDAY._replace(within=Shift(1, "week"))),
    ("the week", " of ", "May 4", Shift(0, "week"), MAY_4, Nth(0, "week", MAY_4)),
    ("every Monday", " at ", "noon", Again(place=MONDAY), NOON, Again(place=MONDAY, time=Time(12))),
    ("noon", " ", "every Monday", NOON, Again(place=MONDAY), Again(place=MONDAY, time=Time(12))),
    ("two weeks", " before ", "May 4", Fixed("duration", "P2W", (2, "week")), MAY_4, Offset(-2, "week", MAY_4)),
    ("two weeks", " after ", "May 4", Fixed("duration", "P2W", (2, "week")), MAY_4, Offset(2, "week", MAY_4)),
    ("Monday", " at about ", "noon", MONDAY, NOON, NOON._replace(day=MONDAY)),
    ("noon", " on ", "Monday", NOON, MONDAY, NOON._replace(day=MONDAY)),
    ("the night", " of ", "May 4", Clock(Time(part="NI")), MAY_4, Clock(Time(part="NI"), day=MAY_4)),
]  # fmt: skip
APART = [
    ("thirty years ago", " ", "this week", YEARS_AGO, Shift(0, "week")),
    ("thirty years ago", " ", "that month", YEARS_AGO, Shift(0, "month", Anchor.TEXT)),
    ("thirty days ago", " ", "this month", Shift(-30, "day"), Shift(0, "month")),
    ("last week", " of ", "2023", Shift(-1, "week"), Calendar(2023)),
    ("the same week", " of ", "May 2023", THE_WEEK, Calendar(2023, 5)),
    ("Monday", " when ", "May 4", MONDAY, MAY_4),
    ("two years", " before ", "May", Fixed("duration", "P2Y", (2, "year")), Calendar(month=5)),
    ("every year", " at ", "noon", Again("P1Y"), NOON),
]


def neighbours(first, gap, second, left, right):
    place = len(first) + len(gap)
    return [
        Expression(0, len(first), "a", left, wording="weekday"),
        Expression(place, place + len(second), "b", right),
    ], f"{first}{gap}{second}"


@pytest.mark.parametrize(("first", "gap", "second", "left", "right", "meaning"), JOINED)
def test_the_two_make_one(first, gap, second, left, right, meaning):
    expressions, text = neighbours(first, gap, second, left, right)
    (one,) = join(expressions, text)
    assert (one.start, one.end, one.meaning) == (0, len(text), meaning)


@pytest.mark.parametrize(("first", "gap", "second", "left", "right", "meaning"), JOINED)
def test_what_was_joined_looks_like_nothing_else(first, gap, second, left, right, meaning):
    (one,) = join(*neighbours(first, gap, second, left, right))
    assert one.wording == ""
    assert one.rule in {rule.name for rule in JOINS}


@pytest.mark.parametrize(("first", "gap", "second", "left", "right"), APART)
def test_the_two_stay_apart(first, gap, second, left, right):
    expressions, text = neighbours(first, gap, second, left, right)
    assert join(expressions, text) == expressions


def test_three_are_joined_from_the_left():
    text = "noon on Monday, May 4"
    expressions = [Expression(0, 4, "a", NOON), Expression(8, 14, "b", MONDAY), Expression(16, 21, "c", MAY_4)]
    assert [one.meaning for one in join(expressions, text)] == [NOON._replace(day=MAY_4._replace(weekday=1))]
