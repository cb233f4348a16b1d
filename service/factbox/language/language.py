"""What an engine is told of a language: typed, frozen tables. A second language is a folder that gives these."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Literal

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
class Language:
    """What is known of the language with the BCP 47 primary tag `tag`."""

    tag: str
    stops: StopWords
    hedges: HedgeWords
