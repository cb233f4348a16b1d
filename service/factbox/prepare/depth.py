"""A guard in front of HTML parsers: tags nested too deep are taken out, their words stay.

Parsers recurse or turn quadratic on 20,000 nested tags; no page that a person reads comes near the limit.
"""

from __future__ import annotations

import re

MAX_DEPTH = 150
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,30}+)(?:[^<>]*+>)?")
_NEVER_NEST = frozenset(
    (
        "area base br col embed hr img input link meta param source track wbr "  # void elements
        "p li dt dd tr td th thead tbody tfoot option optgroup html head body "  # end tags are often left out
        "script style path circle rect g use svg"
    ).split()
)


def flatten(html: str) -> tuple[str, bool]:
    """`html` without the tags below MAX_DEPTH, and whether there were any."""
    kept: list[str] = []
    at = depth = 0
    for tag in _TAG.finditer(html):
        if tag[2].lower() in _NEVER_NEST:
            continue
        depth = max(0, depth - 1) if tag[1] else depth + 1
        if depth + bool(tag[1]) > MAX_DEPTH:
            kept.append(html[at : tag.start()])
            at = tag.end()
    return ("".join(kept) + html[at:], True) if kept else (html, False)
