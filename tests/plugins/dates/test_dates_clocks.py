"""Clock times with zones, without colons, after the verbs of matches; lengths written together."""

from datetime import date

import pytest

PUBLISHED = date(2025, 6, 18)

CLOCKS = {
    "The ruling is due at 2 p.m. ET on Friday.": "2025-06-20T14:00",
    "It starts at 1 p.m. CT Sunday.": "2025-06-22T13:00",
    "It starts at 9 p.m. Eastern on Thursday.": "2025-06-19T21:00",
    "They were called at 0315 on Sunday.": "2025-06-15T03:15",
    "They were called at 1930 on Sunday.": "2025-06-15T19:30",
    "The gate shut at 1900hrs.": "2025-06-18T19:00",
    "The boat left at 0745 hours.": "2025-06-18T07:45",
    "The boat left at 1945 hours.": "2025-06-18T19:45",
    "The crash happened at 16:00hrs.": "2025-06-18T16:00",
    "The last bus is at 1915.": "2025-06-18T19:15",
    "The gate closes at 19.30.": "2025-06-18T19:30",
    "Updated: 18 Jun 2025 14.05 BST": "2025-06-18T14:05",
    "Ayr led by 200 votes at 23:45.": "2025-06-18T23:45",
    "They won at home at 19:45.": "2025-06-18T19:45",
    "She finished in 1h20m.": "PT1H20M",
    "The flight takes 3h 40m.": "PT3H40M",
    "He ran it in 3min 29.5sec.": "PT3M29.5S",
    "He ran it in 2hr 14min 4sec.": "PT2H14M4S",
    "It lasted 2d 4h.": "P2DT4H",
    "It lasted 2.50 hours.": "PT2.5H",
    "He called minutes before the jet left.": "PTXM",
    "It came days after the vote.": "PXD",
    "After hours of talks they left.": "PTXH",
}


@pytest.mark.parametrize(("text", "expected"), CLOCKS.items())
def test_times_and_lengths(value, text, expected):
    assert value(text, PUBLISHED) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ayr won 12:10.",
        "Shares closed at 19.30.",
        "It sold at 12.50 pounds.",
        "Inflation is at 2.30 per cent.",
        "The shop sold 1930 copies.",
        "He has 0315 written on his hand.",
        "It weighs 3H.",
    ],
)
def test_numbers_that_are_no_times(dates, text):
    assert [item for item in dates(text, PUBLISHED) if item["kind"] == "time"] == []
