"""The half of the day of a clock time that does not say it: "It began at 4.30 pm. The first call was made at 4.42"."""

from __future__ import annotations

from factbox_dates.meaning import Clock, Expression, Meaning
from factbox_dates.neighbours.borrowing import MAX_LINK
from factbox_dates.neighbours.pairs import is_day

_NOON, _FARTHEST = 12, 400
"""Characters within which one clock time goes on from another."""


def halves(expressions: list[Expression]) -> list[Expression]:
    """`expressions`, the clock times that go on from one after noon after noon themselves; another day parts them."""
    if not any(isinstance(known.meaning, Clock) and known.meaning.vague for known in expressions):
        return expressions
    found: list[Expression] = []
    late: Expression | None = None
    for known, following in zip(expressions, [*expressions[1:], None], strict=True):
        if late is not None and _goes_on(late, known) and not _is_early(known, following):
            known = _after_noon(known)
        found.append(known)
        late = known if _is_late(known.meaning) else None if _parts(known.meaning) else late
    return found


def _parts(meaning: Meaning) -> bool:
    """Whether it is another day, a part of the day or an hour of its own."""
    return is_day(meaning) or isinstance(meaning, Clock)


def _is_late(meaning: Meaning) -> bool:
    """ "4.30 pm", "16.30"."""
    return isinstance(meaning, Clock) and not meaning.vague and (meaning.time.hour or 0) >= _NOON


def _hour(known: Expression | None) -> int:
    """The hour, where it is a clock time that says one; else none of the morning."""
    hour = known.meaning.time.hour if known is not None and isinstance(known.meaning, Clock) else None
    return _NOON if hour is None else hour


def _goes_on(late: Expression, known: Expression) -> bool:
    """Whether `known`, of no day of its own, is no earlier than `late` once it is after noon too."""
    clock = known.meaning
    bare = isinstance(clock, Clock) and clock.vague and clock.day is None and known.start - late.end <= _FARTHEST
    return bare and _hour(late) <= _hour(known) + _NOON < 2 * _NOON


def _is_early(known: Expression, following: Expression | None) -> bool:
    """ "9:30 to 11:30 a.m.": what stands beside it says the morning."""
    if following is None or following.start - known.end > MAX_LINK or not isinstance(following.meaning, Clock):
        return False
    return not following.meaning.vague and _hour(following) < _NOON


def _after_noon(known: Expression) -> Expression:
    clock = known.meaning
    assert isinstance(clock, Clock)
    return known._replace(meaning=clock._replace(time=clock.time._replace(hour=_hour(known) + _NOON), vague=False))
