"""Who a pronoun stands for: "he", "it"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable

from factbox.language import known
from factbox.language.mentions import Mention
from factbox.language.name_neighbours import follows_role
from factbox.language.names import Names, names_of
from factbox.language.text import Text
from factbox.language.verb_forms import IRREGULAR_PASTS, PRESENTS
from factbox.language.word_forms import is_participle
from factbox.places import Span

_WORDS, _NAMES = known("en").reference, known("en").names

REACH = 1500
"""Characters that a pronoun looks back."""

_ASKED = re.compile(_WORDS.asked)
_NEXT = re.compile(r" ([a-z]+)\b")
MAX_LEAD = 60
"""Characters that may stand before the subject of a sentence."""
_PASTS = _WORDS.auxiliaries | IRREGULAR_PASTS
MAX_SENTENCES = 12
"""Sentences that it looks back."""

SUBJECT_REACH = 4
"""How far into its sentence a subject may begin: past an article."""

Barred = Callable[[int], bool]


def referent(article: Text, pronoun: str, at: int, focus: Mention | None, barred: Barred) -> Mention | None:
    """The name that `pronoun` at `at` stands for, or None.

    `focus`: who was last spoken of with weight, such as the last speaker; it wins over other names of its sentence.
    `barred(offset)`: whether the name at `offset` cannot be meant, such as one inside a quotation.
    """
    names, low = article.share(names_of), pronoun.lower()
    if low in _WORDS.plurals:
        return focus if focus is not None and names.entity(focus).kind == "body" else None
    return nearest(article, names, at, _fits(names, low), _may_be(names, low), focus, barred)


Fits = Callable[[Mention], bool]


def _fits(names: Names, pronoun: str) -> Fits:
    gender = _WORDS.genders.get(pronoun)
    if gender is not None:
        return lambda mention: names.is_person(mention) and names.gender(mention) in (gender, None)
    return names.is_body


def _may_be(names: Names, pronoun: str) -> Fits:
    """What the focus must be at least: who has just spoken needs less proof of being a person."""
    gender = _WORDS.genders.get(pronoun)
    if gender is None:
        return names.is_body
    return lambda mention: names.may_be_person(mention) and names.gender(mention) in (gender, None)


def nearest(
    article: Text, names: Names, at: int, fits: Fits, may_be: Fits, focus: Mention | None, barred: Barred
) -> Mention | None:
    """Sentence by sentence backwards; in each, its first fitting name, but the focus if it stands there or later."""
    sentences = article.sentences
    number = bisect_right(sentences, Span(at, len(article.text))) - 1
    usable = focus if focus is not None and may_be(focus) else None
    furthest = max(0, number - MAX_SENTENCES)
    while number >= furthest and at - sentences[number].end < REACH:
        start, end = sentences[number]
        if usable is not None and usable.start >= start:
            return usable
        for mention in names.within(start, min(end, at)):
            if (
                fits(mention)
                and not barred(mention.start)
                and names.is_known(mention)
                and _is_weighty(mention, start, names)
            ):
                return mention
        number -= 1
    return usable


def _is_weighty(mention: Mention, sentence: int, names: Names) -> bool:
    """A place or a single unknown word counts only as a subject or after a role: it may be an adjective elsewhere.

    A person after "of" counts nowhere ("in honour of Ann Lee"), nor does who asks ("Asked by Ann Lee, he said").
    """
    if mention.possessive:
        return names.text[sentence : mention.titled_from] in _WORDS.topics
    of_person = mention.kind == "person" and names.text.endswith(f" {_NAMES.of} ", sentence, mention.titled_from)
    if of_person or _ASKED.match(names.text, sentence):
        return False
    if _is_sure(mention) or _opens(names.text, sentence, mention.start) or follows_role(names.text, mention):
        return True
    return names.entity(mention) != mention and _acts(names.text, sentence, mention)


def _is_sure(mention: Mention) -> bool:
    return mention.kind in ("person", "body") or (mention.kind == "unknown" and len(mention.words) > 1)


def _acts(text: str, sentence: int, mention: Mention) -> bool:
    """Whether it is the subject of the sentence's first verb, or of a clause: "In her last years Lee painted"."""
    before = text[max(sentence, mention.start - MAX_LEAD) : mention.start].lower().split()
    after = _NEXT.match(text, mention.end)
    if after is None or not before or not (_is_past(after[1]) or after[1] in PRESENTS):
        return False
    if _opens_clause(before):
        return True
    return before[-1] not in _WORDS.no_subject and not any(map(_is_past, before))


def _opens_clause(before: list[str]) -> bool:
    """ "The court was told [Lee painted]", "It was late, and [Lee left]"."""
    joined = before[-1] in _WORDS.joining and len(before) > 1 and before[-2].endswith(",")
    return joined or before[-1] in _WORDS.clause_openers


def _is_past(word: str) -> bool:
    return word in _PASTS or is_participle(word)


def _opens(text: str, sentence: int, at: int) -> bool:
    """Whether what is at `at` opens its sentence, past an article or a phrase: "In a statement, Hamas"."""
    lead = at - sentence
    return lead <= SUBJECT_REACH or (lead <= MAX_LEAD and text.find(",", sentence, at) == at - 2)
