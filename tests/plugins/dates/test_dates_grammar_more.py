"""Rare forms of days and lengths, in words: each is read whole."""

from datetime import date

import pytest

from factbox_dates.grammar.reading import RULES
from factbox_dates.grammar.rules import Rule
from factbox_dates.meaning import Calendar, Clock, Fixed, Offset, Shift, Time, When

SAID = {
    "[tomorrow week],": Offset(1, "week", Shift(1, "day")),
    "[March the twenty-third]": Calendar(month=3, day=23),
    "[March the third, 1994]": Calendar(1994, 3, 3),
    "[March third nineteen ninety]": Calendar(1990, 3, 3),
    "[the twenty third of March 1994]": Calendar(1994, 3, 23),
    "[three March nineteen ninety]": Calendar(1990, 3, 3),
    "[March twenty three nineteen ninety]": Calendar(1990, 3, 23),
    "[Monday the 3rd]": Calendar(day=3, weekday=1),
    "[2024-H1]": Calendar(2024, half=1),
    "[end of year]": Shift(0, "year"),
    "[two minutes past nine]": Clock(Time(9, 2), vague=True),
    "a [year-long] strike": Fixed("duration", "P1Y"),
    "a [months-long] strike": Fixed("duration", "PXM"),
    "the [year-long] strike": Fixed("duration", "P1Y"),
    "[two and a half weeks]": Fixed("duration", "P2.5W", (420, "hour")),
    "[two years and a half]": Fixed("duration", "P2.5Y"),
    "[years ago]": Fixed("date", "PAST_REF"),
    "the theme of [this years] festival": Shift(0, "year"),
    "[March the twenty third]": Calendar(month=3, day=23),
    "[Friday 3rd]": Calendar(day=3, weekday=5),
    "at [1745] Sunday": Clock(Time(17, 45)),
    "at about [1945] on Sunday": Clock(Time(19, 45)),
    "[8  p.m.]": Clock(Time(20)),
    "for [three and a quarter hours]": Fixed("duration", "PT3.25H"),
    "[two to three weeks]": Fixed("duration", "P2W", at_least=True),
    "a [10- to 12-day] wait": Fixed("duration", "P10D", at_least=True),
    "[two-to-three-year] terms": Fixed("duration", "P2Y", at_least=True),
    "over [the next 18 to 24 months]": Fixed("duration", "P18M", at_least=True),
    "[3-4 days]": Fixed("duration", "P3D", at_least=True),
    "[six or seven hours]": Fixed("duration", "PT6H", at_least=True),
    "six [one-day] strikes": Fixed("duration", "P1D", (1, "day")),
    "in [2024-25]": When("year", date(2024, 1, 1), date(2025, 12, 31)),
    "in [1998/99]": When("year", date(1998, 1, 1), date(1999, 12, 31)),
    "in [the 2023/24 financial year]": Calendar(2024, fiscal=True),
    "in [the financial year 2023-24]": Calendar(2024, fiscal=True),
    "in [the past financial year]": Calendar(fiscal=True, within=Shift(-1, "year")),
    "in [the first half of the fiscal year]": Calendar(half=1, fiscal=True, within=Shift(0, "year")),
    "by [mid-year]": Shift(0, "year"),
    "by [mid-century]": Shift(0, "century"),
    "by [month end]": Shift(0, "month"),
    "by [end-September]": Calendar(month=9),
    "in [the small hours]": Clock(Time(part="MO")),
    "on the [06.10] from Ayr": Clock(Time(6, 10), vague=True),
    "[two and a half years ago]": Shift(-30, "month", duration="P2.5Y"),
    "[two years and a half ago]": Shift(-30, "month", duration="P2.5Y"),
    "[two years hence]": Shift(2, "year", duration="P2Y"),
}


@pytest.mark.parametrize(("marked", "meaning"), SAID.items())
def test_rare_forms_are_read_whole(meanings, marked, meaning):
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    assert meanings(text)[0] == (text[start:end], meaning)


def test_what_waits_for_a_neighbour_says_so():
    assert {rule.name for rule in RULES if rule.lacking} == {"rest-of-list", "nth-unit"}
    assert not Rule("month", "month:month", lambda phrase: None).lacking


@pytest.mark.parametrize(
    "text", ["The third week went well.", "A stay of 4 and 5 is long.", "This plan and last, too."]
)
def test_what_no_neighbour_completes_is_no_date(dates, text):
    assert dates(text) == []
