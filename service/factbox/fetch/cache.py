"""A small store of answers that their sites allow to keep (RFC 9111), in an SQLite file; off unless asked for."""

from __future__ import annotations

import re
import sqlite3
import threading
import time
from collections.abc import Mapping
from contextlib import closing
from email.utils import parsedate_to_datetime

MAX_SECONDS = 24 * 3600
MAX_ENTRIES = 2_000
_FORBIDS = re.compile(r"\b(?:no-store|no-cache|private|must-understand)\b")
_MAX_AGE = re.compile(r"\b(?:s-maxage|max-age)\s*=\s*\"?([0-9]{1,9})")
_TABLE = "CREATE TABLE IF NOT EXISTS pages (asked TEXT PRIMARY KEY, url TEXT, type TEXT, body BLOB, until REAL)"

Kept = tuple[str, str | None, bytes]
"""Final address, Content-Type, body."""


def lifetime(headers: Mapping[str, str]) -> float:
    """Seconds an answer may be kept in a shared cache; 0: not at all. What varies or sets cookies is not kept."""
    control = headers.get("Cache-Control", "").lower()
    varies = headers.get("Vary", "").lower().replace("accept-encoding", "").strip(" ,")
    if _FORBIDS.search(control) or varies or "Set-Cookie" in headers:
        return 0.0
    ages = [int(age) for age in _MAX_AGE.findall(control)]
    seconds = float(ages[0]) if ages else _until(headers)
    return min(max(0.0, seconds - _age(headers)), MAX_SECONDS)


def _until(headers: Mapping[str, str]) -> float:
    try:
        expires = parsedate_to_datetime(headers["Expires"])
        return (expires - parsedate_to_datetime(headers["Date"])).total_seconds()
    except (KeyError, ValueError, TypeError):
        return 0.0


def _age(headers: Mapping[str, str]) -> float:
    age = headers.get("Age", "0").strip()
    return float(age) if age.isdigit() and len(age) < 10 else 0.0


class Cache:
    """Answers by the address that was asked for. Safe for threads.

    Raises OSError for a file that cannot be used; one that fails later only means no cache.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._lock = threading.Lock()
        try:
            with closing(self._open()) as store, store:
                store.execute(_TABLE)
        except sqlite3.Error as error:
            raise OSError(f"the cache {path} cannot be used: {error}") from None

    def _open(self) -> sqlite3.Connection:
        return sqlite3.connect(self._path, timeout=2.0)

    def get(self, asked: str) -> Kept | None:
        """What is kept for `asked` and still fresh."""
        query = "SELECT url, type, body FROM pages WHERE asked = ? AND until > ?"
        try:
            with self._lock, closing(self._open()) as store:
                found: Kept | None = store.execute(query, (asked, time.time())).fetchone()
                return found
        except sqlite3.Error:
            return None

    def put(self, asked: str, kept: Kept, seconds: float) -> None:
        """Keep an answer for `seconds`; the oldest go when there are too many."""
        try:
            with self._lock, closing(self._open()) as store, store:
                store.execute("REPLACE INTO pages VALUES (?, ?, ?, ?, ?)", (asked, *kept, time.time() + seconds))
                store.execute(
                    "DELETE FROM pages WHERE asked NOT IN (SELECT asked FROM pages ORDER BY until DESC LIMIT ?)",
                    (MAX_ENTRIES,),
                )
        except sqlite3.Error:
            return
