"""Who is who in an article: every name that occurs, the fullest form of each, and what a short form stands for.

names = article.share(names_of)
names.fullest(mention)      # "Hezbollah" -> "Hezbollah", "Blinken" -> "Antony Blinken", "HTS" -> "Hayat Tahrir Al Sham"
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from factbox.language.en.given_names import FEMALE, MALE
from factbox.language.en.names import BODY_WORDS, UNNAMED
from factbox.language.en.roles import OFFICES, PERSONAL
from factbox.language.introductions import introducing_noun, tells_body
from factbox.language.mentions import Mention, find_mentions
from factbox.language.text import Text

_SHORT_FORM = re.compile(r" \(([A-Z][A-Za-z&.]{1,9})\)")
_PLURAL_SHORT = re.compile(r"[A-Z]{2,4}s")
_CAPITALS = re.compile(r"\b[A-Z][\w’'-]*")
_APPOSED = re.compile(r", (?:\d{1,3}\b|whose?\b|an? |(?:his|her|their) |the [a-z]+ [a-z]+ )")
_ROLE = re.compile(r"\b([a-z-]+)(,?) \Z")
_DESCRIPTION = re.compile(r", (?:[a-z-]+ ){0,3}?([a-z-]+)(?:,| (?:of|at|for|in|with|and)\b)")
MAX_ROLE = 20
"""Characters that a noun before a name may have."""
_JOINING = frozenset(["and"])
_LINKS = frozenset("of the and de la for in".split())


@dataclass(frozen=True)
class Names:
    """All names of one text. Build it with `names_of(article)` through `article.share`."""

    text: str
    mentions: tuple[Mention, ...]
    _by_word: dict[str, list[Mention]] = field(default_factory=dict)
    _short: dict[str, Mention] = field(default_factory=dict)
    _starts: list[int] = field(default_factory=list)
    _entities: dict[tuple[int, tuple[str, ...]], Mention] = field(default_factory=dict)

    def within(self, start: int, end: int) -> Sequence[Mention]:
        """The names that begin in [start, end)."""
        return self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def entity(self, mention: Mention) -> Mention:
        """The fullest mention of the same person or body: a longer name that ends in, or holds, its words.

        Of several candidates the nearest before it wins, then the nearest after it; a known gender must agree.
        """
        place = mention.start, mention.words
        if place not in self._entities:
            self._entities[place] = self._find_entity(mention)
        return self._entities[place]

    def _find_entity(self, mention: Mention) -> Mention:
        if len(mention.words) == 1 and mention.words[0] in self._short:
            return self._short[mention.words[0]]
        fuller = [other for other in self._same(mention) if _is_fuller(other, mention)]
        if not fuller:
            return mention
        longer = [other for other in fuller if len(other.words) > len(mention.words)]
        fuller = longer or fuller
        if len(fuller) == 1:
            return fuller[0]
        best = max(fuller, key=lambda other: _nearness(other, mention))
        return max((other for other in fuller if _is_same(other, best)), key=lambda other: len(self.name(other)))

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
        if mention.words[0] in UNNAMED and len(mention.words) == 1:
            return False
        if _is_adverb(self.text, mention) or _PLURAL_SHORT.fullmatch(self.name(mention)):
            return False
        if len(mention.words) > 1 or mention.roles or mention.kind in ("body", "place") or self._is_short(mention):
            return True
        if self.entity(mention).words != mention.words:
            return True
        return not mention.words[0].endswith("s") or any(map(self._is_proper, self._alike(mention)))

    def _is_short(self, mention: Mention) -> bool:
        """Whether it is a short form in capitals: NASA, not SHOUTED; nor MPs."""
        name = self.name(mention)
        return name.isupper() and len(name) <= MAX_SHORT

    def _alike(self, mention: Mention) -> Iterator[Mention]:
        """The names that end in the same word."""
        return (other for other in self._same(mention) if other.words[-1] == mention.words[-1])

    def _is_proper(self, mention: Mention) -> bool:
        """Whether its capital is not the sentence's."""
        return bool(mention.roles) or _inside_sentence(self.text, mention.start)

    def is_person(self, mention: Mention) -> bool:
        """Whether it names a person: by title or given name, or because a two-word name comes back as a surname."""
        whole = self.entity(mention)
        if whole.kind != "unknown" or len(whole.words) > 4 or whole in self._short.values():
            return whole.kind == "person"
        if follows_role(self.text, whole):
            return True
        if len(whole.words) < 2:
            return False
        if _precedes_role(self.text, whole.end):
            return True
        if _APPOSED.match(self.text, whole.end):
            return not tells_body(introducing_noun(self.text, whole.end))
        return any(other.words == whole.words[-1:] for other in self._same(whole))

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


MAX_SHORT = 6
"""Letters of a short form."""

UNFIT = frozenset(["title", "adjective", "group"])
"""Kinds of mentions that are no fuller name of anything."""

MAX_CANDIDATES = 40
"""Names that share a word, looked at per mention: keeps hostile texts linear."""


def names_of(article: Text) -> Names:
    """The names of `article`; ask for it with `article.share(names_of)`."""
    mentions = tuple(_spelt_out(article.text, _without_places(article.text, find_mentions(article.text))))
    return Names(
        article.text, mentions, _index(mentions), _short_forms(article.text, mentions), [m.start for m in mentions]
    )


def _without_places(text: str, mentions: list[Mention]) -> Iterator[Mention]:
    """ "Tomas Weil of Norvale" ends before "of" where "Weil" stands alone as well: a person, no body."""
    alone = {mention.words[0] for mention in mentions if len(mention.words) == 1}
    whole = {mention.words for mention in mentions if len(mention.words) == 2}
    for mention in mentions:
        link = mention.words.index("of") if "of" in mention.words[:4] else 0
        named = mention.words[:link]
        of_person = link > 1 and (named[-1] in alone - OFFICES or named in whole)
        if of_person and BODY_WORDS.isdisjoint(named):
            end = text.index(" of ", mention.start, mention.end)
            mention = mention._replace(end=end, kind="person", words=named, possessive=False)
        yield mention


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
                elif word not in _LINKS:
                    index[word] = [mention]
    return index


MAX_REPEATS = 4


def _short_forms(text: str, mentions: Iterable[Mention]) -> dict[str, Mention]:
    """ "Hayat Tahrir Al Sham (HTS)" introduces HTS; initials of a longer name stand for it too."""
    found: dict[str, Mention] = {}
    for mention in mentions:
        size = len(mention.words)
        if size < 2:
            continue
        introduced = _SHORT_FORM.match(text, mention.end)
        if introduced is not None:
            found.setdefault(introduced[1].strip(".").lower(), mention)
        elif size > 2 and mention.kind in ("body", "unknown"):
            found.setdefault("".join([word[0] for word in mention.words if word not in _LINKS]), mention)
    return found


def _spelt_out(text: str, mentions: Iterable[Mention]) -> list[Mention]:
    """With names before a short form as whole as its letters: "Sea and sailing products Safety Agency (SSA)"."""
    found: list[Mention] = []
    for mention in mentions:
        introduced = _SHORT_FORM.match(text, mention.end)
        start = _where_spelt(text, mention, introduced[1]) if introduced is not None else mention.start
        if start < mention.start:
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


MAX_SPELT = 90
"""Characters that a name with a short form may have."""


def _is_fuller(other: Mention, mention: Mention) -> bool:
    """Whether `other` can be a longer name of what `mention` names."""
    if other.kind in UNFIT or _names_office(other):
        return False
    if len(other.words) <= len(mention.words) and other.words != mention.words:
        return _first_and_last(other, mention)
    if mention.gender and other.gender and mention.gender != other.gender:
        return False
    if other.kind in ("person", "unknown") and mention.kind in ("person", "unknown"):
        return _holds(other, mention) or _first_and_last(other, mention)
    if mention.kind == "place":
        return other.kind == "person" and other.words[-1:] == mention.words
    if other.kind == "person" or mention.kind == "person":
        return False
    return _holds(other, mention) and not _is_more(other, mention)


def _holds(other: Mention, mention: Mention) -> bool:
    """Whether the words of `mention` begin or end those of `other`."""
    size = len(mention.words)
    return other.words[-size:] == mention.words or other.words[:size] == mention.words


def _is_more(other: Mention, mention: Mention) -> bool:
    """Whether `other`, though it holds the words of `mention`, names another body."""
    return _is_branch(other, mention) or _is_one_of(other, mention)


def _is_one_of(other: Mention, mention: Mention) -> bool:
    """Whether `other` is two bodies joined, `mention` one of them: "Norvale Group and the Harbour Group"."""
    size = len(mention.words)
    if other.words[:size] == mention.words:
        return not _JOINING.isdisjoint(other.words[size : size + 1])
    return not _JOINING.isdisjoint(other.words[-size - 2 : -size])


def _is_branch(other: Mention, mention: Mention) -> bool:
    """A company is more than its branch in a country: "Norvale Motors Sweden"."""
    return other.kind == "place" and mention.kind in ("unknown", "body") and other.words[-1:] != mention.words


def _names_office(other: Mention) -> bool:
    """ "Chief of Norvale Motors" is an office, no fuller name of the company."""
    return other.words[0] in OFFICES and "of" in other.words


def _is_adverb(text: str, mention: Mention) -> bool:
    """ "Critically," at the start of a sentence: an adverb with its capital, unless it is a given name."""
    alone = len(mention.words) == 1 and mention.kind == "unknown" and text.startswith("ly,", mention.end - 2)
    return alone and mention.words[0] not in FEMALE | MALE


def follows_role(text: str, mention: Mention) -> bool:
    """ "chief executive Ann Lee", "his daughter, Ann,": a noun of persons in small letters right before the name."""
    before = _ROLE.search(text, max(0, mention.titled_from - MAX_ROLE), mention.titled_from)
    return before is not None and before[1] in PERSONAL and (not before[2] or text.startswith(",", mention.end))


def _precedes_role(text: str, end: int) -> bool:
    """ "Ann Lee, convener of the forum,": a noun of persons without an article behind the comma."""
    match = _DESCRIPTION.match(text, end)
    return match is not None and match[1] in PERSONAL


def _first_and_last(other: Mention, mention: Mention) -> bool:
    """Donald Trump and Donald J. Trump: the same first and last word."""
    two = len(other.words) > 1 and len(mention.words) > 1
    return two and (other.words[0], other.words[-1]) == (mention.words[0], mention.words[-1])


def _is_same(other: Mention, best: Mention) -> bool:
    return other.words == best.words or _first_and_last(other, best)


def _nearness(other: Mention, mention: Mention) -> tuple[bool, bool, int]:
    surname = other.words[-len(mention.words) :] == mention.words
    before = other.start <= mention.start
    return surname, before, other.start if before else -other.start


def _inside_sentence(text: str, at: int) -> bool:
    """Whether a small letter or a comma stands before the name."""
    before = text[max(0, at - 3) : at].rstrip(" ")
    return bool(before) and (before[-1].islower() or before[-1] in ",;")
