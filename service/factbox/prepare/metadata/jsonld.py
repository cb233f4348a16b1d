"""What a page says of its article in JSON-LD (schema.org)."""

from __future__ import annotations

import json
import re
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
MAX_PEOPLE = 50
_LOOSE = re.compile(
    r'"(?:[^"\\]++|\\.?)*+"|/\*(?:[^*]|(?!\*/)\*){0,500}+\*/|//[^\n]{0,500}|<!--|-->|<!\[CDATA\[|\]\]>|,(?=\s{0,40}[}\]])',
    re.DOTALL,
)
_BAD_ESCAPE = re.compile(r"\\([^\"\\/bfnrtu])")
_GAP = re.compile(r"[\s,;]*+")

Node = dict[str, Any]


def nodes(scripts: Iterable[str]) -> list[Node]:
    """Every JSON object in the page's JSON-LD scripts, outer ones first. Broken scripts are passed over."""
    found: list[Node] = []
    for script in scripts:
        waiting: deque[Any] = deque(_load(script))
        while waiting and len(found) < MAX_NODES:
            value = waiting.popleft()
            if isinstance(value, dict):
                found.append(value)
                waiting.extend(value.values())
            elif isinstance(value, list):
                waiting.extend(value)
    return found


def _load(script: str) -> list[Any]:
    """The values of a script, as far as browsers and search engines are known to read it: line breaks inside strings,
    comments, CDATA marks, trailing commas, escapes that JSON lacks, a second value after the first."""
    if len(script) > MAX_SCRIPT:
        return []
    text = script.strip().lstrip("\ufeff")
    try:
        return [json.loads(text, strict=False)]
    except (ValueError, RecursionError):
        return list(_loose_values(_BAD_ESCAPE.sub(r"\1", _LOOSE.sub(_strict, text))))


def _strict(found: re.Match[str]) -> str:
    """A string stays, all else that was found goes."""
    return found[0] if found[0].startswith('"') else " "


def _loose_values(text: str) -> Iterator[Any]:
    decoder = json.JSONDecoder(strict=False)
    at = _GAP.match(text).end()  # type: ignore[union-attr]
    try:
        while at < len(text):
            value, at = decoder.raw_decode(text, at)
            yield value
            at = _GAP.match(text, at).end()  # type: ignore[union-attr]
    except (ValueError, RecursionError):
        return


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


def first_value(found: Iterable[Node], key: str) -> Any:
    """The first value under `key`, node by node, that is something."""
    return next((part for node in found for part in _flat(node.get(key)) if part not in (None, "", {})), None)


def texts(found: Iterable[Node], key: str) -> list[str]:
    """The strings under `key` of the first node that has some."""
    for node in found:
        strings = [text for part in _flat(node.get(key)) if (text := _text(part))]
        if strings:
            return strings
    return []


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


def bodies(found: Iterable[Node], all_nodes: Iterable[Node]) -> list[str]:
    """The names under "author" of what is an Organization."""
    by_id = {node["@id"]: node for node in all_nodes if isinstance(node.get("@id"), str)}
    told = (value for node in found for value in _flat(node.get("author")) if isinstance(value, dict))
    authors = [by_id.get(str(value.get("@id")), value) for value in told]
    named = ((_text(author.get("name")), " ".join(types(author))) for author in authors)
    return [name for name, kind in named if name and "organization" in kind]


def _names_of(value: Any, by_id: dict[str, Node]) -> Iterator[str]:
    if isinstance(value, str):
        known = by_id.get(value)
        yield from _names_of(known, {}) if known else [value]
    elif isinstance(value, list):
        yield from (name for part in value[:MAX_PEOPLE] for name in _names_of(part, by_id))
    elif isinstance(value, dict):
        name = _name(value) or _name(by_id.get(str(value.get("@id")), {}))
        yield from (text for part in _flat(name) if (text := _text(part) or _text(_inner_name(part))))


def _inner_name(value: Any) -> Any:
    """The name of a person who stands where a name should."""
    return value.get("name") if isinstance(value, dict) else None


def _name(node: Node) -> Any:
    parts = [node.get(key) for key in ("givenName", "additionalName", "familyName")]
    return node.get("name") or " ".join(part for part in parts if isinstance(part, str))


def _flat(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
