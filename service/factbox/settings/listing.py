"""The settings for people: each with its value and where it came from, and the page docs/settings.md."""

from __future__ import annotations

import os
from dataclasses import fields
from typing import Any

from factbox.settings.value import Settings, variable

_PAGE = """# Settings

Every setting is an environment variable. `factbox --env-file FILE serve` reads a file of them too; real variables win
over it, and plugin folders and keys are taken from real variables only. `make serve` names the `.env` of the working
folder, if there is one; nothing else reads it. `FACTBOX_NAME_FILE` names a file that holds the value of a text setting,
as secrets are handed over. All mistakes are reported at once, and `factbox config` shows each value and where it came
from. This page is made by `factbox config --markdown`.
"""


def as_markdown() -> str:
    """The page `docs/settings.md`: every setting, its default and what it does."""
    rows = [f"| `{variable(one.name)}` | {_shown(one.default)} | {one.metadata['help']} |" for one in fields(Settings)]
    return "\n".join([_PAGE, "| variable | default | what it does |", "|---|---|---|", *rows]) + "\n"


def _shown(default: Any) -> str:
    if isinstance(default, tuple):
        default = ",".join(map(str, default))
    return "" if default == "" else f"`{str(default).lower() if isinstance(default, bool) else default}`"


def explain(settings: Settings) -> list[tuple[str, Any, str, str]]:
    """(variable, value, where it came from, help) of every setting, for `factbox config`."""
    rows = []
    for one in fields(Settings):
        name, value = variable(one.name), getattr(settings, one.name)
        given = [end for end in ("", "_FILE") if name + end in os.environ]
        source = "environment" if given else "default" if value == one.default else "file"
        rows.append((name, "***" if value and one.metadata["secret"] else value, source, one.metadata["help"]))
    return rows
