"""The line between a parse process and its parent: jobs one way; frames, and a bell for the last of them, the other.

Most articles take a few milliseconds, and to be woken for each frame costs more than to read them all. So the parent
sleeps on the bell at first, while the kernel keeps what the process has said, whatever becomes of the process; after
`QUIET` it listens to each frame. Who ran, and until when, is exact to within `QUIET`.
"""

from __future__ import annotations

import os
import select
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection

QUIET = 0.02
"""Seconds of an article in which only the bell, or the end of the process, wakes the parent."""
_SIZE = 8
_PIECE = 1 << 20


class Mouth:
    """The end in the parse process; it may be handed over when that process is started."""

    def __init__(self, jobs: Connection, frames: Connection, bell: Connection) -> None:
        self.jobs, self._frames, self._bell = jobs, frames, bell

    def say(self, frame: bytes) -> None:
        """Send one frame, whole. Raises OSError when nobody listens any more."""
        left = memoryview(len(frame).to_bytes(_SIZE, "big") + frame)
        while left:
            left = left[os.write(self._frames.fileno(), left) :]

    def ring(self) -> None:
        """All is said for now."""
        os.write(self._bell.fileno(), b"\n")

    def close(self) -> None:
        for end in (self.jobs, self._frames, self._bell):
            end.close()


class Ear:
    """The end in the parent; one thread at a time uses it, and any may close it."""

    def __init__(self, jobs: Connection, frames: Connection, bell: Connection) -> None:
        self.jobs, self._frames, self._bell = jobs, frames, bell
        self._heard = bytearray()
        self._quiet_until: float | None = None
        self._poll = select.poll()
        self._poll.register(bell.fileno(), select.POLLIN)
        self._poll.register(frames.fileno(), select.POLLIN)
        for end in (frames, bell):
            os.set_blocking(end.fileno(), False)

    def doze(self) -> None:
        """A job begins: sleep on the bell for `QUIET`."""
        self._quiet_until = time.monotonic() + QUIET
        self._poll.modify(self._frames.fileno(), 0)  # its end is told all the same

    def hear(self, deadline: float) -> bytes:
        """The next frame. Raises TimeoutError after `deadline` (time.monotonic), EOFError or OSError at the end."""
        while (frame := self._next()) is None:
            self._wait(deadline)
        return frame

    def _next(self) -> bytes | None:
        end = _SIZE + int.from_bytes(self._heard[:_SIZE], "big")
        if len(self._heard) < max(end, _SIZE):
            return None
        frame = bytes(self._heard[_SIZE:end])
        del self._heard[:end]
        return frame

    def _wait(self, deadline: float) -> None:
        until = deadline if self._quiet_until is None else min(deadline, self._quiet_until)
        if self._poll.poll(max(0.0, until - time.monotonic()) * 1e3):
            self._listen()
        elif self._quiet_until is None:
            raise TimeoutError
        else:
            self._quiet_until = None
            self._poll.modify(self._frames.fileno(), select.POLLIN)

    def _listen(self) -> None:
        """Take in all that was said so far."""
        _read(self._bell, lambda _: None)
        before = len(self._heard)
        if _read(self._frames, self._heard.extend) and len(self._heard) == before:
            raise EOFError

    def close(self) -> None:
        for end in (self.jobs, self._frames, self._bell):
            end.close()


def _read(end: Connection, take: Callable[[bytes], None]) -> bool:
    """Hand all that can be read now to `take`; returns whether this is all that ever comes."""
    with suppress(BlockingIOError):
        while piece := os.read(end.fileno(), _PIECE):
            take(piece)
        return True
    return False
