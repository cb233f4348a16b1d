"""Addresses that stand bare in the text: one scan finds candidates, the reader of each form judges them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factbox.scan import Scanner
from factbox_links.doi import read_doi
from factbox_links.find import Find, Reader
from factbox_links.mail import read_email, read_mailto
from factbox_links.marks import CJK
from factbox_links.sites import top_level_domains
from factbox_links.web import read_name, read_relative, read_schemed

_LABEL = r"[a-z0-9_À-ÖØ-öø-ɏͰ-῿-]+"
_DOTTED = re.compile(
    r"\.(?:[A-Za-z](?:[A-Za-z0-9-]|[^\x00-\x7f])|[\u00c0-\u1fff\u2e80-\U0010ffff]|[0-9]{4}|[0-9]{1,3}\.[0-9])"
)
"""A stop inside a domain, an IPv4 address or a DOI, not that of "U.S." or "1.5 million"."""
_LOCAL_PART = r"(?:[a-z0-9_+%&'.À-ɏͰ-῿-]|\.\"[a-z0-9]{1,12}\"){1,64}"


@cache
def scanner() -> Scanner:
    """Candidates of every form; the order decides where two begin at the same place."""
    cjk = "|".join(sorted(top for top in top_level_domains() if re.search(f"[{CJK}]", top)))
    return Scanner(
        (
            r"\b(?:https?|ftp)://",
            r"\bmailto:",
            r"\b10\.[0-9]{4,9}/",
            rf"{_LOCAL_PART}@(?:{_LABEL}\.)+{_LABEL}",
            rf"(?:{_LABEL}\.)+(?:{_LABEL}|{cjk})",
            r"//",
        ),
        fold=True,
    )


def may_hold(text: str) -> bool:
    """A cheap look: most texts hold no address."""
    return "//" in text or "@" in text or _DOTTED.search(text) is not None


def finds(text: str) -> Iterator[Find]:
    """The bare addresses of `text`, in order and without overlap."""
    done = 0
    for start, end in scanner().spans(text) if may_hold(text) else ():
        if start >= done:
            found = _reader(text[start:end])(text, start, end)
            if found is not None:
                done = found.end
                yield found


def _reader(candidate: str) -> Reader:
    """Each form is told by its own mark."""
    if candidate.endswith("//"):
        return read_schemed if len(candidate) > 2 else read_relative
    if candidate.endswith(":"):
        return read_mailto
    if candidate.endswith("/"):
        return read_doi
    return read_email if "@" in candidate else read_name
