"""The fast check accepts only what marshmallow accepts unchanged, and says "in doubt" to the rest."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marshmallow import EXCLUDE, Schema, fields, post_load, validate

from factbox import PlaceSchema, SpanSchema
from factbox.accept import compile_check

TEXT = "It cost 5 euros."


class Rich(SpanSchema):
    kind = fields.String(required=True, validate=validate.OneOf(["a", "b"]))
    value = fields.Float(allow_none=True)
    count = fields.Integer(strict=True, validate=validate.Range(min=0, max=9))
    sure = fields.Boolean()
    tags = fields.List(fields.String())
    subject = fields.Nested(PlaceSchema, allow_none=True)
    from_ = fields.String(data_key="from")


SCALARS = (
    st.none() | st.booleans() | st.integers(-3, 20) | st.floats() | st.sampled_from(["a", "b", "", "It", "3", "true"])
)
PLACES = st.fixed_dictionaries(
    {
        "text": st.sampled_from(["It", "5", "cost"]),
        "start": st.sampled_from([0, 8, 3, 99, -1]),
        "end": st.sampled_from([2, 9, 7]),
    }
)
ITEMS = st.builds(
    lambda place, more: {**place, **more},
    PLACES,
    st.dictionaries(
        st.sampled_from(
            ["kind", "value", "count", "sure", "tags", "subject", "from", "from_", "rule", "zzz", "confidence"]
        ),
        SCALARS | PLACES | st.lists(SCALARS, max_size=2),
    ),
) | st.dictionaries(st.sampled_from(["text", "start", "kind"]), SCALARS)
SCHEMA = Rich()
CHECK = compile_check(SCHEMA)


@given(ITEMS)
def test_accepted_means_that_marshmallow_accepts_it_unchanged(item: dict[str, Any]) -> None:
    if CHECK(item, TEXT):
        assert SCHEMA.validate(item) == {}
        assert SCHEMA.dump(SCHEMA.load(item)) == item


class Fives(PlaceSchema):
    text = fields.String(required=True, validate=validate.OneOf(["5"]))


class Late(PlaceSchema):
    start = fields.Integer(required=True, strict=True, validate=validate.Range(min=8))


@given(PLACES | st.dictionaries(st.sampled_from(["text", "start", "end", "more"]), SCALARS))
@pytest.mark.parametrize("schema", [PlaceSchema(), Fives(), Late()], ids=["plain", "held to words", "held to offsets"])
def test_so_it_does_of_bare_places(schema: Schema, item: dict[str, Any]) -> None:
    if compile_check(schema)(item, TEXT):
        assert schema.validate(item) == {}
        assert TEXT[item["start"] : item["end"]] == item["text"]


def test_a_bare_place_of_the_text_is_accepted_at_once() -> None:
    assert compile_check(PlaceSchema())({"text": "5", "start": 8, "end": 9}, TEXT)
    assert not compile_check(Fives())({"text": "It", "start": 0, "end": 2}, TEXT)
    assert not compile_check(Late())({"text": "It", "start": 0, "end": 2}, TEXT)


@pytest.mark.parametrize(
    "item",
    [
        {"text": "It", "start": 0, "end": 2, "kind": "a"},
        {
            "text": "5",
            "start": 8,
            "end": 9,
            "kind": "b",
            "value": 5,
            "count": 3,
            "sure": True,
            "tags": ["x"],
            "from": "y",
        },
        {
            "text": "5",
            "start": 8,
            "end": 9,
            "kind": "b",
            "value": None,
            "subject": {"text": "It", "start": 0, "end": 2},
        },
        {"text": "5", "start": 8, "end": 9, "kind": "b", "rule": "r", "confidence": 0.5, "subject": None},
    ],
)
def test_ordinary_items_are_accepted(item: dict[str, Any]) -> None:
    assert CHECK(item, TEXT)


def test_a_shape_that_was_accepted_says_nothing_of_other_values() -> None:
    item = {
        "text": "5",
        "start": 8,
        "end": 9,
        "kind": "a",
        "value": 5.0,
        "subject": {"text": "It", "start": 0, "end": 2},
    }
    assert CHECK(item, TEXT)
    assert not CHECK(item | {"kind": "c"}, TEXT)
    assert not CHECK(item | {"value": float("inf")}, TEXT)
    assert not CHECK(item | {"start": 7}, TEXT)
    assert not CHECK(item | {"subject": {"text": "It", "start": False, "end": 2}}, TEXT)
    assert not CHECK(item, "Another text.")


@pytest.mark.parametrize(
    "changed",
    [{"start": 1}, {"kind": "c"}, {"value": "5"}, {"value": float("nan")}, {"count": 10}, {"count": True}, {"zzz": 1}, {"tags": [1]},
     {"subject": {"text": "No", "start": 0, "end": 2}}, {"end": 2**54}],
)  # fmt: skip
def test_anything_doubtful_is_left_to_marshmallow(changed: dict[str, Any]) -> None:
    assert not CHECK({"text": "It", "start": 0, "end": 2, "kind": "a"} | changed, TEXT)


class Hooked(SpanSchema):
    @post_load
    def change(self, data: dict[str, Any], **kwargs: Any) -> dict[str, Any]:
        return data


class Lenient(Schema):
    class Meta:
        unknown = EXCLUDE


class Defaulting(SpanSchema):
    colour = fields.String(load_default="red")


class Odd(SpanSchema):
    when = fields.DateTime()
    name = fields.String(validate=validate.Length(max=3))


@pytest.mark.parametrize("schema", [Hooked(), Lenient(), Defaulting()])
def test_schemas_that_do_more_than_check_are_always_in_doubt(schema: Schema) -> None:
    assert not compile_check(schema)({"text": "It", "start": 0, "end": 2}, TEXT)


def test_fields_it_does_not_know_are_in_doubt() -> None:
    item = {"text": "It", "start": 0, "end": 2}
    check = compile_check(Odd())
    assert check(item, TEXT)
    assert not check({**item, "when": "2025-01-06T00:00:00"}, TEXT)
    assert not check({**item, "name": "abc"}, TEXT)
