"""What relative expressions are reckoned from: the publication, the last date of the text, the year of a history."""

from datetime import date

import pytest

FROM_PUBLICATION = {
    "today": "2025-01-06",
    "yesterday": "2025-01-05",
    "tomorrow": "2025-01-07",
    "last week": "2025-W01",
    "this week": "2025-W02",
    "last month": "2024-12",
    "next month": "2025-02",
    "last year": "2024",
    "next year": "2026",
    "the last quarter": "2024-Q4",
    "this decade": "202",
    "last century": "19",
    "two days ago": "2025-01-04",
    "two weeks ago": "2024-W52",
    "three months ago": "2024-10",
    "two years ago": "2023",
    "a decade ago": "201",
    "several years ago": "PAST_REF",
    "24 hours ago": "2025-01-05",
    "the day before yesterday": "2025-01-04",
    "two days before yesterday": "2025-01-03",
    "three weeks from tomorrow": "2025-01-28",
    "the first half of last year": "2024-H1",
    "August last year": "2024-08",
    "March 11 this year": "2025-03-11",
    "Tuesday of next week": "2025-01-14",
    "next week on Tuesday": "2025-01-14",
    "two weeks before Christmas": "2024-12-11",
    "now": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "recently": "PAST_REF",
    "the future": "FUTURE_REF",
}


@pytest.mark.parametrize(("phrase", "expected"), FROM_PUBLICATION.items())
def test_reckoned_from_the_publication(dates, phrase, expected):
    (item,) = dates(f"They talked of rain {phrase}.")
    assert (item["text"], item["value"]) == (phrase, expected)


@pytest.mark.parametrize(
    ("following", "expected"),
    [
        ("Two days later the port reopened.", "1994-03-05"),
        ("The next day the port reopened.", "1994-03-04"),
        ("The port reopened the same day.", "1994-03-03"),
        ("The port was shut again that year.", "1994"),
        ("The port reopened the following month.", "1994-04"),
        ("It had opened a year earlier.", "1993"),
        ("It was shut again in August of that year.", "1994-08"),
    ],
)
def test_reckoned_from_the_last_date_of_the_text(dates, following, expected):
    first, second = dates(f"The strike began on 3 March 1994. {following}")
    assert (first["value"], second["value"]) == ("1994-03-03", expected)


def test_a_year_before_a_quarter_is_that_quarter(dates):
    text = "Sales fell in the third quarter of 2023. A year earlier they had risen."
    assert [item["value"] for item in dates(text)] == ["2023-Q3", "2022-Q3"]


@pytest.mark.parametrize("sentence", ["Six minutes later, he scored.", "Ten days before the launch, it burned."])
def test_a_measure_whose_anchor_is_an_event_is_a_duration(dates, sentence):
    (item,) = dates(sentence)
    assert item["kind"] == "duration"
    assert not item["text"].endswith(("later", "before"))


HISTORY = (
    "The duke landed in May 1415. In June 1415 he took the castle. On 3 July the town fell. "
    "By September his men were ill. In early October 1415 they marched north. The king died in January. "
)


def test_a_history_anchors_months_on_its_own_year(dates):
    values = [item["value"] for item in dates(HISTORY)]
    assert values == ["1415-05", "1415-06", "1415-07-03", "1415-09", "1415-10", "1416-01"]


@pytest.mark.parametrize("published", [date(2025, 1, 6), None])
def test_a_history_is_told_alike_whenever_it_is_published(dates, published):
    assert [item["value"] for item in dates(HISTORY, published)][2] == "1415-07-03"


def test_old_years_alone_make_no_history(dates):
    text = "The mill of 1890 burned in 1920 and in 1951. It closed on Friday and will open in May."
    assert [item["value"] for item in dates(text)][-2:] == ["2025-01-03", "2025-05"]


def test_the_quarter_is_the_one_told_of(dates):
    text = "It reported its third-quarter profit on October 18. Sales rose in the quarter."
    assert [item["value"] for item in dates(text)] == ["2024-Q3", "2024-10-18", "2024-Q3"]


def test_a_day_is_not_reckoned_from_a_year(dates):
    year, day = dates("The mill burned in 1911. The next day it was closed.")
    assert (year["value"], day["value"]) == ("1911", "2025-01-07")


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("the third week of July 2024", "2024-W29"),
        ("the last day of the month", "2025-01-31"),
        ("the second month of 2024", "2024-02"),
        ("the 15th day of next month", "2025-02-15"),
        ("last year's third quarter", "2024-Q3"),
        ("half a century ago", "1975"),
        ("two and a half years ago", "2022-07"),
        ("two weeks and two days ago", "2024-12-21"),
        ("a fortnight ago", "2024-W52"),
    ],
)
def test_places_counted_within_others(dates, phrase, expected):
    (item,) = dates(f"They met in {phrase}.")
    assert (item["text"], item["value"]) == (phrase, expected)
