"""Where a name begins after the titles before it: "US Secretary of State", "Minister of Education", "Alabama Gov."."""

from __future__ import annotations

from typing import NamedTuple

from factbox.language import known

_WORDS, _ROLES = known("en").names, known("en").roles
_GIVEN = frozenset[str]().union(*_WORDS.given.values())
_NO_NAMES = _WORDS.bodies | _WORDS.linking


class Part(NamedTuple):
    """A word of a run, bare and in lower case, and where it stands; whether 's follows, whether it was all capitals."""

    low: str
    start: int
    end: int
    possessive: bool
    capitals: bool = False


def name_start(parts: list[Part]) -> int:
    """Where the name begins after "US Secretary of State", "Minister of Education", "Alabama Gov."."""
    if len(parts) == 1:
        return 0
    called = int(parts[0].low in _ROLES.callings)
    return called + (name_start(parts[1:]) if called else _before_given(parts) or _past_titles(parts))


def _before_given(parts: list[Part]) -> int:
    """Where a given name stands after words that are of no body: "Downing Street spokesman Ann Lee"; 0 if none does."""
    if len(parts) < 3 or is_given(parts[0].low) or any(part.low in _NO_NAMES for part in parts):
        return 0
    inner = range(1, len(parts) - 1)
    return next((at for at in inner if is_given(parts[at].low) and parts[at].low not in _WORDS.articles), 0)


def _past_titles(parts: list[Part]) -> int:
    """Past the offices at the front, and what the last of them is of; 0 if there is none."""
    titles = [at for at, part in enumerate(parts[:-1]) if is_office(part.low)]
    if not titles:
        return 0
    link = next((at for at, part in enumerate(parts) if part.low in _WORDS.linking), len(parts))
    titles = [at for at in titles if at < link] or titles  # not the "King" of "Dr Ann Lee of King's College"
    at = _past_personal(parts, titles[-1] + 1)
    if parts[at].low == _WORDS.of and at + 2 < len(parts):
        return _after_office(parts, at)
    return 0 if parts[at].low in _NO_NAMES else at


def _past_personal(parts: list[Part], at: int) -> int:
    """Past what else people are called: "Chief [Executive] Zed Pell"."""
    while at + 1 < len(parts) and parts[at].low in _ROLES.personal:
        at += 1
    return at


def is_office(word: str) -> bool:
    """minister, president-elect, ex-president."""
    return word in _ROLES.offices or ("-" in word and not _ROLES.offices.isdisjoint(word.split("-")))


def is_given(word: str) -> bool:
    """Ann, Eva-Marie."""
    return (word.partition("-")[0] if "-" in word else word) in _GIVEN


def _after_office(parts: list[Part], at: int) -> int:
    """Past "of State", "of the Refugee Council": up to the last word of a body, else one word."""
    body = [n for n in range(at, len(parts) - 1) if parts[n].low in _WORDS.bodies]
    if body:
        return body[-1] + 1
    at += 2 if parts[at + 1].low not in _WORDS.linking else 3
    return at if at < len(parts) and len(parts) - at <= 4 else 0
