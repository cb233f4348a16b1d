"""Rules for days, weekdays, months and named days in words: the words a rule takes, and the place they name."""

import pytest

from factbox_dates.grammar.days import DAYS
from factbox_dates.grammar.rules import Rule
from factbox_dates.meaning import Again, Anchor, Calendar, Clock, Nth, Offset, Shift, Time

SAID = {
    "[the second Sunday in October 2024]": Nth(2, "weekday", Calendar(2024, 10), 7),
    "[the last Friday of next month]": Nth(-1, "weekday", Shift(1, "month"), 5),
    "[the first Monday of every month]": Again("P1M"),
    "[the 23rd of last month]": Calendar(day=23, within=Shift(-1, "month")),
    "[the twenty-third of that month]": Calendar(day=23, within=Shift(0, "month", Anchor.TEXT)),
    "[a week on Saturday]": Offset(1, "week", Calendar(weekday=6, which=2)),
    "[Tuesday week],": Offset(1, "week", Calendar(weekday=2, which=2)),
    "[a fortnight ago today]": Offset(-1, "fortnight", Shift(0, "day")),
    "[three weeks tomorrow]": Offset(3, "week", Shift(1, "day")),
    "[the Friday after next]": Offset(1, "week", Calendar(weekday=5, which=2)),
    "[the Friday before last]": Offset(-1, "week", Calendar(weekday=5, which=-2)),
    "[Wed Oct 26 15:50:06 2016]": Clock(Time(15, 50, 6), day=Calendar(2016, 10, 26)),
    "[June 4th, 2024]": Calendar(2024, 6, 4),
    "[June 4 2024]": Calendar(2024, 6, 4),
    "[4th of June, 2024]": Calendar(2024, 6, 4),
    "[the 3rd of March]": Calendar(month=3, day=3),
    "[3 April nineteen eighty-six]": Calendar(1986, 4, 3),
    "[April the third]": Calendar(month=4, day=3),
    "[the third week] of": Nth(3, "week"),
    "in [the last day] of": Nth(-1, "day"),
    "since [the 20th],": Calendar(day=20),
    "[Monday 3],": Calendar(day=3, weekday=1),
    "[Monday the third]": Calendar(day=3, weekday=1),
    "[last June]": Calendar(month=6, which=-1),
    "[next June 4]": Calendar(month=6, day=4, which=1),
    "[this past June]": Calendar(month=6, which=-1),
    "[that June]": Calendar(month=6, which=0, anchor=Anchor.TEXT),
    "[that Monday]": Calendar(weekday=1, which=0, anchor=Anchor.TEXT),
    "[that same June]": Calendar(month=6, which=0, anchor=Anchor.TEXT),
    "[the same Monday]": Calendar(weekday=1, which=0, anchor=Anchor.TEXT),
    "[the following June]": Calendar(month=6, which=1, anchor=Anchor.TEXT),
    "[the next Tuesday]": Calendar(weekday=2, which=2, anchor=Anchor.TEXT),
    "[next Tuesday]": Calendar(weekday=2, which=1),
    "[previous Tuesday]": Calendar(weekday=2, which=-1),
    "[this coming Tuesday]": Calendar(weekday=2, which=2),
    "[this past Tuesday]": Calendar(weekday=2, which=-2),
    "[next Christmas]": Calendar(holiday="christmas", which=1),
    "[Easter 2024]": Calendar(2024, holiday="easter"),
    "[Sept 2024]": Calendar(2024, 9),
    "[June of 2024]": Calendar(2024, 6),
    "[2024 June]": Calendar(2024, 6),
}


@pytest.mark.parametrize(("marked", "meaning"), SAID.items())
def test_the_place_that_words_name(meanings, marked, meaning):
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    assert meanings(text) == [(text[start:end], meaning)]


LISTS = {
    "June 4, 5 and 6": [Calendar(month=6, day=4), Calendar(day=5), Calendar(day=6)],
    "4, 5 and 6 June 2024": [Calendar(2024, 6, 4), Calendar(2024, 6, 5), Calendar(2024, 6, 6)],
    "the 4th and 5th of June": [Calendar(month=6, day=4), Calendar(month=6, day=5)],
    "May 5-9, 1918": [Calendar(1918, 5, 5), Calendar(1918, day=9)],
}


@pytest.mark.parametrize(("text", "places"), LISTS.items())
def test_each_day_of_a_list_is_read_alone_and_borrows_later(meanings, text, places):
    assert [meaning for _, meaning in meanings(text)] == places


@pytest.mark.parametrize("text", ["the sixth Sunday in May", "the 32nd of last month", "a month on Saturday"])
def test_counts_that_no_calendar_has_leave_the_shorter_words(meanings, text):
    assert meanings(text)[0][0] != text


def test_a_31_june_is_no_day(meanings):
    assert meanings("31 June 1994") == [("June 1994", Calendar(1994, 6))]


def test_rules_have_a_name_a_shape_and_a_reader():
    assert all(isinstance(rule, Rule) and rule.name and rule.shape and callable(rule.read) for rule in DAYS)
