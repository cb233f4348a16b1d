"""Plain forms with what may stand right beside them: numbers, shares of the same, hyphens, other names of days."""

from datetime import date

import pytest

PUBLISHED = date(2024, 10, 6)
"""A Sunday."""

READ = {
    "It is up from 650,000 three years ago.": [("three years ago", "2021")],
    "It was down from 1.6 times a year earlier.": [("a year earlier", "2023")],
    "It rains three times a year.": [("three times a year", "P1Y")],
    "It made more in the same half a year earlier.": [("a year earlier", "2023")],
    "It fell in March 2022, and half a year earlier it was gone.": [
        ("March 2022", "2022-03"),
        ("half a year earlier", "2021-09"),
    ],
    "It stood for a hundred years.": [("a hundred years", "P100Y")],
    "It has a billion-year history.": [("billion-year", "P1000000000Y")],
    "It came in two thousand and five.": [("two thousand and five", "2005")],
    "It shut for this past decade.": [("this past decade", "P1DE")],
    "It grew this past year.": [("this past year", "2023")],
    "It made 3 terawatt-hours over the month.": [("the month", "2024-10")],
    "It fell below the all-hours price.": [],
    "She waited for hours.": [("hours", "PTXH")],
    "They spoke of the future role of the fleet.": [],
    "It may change in the future.": [("the future", "FUTURE_REF")],
    "In recent times it has grown.": [("recent times", "PAST_REF")],
    "It will be shut from Monday 14th until Friday.": [("Monday 14th", "2024-10-14"), ("Friday", "2024-10-11")],
    "It is on the 14th floor.": [],
    "It will open by the third quarter of 2027-28.": [("the third quarter of 2027-28", "FY2028-Q3")],
    "It opened in the final quarter of 2022/23.": [("the final quarter of 2022/23", "FY2023-Q4")],
    "It fell in Q3 2022-23.": [("Q3 2022-23", "FY2023-Q3")],
    "It was signed on 4.9.2025.": [("4.9.2025", "2025-09-04")],
    "It was signed on 12.24.2024.": [("12.24.2024", "2024-12-24")],
    "They cast ballots before election day.": [],
    "They vote on Election Day.": [("Election Day", "2024-11-05")],
    "It opened on Labor Day weekend in 1972.": [("Labor Day weekend in 1972", "1972-W35-WE")],
    "It opened on Memorial Day weekend 2019.": [("Memorial Day weekend 2019", "2019-W21-WE")],
    "They will travel over the Thanksgiving holiday weekend.": [("the Thanksgiving holiday weekend", "2024-W48-WE")],
}


@pytest.mark.parametrize(("text", "expected"), READ.items())
def test_what_stands_beside_a_plain_form_does_not_spoil_it(dates, text, expected):
    assert [(item["text"], item["value"]) for item in dates(text, PUBLISHED)] == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Cases have reached a record for this winter.", "2024-WI"),
        ("This winter was the coldest.", "2024-WI"),
        ("It will open this spring.", "2025-SP"),
    ],
)
def test_a_season_that_is_running_is_this_one(value, text, dates):
    assert [item["value"] for item in dates(text, date(2025, 1, 30))] == [value]
