"""API keys: a caller sends a key, the service knows only its SHA-256 digest."""

from __future__ import annotations

import hmac
import re
import secrets
from hashlib import sha256

_LINE = re.compile(r"(?P<digest>[0-9a-fA-F]{64})?\s*(#.*)?")


def read_digests(text: str) -> tuple[bytes, ...]:
    """The digests in `text`: one of 64 hexadecimal digits a line, `#` begins a comment.

    Raises ValueError that names the first line that is none; never what stands in it, which may be a key.
    """
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        match = _LINE.fullmatch(line.strip())
        if match is None:
            raise ValueError(f"Line {number} is no SHA-256 digest (64 hexadecimal digits): `factbox key` makes one.")
        if match["digest"]:
            found.append(bytes.fromhex(match["digest"]))
    return tuple(found)


def is_known(key: str, digests: tuple[bytes, ...]) -> bool:
    """Whether `key` has one of `digests`. All of them are compared, each in constant time, so time tells nothing."""
    own = sha256(key.encode()).digest()
    return sum(hmac.compare_digest(own, digest) for digest in digests) > 0


def new_key() -> tuple[str, str]:
    """A random key of 256 bits, and its digest in hexadecimal."""
    key = secrets.token_urlsafe(32)
    return key, sha256(key.encode()).hexdigest()
