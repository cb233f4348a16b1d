"""Runs of numbers with next to nothing between them are a table's cells."""

from __future__ import annotations

import pytest
from figures_of import figures_of

from factbox import Span
from factbox_figures.vetoes.cells import MAX_GAP, MAX_RUN, drop_data


def places(count: int, gap: int) -> list[Span]:
    """So many numbers of one digit, so far apart."""
    return [Span(at * (gap + 1), at * (gap + 1) + 1) for at in range(count)]


@pytest.mark.parametrize(
    ("count", "gap", "kept"),
    [
        (MAX_RUN, 1, MAX_RUN),
        (MAX_RUN + 1, 1, 0),
        (MAX_RUN + 1, MAX_GAP, 0),
        (MAX_RUN + 1, MAX_GAP + 1, MAX_RUN + 1),
        (0, 1, 0),
    ],
)
def test_a_long_close_run_is_data(count: int, gap: int, kept: int) -> None:
    assert len(drop_data(places(count, gap))) == kept


def test_what_stands_apart_from_a_run_is_kept() -> None:
    run = places(MAX_RUN + 10, 1)
    apart = [Span(run[-1].end + MAX_GAP + 1, run[-1].end + MAX_GAP + 2)]
    assert drop_data([*run, *apart]) == apart


def test_a_table_in_an_article_has_no_figures_and_its_prose_has() -> None:
    table = " ".join(str(number) for number in range(100, 200))
    found = figures_of(f"It sold 40 boats.\n{table}\nThe 12 men left.")
    assert [item["text"] for item in found] == ["40", "12"]
