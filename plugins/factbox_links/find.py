"""An address found bare in the text, and what its readers look at first: the character in front of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Find(NamedTuple):
    """A bare address: its place, its kind and rule, and the address to resolve."""

    start: int
    end: int
    kind: str
    rule: str
    href: str


Reader = Callable[[str, int, int], Find | None]
"""(text, start, end of the candidate) -> the find; it may begin and end elsewhere than the candidate."""


def before(text: str, start: int) -> str:
    """The character in front of `start`; a blank at the beginning of the text."""
    return text[start - 1] if start else " "
