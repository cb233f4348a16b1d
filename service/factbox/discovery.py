"""Finds parser plugins: entry points of the group `factbox` and files of a folder, loaded one by one.

One that cannot be loaded becomes a `broken` row; it never takes another with it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import Any

import pluggy

from factbox import hookspecs
from factbox.parsers import Parser
from factbox.registry import Broken, Installed, PluginError, Registry, build

GROUP = "factbox"


def discover(
    allow: Sequence[str] | None = None,
    deny: Sequence[str] = (),
    strict: bool = False,
    found: Iterable[EntryPoint] | None = None,
    folder: Path | None = None,
) -> Registry:
    """The registry of everything installed under the entry point group `factbox`, and of a folder of plugins.

    `allow` and `deny` are names of entry points, read before anything is imported. With `strict` a broken plugin
    raises PluginError. `found` replaces the installed entry points in tests. Each module or package in `folder`
    is a plugin named by its file; what it imports from its own package works.
    """
    points = [
        p
        for p in [*(entry_points(group=GROUP) if found is None else found), *_in_folder(folder)]
        if (allow is None or p.name in allow) and p.name not in deny
    ]
    parsers, broken = [], []
    for point in sorted(points, key=lambda p: (_is_foreign(p), p.name)):
        try:
            parsers += list(_parsers_of(point))
        except BaseException as error:
            if isinstance(error, KeyboardInterrupt):
                raise
            broken.append(Broken(point.name, f"{type(error).__name__}: {str(error)[:300]}", *_origin(point)))
    registry = build(parsers, broken)
    if strict and registry.broken:
        raise PluginError("; ".join(f"{b.name}: {b.reason}" for b in registry.broken))
    return registry


def built_in() -> Registry:
    """The registry of the parsers that come with factbox, whatever else is installed."""
    return discover(found=[p for p in entry_points(group=GROUP) if not _is_foreign(p)])


def _parsers_of(point: EntryPoint) -> Iterator[Installed]:
    """The parsers of one entry point. pluggy checks the hook's signature; the call is ours: one failure stays one."""
    manager = pluggy.PluginManager(hookspecs.PROJECT)
    manager.add_hookspecs(hookspecs)
    manager.register(point.load(), point.name)
    manager.check_pending()
    implementations = manager.hook.factbox_parsers.get_hookimpls()
    if not implementations:
        raise PluginError("it has no factbox_parsers function marked with factbox.hookimpl")
    for implementation in implementations:
        produced: Any = implementation.function()
        for parser in produced:
            if not isinstance(parser, Parser):
                raise PluginError(f"factbox_parsers gave a {type(parser).__name__} where a factbox.Parser belongs")
            yield Installed(parser, *_origin(point))


def _in_folder(folder: Path | None) -> Iterator[EntryPoint]:
    """An entry point for each `*.py` and package of a folder, which joins the import path."""
    if folder is None:
        return
    if not folder.is_dir():
        raise PluginError(f"the plugin folder {folder} is not there")
    if str(folder) not in sys.path:
        sys.path.append(str(folder))
    for path in sorted(folder.iterdir()):
        if (path.suffix == ".py" or (path / "__init__.py").is_file()) and path.stem.isidentifier():
            yield EntryPoint(path.stem, path.stem, GROUP)


def _origin(point: EntryPoint) -> tuple[str | None, str | None]:
    return (point.dist.name, point.dist.version) if point.dist else (None, None)


def _is_foreign(point: EntryPoint) -> bool:
    return point.dist is None or point.dist.name != "factbox"
