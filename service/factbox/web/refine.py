"""What the OpenAPI document says and marshmallow cannot: one of three sources, other media types, items of a batch.

Written so that generators of clients find types in it, and a validator neither refuses what the service takes nor the
other way round.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factbox.settings import Settings
from factbox.web import forms
from factbox.web.article_request import LISTS
from factbox.web.media import FORM, JSON, LINES, RAW
from factbox.web.schemas import SOURCES

Node = dict[str, Any]
REQUEST = "ParseRequest"
JOB = "JobRequest"
GIVEN = {REQUEST: "Parse", JOB: "Job", "Source": "Source"}
"""Schemas with exactly one source, and what the classes of their kinds are called."""
ARTICLE_PATHS = {"/v1/parse": REQUEST, "/v1/jobs": JOB}
_RAW_SAYS = "The article as it is, in the encoding that its Content-Type, or the page itself, names."


def refine(document: Node, settings: Settings) -> None:
    """Change a document that flask-smorest made, in place."""
    schemas = document["components"]["schemas"]
    schemas.pop("PaginationMetadata", None)
    _alternatives(schemas)
    for given in GIVEN:
        _share_enums(schemas, schemas[given]["properties"])
    for path, request in ARTICLE_PATHS.items():
        fields = schemas[request]["properties"]
        further = {name: field for name, field in fields.items() if name not in SOURCES}
        operation = document["paths"][path]["post"]
        operation["parameters"] = [*operation.get("parameters", ()), *_parameters(further)]
        operation["requestBody"]["content"] |= _other_media(further)
    _follow(document["paths"]["/v1/jobs"]["post"])
    for given, kind in GIVEN.items():
        _one_source(schemas, given, kind)
    _parts(schemas, document["paths"]["/v1/parse"]["post"])
    forms.describe(document["paths"]["/v1/parse"]["post"])
    document["paths"]["/v1/batch"]["post"]["requestBody"] = _batch(settings.max_batch)


def _parts(schemas: Node, operation: Node) -> None:
    """An answer of which a caller left parts out: the same, and nothing is required."""
    article, answer = ({**schemas[name], "description": "Without parts."} for name in ("Article", "Factbox"))
    for partial in (article, answer):
        del partial["required"]
    answer["properties"] = answer["properties"] | {"article": {"$ref": "#/components/schemas/ArticleParts"}}
    schemas |= {"ArticleParts": article, "FactboxParts": answer}
    operation["responses"]["200"]["content"][JSON]["schema"] = _either("Factbox", "FactboxParts")
    schemas["Job"]["properties"]["answer"] |= _either("Factbox", "FactboxParts", {"type": "null"})
    schemas["BatchLine"]["properties"]["article"] = _either("Article", "ArticleParts")


def _either(*kinds: str | Node) -> Node:
    return {"anyOf": [{"$ref": f"#/components/schemas/{one}"} if isinstance(one, str) else one for one in kinds]}


def _follow(submit: Node) -> None:
    """Where a job leads: to the calls that ask for it and cancel it, and to the one that its caller gets."""
    step = {"parameters": {"job_id": "$response.body#/job"}}
    submit["responses"]["202"]["links"] = {name: {"operationId": name, **step} for name in ("getJob", "cancelJob")}
    told = {"required": True, "content": {JSON: {"schema": {"$ref": "#/components/schemas/Job"}}}}
    heard = {"2XX": {"description": "Heard."}, "4XX": {"description": "Not heard: it is tried again."}}
    call = {"summary": "The job as it ended, signed.", "requestBody": told, "responses": heard}
    submit["callbacks"] = {"ended": {"{$request.body#/callback_url}": {"post": call}}}


def _one_source(schemas: Node, given: str, kind: str) -> None:
    """A request is one of three closed objects: generators make a class of each."""
    properties = schemas[given]["properties"]
    for source in SOURCES:
        kept = {name: one for name, one in properties.items() if name == source or name not in SOURCES}
        schemas[f"{kind}{source.capitalize()}"] = {
            "type": "object",
            "description": f"An article given as {source}.",
            "required": [source],
            "properties": kept,
            "additionalProperties": False,
        }
    schemas[given] = {
        "description": "An article: exactly one of text, html and url.",
        "oneOf": [{"$ref": f"#/components/schemas/{kind}{source.capitalize()}"} for source in SOURCES],
    }


def _parameters(fields: Node) -> Iterator[Node]:
    """Further fields in the address; what the body says wins over them."""
    for name, field in fields.items():
        said = {"name": name, "in": "query", "required": False, "description": _describe(name, field)}
        plain = _not_null(_without(field, "description", "default"))
        if name == "options":
            yield said | {"content": {JSON: {"schema": {"$ref": "#/components/schemas/Options"}}}}
        elif name in LISTS:
            yield said | {"style": "form", "explode": True, "schema": plain}
        else:
            yield said | {"schema": plain}


def _describe(name: str, field: Node) -> str:
    about = field.get("description") or "Options of each parser, by its name, as JSON."
    return f"{about} For articles sent as they are or as a form; a field of a JSON body wins over it."


def _not_null(field: Node) -> Node:
    """A field as a text in an address, where there is no null."""
    shown = dict(field)
    if "anyOf" in shown:
        left = [one for one in shown.pop("anyOf") if one.get("type") != "null"]
        shown |= left[0] if len(left) == 1 else {"anyOf": left}
    if isinstance(kinds := shown.get("type"), list):
        shown["type"] = next(kind for kind in kinds if kind != "null")
    return shown


def _other_media(fields: Node) -> Node:
    raw = {kind: {"schema": {"description": _RAW_SAYS}} for kind in RAW}  # any bytes
    texts = {source: {"type": "string", "description": "As a field, or as a file."} for source in ("text", "html")}
    form = {
        "type": "object",
        "description": "Exactly one of text and html; further fields as parts or in the address.",
        "properties": texts,
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": False,
    }
    return raw | {FORM: {"schema": form}}


def _batch(most: int) -> Node:
    article = {
        "description": "Each is checked by itself: one that is not valid has a problem in its line of the answer.",
        "anyOf": [{"$ref": f"#/components/schemas/{REQUEST}"}, {"description": "Whatever is not valid."}],
    }
    lines = {"schema": {"description": "One request of `/v1/parse` a line."}}
    listed = {"schema": {"type": "array", "description": f"At most {most}; more are answered 413.", "items": article}}
    return {"required": True, "content": {JSON: listed} | dict.fromkeys(LINES[:2], lines)}


def _alternatives(schemas: Node) -> None:
    """What may be null as two alternatives, the first with a name: generators make one type of it, and name it well."""
    for schema in schemas.values():
        for name, field in schema.get("properties", {}).items():
            kinds = field.get("type")
            if "anyOf" in field:
                field.pop("type", None)
            elif isinstance(kinds, list) and ("enum" in field or "object" in kinds or "array" in kinds):
                schema["properties"][name] = _or_null(name, field)


def _or_null(name: str, field: Node) -> Node:
    said = {key: field[key] for key in ("description", "default") if key in field}
    value = {key: one for key, one in field.items() if key not in said}
    value["type"] = next(kind for kind in field["type"] if kind != "null")
    if "enum" in value:
        value["enum"] = [one for one in value["enum"] if one is not None]
    if value["type"] != "array":
        value["title"] = "".join(part.capitalize() for part in name.split("_"))
    return said | {"anyOf": [value, {"type": "null"}]}


def _share_enums(schemas: Node, fields: Node) -> None:
    """Enumerations of a request by reference, so that its kinds share them."""
    for name in ("markup", "offsets"):
        if name in fields:
            schemas[name.capitalize()] = {"type": "string", "enum": fields[name].pop("enum")}
            fields[name] = {"$ref": f"#/components/schemas/{name.capitalize()}"} | _without(fields[name], "type")
    if "plugins" in fields:
        names = fields["plugins"]["anyOf"][0]
        schemas["ParserName"], names["items"] = names["items"], {"$ref": "#/components/schemas/ParserName"}


def _without(field: Node, *keys: str) -> Node:
    return {key: value for key, value in field.items() if key not in keys}
