"""Reads tagged sentences and word lists.

A folder of data holds `*.tsv.gz` with a line `TOKEN TAB TAG` a token (and `TAB +` where no blank stands before it), a
blank line behind each sentence and, before each document, `# doc=NAME genre=GENRE split=train|dev`; and `words.tsv.gz`
with a line `FORM TAB TAG|TAG` a form.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

CORPORA = ("gum-open", "masc")
UNKNOWN = "?"
_SPLIT = re.compile(r"\bsplit=(\w+)")


class Sentence(NamedTuple):
    """Tokens and their tags; `tight` says of each that no blank stands before it. UNKNOWN tags teach nothing."""

    words: tuple[str, ...]
    tags: tuple[str, ...]
    tight: tuple[bool, ...]

    @property
    def text(self) -> str:
        """The sentence as it was written."""
        return "".join(" " * (not tight) + word for word, tight in zip(self.words, self.tight, strict=True)).lstrip()


def sentences(path: Path, split: str) -> Iterator[Sentence]:
    """The sentences of one half of a corpus."""
    rows: list[tuple[str, str, bool]] = []
    current = ""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            word, tab, rest = line.rstrip("\n").partition("\t")
            if tab:
                tag, _, tight = rest.partition("\t")
                rows.append((word, tag, bool(tight)))
                continue
            if rows and current == split:
                yield Sentence(*zip(*rows, strict=True))
            rows = []
            if found := _SPLIT.search(word):
                current = found[1]
    if rows and current == split:
        yield Sentence(*zip(*rows, strict=True))


def word_list(path: Path) -> dict[str, tuple[str, ...]]:
    """What each lower-case form may be."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = (line.rstrip("\n").split("\t") for line in lines)
        return {form: tuple(tags.split("|")) for form, tags in rows}
