"""Web addresses: with a scheme, with `//` alone, and as bare names."""

from __future__ import annotations

import re

from factbox_links.domains import LOCAL, before_cjk, is_host, is_ipv4, is_known, is_written_domain
from factbox_links.extents import tail_end
from factbox_links.find import Find, before
from factbox_links.marks import LETTERS, STOPS, TAGGING

_USER = r"(?:[^\s/?#@<>()\[\]\"]{1,128}@)?"
_HOST = re.compile(rf"{_USER}(\[[0-9a-fA-F:.]{{2,45}}\]|(?:[\w.-]|[^\s\x00-\x7f{STOPS}]){{1,300}})(:[0-9]{{1,6}})?")
_PORT = re.compile(r":([0-9]{1,9})")
_INSIDE_WORD = re.compile(rf"[{LETTERS}_@#$/\\.&=%~+-]")
_NUMBERED = re.compile(
    r"\b(?:version|release|build|firmware|update|v|section|clause|chapter|paragraph|article|rule|step|table|figure|item)"
    r"\.? ?\Z",
    re.IGNORECASE,
)
"""What is numbered like an IPv4 address."""


def read_schemed(text: str, start: int, end: int) -> Find | None:
    """`https://host...`: any well-formed host, for the scheme says that it is one."""
    match = _HOST.match(text, end)
    if match is None or _is_tag(text, start):
        return None
    host = match[1].rstrip(".")
    close = match.start(1) + len(host)
    if not is_known(host) and (shorter := before_cjk(host)):
        return _find(text, start, match.start(1) + len(shorter), "scheme")
    if not (host.startswith("[") or is_host(host)):
        return None
    if close == match.end(1):
        close = tail_end(text, host, match.end())
    return _find(text, start, close, "scheme")


def _is_tag(text: str, start: int) -> bool:
    """Whether a word of its own begins with `#`, `@` or `$` right before `start`."""
    return before(text, start) in TAGGING and before(text, start - 1).isspace()


def read_relative(text: str, start: int, end: int) -> Find | None:
    """`//host...` at the beginning of a word, when the host is a real one."""
    match = _HOST.match(text, end)
    if match is None or _INSIDE_WORD.match(before(text, start)) or before(text, start) == ":":
        return None
    host = match[1].rstrip(".")
    if host not in LOCAL and not is_written_domain(host):
        return None
    return _find(text, start, _after_host(text, host, match.start(1) + len(host)), "protocol-relative", "https:")


def read_name(text: str, start: int, end: int) -> Find | None:
    """`www.example.com`, `example.com/path`, `192.0.2.1`: a known domain or an IPv4 address, alone in its word."""
    if _INSIDE_WORD.match(before(text, start)) or text[end : end + 1] in ("@", "("):
        return None
    name = text[start:end]
    rule = _rule(name, text[max(0, start - 12) : start])
    port = _PORT.match(text, end)
    if rule is None or (port and int(port[1]) > 65535):
        return None
    return _find(text, start, _after_host(text, name, end), rule, "https://")


def _rule(name: str, words_before: str) -> str | None:
    if is_ipv4(name):
        return None if _NUMBERED.search(words_before) else "ip-address"
    if not is_written_domain(name):
        return None
    return "www" if name.lower().startswith("www.") else "domain"


def _after_host(text: str, host: str, close: int) -> int:
    port = _PORT.match(text, close)
    return tail_end(text, host, port.end() if port else close)


def _find(text: str, start: int, end: int, rule: str, scheme: str = "") -> Find:
    return Find(start, end, "url", rule, scheme + text[start:end])
