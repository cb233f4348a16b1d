"""English tools that parsers share, and the languages whose words are known.

language("en")      # the tables of English: a frozen, typed value that engines take
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from factbox.language.language import Language

KNOWN = frozenset({"en"})
"""Primary tags of the languages that have a folder here."""


@cache
def language(tag: str) -> Language | None:
    """What is known of the language of a BCP 47 `tag`, imported when first asked for; None where it has no folder.

    >>> language("en-GB").tag, language("xx")
    ('en', None)
    """
    primary = tag.partition("-")[0].lower()
    if primary not in KNOWN:
        return None
    found = import_module(f"factbox.language.{primary}").LANGUAGE
    return found if isinstance(found, Language) else None


def known(tag: str) -> Language:
    """The language of `tag`; KeyError where it has no folder."""
    found = language(tag)
    if found is None:
        raise KeyError(f"no language {tag!r}: there is {', '.join(sorted(KNOWN))}")
    return found
