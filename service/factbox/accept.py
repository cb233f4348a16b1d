"""A fast accept-only check compiled from a marshmallow schema: True means marshmallow would accept the item unchanged.

Stock validation costs 25 us an item; this costs about one. It knows a handful of plain fields and says "in doubt"
(False) to everything else, so the caller asks marshmallow itself.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from marshmallow import RAISE, Schema, fields, validate

Check = Callable[[Any, str], bool]
_HOOK_FREE = frozenset({"text", "start", "end"})


def compile_check(schema: Schema) -> Check:
    """The check for items of `schema`: `check(item, text)`, where `text` is the article's, to hold spans against."""
    if any(schema._hooks.values()) or schema.unknown != RAISE or schema.partial:
        return _doubt
    checks = {f.data_key or name: _field_check(f) for name, f in schema.load_fields.items()}
    required = frozenset(f.data_key or name for name, f in schema.load_fields.items() if f.required)
    if any(f.load_default is not _MISSING for f in schema.load_fields.values()) or set(schema.dump_fields) != set(
        schema.load_fields
    ):
        return _doubt
    return _item_check(checks, required, placed=checks.keys() >= _HOOK_FREE)


_MISSING = fields.Field().load_default


def _doubt(value: Any, text: str) -> bool:
    return False


def _item_check(checks: dict[str, Check], required: frozenset[str], placed: bool) -> Check:
    def check(item: Any, text: str) -> bool:
        if type(item) is not dict or not required <= item.keys():
            return False
        for key, value in item.items():
            known = checks.get(key)
            if known is None or not known(value, text):
                return False
        return not placed or _is_place(item, text)

    return check


def _is_place(item: dict[str, Any], text: str) -> bool:
    start, end = item["start"], item["end"]
    return bool(0 <= start < end <= len(text) and text[start:end] == item["text"])


def _field_check(field: fields.Field[Any]) -> Check:
    rules = [_validator_check(v) for v in field.validators]
    maker = _BY_FIELD.get(type(field))
    if maker is None or None in rules:
        return _doubt
    basic = maker(field)
    tests = [rule for rule in rules if rule is not None]

    def check(value: Any, text: str) -> bool:
        if value is None:
            return bool(field.allow_none)
        return basic(value, text) and all(test(value) for test in tests)

    return check if tests else _plain(basic, bool(field.allow_none))


def _plain(basic: Check, allow_none: bool) -> Check:
    return lambda value, text: allow_none if value is None else basic(value, text)


def _validator_check(validator: Any) -> Callable[[Any], bool] | None:
    if type(validator) is validate.OneOf:
        choices = frozenset(validator.choices)
        return lambda value: value in choices
    if type(validator) is validate.Range and validator.min_inclusive and validator.max_inclusive:
        low = -math.inf if validator.min is None else validator.min
        high = math.inf if validator.max is None else validator.max
        return lambda value: bool(low <= value <= high)
    return None


def _integer(value: Any, text: str) -> bool:
    return type(value) is int and -(2**53) < value < 2**53


def _number(value: Any, text: str) -> bool:
    return (type(value) is float and math.isfinite(value)) or _integer(value, text)


def _list_check(field: fields.List[Any]) -> Check:
    inner = _field_check(field.inner)
    return lambda value, text: type(value) is list and all(inner(part, text) for part in value)


def _nested_check(field: fields.Nested) -> Check:
    if field.many or field.unknown not in (None, RAISE):
        return _doubt
    return compile_check(field.schema)


_BY_FIELD: dict[type[Any], Callable[[Any], Check]] = {
    fields.String: lambda field: lambda value, text: type(value) is str,
    fields.Integer: lambda field: _integer,
    fields.Float: lambda field: _number,
    fields.Boolean: lambda field: lambda value, text: type(value) is bool,
    fields.List: _list_check,
    fields.Nested: _nested_check,
}
