"""Writes a tagged sentence as one letter a token, so that phrases are patterns over letters.

N S P nouns (NN NNS NNP), J R, D (DT PRP$), # number, $ currency, %, O pronoun, X there, W (WDT WP), w (WRB), I T C,
r particle, ' possessive, F foreign; verbs V p d n g z (VB VBP VBD VBN VBG VBZ), b B e E G be, h H a y have (a: base),
o Q do, f will, M other modals, k "going" before "to", x not; t part of a time, L of a dateline; marks as they are.
"""

from __future__ import annotations

from factbox.language.en.grammar import AUXILIARIES, FUTURE, NEGATIONS
from factbox.language.phrases import times
from factbox.language.phrases.mends import mend
from factbox.language.tagging import Tagged

_BY_TAG = {
    "NN": "N", "NNS": "S", "NNP": "P", "JJ": "J", "RB": "R", "VB": "V", "VBP": "p", "VBD": "d", "VBN": "n", "VBG": "g",
    "VBZ": "z", "IN": "I", "DT": "D", "PRP": "O", "PRP$": "D", "CD": "#", "CC": "C", "TO": "T", "MD": "M", "WDT": "W",
    "WP": "W", "WRB": "w", "EX": "X", "RP": "r", "POS": "'", "UH": "u", "FW": "F", "''": '"', "SYM": "s", ".": ".",
    ",": ",", ":": ":", "-LRB-": "(", "-RRB-": ")",
}  # fmt: skip
AUXILIARY_LETTERS = "fMbBeEGhHayoQ"
_VERBS = {word: dict.fromkeys("pdnzVg", letter) for letter, words in AUXILIARIES.items() for word in words.split()}
_WORDS: dict[str, dict[str, str]] = _VERBS | {
    "have": dict.fromkeys("pdnz", "h") | {"V": "a"},
    "do": dict.fromkeys("pdnz", "o"),
    "going": {"g": "k"},
    **{word: {"M": "f"} for word in FUTURE.split()},
    **{word: {"R": "x"} for word in NEGATIONS.split()},
    **{sign: {"s": "$"} for sign in "$\u00a3\u20ac\u00a5\u20b9"},
    "%": {"N": "%"},
    "one": {"O": "N"},
    "least": {"J": "R"},
}
_SPECIAL = {
    form: letters
    for word, letters in _WORDS.items()
    for form in (word, word.capitalize(), word.upper(), word.replace("'", "\u2019"))
}
"""Words with a letter of their own, by the letter of their tag."""


def letters(sentence: Tagged, opening: int = 0) -> str:
    """The sentence, a letter a token; the first `opening` are those of a dateline."""
    words = sentence.words
    found = [*map(_BY_TAG.__getitem__, sentence.tags)]
    if not _SPECIAL.keys().isdisjoint(words):
        for at, word in enumerate(words):
            if (own := _SPECIAL.get(word)) is not None:
                found[at] = own.get(found[at], found[at])
    marked = times.mark(words, "".join(found))
    return mend("L" * opening + marked[opening:], words)
