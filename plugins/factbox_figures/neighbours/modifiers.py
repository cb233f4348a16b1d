"""How exact a figure is said to be: words on its left ("at least 40") or its right ("107 or more")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import get_args

from factbox.language.en.classes import ARTICLES, BE
from factbox.language.hedges import HEDGE_LASTS, hedge_before
from factbox.language.language import Hedge
from factbox.language.neighbours import word_after, word_before
from factbox.language.phrases.plain import is_plain_noun
from factbox_figures.figure import Figure, Number
from factbox_figures.readers.numbers import PLUS
from factbox_figures.tables.change import VERBS
from factbox_figures.tables.units import LENGTHS, NAMES, TIMES
from factbox_figures.words import any_of

MODIFIERS: dict[Hedge, str] = {hedge: hedge for hedge in get_args(Hedge)} | {"nearly": "about"}
"""What a figure's `modifier` is called by what the hedge says."""
# What stands right after a figure that has a modifier there, or an " or " a bit further on.
_OPENINGS = ("+", " at ", " and ", ", and ", "-plus", " plus", "-odd", "-ish", "ish", " approximately")
_NOUNS = r"(?: [a-z]+){1,2}"
_MORE = "more greater higher above longer older over up upward upwards".split()
_AT_LEAST = any_of([" at least", *(f"{link} {more}" for link in (" or", " and", ", and") for more in _MORE)])
_AT_MOST = any_of("less fewer lower under below younger shorter")
_ADDED = any_of("a an tax taxes interest costs expenses fees")
_NO_THAN = r"\b(?! than)"
_AFTER = {
    "at_least": re.compile(
        rf"(?:\+|{_AT_LEAST}{_NO_THAN}(?! [\d$€£])|-plus\b| plus\b(?! (?:[\d$€£A-Z]|{_ADDED}\b))"
        rf"|{_NOUNS} {any_of('or more, or older, or longer, or higher, or greater')}{_NO_THAN})"
    ),
    "at_most": re.compile(
        rf" or {_AT_MOST}{_NO_THAN}| {any_of('at most, at the most')}\b|{_NOUNS} or {any_of('less fewer')}\b"
    ),
    "about": re.compile(
        rf"(?:(?:{_NOUNS})? {any_of('or so, or thereabouts')}|{any_of('-odd -ish ish')})\b| approximately\b(?! \d)"
    ),
}
_ESTIMATED = re.compile(r"\bestimated (?:[a-z]+ ){1,2}of \Z")
_WINDOW = 44
_ABOUT, _AGE, _UP_TO, _THE, _ANOTHER = "about", "age", "up_to", "the", "another"
_THAN, _UNDER, _OVER, _AT, _ESTIMATED_AT = "than", "under", "over", "at", "estimated at "
_LEAST = "at_least"
_ONE, _COUNT, _OUT = frozenset(("a", "an")), "count", "out"
_AS_FAR = (" as far as ", " as low as")
_AMOUNT_ENDS = any_of("%, percent, per cent, thousand, million, billion, trillion")
_COMPARED = re.compile(rf"(?:{_AMOUNT_ENDS}|\d[\w,.]*) {any_of('more less fewer higher lower')} than \Z")
_DISPUTES = frozenset(
    """row rows dispute disputes argument fight battle feud clash clashes concern concerns anger fury strike strikes
    protest protests outcry backlash uproar criticism controversy lawsuit probe investigation fears alarm quit quits
    resigned resigns resigning walkout standoff apologised apologises apology""".split()
)
"""What comes about over a thing: "a row over £4 snacks"."""
_PUNISHED = frozenset(
    "jailed sacked fined arrested charged convicted sued suspended held questioned detained bailed tried".split()
)
"""What is done to people over a thing, or over so many people: "police arrested over 100"."""
_FINED, _OFTEN = "fined", "times"
_CRIMES = frozenset(
    """thefts murders killings deaths attacks raids burglaries robberies frauds offences offenses crimes charges claims
    assaults stabbings shootings rapes posts tweets""".split()
)
_CAUSES = "fraud scam theft bribe contract deal dispute plot bill loan fine heist raid robbery swindle claim sale offer"
_NO_EPITHETS = any_of("a an the and as at by for from in of on or to with")
_CAUSE = re.compile(rf"(?: (?!{_NO_EPITHETS} )[a-z]+){{0,2}} {any_of(_CAUSES)}\b")
"""What an amount in front makes one thing, which something is about: "jailed for six years over £2m fraud"."""
_LEVELS = frozenset("topping topped exceeding exceeded surpassing surpassed beating above below".split())
"""What another amount is compared with, which an article makes a thing: "topping a $22m win"."""
_HANDING = frozenset(
    """hand hands handed handing turn turned turning sign signed signing take takes taking taken took""".split()
)
"""Verbs whose "over" is a particle."""
SURPASSING = frozenset("cross crosses crossed crossing pass passes passed passing".split())
"""Verbs after which an amount is less than what there is."""
_SURPASSED = frozenset(("money", "percent", "ppm"))
_LASTING = frozenset("nights weekends evenings mornings summers winters seasons legs holes rounds".split())
"""What things go on over."""
_LED = HEDGE_LASTS.union(SURPASSING, (_THE, _ANOTHER, "of"))
_LARGE = 1000
REVISING = frozenset(
    """revised moved pushed adjusted raised rounded went gone came inched edged crept ticked jacked pick picks picked
    ticks edges creeps goes""".split()
)
"""Verbs that go up to a level: "revised up to 4.2%"."""
# "talking about one area": what is spoken or thought of.
TOLD_ABOUT = frozenset(
    """talk talks talking talked think thinks thinking thought speak speaks speaking spoke worry worried worries
    worrying complain complained complaining wonder wondered care cares cared dream dreamed joke joked argue argued
    novel novels play plays series drama tale podcast documentary arguing story stories question questions concern
    concerns concerned doubts book film movie documentary song information details news facts something anything
    nothing everything what how happy sad angry sorry crazy""".split()
)


def label_modifiers(figures: Iterable[Figure], text: str) -> Iterator[Figure]:
    """`figures`, each with the modifier that its neighbours on the line give it."""
    last: Figure | None = None
    for figure in figures:
        modifier = _modifier(text, figure) or _converted(text, last, figure)
        last = figure.with_(modifier=modifier) if modifier else figure
        yield last


def _modifier(text: str, figure: Figure) -> str | None:
    """ "about 500 or more": a bound on the right says more than a guess on the left, and that more than one there."""
    if _has_plus(text, figure.number):
        return _LEAST
    after = _after(text, figure)
    if after and after != "about":
        return after
    return _before(text, figure) or _inside(text, figure) or after


def _has_plus(text: str, number: Number) -> bool:
    """ "30+ hours", "$380+ billion", not "10^+3"."""
    return text.endswith(PLUS, number.start, number.end) or text.find(f"{PLUS} ", number.start, number.end) > 0


def _converted(text: str, last: Figure | None, figure: Figure) -> str | None:
    """ "about 500 miles (800 km)": both are rough."""
    if last is None or figure.kind == "count" or last.kind != figure.kind:
        return None
    return last.modifier if text[last.end : figure.start] == " (" else None


def _before(text: str, figure: Figure) -> str | None:
    before = figure.before(text)
    if before not in _LED:
        return None
    if _surpasses(text, figure, before):
        return "over"
    start, last = figure.start, before
    if before == _ANOTHER:  # "at least another two years"
        start -= len("another ")
        last = word_before(text, start)
    hedge = hedge_before(text, start, last, _is_of_time(text, figure))
    if hedge is None:
        return _ABOUT if _is_estimated(text, figure.start) else None
    if _is_no_hedge(text, figure, before, hedge):
        return None
    told = before == _ABOUT and word_before(text, figure.start - len("about ")) in TOLD_ABOUT
    return None if told or (hedge == _UP_TO and _reaches(text, figure)) else MODIFIERS[hedge]


def _is_of_time(text: str, figure: Figure) -> bool:
    """Times, and what is counted as they are: "27 images over 14 nights"."""
    if figure.is_bare:
        return word_after(text, figure.end) in _LASTING
    return figure.unit in TIMES and figure.kind != _AGE


def _reaches(text: str, figure: Figure) -> bool:
    """ "revised up to 4.2%", "rose as far as 4.22%": a level."""
    if text.endswith(_AS_FAR, 0, figure.start):
        return word_before(text, figure.start - len("as far as ")) in VERBS
    return word_before(text, figure.start - len("up to ")) in REVISING


def _is_no_hedge(text: str, figure: Figure, before: str, hedge: Hedge) -> bool:
    """ "3% less than two years ago", "under two feet of snow", "topping a $22m win": no word on how exact it is."""
    if before == _AT:
        return not figure.is_range and text.endswith(_ESTIMATED_AT, 0, figure.start)
    if before == _THAN:
        return figure.unit in TIMES and _COMPARED.search(text, max(0, figure.start - _WINDOW), figure.start) is not None
    led = before
    if before in ARTICLES:
        led = word_before(text, figure.start - len(before) - 1)
        if led in _LEVELS or (led == _OVER and before in _ONE):  # "over a £4 snack"
            return True
    if hedge == _UNDER:
        return figure.unit in LENGTHS and text.startswith(" of ", figure.end)
    return led == _OVER and _is_preposition(text, figure, text.rfind(_OVER, 0, figure.start))


def _is_preposition(text: str, figure: Figure, over: int) -> bool:
    """ "handed over £300", "a row over a £4 snack", "six years over £2m fraud", "the stage, over 170 km to Oban"."""
    before = word_before(text, over)
    if before in _PUNISHED and figure.kind == _COUNT:
        return _is_passive(text, figure, over - len(before) - 1)
    if _CAUSE.match(text, figure.end) and (before == _OUT or before in NAMES or is_plain_noun(before)):
        return True
    if before in _PUNISHED:
        return before != _FINED
    return before in _DISPUTES or before in _HANDING or (before == "," and figure.unit in LENGTHS)


def _is_passive(text: str, figure: Figure, verb: int) -> bool:
    """ "was held over five thefts", not "police held over five men" or "was held over 20 times"."""
    following = word_after(text, figure.end)
    return following in _CRIMES or (word_before(text, verb) in BE and following != _OFTEN)


def _surpasses(text: str, figure: Figure, before: str) -> bool:
    """ "crossed the $5m mark": less than what there is."""
    passing = word_before(text, figure.start - len("the ")) if before == _THE else before
    if passing not in SURPASSING:
        return False
    large = figure.number.factor >= _LARGE and figure.unit not in LENGTHS
    return large or not _SURPASSED.isdisjoint((figure.kind, figure.unit))


def _is_estimated(text: str, at: int) -> bool:
    """ "an estimated toll of 40"."""
    return text.startswith("of ", at - 3) and _ESTIMATED.search(text[max(0, at - _WINDOW) : at]) is not None


def _inside(text: str, figure: Figure) -> str | None:
    """Ranges may hold the word: "between about 5 and 7", "from nearly 300 to 400"."""
    if figure.is_range and figure.number.start > figure.start:
        opening = text[figure.start : figure.number.start]
        hedge = hedge_before(text, figure.number.start, figure.number.before) if opening.count(" ") > 1 else None
        return MODIFIERS[hedge] if hedge else None
    return None


def _after(text: str, figure: Figure) -> str | None:
    if not text.startswith(_OPENINGS, figure.end) and text.find(" or ", figure.end, figure.end + _WINDOW) < 0:
        return None
    after = text[figure.end : figure.end + _WINDOW]
    return next((modifier for modifier, pattern in _AFTER.items() if pattern.match(after)), None)
