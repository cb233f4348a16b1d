"""All regular expressions of factbox, and those that some Pythons read wrongly. Run it for a list of the latter."""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser
from typing import Any

_ONE_CHARACTER = (sre.LITERAL, sre.NOT_LITERAL, sre.ANY, sre.IN, sre.CATEGORY)
_WITHOUT_WIDTH = (sre.ASSERT, sre.ASSERT_NOT, sre.AT)
PACKAGES = ("factbox", "factbox_links", "factbox_figures", "factbox_quotes", "factbox_dates")
TEXT = 'On 3 May Ann Lee said: “Sales rose 3%.” See https://example.org/a?b="c" for <a href="/x">more</a>.'


def fails_half_way(pattern: str, flags: int = 0) -> bool:
    """Whether a group of `pattern` that is repeated possessively can take characters in a round that then fails.

    Python 3.11.0 to 3.11.4 go on behind those characters (their re module forgets to go back), all others before them.
    An atomic group, `(?>(?:ab)*)`, is read the same by all.
    """
    return any(_fails(list(body)) for body in _possessive(_parser.parse(pattern, flags)))


def _possessive(items: Iterable[tuple[Any, Any]]) -> Iterator[Any]:
    for name, argument in items:
        if name is sre.POSSESSIVE_REPEAT:
            yield argument[2]
        for inner in _inside(name, argument):
            yield from _possessive(inner)


def _inside(name: Any, argument: Any) -> list[Any]:
    if name in (sre.POSSESSIVE_REPEAT, sre.MAX_REPEAT, sre.MIN_REPEAT):
        return [argument[2]]
    if name is sre.SUBPATTERN:
        return [argument[3]]
    if name is sre.ATOMIC_GROUP:
        return [argument]
    if name in (sre.BRANCH, sre.ASSERT, sre.ASSERT_NOT):
        return argument[1] if name is sre.BRANCH else [argument[1]]
    return [branch for branch in argument[1:] if branch] if name is sre.GROUPREF_EXISTS else []


def _fails(items: list[tuple[Any, Any]]) -> bool:
    """Whether a round may fail behind its first character: all that follows it must be optional."""
    while items and items[0][0] in _WITHOUT_WIDTH:
        items = items[1:]
    if not items:
        return False
    (name, argument), rest = items[0], items[1:]
    if name is sre.BRANCH:
        return bool(rest) or any(_fails(list(branch)) for branch in argument[1])
    if name is sre.SUBPATTERN:
        return _fails([*argument[3], *rest])
    starts_whole = name in _ONE_CHARACTER or (name in (sre.POSSESSIVE_REPEAT, sre.MAX_REPEAT) and _is_one(argument[2]))
    return not starts_whole or not all(_is_optional(*item) for item in rest)


def _is_one(body: Any) -> bool:
    return len(body) == 1 and body[0][0] in _ONE_CHARACTER


def _is_optional(name: Any, argument: Any) -> bool:
    optional = name in (sre.MAX_REPEAT, sre.POSSESSIVE_REPEAT) and argument[0] == 0
    return optional and (name is sre.MAX_REPEAT or _is_one(argument[2]))


def all_patterns() -> dict[str, tuple[str, int]]:
    """Each pattern that factbox compiles when it is imported and reads a text: (module, flags). Wants a new process."""
    found: dict[str, tuple[str, int]] = {}
    compiled = re.compile

    def noted(pattern: Any, flags: int = 0) -> re.Pattern[Any]:
        module = sys._getframe(1).f_globals.get("__name__", "")
        if isinstance(pattern, str) and module.startswith("factbox"):
            found[pattern] = (module, int(flags))
        return compiled(pattern, flags)

    re.compile = noted  # type: ignore[assignment]
    for package in map(importlib.import_module, PACKAGES):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not module.name.endswith("__main__"):
                with suppress(ModuleNotFoundError):  # of an extra
                    importlib.import_module(module.name)
    importlib.import_module("factbox").parse(TEXT)
    return found


if __name__ == "__main__":
    known = all_patterns()
    print(len(known))
    for one, (module, flags) in known.items():
        if fails_half_way(one, flags):
            print(module, one)
