"""The last answers, for some minutes: the pages of one article belong together, and it is fetched and parsed once."""

from __future__ import annotations

import hashlib
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Any

import orjson


class Recent:
    """At most `room` bytes of answers, each for at most `keep` seconds; the least lately used goes first."""

    def __init__(self, *, room: int = 32 << 20, keep: float = 300.0) -> None:
        self._room, self._keep = room, keep
        self._kept: OrderedDict[bytes, tuple[float, bytes]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, request: Mapping[str, Any], make: Callable[[], bytes]) -> bytes:
        """The answer to `request`: the one that was made lately, or what `make` makes. What it raises is not kept."""
        key = hashlib.sha256(orjson.dumps(request, option=orjson.OPT_SORT_KEYS)).digest()
        with self._lock:
            made_at, answer = self._kept.get(key, (0.0, b""))
            if answer and time.monotonic() - made_at < self._keep:
                self._kept.move_to_end(key)
                return answer
        answer = make()
        with self._lock:
            self._kept[key] = (time.monotonic(), answer)
            self._kept.move_to_end(key)
            while sum(len(one) for _, one in self._kept.values()) > self._room:
                self._kept.popitem(last=False)
        return answer
