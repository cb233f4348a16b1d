"""Finds parser plugins: entry points of the group `factbox` and files of a folder, loaded one by one.

One that cannot be loaded becomes a `broken` row; it never takes another with it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.metadata import Distribution, EntryPoint, entry_points
from pathlib import Path
from typing import Any

import pluggy

from factbox import builtin_parsers, hookspecs
from factbox.parsers import Parser
from factbox.registry import Broken, Installed, PluginError, Registry, build, trace_of

GROUP = "factbox"


def discover(
    allow: Sequence[str] | None = None,
    deny: Sequence[str] = (),
    strict: bool = False,
    found: Iterable[EntryPoint] | None = None,
    folder: Path | None = None,
) -> Registry:
    """The registry of everything installed under the entry point group `factbox`, and of a folder of plugins.

    `allow` and `deny` are names of entry points, read before anything is imported; one that nothing has raises
    PluginError, and so does, with `strict`, a broken plugin. `found` replaces the installed entry points in tests. Each
    module or package in `folder` is a plugin named by its file; what it imports from its own package works.
    """
    points = [*(_installed() if found is None else found), *_in_folder(folder)]
    _check_names((*(allow or ()), *deny), points)
    chosen = [p for p in points if (allow is None or p.name in allow) and p.name not in deny]
    registry = build(*_load_all(sorted(chosen, key=lambda p: (_is_foreign(p), p.name))))
    if strict and registry.broken:
        raise PluginError("; ".join(f"{b.name}: {b.reason}" for b in registry.broken))
    return registry


@cache
def _installed() -> tuple[EntryPoint, ...]:
    """The entry points of what is installed, read once: parse processes inherit them (3 MB, 20 ms each)."""
    return tuple(entry_points(group=GROUP))


def _load_all(points: Iterable[EntryPoint]) -> tuple[list[Installed], list[Broken]]:
    parsers: list[Installed] = []
    broken: list[Broken] = []
    for point in points:
        try:
            parsers += _parsers_of(point) if _is_foreign(point) else _built_in(point)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            reason = f"{type(error).__name__}: {str(error)[:300]}"
            broken.append(Broken(point.name, reason, *_origin(point), trace_of(error)))
    return parsers, broken


def built_in() -> Registry:
    """The registry of the parsers that come with factbox, whatever else is installed."""
    return discover(found=[p for p in _installed() if not _is_foreign(p)])


def _check_names(asked: Iterable[str], points: Iterable[EntryPoint]) -> None:
    known = sorted({point.name for point in points})
    if unknown := [name for name in asked if name not in known]:
        raise PluginError(
            f"no plugin is called {', '.join(unknown)} (FACTBOX_PLUGINS, FACTBOX_DISABLED_PLUGINS); "
            f"there are: {', '.join(known) or 'none'}"
        )


def _parsers_of(point: EntryPoint) -> Iterator[Installed]:
    """The parsers of one entry point. pluggy checks the hook's signature; the call is ours: one failure stays one."""
    manager = pluggy.PluginManager(hookspecs.PROJECT)
    manager.add_hookspecs(hookspecs)
    manager.register(_load(point), point.name)
    manager.check_pending()
    implementations = manager.hook.factbox_parsers.get_hookimpls()
    if not implementations:
        raise PluginError("it has no factbox_parsers function marked with factbox.hookimpl")
    for implementation in implementations:
        produced: Any = implementation.function()
        if produced is None:
            raise PluginError("factbox_parsers returned None: return a list of factbox.Parser")
        for parser in produced:
            if not isinstance(parser, Parser):
                raise PluginError(f"factbox_parsers gave a {type(parser).__name__} where a factbox.Parser belongs")
            yield Installed(parser, *_origin(point))


def _load(point: EntryPoint) -> Any:
    """The module of an entry point: ours from our own folder, others' by the import system, but never by our names."""
    if not _is_foreign(point):
        return builtin_parsers.load(point.module)
    if point.module.partition(".")[0] in builtin_parsers.packages():
        raise PluginError(f"its package is called {point.module}, as one of factbox's own: give it another name")
    return point.load()


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


@cache
def _built_in(point: EntryPoint) -> tuple[Installed, ...]:
    """The parsers of one of our own entry points, with their schemas: made once, and inherited like the points."""
    return tuple(_parsers_of(point))


def _origin(point: EntryPoint) -> tuple[str | None, str | None]:
    return _told(point.dist) if point.dist else (None, None)


@cache
def _told(distribution: Distribution) -> tuple[str, str]:
    """Its name and version, which importlib reads from its files each time."""
    return distribution.name, distribution.version


def _is_foreign(point: EntryPoint) -> bool:
    return _origin(point)[0] != "factbox"
