"""Stands for the words around a date, for tests of stages that only ask what they say."""

from dataclasses import dataclass, field

from factbox import Span


@dataclass(frozen=True)
class Around:
    """Words of which the `rows` of the table hold."""

    rows: tuple[str, ...] = ()
    text: str = ""
    start: int = 0
    end: int = 0
    sentence: Span = field(default_factory=lambda: Span(0, 0))

    def evidence(self) -> tuple[str, ...]:
        return self.rows
