"""What a site's answer must be to be read: a page, of a known type, unpacked within bounds."""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from factbox.fetch.errors import TooLarge, Unreachable, WrongType
from factbox.fetch.limits import PAGES as PAGE_TYPES

REDIRECTS = frozenset({301, 302, 303, 307, 308})
PAGES = frozenset({200, 203})
_WINDOWS = {"gzip": 31, "x-gzip": 31, "deflate": 47}
"""Packing -> zlib's window bits; 47 finds out by itself whether there is a zlib or gzip header."""
_BINARY = (b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"\x1f\x8b", b"\x7fELF", b"RIFF")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def check_status(status: int) -> None:
    """Only an answer that is a page goes on."""
    if status not in PAGES:
        raise Unreachable(f"The other site answered with status {status}.")


def check_type(content_type: str | None, types: frozenset[str] = PAGE_TYPES) -> None:
    """A declared type must be a page's; none is declared by some old servers and judged by the bytes."""
    declared = (content_type or "").partition(";")[0].strip().lower()
    if declared and declared not in types:
        raise WrongType("The address holds no web page or plain text.")


def check_bytes(body: bytes, content_type: str | None) -> None:
    """Pictures and archives are sometimes declared as pages."""
    wide = body.startswith(_UTF16) or "utf-16" in (content_type or "").lower()
    if body.startswith(_BINARY) or (b"\0" in body[:512] and not wide):
        raise WrongType("The address holds no web page or plain text, whatever it says.")


def unpack(chunks: Iterable[bytes], encoding: str | None, limit: int) -> bytes:
    """The whole body of at most `limit` bytes; a small answer that unpacks to a huge one is stopped on the way."""
    name = (encoding or "identity").strip().lower()
    if name == "identity":
        return b"".join(_within(chunks, limit))
    if name not in _WINDOWS:
        raise WrongType("The page is packed in a way that was not asked for.")
    return b"".join(_within(_inflated(chunks, _WINDOWS[name], limit), limit))


def _inflated(chunks: Iterable[bytes], window: int, limit: int) -> Iterable[bytes]:
    inflater = zlib.decompressobj(window)
    try:
        for chunk in chunks:
            yield inflater.decompress(chunk, limit + 1)
            if inflater.unconsumed_tail:
                raise TooLarge("The page is larger than this service reads.")
    except zlib.error:
        raise Unreachable("The other site's answer is not packed as it says.") from None
    if not inflater.eof:
        raise Unreachable("The other site's answer ends early.")


def _within(chunks: Iterable[bytes], limit: int) -> Iterable[bytes]:
    total = 0
    for chunk in chunks:
        total += len(chunk)
        if total > limit:
            raise TooLarge("The page is larger than this service reads.")
        yield chunk
