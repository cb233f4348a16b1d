"""Whether a figure is the amount of a change, and its direction; the level that is reached has none."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factbox import Article
from factbox.language.en.classes import DETERMINERS
from factbox.language.neighbours import word_after
from factbox_figures.figure import Figure
from factbox_figures.neighbours.followed import followed, leads_on
from factbox_figures.neighbours.gaps import gap
from factbox_figures.neighbours.governed import governed, may_be_governed, on_course
from factbox_figures.neighbours.moves import moved
from factbox_figures.tables.change import ADDING, TAKING, WIPING
from factbox_figures.tables.hedged import HEDGED
from factbox_figures.tables.units import SHARES, TIMES
from factbox_figures.words import any_of

_CHANGING = frozenset(("percent", "money", "measure", "count", "multiple", "fraction", "vague"))
_SIGNED = frozenset(("percent", "money", "count"))
_AMOUNTS = frozenset(("percent", "money", "measure", "count"))
_SAME = re.compile(
    rf"(?:(?: [a-z]+){{1,2}}(?=, or ))?,? {any_of('or, or by')} {HEDGED}\Z| \((?:{any_of('or about up down')} )?\Z"
    rf"|,? {any_of('and or')} by \Z"
)
_AGAINST = any_of("in on for during from over vs. vs versus against")
_YEARLY = any_of("year on year, year-on-year, year over year, year-over-year")
_NEXT_IN_SERIES = any_of([f"{link} {by}" for link in (",", " and", ", and") for by in ("", "by ")])
_SERIES = re.compile(rf"(?: {_AGAINST} [\w’' -]{{2,28}}| {_YEARLY})?{_NEXT_IN_SERIES}| and (?:[a-z]+ ){{1,4}}by ")
_WHEN = frozenset("later earlier ago before after".split())
_SERIES_WITHIN, _POINTS = 45, "pt"
_BY, _BY_WITHIN = " by ", 30
_UP, _DOWN, _EXTRA, _ANOTHER = "up", "down", "extra", "another"
_OUT_OF, _FROM, _TO, _MONEY, _MEASURE = " out of ", " from ", " to ", "money", "measure"
_TAKEN = (" off ", _FROM, _OUT_OF)
_OWNED = re.compile(r"[A-Z][\w.&-]*(?: [A-Z][\w.&-]*)*['’]s? [a-z]")
_GONE = (", up ", ", down ", "(up ", "(down ")
_AFTER_BOTH = re.compile(rf",? {any_of('higher lower up down')}\b(?! than\b)")


def label_changes(figures: Iterable[Figure], article: Article) -> list[Figure]:
    """`figures`, each with the direction that a verb or noun near by gives it."""
    text = article.text
    done: list[Figure] = []
    for figure in figures:
        last = done[-1] if done else None
        change = _change(article, figure) or _same_as(text, last, figure)
        done.append(figure.with_(change=change) if change else figure)
        if change and last and last.change is None and _is_of_both(text, last, figure):
            done[-2] = last.with_(change=change)
    return done


def _is_of_both(text: str, last: Figure, figure: Figure) -> bool:
    """ "318 points, or 0.5%, higher": whether the word behind the second says the way of the first too."""
    told = _AFTER_BOTH.match(text, figure.end)
    return told is not None and _SAME.fullmatch(text, last.end, figure.start) is not None


def _change(article: Article, figure: Figure) -> str | None:
    if figure.kind not in _CHANGING:
        return None
    text = article.text
    if figure.course:
        return None if leads_on(text, figure) else on_course(text, figure)
    before = figure.before(text)
    if _is_more(text, figure, before):
        return governed(text, figure) or _UP  # "gave up another 7.3 percent"
    if text.startswith(_TAKEN, figure.end) and _is_taken(text, figure):
        return _DOWN
    return _of_time(text, figure, before) if figure.unit in TIMES else _of_amount(article, figure, before)


def _of_amount(article: Article, figure: Figure, before: str) -> str | None:
    """What the words before say, or what stands behind."""
    if may_be_governed(before):
        return governed(article.text, figure) or followed(article.text, figure)
    move = moved(article, figure)
    return move.change if move else followed(article.text, figure)


def _is_more(text: str, figure: Figure, before: str) -> bool:
    """ "an extra $187", "an extra 40,000 barrels", "another 50 basis points", "+3.5%"; a minus is in the value."""
    if before == _ANOTHER:
        return figure.unit in SHARES
    if before == _EXTRA and figure.kind == _MEASURE:
        return figure.measured_in not in TIMES
    return figure.kind in _SIGNED and (before == _EXTRA or text.endswith("+", 0, figure.start))


def _is_taken(text: str, figure: Figure) -> bool:
    """ "took two minutes off her record", "wiping $1bn from its value", not "took two months off"."""
    led = next(led for led in _TAKEN if text.startswith(led, figure.end))
    if led == _OUT_OF and figure.kind != _MONEY:
        return False  # "took 30 people out of the building"
    at = figure.end + len(led)
    thing = word_after(text, at) in DETERMINERS or _OWNED.match(text, at) is not None
    verbs = WIPING if led == _FROM else TAKING | WIPING
    return thing and not verbs.isdisjoint(_words_near(text, figure))


def _words_near(text: str, figure: Figure) -> list[str]:
    return text[max(0, figure.start - _BY_WITHIN) : figure.start].lower().split()


def _of_time(text: str, figure: Figure, before: str) -> str | None:
    """ "cut by two days", "the median was 47 days, up three days": times change by "by", and after a comma."""
    if text.endswith(_GONE, 0, figure.start) and word_after(text, figure.end) not in _WHEN:
        return before
    if text.startswith(_TO, figure.end) and not ADDING.isdisjoint(_words_near(text, figure)):
        return _UP  # "adding 15 minutes to journeys"
    led = text.find(_BY, max(0, figure.start - _BY_WITHIN), figure.start) >= 0
    return governed(text, figure) if led and may_be_governed(before) else None


def _same_as(text: str, last: Figure | None, figure: Figure) -> str | None:
    """ "fell 16 points, or 0.1 percent", "rose $2 (5%)": the same change in other words."""
    if last is None or last.change is None or figure.kind not in _AMOUNTS:
        return None
    if last.unit == figure.unit and gap(text, last, figure):
        return last.change
    between = text[last.end : figure.start]
    same = len(between) <= _SERIES_WITHIN and (_goes_on(text, last, figure, between) or _SAME.fullmatch(between))
    return last.change if same else None


def _goes_on(text: str, last: Figure, figure: Figure, between: str) -> bool:
    """ "rose 0.4% in March, and 5% in April"; "up 1.4%, 208 points"."""
    if figure.unit == _POINTS and between == ", ":
        return True
    alike = last.unit == figure.unit and not text.startswith(" of ", figure.end)
    return alike and _SERIES.fullmatch(between) is not None
