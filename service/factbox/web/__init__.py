"""The HTTP door: requests in, problems or factboxes out. It parses no article itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factbox.web.app import create_app

__all__ = ["create_app"]


def __getattr__(name: str) -> Any:
    """`create_app`, imported when it is asked for: the command line takes only schemas of requests from here."""
    if name != "create_app":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from factbox.web.app import create_app

    return create_app
