"""What a figure item holds, and what callers may ask for."""

from __future__ import annotations

from typing import Any

import pytest

from factbox_figures.schema import CHANGES, DOLLARS, KINDS, MODIFIERS, FigureOptions, FigureSchema

ITEM: dict[str, Any] = {
    "text": "5%",
    "start": 6,
    "end": 8,
    "kind": "percent",
    "value": 5.0,
    "low": None,
    "high": None,
    "unit": "%",
    "modifier": "about",
    "change": "up",
    "subject": {"text": "rate", "start": 0, "end": 4},
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_allowed(kind: str) -> None:
    assert FigureSchema().validate({**ITEM, "kind": kind}) == {}


@pytest.mark.parametrize("modifier", [None, *MODIFIERS])
def test_every_modifier_or_none_is_allowed(modifier: str | None) -> None:
    assert FigureSchema().validate({**ITEM, "modifier": modifier}) == {}


@pytest.mark.parametrize("change", [None, *CHANGES])
def test_both_changes_or_none_are_allowed(change: str | None) -> None:
    assert FigureSchema().validate({**ITEM, "change": change}) == {}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("kind", "number"),
        ("kind", None),
        ("modifier", "nearly"),
        ("change", "sideways"),
        ("value", "five"),
        ("unit", 5),
        ("subject", "rate"),
        ("subject", {"text": "rate"}),
        ("start", None),
        ("more", 1),
    ],
)
def test_anything_else_is_refused_at_its_field(field: str, value: object) -> None:
    assert list(FigureSchema().validate({**ITEM, field: value})) == [field]


@pytest.mark.parametrize("field", sorted(ITEM))
def test_no_field_may_be_missing(field: str) -> None:
    assert field in FigureSchema().validate({name: value for name, value in ITEM.items() if name != field})


@pytest.mark.parametrize("dollar", DOLLARS)
def test_a_bare_dollar_may_be_any_of_these(dollar: str) -> None:
    assert FigureOptions().validate({"dollar": dollar}) == {}


@pytest.mark.parametrize("options", [{"dollar": "EUR"}, {"dollar": "usd"}, {"dollar": None}, {"euro": "EUR"}])
def test_other_options_are_refused(options: dict[str, Any]) -> None:
    assert FigureOptions().validate(options)
