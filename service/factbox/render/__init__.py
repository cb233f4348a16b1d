"""Factboxes, parsers and settings for people. Nothing here touches JSON: that goes out as the bytes it is.

answers.py    an answer: a table of its facts, or the article with its facts marked
inventory.py  the parsers and the settings of an installation
output.py     where it is written, and how wide
"""

from factbox.render.answers import annotated, errors, show, tables
from factbox.render.inventory import plugins, settings

__all__ = ["annotated", "errors", "plugins", "settings", "show", "tables"]
