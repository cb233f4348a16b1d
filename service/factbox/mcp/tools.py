"""The three tools, whoever calls them: what each takes, answers, and says of itself to a model."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from marshmallow import Schema, ValidationError

from factbox.mcp import schemas
from factbox.mcp.backends import Backend
from factbox.mcp.recent import Recent
from factbox.problems import invalid
from factbox.settings import Settings
from factbox.web.plugins import json_schema

Answer = dict[str, Any]
_CARD = ("title", "authors", "published_at", "language", "site_name", "url")
_ONE_ARTICLE = "Give exactly one of {}; a url is fetched for you, public pages only."


@dataclass(frozen=True, slots=True)
class Tool:
    """One tool. `call` takes arguments that are valid by `arguments`; it raises Problem."""

    name: str
    title: str
    says: str
    arguments: type[Schema]
    answer: Mapping[str, Any]
    call: Callable[[Answer], Answer]

    def __call__(self, given: Mapping[str, Any] | None) -> Answer:
        """The answer to a client's arguments. Raises Problem."""
        try:
            return self.call(self.arguments().load(_said(given or {})))
        except ValidationError as error:
            raise invalid(error.messages) from None

    @property
    def takes(self) -> Answer:
        """JSON Schema of its arguments."""
        return json_schema(self.arguments)


def _said(given: Any) -> Any:
    """Arguments without nulls: models send null for what they leave out."""
    if isinstance(given, Mapping):
        return {name: _said(value) for name, value in given.items() if value is not None}
    return [_said(value) for value in given] if isinstance(given, list) else given


def make(backend: Backend, settings: Settings) -> tuple[Tool, ...]:
    """The tools over `backend`; `settings` bound what is taken."""
    kinds, recent = backend.kinds, Recent()

    def parsed(body: Answer) -> Answer:
        found: Answer = orjson.loads(recent.get(body, lambda: backend.parse(body)))
        return found

    def facts(asked: Answer) -> Answer:
        names = list(dict.fromkeys(asked.pop("kinds", None) or kinds))
        offset, limit = asked.pop("offset"), asked.pop("limit")
        return facts_page(parsed(asked | {"plugins": names}), names, offset, limit)

    def reading(asked: Answer) -> Answer:
        start, most = asked.pop("start"), asked.pop("max_chars")
        return window(parsed(asked | {"plugins": []}), start, most)

    def verdicts(asked: Answer) -> Answer:
        answer = orjson.loads(backend.verify(asked))
        return {"article": card(answer["article"]), "verdicts": answer["verdicts"], "errors": answer["errors"]}

    return (
        Tool(
            "article_facts",
            "Facts of an article",
            f"The facts of one news article, with their places in the text: {', '.join(kinds)}. Counts come first, "
            "then items by pages: while next_offset is not null there are more. "
            f"{_ONE_ARTICLE.format('url, text and html')} Pass published_at (ISO 8601) if you know it: relative dates "
            "need it.",
            schemas.facts_arguments(kinds, settings),
            schemas.facts_answer(kinds),
            facts,
        ),
        Tool(
            "read_article",
            "Read an article",
            "The clean text of a page's article, without navigation and advertising, by windows: while next_start is "
            f"not null there is more. {_ONE_ARTICLE.format('url and html')}",
            schemas.reading_arguments(settings),
            json_schema(schemas.ReadingSchema),
            reading,
        ),
        Tool(
            "verify_quotes",
            "Verify quotations",
            "Whether quotations stand in a source word for word, and who said them there. For each, in order: exact, "
            "same-words (marks and blanks differ), shortened, altered (the words that differ are named), stitched, or "
            "absent; and whether the speaker you named is right. Use it before you publish a quotation.",
            schemas.verification_arguments(settings),
            json_schema(schemas.VerdictsSchema),
            verdicts,
        ),
    )


def card(article: Answer) -> Answer:
    """What is known of an article, without its text."""
    return {name: article[name] for name in _CARD} | {"characters": len(article["text"])}


def facts_page(answer: Answer, names: list[str], offset: int, limit: int) -> Answer:
    """A page of the items of all kinds, kind by kind, and how many there are."""
    results = answer["results"]
    items = [(name, item) for name in names for item in results[name]]
    shown = items[offset : offset + limit]
    return {
        "article": card(answer["article"]),
        "counts": {name: len(results[name]) for name in names},
        "total": len(items),
        "offset": offset,
        "next_offset": offset + len(shown) if offset + len(shown) < len(items) else None,
        "results": {name: [item for kind, item in shown if kind == name] for name in names},
        "errors": answer["errors"],
    }


def window(answer: Answer, start: int, most: int) -> Answer:
    """A window of the text; the windows put together are the whole text."""
    text = answer["article"]["text"]
    begin = min(start, len(text))
    end = min(begin + most, len(text))
    return {
        "article": card(answer["article"]),
        "text": text[begin:end],
        "start": begin,
        "end": end,
        "total_chars": len(text),
        "next_start": end if end < len(text) else None,
        "errors": answer["errors"],
    }
