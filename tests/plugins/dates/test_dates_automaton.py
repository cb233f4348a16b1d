"""The automaton of all shapes: one walk finds the phrases that begin at a word, as the patterns of the shapes do."""

import random
import re

import pytest

from factbox_dates.grammar.automaton import automaton
from factbox_dates.grammar.reading import RULES
from factbox_dates.grammar.shapes import compile_shape
from factbox_dates.words.lexer import LETTERS, words


def letters(text):
    return [LETTERS[word.kind] for _, _, word in words(text)]


SHAPES = automaton(enumerate(["month day", "month day ( comma? year )?", "( in|on )? n:month", "month"]))


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("May 5", {0: 2, 1: 2, 2: 1, 3: 1}),
        ("May 5, 2010", {0: 2, 1: 4, 2: 1, 3: 1}),
        ("May 5 2010", {0: 2, 1: 3, 2: 1, 3: 1}),
        ("May", {2: 1, 3: 1}),
        ("in May 5", {2: 2}),
        ("on Monday", {}),
    ],
)
def test_the_phrases_that_begin_at_a_word_each_as_long_as_may_be(text, phrases):
    known = letters(text)
    assert SHAPES.phrases(known, 0, len(known)) == phrases


def test_the_longest_phrase_comes_last_and_of_those_the_first_shape():
    known = letters("May 5, 2010")
    assert list(reversed(SHAPES.phrases(known, 0, len(known)))) == [1, 0, 2, 3]


def test_no_phrase_goes_on_behind_the_last_word_that_may_be_read():
    assert SHAPES.phrases(letters("May 5, 2010"), 0, 2) == {0: 2, 1: 2, 2: 1, 3: 1}


def test_a_phrase_may_begin_at_any_word():
    assert SHAPES.phrases(letters("in May 5"), 1, 3) == {0: 2, 1: 2, 2: 1, 3: 1}


def spelled(parsed, chance):
    """A string that a parsed regular expression matches."""
    return "".join(choice(str(code), argument, chance) for code, argument in parsed)


def choice(name, argument, chance):
    if name == "LITERAL":
        return chr(argument)
    if name == "IN":
        return spelled([chance.choice(argument)], chance)
    if name == "BRANCH":
        return spelled(chance.choice(argument[1]), chance)
    if name == "SUBPATTERN":
        return spelled(argument[3], chance)
    assert name == "MAX_REPEAT", name
    return spelled(argument[2], chance) if chance.random() < 0.7 else ""


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.shape)
def test_a_shape_is_read_as_its_pattern_reads_it(rule):
    pattern, alone, chance = compile_shape(rule.shape), automaton([(7, rule.shape)]), random.Random(rule.shape)
    parsed = re._parser.parse(pattern.pattern)
    for _ in range(60):
        phrase = spelled(parsed, chance)
        for part in (phrase, phrase[:-1], f"{phrase}{phrase[:1]}"):
            match = pattern.match(part)
            assert alone.phrases(part, 0, len(part)) == ({7: match.end()} if match and match.end() else {})
