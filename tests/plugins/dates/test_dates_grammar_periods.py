"""Rules for quarters, halves, years, seasons, weeks, decades and eras, for dates in digits, and the fields they name."""

from datetime import date

import pytest

from factbox_dates.calendar.units import unit
from factbox_dates.grammar.digits import DIGITS
from factbox_dates.grammar.fields import full_year, spelled_year
from factbox_dates.grammar.periods import PERIODS
from factbox_dates.meaning import Calendar, Clock, Digits, Shift, Time, When
from factbox_dates.words.lexicon import Word

SAID = {
    "[Q3 2023]": Calendar(2023, quarter=3),
    "[2023-Q3]": Calendar(2023, quarter=3),
    "[Q3]": Calendar(quarter=3),
    "[1Q25]": Calendar(2025, quarter=1),
    "[2H24]": Calendar(2024, half=2),
    "[H1 2024]": Calendar(2024, half=1),
    "[FY25]": Calendar(2025, fiscal=True),
    "[FY2024/25]": Calendar(2025, fiscal=True),
    "[Q2 FY25]": Calendar(2025, quarter=2, fiscal=True),
    "[FY25 Q2]": Calendar(2025, quarter=2, fiscal=True),
    "[2023 third quarter]": Calendar(2023, quarter=3),
    "[the third quarter of 2023]": Calendar(2023, quarter=3),
    "[the December quarter]": Calendar(quarter=4),
    "[the June quarter of 2023]": Calendar(2023, quarter=2),
    "[the fiscal third quarter]": Calendar(quarter=3, fiscal=True),
    "[the 2023 first half]": Calendar(2023, half=1),
    "[the second half of fiscal 2024]": Calendar(2024, half=2, fiscal=True),
    "[the first half of last year]": Calendar(half=1, within=Shift(-1, "year")),
    "[the first half of the year]": Calendar(half=1, within=Shift(0, "year")),
    "in [nineteen eighty six]": Calendar(1986),
    "[the year 1066]": Calendar(1066),
    "[fiscal year 1998]": Calendar(1998, fiscal=True),
    "[this fiscal year]": Calendar(fiscal=True, within=Shift(0, "year")),
    "the [calendar year 2024]": Calendar(2024),
    "[the summer of 2024]": Calendar(2024, season="SU"),
    "[next spring]": Calendar(season="SP", which=1),
    "[this past winter]": Calendar(season="WI", which=-1),
    "[week 12 of 2024]": Calendar(2024, week=12),
    "[the 1990s]": unit(date(1990, 1, 1), "decade"),
    "[the '90s]": unit(date(1990, 1, 1), "decade"),
    "[the nineties]": unit(date(1990, 1, 1), "decade"),
    "[the 19th century]": unit(date(1850, 1, 1), "century"),
    "[the 5th century BC]": When("century", known=Calendar(-499)),
    "[44 BC]": When("year", known=Calendar(-44)),
    "[AD 79]": unit(date(79, 1, 1), "year"),
    "[March 44 BC]": When("month", known=Calendar(-44, 3)),
    "[March 79 AD]": unit(date(79, 3, 1), "month"),
    "[2024-06-18]": Calendar(2024, 6, 18),
    "[2024/06]": Calendar(2024, 6),
    "[06/2024]": Calendar(2024, 6),
    "[20240618]": Calendar(2024, 6, 18),
    "[2024-Jun-18]": Calendar(2024, 6, 18),
    "[7/8/2007]": Digits(7, 8, 2007),
    "[7/8/07]": Digits(7, 8, 2007),
    "on [7/8]": Digits(7, 8),
    "[2024-06-18T14:05:10+02:00]": Clock(Time(14, 5, 10), "+02:00", Calendar(2024, 6, 18)),
    "[2024-06-18 14:05]": Clock(Time(14, 5), "", Calendar(2024, 6, 18)),
    "[2024-06-18T14:05Z]": Clock(Time(14, 5), "Z", Calendar(2024, 6, 18)),
}


@pytest.mark.parametrize(("marked", "meaning"), SAID.items())
def test_the_place_that_words_or_digits_name(meanings, marked, meaning):
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    assert meanings(text) == [(text[start:end], meaning)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("the first and second quarters of 2023", [Calendar(2023, quarter=1), Calendar(2023, quarter=2)]),
        ("336-323 BC", [When("year", known=Calendar(-336)), When("year", known=Calendar(-323))]),
    ],
)
def test_parts_that_share_their_year(meanings, text, places):
    assert [meaning for _, meaning in meanings(text)] == places


@pytest.mark.parametrize(
    "text", ["the fifth quarter of", "H3 2024", "2024-13-01", "13/13/2007", "the 31st century", "0 AD"]
)
def test_what_no_calendar_has_is_not_read_whole(meanings, text):
    assert text not in [words for words, _ in meanings(text)]


@pytest.mark.parametrize(("short", "year"), [(29, 2029), (30, 1930), (99, 1999), (0, 2000), (1848, 1848), (None, None)])
def test_the_century_of_a_short_year(short, year):
    assert full_year(short) == year


@pytest.mark.parametrize(
    ("numbers", "year"),
    [
        ((19, 80, 6), 1986),
        ((19, 86), 1986),
        ((20, 10), 2010),
        ((2, 1000), 2000),
        ((2, 1000, 5), 2005),
        ((19, 100), 1900),
        ((18, 100, 12), 1812),
        ((12, 50), None),
        ((3, 1000), None),
        ((20, 5), None),
    ],
)
def test_years_in_words(numbers, year):
    assert spelled_year([Word("numword", number) for number in numbers]) == year


def test_the_rules_of_a_list_have_shapes_of_their_own():
    shapes = [rule.shape for rule in (*PERIODS, *DIGITS)]
    assert len(shapes) == len(set(shapes))
