"""A person told of again by what they are: "Okafor scored. “Late,” the winger said", "the SNP councillor added"."""

from __future__ import annotations

from bisect import bisect_right

from factbox.language import known
from factbox.language.mentions import Mention
from factbox.language.names import Names, names_of
from factbox.language.text import Text
from factbox.places import Span

_WORDS, _ROLES = known("en").reference, known("en").roles
MAX_SENTENCES = 3
"""Sentences that it looks back."""
REACH = 400
"""Characters before it in its own sentence whose names it is not."""
MAX_TITLE = 40
"""Characters of the title before a name that opens its sentence."""


def varied(article: Text, words: list[str], at: int, focus: Mention | None) -> Mention | None:
    """The person whom `words` at `at` tell of again: the subject of a sentence right before, or who has just spoken.

    What anybody may be ("the winger") stands for either, a member of a party ("the SNP councillor") for who has just
    spoken. `focus`: who spoke last.
    """
    names, head = article.share(names_of), words[-1]
    spoke = focus if focus is not None and names.may_be_person(focus) and not focus.roles else None
    if head in _WORDS.varied:
        return _subject_before(article, names, at, spoke)
    member = head in _ROLES.offices and not _WORDS.parties.isdisjoint(words[1:])
    found = _subject_before(article, names, at, spoke) if member and spoke is not None else None
    return found if found is spoke else None


def _subject_before(article: Text, names: Names, at: int, spoke: Mention | None) -> Mention | None:
    """The person who opens the nearest sentence before the one at `at`, or has spoken since it."""
    sentences = article.sentences
    number = bisect_right(sentences, Span(at, len(article.text))) - 1
    beside = {names.fullest(mention) for mention in names.within(max(sentences[number].start, at - REACH), at)}
    for start, end in reversed(sentences[max(0, number - MAX_SENTENCES) : number]):
        if spoke is not None and spoke.start >= start:
            return spoke if names.fullest(spoke) not in beside else None  # nobody says so of themselves by name
        opening = next(iter(names.within(start, min(start + MAX_TITLE, end))), None)
        if opening is not None and opening.titled_from == start and names.is_known(opening):
            return opening if names.may_be_person(opening) and not opening.possessive else None
    return None
