"""The keys that open a service: those of its settings, and those of a file that is read again when it changes."""

from __future__ import annotations

import threading
from pathlib import Path

import structlog

from factbox.keys import Key, holder, read_keys

_log = structlog.get_logger()
_Stamp = tuple[int, int, int] | None


class KeyRing:
    """Safe for threads. A changed file that cannot be used is logged, and the keys it had before go on to open."""

    def __init__(self, given: tuple[Key, ...], file: str = "") -> None:
        self._given, self._file = given, Path(file) if file else None
        self._lock = threading.Lock()
        self._stamp: _Stamp = None
        self._of_file: tuple[Key, ...] = ()

    def holder(self, sent: str) -> str | None:
        """The name of the key that was sent; None when no key of this service was."""
        return holder(sent, self._given + self._now())

    def _now(self) -> tuple[Key, ...]:
        if self._file is None:
            return ()
        stamp = _stamp(self._file)
        with self._lock:
            if stamp != self._stamp:
                self._stamp = stamp
                self._read(self._file)
            return self._of_file

    def _read(self, file: Path) -> None:
        try:
            found = read_keys(file.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            _log.error("keys-unusable", file=str(file), reason=getattr(error, "strerror", None) or str(error))
            return
        if found:
            self._of_file = found
            _log.info("keys-read", file=str(file), keys=sorted(key.name for key in found))
        else:
            _log.error("keys-unusable", file=str(file), reason="there is no digest in it")


def _stamp(file: Path) -> _Stamp:
    """What changes when the file does: also when it is replaced, as secrets mounted into containers are."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
