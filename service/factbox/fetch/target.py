"""The lexical check of an address to visit: a plain web address, spelled plainly.

Parsers disagree about odd spellings (0x7f.1, `http:\\\\host`, user@host), and disagreement is how guards are passed. So
the host that ada reads (WHATWG) must be the host as it was written.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ada_url import URL

from factbox.fetch.errors import Refused
from factbox.fetch.limits import FetchSettings

MAX_URL = 4_096
DEFAULT_PORTS = {"http": 80, "https": 443}
_FORM = re.compile(r"(https?)://([^/?#]+)([/?#].*)?", re.IGNORECASE | re.DOTALL)
_UNPLAIN = re.compile(r"[\s\x00-\x20\x7f-\x9f\\\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")
_NAMES_HOST = re.compile(r"//|[a-zA-Z][a-zA-Z0-9+.-]*:")
_PORT = re.compile(r":([0-9]{1,5})\Z")
_LOOKS_NUMERIC = re.compile(r"(?:[0-9]+|0x[0-9a-f]*)\.?\Z", re.IGNORECASE)


class Target(NamedTuple):
    """An address that may be visited, if its host resolves to addresses that may."""

    url: str
    scheme: str
    host: str
    port: int


def read_target(url: str, settings: FetchSettings) -> Target:
    """The target `url` names; Refused, saying why, when it is no plain web address."""
    if len(url) > MAX_URL or _UNPLAIN.search(url):
        raise Refused("The address is too long or holds blanks, backslashes or invisible characters.")
    form = _FORM.fullmatch(url)
    if form is None:
        raise Refused("Only whole http:// and https:// addresses are fetched.")
    authority = form[2]
    if "@" in authority or "%" in authority:
        raise Refused("Addresses with a user name, a password or escapes in the host are not fetched.")
    try:
        parsed = URL(url)
    except ValueError:
        raise Refused("The address cannot be read.") from None
    host = _plain_host(parsed.hostname, _PORT.sub("", authority))
    port = int(parsed.port or DEFAULT_PORTS[parsed.protocol.rstrip(":")])
    if port not in settings.ports and not settings.allow_private:
        raise Refused(f"Port {port} is not visited.")
    parsed.hash = ""
    return Target(parsed.href, parsed.protocol.rstrip(":"), host, port)


def _plain_host(host: str, written: str) -> str:
    """`host` without brackets; numbers must be written as the four decimal ones, names must not become numbers."""
    numeric = _LOOKS_NUMERIC.search(host.rpartition(".")[2] or host) is not None
    if not host or (numeric and host != written) or ".." in host:
        raise Refused("The host of the address is spelled oddly.")
    return host.strip("[]").rstrip(".")


def follow(target: Target, location: str, settings: FetchSettings) -> Target:
    """The target of a redirect from `target`. A Location that names a host is judged as it was written."""
    location = location.replace(" ", "%20")
    if not location or len(location) > MAX_URL or _UNPLAIN.search(location):
        raise Refused("The site redirects to an address that is no plain one.")
    if _NAMES_HOST.match(location):
        return read_target(f"{target.scheme}:{location}" if location.startswith("//") else location, settings)
    return read_target(URL(location, target.url).href, settings)
