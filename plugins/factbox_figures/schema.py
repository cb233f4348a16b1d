"""What a figure item holds."""

from marshmallow import RAISE, Schema, fields, validate

from factbox import PlaceSchema, SpanSchema

KINDS = ("count", "percent", "money", "measure", "age", "fraction", "ratio", "multiple", "score", "ordinal", "vague")
MODIFIERS = ("about", "over", "under", "at_least", "at_most", "up_to")
CHANGES = ("up", "down")
DOLLARS = tuple("USD AUD CAD NZD HKD SGD TWD JMD TTD FJD BBD BSD BZD MXN ARS CLP COP".split())


def _number(what: str) -> fields.Float:
    return fields.Float(required=True, allow_none=True, metadata={"description": what})


def _word(what: str, words: tuple[str, ...] = (), allow_none: bool = True) -> fields.String:
    one = validate.OneOf(words) if words else None
    return fields.String(required=True, allow_none=allow_none, validate=one, metadata={"description": what})


class FigureSchema(SpanSchema):
    """A number of the article with its unit, its modifier and what it counts."""

    kind = _word("What kind of number it is.", KINDS, allow_none=False)
    value = _number("The number; null for ranges and vague figures.")
    low = _number("Lower end of a range or vague figure.")
    high = _number("Upper end of a range or vague figure.")
    unit = _word("ISO 4217 code, %, pp, bp, or a plain symbol: km, kg, year.")
    modifier = _word("How exact it is said to be.", MODIFIERS)
    change = _word("Direction, when it is the amount of a change.", CHANGES)
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
