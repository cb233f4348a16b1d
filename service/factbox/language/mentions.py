"""Capitalised names in a text, taken apart into title and name, and told apart: person, body, place or unknown."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from typing import Any, NamedTuple

from factbox.language.en.given_names import FEMALE, MALE, OF_BOTH
from factbox.language.en.names import (
    ADJECTIVE_ENDINGS,
    BODY_WORDS,
    GIVEN_MONTHS,
    GROUPS,
    LANDFORMS,
    LEADERS,
    OWNED,
    PLACE_OPENERS,
    PLACES,
    POST_NOMINALS,
    STOPPERS,
    SURNAMES,
    UNITED,
)
from factbox.language.en.roles import CALLINGS, COURTESIES, HONORIFICS, OFFICES, SHORT_TITLES, SUFFIXES

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĪİŁŃŇŌŐŘŚŞŠŤŪŮŰŹŻŽ"
_SHORT = "|".join(word.capitalize() for word in sorted(SHORT_TITLES | {"st", "jr", "sr"}))
_LETTERS = "A-Za-zÀ-ɏ"
_SHORT_FORMS = "|".join(f"(?<={short[0]}){short[1:]}" for short in _SHORT.split("|"))
# It begins with one set of letters: only so `re` skips over what can begin no name, and beats RE2 at short matches.
_WORD = rf"[{_UPPER}](?:\.(?:[{_UPPER}]\.)*|(?=[a-z]{{1,5}}\.)(?:{_SHORT_FORMS})\.|[{_LETTERS}.&’'-]*(?<![.&’'-]))"
_ARTICLED = rf"(?:(?:al|el|an|ash|as|ad|ar|az|at)-)?{_WORD}"
_LINK = (
    "(?<=ommittee )on|(?<=ommission )on|(?<=ouncil )on|of the|of|de la|de|del|della|da|di|du|van der|van|von|der|den|"
    "bin|ibn|al|el|ul|and the"
)
_RUNS = re.compile(rf"{_WORD}(?:(?:(?<=s)['’])? (?:(?:{_LINK}) )?{_ARTICLED})*")
_OWNERS = ("'s", "’s", "'", "’")
_LINKS = frozenset(["of", "the", "and"])
_HOLDERS = OFFICES | CALLINGS
_NO_NAMES = BODY_WORDS | _LINKS
_PLURALS = frozenset("women men children people".split())
_UNITED_ENDS = frozenset(last for _, last in UNITED)


class Mention(NamedTuple):
    """A name at [start, end) of the text, without the title before it.

    `kind`: "person", "body", "place", "title" (an office without a name) "adjective" (HTS-led),
    "group" (Democrats) or "unknown".
    `words`: the words of the name in lower case, initials left out.
    `roles`: lower-case titles that stand before it. `gender`: "male", "female" or None. `possessive`: 's follows.
    """

    start: int
    end: int
    kind: str
    words: tuple[str, ...]
    roles: tuple[str, ...] = ()
    gender: str | None = None
    possessive: bool = False
    titled_from: int = 0


class _Part(NamedTuple):
    low: str
    start: int
    end: int
    possessive: bool


_mention: Callable[[tuple[Any, ...]], Mention] = partial(tuple.__new__, Mention)
"""What `Mention(...)` does, in half the time: a text has many names."""


def find_mentions(text: str) -> list[Mention]:
    """The names of `text`, from left to right."""
    found: list[Mention] = []
    for match in _RUNS.finditer(text):
        run, at = match[0], match.start()
        read = _known_run if len(run) <= MAX_KNOWN else _read_run
        for start, stop, kind, words, roles, gender, possessive, titled_from in read(run):
            found.append(_mention((at + start, at + stop, kind, words, roles, gender, possessive, at + titled_from)))
    return found


def _read_run(run: str) -> tuple[Mention, ...]:
    """The names in a run of capitalised words, placed within the run; initials alone are none."""
    cut = (_without_stoppers(parts) for parts in _cut(list(_parts(run))))
    return tuple(mention for parts in cut if parts and (mention := _read(run, parts)).words)


MAX_KNOWN = 60
"""Characters that a run may have to be remembered: names come again, within an article and in the next."""

_known_run = lru_cache(maxsize=4096)(_read_run)


def _parts(run: str) -> Iterator[_Part]:
    at = 0
    for word in run.split(" "):
        possessive = word.endswith(_OWNERS)
        bare = word[: -2 if word[-1] == "s" else -1] if possessive else word
        yield _Part(bare.strip(".").lower(), at, at + len(bare), possessive)
        at += len(word) + 1


def _cut(parts: list[_Part]) -> Iterator[list[_Part]]:
    """Cut a run after a possessive ("Jordan's Foreign Minister") and before a stray link or day."""
    piece: list[_Part] = []
    for at, part in enumerate(parts):
        if part.low in STOPPERS and part.low not in _LINKS and not (piece and _goes_on(piece[-1], part)):
            yield piece
            piece = []
            continue
        piece.append(part)
        united = part.low in _UNITED_ENDS and tuple(p.low for p in piece[-2:]) in UNITED
        if united or (part.possessive and not _owns_body(parts, at)):
            yield piece
            piece = []
    yield piece


def _goes_on(before: _Part, part: _Part) -> bool:
    """Theresa May, Jane A. Doe, Committee on Harbours: a word that stands in few names."""
    initial = len(part.low) == 1 and part.end - part.start == 2
    return part.low in GIVEN_MONTHS or initial or (part.low == "on" and before.low in BODY_WORDS)


def _owns_body(parts: list[_Part], at: int) -> bool:
    """ "Dockers’ Union", "Attorney General’s Office": a plural or an office that is of the body's name."""
    plural = parts[at].low.endswith("s") or parts[at].low in _PLURALS
    following = parts[at + 1].low if at + 1 < len(parts) else ""
    return following in (BODY_WORDS if plural or _is_office(parts[at].low) else OWNED)


def _without_stoppers(parts: list[_Part]) -> list[_Part]:
    first, last = 0, len(parts)
    while first < last and _leads(parts, first):
        first += 1
    while last > first and parts[last - 1].low in _LINKS:
        last -= 1
    return parts[first:last]


def _leads(parts: list[_Part], at: int) -> bool:
    """Whether the part at `at` stands before the name and is not of it."""
    low = parts[at].low
    if low in LEADERS:
        return not at and len(parts) > 1
    return (low in STOPPERS or low in ("of", "al")) and not _is_al(parts, at)


def _is_al(parts: list[_Part], at: int) -> bool:
    return parts[at].low in ("al", "el") and at + 1 < len(parts)


def _read(text: str, parts: list[_Part]) -> Mention:
    """Take the titles off the front and tell what is left."""
    first = _name_start(parts)
    roles, named = tuple(part.low for part in parts[:first]), parts[first:]
    if roles or _is_given(named[0].low):
        named = _up_to_link(named)
    while len(named) > 1 and named[-1].low in POST_NOMINALS:
        named = named[:-1]
    start, end = named[0].start, _end(text, named[-1])
    words = tuple(part.low for part in named if len(part.low) > 1)
    kind = _kind(text, named, roles)
    gender = _gender(roles, words) if kind in ("person", "unknown") else None
    return Mention(start, end, kind, words, roles, gender, named[-1].possessive, parts[0].start)


def _up_to_link(named: list[_Part]) -> list[_Part]:
    """A person's name ends before "of": "Mike Pell of Indiana"."""
    link = next((at for at, part in enumerate(named) if at and part.low in _LINKS), len(named))
    return named[:link]


def _end(text: str, last: _Part) -> int:
    """The end of the name: a full stop after it belongs to the sentence unless it is an initial or Jr."""
    if text[last.end - 1] == "." and last.low not in SUFFIXES and "." not in text[last.start : last.end - 1]:
        return last.end - 1
    return last.end


def _name_start(parts: list[_Part]) -> int:
    """Where the name begins after "US Secretary of State", "Minister of Education", "Alabama Gov."."""
    if len(parts) == 1:
        return 0
    return 1 if parts[0].low in CALLINGS else _before_given(parts) or _past_titles(parts)


def _before_given(parts: list[_Part]) -> int:
    """Where a given name stands after words that are of no body: "Downing Street spokesman Ann Lee"; 0 if none does."""
    if _is_given(parts[0].low) or any(part.low in BODY_WORDS or part.low in _LINKS for part in parts):
        return 0
    return next((at for at in range(1, len(parts) - 1) if _is_given(parts[at].low) and parts[at].low != "al"), 0)


def _past_titles(parts: list[_Part]) -> int:
    """Past the offices at the front, and what the last of them is of; 0 if there is none."""
    titles = [at for at, part in enumerate(parts[:-1]) if _is_office(part.low)]
    if not titles:
        return 0
    link = next((at for at, part in enumerate(parts) if part.low in _LINKS), len(parts))
    titles = [at for at in titles if at < link] or titles  # not the "King" of "Dr Ann Lee of King's College"
    at = titles[-1] + 1
    if parts[at].low == "of" and at + 2 < len(parts):
        return _after_office(parts, at)
    return 0 if parts[at].low in _NO_NAMES else at


def _is_office(word: str) -> bool:
    """minister, president-elect, ex-president."""
    return word in OFFICES or ("-" in word and not OFFICES.isdisjoint(word.split("-")))


def _is_given(word: str) -> bool:
    first = word.partition("-")[0]  # Eva-Marie
    return first in FEMALE or first in MALE


def _after_office(parts: list[_Part], at: int) -> int:
    """Past "of State", "of the Refugee Council": up to the last word of a body, else one word."""
    body = [n for n in range(at, len(parts) - 1) if parts[n].low in BODY_WORDS]
    if body:
        return body[-1] + 1
    at += 2 if parts[at + 1].low != "the" else 3
    return at if at < len(parts) and len(parts) - at <= 4 else 0


def _kind(text: str, named: list[_Part], roles: tuple[str, ...]) -> str:
    words = [part.low for part in named]
    if tuple(words) in UNITED:
        return "place"
    if words[-1].endswith(ADJECTIVE_ENDINGS):
        return "adjective"
    if _is_group(words):
        return "group"
    if _is_surely_person(words, roles):
        return "person"
    if _is_office(words[-1]) and not (words[0] in BODY_WORDS and "of" in words):  # "Office of the Prosecutor"
        return "title"
    if not BODY_WORDS.isdisjoint(words) or _is_acronym(text, named) or "of" in words or "the" in words:
        return "body"
    return "person" if roles else _kind_of_plain(words)


def _kind_of_plain(words: list[str]) -> str:
    """The kind of a name without a title that holds no word of a body."""
    if len(words) > 1 and _is_given(words[0]) and words[0] not in PLACES and words[-1] not in LANDFORMS:
        return "person"
    if words[-1] in PLACES or words[-1] in LANDFORMS or (len(words) > 1 and words[0] in PLACE_OPENERS):
        return "place"
    return "unknown"


def _is_group(words: list[str]) -> bool:
    """ "Democrats", "Residents of Mill Street"."""
    if len(words) == 1:
        return words[0] in GROUPS
    return words[1] == "of" and words[0].endswith("s") and words[0][:-1] in _HOLDERS


def _is_surely_person(words: list[str], roles: tuple[str, ...]) -> bool:
    """ "Martin King", "Mr King": a word of bodies or offices that is a surname here."""
    given = 2 <= len(words) <= 3 and _is_given(words[0])
    return words[-1] in SURNAMES and (given or (len(words) == 1 and not COURTESIES.isdisjoint(roles)))


def _is_acronym(text: str, named: list[_Part]) -> bool:
    last = named[-1]
    word = text[last.start : last.end].replace(".", "").replace("&", "")
    return (
        2 <= len(word) <= 6 and word.isupper() and (len(named) == 1 or not text[named[0].start : last.start].isupper())
    )


def _gender(roles: tuple[str, ...], words: tuple[str, ...]) -> str | None:
    for gender, titles in HONORIFICS.items():
        if not titles.isdisjoint(roles):
            return gender
    first = words[0] if len(words) > 1 else ""
    if first in OF_BOTH or (first in MALE) == (first in FEMALE):
        return None
    return "male" if first in MALE else "female"
