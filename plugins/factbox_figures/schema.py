"""What a figure item holds."""

from marshmallow import RAISE, Schema, fields, validate

from factbox import PlaceSchema, SpanSchema

KINDS = ("count", "percent", "money", "measure", "age", "fraction", "ratio", "multiple", "score", "ordinal", "vague")
MODIFIERS = ("about", "over", "under", "at_least", "at_most", "up_to")
CHANGES = ("up", "down")
DOLLARS = tuple("USD AUD CAD NZD HKD SGD TWD JMD TTD FJD BBD BSD BZD MXN ARS CLP COP".split())


class FigureSchema(SpanSchema):
    """A number of the article with its unit, its modifier and what it counts."""

    kind = fields.String(
        required=True, validate=validate.OneOf(KINDS), metadata={"description": "What kind of number it is."}
    )
    value = fields.Float(
        required=True, allow_none=True, metadata={"description": "The number; null for ranges and vague figures."}
    )
    low = fields.Float(
        required=True, allow_none=True, metadata={"description": "Lower end of a range or vague figure."}
    )
    high = fields.Float(
        required=True, allow_none=True, metadata={"description": "Upper end of a range or vague figure."}
    )
    unit = fields.String(
        required=True,
        allow_none=True,
        metadata={"description": "ISO 4217 code, %, pp, bp, or a plain symbol: km, kg, year."},
    )
    modifier = fields.String(
        required=True,
        allow_none=True,
        validate=validate.OneOf(MODIFIERS),
        metadata={"description": "How exact it is said to be."},
    )
    change = fields.String(
        required=True,
        allow_none=True,
        validate=validate.OneOf(CHANGES),
        metadata={"description": "Direction, when it is the amount of a change."},
    )
    subject = fields.Nested(
        PlaceSchema, required=True, allow_none=True, metadata={"description": "What is counted or measured."}
    )


class FigureOptions(Schema):
    """What callers may pass in `options.figures`."""

    class Meta:
        unknown = RAISE

    dollar = fields.String(
        validate=validate.OneOf(DOLLARS),
        metadata={"description": "ISO 4217 code of a bare $ and of cents; default USD."},
    )
