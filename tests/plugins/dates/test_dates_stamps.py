"""The times of a live blog's entries; published on Monday 2025-01-06."""

import pytest

from factbox_dates.grammar.stamps import stamps
from factbox_dates.meaning import Clock, Shift, Time

BLOG = "Floods: live\n\n18.47\nThe bridge is open.\n\n9.05\nIt is shut.\n\n06.10\nGood morning."


def test_every_entry_has_its_time_on_the_day_of_publication(dates):
    items = dates(BLOG)
    assert [item["value"] for item in items] == ["2025-01-06T18:47", "2025-01-06T09:05", "2025-01-06T06:10"]
    assert [item["text"] for item in items] == ["18.47", "9.05", "06.10"]


def test_they_are_said_of_today():
    assert stamps(BLOG)[0].meaning == Clock(Time(18, 47), day=Shift(0, "day"))


@pytest.mark.parametrize(
    "text",
    [
        "18.47\n\n9.05",
        "18.47\n24.10\n9.65",
        "It cost 18.47\n9.05 more\nand 06.10.",
        "18.47",
        "1.5\n2.5\n3.5",
    ],
)
def test_a_column_of_other_numbers_has_none(text):
    assert stamps(text) == ()
