"""Finds noun phrases and verb groups in the letters of a sentence."""

from __future__ import annotations

import re

from factbox.language.phrases.letters import AUXILIARY_LETTERS

_MOST = 40
"""Tokens of a phrase: a limit keeps hostile texts linear."""
_INNER = rf"(?:(?:(?<![NSPF])R)?[Jng#$%NSPF]|[,C](?=J[JNSPFC])|'){{0,{_MOST}}}"
_DETERMINED = rf"D{{1,4}}R{{0,3}}(?:{_INNER}[NSPF#%]|J{{1,3}})"
_BARE = rf"(?:R?J|[$#%NSPF]|J[,C](?=J)|(?:(?<=I)n|(?<=')[gn])(?=[JNSP])|'(?=[JNSPFR#ng])){{0,{_MOST}}}[NSPF#%]"
_ADVERBS = "[xR]{0,4}"
_AUXILIARY = rf"(?:kT|[{AUXILIARY_LETTERS}]){_ADVERBS}"
_VERB = rf"x?(?:T{_ADVERBS})?(?:(?:{_AUXILIARY}){{0,6}}[Vpdngz]r?|(?:{_AUXILIARY}){{0,5}}[{AUXILIARY_LETTERS}]x?)"
# First a look at what begins none: that tells at three tokens of ten.
_CHUNK = re.compile(rf"(?![IC,.:\"()tLrusWw])(?:[OX]|{_DETERMINED}|{_BARE}|D|({_VERB}))")


Chunk = tuple[int, int, bool]
"""First and last token, both included, and whether it is a verb group."""


def chunks(letters: str) -> list[Chunk]:
    """The phrases in the letters of a sentence, in order."""
    return [(match.start(), match.end() - 1, match.lastindex is not None) for match in _CHUNK.finditer(letters)]
