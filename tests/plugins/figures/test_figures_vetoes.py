"""Numbers that are no figures: dates, times, names, labels, identifiers."""

from __future__ import annotations

import pytest
from figures_of import figures_of

NO_FIGURE = [
    "In 1963 they took power.", "The coup of 1963 began it.", "by 2005", "the 1990s", "the '90s", "the 2012-13 season", "2.15pm",
    "April 2015", "on December 8", "8 December 2024", "3 March", "at 2:30 p.m.", "10 o'clock", "11pm", "20:30 GMT", "2024-12-08",
    "12/08/2024", "from 2004 to 2009", "between 2008 and 2012", "the 2012 elections", "Q3 2023", "fiscal 2021", "the 21st century",
    "Call 555-0134 now", "+1 212 555 0134", "020 7946 0958", "https://example.org/2024/12?id=35", "mail 12@example.org",
    "10.0.0.1 and v3.11", "42 Maple Street", "Austin, TX 78701", "section 12", "Chapter 11", "Article 50", "page 35", "Room 101",
    "Flight 370", "Route 66", "Channel 5", "Formula 1", "Windows 10", "iPhone 11", "Apollo 11", "an Airbus 320", "a Boeing 787",
    "Covid-19", "the F-16", "MH370", "G20", "G7", "9/11", "24/7", "Catch-22", "5G", "4K", "3D", "B52", "the S&P 500", "the FTSE 100",
    "the Nikkei 225", "the Fortune 500", "the Group of 20", "the Big Four", "Group of Seven", "Xbox 360", "the 13F form", "SCP-173",
    "No 10 was silent", "They left No 11.", "junctions 4 and 5", "the 43 bus", "He earns six figures", "quote incident 2207",
    "lot 31", "case 114 opened", "reference 4410092", "a 1-in-200-year flood", "in £'000", "They dialled 999", "a 12-gauge shotgun",
    "the 4300 block of Elm", "Results: 1. Holt 2. Berg 3. Ruiz", "the SP 500",
    "phase 3", "Type 2", "posts 542 and 543", "every two weeks", "RFC 2119",
]  # fmt: skip
FIGURES = {
    "In Chicago 15 people were hurt.": [15],
    "Kills 12 in Baghdad": [12],
    "It sold 2,019 cars.": [2019],
    "Some 2000 people marched.": [2000],
    "They order 50 planes.": [50],
    "It fell to 5. Then it rose.": [5],
    "We log 300 calls.": [300],
    "About 50 of them left.": [50],
    "Two years ago it had 60 staff.": [2, 60],
    "The Dow closed at 30,000.": [30000],
    "Day after day 12 more came.": [12],
}


@pytest.mark.parametrize("text", NO_FIGURE)
def test_dates_names_and_identifiers_are_no_figures(text: str) -> None:
    assert [item["text"] for item in figures_of(text) if item["kind"] != "ordinal"] == []


@pytest.mark.parametrize(("text", "values"), FIGURES.items())
def test_counts_beside_names_and_times_are_figures(text: str, values: list[float]) -> None:
    assert [item["value"] for item in figures_of(text)] == values


def date(text: str, words: str, kind: str) -> dict[str, object]:
    """A dates item for `words` of `text`."""
    start = text.index(words)
    return {"text": words, "start": start, "end": start + len(words), "kind": kind, "value": "X"}


@pytest.mark.parametrize("kind", ["date", "time", "set"])
def test_numbers_in_dates_times_and_sets_are_no_figures(kind: str) -> None:
    text = "They met on the eighth, 17 of us."
    assert [item["value"] for item in figures_of(text, [date(text, "the eighth, 17", kind)])] == []


def test_a_duration_is_a_figure_too() -> None:
    text = "It took three weeks."
    assert [item["value"] for item in figures_of(text, [date(text, "three weeks", "duration")])] == [3]


def test_a_length_of_time_in_a_date_is_a_figure() -> None:
    text = "It began two years ago."
    assert [item["unit"] for item in figures_of(text, [date(text, "two years ago", "date")])] == ["year"]


def test_a_rate_is_not_vetoed_by_the_set_it_touches() -> None:
    text = "It pumps 500 barrels a day."
    assert [item["unit"] for item in figures_of(text, [date(text, "a day", "set")])] == ["bbl/day"]
