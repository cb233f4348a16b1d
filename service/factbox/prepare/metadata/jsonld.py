"""What a page says of its article in JSON-LD (schema.org)."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any

ARTICLE_TYPES = frozenset(
    (
        "article newsarticle analysisnewsarticle askpublicnewsarticle backgroundnewsarticle opinionnewsarticle "
        "reportagenewsarticle reviewnewsarticle liveblogposting blogposting socialmediaposting techarticle "
        "scholarlyarticle report advertisercontentarticle satiricalarticle recipe review podcastepisode"
    ).split()
)
PAGE_TYPES = frozenset({"webpage", "itempage", "videoobject", "medicalwebpage", "faqpage"})
MAX_SCRIPT = 2_000_000
MAX_NODES = 20_000

Node = dict[str, Any]


def nodes(scripts: Iterable[str]) -> list[Node]:
    """Every JSON object in the page's JSON-LD scripts, outer ones first. Broken scripts are passed over."""
    found: list[Node] = []
    for script in scripts:
        waiting: deque[Any] = deque([_load(script)])
        while waiting and len(found) < MAX_NODES:
            value = waiting.popleft()
            if isinstance(value, dict):
                found.append(value)
                waiting.extend(value.values())
            elif isinstance(value, list):
                waiting.extend(value)
    return found


def _load(script: str) -> Any:
    """The value of a script; line breaks inside strings are common and allowed."""
    if len(script) > MAX_SCRIPT:
        return None
    try:
        return json.loads(script.strip().removeprefix("<!--").removesuffix("-->").strip(" \n\r\t;"), strict=False)
    except (ValueError, RecursionError):
        return None


def article_nodes(all_nodes: Iterable[Node]) -> list[Node]:
    """The nodes that describe an article, those that name a headline first, then those that describe the page."""
    known = list(all_nodes)
    articles = [node for node in known if types(node) & ARTICLE_TYPES]
    articles.sort(key=lambda node: not node.get("headline"))
    return articles + [node for node in known if types(node) & PAGE_TYPES]


def types(node: Node) -> frozenset[str]:
    """The node's types in lower case, without their vocabulary's address."""
    return frozenset(text.rpartition("/")[2].lower() for text in _flat(node.get("@type")) if isinstance(text, str))


def first_text(found: Iterable[Node], *keys: str) -> str | None:
    """The first non-empty string under one of `keys`, node by node."""
    return next((text for node in found for key in keys if (text := _text(node.get(key)))), None)


def _text(value: Any) -> str | None:
    for part in _flat(value):
        if isinstance(part, str) and part.strip():
            return part.strip()
        if isinstance(part, dict) and isinstance(part.get("@value"), str):
            return str(part["@value"]).strip() or None
    return None


def names(found: Iterable[Node], key: str, all_nodes: Iterable[Node]) -> list[str]:
    """The names of the people or bodies under `key` of the first node that has some; `@id` references are followed."""
    by_id = {node["@id"]: node for node in all_nodes if isinstance(node.get("@id"), str) and node.get("name")}
    for node in found:
        named = [name for value in _flat(node.get(key)) for name in _names_of(value, by_id)]
        if named:
            return named
    return []


def _names_of(value: Any, by_id: dict[str, Node]) -> Iterator[str]:
    if isinstance(value, str):
        known = by_id.get(value)
        yield from _names_of(known, {}) if known else [value]
    elif isinstance(value, dict):
        name = value.get("name") or by_id.get(str(value.get("@id")), {}).get("name")
        yield from (text for text in _flat(name) if isinstance(text, str) and text.strip())


def _flat(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
