"""Counts which tags each form was seen with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from factbox.language.tagging import forms
from factbox.language.tagging.lexicon import Known
from factbox.language.tagging.tagger import keys
from factbox.language.train.corpus import UNKNOWN, Sentence

_TOP = 255  # a byte of the file


def count(sentences: Iterable[Sentence]) -> dict[str, Known]:
    """The forms seen more than once, in order of the alphabet."""
    counts: dict[str, Counter[str]] = {}
    for sentence in sentences:
        for key, tag in zip(keys(sentence.words), sentence.tags, strict=True):
            if tag != UNKNOWN:
                counts.setdefault(_form(key, tag), Counter())[tag] += 1
    return {form: _known(counts[form]) for form in sorted(counts) if counts[form].total() > 1}


def _form(key: str, tag: str) -> str:
    """A capital at a start belongs to the sentence, unless it begins a name."""
    if not key.startswith(forms.START) or len(key) == 1:
        return forms.plain(key)
    exact = forms.plain(key[1:])
    return exact if tag == "NNP" else exact.lower()


def _known(tags: Counter[str]) -> Known:
    total = tags.total()
    seen = [tag for tag, n in tags.items() if total < 5 or (n >= 2 and n * 200 >= total) or n * 20 > total]
    usual = [tag for tag, n in tags.items() if n * 25 >= total]
    return Known(min(total, _TOP), tuple(sorted(seen)), tuple(sorted(usual)))
