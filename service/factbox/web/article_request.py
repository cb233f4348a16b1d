"""One article as it is asked for: JSON, a page or text as it is, or a form; further fields in the address.

Whatever way it comes, it becomes the same request, held to the same schema.
"""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any, NoReturn

from flask import Request, g
from marshmallow import Schema, ValidationError
from webargs.flaskparser import FlaskParser
from werkzeug.datastructures import MultiDict
from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.formparser import FormDataParser

from factbox.prepare.charset import decode_page
from factbox.problems import Problem, invalid
from factbox.web.body import load_json, read_body
from factbox.web.forms import PARAMETER
from factbox.web.media import FORM, JSON, RAW
from factbox.web.schemas import SOURCES

MAX_PARTS = 50
LISTS = ("plugins", "fields")
"""Fields with several values: in an address with commas, or again and again."""


class StrictJson(FlaskParser):
    """webargs' parser with our reading of a JSON body and our problems.

    `g.body` keeps the request's fields as they came: a parse process loads the options by itself.
    """

    def load_json(self, req: Request, schema: Schema) -> Any:
        g.body = self.read(req, schema)
        return g.body

    def read(self, req: Request, schema: Schema) -> dict[str, Any]:
        """The fields of the request. Raises Problem."""
        if req.mimetype != JSON:
            raise Problem(415, f"Send the body as {JSON}.", headers={"Accept": JSON})
        return _of_json(req, read_body(req))

    def handle_error(self, error: ValidationError, *args: Any, **kwargs: Any) -> NoReturn:
        """webargs nests messages under the location; the client only sees the body."""
        messages = error.messages
        raise invalid(messages.get("json", messages) if isinstance(messages, dict) else messages)


class ArticleParser(StrictJson):
    """The same for an article, which comes in other ways too."""

    def read(self, req: Request, schema: Schema) -> dict[str, Any]:
        return read_request(req, schema)


def read_request(request: Request, schema: Schema) -> dict[str, Any]:
    """The fields of a request, not yet checked, except those in the address. Raises Problem 400, 413, 415 or 422."""
    read = _reader(request)
    asked = _of_address(request, schema, strict=request.mimetype != JSON)
    return asked | read(request, read_body(request))


def _reader(request: Request) -> Callable[[Request, bytes], dict[str, Any]]:
    if request.mimetype == JSON:
        return _of_json
    if request.mimetype == FORM:
        return _of_form
    if request.mimetype in RAW:
        return _of_raw
    kinds = ", ".join((JSON, *RAW, FORM))
    raise Problem(415, f"Send the article as one of {kinds}.", headers={"Accept": kinds})


def _of_json(request: Request, body: bytes) -> dict[str, Any]:
    loaded = load_json(body)
    if not isinstance(loaded, dict):
        raise Problem(400, 'The body must be a JSON object, such as {"text": "..."}.')
    return loaded


def _of_raw(request: Request, body: bytes) -> dict[str, Any]:
    return {RAW[request.mimetype]: decode_page(body, request.content_type)}


def _of_form(request: Request, body: bytes) -> dict[str, Any]:
    """The parts of a form; a page or text may be a file, in its own encoding."""
    parser = FormDataParser(_in_memory, max_form_memory_size=len(body), max_form_parts=MAX_PARTS, silent=False)
    try:
        _, fields, files = parser.parse(BytesIO(body), FORM, len(body), request.mimetype_params)
    except (ValueError, RequestEntityTooLarge):
        raise Problem(400, f"The form cannot be read; it may have at most {MAX_PARTS} parts.") from None
    with_files = MultiDict(fields)
    for name, file in files.items(multi=True):
        with_files.add(name, decode_page(file.read(), file.content_type))
    return from_texts(with_files)


def _in_memory(*_: Any, **__: Any) -> BytesIO:
    """Where a file of a form goes: the body it is part of is in memory already, and is bounded."""
    return BytesIO()


def _of_address(request: Request, schema: Schema, *, strict: bool) -> dict[str, Any]:
    """Fields of the request in its address. With a JSON body other names there are let be."""
    if not request.args:
        return {}
    known = [name for name in schema.fields if name not in SOURCES]
    if strict:
        _refuse_unknown(request, known)
    asked = from_texts(MultiDict((name, value) for name, value in request.args.items(multi=True) if name in known))
    if wrong := schema.validate({"text": "", **asked}):
        raise invalid(wrong)
    return asked


def _refuse_unknown(request: Request, known: list[str]) -> None:
    let_be = {*known, PARAMETER} if "form" in g else {*known}
    if unknown := [name for name in request.args if name not in let_be]:
        raise invalid({unknown[0]: ["There is no such field."]})


def from_texts(texts: MultiDict[str, str]) -> dict[str, Any]:
    """Fields that came as texts: lists with commas or again and again, `options` as JSON, others once."""
    found: dict[str, Any] = {}
    for name, values in texts.lists():
        if name in LISTS:
            found[name] = [one.strip() for value in values for one in value.split(",")]
        elif len(values) > 1:
            raise invalid({name: ["Give it once."]})
        else:
            found[name] = _options(values[0]) if name == "options" else values[0]
    return found


def _options(text: str) -> Any:
    try:
        return load_json(text.encode())
    except Problem as problem:
        raise invalid({"options": [problem.detail]}) from None
