"""Addresses that a page names, resolved as a browser does (WHATWG URL)."""

from __future__ import annotations


def absolute(address: str | None, base: str | None) -> str | None:
    """The absolute web address that `address` is on a page at `base`; None when it is none."""
    if not address or not address.strip():
        return None
    from ada_url import URL

    try:
        found: str = (URL(address.strip(), base) if base else URL(address.strip())).href
    except ValueError:
        return None
    return found if found.startswith(("http://", "https://")) else None
