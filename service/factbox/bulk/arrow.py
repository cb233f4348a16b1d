"""The Arrow schema of answers: an answer's shape, the items of each installed parser from its marshmallow schema.

What a schema leaves open (raw values, mappings, fields of a plugin's own class) is a column of JSON text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import orjson
from marshmallow import Schema, fields

from factbox.bulk.extras import needed
from factbox.bulk.values import Task
from factbox.formats.parts import select
from factbox.registry import Registry

TEXTS = (
    "title",
    "published_at",
    "language",
    "url",
    "site_name",
    "modified_at",
    "canonical_url",
    "description",
    "section",
)
ARTICLE: dict[str, Any] = {
    "text": str,
    **dict.fromkeys(TEXTS, str),
    "authors": [str],
    "keywords": [str],
    "images": [dict.fromkeys(("url", "alt", "caption", "credit"), str)],
    "free": bool,
    "embeds": [dict.fromkeys(("kind", "url", "author", "text"), str)],
    "feed": {"kind": str, "entries": [dict.fromkeys(("title", "url", "published_at"), str)]},
}
"""The member `article` of an answer: a name and its type, a list of one, or a mapping of its own."""
ERROR = dict.fromkeys(("plugin", "code", "detail"), str)
META = {"factbox": str, "plugins": [{"key": str, "value": str}], "elapsed_ms": float}
JSON = object()
"""A value kept as JSON text."""
_SIMPLE: dict[type[Any], Any] = {
    fields.String: str, fields.Integer: int, fields.Float: float, fields.Boolean: bool,
}  # fmt: skip


def shape(registry: Registry, task: Task) -> dict[str, Any]:
    """The shape of an answer, as far as the task keeps it."""
    names = task.plugins or registry.names
    results = {name: [shape_of(registry.get(name).items)] for name in names}
    whole = {"id": str, "article": ARTICLE, "results": results, "errors": [ERROR], "meta": META}
    return select(whole, task.fields)


def shape_of(schema: Schema) -> dict[str, Any]:
    """The shape of what a marshmallow schema describes, by the names that its JSON has."""
    return {field.data_key or name: _shape(field) for name, field in schema.fields.items()}


def _shape(field: fields.Field[Any]) -> Any:
    if isinstance(field, fields.Nested):
        inner = shape_of(field.schema)
        return ([inner] if field.many else inner) if inner else JSON
    if isinstance(field, fields.List):
        return [_shape(field.inner)]
    return _SIMPLE.get(type(field), JSON)


def schema(registry: Registry, task: Task) -> Any:
    """The pyarrow.Schema of a run's Parquet files."""
    pyarrow = needed("pyarrow", "write Parquet")
    return pyarrow.schema([(name, _type(pyarrow, one)) for name, one in shape(registry, task).items()])


def _type(pyarrow: Any, of: Any) -> Any:
    if isinstance(of, Mapping):
        return pyarrow.struct([(name, _type(pyarrow, one)) for name, one in of.items()])
    if isinstance(of, list):
        return pyarrow.list_(_type(pyarrow, of[0]))
    names = {str: "string", int: "int64", float: "float64", bool: "bool_"}
    return getattr(pyarrow, names.get(of, "string"))()


def converter(of: Any) -> Callable[[Any], Any] | None:
    """What makes a value of JSON fit its column; None where it fits as it is."""
    if of is JSON:
        return lambda value: orjson.dumps(value).decode()
    if isinstance(of, list):
        inner = converter(of[0])
        return inner and (lambda values: [value if value is None else inner(value) for value in values])
    if isinstance(of, Mapping):
        inside = {name: change for name, one in of.items() if (change := converter(one))}
        return _members(inside) if inside else None
    return None


def _members(inside: Mapping[str, Callable[[Any], Any]]) -> Callable[[Any], Any]:
    def change(value: Mapping[str, Any]) -> dict[str, Any]:
        changed = {name: made(value[name]) for name, made in inside.items() if value.get(name) is not None}
        return {**value, **changed}

    return change


def plain(answer: dict[str, Any], change: Callable[[Any], Any] | None) -> dict[str, Any]:
    """An answer as a row."""
    row: dict[str, Any] = change(answer) if change else dict(answer)
    if "meta" in row:
        plugins = [{"key": name, "value": version} for name, version in row["meta"]["plugins"].items()]
        row["meta"] = {**row["meta"], "plugins": plugins}
    return row
