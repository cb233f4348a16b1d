"""What the fork server imports once, so that parse processes have it from their first instant and share its memory.

Only what comes with factbox: other plugins are imported by each parse process, where a bad one can do no harm.
"""

from __future__ import annotations

from contextlib import suppress
from importlib.metadata import entry_points

from factbox.discovery import GROUP
from factbox.prepare import warm_up
from factbox.workers import child  # noqa: F401 - it is what the fork server is to know

warm_up()
for _point in entry_points(group=GROUP):
    if _point.dist is not None and _point.dist.name == "factbox":
        with suppress(Exception):
            _point.load()
