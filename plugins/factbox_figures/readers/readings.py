"""The list of readers: each says what a number is if it knows, and the first that does is right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, partial

from factbox.language.neighbours import word_after
from factbox_figures.figure import Figure, Number
from factbox_figures.readers import hints
from factbox_figures.readers.ages import read_aged, read_apposed, read_bound, read_of_life, read_old, read_told
from factbox_figures.readers.compounds import read_compound
from factbox_figures.readers.counts import read_grand, read_multiple, read_plain, read_scaled
from factbox_figures.readers.fractions import read_one_in, read_part
from factbox_figures.readers.hints import Hint
from factbox_figures.readers.measures import read_measure, read_millions, read_percent
from factbox_figures.readers.money import read_money
from factbox_figures.readers.ordinals import read_ordinal_number, read_rank
from factbox_figures.readers.points import read_points
from factbox_figures.readers.signs import with_sign

Reader = Callable[[str, Number], Figure | None]


def read_figures(text: str, numbers: Iterable[Number], dollar: str) -> Iterator[Figure]:
    """A figure for every number that is one."""
    done = 0
    for number in numbers:
        figure = read_figure(text, number, dollar) if number.start >= done else None
        signed = with_sign(text, figure) if figure is not None else None
        if signed is not None and signed.start >= done:
            done = signed.end
            yield signed


def _read_vague(text: str, number: Number, dollar: str) -> Figure | None:
    """ "millions of dollars", "thousands of miles": vague, and with a unit."""
    if number.form != "vague" or not text.startswith(" of ", number.end):
        return None
    after = word_after(text, number.end + len(" of"))
    money = after in hints.MONEY.after or number.before in hints.MONEY.before
    if not (money or after in hints.MEASURE.after):
        return None
    beyond = number._replace(end=number.end + len(" of"))
    found = (read_money(text, beyond, dollar) if money else None) or read_measure(text, beyond)
    return found.with_(kind="vague", rule="vague-unit", number=number) if found else None


READERS: tuple[tuple[Callable[..., Figure | None], Hint], ...] = (
    (_read_vague, hints.VAGUE),
    (read_percent, hints.PERCENT),
    (read_compound, hints.COMPOUND),
    (read_money, hints.MONEY),
    (read_old, hints.OLD),
    (read_of_life, hints.OF_LIFE),
    (read_aged, hints.AGED),
    (read_apposed, hints.APPOSED),
    (read_told, hints.TOLD),
    (read_bound, hints.BOUND),
    (read_rank, hints.RANK),
    (read_multiple, hints.MULTIPLE),
    (read_millions, hints.MILLIONS),
    (read_scaled, hints.SCALED),
    (read_grand, hints.GRAND),
    (read_points, hints.POINTS),
    (read_measure, hints.MEASURE),
    (read_one_in, hints.ONE_IN),
    (read_part, hints.PART),
    (read_ordinal_number, hints.ORDINAL),
    (read_plain, hints.PLAIN),
)
# To these it matters what a dollar is.
_IN_DOLLARS = frozenset((_read_vague, read_money))


def _index(column: str) -> dict[str, int]:
    """The words of one column of the hints, each with the readers it speaks for: one bit a reader."""
    rows = [(1 << at, getattr(hint, column)) for at, (_, hint) in enumerate(READERS)]
    return {word: sum(bit for bit, words in rows if word in words) for _, words in rows for word in words}


_FORMS, _AFTER, _BEFORE = map(_index, Hint._fields)


@lru_cache(maxsize=1024)
def readers_of(bits: int, dollar: str) -> tuple[Reader, ...]:
    """The readers that `bits` name, one bit each, in their order; -1 names all."""
    chosen = [reader for at, (reader, _) in enumerate(READERS) if bits >> at & 1]
    return tuple(partial(reader, dollar=dollar) if reader in _IN_DOLLARS else reader for reader in chosen)


def read_figure(text: str, number: Number, dollar: str) -> Figure | None:
    """What the first reader says that its hint does not rule out and that knows."""
    bits = _AFTER.get(word_after(text, number.end), 0) | _BEFORE.get(number.before, 0)
    for reader in readers_of(bits | _FORMS.get(number.form, 0), dollar):
        figure = reader(text, number)
        if figure is not None:
            return figure
    return None
