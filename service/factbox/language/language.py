"""What an engine is told of a language: typed, frozen tables. A second language is a folder that gives these."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Literal

from factbox.language.verb import Forms, Verb

Words = AbstractSet[str]
"""Words in lower case."""

Hedge = Literal["about", "nearly", "over", "under", "at_least", "at_most", "up_to"]
"""What a hedge says of the amount after it; "nearly" is about, and a little less."""


@dataclass(frozen=True, slots=True)
class StopWords:
    """Words that tell where a sentence ends.

    `never_last`: their full stop ends none when a capital follows; `short_forms`: theirs may, before one of `openers`,
    with which sentences begin; `capitalised`: the same, but only when they have a capital of their own.
    """

    never_last: Words
    short_forms: Words
    capitalised: Words
    openers: Words


@dataclass(frozen=True, slots=True)
class HedgeWords:
    """Phrases before an amount: what each says, those that say nothing though they end in one that does.

    `articles` may stand between phrase and amount. `lasting`: a pattern of the words before `spanning` that make it a
    hedge of a time; else it says when ("over two years he built it").
    """

    meanings: Mapping[str, Hedge]
    none: Words
    articles: Words
    spanning: str
    lasting: str


@dataclass(frozen=True, slots=True)
class VerbWords:
    """The table of verbs, and what makes their forms.

    `predicatives` stand after the noun they describe; `nouns_in_past`: pasts that are nouns more often.
    """

    rows: tuple[Verb, ...]
    forms_of: Callable[[Verb], Forms]
    predicatives: Words
    nouns_in_past: Words


@dataclass(frozen=True, slots=True)
class Endings:
    """What a word may be by its ending. `adjectives` look like pasts and tell of none."""

    is_past: Callable[[str], bool]
    is_plural: Callable[[str], bool]
    adjectives: Words


@dataclass(frozen=True, slots=True)
class TenseWords:
    """Words beside the verbs that tell a direction.

    `pasts` of auxiliaries; `ahead`: words that point ahead, `names` those of them that are names with a capital.
    `copulas` before a date, `before_a_date`: a pattern of what may stand between.
    `no_past_after`, `no_verb_after_to`: what speaks against a past, against an infinitive; `verbs_in_ly`: no adverbs.
    """

    pasts: Words
    ahead: Words
    names: Words
    copulas: Words
    before_a_date: str
    no_past_after: Words
    no_verb_after_to: Words
    verbs_in_ly: Words


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """What is known of the language with the BCP 47 primary tag `tag`."""

    tag: str
    stops: StopWords
    hedges: HedgeWords
    verbs: VerbWords
    endings: Endings
    tense: TenseWords
