"""Noun phrases and verb groups of English sentences, and who does what, read off part-of-speech tags.

phrases = article.share(phrases_of)
here = phrases.at(offset)                   # the sentence there
for verb in here.verb_groups:
    verb.tense, here.subject_of(verb)

There are no clauses: where one ends is the weakest guess of all. Subjects are guesses too, if good ones.
"""

from __future__ import annotations

from factbox.language.phrases.sentence import Phrases, SentencePhrases, phrases_of
from factbox.language.phrases.values import Apposition, NounPhrase, VerbGroup

__all__ = ["Apposition", "NounPhrase", "Phrases", "SentencePhrases", "VerbGroup", "phrases_of"]
