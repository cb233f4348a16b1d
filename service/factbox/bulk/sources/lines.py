"""JSON lines, plain, gzip or Zstandard: an object a line, its fields those of a request."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator
from typing import IO, Any

from factbox.bulk import storage
from factbox.bulk.extras import needed
from factbox.bulk.values import Entry, Reading, Unit

STRETCH = 64 << 20
"""Bytes of a plain file that one reader takes; of a packed file it takes all, for nobody can begin in its middle."""
MAX_LINE = 64 << 20
BLOCK = 1 << 20
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def units(path: str) -> Iterator[Unit]:
    size = storage.size(path)
    if path.lower().endswith((".gz", ".zst")):
        yield Unit("jsonl", path, size=size)
        return
    for start in range(0, max(size, 1), STRETCH):
        end = min(start + STRETCH, size)
        yield Unit("jsonl", path, start, end, size=end - start)


def entries(unit: Unit, reading: Reading) -> Iterator[Entry]:
    """The lines that begin in the unit; each is named by the byte at which it begins, once unpacked."""
    with storage.open_binary(unit.path) as raw:
        reading.file, reading.begin = raw, unit.start
        with _unpacked(unit.path, raw) as file:
            at = _first(file, unit.start)
            try:
                while not unit.end or at < unit.end:
                    line, length = _line(file)
                    if not length:
                        return
                    if line is None:
                        yield Entry(f"{unit.path}@{at}", problem=f"the line is longer than {MAX_LINE} bytes")
                    elif line.strip():
                        yield Entry(f"{unit.path}@{at}", line if at else line.removeprefix(BYTE_ORDER_MARK))
                    at += length
            except _broken(unit.path) as error:
                yield Entry(f"{unit.path}@{at}", problem=f"the rest of the file cannot be unpacked: {error}")


def _unpacked(path: str, raw: IO[bytes]) -> IO[bytes]:
    name = path.lower()
    opened: Any = raw
    if name.endswith(".gz"):
        opened = gzip.GzipFile(fileobj=raw)
    elif name.endswith(".zst"):
        opened = io.BufferedReader(_Blocks(_frames(raw)), BLOCK)
    return opened  # type: ignore[no-any-return]


def _frames(raw: IO[bytes]) -> Iterator[bytes]:
    """What the frames of a Zstandard file hold. Raises EOFError when the last one is cut."""
    decompressor = needed("zstandard", "read .zst files").ZstdDecompressor()
    frame, left, begun = decompressor.decompressobj(), b"", False
    while block := left or raw.read(BLOCK):
        yield frame.decompress(block)
        left = b""
        if frame.eof:
            frame, left = decompressor.decompressobj(), frame.unused_data
            begun = bool(left)
        else:
            begun = True
    if begun:
        raise EOFError("it ends within a frame")


class _Blocks(io.RawIOBase):
    """Blocks of bytes as a file."""

    def __init__(self, blocks: Iterator[bytes]) -> None:
        self._blocks, self._block = blocks, memoryview(b"")
        self._error: EOFError | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._block:
            block = self._next()
            if block is None:
                return 0
            self._block = memoryview(block)
        count = min(len(buffer), len(self._block))
        buffer[:count] = self._block[:count]
        self._block = self._block[count:]
        return count

    def _next(self) -> bytes | None:
        """The next block. What is raised is raised again for whoever asks again: a buffer hides it the first time."""
        if self._error is not None:
            raise self._error
        try:
            return next(self._blocks, None)
        except EOFError as error:
            self._error = error
            raise


def _broken(path: str) -> tuple[type[Exception], ...]:
    """What is raised where a file cannot be unpacked."""
    zstandard = (needed("zstandard", "read .zst files").ZstdError,) if path.lower().endswith(".zst") else ()
    return (EOFError, zlib.error, gzip.BadGzipFile, *zstandard)


def _first(file: IO[bytes], start: int) -> int:
    """Goes to the first line that begins at `start` or after it; where that is."""
    if not start:
        return 0
    file.seek(start - 1)
    return start - 1 + _line(file)[1]


def _line(file: IO[bytes]) -> tuple[bytes | None, int]:
    """The next line and its length; None instead of one that is too long."""
    line = file.readline(MAX_LINE)
    if len(line) < MAX_LINE or line.endswith(b"\n"):
        return line, len(line)
    length = len(line)
    while line and not line.endswith(b"\n"):
        line = file.readline(1 << 20)
        length += len(line)
    return None, length
