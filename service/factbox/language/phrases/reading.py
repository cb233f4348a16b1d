"""A sentence cut into phrases, each of which is read when it is first asked for."""

from __future__ import annotations

from bisect import bisect_right

from factbox.language.phrases.chunks import chunks
from factbox.language.phrases.letters import letters
from factbox.language.phrases.nouns import read_noun
from factbox.language.phrases.values import NounPhrase, VerbGroup
from factbox.language.phrases.verbs import read_verb
from factbox.language.tagging import Tagged

FARTHEST = 60
"""Tokens that are looked at on the way to a phrase: a limit keeps hostile texts linear."""


class Reading:
    """The words and letters of a sentence, and its phrases by token."""

    def __init__(self, sentence: Tagged, opening: int) -> None:
        self.sentence, self.words = sentence, sentence.words
        self.letters = letters(sentence, opening)
        self._chunks = chunks(self.letters)
        self._firsts = [first for first, _, _ in self._chunks]
        self._read: dict[int, NounPhrase | VerbGroup] = {}

    def all(self, verbs: bool) -> list[NounPhrase | VerbGroup]:
        """All verb groups, or all noun phrases, in order."""
        return [self._phrase(number) for number, chunk in enumerate(self._chunks) if chunk[2] == verbs]

    def at(self, token: int) -> NounPhrase | VerbGroup | None:
        """The phrase that holds a token."""
        number = self._number(token)
        return self._phrase(number) if number >= 0 else None

    def verb_at(self, token: int) -> VerbGroup | int:
        """The verb group that holds a token; else the first token of the noun phrase that does, or the token itself."""
        number = self._number(token)
        if number < 0:
            return token
        found = self._phrase(number) if self._chunks[number][2] else None
        return found if isinstance(found, VerbGroup) else self._firsts[number]

    def noun_at(self, token: int) -> NounPhrase | None:
        """The noun phrase that holds a token."""
        found = self.at(token)
        return found if isinstance(found, NounPhrase) else None

    def letter(self, token: int) -> str:
        """The letter of a token; empty outside the sentence."""
        return self.letters[token] if 0 <= token < len(self.letters) else ""

    def back(self, token: int, over: str) -> int:
        """The last token up to `token` whose letter is not one of `over`; -1 when there is none."""
        while token >= 0 and self.letters[token] in over:
            token -= 1
        return token

    def forth(self, token: int, over: str) -> int:
        """The first token from `token` whose letter is not one of `over`."""
        while token < len(self.letters) and self.letters[token] in over:
            token += 1
        return token

    def _number(self, token: int) -> int:
        """The number of the chunk that holds a token; -1 for none."""
        number = bisect_right(self._firsts, token) - 1
        return number if number >= 0 and token <= self._chunks[number][1] else -1

    def _phrase(self, number: int) -> NounPhrase | VerbGroup:
        found = self._read.get(number)
        if found is None:
            first, last, is_verb = self._chunks[number]
            read = read_verb if is_verb else read_noun
            found = self._read[number] = read(self.sentence, self.letters, first, last)
        return found
