"""Counts what callers ask for, by the library `limits`; it is slow to load, so only who sets a limit does."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import Any

import structlog
from limits import RateLimitItem, parse_many
from limits.errors import StorageError
from limits.storage import MemoryStorage, Storage, storage_from_string
from limits.strategies import MovingWindowRateLimiter

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Left:
    """What a caller has left of the limit that leaves least: requests, and seconds until there is one more."""

    limit: RateLimitItem
    remaining: int
    seconds: int

    @property
    def headers(self) -> dict[str, str]:
        """As draft-ietf-httpapi-ratelimit-headers has it, now and in its older form."""
        name, window = self.limit.GRANULARITY.name, self.limit.get_expiry()
        return {
            "RateLimit-Policy": f'"{name}";q={self.limit.amount};w={window}',
            "RateLimit": f'"{name}";r={self.remaining};t={self.seconds}',
            "RateLimit-Limit": str(self.limit.amount),
            "RateLimit-Remaining": str(self.remaining),
            "RateLimit-Reset": str(self.seconds),
        }


class Rate:
    """The limits of a service; counted in `store` (a Redis URL, shared by replicas), or in this process."""

    def __init__(self, limits: str, store: str) -> None:
        self._limits = parse_many(limits)
        own = MovingWindowRateLimiter(MemoryStorage())
        self._limiters = [MovingWindowRateLimiter(_storage(store)), own] if store else [own]

    def take(self, caller: str, cost: int) -> tuple[bool, Left]:
        """Count `cost` requests of `caller`, all or none; whether they may be, and what is left."""
        for limiter in self._limiters[:-1]:
            try:
                return self._take(limiter, caller, cost)
            except StorageError as error:  # the others go on, each by itself: better than nobody
                _log.error("rate-store-away", reason=type(error.storage_error).__name__)
        return self._take(self._limiters[-1], caller, cost)

    def _take(self, limiter: MovingWindowRateLimiter, caller: str, cost: int) -> tuple[bool, Left]:
        may = all(limiter.test(limit, caller, cost=cost) for limit in self._limits)
        taken = may and all(limiter.hit(limit, caller, cost=cost) for limit in self._limits)
        return taken, min((_left(limiter, limit, caller) for limit in self._limits), key=lambda one: one.remaining)


def _storage(store: str) -> Storage:
    made: Any = storage_from_string(store, wrap_exceptions=True, socket_timeout=1.0, socket_connect_timeout=1.0)
    return made  # type: ignore[no-any-return]


def _left(limiter: MovingWindowRateLimiter, limit: RateLimitItem, caller: str) -> Left:
    reset, remaining = limiter.get_window_stats(limit, caller)
    return Left(limit, remaining, max(1, math.ceil(reset - time.time())))
