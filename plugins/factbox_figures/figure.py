"""The values that walk through the stages: a number found in the text, and the figure it becomes."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal, NamedTuple

from factbox import Article, Span
from factbox.language.neighbours import word_before


class Number(NamedTuple):
    """A number at [start, end): `low` == `high` but for vague ones ("dozens").

    `form`: digits, words, fraction, vague, ordinal or fold. `before`: the word or mark right before it. `factor`: what
    its scale words multiply by. `plain`: bare digits without separators. `bare`: a scale word without a number before
    it ("million").
    """

    start: int
    end: int
    low: Decimal
    high: Decimal
    form: str
    before: str
    factor: Decimal = Decimal(1)
    plain: bool = False
    bare: bool = False

    def figure(self, end: int, kind: str, rule: str, unit: str | None = None, form: Form | None = None) -> Figure:
        """The figure of this value that it is together with what stands behind it up to `end`."""
        return Figure(self.start, end, kind, self.low, self.high, unit, rule, self, None, None, True, form)


Form = Literal["attributive", "apposed", "minor", "named"]
"""An age before what it tells of ("a 14-year-old boy"), or apposed ("Ann Lee, 66,"); money in parts ("30 cents"), or
with the name or code of its currency behind it ("15 dollars")."""


class Figure(NamedTuple):
    """A figure at [start, end) as the stages know it so far; `number` is where its (first) number stands.

    `low` and `high` are equal for a point. `marked` says that the unit stands beside this very number, not borrowed
    from its neighbour. `form`: how the text says it, where that matters to neighbours.
    `course`: "up" or "down" for "from 5 to 7", which goes a way. `rule` names the rule that
    made it.
    """

    start: int
    end: int
    kind: str
    low: Decimal
    high: Decimal
    unit: str | None
    rule: str
    number: Number
    modifier: str | None = None
    change: str | None = None
    marked: bool = True
    form: Form | None = None
    course: str | None = None
    subject: Span | None = None

    def with_(self, **fields: Any) -> Figure:
        """A copy with `fields` changed."""
        return self._replace(**fields)

    def about(self, subject: Span) -> Figure:
        """A copy that counts or measures `subject`."""
        return Figure(*self[:-1], subject)

    def before(self, text: str) -> str:
        """The word or mark right before it."""
        return self.number.before if self.start == self.number.start else word_before(text, self.start)

    @property
    def is_range(self) -> bool:
        """Whether it has two ends."""
        return self.low != self.high

    @property
    def measured_in(self) -> str:
        """Its unit without what it goes by: "USD" of USD/share; empty for none."""
        return (self.unit or "").partition("/")[0]

    @property
    def is_rate(self) -> bool:
        """Whether it says nothing but how many go by something: "12.4 per 100,000", "20 per week"."""
        return self.kind == "count" and self.unit is not None and self.end > self.number.end

    @property
    def is_bare(self) -> bool:
        """Whether it is a number and nothing else: no unit, no scale of its own kind."""
        return self.kind == "count" and self.unit is None


def item(figure: Figure, article: Article) -> dict[str, Any]:
    """The API's item: plain floats; ranges, scores and vague figures have low and high and no value."""
    low, high = (float(figure.low), float(figure.high)) if figure.is_range or figure.kind == "score" else (None, None)
    return {
        **article.cite(figure.start, figure.end),
        "kind": figure.kind,
        "value": float(figure.low) if low is None else None,
        "low": low,
        "high": high,
        "unit": figure.unit,
        "modifier": figure.modifier,
        "change": figure.change,
        "subject": article.cite(*figure.subject) if figure.subject else None,
        "rule": figure.rule,
    }
