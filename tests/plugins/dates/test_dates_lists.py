"""Lists and ranges that write month, year, unit or day once: every member is a date."""

from datetime import date

import pytest

PUBLISHED = date(2025, 6, 18)

LISTS = {
    "The choir sang on June 2, 3 and 5.": ["2025-06-02", "2025-06-03", "2025-06-05"],
    "The choir sang on June 2 and 3.": ["2025-06-02", "2025-06-03"],
    "The fair is on 5 and 6 July.": ["2025-07-05", "2025-07-06"],
    "Boats sailed on 2, 3 and 4 June.": ["2025-06-02", "2025-06-03", "2025-06-04"],
    "It runs on July 4-6 and 11-13.": ["2025-07-04", "2025-07-06", "2025-07-11", "2025-07-13"],
    "The panel sat on May 6, 7 and 9, 2024.": ["2024-05-06", "2024-05-07", "2024-05-09"],
    "The show (Sept. 8-10) is free.": ["2025-09-08", "2025-09-10"],
    "They met on the 4th and 5th of June 2019.": ["2019-06-04", "2019-06-05"],
    "They met on the 1st, 2nd and 3rd of July 2024.": ["2024-07-01", "2024-07-02", "2024-07-03"],
    "Talks were held on June 4 & 5.": ["2025-06-04", "2025-06-05"],
    "It ran from June 4 through 6.": ["2025-06-04", "2025-06-06"],
    "Floods came in spring and autumn 2022.": ["2022-SP", "2022-FA"],
    "It shut on the 28 and 29 May.": ["2025-05-28", "2025-05-29"],
    "It ran March 5-9, 1918.": ["1918-03-05", "1918-03-09"],
    "It rained on June 4 or 5, he said.": ["2025-06-04", "2025-06-05"],
    "Sales grew between Q2 and Q4 2021.": ["2021-Q2", "2021-Q4"],
    "Sales grew in H1 and H2 2020.": ["2020-H1", "2020-H2"],
    "Rain fell from January to April 2020.": ["2020-01", "2020-04"],
    "Rain fell in December-March 2020.": ["2019-12", "2020-03"],
    "Prices fell this month and last.": ["2025-06", "2025-05"],
    "They play this week and next.": ["2025-W25", "2025-W26"],
    "The regatta is on 12/13 July.": ["2025-07-12", "2025-07-13"],
    "Rain is likely on Thursday and Friday.": ["2025-06-19", "2025-06-20"],
    "Rain fell on Thursday and Friday.": ["2025-06-12", "2025-06-13"],
    "The tunnel will be shut between 2200 and 0500.": ["2025-06-18T22:00", "2025-06-18T05:00"],
}


@pytest.mark.parametrize(("text", "values"), LISTS.items())
def test_every_member_of_a_list_is_a_date(dates, text, values):
    assert [item["value"] for item in dates(text, PUBLISHED)] == values


@pytest.mark.parametrize(
    "text",
    [
        "On June 4, 5 people were hurt.",
        "On June 4, 12 of them left.",
        "On June 4, 20 per cent voted.",
        "On June 4 and 10 others fell ill.",
        "On June 4, 3 was the answer.",
    ],
)
def test_a_number_behind_a_day_that_counts_something_is_none(dates, text):
    assert [item["text"] for item in dates(text, PUBLISHED)] == ["June 4"]


def test_the_hour_behind_a_day_is_no_day(value):
    assert value("It shut on June 4, 5 p.m.", PUBLISHED) == "2025-06-04T17:00"


def test_all_days_of_a_list_lie_in_the_year_of_the_first(dates):
    items = dates("The tour will stop on 3 and 4 May.", PUBLISHED)
    assert [item["value"] for item in items] == ["2026-05-03", "2026-05-04"]


def test_a_range_of_months_lies_in_the_year_of_its_last(dates):
    items = dates("Exports fell in January-November.", date(2025, 1, 20))
    assert [item["value"] for item in items] == ["2024-01", "2024-11"]


def test_last_alone_is_no_time(dates):
    assert dates("He was first and last.", PUBLISHED) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("A quake struck at 9:40 p.m. local time (1240 GMT) on Sunday.", ["2025-06-15T21:40", "2025-06-15T12:40Z"]),
        ("It kicks off at 19:00 BST (20:00 CEST) on Friday 4 July.", ["2025-07-04T19:00", "2025-07-04T20:00", "2025-07-04"]),
    ],
)  # fmt: skip
def test_two_clock_times_share_the_day_behind_them(dates, text, values):
    assert [item["value"] for item in dates(text, PUBLISHED)][:2] == values[:2]
