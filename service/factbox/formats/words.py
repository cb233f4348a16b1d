"""What a fact says, in a word or two, for people to read beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

ASIDE = frozenset({"text", "start", "end", "rule", "confidence", "from", "to", "rel", "url", "cue"})
"""What a value told beside the words leaves out: it would say the same again, or too much."""


def told(value: Any) -> str:
    """A field in a word or two; "" when it says nothing."""
    if value is None or value is False or value == []:
        return ""
    if isinstance(value, Mapping):
        return str(value.get("name") or value.get("text") or "")
    if isinstance(value, list):
        return " ".join(map(told, value))
    if isinstance(value, (int, float)) and value is not True:
        return f"{value:,.12g}" if isinstance(value, float) else f"{value:,}"
    return "yes" if value is True else str(value)


def said(item: Mapping[str, Any]) -> str:
    """All that an item says, short enough to stand in the running text: `money 5 USD`."""
    return " ".join(filter(None, (_note(key, item) for key in item if key not in ASIDE)))


def _note(key: str, item: Mapping[str, Any]) -> str:
    """A field; both ends of a range as one: `5–7`, `5–`."""
    if key == "high" and "low" in item:
        return ""
    if key == "low" and "high" in item:
        ends = (told(item["low"]), told(item["high"]))
        return "–".join(ends) if any(ends) else ""
    return key if item[key] is True else told(item[key])
