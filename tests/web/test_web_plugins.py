"""`/v1/plugins` and the document of an installation show its own parsers, third-party ones too."""

from __future__ import annotations

import jsonschema
import pytest
from flask.testing import FlaskClient
from marshmallow import Schema, fields

from factbox import Article, Context, Parser, SpanSchema
from factbox.registry import Broken, Installed, build
from factbox.settings import Settings
from factbox.web import create_app
from factbox.workers import Pool


class MoodSchema(SpanSchema):
    mood = fields.String(required=True, metadata={"description": "How it feels."})


class MoodOptions(Schema):
    depth = fields.Integer(metadata={"description": "How deep to look."})


def feel(article: Article, context: Context) -> list[dict[str, object]]:
    return []


MOOD = Parser(
    name="mood",
    summary="How the article feels.",
    item_schema=MoodSchema,
    options_schema=MoodOptions,
    parse=feel,
    languages=frozenset({"en"}),
)


@pytest.fixture
def third_party(pool: Pool) -> FlaskClient:
    registry = build(
        [Installed(MOOD, "factbox-mood", "0.3")], [Broken("lost", "ImportError: no module", "factbox-lost", "1.0")]
    )
    return create_app(Settings(), registry, pool).test_client()


def test_the_built_in_parsers_are_listed(client: FlaskClient) -> None:
    rows = client.get("/v1/plugins").get_json()["plugins"]
    assert {row["name"] for row in rows} >= {"links", "figures", "quotes", "dates"}
    assert all(row["status"] == "ok" and row["reason"] is None for row in rows)
    assert next(row for row in rows if row["name"] == "figures")["requires"] == ["dates"]


def test_item_schemas_are_json_schemas_that_real_items_satisfy(client: FlaskClient) -> None:
    text = "On 8 December 2024 some 75 people came. “It works,” said Ann Lee. See https://example.org/."
    results = client.post("/v1/parse", json={"text": text, "published_at": "2025-01-06"}).get_json()["results"]
    for row in client.get("/v1/plugins").get_json()["plugins"]:
        validator = jsonschema.Draft202012Validator(row["item_schema"])
        validator.check_schema(row["item_schema"])
        for item in results[row["name"]]:
            validator.validate(item)


def test_a_third_party_parser_and_a_broken_plugin_are_shown(third_party: FlaskClient) -> None:
    mood, lost = third_party.get("/v1/plugins").get_json()["plugins"]
    assert (mood["distribution"], mood["version"], mood["languages"]) == ("factbox-mood", "0.3", ["en"])
    assert mood["item_schema"]["properties"]["mood"]["description"] == "How it feels."
    assert mood["options_schema"]["properties"]["depth"]["type"] == "integer"
    assert (lost["status"], lost["reason"], lost["summary"]) == ("broken", "ImportError: no module", None)


def test_one_plugin_can_be_looked_at_and_an_unknown_one_is_not_found(third_party: FlaskClient) -> None:
    assert third_party.get("/v1/plugins/mood").get_json()["name"] == "mood"
    assert third_party.get("/v1/plugins/lost").get_json()["status"] == "broken"
    response = third_party.get("/v1/plugins/nope")
    assert response.status_code == 404
    assert "Installed: mood" in response.get_json(force=True)["detail"]


def test_third_party_item_and_option_schemas_are_in_the_document(third_party: FlaskClient) -> None:
    schemas = third_party.get("/openapi.json").get_json()["components"]["schemas"]
    name = schemas["Results"]["properties"]["mood"]["items"]["$ref"].removeprefix("#/components/schemas/")
    assert name.endswith(".Mood")  # with its module: two plugins may have a class of one name
    assert "mood" in schemas[name]["properties"]
    assert schemas["Options"]["properties"].keys() == {"mood"}
