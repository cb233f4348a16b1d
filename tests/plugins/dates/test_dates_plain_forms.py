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
    "It will be shut from Monday 14th until Friday.": [("Monday 14th", "2024-10-14"), ("Friday", "2024-10-18")],
    "It is on the 14th floor.": [],
    "It will open by the third quarter of 2027-28.": [("the third quarter of 2027-28", "FY2028-Q3")],
    "It opened in the final quarter of 2022/23.": [("the final quarter of 2022/23", "FY2023-Q4")],
    "It fell in Q3 2022-23.": [("Q3 2022-23", "FY2023-Q3")],
    "It was signed on 4.9.2025.": [("4.9.2025", "2025-09-04")],
    "It was signed on 12.24.2024.": [("12.24.2024", "2024-12-24")],
    "They cast ballots before election day.": [],
    "It took a quarter of an hour.": [("a quarter of an hour", "PT15M")],
    "It took three quarters of an hour.": [("three quarters of an hour", "PT45M")],
    "It grew by two quarters of an inch.": [],
    "They ended a weekslong strike.": [("weekslong", "PXW")],
    "It was a yearlong fight.": [("yearlong", "P1Y")],
    "They meet at 3 o'clock.": [("3 o'clock", "2024-10-06T15:00")],
    "They meet at 8 o'clock.": [("8 o'clock", "2024-10-06T08:00")],
    "It fell at two o'clock in the morning.": [("two o'clock in the morning", "2024-10-06T02:00")],
    "It fell at 3 o'clock this morning.": [("3 o'clock this morning", "2024-10-06T03:00")],
    "It fell at 3 o'clock on Friday morning.": [("3 o'clock on Friday morning", "2024-10-04T03:00")],
    "It fell at 3 o'clock on Friday.": [("3 o'clock on Friday", "2024-10-04T15:00")],
    "There will be a run next year, on September 13.": [("next year", "2025"), ("September 13", "2025-09-13")],
    "There was a run last year, on May 3.": [("last year", "2023"), ("May 3", "2023-05-03")],
    "They would sue if there was no answer by Friday.": [("Friday", "2024-10-11")],
    "They said they would sue unless it paid by Monday.": [("Monday", "2024-10-07")],
    "They predicted $100 by the fourth quarter.": [("the fourth quarter", "2024-Q4")],
    "They will vote on the third quarter of the course.": [],
    "Trains came within a minute of their time.": [("a minute", "PT1M")],
    "They kept a minute of silence.": [],
    "It is safe for another few years.": [("another few years", "PXY")],
    "It will be shut from 10pm on Friday to 6am.": [
        ("10pm on Friday", "2024-10-11T22:00"),
        ("6am", "2024-10-12T06:00"),
    ],
    "It hit on Friday. It rained from 11 p.m. until 3 a.m.": [
        ("Friday", "2024-10-04"),
        ("11 p.m.", "2024-10-04T23:00"),
        ("3 a.m.", "2024-10-05T03:00"),
    ],
    "Crews went out between 11 p.m. and 5 a.m., they said.": [
        ("11 p.m.", "2024-10-06T23:00"),
        ("5 a.m.", "2024-10-06T05:00"),
    ],
    "It is open from 9am to 5pm.": [("9am", "2024-10-06T09:00"), ("5pm", "2024-10-06T17:00")],
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
        ("Farmers will be paid 40 cents for September milk.", "2024-09"),
        ("It will pay 38 cents, a cut of two on August.", "2024-08"),
        ("Rates stand below their July peak.", "2024-07"),
        ("They will hold a December summit.", "2024-12"),
        ("It will return in September.", "2025-09"),
    ],
)
def test_a_month_before_a_noun_or_compared_with_is_the_last_one(value, text, dates):
    assert [item["value"] for item in dates(text, PUBLISHED)] == [value]


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
