"""What users of other parsers curse: words and numbers that are no dates, and spans that take too much."""

import ast
import re
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factbox_dates
from factbox_dates.grammar.reading import RULES
from factbox_dates.neighbours.look_alikes import LOOK_ALIKES
from factbox_dates.neighbours.matches import _PERIODS
from factbox_dates.neighbours.vetoes import WINDOW, _ending, _rows
from factbox_dates.wordings import Wording

MEANS_NOTHING = [
    "Two managers took the fall for it.",
    "It fell in after-hours trading.",
    "Contributing: Michael Winter.",
    "They changed the plan at the last minute.",
    "It may rain, and he may 2 or 3 times have said so.",
    "They march on; the march for peace ended; the March on Rome.",
    "He was second in the second half and gave it a second look.",
    "The sun sat low, and leaves fall in a spring of the hills.",
    "United won 3-2 after a 1-1 draw and lost 21:15.",
    "The score was 2:1, the ratio 16:9, the odds 5:2, the verse John 3:16.",
    "Call 555-2010, 020 7946 0958 or +44 1632 960961.",
    "It costs $1,999, €2024, £1990 and 2000 dollars.",
    "Model 2012, Route 66, flight 1812, room 1984, page 1990, section 12.",
    "Version 3.2.1 runs at 192.168.10.1 and 10.0.0.1.",
    "The ship lies at 51.5074, 0.1278 and at 40°26'46\".",
    "Some 2000 people and 1945 voters saw more than 2010 ships.",
    "A quarter of the price, half of the cake, three quarters of the town.",
    "ISBN 978-3-16-148410-0, order no. 20110203, part 2011-B.",
    "Theresa May met June Brown, April O'Neil and August Wilson.",
    "The Daily Mail, the Sunday Times and USA Today reported it.",
    "Mark my words: I am at best an am and pm man.",
    "The current plan followed a recent storm.",
    "Do it as soon as you can.",
    "12/24 and 3/4 of them.",
    "At the end of the day, it is a screen of 2880×1800.",
    "FAQ:\nQ1. What may each may bring? Earn 15 CE credits with an X7 358H.",
    "The early days of sick leave and study hours.",
    "The library at 1600 Pennsylvania Avenue and 1984 Main Street.",
    "He lives on the 20th floor and was born on the 4th Avenue side.",
]


@pytest.mark.parametrize("row", LOOK_ALIKES, ids=lambda row: row.name)
def test_a_row_has_patterns_that_compile_and_wordings_that_exist(row):
    wordings = row.wordings.split()
    assert {*wordings} <= {rule.wording for rule in RULES}
    assert all(_rows(wording, early=False) for wording in wordings)


def test_every_wording_of_a_rule_has_rows():
    asked = {wording for row in LOOK_ALIKES for wording in row.wordings.split()}
    asked |= _PERIODS
    assert asked == {rule.wording for rule in RULES} - {""} == {*get_args(Wording)} - {""}


PARSER = Path(factbox_dates.__file__).parent


@pytest.mark.parametrize("path", sorted(PARSER.rglob("*.py")), ids=lambda path: path.stem)
def test_the_name_of_a_rule_is_never_asked(path):
    compared = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Compare)]
    asked = [part for node in compared for part in (node.left, *node.comparators) if isinstance(part, ast.Attribute)]
    assert [part.lineno for part in asked if part.attr == "rule"] == []


LISTS = [before for row in LOOK_ALIKES for before in (row.before, row.unless_before) if isinstance(before, tuple)]
BEFORE = st.lists(
    st.sampled_from("in on no. up to at least more than c. 8 it's May Since $ - – ( \n , X".split(" ")), max_size=5
).flatmap(lambda words: st.sampled_from([" ".join(words), " ".join(words) + " ", "".join(words)]))


@given(st.sampled_from(LISTS), BEFORE)
def test_patterns_looked_for_at_one_place_are_those_that_a_search_finds_there(before, text):
    text = text[:WINDOW]
    searched = re.search(rf"(?:{'|'.join(before)})\Z", text, re.I)
    assert bool(_ending(before)(text + "2010", len(text))) == bool(searched)


@pytest.mark.parametrize("sentence", MEANS_NOTHING)
def test_look_alikes_are_no_dates(dates, sentence):
    assert [item["text"] for item in dates(sentence)] == []


def test_a_page_of_look_alikes_holds_no_date(dates):
    assert dates("\n".join(MEANS_NOTHING)) == []


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("He may march in May.", ["May"]),
        ("It shut in March, and may open in June.", ["March", "June"]),
        ("The sun rose on Sun, Jan 5.", ["Sun, Jan 5"]),
        ("Prices fell in the fall of 2008.", ["the fall of 2008"]),
        ("Some 2000 people came in 2000.", ["2000"]),
        ("Since Friday, from Monday until Tuesday.", ["Friday", "Monday", "Tuesday"]),
        ("Prime Minister Theresa May resigned in May.", ["May"]),
        ("Last year's fire and Tuesday's storm.", ["Last year", "Tuesday"]),
        ("She ran it for two years; it was sold at the end of May.", ["two years", "the end of May"]),
        ("The talks will last two days.", ["two days"]),
        ("It was his third goal in as many days.", []),
        ("In the run-up to 2014, spending fell.", ["2014"]),
        ("Lines\nbreak in May\n5 were hurt.", ["May"]),
    ],
)
def test_the_true_dates_beside_them_are_found_with_exact_spans(dates, sentence, words):
    assert [item["text"] for item in dates(sentence)] == words


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "May", "Zażółć gęślą jaźń 5 мая", "\ud83d\ude00 in May \u202e 2010", "é2010é"]
)
def test_odd_texts_do_no_harm(dates, text):
    for item in dates(text):
        assert text[item["start"] : item["end"]] == item["text"]


def test_letters_of_other_scripts_beside_a_word_make_it_another_word(dates):
    assert dates("mayé été Mondayу") == []
