"""API keys: a caller sends a key, the service knows only its SHA-256 digest, and a name for its log."""

from __future__ import annotations

import hmac
import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

_LINE = re.compile(
    r"(?:(?:(?P<name>(?![0-9a-fA-F]{64}\b)[A-Za-z0-9._@-]{1,64})\s+)?(?P<digest>[0-9a-fA-F]{64}))?\s*(#.*)?"
)


@dataclass(frozen=True, slots=True)
class Key:
    """A key as the service knows it. `name` says in logs and metrics who called."""

    name: str
    digest: bytes


def read_keys(text: str) -> tuple[Key, ...]:
    """The keys in `text`: a line is `digest` or `name digest` (64 hexadecimal digits), `#` begins a comment.

    A digest without a name is called by its first eight digits. Raises ValueError that names the first line that is
    none; never what stands in it, which may be a key.
    """
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        match = _LINE.fullmatch(line.strip())
        if match is None:
            raise ValueError(
                f"Line {number} is no SHA-256 digest (64 hexadecimal digits), alone or after a name: "
                "`factbox key` makes one."
            )
        if digest := match["digest"]:
            found.append(Key(match["name"] or digest[:8].lower(), bytes.fromhex(digest)))
    return tuple(found)


def holder(sent: str, keys: Iterable[Key]) -> str | None:
    """The name of the key that was sent, or None. All are compared, each in constant time, so time tells nothing."""
    own, name = sha256(sent.encode()).digest(), None
    for key in keys:
        if hmac.compare_digest(own, key.digest):
            name = key.name
    return name


def new_key() -> tuple[str, str]:
    """A random key of 256 bits, and its digest in hexadecimal."""
    key = secrets.token_urlsafe(32)
    return key, sha256(key.encode()).hexdigest()
