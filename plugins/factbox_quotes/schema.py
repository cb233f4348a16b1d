"""What a quote item holds."""

from marshmallow import fields, validate

from factbox import PlaceSchema, SpanSchema

KINDS = ("direct", "mixed", "indirect")


class SpeakerSchema(PlaceSchema):
    """Who said it: the mention beside the quote, and the fullest name of that person or body in the article."""

    name = fields.String(
        required=True, allow_none=True, metadata={"description": "Fullest name in the article; null when unsure."}
    )


class QuoteSchema(SpanSchema):
    """Something said; a direct quote's span is the words between the marks."""

    kind = fields.String(
        required=True,
        validate=validate.OneOf(KINDS),
        metadata={"description": "All, part, or none of it stands between marks."},
    )
    speaker = fields.Nested(SpeakerSchema, required=True, allow_none=True, metadata={"description": "Who said it."})
    cue = fields.Nested(PlaceSchema, required=True, allow_none=True, metadata={"description": "The reporting words."})
    continued = fields.Boolean(required=True, metadata={"description": "Whether it continues the quote before it."})
