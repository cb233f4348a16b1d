"""A bounded memory that forgets first what has not been asked for lately."""

from __future__ import annotations

from typing import Generic, TypeVar

V = TypeVar("V")


class Recent(Generic[V]):
    """Values by key, in two generations: when the younger is full it becomes the elder, whose unused values are lost.

    `young` may be read directly, which costs no call; what is not there, ask `get` for. Threads may share it: at worst
    a value is made twice.
    """

    __slots__ = ("_elder", "_most", "young")

    def __init__(self, most: int) -> None:
        """`most` is the size of one generation."""
        self.young: dict[str, V] = {}
        self._elder: dict[str, V] = {}
        self._most = most

    def get(self, key: str) -> V | None:
        """The value of `key`, which is young again; None when it is forgotten or never was."""
        found = self.young.get(key)
        if found is None and (found := self._elder.pop(key, None)) is not None:
            self.put(key, found)
        return found

    def put(self, key: str, value: V) -> None:
        """Remembers a value."""
        if len(self.young) >= self._most:
            self._elder, self.young = self.young, {}
        self.young[key] = value

    def __len__(self) -> int:
        return len(self.young) + len(self._elder)
