"""Where the parsers that come with factbox lie, and how they are imported from there and nowhere else.

An installed factbox keeps them below its own package, where no other distribution writes; a checkout in `plugins/`.
"""

from __future__ import annotations

import sys
from functools import cache
from importlib.machinery import PathFinder
from importlib.util import module_from_spec
from pathlib import Path
from types import ModuleType

from factbox.registry import PluginError

_OWN = Path(__file__).resolve().parent
_PLACES = (_OWN / "builtin", _OWN.parents[1] / "plugins")


@cache
def home() -> Path:
    """The folder of the built-in parsers' packages."""
    return next((place for place in _PLACES if place.is_dir()), _PLACES[0])


@cache
def packages() -> frozenset[str]:
    """Names of the built-in parsers' packages, which no other plugin may have."""
    return frozenset(path.parent.name for path in home().glob("*/__init__.py"))


def load(name: str) -> ModuleType:
    """The built-in package `name`, whatever else on the import path is called so. Raises PluginError.

    Its submodules follow, since they are looked for in the package's own folder.
    """
    found = sys.modules.get(name)
    if found is None:
        return _import(name)
    if home() not in Path(found.__file__ or "").resolve().parents:
        raise PluginError(f"something else called {name} was imported from {found.__file__}: rename or remove that")
    return found


def _import(name: str) -> ModuleType:
    spec = PathFinder.find_spec(name, [str(home())])
    if spec is None or spec.loader is None:
        raise PluginError(f"{name} is not in {home()}: install factbox anew")
    module = module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module
