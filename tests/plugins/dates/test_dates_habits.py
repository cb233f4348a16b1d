"""What is done again and again has no day or year of its own: opening hours, habits, months in which it usually rains."""

from datetime import date

import pytest

THURSDAY = date(2025, 10, 23)

HOURS = {
    "Open Wednesday to Sunday, noon to 9.30pm.": ["noon T12:00", "9.30pm T21:30"],
    "The office is open from 9am to 5pm, Monday to Friday.": ["9am T09:00", "5pm T17:00"],
    "Call the desk Monday-Friday from 8am to 6pm.": ["8am T08:00", "6pm T18:00"],
    "Tours: Tuesday to Saturday: 10am and 3pm.": ["10am T10:00", "3pm T15:00"],
    "The nurses eat at 5:30 and go round again.": ["5:30 T05:30"],
    "She wakes at 4am and reads.": ["4am T04:00"],
    "He takes the 9.40am tram to the clinic three times a week.": ["9.40am T09:40"],
    "The kiosk shuts at 5pm and sells 400 loaves a day.": ["5pm T17:00"],
    "The plant, which makes 90 cars every day, was hit at 5am.": ["5am 2025-10-23T05:00"],
    "The match kicks off at 7.30pm.": ["7.30pm 2025-10-23T19:30"],
    "The tram left at 7am.": ["7am 2025-10-23T07:00"],
    "The ferry sank on Tuesday, and the crew sleep at 9pm.": ["9pm 2025-10-21T21:00"],
    "The fair runs until Sunday. Gates open at 10am.": ["10am 2025-10-26T10:00"],
    "It ran from Monday at 9am to Tuesday at noon.": [
        "Monday at 9am 2025-10-20T09:00",
        "Tuesday at noon 2025-10-21T12:00",
    ],
    "Collect them between 08:00 and 16:00 daily.": ["08:00 T08:00", "16:00 T16:00"],
    "It is open 9am-5pm every day.": ["9am T09:00", "5pm T17:00"],
    "It is open at 9am daily.": ["9am daily T09:00"],
    "The ferry ran between 07:00 and 19:00.": ["07:00 2025-10-23T07:00", "19:00 2025-10-23T19:00"],
    "The pool opens at noon on Wednesdays.": ["noon on Wednesdays XXXX-WXX-3T12:00"],
}


@pytest.mark.parametrize(("text", "expected"), HOURS.items())
def test_the_hours_of_many_days_are_of_none(dates, text, expected):
    assert [f"{item['text']} {item['value']}" for item in dates(text, THURSDAY) if "T" in item["value"]] == expected


USUALLY = {
    "A dozen storms come each year, usually between June and November.": "P1Y XXXX-06 XXXX-11",
    "Swallows typically arrive in April.": "XXXX-04",
    "The river normally floods in spring.": "XXXX-SP",
    "It usually snows in December, but in June it snowed too.": "XXXX-12 2025-06",
    "Swallows arrived in April.": "2025-04",
}


@pytest.mark.parametrize(("text", "values"), USUALLY.items())
def test_the_months_of_what_is_usual_have_no_year(dates, text, values):
    items = dates(text, THURSDAY)
    assert " ".join(item["value"] for item in items) == values
    assert all(item["from"] is None for item in items if item["value"].startswith("XXXX"))


LENGTHS = {
    "He slept in the hall for the past four nights.": ["the past four nights P4D"],
    "They spent two nights in a tent.": ["two nights P2D"],
    "It stays open for another two years.": ["another two years P2Y"],
    "They waited for another few weeks.": ["another few weeks PXW"],
    "It rained for another day.": ["another day P1D"],
}


@pytest.mark.parametrize(("text", "expected"), LENGTHS.items())
def test_nights_and_more_of_the_same_are_lengths(dates, text, expected):
    assert [f"{item['text']} {item['value']}" for item in dates(text, THURSDAY)] == expected


EDGES = {
    "Police made an arrest early on Tuesday, the guard said.": ("early on Tuesday", "2025-10-21", "START"),
    "It could reach the coast late on Saturday.": ("late on Saturday", "2025-10-25", "END"),
    "The record was beaten by early afternoon.": ("early afternoon", "2025-10-23TAF", "START"),
    "He said he would finish out the month.": ("the month", "2025-10", None),
}


@pytest.mark.parametrize(("text", "expected"), EDGES.items())
def test_early_and_late_belong_to_their_day(dates, text, expected):
    (item,) = dates(text, THURSDAY)
    assert (item["text"], item["value"], item["modifier"]) == expected


ACCOUNTS = [
    (date(2025, 10, 23), "It raised its forecast for the full year.", "2025"),
    (date(2026, 2, 10), "Profit for the full year rose 4%.", "2025"),
    (date(2026, 2, 10), "It expects sales to rise in the full year.", "2026"),
    (THURSDAY, "Profit was $400 million in the year-ago quarter.", "2024-Q3"),
    (THURSDAY, "Profit was $400 million in the year-ago period.", "2024"),
    (THURSDAY, "It was up 12 per cent on the same period last year.", "2024"),
    (
        THURSDAY,
        "Profit rose in the third quarter from $3 million a year earlier. Fees cost $31 million in the quarter.",
        "2025-Q3 2024-Q3 2025-Q3",
    ),
]


@pytest.mark.parametrize(("published", "text", "values"), ACCOUNTS)
def test_the_periods_of_accounts(dates, published, text, values):
    assert " ".join(item["value"] for item in dates(text, published)) == values


RANGES = [
    ("A storm was forecast from 6pm GMT on Thursday until noon on Friday.", "2025-10-23T18:00Z 2025-10-24T12:00"),
    ("The road was shut from Friday to Sunday.", "2025-10-17 2025-10-19"),
    ("The road will be shut from Friday to Monday.", "2025-10-24 2025-10-27"),
    ("It is on Wednesday and Thursday.", "2025-10-29 2025-10-30"),
    ("It was cold from Tuesday night to Thursday morning.", "2025-10-21TNI 2025-10-23TMO"),
    ("It was the most since 1982, when two feet fell on Christmas Eve.", "1982 1982-12-24"),
    ("He has led it since 2001, when he was chosen on 4 May.", "2001 2001-05-04"),
    ("He led it in 2001, when it shut, and left in May.", "2001 2025-05"),
    ("Farmers sowed less than they intended in September.", "2025-09"),
    ("The town grew faster than the panel predicted in August.", "2025-08"),
    ("It will grow by 2%, as it had predicted in September.", "2025-09"),
]


@pytest.mark.parametrize(("text", "values"), RANGES)
def test_what_one_date_says_for_the_next(dates, text, values):
    assert " ".join(item["value"] for item in dates(text, THURSDAY)) == values


def test_no_hours_are_no_length(dates):
    assert dates("Some 6,500 were on zero-hours contracts.") == []


def test_a_year_behind_the_name_of_an_event_is_no_number_of_things(dates):
    assert [item["value"] for item in dates("Orrin are your Globe 2023 champions.")] == ["2023"]
    assert dates("The firm handled 1840 parcels.") == []
