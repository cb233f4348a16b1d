"""What a process that only serves need not have in memory."""

from __future__ import annotations

import sys
from importlib import import_module


def without_rich() -> None:
    """Import structlog before anything else does, without rich.

    Wherever structlog finds rich it imports all of it, 4 MB, for tracebacks in colour that the service never prints.
    """
    if "rich" not in sys.modules:
        sys.modules["rich"] = None  # type: ignore[assignment]  # as Python says that there is none
        import_module("structlog")
        del sys.modules["rich"]
