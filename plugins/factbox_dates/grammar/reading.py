"""All rules in one list, and the reading of a text by them: at each word the longest phrase wins."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from factbox_dates.grammar.automaton import automaton
from factbox_dates.grammar.clocks import CLOCKS
from factbox_dates.grammar.days import DAYS
from factbox_dates.grammar.digits import DIGITS
from factbox_dates.grammar.durations import DURATIONS
from factbox_dates.grammar.periods import PERIODS
from factbox_dates.grammar.relative import RELATIVE
from factbox_dates.grammar.rules import Rule
from factbox_dates.grammar.sets import SETS
from factbox_dates.grammar.shapes import Phrase, labels
from factbox_dates.meaning import Again, Expression, Fixed
from factbox_dates.words.lexer import LETTERS, Token
from factbox_dates.words.lexicon import Word

RULES: tuple[Rule, ...] = (*DAYS, *PERIODS, *DIGITS, *RELATIVE, *CLOCKS, *SETS, *DURATIONS)

_EDGE_SHAPE = (
    "( article? early hyphen? ( in article?|on )? | article? very? edge of | edge hyphen"
    " | article? latter ( portion|half ) of | ( later|earlier ) ( in|on )? )"
)
"""What narrows a date to its start, middle or end; it belongs to the expression."""
_EDGES = {"earlier": "START", "later": "END"}

_STRETCH = re.compile("[^{0}{1}]*[{0}{1}]".format(LETTERS["break"], LETTERS["stop"]))
"""No phrase goes on behind the first break or stop, which it may want to see."""
_EDGE = -1
"""Stands for the edge among the numbers of the rules."""


_SHAPES = automaton([(_EDGE, _EDGE_SHAPE), *((number, rule.shape) for number, rule in enumerate(RULES))])

Words = tuple[Word, ...]
Refuse = Callable[[Expression], bool]


def read(tokens: Sequence[Token], refuse: Refuse = lambda expression: False) -> Iterator[Expression]:
    """The expressions of a text whose vocabulary is `tokens`, from left to right, none overlapping.

    What `refuse` turns down is not taken; the next shorter phrase is tried.
    """
    words = tuple([word for _, _, word in tokens])
    letters = [LETTERS[word.kind] for word in words]
    for stretch in _STRETCH.finditer("".join(letters)):
        at, last = stretch.span()
        while at < last - 1:
            phrases = _SHAPES.phrases(letters, at, last)
            edge = phrases.pop(_EDGE, 0) if phrases else 0
            found = _narrowed(letters, words, tokens, at, at + edge, last, refuse) if edge else None
            if found is None and phrases:
                found = _longest(phrases, words, tokens, at, refuse)
            if found:
                yield found[0]
            at = found[1] if found else at + 1


def _narrowed(
    letters: Sequence[str], words: Words, tokens: Sequence[Token], at: int, first: int, last: int, refuse: Refuse
) -> tuple[Expression, int] | None:
    """The expression at word `first`, behind the edge at word `at`, with it."""
    if at and letters[at - 1] == LETTERS["units"]:
        return None  # "two weeks early in May"
    phrases = _SHAPES.phrases(letters, first, last)
    phrases.pop(_EDGE, 0)
    found = _longest(phrases, words, tokens, first, refuse)
    if found is None or isinstance(found[0].meaning, (Fixed, Again)):
        return None
    inner, end = found
    modifier = next(_EDGES.get(word.kind, word.value) for word in words[at:first] if word.kind in _NARROWING)
    return inner._replace(start=tokens[at][0], modifier=modifier), end


_NARROWING = ("early", "edge", "latter", "later", "earlier")


def _longest(
    phrases: dict[int, int], words: Words, tokens: Sequence[Token], at: int, refuse: Refuse
) -> tuple[Expression, int] | None:
    """The expression that begins at word `at`, of the longest phrase that is one, and the word after it."""
    for number in reversed(phrases):
        known = _meant(number, words[at : at + phrases[number]])
        if known is not None:
            end = at + known.end
            found = Expression(tokens[at + known.start][0], tokens[end - 1][1], *known[2:])
            if not refuse(found):
                return found, end
    return None


@lru_cache(maxsize=1024)
def _meant(number: int, words: Words) -> Expression | None:
    """What rule `number` says of a phrase, from word to word; texts repeat the same few."""
    rule = RULES[number]
    labelled = labels(rule.shape, "".join([LETTERS[word.kind] for word in words]))
    phrase = Phrase(labelled, words)
    meaning = rule.read(phrase)
    if meaning is None:
        return None
    modifier = phrase.text("edge") if "edge" in labelled else None
    return Expression(*phrase.extent(), rule.name, meaning, modifier, rule.lacking, None, rule.wording)
