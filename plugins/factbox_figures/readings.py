"""The list of readers: each says what a number is if it knows, and the first that does is right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factbox_figures.ages import read_age
from factbox_figures.counts import read_multiple, read_plain, read_scaled
from factbox_figures.figure import Figure, Number
from factbox_figures.fractions import read_one_in, read_part
from factbox_figures.measures import read_measure, read_percent, read_points
from factbox_figures.money import read_money
from factbox_figures.ordinals import read_ordinal_number, read_rank
from factbox_figures.signs import with_sign

READERS = (
    read_age,
    read_rank,
    read_multiple,
    read_scaled,
    read_points,
    read_measure,
    read_one_in,
    read_part,
    read_ordinal_number,
    read_plain,
)


def read_figures(text: str, numbers: Iterable[Number], dollar: str) -> Iterator[Figure]:
    """A figure for every number that is one."""
    done = 0
    for number in numbers:
        figure = _read(text, number, dollar) if number.start >= done else None
        signed = with_sign(text, figure) if figure is not None else None
        if signed is not None and signed.start >= done:
            done = signed.end
            yield signed


def _read_vague(text: str, number: Number, dollar: str) -> Figure | None:
    """ "millions of dollars", "thousands of miles": vague, and with a unit."""
    if number.form != "vague" or not text.startswith(" of ", number.end):
        return None
    beyond = number._replace(end=number.end + len(" of"))
    found = read_money(text, beyond, dollar) or read_measure(text, beyond)
    return found.with_(kind="vague", rule="vague-unit", number=number) if found else None


def _read(text: str, number: Number, dollar: str) -> Figure | None:
    figure = _read_vague(text, number, dollar) or read_percent(text, number) or read_money(text, number, dollar)
    for reader in READERS if figure is None else ():
        figure = reader(text, number)
        if figure is not None:
            break
    return figure
