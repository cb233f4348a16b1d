"""Text for a terminal: control characters, which could command it, become pictures, one for one; places hold."""

from __future__ import annotations

_KEPT = "\t\n"
_NO_PICTURE = "\N{REPLACEMENT CHARACTER}"
"""For C1 controls, which have none of their own, and lone surrogates, which cannot be written."""
_PICTURES = (
    {code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in _KEPT}
    | {0x7F: "\N{SYMBOL FOR DELETE}"}
    | dict.fromkeys([*range(0x80, 0xA0), *range(0xD800, 0xE000)], _NO_PICTURE)
)


def printable(text: str) -> str:
    """`text`, as long as it was, with nothing in it that a terminal obeys; tabs and line ends stay.

    >>> printable("a\\x1b]0;b\\x07")
    'a␛]0;b␇'
    """
    return text.translate(_PICTURES)
