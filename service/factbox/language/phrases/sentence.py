"""The phrases of a sentence, and of an article, sentence by sentence."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import cast

from factbox.language.phrases.dateline import dateline
from factbox.language.phrases.reading import Reading
from factbox.language.phrases.relations import appositions, governing, object_of
from factbox.language.phrases.subjects import subject
from factbox.language.phrases.values import Apposition, NounPhrase, VerbGroup
from factbox.language.tagging import Tagged, Tags, tags_of
from factbox.language.text import Text

_FARTHEST_VERB = 8


class SentencePhrases:
    """The noun phrases and verb groups of one sentence, in order; none overlaps another.

    `letters` shows the sentence as the rules see it, a letter a token; `opening` tokens are those of its dateline.
    """

    def __init__(self, sentence: Tagged, opening: int = 0) -> None:
        self.sentence = sentence
        self._reading = Reading(sentence, opening)
        self.letters = self._reading.letters
        self._subjects: dict[int, NounPhrase | None] = {}
        self._nouns: tuple[NounPhrase, ...] | None = None
        self._verbs: tuple[VerbGroup, ...] | None = None

    @property
    def noun_phrases(self) -> tuple[NounPhrase, ...]:
        """All of them."""
        if self._nouns is None:  # not a cached_property: compiled, that is read anew each time
            self._nouns = cast(tuple[NounPhrase, ...], tuple(self._reading.all(verbs=False)))
        return self._nouns

    @property
    def verb_groups(self) -> tuple[VerbGroup, ...]:
        """All of them."""
        if self._verbs is None:
            self._verbs = cast(tuple[VerbGroup, ...], tuple(self._reading.all(verbs=True)))
        return self._verbs

    @property
    def appositions(self) -> tuple[Apposition, ...]:
        """Pairs like "the mayor, Ann Lee,", read at each call."""
        return tuple(appositions(self._reading, self.noun_phrases))

    def phrase_at(self, offset: int) -> NounPhrase | VerbGroup | None:
        """The phrase that holds the character at `offset`."""
        found = self._reading.at(self.sentence.token_at(offset))
        return found if found is not None and offset < found.end else None

    def noun_at(self, token: int) -> NounPhrase | None:
        """The noun phrase that holds a token; None outside the sentence."""
        return self._reading.noun_at(token)

    def subject_of(self, verb: VerbGroup) -> NounPhrase | None:
        """The subject of a finite verb group: of "was" in "the men, who fled, said it was late" it is "it".

        None of infinitives and participles, and where none is found. Of subjects joined by "and" it is the last.
        """
        if verb.first not in self._subjects:
            self._subjects[verb.first] = subject(self._reading, verb) if verb.finite else None
        return self._subjects[verb.first]

    def object_of(self, verb: VerbGroup) -> NounPhrase | None:
        """The noun phrase an active verb acts on: "reporters" in "told reporters that"; none of passives and "be"."""
        found = object_of(self._reading, verb)
        return None if found is not None and found == self.subject_of(verb) else found

    def governing(self, offset: int) -> VerbGroup | None:
        """The verb group that governs what stands at `offset`: the nearest before it, else the next finite one.

        "to open" for "May" in "it plans to open in May"; "met" in "On Monday the board met". A subordinator or "who"
        between hides a verb before the place, a quotation mark, colon or semicolon all before it.
        """
        return governing(self._reading, self.sentence.token_at(offset))

    def finite_of(self, verb: VerbGroup) -> VerbGroup | None:
        """The finite verb group that an infinitive or participle hangs on: "plans" of "to open"; itself when finite."""
        if verb.finite:
            return verb
        number = bisect_left(self.verb_groups, verb.first, key=lambda group: group.first)
        before = self.verb_groups[max(0, number - _FARTHEST_VERB) : number]
        return next((group for group in reversed(before) if group.finite), None)


@dataclass(frozen=True, slots=True, eq=False)
class Phrases:
    """The phrases of one text, read by sentence when asked for. Build it with `phrases_of(article)`."""

    tags: Tags
    _read: dict[int, SentencePhrases] = field(default_factory=dict)

    def __getitem__(self, number: int) -> SentencePhrases:
        """The phrases of `article.sentences[number]`."""
        found = self._read.get(number)
        if found is None:
            sentence = self.tags[number]
            found = self._read[number] = SentencePhrases(sentence, self._opening(sentence))
        return found

    def __len__(self) -> int:
        return len(self.tags)

    def _opening(self, sentence: Tagged) -> int:
        found = dateline(self.tags.text, sentence.start)
        return 0 if found is None or found.has_colon else sentence.token_at(found.end - 1) + 1

    def at(self, offset: int) -> SentencePhrases | None:
        """The phrases of the sentence that holds `offset`; None between sentences."""
        number = self.tags.number_at(offset)
        return None if number is None else self[number]


def phrases_of(article: Text) -> Phrases:
    """The phrases of `article`; ask for them with `article.share(phrases_of)`."""
    return Phrases(article.share(tags_of))
