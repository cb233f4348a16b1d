"""What a date item holds."""

from marshmallow import fields, validate

from factbox import SpanSchema

KINDS = ("date", "time", "duration", "set")
MODIFIERS = (
    "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE",
    "START", "MID", "END", "APPROX",
)  # fmt: skip


class DateSchema(SpanSchema):
    """A temporal expression as TIMEX3 (TimeML 1.2.1), with the interval it covers."""

    kind = fields.String(
        required=True, validate=validate.OneOf(KINDS), metadata={"description": "TIMEX3 type, in lower case."}
    )
    value = fields.String(
        required=True, metadata={"description": "TIMEX3 value, for example 2024-12-08, P54Y, XXXX-12-08."}
    )
    modifier = fields.String(
        required=True, allow_none=True, validate=validate.OneOf(MODIFIERS), metadata={"description": "TIMEX3 mod."}
    )
    from_ = fields.String(
        required=True,
        allow_none=True,
        data_key="from",
        metadata={"description": "First instant covered (ISO 8601); null when open."},
    )
    to = fields.String(
        required=True, allow_none=True, metadata={"description": "First instant after it (ISO 8601); null when open."}
    )
