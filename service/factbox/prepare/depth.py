"""A guard in front of extractors: tags nested too deep are taken out, their words stay.

Extractors recurse or turn quadratic on 2,000 nested tags, and the parser gives up there; no page that a person reads
comes near the limit.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from lxml import etree

MAX_DEPTH = 150
_TAG = re.compile(rb"<(/?[a-zA-Z][a-zA-Z0-9]{0,30}+)(?:[^<>]*+>)?")
_TOO_DEEP = etree.XPath(f"boolean(/html/body{'/*' * (MAX_DEPTH + 1)})")
_NEVER_NEST = frozenset(
    (
        b"area base br col embed hr img input link meta param source track wbr "  # void elements
        b"p li dt dd tr td th thead tbody tfoot option optgroup html head body "  # end tags are often left out
        b"script style path circle rect g use svg"
    ).split()
)


def is_deep(root: Any) -> bool:
    """Whether any element of the tree stands below MAX_DEPTH in its body."""
    return bool(_TOO_DEEP(root))


def flatten(html: bytes) -> bytes:
    """`html`, in UTF-8, without the tags below MAX_DEPTH."""
    kept: list[bytes] = []
    at = depth = 0
    for tag in _TAG.finditer(html):
        step = _step(tag[1])
        depth = max(0, depth + step)
        if step and depth + (step < 0) > MAX_DEPTH:
            kept.append(html[at : tag.start()])
            at = tag.end()
    return b"".join(kept) + html[at:]


@lru_cache(maxsize=1000)
def _step(name: bytes) -> int:
    """One down for a tag, one up for an end tag, none where it does not nest."""
    if name.lstrip(b"/").lower() in _NEVER_NEST:
        return 0
    return -1 if name.startswith(b"/") else 1
