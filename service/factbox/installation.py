"""The parsers of this installation, as its settings allow them; also what a parse process loads."""

from __future__ import annotations

from pathlib import Path

from factbox.discovery import discover
from factbox.registry import Registry
from factbox.settings import Settings


def load_registry(settings: Settings) -> Registry:
    """The parsers that the settings allow."""
    return discover(
        allow=settings.plugins or None,
        deny=settings.disabled_plugins,
        strict=settings.strict_plugins,
        folder=Path(settings.plugins_dir) if settings.plugins_dir else None,
    )
