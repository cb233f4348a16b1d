"""pytest fixtures for plugin authors. Nothing happens until one is used; only the parsers a test registers, and those
that come with factbox when they are required, take part."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

import pytest

if TYPE_CHECKING:
    from flask.testing import FlaskClient

    from factbox import Article, Parser


class _Bench:
    """The parsers of one test."""

    def __init__(self) -> None:
        from factbox.discovery import built_in

        self.registry = built_in()

    def register(self, *parsers: Parser) -> None:
        """Add parsers, in place of those of the same name; a rule that one breaks fails the test."""
        from factbox.registry import Installed
        from factbox.testing.contract import registry_with

        self.registry = registry_with(tuple(Installed(parser) for parser in parsers), self.registry)
        assert not self.registry.broken, "; ".join(f"{one.name}: {one.reason}" for one in self.registry.broken)


class _Client:
    """A Flask test client that is made when it is first used: after the test has registered its parsers."""

    def __init__(self, bench: _Bench) -> None:
        self._bench = bench

    @cached_property
    def _made(self) -> FlaskClient:
        from factbox.settings import Settings
        from factbox.testing.runner import InProcess
        from factbox.web import create_app

        return create_app(Settings(), self._bench.registry, InProcess(self._bench.registry)).test_client()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._made, name)


@pytest.fixture
def _factbox_bench() -> _Bench:
    return _Bench()


@pytest.fixture
def factbox_register(_factbox_bench: _Bench) -> Callable[..., None]:
    """`factbox_register(PARSER, ...)`: the parsers that this test is about."""
    return _factbox_bench.register


@pytest.fixture
def factbox_article() -> Callable[..., Article]:
    """`factbox_article(text=..., html=..., published_at=..., ...)`: an Article as the service would prepare it."""
    from factbox.prepare import Source, prepare

    return lambda text=None, **more: prepare(Source(text=text, **more))


@pytest.fixture
def factbox_parse(_factbox_bench: _Bench) -> Callable[..., dict[str, Any]]:
    """`factbox_parse(text, plugins=[...], options={...}, ...)`: the whole answer, as `factbox.parse` gives it."""
    from factbox import parse

    return lambda text=None, **more: parse(text, registry=_factbox_bench.registry, **more)


@pytest.fixture
def factbox_client(_factbox_bench: _Bench) -> FlaskClient:
    """A client of the HTTP API with this test's parsers, parsing in this process."""
    return cast("FlaskClient", _Client(_factbox_bench))


@pytest.fixture
def factbox_contract(_factbox_bench: _Bench) -> Callable[[str], None]:
    """`factbox_contract("name")`: fail the test, with all reasons, when the parser breaks a rule of the contract."""

    def hold(name: str) -> None:
        from factbox.testing.contract import check_parser

        failures = check_parser(_factbox_bench.registry, name)
        assert not failures, "\n".join(f"{name} breaks {rule.name!r}: {broken}" for rule, broken in failures)

    return hold
