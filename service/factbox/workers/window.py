"""Work on a stream by several threads, its results in order, and never far ahead of whoever takes them."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from queue import SimpleQueue
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def in_order(work: Callable[[T], R], items: Iterable[T], *, threads: int, ahead: int) -> Iterator[R]:
    """`work(item)` of all `items`, in their order; `threads` at a time, at most `ahead` begun but not yet taken.

    Closing the iterator drops what is not begun. What `work` or `items` raises is raised in its place.

    >>> list(in_order(str.upper, "abc", threads=2, ahead=2))
    ['A', 'B', 'C']
    """
    tasks: SimpleQueue[tuple[Future[R], T] | None] = SimpleQueue()
    begun: deque[Future[R]] = deque()
    started = 0
    try:
        for item in items:
            future: Future[R] = Future()
            begun.append(future)
            tasks.put((future, item))
            if started < threads:  # an executor takes a thread for idle that has just taken its next task
                started += 1
                threading.Thread(target=_serve, args=(work, tasks), name="window", daemon=True).start()
            if len(begun) >= ahead:
                yield begun.popleft().result()
        while begun:
            yield begun.popleft().result()
    finally:
        for future in begun:
            future.cancel()
        for _ in range(started):
            tasks.put(None)


def _serve(work: Callable[[T], R], tasks: SimpleQueue[tuple[Future[R], T] | None]) -> None:
    while (task := tasks.get()) is not None:
        future, item = task
        if not future.set_running_or_notify_cancel():
            continue
        try:
            result = work(item)
        except BaseException as error:
            future.set_exception(error)
        else:
            future.set_result(result)
