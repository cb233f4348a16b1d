"""What a caller may ask of the dates parser, and what follows from the article's language when nothing is asked."""

from __future__ import annotations

from marshmallow import RAISE, Schema, fields, validate

ORDERS = ("DMY", "MDY")
MONTH_FIRST = frozenset({"US", "PH", "PW", "FM", "MH", "GU", "PR", "AS", "VI", "MP", "KY"})
"""Regions that write the month first (Unicode CLDR, short date patterns of the English locales)."""


class DatesOptions(Schema):
    """Options of the dates parser."""

    class Meta:
        unknown = RAISE

    order = fields.String(
        allow_none=True,
        validate=validate.OneOf(ORDERS),
        metadata={"description": "How 7/8/2007 is read; default: by the region of the language tag, else MDY."},
    )


def order_of(asked: str | None, language: str | None) -> str:
    """The order of day and month in bare numbers: as asked, by region ("en-GB" is DMY), else MDY."""
    if asked:
        return asked
    region = next((part.upper() for part in (language or "").split("-")[1:] if len(part) == 2), "US")
    return "MDY" if region in MONTH_FIRST else "DMY"
