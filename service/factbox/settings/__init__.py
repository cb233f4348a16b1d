"""Settings of an installation: one frozen value, read from `FACTBOX_*` variables, all mistakes reported at once.

value.py     every setting with its default, help and checks
reading.py   from variables (and a file a person names) to the value
listing.py   the settings for people: `factbox config`, docs/settings.md
"""

from factbox.settings.listing import as_markdown, explain
from factbox.settings.reading import load, unknown, variables
from factbox.settings.value import PREFIX, Settings, SettingsError

__all__ = ["PREFIX", "Settings", "SettingsError", "as_markdown", "explain", "load", "unknown", "variables"]
