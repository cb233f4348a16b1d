"""The noun that introduces a name: "Harbour Watch, a coalition of ferry users,", "Ann Lee is a nurse"."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from factbox.language import known
from factbox.language.mentions import Mention
from factbox.language.name_neighbours import noun_before
from factbox.language.verb_forms import IRREGULAR_PASTS
from factbox.language.word_forms import is_participle

_WORDS = known("en").reference
_INTRODUCED = re.compile(_WORDS.introduced)
NONE: AbstractSet[str] = frozenset()
_ENDS = _WORDS.ends | IRREGULAR_PASTS


def introducing_noun(text: str, end: int) -> str | None:
    """The noun after the comma, "is" or "was" behind the name that ends at `end`, in lower case.

    >>> introducing_noun("Harbour Watch, a new coalition of users, met.", 13)
    'coalition'
    """
    match = _INTRODUCED.match(text, end)
    if match is None:
        return None
    words = match[1].split()
    end = next((at for at, word in enumerate(words) if word in _ENDS or (at and is_participle(word))), len(words))
    acts = match[0][0] == "," and words[end : end + 1] and words[end] in _WORDS.acting
    return None if acts else words[end - 1]


def introducing_nouns(text: str, mention: Mention) -> AbstractSet[str]:
    """The nouns that introduce a name: behind it, right before it, or among its titles: "the charity Harbour Watch"."""
    behind, before = introducing_noun(text, mention.end), noun_before(text, mention.titled_from)
    return {noun for noun in (behind, before, *mention.roles) if noun} if behind or before or mention.roles else NONE


def tells_body(noun: str | None) -> bool:
    """Whether the noun introduces a body: coalition, charity, brewer."""
    return noun in _WORDS.societies


def tells_person(noun: str | None) -> bool:
    """Whether the noun introduces a person: baker, nurse, pilot."""
    return noun is not None and noun.endswith(_WORDS.professions) and noun not in _WORDS.societies
