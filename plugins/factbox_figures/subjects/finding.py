"""What a figure counts or measures: rules by kind, the first that finds a noun phrase wins."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable

from factbox import Article, Span
from factbox.language.neighbours import word_after
from factbox_figures.figure import Figure
from factbox_figures.subjects.adjacent import direct, headed, signed
from factbox_figures.subjects.amounts import asked_for, changed, changed_before, consists, doubled, qualified
from factbox_figures.subjects.beside import aged, gapped
from factbox_figures.subjects.counting import counted, held, part_of
from factbox_figures.subjects.driven import driven
from factbox_figures.subjects.elided import among, answered, of_these, repeated
from factbox_figures.subjects.governing import clause, head_of, object_of, outdone, spent, stood_at, tied
from factbox_figures.subjects.heads import is_time, named_thing, thing
from factbox_figures.subjects.place import Place, past_dateline
from factbox_figures.subjects.putting import put_at
from factbox_figures.subjects.ranking import graded, ranked
from factbox_figures.subjects.referring import referred
from factbox_figures.subjects.spending import paid_for, put_on
from factbox_figures.subjects.surveys import surveyed
from factbox_figures.subjects.syntax import brought_to, compared, lasting, living, sized, within, worth
from factbox_figures.subjects.verbless import bracketed, contrasted, is_stacked, placed

# So many figures in one sentence are a table, whose columns no clause explains.
_TABLE = 40
Rule = Callable[[Figure, Place], Span | None]
_BEFORE: tuple[Rule, ...] = (
    signed, headed, gapped, changed_before, head_of, direct, placed, tied, object_of, driven, put_at, brought_to, worth,
)  # fmt: skip
_OF_AMOUNTS: tuple[Rule, ...] = (*_BEFORE, lasting, clause, referred)
_RATE = "rate"
RULES: dict[str, tuple[Rule, ...]] = {
    "count": (graded, counted, of_these, outdone, *_BEFORE, held, stood_at, repeated),
    "rate": (*_OF_AMOUNTS, counted),
    "vague": (counted, of_these, consists, head_of, held, repeated, spent),
    "fraction": (surveyed, part_of, object_of, counted, changed, tied, clause),
    "ordinal": (ranked, counted, held),
    "multiple": (put_at, doubled, changed, compared, tied, clause),
    "percent": (
        surveyed, bracketed, contrasted, outdone, answered, asked_for, qualified, put_on, changed, part_of,
        *_OF_AMOUNTS, among,
    ),
    "money": (bracketed, qualified, consists, paid_for, put_on, changed, *_OF_AMOUNTS),
    "measure": (bracketed, qualified, put_on, within, sized, consists, changed, *_OF_AMOUNTS),
    "age": (aged, lasting, living),
    "ratio": (counted, put_at, clause),
}  # fmt: skip
# What these look at stands behind the amount: nothing does where the sentence ends or a comma follows.
BEHIND = frozenset(
    (surveyed, contrasted, outdone, answered, asked_for, qualified, put_on, paid_for, changed, within, sized)
)
_BEFORE_A_MARK = {kind: tuple(rule for rule in rules if rule not in BEHIND) for kind, rules in RULES.items()}
_MARKS = frozenset(".,;")


def find_subjects(figures: Iterable[Figure], article: Article) -> list[Figure]:
    """`figures`, each with its subject where there is one."""
    text = article.text
    done: list[Figure] = []
    crowd = begin = limit = 0
    for figure in figures:
        if not begin <= figure.start < limit:
            begin, limit = _sentence(article, figure.start)
        last = done[-1] if done and done[-1].start >= begin else None
        led, following = figure.before(text), word_after(text, figure.end)
        place = Place(article, text, begin, max(limit, figure.end), done, last, led, following)
        crowd = crowd + 1 if place.last else 0
        subject = figure.subject or (_subject(figure, place) if crowd < _TABLE else None)
        if subject and done and is_stacked(text, done[-1], figure, subject):
            done[-1] = done[-1].about(subject)
        done.append(figure.about(subject) if subject else figure)
    return done


def _sentence(article: Article, at: int) -> tuple[int, int]:
    """Where the sentence at `at` begins, behind its dateline, and ends."""
    text, sentences = article.text, article.sentences
    begin, limit = sentences[max(0, bisect_right(sentences, (at, len(text))) - 1)] if sentences else (0, len(text))
    return past_dateline(text, begin), limit


def _subject(figure: Figure, place: Place) -> Span | None:
    rules = _BEFORE_A_MARK if place.text[figure.end : figure.end + 1] in _MARKS else RULES
    for rule in rules.get(_RATE if figure.is_rate else figure.kind, ()):
        found = rule(figure, place)
        subject = thing(found, place.text) if found else None
        if subject is not None and _may_be(subject, figure, place.text):
            return named_thing(subject, place.text, figure)
    return None


def _may_be(subject: Span, figure: Figure, text: str) -> bool:
    """Whether it is apart from the amount, and no time: not "a 1 percent rise in April-June"."""
    apart = subject.end <= figure.start or figure.end <= subject.start
    return apart and not is_time(text[slice(*subject)])
