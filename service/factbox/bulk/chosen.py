"""Which parts of an answer are kept: `results`, `article.title`, `results.quotes` ..."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

ALWAYS = ("id",)


def chosen(answer: Mapping[str, Any], fields: Sequence[str]) -> dict[str, Any]:
    """The parts of `answer` that `fields` name, and its id; all of it when they name none."""
    if not fields:
        return dict(answer)
    kept: dict[str, Any] = {}
    for path in (*ALWAYS, *fields):
        head, _, rest = path.partition(".")
        if head not in answer:
            continue
        if rest and isinstance(answer[head], Mapping):
            part = chosen_part(answer[head], rest)
            kept[head] = kept.get(head, {}) | part
        else:
            kept[head] = answer[head]
    return kept


def chosen_part(part: Mapping[str, Any], name: str) -> dict[str, Any]:
    return {name: part[name]} if name in part else {}
