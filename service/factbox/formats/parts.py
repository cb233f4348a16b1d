"""Answers without some of their parts, for callers who have those already: the text, say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

ARTICLE = (
    "text",
    "title",
    "authors",
    "published_at",
    "language",
    "url",
    "site_name",
    "modified_at",
    "canonical_url",
    "description",
    "section",
    "keywords",
    "images",
    "free",
    "embeds",
    "feed",
)
PARTS = ("article", *(f"article.{name}" for name in ARTICLE), "results", "errors", "meta")
"""What may be named: members of an answer, and of its article. Its `id` is the caller's own, and always stays."""


def check_fields(fields: Sequence[str]) -> None:
    """Raise ValueError unless each is one of PARTS, or one of them after a minus."""
    if wrong := [name for name in fields if name.removeprefix("-") not in PARTS]:
        raise ValueError(f"There is no part {wrong[0]!r:.40}: use {', '.join(PARTS)}, or one after a minus.")


def select(answer: Mapping[str, Any], fields: Sequence[str]) -> dict[str, Any]:
    """A copy of `answer` with the parts that `fields` name, and without those that they name after a minus.

    >>> select({"id": "a", "article": {"text": "It rained.", "url": None}, "results": {}}, ["-article.text"])
    {'id': 'a', 'article': {'url': None}, 'results': {}}
    """
    wanted = [name for name in fields if not name.startswith("-")]
    unwanted = {name[1:] for name in fields if name.startswith("-")}
    kept = {name: value for name, value in answer.items() if name not in PARTS or _keeps(name, wanted, unwanted)}
    for name in kept.keys() & set(PARTS):
        kept[name] = _inner(name, kept[name], wanted, unwanted)
    return kept


def _inner(name: str, part: Any, wanted: list[str], unwanted: set[str]) -> Any:
    if not isinstance(part, Mapping):
        return part
    return {one: value for one, value in part.items() if _keeps(f"{name}.{one}", wanted, unwanted)}


def _keeps(name: str, wanted: list[str], unwanted: set[str]) -> bool:
    """Whether a part stays; one that is named brings what it is in and what is in it."""
    named = any(name == one or one.startswith(f"{name}.") or name.startswith(f"{one}.") for one in wanted)
    return name not in unwanted and (named or not wanted)
