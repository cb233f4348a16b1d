"""Lengths, weights and times in two numbers that one reader sees: 6'4", 5' tall, 1h20m; and what parts make a whole."""

from __future__ import annotations

import re
from decimal import Decimal

from factbox_figures.figure import Figure, Number
from factbox_figures.words import any_of

INCHES = 12
PARTS: dict[tuple[str, str], int] = {
    ("ft", "in"): INCHES,
    ("st", "lb"): 14,
    ("lb", "oz"): 16,
    ("h", "min"): 60,
    ("min", "s"): 60,
    ("h", "s"): 3600,
    ("mi", "yd"): 1760,
    ("year", "month"): 12,
    ("year", "week"): 52,
    ("year", "day"): 365,
    ("month", "day"): 30,
    ("week", "day"): 7,
    ("day", "h"): 24,
    ("day", "min"): 1440,
}
"""(unit, smaller unit): how many of the smaller make one of the other."""
_FEET = re.compile(
    rf"['’′](?:(?P<inches>\d{{1,2}}(?:\.\d)?)(?:[\"”″]|''|’’)?(?![\w'’])"
    rf"| (?P<apart>\d{{1,2}})(?:[\"”″]|''|’’)|(?= {any_of('tall high wide long deep across')}\b))"
)
_MINUTES = re.compile(r" ?h ?([0-5]?\d) ?m(?:ins?)?(?![\w²³/])")
_TALLEST = 100
_FOOT, _HOUR = "ft", "h"


def read_compound(text: str, number: Number) -> Figure | None:
    """Feet and inches by their marks, or hours and minutes by their letters."""
    if not number.plain or number.low >= _TALLEST:
        return None
    feet = _FEET.match(text, number.end)
    inches = Decimal(feet["inches"] or feet["apart"] or 0) if feet else Decimal(INCHES)
    if feet and inches < INCHES:
        return _figure(number, feet.end(), _FOOT, inches / INCHES)
    hours = _MINUTES.match(text, number.end)
    return _figure(number, hours.end(), _HOUR, Decimal(hours[1]) / 60) if hours else None


def _figure(number: Number, end: int, unit: str, part: Decimal) -> Figure:
    value = number.low + part
    return Figure(number.start, end, "measure", value, value, unit, "compound", number)
