"""What is known of a type of token: what training saw of it, what a word list says, what its letters show."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import InitVar, dataclass, field
from functools import lru_cache, partial
from typing import NamedTuple

from factbox.language.tagging import forms
from factbox.language.tagging.sorts import FAMILIAR, LEVELS, Ending, Marks, Seen, Sort, Tags, sort_of
from factbox.language.tagging.tags import FIXED

_UNSEEN = Seen()
_LETTERS_ONLY = Marks()
_LONGEST_ENDING = 3
_MOST = 255


@dataclass(frozen=True, slots=True)
class Known:
    """What training saw of a form: how often (at most `_MOST`), which tags, and the tags with a real share of it."""

    count: int
    seen: Tags
    usual: Tags


class Word(NamedTuple):
    """A type of token."""

    form: str  # lower case, digits 0
    exact: str  # as written, digits 0
    sort: Sort


_word: Callable[[tuple[str, str, Sort]], Word] = partial(tuple.__new__, Word)
"""What `Word(...)` does, in half the time."""


@dataclass(slots=True, eq=False)
class Lexicon:
    """Forms known from training, a word list (what each lower-case form may be), and tags by ending, longest first."""

    known: InitVar[Mapping[str, Known]]
    listed: Mapping[str, Tags]
    endings: tuple[Ending, ...]
    seen: Mapping[str, Seen] = field(init=False)  # of the known forms
    _ending: Callable[[str], Ending] = field(init=False)
    _only_listed: Mapping[Tags, Seen] = field(init=False)

    def __post_init__(self, known: Mapping[str, Known]) -> None:
        self.seen = _seen(known, self.listed)
        self._only_listed = {tags: Seen(listed=tags) for tags in {(), *self.listed.values()}}
        self._ending = lru_cache(maxsize=4096)(self._find_ending)

    def word(self, key: str) -> Word:
        """The word of a token; `key` is its text, after `forms.START` when it is capitalised at a start."""
        at_start = key[0] == forms.START and len(key) > 1
        exact, marks = key[1:] if at_start else key, _LETTERS_ONLY
        if not exact.isalpha():
            exact = forms.plain(exact)
            marks = self._marks(exact)
        form, shape = exact.lower(), forms.shape(exact)
        small = self._of(form)
        listed = small.listed
        if marks.has_last_part and not listed:
            listed = self._of(forms.last_part(form)).listed
        sort = sort_of(
            shape + forms.START if at_start else shape,
            small,
            None if exact == form else self.seen.get(exact, _UNSEEN),
            listed,
            self._ending("" if listed else form[-_LONGEST_ENDING:]),
            marks,
        )
        return _word((form, exact, sort))

    def _of(self, form: str) -> Seen:
        return self.seen.get(form) or self._only_listed[self.listed.get(form, ())]

    def _marks(self, exact: str) -> Marks:
        last = forms.last_part(exact.lower())
        return Marks(
            fixed=_fixed(exact),
            begins_with_digit=exact[0].isdigit(),
            has_hyphen="-" in exact,
            has_last_part=last != "",
            ends_in_number="CD" in self.seen.get(last, _UNSEEN).tags,
        )

    def _find_ending(self, letters: str) -> Ending:
        return next(row for row in self.endings if letters.endswith(row[0]))


def _seen(known: Mapping[str, Known], listed: Mapping[str, Tags]) -> dict[str, Seen]:
    """What is known of each form that training saw."""
    shared = lru_cache(maxsize=None)(Seen)
    levels = [next(level for level in LEVELS if count >= level) for count in range(_MOST + 1)]
    seen = {}
    for form, each in known.items():
        level = levels[each.count]
        seen[form] = shared(level, each.seen, each.usual if level >= FAMILIAR else (), listed.get(form, ()))
    return seen


def _fixed(exact: str) -> Tags:
    """The tags of a mark, number or address."""
    if exact in FIXED:
        return (FIXED[exact],)
    if exact == "'":
        return ("POS", "''")
    if forms.is_number(exact):
        return ("CD",)
    if forms.is_punctuation_run(exact):
        return (":",)
    if forms.is_address(exact):
        return ("NN",)
    return () if any(map(str.isalnum, exact)) else ("SYM",)
