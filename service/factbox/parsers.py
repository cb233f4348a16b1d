"""What a parser plugin is made of: `Parser`, its description, and `Context`, what it gets beside the article."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from marshmallow import RAISE, Schema

from factbox.article import Article

Item = dict[str, Any]
ANY_LANGUAGE: frozenset[str] = frozenset()
"""For `Parser.languages`: the parser reads every language."""

MAX_CUTS, MAX_CUT = 10, 300
"""How much a parser may say of what it left out: sentences for an article, characters for each."""

API = 1
"""The plugin API that this factbox speaks."""


class NoOptions(Schema):
    """The options schema of a parser that has none: any option is refused."""

    class Meta:
        unknown = RAISE


@dataclass(frozen=True, slots=True)
class Context:
    """What a parser gets beside the article.

    `options`: loaded by the parser's options schema. `results`: items of the parsers named in `requires`,
    by parser name; copies, so changing them harms nobody. `cut` says what was left out, for the caller to know.
    """

    options: Mapping[str, Any] = field(default_factory=dict)
    results: Mapping[str, Sequence[Item]] = field(default_factory=dict)
    cuts: list[str] = field(default_factory=list, init=False, repr=False, compare=False)

    def cut(self, sentence: str) -> None:
        """Tell the caller, in `errors` with the code `cut`, what was left out of the result and what would help.

        A sentence or two, at most ten for an article; the result stays as it is.
        """
        if len(self.cuts) < MAX_CUTS:
            self.cuts.append(sentence[:MAX_CUT])


@dataclass(frozen=True, slots=True, kw_only=True)
class Parser:
    """One kind of fact and how it is found.

    name: lower-case letters, digits, `_` and `-`; the key of its items in `results`.
    summary: one sentence for `/v1/plugins` and the docs.
    item_schema: subclass of `SpanSchema`; every item is validated against it.
    parse: `(article, context) -> items`; may be a generator; items in any order.
    options_schema: what callers may pass in `options[name]`.
    requires: parsers that run first; their items are in `context.results`.
    languages: primary BCP 47 subtags it reads, e.g. `frozenset({"en"})`; default any.
    setup: loads models; called once per process before the service is ready.
    timeout: seconds of wall time for one article in the service.
    api: version of the plugin API it was written for.
    """

    name: str
    summary: str
    item_schema: type[Schema]
    parse: Callable[[Article, Context], Iterable[Mapping[str, Any]]]
    options_schema: type[Schema] = NoOptions
    requires: tuple[str, ...] = ()
    languages: frozenset[str] = ANY_LANGUAGE
    setup: Callable[[], None] | None = None
    timeout: float = 5.0
    api: int = API
