"""E-mail addresses (RFC 5322), bare or with `mailto:`."""

from __future__ import annotations

import re

from factbox_links.domains import is_host
from factbox_links.find import Find, before
from factbox_links.marks import LETTERS

_MAILBOX = re.compile(rf"[\w.+%&'\"-]{{1,64}}@([{LETTERS}_.-]{{1,253}})")


def read_mailto(text: str, start: int, end: int) -> Find | None:
    """`mailto:name@host`: the scheme makes a host without a dot valid."""
    mailbox = _MAILBOX.match(text, end)
    host = mailbox[1].rstrip(".") if mailbox else ""
    if mailbox is None or not is_host(host):
        return None
    close = mailbox.start(1) + len(host)
    return Find(start, close, "email", "mailto", text[start:close])


def read_email(text: str, start: int, end: int) -> Find | None:
    """`name@host.tld`; not a fediverse handle (`@name@host`) and not part of a longer word."""
    candidate = text[start:end]
    start += len(candidate) - len(candidate.lstrip(".-+%&'"))
    mailbox = _MAILBOX.match(text, start)
    if mailbox is None or before(text, start) in "@/" or text[mailbox.end() : mailbox.end() + 1] == "@":
        return None
    host = mailbox[1].rstrip(".")
    if "." not in host or not is_host(host) or not host.rpartition(".")[2].isalpha():
        return None
    close = mailbox.start(1) + len(host)
    return Find(start, close, "email", "email", "mailto:" + text[start:close])
