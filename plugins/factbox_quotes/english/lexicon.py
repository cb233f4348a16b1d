"""Reporting words: every form of the verbs that report, each with what is known of it."""

from __future__ import annotations

from dataclasses import dataclass
from string import ascii_letters

from factbox.language.en.ahead import MARKETS
from factbox.language.verb import Govern, Verb
from factbox.language.verb_forms import FORMS, Form, readings


@dataclass(frozen=True, slots=True)
class Cue:
    """One form of the reporting `verb`: what it governs, and whether it may be a noun as well.

    `is_past`: it is the past, or a participle that looks like it.
    `trails`: it may stand after plain words of content: "C, Lee said".
    """

    verb: Verb
    form: Form
    govern: Govern
    noun_too: bool
    is_past: bool
    trails: bool


def cue_of(verb: Verb, form: Form, govern: Govern) -> Cue:
    """What is known of a form of `verb`."""
    noun_too = verb.noun is not None and form in ("base", "present")
    return Cue(verb, form, govern, noun_too, form == "past", verb.trails and form != "gerund")


THINGS = frozenset(
    (
        "poll polls survey surveys study studies evidence data results research figures numbers history it this that "
        "which these those signs investigation tests findings analysis move decision law rule rules policy"
    ).split()
)
"""Subjects that indicate, suggest or show rather than speak."""
TRADED = MARKETS.union(
    (
        "bond bonds yield yields pound dollar futures indexes indices rates costs sales economy inflation output "
        "growth unemployment exports imports"
    ).split()
)
"""Subjects that rise and fall, and never speak: "shares fell after it cut its forecast and said"."""

FINDERS = frozenset(
    (
        "study studies survey surveys poll polls report reports review reviews inquiry inquest investigation audit "
        "analysis research researchers scientists investigators inspectors auditors panel committee commission court "
        "jury tribunal ombudsman watchdog regulator paper experiment"
    ).split()
)
"""Who publishes what they find."""


def _cues() -> dict[str, Cue]:
    found: dict[str, Cue] = {}
    for verb, forms in FORMS:
        if verb.reports is None:
            continue
        for word, (_, form) in readings(verb, forms):
            if form == "past" or not verb.past_only:
                found.setdefault(word, cue_of(verb, form, verb.reports))
    return found


CUES: dict[str, Cue] = _cues()
"""Every form of every reporting verb."""

SOURCE = "according"
_SMALL = bytes(ord(chr(code).lower()) if chr(code) in ascii_letters else ord(" ") for code in range(256))
"""UTF-8 in small letters, with a blank for all that is no ASCII letter."""
_KELVIN = "\u212a"
"""The one letter elsewhere whose small letter is an ASCII letter alone."""


def _words(text: str) -> list[bytes]:
    """The words of ASCII letters, in small ones; of bytes that takes a third of the time."""
    return text.replace(_KELVIN, "k").encode("utf-8", "surrogatepass").translate(_SMALL).split()


def _needed(cue: Cue) -> str:
    """The word without which a cue reports no plain words: its particle, or "that"; "" if it needs none."""
    return cue.verb.particle or ("that" if cue.verb.needs_that and not cue.verb.trails else "")


_REPORTING = frozenset(_words(" ".join([*CUES, SOURCE])))
_NEEDED = {form: _needed(cue) for form, cue in CUES.items() if cue.govern != "marked"} | {SOURCE: ""}
"""Those that report more than marked words, each with the word it needs."""
_PLAIN = frozenset(_words(" ".join(_NEEDED)))
_ALONE = frozenset(_words(" ".join(form for form, needed in _NEEDED.items() if not needed or not form.isalpha())))
_TOGETHER = {form.encode(): needed.encode() for form, needed in _NEEDED.items() if needed}
_NEEDING = frozenset(_TOGETHER)


def may_report(text: str) -> bool:
    """Whether `text`, in which nothing is marked, holds a reporting word: most sentences hold none."""
    words = _words(text)
    if ":" in text:
        return not _REPORTING.isdisjoint(words)
    if _PLAIN.isdisjoint(words):
        return False
    return not _ALONE.isdisjoint(words) or any(_TOGETHER[word] in words for word in _NEEDING.intersection(words))
