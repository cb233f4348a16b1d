"""The contract catches each kind of parser that breaks it, and says how."""

from __future__ import annotations

import socket
import time
from typing import Any

import pytest
from marshmallow import Schema, fields

from factbox import Article, Context, Parser, SpanSchema
from factbox.discovery import discover
from factbox.registry import Registry
from factbox.testing import RULES, check_parser
from factbox.testing.contract import keeps_its_deadline

BUILT_IN = ("links", "figures", "quotes", "dates")


class Undescribed(SpanSchema):
    secret = fields.String()


class Demanding(Schema):
    level = fields.Integer(required=True, metadata={"description": "How much."})


def quiet(article: Article, context: Context) -> list[Any]:
    return []


def fussy(article: Article, context: Context) -> list[Any]:
    return [article.cite(0, 1)]


def moody(article: Article, context: Context, calls: list[int] = []) -> list[Any]:  # noqa: B006
    calls.append(1)
    return [article.cite(0, 1)] * (len(calls) % 7) if article.text else []


def meddling(article: Article, context: Context) -> list[Any]:
    object.__setattr__(article, "title", "Mine")
    return []


def calling(article: Article, context: Context) -> list[Any]:
    with socket.create_connection(("127.0.0.1", 9)):
        return []


def quadratic(article: Article, context: Context) -> list[Any]:
    """Quadratic up to hostile lengths; the deadline is another rule's matter."""
    if len(article.text) < 100_000:
        end = time.process_time() + (len(article.text) / 40_000) ** 2
        while time.process_time() < end:
            pass
    return []


def slow(article: Article, context: Context) -> list[Any]:
    time.sleep(0.3 if len(article.text) > 500_000 else 0)
    return []


def no_model() -> None:
    raise OSError("the model is not there")


BREAKS: dict[str, Parser] = {
    "sets up": Parser(name="x", summary="Finds.", item_schema=SpanSchema, parse=quiet, setup=no_model),
    "valid on odd texts": Parser(name="x", summary="Finds.", item_schema=SpanSchema, parse=fussy),
    "deterministic": Parser(name="x", summary="Finds.", item_schema=SpanSchema, parse=moody),
    "leaves the article alone": Parser(name="x", summary="Finds.", item_schema=SpanSchema, parse=meddling),
    "explains itself": Parser(name="x", summary="Finds.", item_schema=Undescribed, parse=quiet),
    "works with defaults": Parser(
        name="x", summary="Finds.", item_schema=SpanSchema, options_schema=Demanding, parse=quiet
    ),
    "stays off the network": Parser(name="x", summary="Finds.", item_schema=SpanSchema, parse=calling),
    "grows with the text": Parser(name="x", summary="Finds.", item_schema=SpanSchema, parse=quadratic),
    "keeps its deadline": Parser(name="x", summary="Finds.", item_schema=SpanSchema, parse=slow, timeout=0.2),
}


@pytest.mark.parametrize("rule", BREAKS)
def test_a_parser_that_breaks_a_rule_is_caught_by_that_rule(rule: str) -> None:
    broken = {found.name: str(reason) for found, reason in check_parser(Registry.of([BREAKS[rule]]), "x")}
    assert rule in broken
    assert len(broken[rule]) > 20


def test_a_parser_that_keeps_the_rules_breaks_none() -> None:
    registry = Registry.of([Parser(name="x", summary="Finds.", item_schema=SpanSchema, parse=quiet)])
    assert check_parser(registry, "x") == []


def test_a_machine_that_is_busy_once_costs_a_parser_nothing() -> None:
    late = [0.3]

    def delayed(article: Article, context: Context) -> list[Any]:
        time.sleep(late.pop() if late and len(article.text) > 500_000 else 0)
        return []

    parser = Parser(name="x", summary="Finds.", item_schema=SpanSchema, parse=delayed, timeout=0.2)
    keeps_its_deadline(Registry.of([parser]), "x")
    assert late == []


def test_every_rule_is_explained_and_has_a_parser_that_breaks_it() -> None:
    assert {rule.name for rule in RULES} - set(BREAKS) == {"valid on news"}
    assert all(rule.check.__doc__ for rule in RULES)


@pytest.mark.slow
@pytest.mark.parametrize("name", BUILT_IN)
def test_the_built_in_parsers_keep_the_contract(name: str) -> None:
    assert [f"{rule.name}: {reason}" for rule, reason in check_parser(discover(), name)] == []
