"""The forms there are: whatever the modules of this folder list in their FORMATS, so that one file adds one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

import factbox.formats
from factbox.formats.format import Format

DEFAULT = "json"


class NoFormat(ValueError):
    """Nothing here has the form that was asked for."""


@cache
def formats() -> dict[str, Format]:
    """All forms by name, JSON first."""
    names = sorted(module.name for module in iter_modules(factbox.formats.__path__))
    modules = [import_module(f"factbox.formats.{name}") for name in names]
    found = {one.name: one for module in modules for one in getattr(module, "FORMATS", ())}
    return {DEFAULT: found[DEFAULT]} | found


def family(name: str) -> list[Format]:
    """The forms that `name` means: one, or those of a family. Raises NoFormat, which lists the names there are."""
    known = formats()
    if name in known:
        return [known[name]]
    if found := [one for one in known.values() if name and one.family == name]:
        return found
    raise NoFormat(f"there is no format {name!r:.40}: use one of {listed(known.values())}")


def named(name: str) -> Format:
    """The form called `name`. Raises NoFormat."""
    return family(name)[0]


def listed(of: Iterable[Format]) -> str:
    return ", ".join(one.name for one in of)
