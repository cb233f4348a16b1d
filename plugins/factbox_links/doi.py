"""Digital object identifiers (ISO 26324): a prefix `10.NNNN`, a slash, and nearly anything."""

from __future__ import annotations

import re

from factbox_links.extents import balanced, trim
from factbox_links.find import Find, before

_DOI = re.compile(r"10\.[0-9]{4,9}/[^\s\"“”‘’„«»…\u200b\ufffd\x00-\x1f]{1,300}")
_OF_A_FIGURE = "$€£¥/.-_"
_ESCAPES = str.maketrans({"%": "%25", "#": "%23", "?": "%3F"})
"""What would end the path of the resolver's address."""


def read_doi(text: str, start: int, end: int) -> Find | None:
    """`10.1000/xyz123`; a suffix without any digit is rather a figure with a unit ("10.5000/share")."""
    match = _DOI.match(text, start)
    if match is None or before(text, start) in _OF_A_FIGURE:
        return None
    name = trim(balanced(match.group()))
    if not any(char.isdigit() for char in name.partition("/")[2]):
        return None
    return Find(start, start + len(name), "doi", "doi", "https://doi.org/" + name.translate(_ESCAPES))
