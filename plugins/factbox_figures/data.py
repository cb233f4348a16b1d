"""Takes out data: long runs of numbers with next to nothing between them are a table's cells, no prose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factbox_figures.figure import Number

MAX_GAP = 4
"""Characters between two numbers of a run, as in "1, 2" and "1 to 2"."""
MAX_RUN = 50
"""Numbers in a run that prose may have: lists of years or scores stay below."""


def drop_data(numbers: list[Number]) -> list[Number]:
    """`numbers` without the runs that are too long for prose."""
    if len(numbers) <= MAX_RUN:
        return numbers
    return [number for run in _runs(numbers) if len(run) <= MAX_RUN for number in run]


def _runs(numbers: Iterable[Number]) -> Iterator[list[Number]]:
    """`numbers` in pieces, parted where there is more than a gap."""
    run: list[Number] = []
    for number in numbers:
        if run and number.start - run[-1].end > MAX_GAP:
            yield run
            run = []
        run.append(number)
    yield run
