"""The article's text as scripts of the page tell it, for pages that a browser builds: JSON-LD, then their state."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from factbox.article import Anchor
from factbox.prepare.blocks import LONG, is_ended
from factbox.prepare.metadata.jsonld import Node, article_nodes, first_text
from factbox.prepare.text.fragment import read_fragment

MAX_SCRIPT = 2_000_000
MAX_VALUES = 50_000
_STATE = re.compile(
    r"\A\s*(?:(?:var|let|const)\s+)?(?:(?:window|self|globalThis)\s*\.\s*)?[\w.$\[\]'\"]{0,60}\s*=\s*(?=[{\[])"
)
_PARAGRAPH = re.compile(r"(?:<|\\u003[Cc]|\\x3[Cc])p(?:>|\\u003[Ee]|\\x3[Ee]| )")
_STRING = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*"')
_TAG = re.compile(r"<[^<>]*>")
Path = tuple[str, ...]


def told_text(root: Any, ld_nodes: list[Node]) -> tuple[str, tuple[Anchor, ...]]:
    """The longest article that a script tells, with its anchors; "" when none does."""
    told = first_text(article_nodes(ld_nodes), "articleBody")
    bodies = [told] if told else [*map(_longest, _states(root)), *_strings(root)]
    readings = [read_fragment(body) for body in bodies if body]
    best = max(readings, key=lambda reading: len(reading.text), default=None)
    return (best.text, best.anchors) if best is not None else ("", ())


def _states(root: Any) -> Iterator[Any]:
    """Values of the page's scripts that are JSON, alone or given to a variable."""
    for script in root.iter("script"):
        text = script.text or ""
        if LONG < len(text) <= MAX_SCRIPT and "ld+json" not in (script.get("type") or "").lower():
            start = _STATE.match(text)
            try:
                yield json.JSONDecoder(strict=False).raw_decode(text[start.end() if start else 0 :].lstrip())[0]
            except (ValueError, RecursionError):
                continue


def _strings(root: Any) -> Iterator[str]:
    """Strings of scripts, whatever those do with them, that are HTML with paragraphs."""
    for script in root.iter("script"):
        text = script.text or ""
        if "ld+json" not in (script.get("type") or "").lower() and _PARAGRAPH.search(text, 0, MAX_SCRIPT):
            for found in _STRING.finditer(text, 0, MAX_SCRIPT):
                if _PARAGRAPH.match(found[0], 1):
                    yield from _decoded(found[0])


def _decoded(literal: str) -> Iterator[str]:
    try:
        yield json.loads(literal, strict=False)
    except ValueError:
        return


def _longest(state: Any) -> str:
    """The strings of running text that stand under the keys with the most of it, as HTML."""
    found: dict[Path, list[str]] = {}
    waiting: list[tuple[Path, Any]] = [((), state)]
    for _ in range(MAX_VALUES):
        if not waiting:
            break
        path, value = waiting.pop()
        if isinstance(value, dict):
            waiting.extend(((*path, str(key)), inner) for key, inner in reversed(value.items()))
        elif isinstance(value, list):
            waiting.extend((path, inner) for inner in reversed(value))
        elif isinstance(value, str) and len(value) > LONG and is_ended(_TAG.sub("", value)):
            found.setdefault(path, []).append(value)
    best = max(found.values(), key=lambda strings: sum(map(len, strings)), default=[])
    return "".join(text if "<p" in text else f"<p>{text}</p>" for text in best)
