"""What the fork server imports once, so that parse processes have it from their first instant and share its memory.

Only what comes with factbox: other plugins are imported by each parse process, where a bad one can do no harm.
"""

from __future__ import annotations

from factbox.discovery import built_in
from factbox.prepare import warm_up
from factbox.workers import child  # noqa: F401 - it is what the fork server is to know

warm_up()
built_in()
