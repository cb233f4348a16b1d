"""Takes out data: long runs of numbers with next to nothing between them are a table's cells, no prose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factbox_figures.figure import Number

MAX_GAP = 4
"""Characters between two numbers of a run, as in "1, 2" and "1 to 2"."""
MAX_RUN = 50
"""Numbers in a run that prose may have: lists of years or scores stay below."""


def drop_data(numbers: Iterable[Number]) -> Iterator[Number]:
    """`numbers` without the runs that are too long for prose."""
    run: list[Number] = []
    for number in numbers:
        if run and number.start - run[-1].end > MAX_GAP:
            yield from _kept(run)
            run = []
        run.append(number)
    yield from _kept(run)


def _kept(run: list[Number]) -> list[Number]:
    return run if len(run) <= MAX_RUN else []
