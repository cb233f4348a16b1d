"""Clock times that say neither am nor pm and go on from one that does."""

from __future__ import annotations

from typing import Any

import pytest

from factbox import Article, Context
from factbox.moments import read_moment
from factbox_dates.meaning import Clock, Expression, Time
from factbox_dates.neighbours.halves import halves
from factbox_dates.parser import parse

TOLD = [
    ("The fire began at 4.30 pm on Sunday. The first call was made at 4.42.", "2017-12-31T16:42"),
    ("The fire began at 4.30 pm on Sunday. A show had been due at 7.30.", "2017-12-31T19:30"),
    ("The fire began at 4.30 pm on Sunday and burned for two hours. A call came at 5.10.", "2017-12-31T17:10"),
    ("He left home at 8am on Sunday and was seen at 9.15.", "2017-12-31T09:15"),
    ("She came at 5pm on Sunday. At 4.10 the bell rang.", "2017-12-31T04:10"),
    ("She came at 5pm on Sunday. On Monday at 9.30 she left.", "2018-01-01T09:30"),
    ("She came at 5pm on Sunday. She slept between 9:30 and 11:30 am.", "2017-12-31T11:30"),
]


def clocks(text: str) -> list[dict[str, Any]]:
    found = parse(Article(text, published_at=read_moment("2018-01-04")), Context())
    return [item for item in found if item["kind"] == "time"]


@pytest.mark.parametrize(("text", "value"), TOLD)
def test_a_clock_time_goes_on_in_the_half_of_the_day_that_was_told(text: str, value: str) -> None:
    assert clocks(text)[-1]["value"] == value


def test_the_morning_said_behind_a_range_is_that_of_its_first_hour() -> None:
    found = clocks("She came at 5pm on Sunday. She slept from 9:30 to 11:30 am.")
    assert [item["value"][-5:] for item in found] == ["17:00", "09:30", "11:30"]


def test_a_day_in_brackets_is_a_date_of_its_own() -> None:
    found = parse(Article("It came on Tuesday (Jan 2).", published_at=read_moment("2018-01-04")), Context())
    assert [(item["text"], item["value"]) for item in found] == [("Tuesday", "2018-01-02"), ("Jan 2", "2018-01-02")]


def test_where_every_hour_says_its_half_nothing_is_made_anew() -> None:
    told = [Expression(0, 4, "clock", Clock(Time(17))), Expression(9, 13, "clock", Clock(Time(9)))]
    assert halves(told) is told
