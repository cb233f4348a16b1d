"""The answer to one article, shaped as `POST /v1/parse` gives it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from factbox.article import Article, Details, Feed
from factbox.engine import Cut, Event, Failed, Finished
from factbox.registry import Registry
from factbox.version import __version__


def article_facts(article: Article) -> dict[str, Any]:
    """The `article` member: the clean text and what is known about it."""
    return {
        "text": article.text,
        "title": article.title,
        "authors": list(article.authors),
        "published_at": _moment(article.published_at),
        "language": article.language,
        "url": article.url,
        "site_name": article.site_name,
        **_detail_facts(article.details),
    }


def _detail_facts(details: Details) -> dict[str, Any]:
    """The members of `article` that are read from the page only when they are asked for."""
    return {
        "modified_at": _moment(details.modified_at),
        "canonical_url": details.canonical_url,
        "description": details.description,
        "section": details.section,
        "keywords": list(details.keywords),
        "images": [asdict(image) for image in details.images],
        "free": details.free,
        "embeds": [asdict(embed) for embed in details.embeds],
        "feed": _feed_facts(details.feed) if details.feed else None,
    }


def _feed_facts(feed: Feed) -> dict[str, Any]:
    entries = [asdict(entry) | {"published_at": _moment(entry.published_at)} for entry in feed.entries]
    return {"kind": feed.kind, "entries": entries}


def _moment(moment: date | None) -> str | None:
    return moment.isoformat() if moment else None


def cut_errors(article: Article) -> list[dict[str, str]]:
    """What preparation could not keep, as members of `errors`."""
    return [{"plugin": "prepare", "code": "cut", "detail": cut} for cut in article.cuts]


def error(event: Failed | Cut) -> dict[str, str]:
    return {"plugin": event.plugin, "code": event.code, "detail": event.detail}


def meta(registry: Registry, plugins: Sequence[str], elapsed_ms: float) -> dict[str, Any]:
    """The `meta` member: versions and time."""
    versions = {name: registry.get(name).version or __version__ for name in plugins}
    return {"factbox": __version__, "plugins": versions, "elapsed_ms": round(elapsed_ms, 3)}


def answer(
    registry: Registry, article: Article, plugins: Sequence[str], events: Iterable[Event], elapsed_ms: float
) -> dict[str, Any]:
    """The whole answer; a parser that failed has an empty list in `results` and an entry in `errors`."""
    results: dict[str, Any] = {name: [] for name in plugins}
    errors = cut_errors(article)
    for event in events:
        if isinstance(event, Finished) and event.plugin in results:
            results[event.plugin] = event.items
        elif isinstance(event, (Failed, Cut)):
            errors.append(error(event))
    return {
        "id": None,
        "article": article_facts(article),
        "results": results,
        "errors": errors,
        "meta": meta(registry, plugins, elapsed_ms),
    }
