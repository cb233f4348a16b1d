"""What the language tools need of an `Article`: so that they read anything that has a text and its sentences."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeVar

from factbox.places import Span

T = TypeVar("T")


class Text(Protocol):
    """A text with the places of its sentences; `share` computes a value once for all who ask."""

    @property
    def text(self) -> str: ...

    @property
    def sentences(self) -> Sequence[Span]: ...

    def share(self, compute: Callable[[Any], T]) -> T: ...
