"""The whole plugin contract: one hook."""

from __future__ import annotations

from collections.abc import Iterable

import pluggy

from factbox.parsers import Parser

PROJECT = "factbox"
hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)


@hookspec
def factbox_parsers() -> Iterable[Parser]:
    """The parsers this plugin offers. Only describe them here: the engine calls them, one by one."""
    raise NotImplementedError
