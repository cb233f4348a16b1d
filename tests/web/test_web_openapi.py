"""The OpenAPI document: valid, committed as served, with real examples; and the service keeps to it."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings, strategies
from hypothesis.errors import FlakyStrategyDefinition
from marshmallow import Schema, fields
from openapi_spec_validator import OpenAPIV31SpecValidator
from schemathesis import GenerationMode
from schemathesis.specs.openapi.checks import use_after_free

from factbox import NoOptions, Parser, PlaceSchema, SpanSchema, contract
from factbox.discovery import built_in
from factbox.fetch import Fetched, Refused
from factbox.registry import Registry
from factbox.settings import Settings
from factbox.web import create_app
from factbox.web.schemas import visited
from factbox.workers import Pool

COMMITTED = Path(__file__).parents[2] / "openapi"


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return contract.document(Settings(), built_in())


def test_the_document_is_valid_openapi_3_1(document: dict[str, Any]) -> None:
    assert document["openapi"] == "3.1.0"
    OpenAPIV31SpecValidator(document).validate()


def test_the_committed_document_is_what_this_version_serves() -> None:
    assert (COMMITTED / "openapi.yaml").read_text(encoding="utf-8") == contract.as_yaml()


def test_every_operation_is_described_and_every_route_is_in_the_document(
    client: FlaskClient, document: dict[str, Any]
) -> None:
    served = {re.sub(r"<string:(\w+)>", r"{\1}", rule.rule) for rule in client.application.url_map.iter_rules()}
    assert {
        path for path in served if not path.startswith(("/docs", "/openapi", "/playground")) and path != "/"
    } == set(document["paths"])
    for path in document["paths"].values():
        for method, operation in path.items():
            if method != "parameters":
                assert operation["summary"]
                assert operation["description"]


def test_every_operation_has_a_name_of_its_own(document: dict[str, Any]) -> None:
    named = [
        operation["operationId"]
        for path in document["paths"].values()
        for method, operation in path.items()
        if method != "parameters"
    ]
    assert len(named) == len(set(named)) >= 10


def test_a_request_is_one_of_three_closed_objects(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    kinds = [schemas[one["$ref"].rsplit("/", 1)[1]] for one in schemas["ParseRequest"]["oneOf"]]
    assert [kind["required"] for kind in kinds] == [["text"], ["html"], ["url"]]
    assert all(kind["additionalProperties"] is False for kind in kinds)
    assert all(sum(source in kind["properties"] for source in ("text", "html", "url")) == 1 for kind in kinds)


def test_every_component_is_used(document: dict[str, Any]) -> None:
    text = json.dumps(document)
    assert [name for name in document["components"]["schemas"] if f'#/components/schemas/{name}"' not in text] == []


def test_what_may_be_null_is_an_alternative_so_that_generators_name_it_well(document: dict[str, Any]) -> None:
    figure = document["components"]["schemas"]["Figure"]["properties"]
    assert figure["change"]["anyOf"] == [
        {"type": "string", "enum": ["up", "down"], "title": "Change"},
        {"type": "null"},
    ]


def test_no_schema_of_a_plugin_takes_the_name_of_another(pool: Pool) -> None:
    def parser(name: str, items: type[Schema], options: type[Schema]) -> Parser:
        return Parser(name=name, summary="x.", item_schema=items, options_schema=options, parse=lambda a, c: [])

    def named(name: str, base: type[Schema], module: str, **members: Any) -> type[Schema]:
        return type(name, (base,), {"__module__": module, **members})

    parts = named("Figure", PlaceSchema, "mine", note=fields.String())
    mine = named("LinkSchema", SpanSchema, "mine", part=fields.Nested(parts))
    theirs = named("Link", SpanSchema, "theirs.items", other=fields.Integer())
    parsers = [parser("mine", mine, named("Factbox", NoOptions, "mine", deep=fields.Boolean()))]
    parsers += [parser("theirs", theirs, named("ParseRequest", NoOptions, "theirs.options", deep=fields.Float()))]
    registry = Registry({**built_in().installed, **Registry.of(parsers).installed})
    described = contract.document(Settings(), registry)
    OpenAPIV31SpecValidator(described).validate()
    schemas, own = (
        described["components"]["schemas"],
        contract.document(Settings(), built_in())["components"]["schemas"],
    )
    assert {"mine.Link", "theirs.items.Link", "mine.Figure", "mine.Factbox", "theirs.options.ParseRequest"} <= set(
        schemas
    )
    assert schemas["Link"] == own["Link"]
    assert schemas["Factbox"] == own["Factbox"]
    results = schemas["Results"]["properties"]
    assert results["mine"]["items"] == {"$ref": "#/components/schemas/mine.Link"}
    assert results["links"]["items"] == {"$ref": "#/components/schemas/Link"}


def test_the_document_of_a_service_below_a_path_says_so(pool: Pool) -> None:
    app = create_app(Settings(base_path="/news"), built_in(), pool)
    assert app.test_client().get("/openapi.json").get_json()["servers"] == [{"url": "/news"}]


@pytest.mark.parametrize("name", ["parse", "verify"])
def test_the_example_answer_is_what_the_example_request_gets(
    client: FlaskClient, document: dict[str, Any], name: str
) -> None:
    operation = document["paths"][f"/v1/{name}"]["post"]
    request = operation["requestBody"]["content"]["application/json"]["example"]
    example = operation["responses"]["200"]["content"]["application/json"]["example"]
    answer = client.post(f"/v1/{name}", json=request).get_json()
    for found in (answer, example):
        del found["meta"]["elapsed_ms"]
    assert answer == example


@pytest.mark.parametrize("name", ["parse", "verify"])
def test_the_example_files_are_the_documents_examples(name: str) -> None:
    operation = contract.document(Settings(), built_in())["paths"][f"/v1/{name}"]["post"]
    for part, place in (("request", operation["requestBody"]), ("answer", operation["responses"]["200"])):
        committed = json.loads((COMMITTED / "examples" / f"{name}.{part}.json").read_text())
        assert committed == place["content"]["application/json"]["example"]


EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "300"))
WALKS = 3


class Somewhere:
    """A fetcher that has a page at every address: generated ones must not be visited."""

    def fetch(self, url: str) -> Fetched:
        return Fetched(url, "text/plain", b"It rained on Monday, the mayor said.")


def call_back_anywhere(monkeypatch: pytest.MonkeyPatch, settled: Settings) -> None:
    """Hosts that are well-formed by the document alone are taken, and nobody is called."""

    def well_formed(url: str, _: Any) -> None:
        if not re.search(visited(settled), url):
            raise Refused("No address.")

    monkeypatch.setattr("factbox.web.jobs.deliver", lambda *_, **__: "delivered")
    monkeypatch.setattr("factbox.web.jobs.read_target", well_formed)


@pytest.mark.slow
@pytest.mark.parametrize(
    "label",
    [
        "POST /v1/parse",
        "POST /v1/batch",
        "POST /v1/verify",
        "POST /v1/jobs",
        "GET /v1/jobs/{job_id}",
        "DELETE /v1/jobs/{job_id}",
        "GET /v1/plugins",
        "GET /v1/plugins/{name}",
        "GET /livez",
        "GET /readyz",
        "GET /healthz",
        "GET /metrics",
    ],
)
def test_whatever_the_document_allows_the_service_keeps_to_it(
    pool: Pool, label: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    settled = Settings(jobs=1000, callback_secret="x" * 32)
    call_back_anywhere(monkeypatch, settled)
    app = create_app(settled, built_in(), pool, Somewhere())
    described = schemathesis.openapi.from_wsgi("/openapi.json", app)
    operation = next(found for found in (one.ok() for one in described.get_all_operations()) if found.label == label)
    modes = strategies.sampled_from(list(GenerationMode)).flatmap(
        lambda mode: operation.as_strategy(generation_mode=mode)
    )

    @settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(case=modes)
    def keeps_to_it(case: schemathesis.Case) -> None:
        case.call_and_validate()

    keeps_to_it()


def test_every_operation_is_put_to_that_test(document: dict[str, Any]) -> None:
    (mark,) = (
        mark
        for mark in test_whatever_the_document_allows_the_service_keeps_to_it.pytestmark
        if mark.name == "parametrize"
    )  # type: ignore[attr-defined]
    operations = {
        f"{method.upper()} {path}"
        for path, methods in document["paths"].items()
        for method in methods
        if method != "parameters"
    }
    assert set(mark.args[1]) == operations


@pytest.mark.slow
def test_a_job_may_be_handed_in_asked_for_and_cancelled_in_any_order(
    pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stateful: what one answer names is put into the next requests."""
    settled = Settings(jobs=1000, callback_secret="x" * 32)
    call_back_anywhere(monkeypatch, settled)
    app = create_app(settled, built_in(), pool, Somewhere())
    described = schemathesis.openapi.from_wsgi("/openapi.json", app).include(path_regex="^/v1/jobs")

    class Jobs(described.as_state_machine()):  # type: ignore[misc]
        """A cancelled job says so when it is asked for: it is not gone."""

        def validate_response(self, response: Any, case: Any, **more: Any) -> None:
            case.validate_response(response, excluded_checks=[use_after_free])

    walks = settings(
        max_examples=max(20, EXAMPLES // 10),
        stateful_step_count=8,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        database=None,
    )
    for again in range(WALKS):
        try:
            Jobs.run(settings=walks)
            break
        except FlakyStrategyDefinition:  # a job was done sooner than the last time: the next request was another
            if again == WALKS - 1:
                raise
