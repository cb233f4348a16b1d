"""Short forms of names: "Hayat Tahrir Al Sham (HTS)" introduces HTS, initials stand for their words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from factbox.language import known
from factbox.language.mentions import Mention

_WORDS = known("en").names
_SHORT_FORM = re.compile(r" \(([A-Z][A-Za-z&.]{1,9})\)")
_CAPITALS = re.compile(r"\b[A-Z][\w’'-]*")
MAX_SPELT = 90
"""Characters that a name with a short form may have."""


def short_forms(text: str, mentions: Sequence[Mention], introduced: Mapping[int, str]) -> dict[str, Mention]:
    """ "Hayat Tahrir Al Sham (HTS)" introduces HTS; initials of a longer name stand for it too."""
    found: dict[str, Mention] = {}
    worded = [(mention.words, mention) for mention in mentions]
    alone = {words[0] for words, _ in worded if len(words) == 1}
    for mention in [mention for words, mention in worded if len(words) > 1]:
        short = _short_form(text, mention, introduced.get(mention.end))
        if short in alone:
            found.setdefault(short, mention)
    return found


def _short_form(text: str, mention: Mention, introduced: str | None) -> str:
    """The short form in brackets behind the name, or else its initials; "" for a place in capitals: "OSLO (AP)"."""
    if introduced is not None:
        return "" if text[mention.start : mention.end].isupper() else introduced.strip(".").lower()
    initialed = len(mention.words) > 2 and mention.kind in ("body", "unknown")
    return "".join([word[0] for word in mention.words if word not in _WORDS.inner]) if initialed else ""


def introduced_forms(text: str) -> dict[int, str]:
    """The short forms in brackets, by where what they stand for ends: most texts have few."""
    return {match.start(): match[1] for match in _SHORT_FORM.finditer(text)}


def spelt_out(text: str, mentions: list[Mention], introduced: Mapping[int, str]) -> list[Mention]:
    """With names before a short form as whole as its letters: "Sea and sailing products Safety Agency (SSA)"."""
    before = [mention for mention in mentions if mention.end in introduced] if introduced else []
    starts = {one.end: start for one in before if (start := _where_spelt(text, one, introduced[one.end])) < one.start}
    return _with_whole(text, mentions, starts) if starts else mentions


def _with_whole(text: str, mentions: list[Mention], starts: Mapping[int, int]) -> list[Mention]:
    """`mentions`, those that end at a key of `starts` from there on, instead of all others that begin in them."""
    found: list[Mention] = []
    for mention in mentions:
        start = starts.get(mention.end)
        if start is not None:
            while found and found[-1].start >= start:
                found.pop()
            words = tuple(text[start : mention.end].lower().split())
            mention = mention._replace(start=start, words=words, kind="body", roles=(), gender=None, titled_from=start)
        found.append(mention)
    return found


def _where_spelt(text: str, mention: Mention, short: str) -> int:
    """Where the words begin whose capitals are the letters of `short`; the mention's own start if none do."""
    line = text.rfind("\n", 0, mention.end) + 1
    capitals = list(_CAPITALS.finditer(text, max(line, mention.end - MAX_SPELT), mention.end))[-len(short) :]
    spells = "".join(word[0][0] for word in capitals) == short
    return min(mention.start, capitals[0].start()) if spells else mention.start
