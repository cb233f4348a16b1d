"""What an installation is, as far as answers depend on it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from factbox.registry import Registry
from factbox.version import __version__


def versions(registry: Registry) -> dict[str, Any]:
    """The versions of factbox and of each parser, with the distribution that it comes from."""
    parsers = {
        name: {"version": one.version or __version__, "distribution": one.distribution}
        for name, one in registry.installed.items()
    }
    return {"factbox": __version__, "parsers": parsers}


def differences(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> list[str]:
    """What two installations differ in, in words: `dates 1.0.0 here, 1.1.0 there`."""
    here, there = _flat(ours), _flat(theirs)
    return [
        f"{name} {here.get(name, 'missing')} here, {there.get(name, 'missing')} there"
        for name in sorted(here.keys() | there.keys())
        if here.get(name) != there.get(name)
    ]


def _flat(found: Mapping[str, Any]) -> dict[str, str]:
    return {"factbox": found["factbox"], **{name: one["version"] for name, one in found["parsers"].items()}}
