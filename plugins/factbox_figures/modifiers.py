"""How exact a figure is said to be: words on its left ("at least 40") or its right ("107 or more")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factbox_figures.figure import Figure
from factbox_figures.tables.units import TIMES
from factbox_figures.words import word_after, word_before

# Modifier: words right before the figure, the longest phrase wins. `None`: no modifier though a part of it is one.
_BEFORE: dict[str | None, str] = {
    "about": "about, around, approximately, approx, approx., roughly, nearly, almost, some, circa, ca., close to, "
    "closer to, near, in the region of, in the neighborhood of, in the neighbourhood of, on the order of, "
    "of the order of, estimated, an estimated, nearing, approaching, or so, virtually, practically, more "
    "or less, in the vicinity of, somewhere around, estimated at, ~, not quite, as many as some, an "
    "average of about",
    "over": "over, more than, above, exceeding, exceeded, exceeds, exceed, in excess of, upwards of, upward of, "
    "north of, greater than, better than, higher than, surpassing, surpassed, surpass, topping, topped, "
    "beyond, larger than, bigger than, longer than, older than, heavier than, taller than, faster than, "
    "past the, >, worth more than",
    "under": "under, less than, fewer than, below, short of, shy of, south of, lower than, smaller than, younger "
    "than, shorter than, cheaper than, <",
    "at_least": "at least, no less than, not less than, no fewer than, not fewer than, a minimum of, minimum, minimum "
    "of, ≥, > =, >=, greater than or equal to, more than or equal to, equal to or more than, equal to or "
    "greater than, bigger or equal than, larger or equal than, higher or equal than, at least or equal "
    "to, starting at",
    "at_most": "at most, at the most, no more than, not more than, a maximum of, maximum, maximum of, no greater "
    "than, no longer than, no higher than, ≤, < =, <=, less than or equal to, equal to or less than, "
    "lower or equal than, smaller or equal than, less or equal than, capped at",
    "up_to": "up to, as much as, as many as, as high as, as long as, as far as, up to a maximum of",
    None: "not about, all over, and over, left over, just about over",
}
BEFORE = {phrase: modifier for modifier, phrases in _BEFORE.items() for phrase in phrases.split(", ")}
# The last word of a phrase -> the words of the longest that ends so.
_LONGEST = {words[-1]: len(words) for words in sorted((phrase.split() for phrase in BEFORE), key=len)}
_ARTICLES = frozenset(("a", "an"))
# The last word of a phrase -> the words that may stand before it there. Marks and articles tell nothing.
_LEADS: dict[str, set[str]] = {}
for _phrase in BEFORE:
    _words, _, _last = _phrase.rpartition(" ")
    _LEADS.setdefault(word_before(_last, len(_last)), set()).add(word_before(_words, len(_words)))
_TELLING = frozenset(filter(str.isalpha, _LEADS))
_LAST_WORDS = _ARTICLES.union(_LEADS, "(")
# What stands right after a figure that has a modifier there.
_FIRST_WORDS = frozenset("+ or and , plus at odd ish approximately".split())
_NOUNS = r"(?: [a-z]+){1,2}"
_AFTER: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "at_least",
        re.compile(
            r"(?:\+|(?: or|,? and) (?:more|greater|higher|above|longer|older|over|up|upwards?)\b(?! (?:than|[\d$€£]))"
            rf"|-plus\b| plus\b(?! [\d$€£])| at least\b(?! [\d$€£])|{_NOUNS} or "
            rf"(?:more|older|longer|higher|greater)\b(?! than))"
        ),
    ),
    (
        "at_most",
        re.compile(
            rf" or (?:less|fewer|lower|under|below|younger|shorter)\b(?! than)| at (?:the "
            rf")?most\b|{_NOUNS} or (?:less|fewer)\b"
        ),
    ),
    ("about", re.compile(rf"(?: or so| or thereabouts|-odd|-ish|ish|{_NOUNS} or so)\b| approximately\b(?! \d)")),
)
_WORD = re.compile(r"[a-z]+\.?|[~<>≥≤=]+")
# Only these may lie between the words and the figure.
_TOUCHING = " \u00a0("
# "over" a time is a preposition unless something waits, lasts or is counted: "for over two years", "just over an hour".
_LASTING = re.compile(
    r"\b(?:for|just|well|little|slightly|far|last\w*|took|takes?|taking|wait\w*|spen[dt]\w*|serv\w+"
    r"|is|was|were|been|of|after|in|within|than|at"
    r"|held|work\w*|liv\w+|ran|runs|going|goes|live[ds]?) over \Z",
    re.IGNORECASE,
)
_ESTIMATED = re.compile(r"\bestimated (?:[a-z]+ ){1,2}of \Z")
_WINDOW = 44


def label_modifiers(figures: Iterable[Figure], text: str) -> Iterator[Figure]:
    """`figures`, each with the modifier that its neighbours on the line give it."""
    last: Figure | None = None
    for figure in figures:
        modifier = _modifier(text, figure) or _converted(text, last, figure)
        last = figure.with_(modifier=modifier) if modifier else figure
        yield last


def _modifier(text: str, figure: Figure) -> str | None:
    """ "about 500 or more": a bound on the right says more than a guess on the left, and that more than one there."""
    after = _after(text, figure)
    if after and after != "about":
        return after
    return _before(text, figure) or _inside(text, figure) or after


def _converted(text: str, last: Figure | None, figure: Figure) -> str | None:
    """ "about 500 miles (800 km)": both are rough."""
    if last is None or figure.kind == "count" or last.kind != figure.kind:
        return None
    return last.modifier if text[last.end : figure.start] == " (" else None


def _before(text: str, figure: Figure) -> str | None:
    modifier = find_modifier(text, figure.start, figure.before(text))
    if modifier is None and _is_estimated(text, figure.start):
        return "about"
    if modifier == "over" and figure.unit in TIMES and _is_preposition(text, figure.start):
        return None
    return modifier


def _is_estimated(text: str, at: int) -> bool:
    """ "an estimated toll of 40"."""
    return text.startswith("of ", at - 3) and _ESTIMATED.search(text[max(0, at - _WINDOW) : at]) is not None


def _is_preposition(text: str, at: int) -> bool:
    before = text[max(0, at - _WINDOW) : at]
    opens = before.rstrip().lower() == "over" or re.search(r"[.\n\"“(] ?Over \Z", before) is not None
    return before.lower().endswith("over ") and not opens and not _LASTING.search(before)


def find_modifier(text: str, at: int, last: str) -> str | None:
    """The modifier whose words end right before `at`, with the word or mark `last`."""
    if last not in _LAST_WORDS:
        return None
    before = text[max(0, at - _WINDOW) : at].lower().rstrip(_TOUCHING)
    if last in _TELLING and word_before(before, len(before) - len(last)) not in _LEADS[last]:
        return BEFORE.get(last) if before.endswith(last) else None
    return _phrase_at_end(before)


def _phrase_at_end(before: str) -> str | None:
    """What the longest phrase means that `before` ends with, an article left out."""
    words = _WORD.findall(before)
    while words and words[-1] in _ARTICLES and before.endswith(words[-1]):
        before = before.removesuffix(words.pop()).rstrip(_TOUCHING)
    if not words or words[-1] not in _LONGEST or not before.endswith(words[-1]):
        return None
    words = words[-_LONGEST[words[-1]] :]
    phrases = [" ".join(words[first:]) for first in range(len(words))]
    return next((BEFORE[phrase] for phrase in phrases if phrase in BEFORE), None)


def _inside(text: str, figure: Figure) -> str | None:
    """Ranges may hold the word: "between about 5 and 7", "from nearly 300 to 400"."""
    if figure.rule in ("between", "from-to") and figure.number.start > figure.start:
        return (
            find_modifier(text, figure.number.start, figure.number.before)
            if text[figure.start : figure.number.start].count(" ") > 1
            else None
        )
    return None


def _after(text: str, figure: Figure) -> str | None:
    after = text[figure.end : figure.end + _WINDOW]
    if " or " not in after and word_after(text, figure.end) not in _FIRST_WORDS:
        return None
    for modifier, pattern in _AFTER:
        if pattern.match(after):
            return modifier
    return None
