"""Of a noun phrase what names the thing: not whose it is, nor its title, quarter, rank or a measure of it."""

from __future__ import annotations

from collections.abc import Sequence

from factbox import Span
from factbox.language.en.calendar import MONTHS
from factbox.language.en.changes import COMPARATIVES
from factbox.language.en.classes import HAVE, SUBJECT_PRONOUNS
from factbox.language.en.names import PARTICLES
from factbox.language.en.numbers import ORDINALS
from factbox.language.neighbours import word_before
from factbox.language.verb_forms import IRREGULAR_PASTS
from factbox_figures.figure import Figure
from factbox_figures.tables.subjects import DESCRIBING_OWNERS, NUMBERS, RANKING

_OWNERS = ("'s", "’s", "s'", "s’")
_PERIODS = frozenset("quarter half year".split())
_PERIOD_NUMBERS = ORDINALS.keys() | {"full", "half"}
_QUARTERS = frozenset("Q1 Q2 Q3 Q4 H1 H2".split())
_MONTHS = frozenset((*MONTHS, "mid", "early", "late"))
_OFF, _FORECAST = "off", "forecast"
_BEFORE_VERB = (HAVE | SUBJECT_PRONOUNS).union("also already earlier initially originally previously".split())


def named_thing(subject: Span, text: str, figure: Figure) -> Span:
    """ "bank's target band", "largest losses", "15-kg box", "third-quarter profit", "lifeguard Josh Tran": the head."""
    if text.find(" ", *subject) < 0:
        return subject
    words = text[slice(*subject)].split(" ")
    last = len(words) - 1
    apart = (at + 1 for at in range(last - 1, -1, -1) if _is_apart(words[at], words[at + 1]))
    cut = next(apart, _verbs(words, subject.start, text))
    while cut < last and (_ranks(words[cut]) or (cut and words[cut][:1].isdigit())):
        cut += 1
    if subject.end <= figure.start:
        cut = max(cut, _title(words))
    return Span(subject.start + sum(len(word) + 1 for word in words[:cut]), subject.end) if cut else subject


def is_time(words: str) -> bool:
    """Whether `words` are months or a quarter: "April-June", "mid-May", "Q2"."""
    parts = words.lower().replace("\u2013", "-").split("-")
    return words in _QUARTERS or (len(parts) > 1 and _MONTHS.issuperset(parts))


def _is_apart(word: str, following: str) -> bool:
    """Whether all before the next word is left out: an owner, a measure, a quarter."""
    if word.endswith(_OWNERS):
        return word[:-2] not in DESCRIBING_OWNERS  # "the women's team"
    number, hyphen, unit = word.lower().partition("-")
    if not hyphen:
        return word in _QUARTERS or (word.lower() in MONTHS and following.islower())  # "July wheat contract"
    counted = number[:1].isdigit() or number in NUMBERS
    return (counted and unit != _OFF) or (number in _PERIOD_NUMBERS and unit in _PERIODS)


def _verbs(words: Sequence[str], start: int, text: str) -> int:
    """How many of `words` are a verb: "the bank had [forecast sales] of $3m"."""
    return 1 if words[0] == _FORECAST and word_before(text, start) in _BEFORE_VERB else 0


def _ranks(word: str) -> bool:
    return word in RANKING or word in COMPARATIVES or (word.endswith("est") and f"{word[:-2]}r" in COMPARATIVES)


def _title(words: Sequence[str]) -> int:
    """How many words stand before a name behind the last in lower case: "Danish jeweller Pandora"."""
    plain = (at for at in range(len(words) - 1, -1, -1) if words[at].islower() and words[at] not in PARTICLES)
    title = next(plain, -1)
    return title + 1 if words[-1].istitle() and words[title] not in IRREGULAR_PASTS else 0
