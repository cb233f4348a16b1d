"""Of a noun phrase what names the thing: not whose it is, nor its title, quarter, rank or a measure of it; nothing of
one that names no thing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factbox import Span
from factbox.language.en.calendar import MONTHS
from factbox.language.en.changes import COMPARATIVES
from factbox.language.en.classes import BE, HAVE, PRONOUNS, SUBJECT_PRONOUNS
from factbox.language.en.names import PARTICLES
from factbox.language.en.numbers import ORDINALS
from factbox.language.neighbours import word_before
from factbox.language.verb_forms import IRREGULAR_PASTS
from factbox_figures.figure import Figure
from factbox_figures.tables.subjects import DESCRIBING_OWNERS, NUMBERS, RANKING
from factbox_figures.tables.units import NAMES
from factbox_figures.words import any_of

_OWNERS = ("'s", "’s", "s'", "s’")
_PERIODS = frozenset("quarter half year".split())
_PERIOD_NUMBERS = ORDINALS.keys() | {"full", "half"}
_QUARTERS = frozenset("Q1 Q2 Q3 Q4 H1 H2".split())
_MONTHS = frozenset((*MONTHS, "mid", "early", "late"))
_OFF, _FORECAST = "off", "forecast"
_BEFORE_VERB = (HAVE | SUBJECT_PRONOUNS).union("also already earlier initially originally previously".split())

_ING = "ing"
_SIGNS = ("$", "£", "€")
_WHO = (" who ", " which ", " that ")
_NOTHINGS = frozenset(("percent", "cent", "same", "straight", "consecutive"))
# "are battling winds of 65km/h", but "there were outstanding claims".
_DOING = re.compile(rf"(?<!there )(?<!There )\b{any_of(BE)} \Z")
_DOING_WITHIN = 20
_PRONOUN = re.compile(rf"{any_of(PRONOUNS)}['’][a-z]{{1,2}}")


def thing(subject: Span, text: str) -> Span | None:
    """`subject` without its number; None where it names no thing: "percent", "it's", "US" of "US$5"."""
    bare = _without_number(subject, text)
    phrase = text[slice(*bare)]
    if not phrase or _names_nothing(phrase.split(" "), bare, text) or any(sign in phrase for sign in _SIGNS):
        return None
    counted = bare is not subject or text[bare.start - 2 : bare.start - 1].isdigit()
    return None if counted and phrase.lower() in NAMES else bare  # "12 stone", "those who slept under six hours"


def _names_nothing(words: list[str], subject: Span, text: str) -> bool:
    """ "percent", "it's", and the verb of "those who read daily"."""
    if words[-1].lower() in _NOTHINGS or (not words[0].isalpha() and _PRONOUN.fullmatch(words[0].lower())):
        return True
    if len(words) == 1 and words[0].lower() in ORDINALS:
        return True  # "the 2.6% first reported"
    return words[0] in IRREGULAR_PASTS and text.endswith(_WHO, 0, subject.start)


def _without_number(subject: Span, text: str) -> Span:
    """ "two sons, aged six and nine": the sons; "are seeking damages of $5m": the damages."""
    blank = text.find(" ", *subject)
    if blank < 0:
        return subject
    lower = text[subject.start : blank].lower()
    doing = lower.endswith(_ING) and _DOING.search(text, max(0, subject.start - _DOING_WITHIN), subject.start)
    return Span(blank + 1, subject.end) if lower in NUMBERS or doing else subject


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
