"""Parsers that do what parsers must not, each under its own name, and a good one beside them."""

from __future__ import annotations

import ctypes
import os
import re
import sys
import time
from collections.abc import Iterable, Iterator
from typing import Any

from marshmallow import fields

from factbox import Article, Context, Parser, SpanSchema
from factbox.registry import Registry


class WordSchema(SpanSchema):
    score = fields.Float()
    extra = fields.Raw()


def words(article: Article, context: Context) -> Iterator[dict[str, Any]]:
    """The good one: every word of the article."""
    return (article.cite(match.start(), match.end()) for match in re.finditer(r"\w+", article.text))


def endless_loop(article: Article, context: Context) -> list[dict[str, Any]]:
    while True:
        pass


def catastrophic_regex(article: Article, context: Context) -> list[dict[str, Any]]:
    re.match(r"(a+)+b", "a" * 64)
    return []


def sleeper(article: Article, context: Context) -> list[dict[str, Any]]:
    time.sleep(60)
    return []


def four_gibibytes(article: Article, context: Context) -> list[dict[str, Any]]:
    return [article.cite(0, 1, extra=len(bytearray(4 << 30)))]


def segfault(article: Article, context: Context) -> list[dict[str, Any]]:
    ctypes.string_at(0)
    return []


def hard_exit(article: Article, context: Context) -> list[dict[str, Any]]:
    os._exit(0)


def soft_exit(article: Article, context: Context) -> list[dict[str, Any]]:
    sys.exit("bye")


class Unusual(BaseException):
    pass


def base_exception(article: Article, context: Context) -> list[dict[str, Any]]:
    raise Unusual


def keyboard_interrupt(article: Article, context: Context) -> list[dict[str, Any]]:
    raise KeyboardInterrupt


def deep_recursion(article: Article, context: Context) -> list[dict[str, Any]]:
    return deep_recursion(article, context)


def million_items(article: Article, context: Context) -> Iterator[dict[str, Any]]:
    return (article.cite(0, 1) for _ in range(1_000_000))


def not_a_number(article: Article, context: Context) -> list[dict[str, Any]]:
    return [article.cite(0, 1, score=float("nan"))]


def out_of_range(article: Article, context: Context) -> list[dict[str, Any]]:
    return [{"text": "x", "start": 5, "end": 10**9}]


def wrong_words(article: Article, context: Context) -> list[dict[str, Any]]:
    return [{"text": "nowhere", "start": 0, "end": 7}]


def nested_wrong_words(article: Article, context: Context) -> list[dict[str, Any]]:
    return [article.cite(0, 1, extra={"text": "?", "start": 0, "end": 1})]


def unpicklable(article: Article, context: Context) -> list[dict[str, Any]]:
    return [article.cite(0, 1, extra=lambda: None)]


def recursive_item(article: Article, context: Context) -> list[dict[str, Any]]:
    item: dict[str, Any] = article.cite(0, 1)
    item["extra"] = item
    return [item]


def no_items(article: Article, context: Context) -> Iterable[dict[str, Any]]:
    return 7  # type: ignore[return-value]


def not_mappings(article: Article, context: Context) -> list[Any]:
    return ["x"]


def loud(article: Article, context: Context) -> list[dict[str, Any]]:
    """100 MB on standard output, by Python and beneath it. That alone is no fault, so it then crashes."""
    for _ in range(50):
        print("x" * 1_000_000)
        os.write(1, b"y" * 1_000_000)
    raise RuntimeError("loud")


BLAMED = {
    endless_loop: "timed-out",
    catastrophic_regex: "timed-out",
    sleeper: "timed-out",
    four_gibibytes: "out-of-memory",
    segfault: "crashed",
    hard_exit: "crashed",
    soft_exit: "crashed",
    base_exception: "crashed",
    keyboard_interrupt: "crashed",
    deep_recursion: "crashed",
    million_items: "invalid-output",
    not_a_number: "invalid-output",
    out_of_range: "invalid-output",
    wrong_words: "invalid-output",
    nested_wrong_words: "invalid-output",
    unpicklable: "invalid-output",
    recursive_item: "invalid-output",
    no_items: "invalid-output",
    not_mappings: "invalid-output",
    loud: "crashed",
}


def _parser(function: Any, **more: Any) -> Parser:
    settings: dict[str, Any] = {"summary": "A test.", "item_schema": WordSchema, "timeout": 1.0} | more
    return Parser(name=function.__name__, parse=function, **settings)


def with_culprit(name: str) -> Registry:
    """A good parser, the culprit, one that needs the culprit, and another good one."""
    culprit = next(function for function in BLAMED if function.__name__ == name)
    return Registry.of(
        [
            _parser(words),
            _parser(culprit),
            _words_called("dependent", requires=(name,)),
            _words_called("words_again"),
        ]
    )


def _words_called(name: str, **more: Any) -> Parser:
    return Parser(name=name, summary="A test.", item_schema=WordSchema, parse=words, **more)


def rude_setup() -> None:
    raise OSError("the model is not there")


def with_failing_setup() -> Registry:
    return Registry.of([_parser(words), _words_called("modelled", setup=rude_setup)])


def crashing_quotes() -> Registry:
    """A registry whose quotes parser takes its process with it."""
    return Registry.of([Parser(name="quotes", summary="A test.", item_schema=WordSchema, parse=segfault, timeout=1.0)])
