"""Character references (`&amp;`, `&#8217;`) decoded as the HTML standard does, numbers of any length included."""

from __future__ import annotations

import re
from html import unescape
from html.entities import html5

_REFERENCE = re.compile(r"&(?:#([0-9]++)|#[xX]([0-9a-fA-F]++)|[A-Za-z][A-Za-z0-9]{1,31}+);?")
_LONGEST_NUMBER = 7
REPLACEMENT = "\ufffd"


def decode(text: str) -> str:
    """`text` with its references decoded."""
    return _REFERENCE.sub(_value, text) if "&" in text else text


def decode_attribute(value: str) -> str:
    """The same in an attribute, where "&copy=1" of an address is no reference: it lacks `;` and goes on."""
    return _REFERENCE.sub(_attribute_value, value) if "&" in value else value


def _value(reference: re.Match[str]) -> str:
    digits = reference[1] or reference[2]
    if not digits:
        return unescape(reference.group())
    short = digits.lstrip("0") or "0"
    return REPLACEMENT if len(short) > _LONGEST_NUMBER else unescape(f"&#{'x' if reference[2] else ''}{short};")


def _attribute_value(reference: re.Match[str]) -> str:
    raw = reference.group()
    named = not (reference[1] or reference[2])
    if named and not raw.endswith(";"):
        following = reference.string[reference.end() : reference.end() + 1]
        if raw[1:] not in html5 or following == "=" or following.isalnum():
            return raw
    if named and raw[1:] not in html5:
        return raw
    return _value(reference)
