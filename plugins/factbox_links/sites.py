"""What the public suffix list knows of host names: which top-level domains exist, and which hosts are one site."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any


@cache
def _suffixes() -> Any:
    """tldextract on its bundled snapshot: no network, no cache on disk. Imported late, for it loads an HTTP client."""
    from tldextract import TLDExtract

    return TLDExtract(suffix_list_urls=(), cache_dir=None, include_psl_private_domains=True)


@cache
def top_level_domains() -> frozenset[str]:
    """Every top-level domain in lower case, international ones both in their own script and as `xn--`."""
    own = {suffix.rpartition(".")[2].lstrip("*!") for suffix in _suffixes().tlds}
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
    found = _suffixes().extract_str(host)
    return f"{found.domain}.{found.suffix}" if found.domain and found.suffix else host.lower()


def is_suffix(host: str) -> bool:
    """Whether `host` is itself a public suffix, under which names are registered ("co.uk")."""
    return not _suffixes().extract_str(host).domain
