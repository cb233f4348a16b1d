"""What stands beside a name and tells what it names: "chief executive Ann Lee", "Ann Lee, a nurse"."""

from __future__ import annotations

import re

from factbox.language import known
from factbox.language.mentions import Mention

_WORDS, _ROLES, _REFERENCE = known("en").names, known("en").roles, known("en").reference
_AGED = re.compile(r", \d{1,3},")
_BEFORE = re.compile(r"\b([a-z-]+),? \Z")
_DESCRIPTION = re.compile(_REFERENCE.description)
_ROLE_BEHIND = re.compile(r" (?:[a-z-]+ ){0,2}([a-z-]+) (?=[A-Z])")
MAX_NOUN = 20
"""Characters that a noun before a name may have."""


def is_adverb(text: str, mention: Mention) -> bool:
    """ "Critically," at the start of a sentence: an adverb with its capital, unless it is a given name."""
    if len(mention.words) > 1 or mention.kind != "unknown" or not text.startswith(",", mention.end):
        return False
    word = mention.words[0]
    return word.endswith(_WORDS.adverb_ending) and not any(word in given for given in _WORDS.given.values())


def follows_role(text: str, mention: Mention) -> bool:
    """ "chief executive Ann Lee", "his daughter, Ann,": a noun of persons in small letters right before the name."""
    role = role_before(text, mention)
    return role is not None and role in _ROLES.personal


def role_before(text: str, mention: Mention) -> str | None:
    """The word in small letters right before the name; past a comma where the name ends before one too."""
    before = noun_before(text, mention.titled_from)
    apart = before is not None and text[mention.titled_from - 2] == "," and not text.startswith(",", mention.end)
    return None if apart else before


def noun_before(text: str, at: int) -> str | None:
    """The word in small letters right before the name at `at`, or before its comma."""
    if text[at - 1 : at] != " ":
        return None
    lead = text[max(0, at - MAX_NOUN) : at - 1].removesuffix(",")
    word = lead.rpartition(" ")[2]
    if word.isalpha() and word.isascii() and len(word) < len(lead):  # most words: no pattern is needed
        return word if word.islower() else None
    found = _BEFORE.search(text, max(0, at - MAX_NOUN), at)
    return found[1] if found is not None else None


def precedes_role(text: str, end: int) -> bool:
    """ "Ann Lee, convener of the forum,": a noun of persons without an article behind the comma."""
    match = _DESCRIPTION.match(text, end)
    return match is not None and match[1] in _ROLES.personal


def owns_role(text: str, end: int) -> bool:
    """ "Rovers coach Stefan Krall": whether a noun of persons and the name of who has that role stand right behind."""
    match = _ROLE_BEHIND.match(text, end)
    return match is not None and match[1] in _ROLES.personal


def inside_sentence(text: str, at: int) -> bool:
    """Whether a small letter or a comma stands before the name."""
    before = text[max(0, at - 3) : at].rstrip(" ")
    return bool(before) and (before[-1].islower() or before[-1] in ",;")


def is_aged(text: str, end: int) -> bool:
    """ "Ann, 21, "."""
    return _AGED.match(text, end) is not None
