"""Libraries that only some runs need: imported when they are, with one sentence where they are not there."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from factbox.bulk.values import BulkError


def needed(module: str, purpose: str, extra: str = "bulk") -> Any:
    """The module called `module`. Raises BulkError that says what to install."""
    try:
        return import_module(module)
    except ImportError:
        raise BulkError(f"to {purpose}, install {module.partition('.')[0]}: pip install 'factbox[{extra}]'") from None
