"""Marshmallow schemas as TypedDicts: how shapes.py is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from keyword import iskeyword
from typing import Any

from marshmallow import Schema, fields

Names = Mapping[str, str]
"""Of schemas, and what their types are called where that is not their own name without "Schema"."""
HEAD = '''"""What the parts of an answer hold, for type checkers: made from the schemas by `make openapi`."""

from __future__ import annotations

from typing import NotRequired, TypedDict
'''
PLAIN: dict[type[fields.Field[Any]], str] = {
    fields.String: "str",
    fields.Integer: "int",
    fields.Float: "float",
    fields.Boolean: "bool",
}


def module(schemas: Iterable[type[Schema]], names: Names) -> str:
    """The source of a module with a TypedDict for each schema, and before it for those nested in it."""
    return HEAD + "".join(f"\n\n{_typed_dict(schema(), names)}" for schema in _inner_first(schemas))


def _name(schema: type[Schema], names: Names) -> str:
    return names.get(schema.__name__, schema.__name__.removesuffix("Schema"))


def _inner_first(schemas: Iterable[type[Schema]]) -> Iterator[type[Schema]]:
    done: set[type[Schema]] = set()

    def visit(schema: type[Schema]) -> Iterator[type[Schema]]:
        if schema not in done:
            done.add(schema)
            for field in schema().fields.values():
                for inner in _nested(field):
                    yield from visit(inner)
            yield schema

    for schema in schemas:
        yield from visit(schema)


def _nested(field: fields.Field[Any]) -> Iterable[type[Schema]]:
    inner = field.inner if isinstance(field, fields.List) else field
    return [type(inner.schema)] if isinstance(inner, fields.Nested) else []


def _typed_dict(schema: Schema, names: Names) -> str:
    name = _name(type(schema), names)
    members = {field.data_key or key: _member(field, names) for key, field in schema.fields.items()}
    about = (schema.__doc__ or "").strip().partition("\n")[0]
    if any(map(iskeyword, members)):
        listed = "".join(f'        "{key}": {kind},\n' for key, kind in members.items())
        return f'{name} = TypedDict(\n    "{name}",\n    {{\n{listed}    }},\n)\n"""{about}"""\n'
    listed = "".join(f"    {key}: {kind}\n" for key, kind in members.items())
    return f'class {name}(TypedDict):\n    """{about}"""\n\n{listed}'


def _member(field: fields.Field[Any], names: Names) -> str:
    kind = f"{_kind(field, names)}{' | None' if field.allow_none else ''}"
    return kind if field.required else f"NotRequired[{kind}]"


def _kind(field: fields.Field[Any], names: Names) -> str:
    if isinstance(field, fields.Nested):
        return _name(type(field.schema), names)
    if isinstance(field, fields.List):
        return f"list[{_kind(field.inner, names)}]"
    if isinstance(field, fields.Dict):
        return f"dict[str, {_kind(field.value_field, names)}]" if field.value_field else "dict[str, object]"
    return next((kind for known, kind in PLAIN.items() if isinstance(field, known)), "object")
