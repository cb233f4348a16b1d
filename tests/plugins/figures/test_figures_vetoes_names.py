"""Years, dates, parts of names and codes are no figures; what counts or has a unit is."""

from __future__ import annotations

import pytest
from figures_of import figures_of, staged

from factbox_figures.vetoes.names import calendar
from factbox_figures.vetoes.places import Places


def kept(text: str) -> list[str]:
    return [text[it.start : it.end] for it in staged(text)]


YEARS: dict[str, list[str]] = {
    "in 2018": [],
    "In 2018 it closed.": [],
    "the 2012 elections": [],
    "some 2000 people": ["2000"],
    "about 2000 soldiers": ["2000"],
    "more than 2000 boats": ["2000"],
    "2000 people came.": ["2000"],
    "above 1900": ["1900"],
    "2018 day five": ["five"],
    "2,018 boats": ["2,018"],
    "1200 boats": ["1200"],
    "2500 boats": ["2500"],
    "you need 2000 - 2500 Calories": ["2000 - 2500 Calories"],
}


@pytest.mark.parametrize(("text", "wanted"), YEARS.items())
def test_four_bare_digits_are_a_year_unless_they_count(text: str, wanted: list[str]) -> None:
    assert kept(text) == wanted


NAMES: dict[str, list[str]] = {
    "open from six in the morning": [],
    "They came by the dozens.": [],
    "They received 112 calls.": ["112"],
    "They took 911 calls.": [],
    "used to eating at 10": [],
    "going to bed at 2.": [],
    "Labour took 31 seats, the Greens 12 and the Reds 5.": ["31", "12", "5"],
    "They are on zero-hours contracts.": [],
    "Rowe 112 off 98 balls": ["112", "98"],
    "They open before ten, as ever.": [],
    "before ten people": ["ten"],
    "The bus comes at ten after seven.": [],
    "ten after the war": ["ten"],
    "Voyager 2 left.": [],
    "Apollo 11": [],
    "The Airbus A320 left.": [],
    "In Chicago 15 people came.": ["15"],
    "On Monday 14 boats left.": ["14"],
    "Police 12": ["12"],
    "iPhone 15": [],
    "GarageBand 09": [],
    "Nine Network": [],
    "the Seven Network": [],
    "Nine Inch Nails toured.": [],
    "Three Mile Island": [],
    "Channel Five News": [],
    "Hawks 112, Owls 104.": ["112", "104"],
    "Owls 300, Hawks 299.": [],
    "EUR 5": ["EUR 5"],
    "Sold 40": ["40"],
    "two Five Guys": ["two"],
}


@pytest.mark.parametrize(("text", "wanted"), NAMES.items())
def test_a_number_behind_a_name_is_of_it(text: str, wanted: list[str]) -> None:
    assert kept(text) == wanted


GLUED: dict[str, list[str]] = {
    "men in their 50s and 60s": ["50s", "60s"],
    "Rowe 84 not out": ["84"],
    "F-16": [],
    "4G": [],
    "A4": [],
    "covid-19": [],
    "#5": ["#5"],
    "x2": [],
    "user_12": [],
    "5@home": [],
    "3/4/5": [],
    "a 3-to-1 win": ["3-to-1"],
    "six-foot-2": ["six-foot-2"],
    "sub-3%": ["sub-3%"],
    "minus-5 degrees": ["minus-5 degrees"],
    "the mid-20 km": [],
    "in his mid-50s": ["50s"],
    "in the mid-50s": [],
    "the 1950s": [],
    "5th": ["5th"],
    "J. 5": ["5"],
}


@pytest.mark.parametrize(("text", "wanted"), GLUED.items())
def test_letters_and_marks_make_a_code_of_it(text: str, wanted: list[str]) -> None:
    assert kept(text) == wanted


SETS: dict[str, list[str]] = {
    "every two weeks": [],
    "every 11.2 days": [],
    "for two weeks": ["two weeks"],
}


@pytest.mark.parametrize(("text", "wanted"), SETS.items())
def test_sets_of_dates_are_no_figures(text: str, wanted: list[str]) -> None:
    assert kept(text) == wanted


def test_places_are_asked_whether_something_begins_in_one() -> None:
    places = Places([(2, 5), (4, 9), (20, 21)])
    assert [at for at in range(25) if places.hold(at)] == [*range(2, 9), 20]
    assert not Places([]).hold(0)


@pytest.mark.parametrize(("kind", "held"), [("date", True), ("time", True), ("set", True), ("duration", False)])
def test_durations_are_figures_too(kind: str, held: bool) -> None:
    assert calendar([{"start": 0, "end": 4, "kind": kind}]).hold(0) is held


@pytest.mark.parametrize(
    ("text", "date", "rows"),
    [
        ("It rained on 12 and 13 April.", "12 and 13 April", []),
        ("It was two years ago.", "two years ago", ["two years"]),
        ("It cost $5 a day.", "$5 a day", ["$5 a day"]),
        ("He came half an hour later.", "half an hour later", ["half an hour"]),
    ],
)
def test_a_number_in_a_date_is_a_figure_only_with_a_unit(text: str, date: str, rows: list[str]) -> None:
    start = text.index(date)
    dates = [{"start": start, "end": start + len(date), "kind": "date"}]
    assert [item["text"] for item in figures_of(text, dates)] == rows
