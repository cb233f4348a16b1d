"""How the tests of the dates parser ask it: `dates(text)` gives items, `value(text)` the value of the only one."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from factbox import Article, Context
from factbox_dates.grammar.reading import read
from factbox_dates.meaning import Meaning
from factbox_dates.neighbours.vetoes import refuses
from factbox_dates.parser import parse
from factbox_dates.words.lexer import words

Items = list[dict[str, Any]]
PUBLISHED = date(2025, 1, 6)
"""A Monday."""


@pytest.fixture(scope="session")
def dates() -> Callable[..., Items]:
    """Items of a text; published on Monday 2025-01-06 unless said otherwise."""

    def find(text: str, published: date | None = PUBLISHED, language: str = "en", **options: Any) -> Items:
        return list(parse(Article(text, published_at=published, language=language), Context(options)))

    return find


@pytest.fixture(scope="session")
def value(dates: Callable[..., Items]) -> Callable[..., str]:
    """The value of the one expression of a text."""

    def only(text: str, published: date | None = PUBLISHED, **options: Any) -> str:
        items = dates(text, published, **options)
        assert len(items) == 1, [item["text"] for item in items]
        return str(items[0]["value"])

    return only


@pytest.fixture(scope="session")
def meanings() -> Callable[[str], list[tuple[str, Meaning]]]:
    """What the grammar alone reads in a text: the words of each expression, and what they mean."""

    def find(text: str) -> list[tuple[str, Meaning]]:
        return [(text[found.start : found.end], found.meaning) for found in read(words(text), refuses(text))]

    return find
