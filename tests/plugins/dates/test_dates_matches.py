"""Quarters and halves of games and of accounts; published on 2024-11-04."""

from datetime import date

import pytest

from factbox_dates.meaning import Calendar, Expression
from factbox_dates.neighbours.matches import without_matches

GAMES = [
    "Hill kicked five goals in the last quarter.",
    "The Jets won the third quarter 14-3.",
    "The second quarter of the course runs uphill.",
    "The Lakers led by nine in the third quarter.",
    "With 6:12 left in the second quarter, Hill ran in.",
    "The Bulls went on a 12-0 run to open the fourth quarter.",
    "Boca were better in the first half.",
    "He was booked late in the first half.",
    "Ito made it two in the second half.",
]
ACCOUNTS = {
    "Shipments fell in the third quarter.": ["2024-Q3"],
    "It cut jobs in the third quarter.": ["2024-Q3"],
    "Profit beat forecasts in the third quarter.": ["2024-Q3"],
    "The fund lost 2% in the third quarter.": ["2024-Q3"],
    "The operator lost 38,000 users in the third quarter.": ["2024-Q3"],
    "The lender lost money in the third quarter.": ["2024-Q3"],
    "Airlines led the gains in the third quarter.": ["2024-Q3"],
    "It opened 12 shops in the first half and saw takings rise.": ["2024-H1"],
    "The lender raised its first-half dividend.": ["2024-H1"],
    "Sales rose by a tenth. Kestrel Foods, which has 41 shops in the north, will open nine more in the second half.": [
        "2024-H2"
    ],
}


@pytest.mark.parametrize("sentence", GAMES)
def test_those_of_a_game_are_no_dates(dates, sentence):
    assert dates(sentence, date(2024, 11, 4)) == []


@pytest.mark.parametrize(("sentence", "expected"), ACCOUNTS.items())
def test_those_of_accounts_are(dates, sentence, expected):
    assert [item["value"] for item in dates(sentence, date(2024, 11, 4))] == expected


def test_another_line_tells_nothing():
    text = "They won 3-1.\nthe third quarter\nProfit rose."
    quarter = Expression(14, 31, "rule", Calendar(quarter=3), wording="quarter")
    half = quarter._replace(wording="bare-half")
    assert without_matches([quarter, half], text) == [quarter]
