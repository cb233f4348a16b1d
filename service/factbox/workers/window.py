"""Work on a stream by several threads, its results in order, and never far ahead of whoever takes them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def in_order(work: Callable[[T], R], items: Iterable[T], *, threads: int, ahead: int) -> Iterator[R]:
    """`work(item)` of all `items`, in their order; `threads` at a time, at most `ahead` begun but not yet taken.

    Closing the iterator drops what is not begun. What `work` or `items` raises is raised in its place.

    >>> list(in_order(str.upper, "abc", threads=2, ahead=2))
    ['A', 'B', 'C']
    """
    pool = ThreadPoolExecutor(threads, "window")
    begun: deque[Future[R]] = deque()
    try:
        for item in items:
            begun.append(pool.submit(work, item))
            if len(begun) >= ahead:
                yield begun.popleft().result()
        while begun:
            yield begun.popleft().result()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
