"""Where the parser looks: runs of vocabulary words that hold a telling one, and no others."""

import re
from itertools import pairwise, product

import pytest

from factbox_dates.grammar.reading import RULES
from factbox_dates.grammar.shapes import compile_shape
from factbox_dates.words.gaps import GAPS, LONGEST_GAP
from factbox_dates.words.lexer import LETTERS, words
from factbox_dates.words.runs import SILENT, TELLING_PAIRS, runs

QUIET = {LETTERS[kind] for kind in (*SILENT, "comma", "hyphen", "paren", "possessive", "stop", "break")}
PAIRS = {LETTERS[first] + LETTERS[second] for first, second in TELLING_PAIRS}

RUNS = {
    "on Monday": "They met on Monday, which was early.",
    "the end of the year": "By noun: the end of the year.",
    "In 2010": "In 2010 it closed.",
    "twenty ten": "twenty ten",
    "10 to nine": "Wait: 10 to nine!",
    "at 19.30": "Doors shut at 19.30.",
    "in the first half": "Sales rose in the first half.",
    "June 4, 5 and 6": "See June 4, 5 and 6.",
    "5 - 9 May": "It runs 5 - 9 May.",
    "two weeks": "It is two weeks' work.",
    "2010-11": "(2010-11)",
}
SILENCE = [
    "the two of them",
    "10 to 12",
    "from here to there",
    "an early one",
    "",
    "4.5 and 3,000",
    "the last of those",
]


@pytest.mark.parametrize(("run", "text"), RUNS.items())
def test_a_run_holds_all_the_words_that_join_a_telling_one(run, text):
    assert [text[start:end] for start, end, _ in runs(text)] == [run]


@pytest.mark.parametrize("text", SILENCE)
def test_words_that_say_nothing_of_time_make_no_run(text):
    assert list(runs(text)) == []


def test_a_word_that_does_not_join_ends_a_run():
    text = "On Monday he left on Friday. Today"
    assert [text[start:end] for start, end, _ in runs(text)] == ["On Monday", "on Friday", "Today"]


def quiet_strings(parsed):
    """All strings of quiet letters that a parsed regular expression matches; none when it must have another."""
    parts = [quiet_choices(*item) for item in parsed]
    return {"".join(choice) for choice in product(*parts)} if all(parts) else set()


def quiet_choices(code, argument):
    name = str(code)
    if name == "LITERAL":
        return {chr(argument)} & QUIET
    if name == "IN":
        return set().union(*(quiet_choices(*item) for item in argument))
    if name == "BRANCH":
        return set().union(*(quiet_strings(branch) for branch in argument[1]))
    if name == "SUBPATTERN":
        return quiet_strings(argument[3])
    assert name == "MAX_REPEAT", name
    return {""} | quiet_strings(argument[2])


RESTS = ("rest-of-list", "and-last")
"""They read on behind another expression, in whose run they lie, and are nothing without it."""


@pytest.mark.parametrize(
    "rule", [rule for rule in RULES if rule.name not in RESTS], ids=lambda rule: f"{rule.name}: {rule.shape}"
)
def test_no_rule_reads_silent_words_alone(rule):
    found = quiet_strings(re._parser.parse(compile_shape(rule.shape).pattern))
    joined = {phrase.replace(LETTERS["hyphen"], "") for phrase in found}
    assert all(any(first + second in PAIRS for first, second in pairwise(phrase)) for phrase in joined)


@pytest.mark.parametrize("pattern", GAPS.values())
def test_no_gap_is_longer_than_said(pattern):
    assert re._parser.parse(pattern).getwidth()[1] <= LONGEST_GAP


def test_a_run_goes_on_through_any_number_of_words():
    text = f"Monday{', Tuesday' * 90} came."
    assert [(start, end) for start, end, _ in runs(text)] == [(0, len(text) - len(" came."))]


@pytest.mark.parametrize(
    ("written", "kinds"),
    [
        ("May 5 and", ["month", "digits", "and"]),
        ("May 12, then", ["month", "digits"]),
        ("May 3. Then", ["month", "digits"]),
        ("May 2019 the", ["month", "year", "article"]),
        ("May 5 am", ["month", "clock"]),
        ("May 5 a.m.", ["month", "clock"]),
        ("May 2 nd", ["month", "ordinal"]),
        ("Monday 20 s", ["weekday", "decade"]),
        ("May 12,000", ["month", "number"]),
        ("May 3.15", ["month", "dotted"]),
        ("May 7 -9", ["month", "digits", "hyphen", "digits"]),
        ("May 20190112", ["month", "compact_day"]),
    ],
)
def test_digits_stand_alone_unless_a_form_of_numeral_goes_on_behind_them(written: str, kinds: list[str]) -> None:
    assert [word.kind for _, _, word in words(written)][: len(kinds)] == kinds
