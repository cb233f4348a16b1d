"""Whether one name can be a longer name of what another names, and which of several it is."""

from __future__ import annotations

from factbox.language import known
from factbox.language.mentions import Mention

_WORDS, _ROLES = known("en").names, known("en").roles
UNFIT = frozenset(["title", "adjective", "group"])
"""Kinds of mentions that are no fuller name of anything."""

_LEARNED, _PLAIN = _ROLES.learned, _ROLES.courtesies - _ROLES.learned
PERSONS = frozenset(["person", "unknown"])
"""Kinds of mentions that may be a person."""


def is_fuller(other: Mention, mention: Mention) -> bool:
    """Whether `other` can be a longer name of what `mention` names."""
    if other.kind in UNFIT or _is_called_otherwise(other, mention):
        return False
    told = mention.gender is not None and other.gender is not None
    return not (told and mention.gender != other.gender) and _is_longer(other, mention)


def _is_called_otherwise(other: Mention, mention: Mention) -> bool:
    """ "Dr. Leland Pell" is not "Ms. Pell": who has a doctor's title keeps it."""
    called = other.roles and mention.roles and not _LEARNED.isdisjoint(other.roles)
    return bool(called) and not _PLAIN.isdisjoint(mention.roles) and _LEARNED.isdisjoint(mention.roles)


def _is_longer(other: Mention, mention: Mention) -> bool:
    """Whether `other`, as long at least, can be the whole name by what both name."""
    if other.kind in PERSONS and mention.kind in PERSONS:
        return _holds(other, mention) or _first_and_last(other, mention)
    if mention.kind == "place":
        return other.kind == "person" and other.words[-1:] == mention.words
    if other.kind == "person" or mention.kind == "person":
        return False
    return _holds(other, mention) and not _is_branch(other, mention)


def _holds(other: Mention, mention: Mention) -> bool:
    """Whether the words of `mention` begin or end those of `other`."""
    size = len(mention.words)
    return other.words[-size:] == mention.words or other.words[:size] == mention.words


def _is_branch(other: Mention, mention: Mention) -> bool:
    """A company is more than its branch in a country: "Norvale Motors Sweden"."""
    return other.kind == "place" and mention.kind in ("unknown", "body") and other.words[-1:] != mention.words


def _first_and_last(other: Mention, mention: Mention) -> bool:
    """Donald Trump and Donald J. Trump: the same first and last word."""
    if not (other.kind in PERSONS and mention.kind in PERSONS):
        return other.words == mention.words
    fewer, more = sorted((mention.words, other.words), key=len)
    return (fewer[0], fewer[-1]) == (more[0], more[-1]) and set(fewer) <= set(more)


def same_name(other: Mention, best: Mention) -> bool:
    """Whether both are the same name, initials in the middle aside."""
    return other.words == best.words or _first_and_last(other, best)


def nearness(other: Mention, mention: Mention) -> tuple[bool, bool, int]:
    """Which of several fuller names it is, the greatest: one with this surname, before it, near it."""
    surname = other.words[-len(mention.words) :] == mention.words
    before = other.start <= mention.start
    return surname, before, other.start if before else -other.start
