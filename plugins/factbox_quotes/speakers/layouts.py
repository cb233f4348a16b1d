"""Layouts that name a speaker without a verb: "Ann Lee: “...”", "“...” - Ann Lee", "From Chairwoman Lee:"."""

from __future__ import annotations

import re

from factbox import Span
from factbox_quotes.marks.stretches import Stretch

_NAME = r"[A-ZÀ-ÖØ-Þ][\w.'’-]*(?: (?:[A-ZÀ-ÖØ-Þ][\w.'’-]*|of|the|de|van|von|bin|al|for|and)){0,7}"
_BEFORE = re.compile(rf"(?:\A|[.\n]\s*)(?:From\s+)?({_NAME})(?: \([^()\n]{{1,40}}\))? ?: *\Z")
_FROM = re.compile(rf"\b(?:[Ff]rom|[Bb]y) ({_NAME}):\Z")
_AFTER = re.compile(rf"\s*[-—–―~]+\s*({_NAME})")
_WINDOW = 90


def layout_speaker(text: str, stretch: Stretch) -> Span | None:
    """The speaker that the layout around `stretch` names."""
    start = max(0, stretch.outer_start - _WINDOW)
    line = text.rfind("\n", start, stretch.outer_start) + 1 or start
    before = _BEFORE.search(text[line : stretch.outer_start])
    if before is not None and len(before[1]) > 1:
        return Span(line + before.start(1), line + before.end(1))
    after = _AFTER.match(text, stretch.outer_end, stretch.outer_end + _WINDOW)
    return Span(*after.span(1)) if after else None


def lead_speaker(text: str, start: int, end: int) -> Span | None:
    """Whom a lead-in names that is no sentence: "From Chairwoman Lee:", "Statement by Ann Lee:"."""
    at = max(start, end - _WINDOW)
    found = _FROM.search(text[at:end].rstrip())
    return Span(at + found.start(1), at + found.end(1)) if found else None
