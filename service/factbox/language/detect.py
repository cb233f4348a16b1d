"""Which language a text is in, by its script and its commonest words; None when that is not clear.

A wrong answer would switch parsers off, so doubt is an answer. A table of words needs no model, no dependency and
some 50 microseconds; see docs/decisions.md.
"""

from __future__ import annotations

import re
from itertools import repeat

from factbox.language.stopwords import CYRILLIC, SCRIPTS, STOPWORDS

SAMPLE = 1_200
MIN_WORDS = 8
SHARE = 0.12
"""At least this share of the words are common ones of the language; English news has 0.35 to 0.5."""
LEAD = 1.4
"""The best language has this many times the common words of the next."""

DIFFERENT = 4
"""At least so many different common words: "a" and "am" are Romanian too."""

_LISTED = {name: frozenset(map(str.encode, listed)) for name, listed in STOPWORDS.items()}
_LANE = SAMPLE.bit_length()
_FULL = (1 << _LANE) - 1
_SHIFTS = {name: _LANE * number for number, name in enumerate(STOPWORDS)}
_LANES = {
    word: sum([1 << _SHIFTS[name] for name, listed in _LISTED.items() if word in listed])
    for word in frozenset().union(*_LISTED.values())
}
"""A common word -> a one in the lane of each language that has it: one sum counts the words of all languages."""
_MARKS = "\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb\u2013\u2014\u2026\u00a0"
_BLANKED = bytes(code if chr(code).isalpha() or code > 127 else ord(" ") for code in range(256))
"""UTF-8 with a blank for every ASCII character that is no letter."""
MIN_LETTERS = 20
WIDE = 1.5
"""So many bytes of UTF-8 a character."""
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_OWN = tuple((name, share, re.compile(f"[{letters}]")) for name, share, letters in CYRILLIC)
_SCRIPTS = {name: (share, re.compile(f"[{letters}]")) for name, (share, letters) in SCRIPTS.items()}


def detect(text: str, declared: str | None = None) -> str | None:
    """The BCP 47 tag of `text`'s language, or None. `declared` is believed unless the text speaks against it."""
    found = _by_letters(text) or (_by_script(text) if _is_wide(text[:SAMPLE]) else None)
    found = found or _by_words(text) or _by_script(text)
    primary = (declared or "").partition("-")[0].lower()
    if found is None or found == primary:
        return declared if declared and re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*", declared) else found
    return found


def _is_wide(sample: str) -> bool:
    """Whether many letters are of scripts other than Latin, which words in Latin may stand among."""
    return not sample.isascii() and len(sample.encode("utf-8", "surrogatepass")) > WIDE * len(sample)


def _by_letters(text: str) -> str | None:
    """The language of a text in Cyrillic, by the letters that others of the script do not have or use."""
    if text[:SAMPLE].isascii():
        return None
    letters = len(_CYRILLIC.findall(text[:SAMPLE]))
    if letters < MIN_LETTERS or letters < sum(map(str.isalpha, text[:SAMPLE])) / 2:
        return None
    return next((name for name, share, own in _OWN if len(own.findall(text[:SAMPLE])) >= share * letters), None)


def _by_words(text: str) -> str | None:
    words = _words(text[:SAMPLE])
    total = sum(map(_LANES.get, words, repeat(0)))
    if len(words) < MIN_WORDS or not total:
        return None
    counts = {name: total >> shift & _FULL for name, shift in _SHIFTS.items()}
    next_hits, hits = sorted(counts.values())[-2:]
    best = max(counts, key=counts.__getitem__)
    clear = hits >= SHARE * len(words) and hits >= LEAD * next_hits
    return best if clear and len(_LISTED[best].intersection(words)) >= DIFFERENT else None


def _words(text: str) -> list[bytes]:
    """The words of `text` in lower case and UTF-8, where parting them takes a fifth of the time."""
    for mark in _MARKS if not text.isascii() else "":
        text = text.replace(mark, " ")
    return text.lower().encode("utf-8", "surrogatepass").translate(_BLANKED).split()


def _by_script(text: str) -> str | None:
    """The language of a script that one language uses, when enough of the letters are of it."""
    sample = text[:SAMPLE]
    letters = sum(char.isalpha() for char in sample)
    shares = ((name, share, len(script.findall(sample))) for name, (share, script) in _SCRIPTS.items())
    return next((name for name, share, found in shares if letters >= MIN_WORDS and found > letters * share), None)
