"""The installation that a command works on: as the variables and `--env-file` say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from factbox.installation import Installation
    from factbox.settings import Settings


def chosen_settings(**overrides: Any) -> Settings:
    """The settings of this call. Raises SettingsError."""
    from factbox import settings

    return settings.load(click.get_current_context().obj, **overrides)


def chosen_installation() -> Installation:
    """The settings and parsers of this call. Raises SettingsError or PluginError."""
    from factbox.installation import Installation

    return Installation.of(chosen_settings())
