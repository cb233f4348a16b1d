"""Quarters, halves and fiscal years, as results and outlooks name them."""

from datetime import date

import pytest

PUBLISHED = date(2025, 10, 27)

PERIODS = {
    "Third-quarter revenue fell 4%.": "2025-Q3",
    "The baker expects to publish third-quarter results.": "2025-Q3",
    "It will announce its earnings for the third quarter.": "2025-Q3",
    "The baker plans a call on its second-quarter figures.": "2025-Q2",
    "Fourth-quarter profit beat forecasts.": "2025-Q4",
    "It expects fourth-quarter sales of $3m.": "2025-Q4",
    "Costs rose compared with the 2024 third quarter.": "2024-Q3",
    "Sales rose in the first half.": "2025-H1",
    "First-half sales rose.": "2025-H1",
    "Margins fell in H1.": "2025-H1",
    "The board expects growth in the second half.": "2025-H2",
    "Orders fell in 1Q25.": "2025-Q1",
    "Orders fell in Q3'24.": "2024-Q3",
    "Orders fell in 2H24.": "2024-H2",
    "Orders fell in FY25.": "FY2025",
    "Orders fell in FY2024/25.": "FY2025",
    "Orders fell in Q3 FY25.": "FY2025-Q3",
    "Orders fell in fiscal 2024.": "FY2024",
    "Orders fell in the second half of fiscal 2025.": "FY2025-H2",
}


@pytest.mark.parametrize(("text", "expected"), PERIODS.items())
def test_parts_of_the_business_year(value, text, expected):
    assert value(text, PUBLISHED) == expected


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It shrank in the first and second quarters of 2023.", ["2023-Q1", "2023-Q2"]),
        ("Profit rose in the second quarter from the same quarter last year.", ["2025-Q2", "2024-Q2"]),
        ("Profit was $5m in the third quarter of 2024, against $4m a year earlier.", ["2024-Q3", "2023-Q3"]),
        ("Rents rose 4% in March from a year earlier.", ["2025-03", "2024-03"]),
        ("Rents rose 4% last month from a year earlier.", ["2025-09", "2024-09"]),
        ("In May rents were 1% above a month earlier and 4% above a year earlier.", ["2025-05", "2025-04", "2024-05"]),
        ("In May rents were 4% above a year ago and 1% above a month earlier.", ["2025-05", "2024", "2025-04"]),
        ("Rents rose in May. Wages were 4% above those of a year earlier.", ["2025-05", "2024"]),
        ("Rents rose in May 2023 and in 2024 from a year earlier.", ["2023-05", "2024", "2023"]),
        ("Rents rose in May 2023, when they were up 3% on two years earlier.", ["2023-05", "2021"]),
    ],
)
def test_periods_that_are_compared(dates, text, values):
    assert [item["value"] for item in dates(text, PUBLISHED)] == values


def test_the_running_part_of_the_year_is_this_years(dates):
    items = dates("Profit rose in the first half and the board expects H2 to be better.", date(2025, 8, 20))
    assert [item["value"] for item in items] == ["2025-H1", "2025-H2"]


@pytest.mark.parametrize(
    "text",
    [
        "He scored in the first half.",
        "Rovers led at half-time but tired in the second half.",
        "The first half of the book is dull.",
        "The second half was goalless.",
        "Another quarter of a million left.",
        "The last quarter of the book is dull.",
        "This quarter of the city was flooded.",
        "She has an H1 visa.",
        "The fy key is worn.",
    ],
)
def test_halves_and_quarters_of_other_things_are_none(dates, text):
    assert dates(text, PUBLISHED) == []


def test_an_hour_is_no_half(dates):
    assert [item["value"] for item in dates("He was back within 2h.", PUBLISHED)] == ["PT2H"]
