"""What the public suffix list knows of host names: which top-level domains exist, and which hosts are one site."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import Any


@cache
def _suffixes() -> Any:
    """The list that comes with publicsuffixlist: no network, no cache on disk."""
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList(accept_unknown=False)


@cache
def top_level_domains() -> frozenset[str]:
    """Every top-level domain in lower case, international ones both in their own script and as `xn--`."""
    from publicsuffixlist import PSLFILE

    rules = (
        line for line in Path(PSLFILE).read_text("utf-8").lower().split("\n") if line and not line.startswith("//")
    )
    own = {rule.rpartition(".")[2].strip() for rule in rules}
    return frozenset(own | {_ascii(name) for name in own if not name.isascii()})


def _ascii(name: str) -> str:
    from ada_url import idna_to_ascii

    encoded: bytes = idna_to_ascii(name)
    return encoded.decode("ascii")


@lru_cache(maxsize=4096)
def site(host: str) -> str:
    """The registrable domain of `host` ("www.bbc.co.uk": "bbc.co.uk"); the host itself where there is none.

    Private suffixes count, as for browsers: two blogs at one host of blogs are two sites.
    """
    found: str | None = _suffixes().privatesuffix(host)
    return found or host.lower()


def is_suffix(host: str) -> bool:
    """Whether `host` is itself a public suffix, under which names are registered ("co.uk")."""
    return bool(_suffixes().is_public(host))
