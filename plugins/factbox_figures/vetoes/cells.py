"""Takes out data: long runs of numbers with next to nothing between them are a table's cells, no prose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factbox import Span

MAX_GAP = 4
"""Characters between two numbers of a run, as in "1, 2" and "1 to 2"."""
MAX_RUN = 50
"""Numbers in a run that prose may have: lists of years or scores stay below."""


def drop_data(places: list[Span]) -> list[Span]:
    """`places` of numbers without the runs that are too long for prose."""
    if len(places) <= MAX_RUN:
        return places
    return [place for run in _runs(places) if len(run) <= MAX_RUN for place in run]


def _runs(places: Iterable[Span]) -> Iterator[list[Span]]:
    """`places` in pieces, parted where there is more than a gap."""
    run: list[Span] = []
    for place in places:
        if run and place.start - run[-1].end > MAX_GAP:
            yield run
            run = []
        run.append(place)
    yield run
