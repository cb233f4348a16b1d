"""The values that walk through the stages: numbers, figures, and the items they become."""

from __future__ import annotations

from decimal import Decimal

import pytest
from figures_of import numbers_of, staged

from factbox import Article, Span
from factbox_figures.figure import Figure, Number, item

NUMBER = Number(6, 7, Decimal(5), Decimal(5), "digits", "about")
FIGURE = Figure(6, 8, "percent", Decimal(5), Decimal(5), "%", "percent", NUMBER)
TEXT = "about 5% more"


def test_a_changed_figure_is_another_value() -> None:
    changed = FIGURE.with_(change="up", unit="pp")
    assert (changed.change, changed.unit, changed.start) == ("up", "pp", 6)
    assert (FIGURE.change, FIGURE.unit) == (None, "%")


def test_a_figure_about_something_has_that_as_its_subject() -> None:
    assert FIGURE.about(Span(0, 5)).subject == Span(0, 5)
    assert FIGURE.about(Span(0, 5)).with_(subject=None) == FIGURE


def test_the_word_before_is_that_of_the_number_where_both_begin_together() -> None:
    assert FIGURE.before(TEXT) == "about"
    assert FIGURE.with_(start=0).before(TEXT) == ""
    assert FIGURE.with_(start=5).before("nearly 5%") == "nearl"


@pytest.mark.parametrize(
    ("text", "is_range", "is_bare", "is_rate"),
    [
        ("75 boats", False, True, False),
        ("two million boats", False, True, False),
        ("5%", False, False, False),
        ("dozens of boats", True, False, False),
        ("10 to 20 boats", True, True, False),
        ("20 per week", False, False, True),
        ("12.4 per 100,000", False, False, True),
        ("60 deaths per 100,000", False, False, False),
        ("a third of it", False, False, False),
        ("the third boat", False, False, False),
    ],
)
def test_a_figure_knows_what_it_is(text: str, is_range: bool, is_bare: bool, is_rate: bool) -> None:
    (figure,) = staged(text)
    assert (figure.is_range, figure.is_bare, figure.is_rate) == (is_range, is_bare, is_rate)


def test_a_point_has_a_value_and_a_range_two_ends() -> None:
    article = Article(TEXT)
    point, ends = item(FIGURE, article), item(FIGURE.with_(high=Decimal(7)), article)
    assert (point["value"], point["low"], point["high"]) == (5.0, None, None)
    assert (ends["value"], ends["low"], ends["high"]) == (None, 5.0, 7.0)


def test_an_item_cites_the_text() -> None:
    found = item(FIGURE.about(Span(9, 13)), Article(TEXT))
    assert (found["text"], found["start"], found["end"], found["rule"]) == ("5%", 6, 8, "percent")
    assert found["subject"] == {"text": "more", "start": 9, "end": 13}
    assert item(FIGURE, Article(TEXT))["subject"] is None


def test_a_number_knows_the_word_before_it() -> None:
    assert [number.before for number in numbers_of("(5 or about 7, 8")] == ["(", "about", ","]


def test_a_number_becomes_a_figure_up_to_the_end_of_its_unit() -> None:
    (number,) = numbers_of("It rose 5 percent.")
    figure = number.figure(17, "percent", "percent", "%")
    assert (figure.start, figure.end, figure.low, figure.unit, figure.number) == (8, 17, 5, "%", number)
    assert number.figure(9, "age", "age-apposition", "year", "apposed").form == "apposed"
