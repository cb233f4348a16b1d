"""What a caller may ask, what an item holds, and the units that all stages share."""

import re
from datetime import date

import pytest
from marshmallow import ValidationError

from factbox_dates import grains
from factbox_dates.calendar.steps import step
from factbox_dates.calendar.timex import UNKNOWN, VALUES
from factbox_dates.calendar.units import unit
from factbox_dates.options import MONTH_FIRST, DatesOptions, order_of
from factbox_dates.schema import KINDS, DateSchema

GRAINS = {value for name, value in vars(grains).items() if name.isupper()}


@pytest.mark.parametrize(
    ("asked", "language", "order"),
    [
        ("DMY", "en-US", "DMY"), ("MDY", "en-GB", "MDY"), (None, "en-GB", "DMY"), (None, "en-US", "MDY"), (None, "en", "MDY"),
        (None, None, "MDY"), (None, "en-Latn-GB", "DMY"), (None, "en-ph", "MDY"), (None, "en-IN", "DMY"),
    ],
)  # fmt: skip
def test_the_order_is_as_asked_else_that_of_the_region(asked, language, order):
    assert order_of(asked, language) == order


def test_regions_are_two_capital_letters():
    assert all(len(region) == 2 and region.isupper() for region in MONTH_FIRST)


@pytest.mark.parametrize("options", [{}, {"order": None}, {"order": "DMY"}, {"order": "MDY"}])
def test_options_that_are_taken(options):
    assert DatesOptions().load(options) == options


@pytest.mark.parametrize(
    ("options", "field"), [({"order": "YMD"}, "order"), ({"order": 1}, "order"), ({"day": 1}, "day")]
)
def test_options_that_are_refused_by_name(options, field):
    with pytest.raises(ValidationError) as refused:
        DatesOptions().load(options)
    assert list(refused.value.messages) == [field]


ITEM = {
    "start": 0, "end": 6, "text": "Monday", "kind": "date", "value": "2025-01-06", "modifier": None, "from": "2025-01-06",
    "to": "2025-01-07", "rule": "weekday",
}  # fmt: skip


def test_an_item_fits_its_schema(dates):
    assert DateSchema().validate(ITEM) == {}
    (item,) = dates("It shut on Monday.")
    assert item.keys() == ITEM.keys()


@pytest.mark.parametrize(
    ("field", "value"), [("kind", "day"), ("modifier", "ABOUT"), ("value", None), ("from", 7), ("to", 7)]
)
def test_what_an_item_may_not_hold(field, value):
    assert list(DateSchema().validate({**ITEM, field: value})) == [field]


@pytest.mark.parametrize("field", ["kind", "value", "modifier", "from", "to"])
def test_every_field_is_given_even_when_it_is_null(field):
    assert field in DateSchema().validate({name: value for name, value in ITEM.items() if name != field})


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It shut on Monday.", "date"),
        ("It shut at noon.", "time"),
        ("It shut for a week.", "duration"),
        ("It shuts daily.", "set"),
    ],
)
def test_each_kind_is_met(dates, text, kind):
    assert kind in KINDS
    assert [item["kind"] for item in dates(text)] == [kind]


@pytest.mark.parametrize("grain", sorted(GRAINS - {grains.HOUR}))
def test_every_grain_of_the_calendar_is_written_known_or_not(grain):
    assert re.fullmatch(r"[\dWHQSP-]+(?:WE)?", VALUES[grain](unit(date(2025, 3, 1), grain).first))
    assert grain == grains.HALF or UNKNOWN[grain].startswith("X")


@pytest.mark.parametrize("grain", sorted(GRAINS - {grains.HOUR, grains.HALF, grains.SEASON}))
def test_every_grain_that_is_counted_has_steps(grain):
    assert step(date(2025, 1, 7), 1, grain) > date(2025, 1, 7)
