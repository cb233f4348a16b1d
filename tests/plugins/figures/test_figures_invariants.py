"""What holds for any text: true spans, plain finite numbers, a valid schema, the same answer again, linear time."""

from __future__ import annotations

import math
import time
from itertools import pairwise

import pytest
from figures_of import figures_of
from hypothesis import example, given, settings
from hypothesis import strategies as st

import factbox
from factbox_figures.readers.numbers import find_numbers, find_places
from factbox_figures.readers.readings import read_figure, readers_of
from factbox_figures.schema import FigureSchema

WORDS = (
    "5 17 1,200 2.5 half a third two-thirds million bn % percent $ € USD cents km m t °C year-old aged between and to from - – or "
    "rose fell by up about over more than at least of the people shares 3-2 one in dozens thousands first 20th ½ 1e9 −4 x fold "
    "( ) , . ; : ' \" \n a an per share barrel day 2019 May Boeing 747 #2 No. minus zero points 6-foot-2 ± +5 #"
).split(" ")
news_like = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)
glued = st.lists(st.sampled_from(WORDS), max_size=30).map("".join)
HOSTILE = [
    "1 ", "one ", "1-", "1.", "1,", "$1 ", "$", "9", "5% ", "5 to 6 ", "from ", "half a ", "hundred ", "million and ", "two and a half ",
    "thousands of ", "a", "the ", "1 of ", "1 or ", "(1) ", "½", "1/2", "1x10", "1e1", "1 000 ", "1,00,", "http://1.", "1@", "a@a.",
    "Boeing 7 ", "May 1 ", "twenty-", "tenfold ", "1 km/", "-1 ", "(", "one in ", "rose by ", "1 Aa ", "abc1 ", "section 1 and ", "1a", "1-a", "1 a-", "20th ",
]  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(news_like | glued | st.text(max_size=200))
def test_any_text_gives_valid_items_with_true_spans(text: str) -> None:
    found = figures_of(text)
    assert FigureSchema(many=True).validate(found) == {}
    for item in found:
        assert text[item["start"] : item["end"]] == item["text"] != ""
        subject = item["subject"]
        assert subject is None or text[subject["start"] : subject["end"]] == subject["text"]
        assert all(value is None or math.isfinite(value) for value in (item["value"], item["low"], item["high"]))


@settings(max_examples=60, deadline=None)
@given(news_like)
@example("5 ± −4")
def test_a_range_has_two_rising_ends_and_a_point_has_a_value(text: str) -> None:
    for item in figures_of(text):
        if item["value"] is None:
            assert item["low"] < item["high"] or (item["kind"] == "score" and item["low"] == item["high"])  # "5-5"
        else:
            assert item["low"] is item["high"] is None


@settings(max_examples=60, deadline=None)
@given(news_like)
def test_figures_do_not_overlap(text: str) -> None:
    found = figures_of(text)
    assert all(left["end"] <= right["start"] for left, right in pairwise(found))


@settings(max_examples=300, deadline=None)
@given(news_like | glued)
def test_a_hint_never_keeps_a_reader_from_a_number_it_knows(text: str) -> None:
    for number in find_numbers(text, find_places(text)):
        told = (reader(text, number) for reader in readers_of(-1, "USD"))
        assert read_figure(text, number, "USD") == next((figure for figure in told if figure), None)


@settings(max_examples=40, deadline=None)
@given(news_like)
def test_the_same_text_gives_the_same_figures(text: str) -> None:
    assert figures_of(text) == figures_of(text)


@pytest.mark.parametrize("unit", HOSTILE)
def test_time_grows_with_the_length_of_hostile_text(unit: str) -> None:
    """Four times the text may take at most eight times as long (four by rights; the rest is noise)."""
    small, large = (min(_seconds(unit, size) for _ in range(2)) for size in (1_000, 4_000))
    assert large < 8 * small + 0.05


def _seconds(unit: str, size: int) -> float:
    text = (unit * (size // len(unit) + 1))[:size]
    began = time.process_time()
    figures_of(text)
    return time.process_time() - began


def test_a_table_of_numbers_is_data_and_a_list_is_prose() -> None:
    assert figures_of("7 8 9 " * 100) == []
    assert len(figures_of("7, 8, 9, " * 10 + "and 10 goats.")) == 31


def test_one_long_word_and_one_long_number_are_no_figures() -> None:
    assert figures_of("a" * 100_000) == figures_of("9" * 100_000) == []


def test_the_parser_is_found_and_runs_after_dates() -> None:
    answer = factbox.parse("It killed 75 people on December 8.", language="en", plugins=["figures"])
    assert answer["errors"] == []
    assert [item["value"] for item in answer["results"]["figures"]] == [75]


def test_an_unknown_currency_for_the_dollar_is_refused() -> None:
    with pytest.raises(Exception, match="dollar"):
        factbox.parse("$5", language="en", plugins=["figures"], options={"figures": {"dollar": "XYZ"}})
