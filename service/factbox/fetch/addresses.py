"""Which IP addresses may be visited: tables of our own, from IANA's special-purpose registries.

`ipaddress.is_global` and `is_private` are no guard: they pass 224.0.0.1, 64:ff9b::7f00:1, 2002:7f00:1::, fec0::1 and
168.63.129.16. IPv6 is an allow list: only 2000::/3 is handed out (RFC 4291, IANA).
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

PRIVATE = {
    "127.0.0.0/8": "loopback",
    "::1/128": "loopback",
    "10.0.0.0/8": "private",
    "172.16.0.0/12": "private",
    "192.168.0.0/16": "private",
    "fc00::/7": "private",
}
"""Opened by `allow_private`."""

NEVER = {
    "0.0.0.0/8": "this host",
    "100.64.0.0/10": "shared by a provider",
    "168.63.129.16/32": "a cloud's metadata",
    "169.254.0.0/16": "link-local",
    "192.0.0.0/24": "protocol assignments",
    "192.0.2.0/24": "documentation",
    "192.88.99.0/24": "6to4 relays",
    "198.18.0.0/15": "benchmarks",
    "198.51.100.0/24": "documentation",
    "203.0.113.0/24": "documentation",
    "224.0.0.0/4": "multicast",
    "240.0.0.0/4": "reserved",
    "2001::/23": "protocol assignments, Teredo among them",
    "2001:db8::/32": "documentation",
    "2002::/16": "6to4",
    "3fff::/20": "documentation",
}
"""Never visited."""

_GLOBAL_V6 = ip_network("2000::/3")
_PRIVATE = [(ip_network(network), name) for network, name in PRIVATE.items()]
_NEVER = [(ip_network(network), name) for network, name in NEVER.items()]


def refusal(address: str, allow_private: bool) -> str | None:
    """Why `address` is not visited, in a word or two; None when it may be. What is no address is refused."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return "not an address"
    private = next((name for network, name in _PRIVATE if parsed in network), None)
    if private:
        return None if allow_private else private
    return _never(parsed)


def _never(address: IPv4Address | IPv6Address) -> str | None:
    if isinstance(address, IPv6Address) and (address.scope_id or address not in _GLOBAL_V6):
        return "reserved"
    return next((name for network, name in _NEVER if address in network), None)
