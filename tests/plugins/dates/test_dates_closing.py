"""Quarters placed by the last day or month that stands behind them; published on 2024-11-04."""

from datetime import date

import pytest

from factbox_dates.meaning import Anchor, Calendar, Expression, Nth, Shift
from factbox_dates.neighbours.closing import close

PUBLISHED = date(2024, 11, 4)
CLOSED = {
    "Income in the quarter ended June 30 fell.": ["2024-Q2", "2024-06-30"],
    "Income in the quarter to end-September fell.": ["2024-Q3", "2024-09"],
    "Income in the quarter that ended in June fell.": ["2024-Q2", "2024-06"],
    "Income in the quarter ended Dec. 31, 2022, fell.": ["2022-Q4", "2022-12-31"],
    "Its third quarter, which ended on June 30, was poor.": ["2024-Q2", "2024-06-30"],
    "It expects a loss in the quarter ending Dec. 31.": ["2024-Q4", "2024-12-31"],
    "It expects a loss in the quarter through March.": ["2025-Q1", "2025-03"],
}
OPEN = {
    "Income in the quarter ended July 27 fell.": ["2024-Q3", "2024-07-27"],
    "Income in the quarter fell to a low in June.": ["2024-Q3", "2024-06"],
    "Income in the third quarter of 2021, ended June 30, fell.": ["2021-Q3", "2021-06-30"],
    "Income in the quarter ended a run of losses.": ["2024-Q3"],
}


@pytest.mark.parametrize(("sentence", "expected"), [*CLOSED.items(), *OPEN.items()])
def test_the_end_of_a_quarter_tells_which_it_is(dates, sentence, expected):
    assert [item["value"] for item in dates(sentence, PUBLISHED)] == expected


def test_the_quarter_keeps_its_own_words(dates):
    first, second = dates("Income in the quarter ended June 30 fell.", PUBLISHED)
    assert (first["text"], second["text"]) == ("the quarter", "June 30")
    assert (first["from"], first["to"]) == ("2024-04-01", "2024-07-01")


def test_the_words_before_the_end_are_asked_for_the_direction():
    text = "the quarter ended June 30"
    quarter = Expression(0, 11, "rule", Shift(0, "quarter", Anchor.TEXT))
    end = Expression(18, 25, "rule", Calendar(month=6, day=30))
    assert close([quarter, end], text) == [quarter._replace(meaning=Nth(0, "quarter", end.meaning), asked_at=18), end]
    assert close([end, quarter], text) == [end, quarter]
