"""The engine: each parser in its own try, items checked and sorted, results handed to those who require them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import misbehaving
import pytest
from marshmallow import RAISE, Schema, ValidationError, fields

from factbox import Article, Context, Parser, SpanSchema
from factbox.engine import Event, Failed, Finished, Started, load_options, run
from factbox.registry import Registry

ARTICLE = Article("Nothing here is good.", language="en-GB")
HARMLESS = {
    f.__name__: code
    for f, code in misbehaving.BLAMED.items()
    if code == "invalid-output" or f.__name__ in ("soft_exit", "base_exception", "no_items", "deep_recursion")
}


class Loud(Schema):
    class Meta:
        unknown = RAISE

    loud = fields.Boolean(load_default=False)
    limit = fields.Integer(strict=True)


def shout(article: Article, context: Context) -> Iterator[dict[str, Any]]:
    """The words its requirement found, last first; in capitals only if the option says so."""
    for item in reversed(context.results["words"]):
        yield {**item, "extra": item["text"].upper() if context.options["loud"] else item["text"]}


def parser(name: str, parse: Any = misbehaving.words, **more: Any) -> Parser:
    return Parser(name=name, summary="A test.", item_schema=misbehaving.WordSchema, parse=parse, **more)


WORDS = parser("words")
SHOUT = parser("shout", shout, requires=("words",), options_schema=Loud)


def events(registry: Registry, *names: str, article: Article = ARTICLE, **options: Any) -> list[Event]:
    return list(run(registry, article, names, options))


@pytest.mark.parametrize("culprit", HARMLESS)
def test_a_misbehaving_parser_is_named_and_the_others_run(culprit: str) -> None:
    found = events(misbehaving.with_culprit(culprit), "words", culprit, "words_again")
    assert [(e.plugin, e.code) for e in found if isinstance(e, Failed)] == [(culprit, HARMLESS[culprit])]
    assert [e.plugin for e in found if isinstance(e, Finished)] == ["words", "words_again"]


def test_each_parser_is_announced_with_its_timeout_before_it_runs() -> None:
    found = events(Registry.of([WORDS]), "words")
    assert found[0] == Started("words", 5.0)
    assert isinstance(found[1], Finished)
    assert found[1].elapsed_ms >= 0


def test_items_come_sorted_by_place() -> None:
    (finished,) = [
        e for e in events(Registry.of([WORDS, SHOUT]), "shout") if isinstance(e, Finished) and e.plugin == "shout"
    ]
    assert [item["start"] for item in finished.items] == sorted(item["start"] for item in finished.items)


def test_requirements_run_first_even_when_nobody_asked_for_them() -> None:
    assert [e.plugin for e in events(Registry.of([SHOUT, WORDS]), "shout") if isinstance(e, Finished)] == [
        "words",
        "shout",
    ]


def test_options_reach_the_parser_loaded_with_defaults() -> None:
    def extras(**options: Any) -> Any:
        return events(Registry.of([WORDS, SHOUT]), "shout", **options)[-1].items[0]["extra"]  # type: ignore[union-attr]

    assert extras() == "Nothing"
    assert extras(shout={"loud": True}) == "NOTHING"


def test_wrong_options_are_reported_by_parser_and_field_all_at_once() -> None:
    with pytest.raises(ValidationError) as caught:
        load_options(Registry.of([WORDS, SHOUT]), {"shout": {"limit": "x", "zzz": 1}, "words": {"a": 1}, "nobody": {}})
    assert caught.value.messages == {
        "shout": {"limit": ["Not a valid integer."], "zzz": ["Unknown field."]},
        "words": {"a": ["Unknown field."]},
        "nobody": ["There is no parser of this name. Installed: words, shout."],
    }


def test_a_parser_that_spoils_what_it_was_given_spoils_only_its_copy() -> None:
    def spoil(article: Article, context: Context) -> list[Any]:
        for item in context.results["words"]:
            item.clear()
        return []

    found = events(Registry.of([WORDS, parser("spoiler", spoil, requires=("words",))]), "words", "spoiler")
    assert all(item["text"] for e in found if isinstance(e, Finished) for item in e.items)


@pytest.mark.parametrize(
    ("language", "runs"), [("en", True), ("en-US", True), (None, True), ("fr", False), ("FR-ca", False)]
)
def test_a_parser_runs_only_on_languages_it_reads_and_on_unknown_ones(language: str | None, runs: bool) -> None:
    found = events(
        Registry.of([parser("english", languages=frozenset({"en"}))]),
        "english",
        article=Article("x", language=language),
    )
    assert isinstance(found[-1], Finished) is runs
    if not runs:
        assert isinstance(found[-1], Failed)
        assert found[-1].code == "language-unsupported"


def test_a_parser_that_must_not_run_is_reported_and_not_started() -> None:
    known = {"words": Failed("words", "timed-out", "It took too long.")}
    found = list(run(Registry.of([WORDS, SHOUT]), ARTICLE, ["shout"], {}, known))
    assert found[0] == known["words"]
    assert isinstance(found[1], Failed)
    assert found[1].code == "dependency-failed"
    assert "words" in found[1].detail


def test_a_crash_says_where_but_nothing_of_the_article() -> None:
    def fail(article: Article, context: Context) -> list[Any]:
        raise ValueError(article.text)

    (_, failed) = events(Registry.of([parser("failing", fail)]), "failing")
    assert isinstance(failed, Failed)
    assert "It raised ValueError in fail (test_engine.py:" in failed.detail
    assert ARTICLE.text not in failed.detail


def test_what_marshmallow_would_change_is_given_as_marshmallow_gives_it() -> None:
    class Stamped(SpanSchema):
        day = fields.Date()

    def stamp(article: Article, context: Context) -> list[Any]:
        return [article.cite(0, 1, day="2025-01-06")]

    made = Parser(name="stamped", summary="A test.", item_schema=Stamped, parse=stamp)
    finished = events(Registry.of([made]), "stamped")[-1]
    assert isinstance(finished, Finished)
    assert finished.items == [{"text": "N", "start": 0, "end": 1, "day": "2025-01-06"}]
