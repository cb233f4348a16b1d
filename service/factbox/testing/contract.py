"""The contract of a parser as a list of rules, each checked on real runs and explained when broken."""

from __future__ import annotations

import copy
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from unittest.mock import patch

import orjson

from factbox.article import Article
from factbox.engine import Failed, Finished, run
from factbox.parsers import Item
from factbox.registry import Installed, Registry
from factbox.testing.texts import HOSTILE, NEWS, ODD, hostile

PUBLISHED = date(2025, 1, 6)
GROWTH = 3.0
LENGTHS = (8_000, 16_000)
SMALLEST_SECONDS = 0.02


class Broken(AssertionError):
    """A parser breaks a rule; the message says how, and what to do."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its name, and a check that raises Broken."""

    name: str
    check: Callable[[Registry, str], None]


def check_parser(registry: Registry, name: str) -> list[tuple[Rule, Broken]]:
    """Every rule that the parser `name` of `registry` breaks, with the reason; an empty list when it keeps them all."""
    failures: list[tuple[Rule, Broken]] = []
    registry.set_up()
    for rule in RULES:
        if failures and failures[0][0].check is sets_up:
            break  # what follows would only say the same again
        try:
            rule.check(registry, name)
        except Broken as broken:
            failures.append((rule, broken))
    return failures


def _items(registry: Registry, name: str, article: Article) -> list[Item]:
    return _finished(registry, name, article).items


def _finished(registry: Registry, name: str, article: Article) -> Finished:
    """The parser's result for an article; Broken when it has none."""
    for event in run(registry, article, [name], {}):
        if isinstance(event, Failed):
            raise Broken(f"on {article.text[:40]!r} {event.plugin} {event.code}: {event.detail}")
        if isinstance(event, Finished) and event.plugin == name:
            return event
    raise Broken(f"on {article.text[:40]!r} it gave no result")


def _article(text: str, registry: Registry, name: str) -> Article:
    """An article in a language the parser reads."""
    languages = sorted(registry.get(name).parser.languages)
    return Article(text, published_at=PUBLISHED, language=languages[0] if languages else None)


def sets_up(registry: Registry, name: str) -> None:
    """Its setup, which loads what it needs, raises nothing."""
    if reason := registry.set_up().get(name):
        raise Broken(f"{reason}: see `factbox plugins try {name} FILE` for where")


def valid_on_news(registry: Registry, name: str) -> None:
    """Items are valid by their schema, plain JSON, true to the text and sorted (the engine checks)."""
    orjson.dumps(_items(registry, name, _article(NEWS, registry, name)))


def valid_on_odd_texts(registry: Registry, name: str) -> None:
    """The same on empty, blank, right-to-left, combining, broken and long texts."""
    for text in ODD.values():
        _items(registry, name, _article(text, registry, name))


def deterministic(registry: Registry, name: str) -> None:
    """The same article gives the same items, also after other articles."""
    first = _items(registry, name, _article(NEWS, registry, name))
    _items(registry, name, _article(ODD["emoji"], registry, name))
    if _items(registry, name, _article(NEWS, registry, name)) != first:
        raise Broken("the same article gave other items the second time: keep no state between articles")


def leaves_the_article_alone(registry: Registry, name: str) -> None:
    """Parsing changes nothing of the article."""
    article = _article(NEWS, registry, name)
    before = copy.deepcopy(replace(article))
    _items(registry, name, article)
    if article != before:
        raise Broken("it changed the article: build new values instead")


def explains_itself(registry: Registry, name: str) -> None:
    """The summary is a sentence, and every own field and option has a description."""
    installed = registry.get(name)
    if not installed.parser.summary.strip().endswith("."):
        raise Broken("its summary is no sentence: say in one what it finds, with a full stop")
    for schema in (installed.items, installed.options):
        if bare := [key for key, field in schema.fields.items() if not field.metadata.get("description")]:
            raise Broken(
                f"{type(schema).__name__} does not describe {', '.join(bare)}: add metadata={{'description': ...}}"
            )


def works_with_defaults(registry: Registry, name: str) -> None:
    """Options are optional."""
    if errors := registry.get(name).options.validate({}):
        raise Broken(f"its options cannot be left out ({errors}): give each a load_default, or drop required=True")


def grows_with_the_text(registry: Registry, name: str) -> None:
    """On hostile text of twice the length it takes at most three times as long."""
    for what, unit in HOSTILE.items():
        seconds = [_seconds(registry, name, hostile(unit, length)) for length in LENGTHS]
        if seconds[1] > SMALLEST_SECONDS and seconds[1] > GROWTH * seconds[0]:
            seconds = [_seconds(registry, name, hostile(unit, length), 3) for length in LENGTHS]
            if seconds[1] > GROWTH * seconds[0]:
                raise Broken(
                    f"twice as much of {what} took {seconds[1] / seconds[0]:.1f} times as long: look for nested"
                    " repetition in patterns and for searches that begin again at each hit"
                )


def _seconds(registry: Registry, name: str, text: str, tries: int = 1) -> float:
    times = []
    for _ in range(tries):
        began = time.process_time()
        _items(registry, name, _article(text, registry, name))
        times.append(time.process_time() - began)
    return min(times)


def keeps_its_deadline(registry: Registry, name: str) -> None:
    """A megabyte of news is parsed within its own timeout; twice if need be, for a machine may be busy elsewhere."""
    timeout = registry.get(name).parser.timeout
    text = (NEWS + "\n\n") * (1_000_000 // len(NEWS))
    tries = (_finished(registry, name, _article(text, registry, name)).elapsed_ms / 1e3 for _ in range(2))
    if all((spent := seconds) > timeout for seconds in tries):
        raise Broken(f"a megabyte of news took {spent:.1f} s, its timeout is {timeout} s")


def stays_off_the_network(registry: Registry, name: str) -> None:
    """Parsing opens no connection."""
    with _no_network():
        _items(registry, name, _article(NEWS, registry, name))


@contextmanager
def _no_network() -> Iterator[None]:
    def refuse(*args: Any, **kwargs: Any) -> Any:
        raise OSError("no network while parsing: load what you need in setup")

    with patch.object(socket.socket, "connect", refuse), patch.object(socket, "getaddrinfo", refuse):
        yield


RULES = tuple(
    Rule(check.__name__.replace("_", " "), check)
    for check in (
        sets_up,
        valid_on_news,
        valid_on_odd_texts,
        deterministic,
        leaves_the_article_alone,
        explains_itself,
        works_with_defaults,
        stays_off_the_network,
        grows_with_the_text,
        keeps_its_deadline,
    )
)


def registry_with(parsers: tuple[Installed, ...], others: Registry) -> Registry:
    """`others` with `parsers` put in, in place of those of the same name."""
    from factbox.registry import build

    names = {one.parser.name for one in parsers}
    kept = [one for name, one in others.installed.items() if name not in names]
    return build([*kept, *parsers], ())
