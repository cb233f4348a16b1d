"""The times at which the entries of a live blog stand, alone on their lines: "18.47"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factbox_dates.grains import DAY
from factbox_dates.meaning import Clock, Expression, Shift, Time

_STAMP = re.compile(r"\n([01]?\d|2[0-3])\.([0-5]\d)(?=\n|\Z)")
_ENOUGH = 3
"""Fewer such lines may be prices or votes."""


def stamps(text: str) -> Sequence[Expression]:
    """The times of the entries, of the day of publication; none where there are fewer than three."""
    found = tuple(_read(text))
    return found if len(found) >= _ENOUGH else ()


def _read(text: str) -> Iterator[Expression]:
    for line in _STAMP.finditer(text):
        yield Expression(
            line.start() + 1, line.end(), "stamp", Clock(Time(int(line[1]), int(line[2])), day=Shift(0, DAY))
        )
