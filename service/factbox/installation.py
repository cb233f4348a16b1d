"""The one installation that every door sees: its settings, and the parsers they allow."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from factbox import settings as configuration
from factbox.discovery import discover
from factbox.registry import Registry
from factbox.settings import Settings


@dataclass(frozen=True, slots=True)
class Installation:
    """Settings and parsers; HTTP, command line, Python and whatever comes later take both from here."""

    settings: Settings
    registry: Registry

    @classmethod
    def of(cls, settings: Settings) -> Installation:
        """What these settings make of what is installed. Raises PluginError."""
        return cls(settings, load_registry(settings))


def current() -> Installation:
    """The installation as this process's variables describe it; made once for each state of them.

    Raises SettingsError or PluginError.
    """
    return _of_variables(configuration.variables())


@lru_cache(maxsize=4)
def _of_variables(variables: tuple[tuple[str, str], ...]) -> Installation:
    return Installation.of(configuration.load())


def load_registry(settings: Settings) -> Registry:
    """The parsers that the settings allow; also what a parse process loads. Raises PluginError."""
    return discover(
        allow=settings.plugins or None,
        deny=settings.disabled_plugins,
        strict=settings.strict_plugins,
        folder=Path(settings.plugins_dir) if settings.plugins_dir else None,
    )
