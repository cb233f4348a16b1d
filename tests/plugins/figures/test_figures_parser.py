"""The list of stages, from an article to its items."""

from __future__ import annotations

from factbox import Article, Context
from factbox_figures.parser import figures_of, parse
from factbox_figures.schema import CHANGES, KINDS, MODIFIERS, FigureSchema

TEXT = "About 40 boats rose 5% to $2m. She is 44. The 20th of 2-1 wins took half an hour, dozens said; 5x; one in ten."


def test_stages_make_figures_and_parse_makes_items_of_them() -> None:
    article, context = Article(TEXT), Context({}, {"dates": []})
    items = list(parse(article, context))
    assert [(it["start"], it["end"]) for it in items] == [(it.start, it.end) for it in figures_of(article, context)]
    assert all(figure.subject is None or figure.kind == "fraction" for figure in figures_of(article, context))
    assert any(item["subject"] for item in items)


def test_every_item_fits_the_schema() -> None:
    items = list(parse(Article(TEXT), Context({}, {"dates": []})))
    assert FigureSchema(many=True).validate(items) == {}
    assert {item["kind"] for item in items} <= set(KINDS)
    assert {item["modifier"] for item in items} <= {None, *MODIFIERS}
    assert {item["change"] for item in items} <= {None, *CHANGES}


def test_dates_are_left_to_the_dates_parser() -> None:
    text = "It sold 40 boats on 12 and 13 April."
    dates = [{"start": 20, "end": 35, "kind": "date"}]
    assert [it["text"] for it in parse(Article(text), Context({}, {"dates": dates}))] == ["40"]


def test_a_text_without_numbers_has_no_figures() -> None:
    assert list(parse(Article("Nobody came."), Context({}, {}))) == []
    assert list(parse(Article(""), Context({}, {}))) == []


def test_a_bare_dollar_is_what_the_options_say() -> None:
    (item,) = parse(Article("It cost $5."), Context({"dollar": "CAD"}, {}))
    assert item["unit"] == "CAD"
