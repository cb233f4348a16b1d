"""A text as the words that count when it is quoted, each folded and with its place.

Folding forgives what typesetting changes: compatibility forms and ligatures (Unicode NFKC), case, soft hyphens and
other invisible characters, the style of apostrophes; blanks, dashes, quotation marks and points are no words. It never
forgives a word, a digit, a sign before a number, or the symbols of money and per cent.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

BREAK = "\x1f"
"""Stands between two words where many are written as one string; no word holds it."""

_MARKS = (  # punctuation of many scripts, which parts words; \x1f counts as a blank
    r"\x00-\x2f:-@\[-`{-\x7f\xa1\xa6-\xa9\xab\xac\xae\xaf\xb4\xb6-\xb8\xbb\xbf\u0589\u05be\u060c\u061b\u061f\u066a\u06d4"
    r"\u0964\u0965\u02bc\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2212\u2e00-\u2e7f\u3001-\u3003\u3008-\u3011\u3014-\u301f\u30fb"
    r"\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
)
_COUNT = r"%\u2030$\xa2-\xa5\u20a0-\u20cf\uff04\uffe0\uffe1\uffe5\uffe6"  # money and per cent: one changes what is said
_ALONE = (  # scripts that part no words by blanks: each character is a word
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    r"\U00020000-\U0003ffff"
)
_LETTER = rf"[^\s{_MARKS}{_COUNT}{_ALONE}]"
_APOSTROPHE = r"['\u2018\u2019\u02bc\uff07]"
_WORD = re.compile(
    rf"{_LETTER}+(?:(?:(?<=\d)[.,:/\u2044](?=\d)|{_APOSTROPHE}(?=[^\W\d_])|[\[\]](?=[^\W\d_])){_LETTER}+)*"
    rf"|[{_ALONE}{_COUNT}]"
    r"|(?<![^\s(\[\u2018\u201c\"'])[-\u2212+](?=[\d.$\xa3\u20ac])"  # the sign of a number
)
_PLAIN = str.maketrans(dict.fromkeys("\u2018\u2019\u02bc", "'") | {"\u2044": "/", "\u2212": "-", "[": None, "]": None})


@dataclass(frozen=True)
class Words:
    """The words of `text`: folded forms with the [start, end) of each, in code points of `text`."""

    text: str
    forms: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.forms)

    @cached_property
    def joined(self) -> str:
        """All words in one string, each between two BREAKs, so that a run of words is found as a substring."""
        return BREAK + BREAK.join(self.forms) + BREAK


def read_words(text: str) -> Words:
    """The words of `text`, in order. Linear in its length.

    >>> read_words("It\u2019s \u201c[W]ell-kno\xadwn\u201d: 1,500 of\ufb01ces.").forms
    ("it's", 'well', 'known', '1,500', 'offices')
    """
    found = [(fold(match[0]), match.start(), match.end()) for match in _WORD.finditer(text)]
    kept = [word for word in found if word[0]]
    return Words(text, tuple(w[0] for w in kept), tuple(w[1] for w in kept), tuple(w[2] for w in kept))


def fold(word: str) -> str:
    """What two words have alike when they are the same but for typesetting."""
    if word.isascii() and word.isalnum():
        return word.lower()
    plain = unicodedata.normalize("NFKC", word).translate(_PLAIN).casefold()
    visible = "".join(char for char in plain if not char.isspace() and unicodedata.category(char) not in ("Cf", "Cc"))
    return unicodedata.normalize("NFC", visible)
