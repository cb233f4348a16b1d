"""A bounded memory that forgets first what has not been asked for lately."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

V = TypeVar("V")
MAX_LETTERS = 40


class Recent(dict[str, V]):
    """Values by key, made when they are asked for, in two generations: `recent[key]`.

    The dictionary is the younger one; when it is full it becomes the elder, whose unused values are lost. What is
    young costs a look-up and no call. Threads may share it: at worst a value is made twice.
    """

    __slots__ = ("_elder", "_longest", "_make", "_most")

    def __init__(self, make: Callable[[str], V], most: int, longest: int = MAX_LETTERS) -> None:
        """`most` is the size of one generation, `longest` what a key may have of characters to be remembered."""
        super().__init__()
        self._make, self._most, self._longest = make, most, longest
        self._elder: dict[str, V] = {}

    def __missing__(self, key: str) -> V:
        value = self._elder.pop(key, None)
        if value is None:
            value = self._make(key)
        if len(key) <= self._longest:
            if len(self) >= self._most:
                self._elder = dict(self)
                self.clear()
            self[key] = value
        return value
