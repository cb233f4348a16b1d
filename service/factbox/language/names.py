"""Who is who in an article: every name that occurs, the fullest form of each, and what a short form stands for.

names = article.share(names_of)
names.fullest(mention)      # "Hezbollah" -> "Hezbollah", "Blinken" -> "Antony Blinken", "HTS" -> "Hayat Tahrir Al Sham"
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from factbox.language import known
from factbox.language.fuller_names import PERSONS, is_fuller, nearness, same_name
from factbox.language.mentions import Mention, find_mentions
from factbox.language.name_neighbours import follows_role, inside_sentence, is_adverb, is_aged, owns_role, precedes_role
from factbox.language.neighbours import word_before
from factbox.language.short_forms import introduced_forms, short_forms, spelt_out
from factbox.language.text import Text

_WORDS, _ROLES = known("en").names, known("en").roles
_ARTICLES = known("en").hedges.articles | {_WORDS.definite}
_PLURAL_SHORT = re.compile(r"[A-Z]{2,4}s")
_COMPOUND = re.compile(r"[^\W\d]+-[a-z]")
"""Like-for-like, Same-store: a word with its sentence's capital."""
_OF = f" {_WORDS.of} "
_OFFICIAL = frozenset((_WORDS.surnames | _WORDS.short_surnames) & _ROLES.offices)
_NO_PERSONS = _WORDS.places | _WORDS.landforms | _WORDS.place_openers | _ROLES.offices | _WORDS.groups | _WORDS.realms

Form = tuple[str, tuple[str, ...], tuple[str, ...], str | None]
"""Kind, words, roles and gender of a mention: all but its place."""


@dataclass(frozen=True)
class Names:
    """All names of one text. Build it with `names_of(article)` through `article.share`."""

    text: str
    mentions: tuple[Mention, ...]
    _by_word: dict[str, list[Mention]] = field(default_factory=dict)
    _short: dict[str, Mention] = field(default_factory=dict)
    _starts: list[int] = field(default_factory=list)
    _titled: dict[int, str | None] = field(default_factory=dict)
    _entities: dict[tuple[int, tuple[str, ...]], Mention] = field(default_factory=dict)
    _fuller: dict[Form, list[Mention]] = field(default_factory=dict)

    def within(self, start: int, end: int) -> Sequence[Mention]:
        """The names that begin in [start, end)."""
        return self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def entity(self, mention: Mention) -> Mention:
        """The fullest mention of the same person or body: a longer name that ends in, or holds, its words.

        Of several candidates the nearest before it wins, then the nearest after it; a known gender must agree.
        """
        place = mention.start, mention.words
        found = self._entities.get(place)
        if found is None:
            found = self._entities[place] = self._find_entity(mention)
        return found

    def _find_entity(self, mention: Mention) -> Mention:
        if len(mention.words) == 1 and mention.words[0] in self._short:
            return self._short[mention.words[0]]
        fuller = self._longer_names(mention)
        if len(fuller) < 2:
            return fuller[0] if fuller else mention
        one = len({other.words for other in fuller}) == 1
        best = fuller[0] if one else max(fuller, key=lambda other: nearness(other, mention))
        return max([other for other in fuller if same_name(other, best)], key=_length)

    def _longer_names(self, mention: Mention) -> list[Mention]:
        """The names that may be fuller ones of what `mention` names, those of more words if there are such.

        They are the same for all mentions that read alike.
        """
        _, _, kind, words, roles, gender, _, _ = mention
        form = kind, words, roles, gender
        found = self._fuller.get(form)
        if found is None:
            fuller = [
                other for other in self._same(mention) if is_fuller(other, mention) and self._agrees(other, mention)
            ]
            found = self._fuller[form] = [other for other in fuller if len(other.words) > len(words)] or fuller
        return found

    def _agrees(self, other: Mention, mention: Mention) -> bool:
        """Whether the next title of a name like `other` tells the gender of `mention`: not "Ms Orr" and "Mr Orr"."""
        if mention.gender is None or other.gender is not None:
            return True
        return self._next_title(other) in (None, mention.gender)

    def _next_title(self, other: Mention) -> str | None:
        """The gender that the next title before the surname of `other` tells."""
        if other.start not in self._titled:
            titled = (m.gender for m in self.alike(other) if m.start > other.start and len(m.words) == 1 and m.gender)
            self._titled[other.start] = next(titled, None)
        return self._titled[other.start]

    def gender(self, mention: Mention) -> str | None:
        """What titles and given names say of the person, wherever in the text; None when they say nothing or both."""
        own = self.entity(mention).gender
        if own is not None:
            return own
        told = {other.gender for other in self._same(mention) if other.words[-1] == mention.words[-1]} - {None}
        return told.pop() if len(told) == 1 else None

    def fullest(self, mention: Mention) -> str:
        """The fullest name of the person or body of `mention`, as it stands in the text, without titles."""
        return self.name(self.entity(mention))

    def name(self, mention: Mention) -> str:
        """The name as it stands at `mention`."""
        return self.text[mention.start : mention.end]

    def is_known(self, mention: Mention) -> bool:
        """Whether this is surely a name, not a common word with a sentence's capital."""
        if len(mention.words) == 1 and (
            mention.words[0] in _WORDS.unnamed or _COMPOUND.match(self.text, mention.start)
        ):
            return False
        if is_adverb(self.text, mention) or _PLURAL_SHORT.fullmatch(self.name(mention)):
            return False
        if len(mention.words) > 1 or mention.kind in ("body", "place"):
            return True
        if self.entity(mention).words != mention.words:
            return True
        return not mention.words[0].endswith("s") or self.is_proper(mention)

    def is_proper(self, mention: Mention) -> bool:
        """Whether it has a capital within a sentence too, or a title."""
        return any(map(self._is_proper, self.alike(mention)))

    def alike(self, mention: Mention) -> Iterator[Mention]:
        """The names that end in the same word."""
        return (other for other in self._same(mention) if other.words[-1] == mention.words[-1])

    def _is_proper(self, mention: Mention) -> bool:
        """Whether its capital is not the sentence's."""
        return bool(mention.roles) or inside_sentence(self.text, mention.start)

    def is_person(self, mention: Mention) -> bool:
        """Whether it names a person: by title or given name, or because a two-word name comes back as a surname."""
        whole = self.entity(mention)
        if whole.kind != "unknown" or len(whole.words) > 4 or whole in self._short.values():
            return whole.kind == "person"
        if follows_role(self.text, whole):
            return True
        if is_aged(self.text, mention.end) or is_aged(self.text, whole.end):
            return True
        if not _surname(whole.words):
            return False
        if precedes_role(self.text, whole.end):
            return True
        surname = _surname(whole.words)
        return any(other.words == surname and not owns_role(self.text, other.end) for other in self._same(whole))

    def may_be_person(self, mention: Mention) -> bool:
        """Whether nothing speaks against a person: an unknown name that is no body's short form."""
        whole = self.entity(mention)
        return whole.kind == "person" or (whole.kind == "unknown" and whole not in self._short.values())

    def is_body(self, mention: Mention) -> bool:
        """Whether it names a body or a place; a single unknown word may."""
        whole = self.entity(mention)
        return whole.kind in ("body", "place") or (whole.kind == "unknown" and not self.is_person(mention))

    def _same(self, mention: Mention) -> Iterable[Mention]:
        return self._by_word.get(mention.words[-1], [])[:MAX_CANDIDATES] if mention.words else ()


def _length(mention: Mention) -> int:
    return mention.end - mention.start


def _surname(words: tuple[str, ...]) -> tuple[str, ...]:
    """What may come back alone of a person's name: "lee", "van aert"; nothing of a word, or of three without "van"."""
    if len(words) == 2:
        return words[-1:]
    return words[1:] if len(words) > 2 and words[1] in _WORDS.particles else ()


MAX_KIN = 20
"""Characters before a name that may tell whose kin it is."""

_KIN_ENDS = frozenset(end for word in _ROLES.kin for end in (word[-2:], f"{word[-1]},"))
"""The last two characters of such a noun: before most names stand others."""

MAX_SHORT = 6
"""Letters of a short form."""

MAX_CANDIDATES = 40
"""Names that share a word, looked at per mention: keeps hostile texts linear."""


def names_of(article: Text) -> Names:
    """The names of `article`; ask for it with `article.share(names_of)`."""
    text = article.text
    introduced = introduced_forms(text)
    found = _with_surnames(text, _with_kin(text, find_mentions(text)))
    mentions = tuple(spelt_out(text, _without_places(text, found), introduced))
    short = short_forms(text, mentions, introduced)
    return Names(text, mentions, _index(mentions), short, [m.start for m in mentions])


def _without_places(text: str, mentions: list[Mention]) -> list[Mention]:
    """ "Tomas Weil of Norvale" ends before "of" where "Weil" stands alone as well: a person, no body."""
    linked = [at for at, mention in enumerate(mentions) if _WORDS.of in mention.words[2:4]]
    if not linked:
        return mentions
    alone = {mention.words[0] for mention in mentions if len(mention.words) == 1} - _ROLES.offices
    whole = {mention.words for mention in mentions if len(mention.words) == 2}
    kept = mentions.copy()
    for at in linked:
        words = mentions[at].words
        named = words[: words.index(_WORDS.of)]
        kept[at] = _up_to_place(text, mentions[at], named, alone, whole) if len(named) > 1 else mentions[at]
    return kept


def _up_to_place(
    text: str, mention: Mention, named: tuple[str, ...], alone: set[str], whole: AbstractSet[tuple[str, ...]]
) -> Mention:
    """The person of a name that goes on with "of" behind `named`; or the name as it is."""
    of_person = named[-1] in alone or named in whole or _is_member(named, mention.words[len(named) :])
    if not of_person or not _WORDS.bodies.isdisjoint(named):
        return mention
    end = text.index(_OF, mention.start, mention.end)
    return mention._replace(end=end, kind="person", words=named, possessive=False)


def _with_kin(text: str, mentions: list[Mention]) -> list[Mention]:
    """With the gender that a noun right before the name tells: "her husband, Zed Pell"."""
    return [
        _related(text, mention)
        if text[(at := mention.titled_from) - 3 : at - 1] in _KIN_ENDS
        and mention.gender is None
        and mention.kind != "body"
        else mention
        for mention in mentions
    ]


def _with_surnames(text: str, mentions: list[Mention]) -> list[Mention]:
    """An office that is a surname of the text is one without an article too: "King said", behind "Martin King"."""
    whole = [mention.words for mention in mentions if mention.kind in PERSONS]
    surnames = _OFFICIAL.intersection([words[-1] for words in whole if len(words) > 1])
    return [_as_surname(text, mention, surnames) for mention in mentions] if surnames else mentions


def _as_surname(text: str, mention: Mention, surnames: AbstractSet[str]) -> Mention:
    alone = mention.kind == "title" and len(mention.words) == 1 and mention.words[0] in surnames
    if not alone or word_before(text, mention.titled_from) in _ARTICLES:
        return mention
    return mention._replace(kind="person")


def _related(text: str, mention: Mention) -> Mention:
    at = mention.titled_from - 1
    if text[at : at + 1] != " ":
        return mention
    lead = text[max(0, at + 1 - MAX_KIN) : at].removesuffix(",")
    gender = _ROLES.kin.get(lead.rpartition(" ")[2].rpartition("-")[2])
    return mention if gender is None else mention._replace(gender=gender)


def _is_member(named: tuple[str, ...], of: tuple[str, ...]) -> bool:
    """ "Tomas Weil of the Harbour Board": two words that tell no place, office or body, and a body."""
    return (
        len(named) == 2
        and _NO_PERSONS.isdisjoint(named)
        and (of[-1] in _WORDS.firms or not _WORDS.bodies.isdisjoint(of))
    )


def _index(mentions: Iterable[Mention]) -> dict[str, list[Mention]]:
    """Distinct longer names by each of their words."""
    index: dict[str, list[Mention]] = {}
    seen: dict[tuple[str, ...], int] = {}
    for mention in mentions:
        words = mention.words
        seen[words] = count = seen.get(words, 0) + 1
        if count <= MAX_REPEATS:
            for word in words if len(words) == 1 else set(words):
                if word in index:
                    index[word].append(mention)
                elif word not in _WORDS.inner:
                    index[word] = [mention]
    return index


MAX_REPEATS = 4
