"""Capitalised names in a text, taken apart into title and name, and told apart: person, body, place or unknown."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from factbox.language import known
from factbox.language.mention_cuts import cut_run
from factbox.language.mention_kinds import gender_of, kind_of
from factbox.language.mention_titles import Part, is_given, name_start
from factbox.language.tagging.recent import Recent

_WORDS, _ROLES = known("en").names, known("en").roles
_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĪİŁŃŇŌŐŘŚŞŠŤŪŮŰŹŻŽ"
_SHORT = "|".join(word.capitalize() for word in sorted(_ROLES.short | _WORDS.abbreviated))
_LETTERS = "A-Za-zÀ-ɏ"
_SHORT_FORMS = "|".join(f"(?<={short[0]}){short[1:]}" for short in _SHORT.split("|"))
# It begins with one set of letters: only so `re` skips over what can begin no name, and beats RE2 at short matches.
# No digit comes right behind the capital: not "Q3", "A380".
_MORE = f"[{_LETTERS}.&’'-]*(?<![.&’'-])"
_WORD = rf"[{_UPPER}](?!\d)(?:\.(?:[{_UPPER}]\.)*|(?=[a-z]{{1,5}}\.)(?:{_SHORT_FORMS})\.|{_MORE})"
_ARTICLED = rf"(?:(?:{_WORDS.article})-)?{_WORD}"
_FIRST = _WORD.replace("]", r"](?<!\d.)(?<![A-Za-z].)", 1)  # not "12MW"
_PLURAL_OWNER = "(?<=s)['’]"
_LISTED = rf",(?= {_WORD}(?:, {_WORD}){{0,2}},? & {_WORD})"  # "Orr, Lee & Company"
_RUNS, _RUNS_LISTED = (
    re.compile(rf"{_FIRST}(?:(?:{between})? (?:(?:{_WORDS.link}) )?{_ARTICLED})*")
    for between in (_PLURAL_OWNER, f"{_PLURAL_OWNER}|{_LISTED}")
)
_OWNERS = ("'s", "’s", "'", "’")
_LINKS = _WORDS.linking | _WORDS.within
_PLACING = _WORDS.linking - _WORDS.joining
_ARTICLES = frozenset(_WORDS.article.split("|"))
_JOINING, _ARTICLE = f" {_WORDS.joint} ", f"{_WORDS.definite} "


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


_mention: Callable[[tuple[Any, ...]], Mention] = partial(tuple.__new__, Mention)
"""What `Mention(...)` does, in half the time: a text has many names."""
_part: Callable[[tuple[Any, ...]], Part] = partial(tuple.__new__, Part)


def find_mentions(text: str) -> list[Mention]:
    """The names of `text`, from left to right."""
    found: list[Mention] = []
    around = f"{text} "  # a blank stands before the first character and behind the last
    for match in (_RUNS_LISTED if " & " in text else _RUNS).finditer(text):
        at, end = match.span()
        if around[at - 1] == "-":
            at = _with_article(text, at)
        run = _without_model(text, at, end) if around[end] == "-" else text[at:end]
        articled = _JOINING in run and text.startswith(_ARTICLE, at - len(_ARTICLE))
        named = _read_run(run, True) if articled else _KNOWN[run]
        for start, stop, kind, words, roles, gender, possessive, titled_from in named:
            found.append(_mention((at + start, at + stop, kind, words, roles, gender, possessive, at + titled_from)))
    return found


def _without_model(text: str, at: int, end: int) -> str:
    """The run of words text[at:end], before a hyphen, without the letters of a number: "the Norvale [DC-8]"."""
    run = text[at:end]
    return run.rpartition(" ")[0] or run if text[end + 1 : end + 2].isdigit() else run


def _with_article(text: str, at: int) -> int:
    """Where the name begins whose first capital is at `at`, behind a hyphen: "said al-Amr"."""
    articled = at > 2 and text[at - 3 : at - 1] in _ARTICLES and not text[at - 4 : at - 3].isalnum()
    return at - 3 if articled else at


def _read_run(run: str, articled: bool = False) -> tuple[Mention, ...]:
    """The names in a run of capitalised words, placed within the run; initials alone are none.

    `articled`: an article stands before it.
    """
    cut = [kept for parts in cut_run(_parts(run), articled) if (kept := _without_stoppers(parts))]
    return tuple([mention for parts in cut if (mention := _read(run, parts)).words])


MAX_KNOWN = 2_000
_KNOWN = Recent(_read_run, MAX_KNOWN, longest=60)
"""Runs read before, without an article: names come again, within an article and in the next."""


def _parts(run: str) -> list[Part]:
    parts, at = [], 0
    for word in run.split(" "):
        possessive = word.endswith(_OWNERS)
        bare = word[: -2 if word[-1] == "s" else -1] if possessive else word
        parts.append(_part((bare.strip(".,").lower(), at, at + len(bare), possessive, bare.isupper())))
        at += len(word) + 1
    return parts


def _without_stoppers(parts: list[Part]) -> list[Part]:
    first, last = 0, len(parts)
    while first < last and _leads(parts, first):
        first += 1
    while last > first and parts[last - 1].low in _LINKS:
        last -= 1
    return parts[first:last]


def _leads(parts: list[Part], at: int) -> bool:
    """Whether the part at `at` stands before the name and is not of it."""
    low = parts[at].low
    if low.endswith(_WORDS.contractions):
        return True
    if low in _WORDS.leaders or low.endswith(_WORDS.adjective_endings):
        return not at and len(parts) > 1
    return (low in _WORDS.stoppers or low == _WORDS.of or low in _WORDS.articles) and not _is_article(parts, at)


def _is_article(parts: list[Part], at: int) -> bool:
    return parts[at].low in _WORDS.articles and at + 1 < len(parts)


def _read(text: str, parts: list[Part]) -> Mention:
    """Take the titles off the front and tell what is left."""
    first = name_start(parts)
    roles, named = tuple([part.low for part in parts[:first]]), parts[first:]
    if roles or is_given(named[0].low):
        named = _up_to_link(named)
    while len(named) > 1 and named[-1].low in _WORDS.post_nominals:
        named = named[:-1]
    start, end = named[0].start, _end(text, named[-1])
    words = _words_of(named)
    kind = kind_of(text, named, roles)
    gender = gender_of(roles, words) if kind in ("person", "unknown") else None
    return _mention((start, end, kind, words, roles, gender, named[-1].possessive, parts[0].start))


def _words_of(named: list[Part]) -> tuple[str, ...]:
    """Its words, without initials, and without "Jr" unless there is nothing else."""
    words = tuple([part.low for part in named if len(part.low) > 1])
    return words if len(words) < 2 else tuple([word for word in words if word not in _WORDS.suffixes]) or words


def _up_to_link(named: list[Part]) -> list[Part]:
    """A person's name ends before "of": "Mike Pell of Indiana"; not "Bill and Ann Orr Fund"."""
    for at in range(1, len(named)):
        if named[at].low in _PLACING:
            return named[:at]
    return named


def _end(text: str, last: Part) -> int:
    """The end of the name: a full stop after it belongs to the sentence unless it is an initial or Jr."""
    if text[last.end - 1] == "." and last.low not in _WORDS.suffixes and "." not in text[last.start : last.end - 1]:
        return last.end - 1
    return last.end
