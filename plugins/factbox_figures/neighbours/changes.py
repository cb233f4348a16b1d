"""Whether a figure is the amount of a change, and its direction; the level that is reached has none."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factbox.language.en.changes import COMPARATIVES, SUM_NOUNS
from factbox.language.en.hedges import ROUGH
from factbox_figures.figure import Figure
from factbox_figures.neighbours.gaps import gap
from factbox_figures.tables.change import ADVERBS, COUNT_VERBS, EVENTS_WITH_PARTICLE, NOUNS, SUMS, VERBS
from factbox_figures.tables.currencies import CODES
from factbox_figures.tables.units import TIMES

_WINDOW = 90
_ROUGH_WINDOW = 30
_WORD = re.compile(r"[a-z][a-z'’-]*|[,;:.()]")
_CLOSING = frozenset(("", *",;:.()"))
_CHANGING = frozenset(("percent", "money", "measure", "count", "multiple", "fraction", "vague"))
_SIGNED = frozenset(("percent", "money", "count"))
_AMOUNTS = frozenset(("percent", "money", "measure", "count"))
# What may stand between the verb and the amount, in several words; single ones are in ADVERBS.
_ROUGHLY = re.compile(
    r"\b(?:at least|at (?:the )?most|up to|as (?:much|many|high|little) as|(?:no|not) (?:more|less) "
    r"than|in excess of|close to"
    r"|an? (?:total|average|combined|further|additional|extra|record|whopping|mere|estimated)(?: of)?) ?\Z",
    re.IGNORECASE,
)
# What stands right before an amount that a verb or noun governs, beside adverbs in -ly; or it ends `_ROUGHLY`.
_LAST_WORDS = frozenset(VERBS) | ADVERBS | frozenset("of least most to as than total record".split())
_LAST_WORDS |= frozenset("average combined further additional extra whopping mere estimated".split())
_OF_MEASURES = frozenset("more less higher lower warmer hotter cooler colder".split())
_SAME = re.compile(rf",? or (?:by )?(?:(?:{ROUGH}|more than) )?\Z| \((?:or |about |up |down )?\Z|,? (?:and|or) by \Z")
_SUM = 1000
"""So much money is lost, raised or spent; less of it is what a price or share gained."""
_ING, _EXCESS = "ing", "in excess of "
# "from 5 to 7 per cent to 3 to 5 per cent".
_LEADS_ON = re.compile(r" to \d")
_SERIES = re.compile(r", | and |, and ")
_PARTICLE_AFTER = re.compile(r" (up|down)(?= (?:on|from|at|in|since|compared|this|over)\b|[.,;)]|$)")
_NEXT = re.compile(r"(?:[ -]|, (?=higher\b|lower\b|up\b|down\b))([a-z]+)\b")
_SECOND = re.compile(
    r"[ -](?!(?:of|in|to|on|at|for|from|by|and|or|as|a|an|the|per|with|after|than|its|their) )[a-z-]+ ([a-z]+)\b"
)


def label_changes(figures: Iterable[Figure], text: str) -> list[Figure]:
    """`figures`, each with the direction that a verb or noun near by gives it."""
    done: list[Figure] = []
    for figure in figures:
        last = done[-1] if done else None
        change = _change(text, figure) or _same_as(text, last, figure)
        done.append(figure.with_(change=change) if change else figure)
        if (
            change
            and last is not None
            and last.change is None
            and _same_as(text, figure.with_(end=last.end, change=change), figure)
        ):
            done[-2] = last.with_(change=change)  # "318 points, or 0.5%, higher"
    return done


def _change(text: str, figure: Figure) -> str | None:
    if figure.kind not in _CHANGING:
        return None
    if figure.course:
        return _of_course(text, figure)
    if not _may_be_governed(figure.before(text)):
        return None if figure.unit in TIMES else _signed(text, figure) or _followed(text, figure)
    words = _words(text, figure.start)
    if figure.unit in TIMES and words[-1:] != ["by"]:
        return None
    return _signed(text, figure) or _governed(words, figure) or _followed(text, figure)


def _of_course(text: str, figure: Figure) -> str | None:
    """ "fell from 5% to 3%": the way it went, if a word near by says the same; one that leads to another has none."""
    told = None if _LEADS_ON.match(text, figure.end) else _nearest(_words(text, figure.start))
    return told if told == figure.course else None


def _may_be_governed(last: str) -> bool:
    """Whether `last`, the word or mark before the amount, may be part of what governs it."""
    if last.isascii() and last.isalpha():
        return last in _LAST_WORDS or last.endswith("ly")
    return last[-1:] not in _CLOSING


def _words(text: str, at: int) -> list[str]:
    """The words before `at` in lower case, without those that only say how exact the amount is."""
    rough = _ROUGHLY.search(text, max(0, at - _ROUGH_WINDOW), at)
    words = _WORD.findall(text[max(0, at - _WINDOW) : rough.start() if rough else at].lower())
    # "warming in excess of 2C": a noun.
    return [] if rough and rough[0].lower() == _EXCESS and words[-1:] and words[-1].endswith(_ING) else words


def _signed(text: str, figure: Figure) -> str | None:
    """ "+3.5%" goes up; a minus sign is in the value itself."""
    return "up" if figure.kind in _SIGNED and figure.start and text[figure.start - 1] == "+" else None


def _governed(words: list[str], figure: Figure) -> str | None:
    """By the verb or noun on the left: "rose 5%", "cut rates by 25 bp", "an increase of 5%"."""
    at, by = len(words) - 1, False
    while at >= 0 and words[at] not in VERBS and (words[at] in ADVERBS or words[at].endswith("ly")):
        at, by = at - 1, by or words[at] == "by"
    if at < 0:
        return None
    if words[at] == "of":
        noun = words[at - 1] if at else ""
        return None if figure.kind == "money" and noun in SUM_NOUNS else NOUNS.get(noun)
    if words[at] in ("higher", "lower") and words[at + 1 : at + 2] == ["than"]:
        return None
    if words[at] in VERBS and (by or _takes(words, at, figure)):
        return VERBS[words[at]]
    return _nearest(words) if by else None


def _takes(words: list[str], at: int, figure: Figure) -> bool:
    """Sums of money and counted things are no change with verbs that take them as objects."""
    verb = words[at]
    if at and words[at - 1] in EVENTS_WITH_PARTICLE:
        return False
    if figure.kind == "vague" and verb in SUMS and figure.unit in CODES:
        return False
    if figure.kind in ("count", "vague"):
        return verb in COUNT_VERBS or figure.unit is not None or verb in ("up", "down")
    return not (figure.kind == "money" and verb in SUMS and (figure.low >= _SUM or verb.startswith("raise")))


def _nearest(words: list[str]) -> str | None:
    """The direction of the nearest verb or noun of change in the sentence."""
    for word in reversed(words):
        if word in ".;":
            return None
        if word in VERBS or word in NOUNS:
            return VERBS.get(word) or NOUNS[word]
    return None


def _followed(text: str, figure: Figure) -> str | None:
    """By a word on the right: "3 percent higher", "a 5 percent pay rise", "25 percent off"."""
    if figure.kind not in ("percent", "money", "measure", "fraction"):
        return None
    first = _NEXT.match(text, figure.end, figure.end + 40)
    if first is None:
        return None
    if figure.kind == "measure":
        return COMPARATIVES.get(first[1]) if first[1] in _OF_MEASURES else None
    direct = COMPARATIVES.get(first[1]) or NOUNS.get(first[1]) or _ended(text, figure)
    second = _SECOND.match(text, figure.end, figure.end + 40) if direct is None and figure.kind == "percent" else None
    return direct or (NOUNS.get(second[1]) if second else None)


def _ended(text: str, figure: Figure) -> str | None:
    """ "9% up on last year"."""
    particle = _PARTICLE_AFTER.match(text, figure.end)
    return particle[1] if particle else None


def _same_as(text: str, last: Figure | None, figure: Figure) -> str | None:
    """ "fell 16 points, or 0.1 percent", "rose $2 (5%)": the same change in other words."""
    if last is None or last.change is None or figure.kind not in _AMOUNTS:
        return None
    if last.unit == figure.unit and gap(text, last, figure):
        return last.change
    between = text[last.end : figure.start]
    if len(between) > 24:
        return None
    same = _SAME.fullmatch(between) or (_SERIES.fullmatch(between) and last.unit == figure.unit)
    return last.change if same else None
