"""Pages in UTF-8 that somebody read as Latin-1 or windows-1252 on the way ("donâ€™t"), put right again.

HTTP clients that are told no charset do so, and hand on a text in which every letter but the ASCII ones is wrong.
"""

from __future__ import annotations

import re

_UNDEFINED = b"\x81\x8d\x8f\x90\x9d"
_BYTES = {ord(bytes([byte]).decode("cp1252")): byte for byte in range(0x80, 0xA0) if byte not in _UNDEFINED}
_FIRST = re.compile(r"[^\x00-\x7f]")
_GARBLED = re.compile(f"[\xc2-\xf4][\x80-\xbf{''.join(map(chr, _BYTES))}]")
"""A leading byte of UTF-8 and the next, as they look when each is taken for a letter."""


def mend(text: str) -> str:
    """`text` as it was written, when all of it is UTF-8 read as a one-byte encoding; else `text` itself."""
    first = _FIRST.search(text)
    if first is None or not _GARBLED.match(text, first.start()):
        return text
    try:
        return text.translate(_BYTES).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text
