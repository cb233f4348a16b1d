"""`GET /v1/plugins`: what is installed, what failed to load and why."""

from __future__ import annotations

from typing import Any

import orjson
from apispec import APISpec
from apispec.ext.marshmallow import MarshmallowPlugin
from flask import Response
from flask_smorest import Blueprint
from marshmallow import Schema

from factbox.problems import Problem
from factbox.registry import Broken, Installed, Registry
from factbox.web import documents
from factbox.web.runner import Runner
from factbox.web.schemas import PluginListSchema, PluginSchema

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def rows(registry: Registry) -> list[dict[str, Any]]:
    """One row a parser, then one for each broken plugin; as `/v1/plugins` and `factbox plugins` show them."""
    return [_working(one) for one in registry.installed.values()] + [_broken(one) for one in registry.broken]


def _working(one: Installed) -> dict[str, Any]:
    parser = one.parser
    return {
        "name": parser.name,
        "status": "ok",
        "reason": None,
        "version": one.version,
        "distribution": one.distribution,
        "summary": parser.summary,
        "languages": sorted(parser.languages),
        "requires": list(parser.requires),
        "timeout": parser.timeout,
        "item_schema": json_schema(parser.item_schema),
        "options_schema": json_schema(parser.options_schema),
    }


def _broken(one: Broken) -> dict[str, Any]:
    nothing = dict.fromkeys(("summary", "timeout", "item_schema", "options_schema"))
    row = {"name": one.name, "status": "broken", "reason": one.reason, "version": one.version}
    return row | {"distribution": one.distribution, "languages": [], "requires": []} | nothing


def json_schema(schema: type[Schema]) -> dict[str, Any]:
    """A marshmallow schema as a self-contained JSON Schema (2020-12)."""
    glue = MarshmallowPlugin(schema_name_resolver=lambda _: None)  # type: ignore[arg-type, return-value]
    APISpec("", "", "3.1.0", plugins=[glue])
    document: dict[str, Any] = glue.converter.resolve_nested_schema(schema)  # type: ignore[union-attr]
    return {"$schema": DIALECT, **document, "additionalProperties": False}


def blueprint(registry: Registry, runner: Runner) -> Blueprint:
    """The routes, bound to this app's parsers, and to those who know whose setup failed."""
    routes = Blueprint("plugins", __name__, url_prefix="/v1", description="What is installed here.")

    def table() -> list[dict[str, Any]]:
        return rows(registry.without(runner.failed_setups))

    @routes.get("/plugins")
    @routes.doc(operationId="listPlugins")
    @routes.response(200, PluginListSchema)
    @documents.problems(routes, 406)
    def list_plugins() -> Response:
        """All parsers of this installation.

        Plugins that failed to load are there too, with the reason.
        """
        return Response(orjson.dumps({"plugins": table()}), mimetype="application/json")

    @routes.get("/plugins/<string:name>")
    @routes.doc(operationId="getPlugin")
    @routes.response(200, PluginSchema)
    @documents.problems(routes, 404, 406)
    def get_plugin(name: str) -> Response:
        """One parser.

        Its schemas, options, languages and requirements.
        """
        for row in table():
            if row["name"] == name:
                return Response(orjson.dumps(row), mimetype="application/json")
        raise Problem(404, f"There is no parser of this name. Installed: {', '.join(registry.names)}.")

    return routes
