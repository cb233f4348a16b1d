"""The list of readers: each says what a number is if it knows, and the first that does is right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from factbox_figures import hints
from factbox_figures.ages import read_aged, read_old
from factbox_figures.counts import read_multiple, read_plain, read_scaled
from factbox_figures.figure import Figure, Number
from factbox_figures.fractions import read_one_in, read_part
from factbox_figures.hints import Hint
from factbox_figures.measures import read_measure, read_percent, read_points
from factbox_figures.money import read_money
from factbox_figures.ordinals import read_ordinal_number, read_rank
from factbox_figures.signs import with_sign
from factbox_figures.words import word_after, word_before

Reader = Callable[[str, Number, str], Figure | None]


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
    if not text.startswith(" of ", number.end):
        return None
    beyond = number._replace(end=number.end + len(" of"))
    found = read_money(text, beyond, dollar) if hints.MONEY.fits(text, beyond) else None
    found = found or (read_measure(text, beyond) if hints.MEASURE.fits(text, beyond) else None)
    return found.with_(kind="vague", rule="vague-unit", number=number) if found else None


def _any_dollar(reader: Callable[[str, Number], Figure | None]) -> Reader:
    """A reader for which it does not matter what a dollar is."""
    return lambda text, number, dollar: reader(text, number)


READERS: tuple[tuple[Reader, Hint], ...] = (
    (_read_vague, hints.VAGUE),
    (_any_dollar(read_percent), hints.PERCENT),
    (read_money, hints.MONEY),
    (_any_dollar(read_old), hints.OLD),
    (_any_dollar(read_aged), hints.AGED),
    (_any_dollar(read_rank), hints.RANK),
    (_any_dollar(read_multiple), hints.MULTIPLE),
    (_any_dollar(read_scaled), hints.SCALED),
    (_any_dollar(read_points), hints.POINTS),
    (_any_dollar(read_measure), hints.MEASURE),
    (_any_dollar(read_one_in), hints.ONE_IN),
    (_any_dollar(read_part), hints.PART),
    (_any_dollar(read_ordinal_number), hints.ORDINAL),
    (_any_dollar(read_plain), hints.PLAIN),
)


def _read(text: str, number: Number, dollar: str) -> Figure | None:
    """What the first reader says that its hint does not rule out and that knows."""
    form, before, after = number.form, word_before(text, number.start), word_after(text, number.end)
    for reader, hint in READERS:
        if after in hint.after or form in hint.forms or before in hint.before:
            figure = reader(text, number, dollar)
            if figure is not None:
                return figure
    return None
