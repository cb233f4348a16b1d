"""What a heading says: its words as a reader sees them, its parts, the bare letters by which titles are compared."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from lxml import etree

from factbox.prepare.elements import BLOCKS
from factbox.prepare.text.entities import decode

_SIGNS = re.compile(r"\s*[¶#§🔗]+\Z")
"""Signs behind which headings have a link to themselves."""
_MARKS = " >/|»·•–—-"
_WORD = re.compile(r"\w+")
_STOPS = ("!", "?", ":", "…")
MAX_TITLE = 300
MOST = 0.5
MAX_RUNS = 8


def tidy(text: str) -> str:
    """One line without doubled or invisible blanks or references escaped twice, cut at a sane length."""
    line = " ".join(decode(text).replace("\u200b", "").replace("\xad", "").split())
    return _SIGNS.sub("", line[:MAX_TITLE]).strip()


def heading_text(element: Any) -> str:
    """The words of a heading as a browser shows them: inline elements part no words, line breaks and blocks do, and
    so does the mark at the end of a sentence in an element of its own."""
    words = ""
    for piece in _pieces(element):
        words += f" {piece}" if words[-1:] in _STOPS and piece[:1].isupper() else piece
    return words


def heading_runs(element: Any) -> Iterator[str]:
    """The words of a heading from one of its elements or lines to another, where it has several."""
    pieces = [" ".join(text.split()) for text in element.itertext() if text.strip()][:MAX_RUNS]
    if len(pieces) > 1:
        for first in range(len(pieces)):
            yield from (" ".join(pieces[first:last]) for last in range(first + 1, len(pieces) + 1))


def _pieces(element: Any) -> Iterator[str]:
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            yield " " if inner.tag in BLOCKS or inner.tag == "br" else ""
            yield inner.text or ""
        else:
            yield " " if inner.tag in BLOCKS else ""
            yield (inner.tail or "") if inner is not element else ""


def once(head: str) -> str:
    """A title without its second half where that repeats the first: a logo and its name."""
    words = head.split()
    half = len(words) // 2
    return " ".join(words[:half]) if half and words[:half] == words[half:] else head


def run_of(head: str, runs: Iterable[str], told: Sequence[str]) -> str | None:
    """The longest run in a heading that a name for the page has in it as it has not the whole heading."""
    keys = [key_of(name) for name in told]
    if any(key_of(head) in key for key in keys):
        return None
    inside = (
        run.strip(_MARKS) for run in map(tidy, runs) if run in head and len(key_of(run)) > MOST * len(key_of(head))
    )
    return max((run for run in inside if any(key_of(run) in key for key in keys)), key=len, default=None)


def key_of(text: str) -> str:
    """The letters and figures of `text` alone."""
    return "".join(_WORD.findall(text.casefold()))
