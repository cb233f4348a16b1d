"""Which tags a word may have: those that training saw, those a word list gives, or a guess by its ending."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from factbox.language.tagging import forms
from factbox.language.tagging.tags import FIXED, NUMBER_OF

COMMON, FAMILIAR = 20, 8
"""A form seen so often has the tags it was seen with; a form seen less often may have others."""
_CLOSED = frozenset("DT IN PRP PRP$ CC MD TO WDT WP WRB EX POS".split())
_NAME, _NUMERIC, _HYPHENED = frozenset({"NNP"}), frozenset({"CD", "NN", "JJ", "NNS"}), frozenset({"JJ", "NN"})
_BESIDE = {"VB": ("VBP",), "VBP": ("VB",), "VBD": ("VBN",), "VBN": ("VBD",)}
_BESIDE_PARTICIPLE = {"VBG": ("NN", "JJ"), "VBN": ("JJ",)}


@dataclass(frozen=True, slots=True)
class Known:
    """What training saw of a form: how often (at most 255), which tags, and the tags with a real share of it."""

    count: int
    seen: tuple[str, ...]
    usual: tuple[str, ...]


NEVER = Known(0, (), ())


class Word(NamedTuple):
    """A type of token: what the tagger reads off its letters, and the tags it may have."""

    form: str  # lower case, digits 0
    exact: str  # as written, digits 0
    shape: str  # with ^ at a start
    kind: str  # what its neighbours see of it
    listed: tuple[str, ...]
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Forms known from training, a word list (what each lower-case form may be), and tags by ending, longest first."""

    known: Mapping[str, Known]
    listed: Mapping[str, tuple[str, ...]]
    endings: tuple[tuple[str, tuple[str, ...]], ...]

    def word(self, key: str) -> Word:
        """The word of a token; `key` is its text, after `forms.START` when it is capitalised at a start."""
        at_start = key[0] == forms.START and len(key) > 1
        exact = forms.plain(key[1:] if at_start else key)
        form = exact.lower()
        listed = self._listing(form)
        tags = _fixed(exact) or _in_order(self._candidates(exact, form, listed, at_start))
        shape = forms.shape(exact)
        kind = self._kind(exact, form, listed, at_start)
        return Word(form, exact, shape + forms.START if at_start else shape, kind, listed, tags)

    def _listing(self, form: str) -> tuple[str, ...]:
        return self.listed.get(form) or (self.listed.get(forms.last_part(form), ()) if "-" in form else ())

    def _kind(self, exact: str, form: str, listed: tuple[str, ...], at_start: bool) -> str:
        capital = exact != form
        known = self.known.get(form if at_start or not capital else exact, NEVER)
        if known.count >= FAMILIAR:
            return _spelled(known.usual)
        if capital and not at_start:
            return "uX-" if "-" in exact else "uX"
        kind = "l:" + _spelled(listed) if listed else "g:" + self._ending(form)[0]
        return "X" + kind if capital else kind

    def _ending(self, form: str) -> tuple[str, tuple[str, ...]]:
        for row in self.endings:
            if form.endswith(row[0]):
                return row
        raise LookupError("the last ending fits all words")

    def _candidates(self, exact: str, form: str, listed: tuple[str, ...], at_start: bool) -> frozenset[str]:
        if exact == form:
            return self._of_small(form, listed)
        lower, capital = self.known.get(form, NEVER), self.known.get(exact, NEVER)
        if at_start:
            return self._of_start(form, lower, capital, listed)
        if capital.count >= COMMON:
            return frozenset(capital.seen)
        if not (capital.count or lower.count or listed):
            return _NAME
        tags = _NAME.union(capital.seen)
        return tags | self._of_small(form, listed) if capital.count < FAMILIAR else tags

    def _of_start(self, form: str, lower: Known, capital: Known, listed: tuple[str, ...]) -> frozenset[str]:
        tags = frozenset((*lower.seen, *capital.seen))
        if lower.count >= COMMON:
            is_open = not _CLOSED.issuperset(lower.seen)
            return tags | _NAME if is_open and not capital.count else tags
        return tags | _NAME | self._unsure(form, listed)

    def _of_small(self, form: str, listed: tuple[str, ...]) -> frozenset[str]:
        known = self.known.get(form, NEVER)
        tags = frozenset(known.seen)
        if form[0].isdigit():
            return tags if known.count >= FAMILIAR else tags | _NUMERIC
        if known.count >= COMMON or (known.count >= FAMILIAR and not 0 < len(listed) <= 2):
            return tags
        if known.count >= FAMILIAR:
            return tags | _expand(listed)
        return tags | self._unsure(form, listed) | self._rare(form, known, listed)

    def _unsure(self, form: str, listed: tuple[str, ...]) -> frozenset[str]:
        return _expand(listed) if listed else frozenset(self._ending(form)[1])

    def _rare(self, form: str, known: Known, listed: tuple[str, ...]) -> frozenset[str]:
        tags = frozenset() if listed or known.count >= 3 else _NAME
        last = forms.last_part(form)
        if last:
            tags |= _HYPHENED
        return tags | {"CD"} if "CD" in self.known.get(last, NEVER).seen else tags


@lru_cache(maxsize=1024)
def _in_order(tags: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(tags, key=NUMBER_OF.__getitem__))


def _fixed(exact: str) -> tuple[str, ...]:
    """The one tag of a mark, number or address."""
    if exact.isalpha():
        return ()
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


@lru_cache(maxsize=1024)
def _expand(listed: tuple[str, ...]) -> frozenset[str]:
    """The tags of a listing, where VB stands for VBP, and VBD for VBN, which may serve as adjective or noun."""
    tags = set(listed)
    for tag in listed:
        tags.update(_BESIDE.get(tag, ()))
    for tag in tuple(tags):
        tags.update(_BESIDE_PARTICIPLE.get(tag, ()))
    return frozenset(tags)


@lru_cache(maxsize=1024)
def _spelled(tags: tuple[str, ...]) -> str:
    """One string a set, so that its hash is reckoned once."""
    return " ".join(tags)
