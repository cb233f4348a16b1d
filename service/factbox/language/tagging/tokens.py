"""Cuts text into tokens: words, numbers, clitics and marks, by one pattern that reads each character a bounded number
of times. Hyphened words are one token; "n't", "'s", "%" and currency signs stand alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from factbox.language.tagging.recent import Recent

_LETTER = r"[^\W\d_]"
_WORD = r"[^\W_]++(?:[\u0300-\u036f]++[^\W_]*+)*+"
_LONGEST_MAILBOX = 64  # RFC 5321, 4.5.3.1.1; without a limit each token would look to the end of its line
_APOSTROPHE = r"['\u2019]"


def token_pattern(abbreviations: Iterable[str], clitics: Iterable[str]) -> re.Pattern[str]:
    """The pattern whose matches are the tokens of a text; every character that is not blank lies in one.

    `abbreviations` keep their full stop before another word or a number, `clitics` are cut off behind an apostrophe.
    No token holds a blank, and what a token is depends on no blank but the one behind an abbreviation or initial.
    """
    return re.compile(
        "|".join(
            (
                rf"{_LETTER}++(?=[\s,]|$)",
                r"[,.\";:()](?=[\s\"'\u201c\u201d\u2019]|$)",
                r"(?:https?://|www\.)[^\s<>\"\u201c\u201d]*[^\s<>\"\u201c\u201d.,;:!?')\]\u2019]",
                rf"[\w.+-]{{1,{_LONGEST_MAILBOX}}}+@[A-Za-z0-9-]{{1,63}}+(?>(?:\.[A-Za-z0-9-]{{1,63}}+)+)",
                rf"(?>(?:{_LETTER}\.){{2,}}(?:-[^\W_]++)*)",
                rf"(?:{'|'.join(abbreviations)})\.(?=\s{{1,9}}[(\w])",
                r"[A-Z]\.(?=\s[A-Z])",
                rf"[A-Za-z]+(?=[nN]{_APOSTROPHE}[tT]\b)",
                rf"[nN]{_APOSTROPHE}[tT]\b",
                rf"(?<=\S){_APOSTROPHE}(?i:{'|'.join(clitics)})\b",
                r"\d++(?>(?:[.,:]\d++)*(?:[-/]?[^\W_]++(?:[.,:]\d++)*)*)",
                rf"(?>(?:[OD]{_APOSTROPHE}(?=[A-Z]))?){_WORD}(?>(?:[-/&]{_WORD})*)",
                r"\.{2,}+",
                r"[-\u2010-\u2015]{2,}+",
                r"\S",
            )
        )
    )


MOST_CACHED = 8_000
"""Stretches in one generation of the cache."""
_CLOSING = frozenset(',;:?!"()')
Cut = tuple[tuple[int, str], ...]
"""Tokens of a stretch without blanks, each with its place in it."""


@dataclass(slots=True, eq=False)
class Tokenizer:
    """Cuts sentences into tokens; remembers, within bounds, how stretches between blanks were cut by the pattern."""

    pattern: re.Pattern[str]
    _cuts: Recent[Cut] = field(init=False)

    def __post_init__(self) -> None:
        self._cuts = Recent(self._cut, MOST_CACHED)

    def tokens(self, text: str, start: int, end: int) -> tuple[list[str], list[int]]:
        """The tokens of text[start:end] and where each begins in `text`."""
        words: list[str] = []
        starts: list[int] = []
        chunks = text[start:end].split()
        cuts, at, closing, last = self._cuts, start, _CLOSING, len(chunks) - 1
        for index, chunk in enumerate(chunks):
            if chunk.isalnum():
                words.append(chunk)
                starts.append(at)
            elif ((mark := chunk[-1]) in closing or (mark == "." and index == last)) and (word := chunk[:-1]).isalnum():
                words += (word, mark)
                starts += (at, at + len(word))
            else:
                # only behind a full stop does it matter what comes next
                key = f"{chunk} {chunks[index + 1][0]}" if mark == "." and index < last else chunk
                for offset, word in cuts[key]:
                    words.append(word)
                    starts.append(at + offset)
            at += len(chunk) + 1
        if at != end + 1:  # there is more than one blank somewhere
            at = start
            for index, word in enumerate(words):
                starts[index] = text.find(word, at)
                at = starts[index] + len(word)
        return words, starts

    def cut(self, stretch: str) -> Cut:
        """The tokens of a stretch without blanks, whatever follows it; remembered as well."""
        return self._cuts[stretch]

    def _cut(self, key: str) -> Cut:
        """The tokens of what stands before the blank in `key`, if there is one."""
        size = len(key.partition(" ")[0])
        plain = _plain(key) if size == len(key) else ()
        return plain or tuple(
            [(match.start(), match[0]) for match in self.pattern.finditer(key) if match.start() < size]
        )


_OPENING, _ENDING, _GENITIVE = '"\u201c\u2018([$\u00a3\u20ac', ",.;:!?)]\"'\u201d\u2019", ("'s", "\u2019s")


def _plain(chunk: str) -> Cut:
    """What the pattern finds, in a third of the time, where marks stand around a word alone; else nothing."""
    bare = chunk.lstrip(_OPENING)
    word = bare.rstrip(_ENDING)
    start = len(chunk) - len(bare)
    end = start + len(word)
    owner = word[:-2] if word.endswith(_GENITIVE) else word
    if not (owner.isalnum() or all(map(str.isalnum, owner.split("-")))) or ".." in chunk:
        return ()
    owned = ((end - 2, word[-2:]),) if owner is not word else ()
    return (*enumerate(chunk[:start]), (start, owner), *owned, *enumerate(chunk[end:], end))
