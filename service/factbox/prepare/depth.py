"""A guard in front of HTML parsers: tags nested too deep are taken out, their words stay.

Parsers recurse or turn quadratic on 20,000 nested tags; no page that a person reads comes near the limit.
"""

from __future__ import annotations

import re
from functools import lru_cache

MAX_DEPTH = 150
_TAG = re.compile(rb"<(/?[a-zA-Z][a-zA-Z0-9]{0,30}+)(?:[^<>]*+>)?")
_NAME = re.compile(rb"<(/?[a-zA-Z][a-zA-Z0-9]{0,30}+)")
_NEVER_NEST = frozenset(
    (
        b"area base br col embed hr img input link meta param source track wbr "  # void elements
        b"p li dt dd tr td th thead tbody tfoot option optgroup html head body "  # end tags are often left out
        b"script style path circle rect g use svg"
    ).split()
)


def flatten(html: bytes) -> tuple[bytes, bool]:
    """`html`, in UTF-8, without the tags below MAX_DEPTH, and whether there were any."""
    if not _is_deep(html):
        return html, False
    kept: list[bytes] = []
    at = depth = 0
    for tag in _TAG.finditer(html):
        step = _step(tag[1])
        depth = max(0, depth + step)
        if step and depth + (step < 0) > MAX_DEPTH:
            kept.append(html[at : tag.start()])
            at = tag.end()
    return b"".join(kept) + html[at:], True


def _is_deep(html: bytes) -> bool:
    """Whether any tag stands below MAX_DEPTH; hardly ever, so names are all that is looked at first."""
    depth = 0
    for name in _NAME.findall(html):
        depth += _step(name)
        if depth > MAX_DEPTH:
            return True
        if depth < 0:
            depth = 0
    return False


@lru_cache(maxsize=1000)
def _step(name: bytes) -> int:
    """One down for a tag, one up for an end tag, none where it does not nest."""
    if name.lstrip(b"/").lower() in _NEVER_NEST:
        return 0
    return -1 if name.startswith(b"/") else 1
