"""Whether a figure is the amount of a change, and its direction; the level that is reached has none."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factbox_figures.figure import Figure
from factbox_figures.tables.change import ADVERBS, AFTER, COUNT_VERBS, NOUNS, SUMS, VERBS
from factbox_figures.tables.units import TIMES

_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*|[,;:.()]")
_CLAUSE = 90
_CHANGING = frozenset(("percent", "money", "measure", "count", "multiple", "fraction", "vague"))
_LEVELS = frozenset("to at from of in for with on and or than between was is were are".split())
_SAME = re.compile(
    r",? or (?:by |about |nearly |around |almost |roughly |more than )?\Z| \((?:or |about |up |down "
    r")?\Z|,? (?:and|or) by \Z|, \Z| and \Z"
)
_NEXT_NOUN = re.compile(r"[ -](?:[a-z][\w-]* ){0,2}?([a-z]+)\b")


def label_changes(figures: Iterable[Figure], text: str) -> list[Figure]:
    """`figures`, each with the direction that a verb or noun near by gives it."""
    done: list[Figure] = []
    for figure in figures:
        change = _change(text, figure) or _same_as(text, done[-1] if done else None, figure)
        done.append(figure.with_(change=change) if change else figure)
    return done


def _change(text: str, figure: Figure) -> str | None:
    if figure.kind not in _CHANGING:
        return None
    if figure.rule == "from-to":
        return _verb_left(_words(text, figure.start), far=True)
    words = _words(text, figure.start)
    if figure.unit in TIMES and words[-1:] != ["by"]:
        return None
    return _signed(text, figure) or _governed(words, figure) or _followed(text, figure)


def _words(text: str, at: int) -> list[str]:
    """The words of the clause before `at`, in lower case; a dash or bracket counts as a comma."""
    return [word.lower() for word in _WORD.findall(text[max(0, at - _CLAUSE) : at])]


def _signed(text: str, figure: Figure) -> str | None:
    """ "+3.5%" goes up; minus signs are in the value itself."""
    return "up" if figure.kind == "percent" and text[figure.start - 1 : figure.start] == "+" and figure.start else None


def _governed(words: list[str], figure: Figure) -> str | None:
    """By the verb or noun on the left: "rose 5%", "cut rates by 25 bp", "an increase of 5%"."""
    at = len(words) - 1
    by = False
    while at >= 0 and (words[at] in ADVERBS or words[at].endswith("ly")) and words[at] not in ("up", "down"):
        if words[at] == "to" and words[at - 1 : at] != ["up"]:
            return None
        by = by or words[at] == "by"
        at -= 1
    if at < 0:
        return None
    if words[at] == "to" or (words[at : at + 1] == ["up"] and words[at + 1 : at + 2] == ["to"]):
        return _beyond_up_to(words, at, figure)
    if words[at] == "of" and at:
        return NOUNS.get(words[at - 1])
    if words[at] in VERBS:
        return VERBS[words[at]] if by or _takes(words[at], figure) else None
    return _verb_left(words, far=True) if by else None


def _beyond_up_to(words: list[str], at: int, figure: Figure) -> str | None:
    """ "cut up to 700 jobs": what stands before "up to"."""
    return _governed(words[:at], figure) if words[at] == "up" else None


def _takes(verb: str, figure: Figure) -> bool:
    """Sums of money and counted things are no change with verbs that take them as objects."""
    if figure.kind in ("count", "vague"):
        return verb in COUNT_VERBS or figure.unit is not None or (figure.subject is None and verb in ("up", "down"))
    return not (figure.kind == "money" and verb in SUMS and (figure.number.factor > 1 or verb.startswith("raise")))


def _verb_left(words: list[str], far: bool) -> str | None:
    """The nearest verb or noun of change in the clause; a full stop or semicolon ends it."""
    for word in reversed(words):
        if word in ".;":
            return None
        if word in VERBS or word in NOUNS:
            return VERBS.get(word) or NOUNS.get(word)
    return None


def _followed(text: str, figure: Figure) -> str | None:
    """By a word on the right: "3 percent higher", "a 5 percent pay rise", "25 percent off"."""
    if figure.kind not in ("percent", "money", "measure", "fraction"):
        return None
    after = text[figure.end : figure.end + 40]
    match = re.match(r"[ -]([a-z]+)\b", after)
    if match is None:
        return None
    if match[1] in AFTER or (match[1] in NOUNS and figure.kind != "measure"):
        return AFTER.get(match[1]) or NOUNS.get(match[1])
    second = re.match(
        (
            r"[ -](?!of |in |to |on |at |for |from |by |and |or |as |a |an |the |per |with |after |than "
            r")[a-z-]+ ([a-z]+)\b"
        ),
        after,
    )
    return NOUNS.get(second[1]) if second and figure.kind == "percent" else None


def _same_as(text: str, last: Figure | None, figure: Figure) -> str | None:
    """ "fell 16 points, or 0.1 percent", "rose $2 (5%)": the same change in other units."""
    if last is None or last.change is None or figure.kind not in ("percent", "money", "measure", "count"):
        return None
    between = text[last.end : figure.start]
    same = len(between) < 20 and _SAME.fullmatch(between)
    return last.change if same and (between.strip() not in (",", "and") or last.unit == figure.unit) else None
