"""Paragraphs and sentences of English text, by rules that know abbreviations, initials and quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_letters

from factbox.places import Span

# Words whose full stop does not end a sentence when a capital follows.
TITLES = frozenset(
    (
        "mr mrs ms mx dr prof rev fr sr jr st mt ft gen col lt maj capt cmdr sgt cpl pvt adm sen rep gov pres "
        "hon supt det insp amb atty messrs mme mlle vs etc viz approx est no nos vol fig sec ch pp al cf"
    ).split()
)
# Words whose full stop may end a sentence too: it does when a typical sentence opener follows.
SHORT_FORMS = frozenset(
    (
        "inc ltd co corp plc llc bros dept univ assn ave blvd rd u.s u.k u.n e.u d.c a.m p.m ph.d m.d b.a m.a "
        "b.sc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun"
    ).split()
)
# The same, but only with a capital of their own: "Fla." is a state, "ill." is not.
STATES = frozenset(
    (
        "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa "
        "penn tenn tex vt va wash wis wyo"
    ).split()
)
OPENERS = frozenset(
    (
        "the a an he she it they we i you this that these those but and in on at as when while if after before "
        "for his her its their our my there then now so yet no not some many most one two three with from by "
        "what who how why where since however meanwhile last according both all although under among"
    ).split()
)
_LINE = re.compile(r".+")
_STOP = re.compile(
    r"([.!?\u2026](?<![.!?\u2026]{2})[.!?\u2026]*+)([\"'\u201d\u2019\u00bb)\]]*+)\s++"
    r"(?=[\s\"'\u201c\u2018\u00ab(\[\u2014\u2013-]*+([A-Za-z]+|\d|\S)?)"
)
"""Stops, what closes behind them, and the word that follows. A run of stops is read once: none begins inside it."""
_OF_A_WORD = ascii_letters + "."
_WORD_WINDOW = 24


def paragraph_spans(text: str) -> Iterator[Span]:
    """Places of the lines of `text` that hold anything, trimmed of blanks."""
    for match in _LINE.finditer(text.replace("\r", "\n")):
        line = match.group()
        if words := line.strip():
            start = match.start() + line.index(words[0])
            yield Span(start, start + len(words))


def sentence_spans(text: str) -> Iterator[Span]:
    """Places of the sentences of `text`; every character that is not blank lies in exactly one."""
    for paragraph in paragraph_spans(text):
        yield from _split(text, paragraph)


def _split(text: str, paragraph: Span) -> Iterator[Span]:
    start = paragraph.start
    for stop in _STOP.finditer(text, paragraph.start, paragraph.end):
        marks, closing, word = stop.groups("")
        if not word.islower() and (marks != "." or _full_stop_ends(text, stop.start(), bool(closing), word)):
            yield Span(start, stop.end(2))
            start = stop.end()
    if start < paragraph.end:
        yield Span(start, paragraph.end)


def _full_stop_ends(text: str, at: int, closes: bool, following: str) -> bool:
    """Whether the full stop at `at` ends its sentence, by the words on both sides and by what closes behind it."""
    before = text[max(0, at - _WORD_WINDOW) : at]
    word = before[len(before.rstrip(_OF_A_WORD)) :].lstrip(".")
    last = word.lower()
    if last in STATES and word[0].isupper():
        return following.lower() in OPENERS
    if last in TITLES:
        return closes
    if last in SHORT_FORMS or len(last) == 1 or "." in last:
        return closes or following.lower() in OPENERS
    return True
