"""Which form of an answer a caller wants, by `format` or by `Accept`, and how the document tells of it."""

from __future__ import annotations

from typing import Any

import orjson
from flask import Request, Response

from factbox.formats.format import Format
from factbox.formats.registry import DEFAULT, NoFormat, family, formats
from factbox.problems import MEDIA_TYPE, Problem

ENDPOINT = "parse.parse"
"""Whose answers have forms."""
PARAMETER = "format"
FACTS = 5000
"""Facts of which other forms than JSON are made here, in the process that also answers everybody else."""
Node = dict[str, Any]


def wanted(request: Request) -> Format:
    """The form to answer in. Raises Problem 406, with the forms there are."""
    asked = request.args.get(PARAMETER)
    try:
        among = family(asked) if asked is not None else list(formats().values())
    except NoFormat:
        raise _not_here() from None
    if chosen := _accepted(request, among):
        return chosen
    if asked is None:
        raise _not_here()
    return among[0]


def _accepted(request: Request, among: list[Format]) -> Format | None:
    """The form that `Accept` likes best; the first where it likes several the same, or says nothing."""
    if not request.accept_mimetypes:
        return among[0]
    offered = {kind: one for one in among for kind in (one.media_type, *one.also)}
    if among[0].name == DEFAULT:
        offered[MEDIA_TYPE] = among[0]
    best = request.accept_mimetypes.best_match(offered)
    return offered[best] if best else None


def _not_here() -> Problem:
    there = "; ".join(f"{one.name} ({one.media_type})" for one in formats().values())
    return Problem(406, f"The answer has these forms, by {PARAMETER} or Accept: {there}.")


def asked(form: Format, body: Node) -> Node:
    """The request that makes the answer: `fields` are parts of its JSON, other forms are made of the whole."""
    return body if form.name == DEFAULT else body | {"fields": None}


def respond(form: Format, answer: bytes) -> Response:
    """An answer, given as JSON, in its form. Raises Problem 422 where it has more facts than may be."""
    body = answer if form.name == DEFAULT else form.write(_bounded(orjson.loads(answer)))
    response = Response(body, content_type=form.content_type, headers=dict(form.headers))
    response.vary.add("Accept")
    return response


def _bounded(answer: Node) -> Node:
    if (found := sum(map(len, answer["results"].values()))) > FACTS:
        detail = (
            f"{found} facts were found, and other forms than JSON have at most {FACTS}: take JSON or fewer plugins."
        )
        raise Problem(422, detail, slug="too-many-facts")
    return answer


def describe(operation: Node) -> None:
    """Tell of all forms in the document: the parameter, and a media type with an example for each."""
    content = operation["responses"]["200"]["content"]
    example = content[formats()[DEFAULT].media_type]["example"]
    others = [one for one in formats().values() if one.name != DEFAULT]
    names = dict.fromkeys((DEFAULT, *(name for one in others for name in (one.family, one.name) if name)))
    told = f"Form of the answer; wins over Accept. {' '.join(f'{one.name}: {one.summary}' for one in others)}"
    schema = {"type": "string", "enum": list(names)}
    operation["parameters"].append(
        {"name": PARAMETER, "in": "query", "required": False, "description": told, "schema": schema}
    )
    for one in others:
        content[one.media_type] = {"schema": _schema(one), "example": _example(one, example)}


def _schema(form: Format) -> Node:
    kind = "object" if "+json" in form.media_type else "string"
    return {"type": kind, "description": form.summary}


def _example(form: Format, answer: Node) -> Any:
    written = form.write(answer)
    return orjson.loads(written) if _schema(form)["type"] == "object" else written.decode()
