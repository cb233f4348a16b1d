"""All rules in one list, and the reading of a text by them: at each word the longest phrase wins."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache

from factbox_dates.grammar.clocks import CLOCKS
from factbox_dates.grammar.days import DAYS
from factbox_dates.grammar.digits import DIGITS
from factbox_dates.grammar.durations import DURATIONS
from factbox_dates.grammar.periods import PERIODS
from factbox_dates.grammar.relative import RELATIVE
from factbox_dates.grammar.rules import Rule
from factbox_dates.grammar.sets import SETS
from factbox_dates.grammar.shapes import Phrase, compile_shape, labels, openings
from factbox_dates.meaning import Again, Expression, Fixed
from factbox_dates.words.lexer import LETTERS, Token
from factbox_dates.words.lexicon import Word

RULES: tuple[Rule, ...] = (*DAYS, *PERIODS, *DIGITS, *RELATIVE, *CLOCKS, *SETS, *DURATIONS)

_EDGE_SHAPE = (
    "( article? early hyphen? ( in article?|on )? | article? very? edge of | edge hyphen"
    " | article? ( latter|early ) ( portion|half ) of | ( later|earlier ) ( in|on )? )"
)
EDGE = compile_shape(_EDGE_SHAPE)
"""What narrows a date to its start, middle or end; it belongs to the expression."""
_EDGES = {"earlier": "START", "later": "END"}

_WINDOW = 24
"""The most words a phrase may have."""

_STRETCH = re.compile("[^{0}{1}]*[{0}{1}]".format(LETTERS["break"], LETTERS["stop"]))
"""No phrase goes on behind the first break or stop, which it may want to see."""
_EDGE = -1
"""Stands for the edge among the numbers of the rules."""


def _by_opening() -> dict[str, set[int]]:
    """The first two letters of phrases, or the one of a phrase that has no more -> the rules that read such phrases."""
    found: dict[str, set[int]] = {}
    for number, shape in [(_EDGE, _EDGE_SHAPE), *((number, rule.shape) for number, rule in enumerate(RULES))]:
        for letters in openings(shape):
            found.setdefault(letters, set()).add(number)
    return found


_OPENINGS = _by_opening()

Compiled = tuple[int, re.Pattern[str]]
Words = tuple[Word, ...]
Refuse = Callable[[Expression], bool]


def read(tokens: Sequence[Token], refuse: Refuse = lambda expression: False) -> Iterator[Expression]:
    """The expressions of a text whose vocabulary is `tokens`, from left to right, none overlapping.

    What `refuse` turns down is not taken; the next shorter phrase is tried.
    """
    words = tuple([word for _, _, word in tokens])
    letters = "".join([LETTERS[word.kind] for word in words])
    for stretch in _STRETCH.finditer(letters):
        at, last = stretch.span()
        while at < last - 1:
            edged, rules = _beginning(letters[at : at + 2])
            found = _narrowed(letters, words, tokens, at, last, refuse) if edged else None
            if found is None and rules:
                found = _longest(letters, words, tokens, at, last, refuse)
            if found:
                yield found[0]
            at = found[1] if found else at + 1


def _narrowed(
    letters: str, words: Words, tokens: Sequence[Token], at: int, last: int, refuse: Refuse
) -> tuple[Expression, int] | None:
    """The expression after the edge at word `at` with it."""
    if letters[at - 1 : at] == LETTERS["units"]:
        return None  # "two weeks early in May"
    edge = EDGE.match(letters, at)
    found = _longest(letters, words, tokens, edge.end(), last, refuse) if edge else None
    if edge is None or found is None or not _can_be_narrowed(found[0]):
        return None
    inner, end = found
    modifier = next(_EDGES.get(word.kind, word.value) for word in words[at : edge.end()] if word.kind in _NARROWING)
    return inner._replace(start=tokens[at][0], modifier=modifier), end


_NARROWING = ("early", "edge", "latter", "later", "earlier")


def _can_be_narrowed(expression: Expression) -> bool:
    meaning = expression.meaning
    return not isinstance(meaning, (Fixed, Again))


def _longest(
    letters: str, words: Words, tokens: Sequence[Token], at: int, last: int, refuse: Refuse
) -> tuple[Expression, int] | None:
    """The expression that begins at word `at` and ends before word `last`, and the word after it."""
    for number, length in _phrases(letters[at : min(last, at + _WINDOW)]):
        known = _meant(number, words[at : at + length])
        if known is not None:
            end = at + known.end
            found = Expression(tokens[at + known.start][0], tokens[end - 1][1], *known[2:])
            if not refuse(found):
                return found, end
    return None


@lru_cache(maxsize=8192)
def _phrases(window: str) -> tuple[tuple[int, int], ...]:
    """The numbers of the rules that read these letters and how many they read, the longest phrase first."""
    _, rules = _beginning(window[:2])
    found = [(number, match.end()) for number, pattern in rules if (match := pattern.match(window))]
    return tuple(sorted(found, key=lambda entry: -entry[1]))


@lru_cache(maxsize=1024)
def _meant(number: int, words: Words) -> Expression | None:
    """What rule `number` says of a phrase, from word to word; texts repeat the same few."""
    rule = RULES[number]
    match = compile_shape(rule.shape).match("".join([LETTERS[word.kind] for word in words]))
    assert match is not None, "no shape looks at what stands behind its phrase"
    labelled = labels(match)
    phrase = Phrase(labelled, words)
    meaning = rule.read(phrase)
    if meaning is None:
        return None
    modifier = phrase.text("edge") if "edge" in labelled else None
    return Expression(*phrase.extent(), rule.name, meaning, modifier, rule.lacking, None, rule.wording)


@cache
def _beginning(pair: str) -> tuple[bool, tuple[Compiled, ...]]:
    """Whether an edge may begin with these two letters, and the rules whose phrases may; a single one ends the text."""
    numbers = _OPENINGS.get(pair, set()) | _OPENINGS.get(pair[0], set())
    if len(pair) == 1:
        numbers = numbers.union(*(some for letters, some in _OPENINGS.items() if letters[0] == pair))
    rules = sorted(numbers - {_EDGE})
    return _EDGE in numbers, tuple((number, compile_shape(RULES[number].shape)) for number in rules)
