"""Layouts that name a speaker without a verb: "Ann Lee: “...”", "“...” - Ann Lee", "From Ann Lee’s letter: “...”"."""

from __future__ import annotations

import re

from factbox import Span
from factbox.language.en.classes import AUXILIARIES, SUBJECT_PRONOUNS
from factbox.language.en.names import STOPPERS
from factbox.language.verb_forms import IRREGULAR_PASTS
from factbox.language.word_forms import is_participle
from factbox_quotes.marks.stretches import Stretch

_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w.'’-]*"
_NAME = rf"{_CAPITAL}(?: (?:{_CAPITAL}|of|the|de|van|von|bin|al|for|and)){{0,7}}"
_OWNED = rf"(?:(?:[Tt]he |[A-Z])[\w.’' -]{{1,30}}['’]s )?{_CAPITAL}(?: (?:{_CAPITAL}|de|van|von|bin|al)){{0,4}}"
_ROLE = r"(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur)(?: [\w’'-]+){1,4}?"
_BEFORE = re.compile(
    rf"(?:\A|[.\n]\s*)(?:\d{{1,2}}[:.]\d\d ?(?:[ap]\.?m\.?)? )?"
    rf"(?:From\s+|Then |Now |And |But |Later )?({_NAME})(?: \([^()\n]{{1,40}}\))? ?: *\Z"
)
_FROM = re.compile(rf"\b(?:[Ff]rom|[Bb]y) ({_NAME}):\Z")
_WORK = re.compile(
    rf"\b(?:(?:[Bb]y|(?:diary|letters?|memoirs?|journal|speech|writings|poem|book|notes?) of) ({_NAME})|"
    rf"(?:[Ff]rom|in) ({_CAPITAL}?(?: {_CAPITAL}?){{0,3}})['’]s [a-z]+):\Z"
)
_AFTER = re.compile(rf"\s*[-—–―~]+\s*({_NAME})")
_LEAD = re.compile(
    rf"(?:[A-Z][A-Z ]+ *[—–-]+ *)?"
    rf"(?:(?:And |But |Or )?(?:(?:[Tt]his|[Tt]hese words|[Mm]ore|[Aa]nother)(?: one)? (?:from|by)|"
    rf"[Hh]ere(?:['’]s| is| was)(?: what| how)?|"
    rf"[Ff]rom|[Ii]n the words of|[Tt]o quote|[Nn]ow|[Tt]hen|[Oo]ver to|[Bb]ack to|[Nn]ext|[Oo]r as) )?"
    rf"({_OWNED}|{_ROLE})(?:(?<!['’]s)|['’]s [a-z]+)(?: (?:has|had) to say)?"
    rf"(?:,? (?:on|in|by|via|at|to|after|before|when|about|in reply|again|speaking|writing)\b[^:“\"]{{0,60}})?: *\Z"
)
"""A lead-in without a verb, up to its colon."""
_WORDS_OF = re.compile(rf"(?:[Ii]n the words of|[Tt]o quote|[Ff]or|[Tt]o) ({_OWNED}|{_ROLE}),? *\Z")
"""A phrase that says whose words follow."""
_IN_WORDS = re.compile(
    rf"\b[Ii]n ({_CAPITAL}?(?: {_CAPITAL}?){{0,3}})['’]s (?:own )?"
    r"(?:words|view|opinion|phrase|telling|account),?(?: an?)? *\Z"
)
"""The same with their owner: "in Lee’s words, a “joy”"."""
NOBODY = SUBJECT_PRONOUNS.union(
    "source example answer message question point result lesson rule reason thought idea title caption sign slogan "
    "word analysis".split()
)
"""What a colon after it gives no floor."""
_WINDOW = 90


def layout_speaker(text: str, stretch: Stretch) -> Span | None:
    """The speaker that the layout around `stretch` names."""
    start = max(0, stretch.outer_start - _WINDOW)
    line = text.rfind("\n", start, stretch.outer_start) + 1 or start
    lead = text[line : stretch.outer_start]
    before = _before_marks(lead)
    if before is not None and _may_speak(before):
        return _shifted(before, line)
    owned = _IN_WORDS.search(lead) if "'s " in lead or "’s " in lead else None
    if owned is not None:
        return Span(line + owned.start(1), line + owned.end(1))
    after = _AFTER.match(text, stretch.outer_end, stretch.outer_end + _WINDOW)
    return Span(*after.span(1)) if after else None


def _before_marks(lead: str) -> re.Match[str] | None:
    """Who is named by what stands before the marks; two of the patterns end in a colon."""
    led = lead.rstrip()
    found = (_BEFORE.search(lead) or _WORK.search(led)) if led.endswith(":") else None
    return found or _lead_in(lead)


def _lead_in(lead: str) -> re.Match[str] | None:
    """What stands between the last full stop and the marks, read as a lead-in."""
    opening = max(lead.rfind(". "), lead.rfind("? "), lead.rfind("! "), lead.rfind("” ")) + 1
    at = opening + (len(lead) - opening - len(lead[opening:].lstrip()))
    found = _LEAD.match(lead, at) or _WORDS_OF.match(lead, at)
    words = found[1].lower().split() if found is not None else []
    return None if words[-1:] and (words[-1] in NOBODY or any(map(_is_verb, words))) else found


def _is_verb(word: str) -> bool:
    return word in AUXILIARIES or word in IRREGULAR_PASTS or is_participle(word)


def lead_speaker(text: str, start: int, end: int) -> Span | None:
    """Whom a lead-in names that is no sentence: "From Chairwoman Lee:", "Statement by Ann Lee:"."""
    at = max(start, end - _WINDOW)
    found = _FROM.search(text[at:end].rstrip())
    return _shifted(found, at) if found else None


def _may_speak(found: re.Match[str]) -> bool:
    low = found[found.lastindex or 0].lower()
    return low not in STOPPERS and low not in NOBODY


def _shifted(found: re.Match[str], by: int) -> Span:
    """The group that matched, `by` characters on."""
    start, end = found.span(found.lastindex or 0)
    return Span(start + by, end + by)
