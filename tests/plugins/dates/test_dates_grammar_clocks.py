"""Rules for clock times and parts of the day: the words a rule takes, and the time, zone and day they say."""

import pytest

from factbox_dates.grammar.clocks import CLOCKS, PART_IS_LATE
from factbox_dates.meaning import Anchor, Clock, Shift, Time

MORNING, AFTERNOON, EVENING, NIGHT = (Time(part=code) for code in ("MO", "AF", "EV", "NI"))

SAID = {
    "at [8:30 p.m. EST]": Clock(Time(20, 30), "America/New_York"),
    "at [8.15am]": Clock(Time(8, 15)),
    "at [20:30:05]": Clock(Time(20, 30, 5)),
    "at [9:05]": Clock(Time(9, 5), vague=True),
    "at [12 a.m.]": Clock(Time(0)),
    "at [12:30 p.m.]": Clock(Time(12, 30)),
    "at [9 o'clock in the evening]": Clock(Time(21)),
    "at [seven o'clock]": Clock(Time(7), vague=True),
    "at [5 in the afternoon]": Clock(Time(17)),
    "at [eight p.m.]": Clock(Time(20)),
    "at [1830 GMT]": Clock(Time(18, 30), "UTC"),
    "at [1900 hours]": Clock(Time(19)),
    "at [0745 hours]": Clock(Time(7, 45), vague=True),
    "at [19.30 BST]": Clock(Time(19, 30), "Europe/London"),
    "since [7.30]": Clock(Time(7, 30), vague=True),
    "at [half past seven]": Clock(Time(7, 30), vague=True),
    "[a quarter to nine in the evening]": Clock(Time(20, 45)),
    "at [5 past 3]": Clock(Time(3, 5), vague=True),
    "at [10 minutes to one]": Clock(Time(0, 50), vague=True),
    "at [noon GMT]": Clock(Time(12), "UTC"),
    "by [midnight]": Clock(Time(24)),
    "at [8:00 (UTC+3])": Clock(Time(8), "+03:00", vague=True),
    "[last night]": Clock(NIGHT, day=Shift(-1, "day")),
    "[this afternoon]": Clock(AFTERNOON, day=Shift(0, "day")),
    "[the previous evening]": Clock(EVENING, day=Shift(-1, "day", Anchor.TEXT)),
    "[the next morning]": Clock(MORNING, day=Shift(1, "day", Anchor.TEXT)),
    "[the night before]": Clock(NIGHT, day=Shift(-1, "day", Anchor.TEXT)),
    "[the morning after]": Clock(MORNING, day=Shift(1, "day", Anchor.TEXT)),
    "in [the morning]": Clock(MORNING),
    "[overnight]": Clock(Time(part="NI"), overnight=True),
}


@pytest.mark.parametrize(("marked", "meaning"), SAID.items())
def test_the_time_that_words_say(meanings, marked, meaning):
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    assert meanings(text) == [(text[start:end], meaning)]


@pytest.mark.parametrize(
    "text", ["at 25:00", "at 9:75", "at 13 p.m.", "at 25 o'clock", "0 o'clock", "half past nineteen"]
)
def test_hours_that_no_clock_shows_are_no_times(meanings, text):
    assert not any(isinstance(meaning, Clock) for _, meaning in meanings(text))


def test_four_digits_are_a_clock_where_a_zone_or_hours_say_so(meanings):
    assert [type(meaning) for _, meaning in meanings("at 1875 GMT")] != [Clock]
    assert [type(meaning) for _, meaning in meanings("after 1900 hours")] == [Clock]
    assert [type(meaning) for _, meaning in meanings("it sold 1900 hours")] != [Clock]


@pytest.mark.parametrize(("part", "late"), PART_IS_LATE.items())
def test_a_part_of_the_day_tells_which_half_an_hour_is_of(meanings, part, late):
    words = {"AF": "afternoon", "EV": "evening", "NI": "night", "MO": "morning"}[part]
    ((_, clock),) = meanings(f"at 9 o'clock in the {words}")
    assert clock.time.hour == (21 if late else 9)


def test_every_rule_is_one_of_a_time():
    assert {rule.name for rule in CLOCKS} >= {"clock", "military", "past-hour", "part", "overnight"}
