"""A "last" or "next" that takes the unit said before it; published on Monday 2025-01-06."""

import pytest

from factbox_dates.meaning import Expression, Fixed, Shift
from factbox_dates.neighbours.ellipsis import fill

FILLED = {
    "It rained this week and last.": ["2025-W02", "2025-W01"],
    "It grows 1.2% this year and 1.5% next.": ["2025", "2026"],
    "It grows 1.2% this year and by 1.5 per cent next, they said.": ["2025", "2026"],
    "It shrank this quarter and the last.": ["2025-Q1", "2024-Q4"],
    "It cost $3 million this month, but $4 million next.": ["2025-01", "2025-02"],
}
NOT = {
    "It grows this year and next to nothing is sold.": ["2025"],
    "It rained this week and last month.": ["2025-W02", "2024-12"],
    "It lost today and last.": ["2025-01-06"],
    "It rained that week and last.": ["2025-W02"],
    "It grows this year. Next.": ["2025"],
}


@pytest.mark.parametrize(("sentence", "expected"), FILLED.items())
def test_the_word_alone_is_a_date(dates, sentence, expected):
    items = dates(sentence)
    assert [item["value"] for item in items] == expected
    assert items[1]["text"] in ("last", "next")


@pytest.mark.parametrize(("sentence", "expected"), NOT.items())
def test_elsewhere_it_is_none(dates, sentence, expected):
    assert [item["value"] for item in dates(sentence)] == expected


def test_what_is_filled_stands_behind_what_it_was_filled_from():
    first, later = Expression(0, 9, "rule", Shift(0, "week")), Expression(20, 28, "rule", Fixed("duration", "P2D"))
    assert list(fill([first, later], "this week and last, two days")) == [
        first, Expression(14, 18, "and-last", Shift(-1, "week")), later
    ]  # fmt: skip
