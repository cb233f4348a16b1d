"""Parsers that keep the rules, and plugins that do not, with the reason: one Registry per app, no module global."""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any

from marshmallow import Schema

from factbox.accept import Check, compile_check
from factbox.parsers import API, Parser
from factbox.spans import SpanSchema

MAX_TRACE = 20_000
NAME = re.compile(r"[a-z][a-z0-9_-]{0,39}\Z")


@dataclass(frozen=True)
class Installed:
    """A parser that works, and where it comes from. Its schemas are instantiated once."""

    parser: Parser
    distribution: str | None = None
    version: str | None = None

    @cached_property
    def items(self) -> Schema:
        return self.parser.item_schema()

    @cached_property
    def options(self) -> Schema:
        return self.parser.options_schema()

    @cached_property
    def default_options(self) -> Mapping[str, Any]:
        """What the parser gets when the caller gives no options; raises ValidationError when it needs some."""
        return MappingProxyType(self.options.load({}))

    @cached_property
    def accepts(self) -> Check:
        return compile_check(self.items)


@dataclass(frozen=True, slots=True)
class Broken:
    """A plugin or parser that cannot be used, and why, in a sentence."""

    name: str
    reason: str
    distribution: str | None = None
    version: str | None = None
    trace: str = ""
    """The traceback, where importing it raised something; for its author."""


class PluginError(Exception):
    """A parser that breaks the rules of the plugin API; the message says what to do."""


@dataclass(frozen=True, eq=False)
class Registry:
    """The parsers of one app, by name, and the plugins that failed."""

    installed: dict[str, Installed] = field(default_factory=dict)
    broken: tuple[Broken, ...] = ()

    @classmethod
    def of(cls, parsers: Iterable[Parser]) -> Registry:
        """A registry of just these parsers."""
        return build((Installed(parser) for parser in parsers), ())

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self.installed)

    def get(self, name: str) -> Installed:
        """The parser called `name`; KeyError when there is none."""
        return self.installed[name]

    def in_order(self, names: Iterable[str]) -> list[Installed]:
        """The named parsers and all they require, each after what it requires."""
        ordered: dict[str, Installed] = {}

        def visit(name: str) -> None:
            if name not in ordered:
                for needed in self.installed[name].parser.requires:
                    visit(needed)
                ordered[name] = self.installed[name]

        for name in names:
            visit(name)
        return list(ordered.values())

    def set_up(self) -> dict[str, str]:
        """Load every parser's models and compile its schemas, once per process, before the first article.

        Returns the reason for each parser whose setup failed, by name; the others are ready.
        """
        return {name: f"Its setup raised {type(e).__name__}: {str(e)[:300]}" for name, e in self._setbacks.items()}

    @property
    def setup_traces(self) -> dict[str, str]:
        """The traceback of each setup that failed, by the parser's name."""
        return {name: trace_of(error) for name, error in self._setbacks.items()}

    @cached_property
    def _setbacks(self) -> dict[str, BaseException]:
        return {name: error for name, installed in self.installed.items() if (error := _set_up(installed))}

    def without(self, failed: Mapping[str, str]) -> Registry:
        """The same without the parsers of `failed` and those that require them: they join the broken ones."""
        lost = [Broken(name, why, one.distribution, one.version) for name, why, one in self._named(failed)]
        kept = [one for name, one in self.installed.items() if name not in failed]
        return build(kept, [*self.broken, *lost])

    def _named(self, failed: Mapping[str, str]) -> Iterator[tuple[str, str, Installed]]:
        return ((name, why, self.installed[name]) for name, why in failed.items() if name in self.installed)


def _set_up(installed: Installed) -> BaseException | None:
    """Makes a parser ready; what it raised when it did not become so."""
    installed.accepts, installed.options  # noqa: B018 - fills the caches
    try:
        if installed.parser.setup is not None:
            installed.parser.setup()
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        return error
    return None


def trace_of(error: BaseException) -> str:
    """The whole chain of what a plugin raised, without our own frame before it; a long one loses its beginning."""
    own = error.__traceback__
    return "".join(traceback.format_exception(type(error), error, (own and own.tb_next) or own))[-MAX_TRACE:]


def build(parsers: Iterable[Installed], broken: Iterable[Broken]) -> Registry:
    """A registry of the parsers that keep the rules; those that do not join the broken ones."""
    good: dict[str, Installed] = {}
    bad = list(broken)
    for installed in parsers:
        try:
            check(installed.parser, good)
            good[installed.parser.name] = installed
        except PluginError as error:
            bad.append(Broken(str(installed.parser.name), str(error), installed.distribution, installed.version))
    while lost := next(_unmet(good), None):
        name, reason = lost
        bad.append(Broken(name, reason, good[name].distribution, good[name].version))
        del good[name]
    return Registry(_topological(good), tuple(bad))


def check(parser: Parser, others: dict[str, Installed]) -> None:
    """Raise PluginError, with what to do about it, when `parser` breaks a rule that can be seen before it runs."""
    for breaks, advice in _RULES:
        if breaks(parser):
            raise PluginError(advice.format(parser=parser, api=API))
    if parser.name in others:
        owner = others[parser.name].distribution or "another plugin"
        raise PluginError(
            f"the name {parser.name!r} is taken by {owner}: rename this parser, or disable one of the two"
        )


_RULES: tuple[tuple[Callable[[Parser], bool], str], ...] = (
    (
        lambda p: p.api != API,
        "it was written for plugin API {parser.api}; this factbox speaks API {api}: upgrade one of them",
    ),
    (
        lambda p: not isinstance(p.name, str) or not NAME.match(p.name),
        "{parser.name!r} is no parser name: use lower-case letters, digits, _ and -",
    ),
    (lambda p: not _is_schema(p.item_schema, SpanSchema), "item_schema must be a subclass of factbox.SpanSchema"),
    (lambda p: not _is_schema(p.options_schema, Schema), "options_schema must be a marshmallow Schema class"),
    (lambda p: not callable(p.parse), "parse must be callable: (article, context) -> items"),
    (lambda p: not p.timeout > 0, "timeout must be a positive number of seconds"),
)


def _is_schema(value: Any, base: type[Schema]) -> bool:
    return isinstance(value, type) and issubclass(value, base)


def _unmet(good: dict[str, Installed]) -> Iterator[tuple[str, str]]:
    """Parsers whose `requires` cannot be met, with the reason."""
    for name, installed in good.items():
        for needed in installed.parser.requires:
            if needed not in good:
                yield (
                    name,
                    f"it requires {needed!r}, which is not installed or broken: install it, or drop it here",
                )
        if _reaches(name, name, good):
            yield name, "it requires itself, directly or through others: break the circle"


def _reaches(start: str, goal: str, good: dict[str, Installed]) -> bool:
    seen: set[str] = set()
    todo = list(good[start].parser.requires)
    while todo:
        name = todo.pop()
        if name == goal:
            return True
        if name in good and name not in seen:
            seen.add(name)
            todo += good[name].parser.requires
    return False


def _topological(good: dict[str, Installed]) -> dict[str, Installed]:
    return {one.parser.name: one for one in Registry(good).in_order(good)}
