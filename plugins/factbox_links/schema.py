"""What a link item holds."""

from marshmallow import fields, validate

from factbox import SpanSchema

KINDS = ("anchor", "url", "email", "doi")


class LinkSchema(SpanSchema):
    """A link of the article."""

    url = fields.String(
        required=True, metadata={"description": "Absolute address, as a browser resolves it (WHATWG URL)."}
    )
    kind = fields.String(
        required=True,
        validate=validate.OneOf(KINDS),
        metadata={"description": "anchor: an <a>; the others stand bare in the text."},
    )
    rel = fields.List(fields.String(), required=True, metadata={"description": "Tokens of the anchor's rel attribute."})
    internal = fields.Boolean(
        required=True,
        allow_none=True,
        metadata={"description": "Same registrable domain as the article; null when unknown."},
    )
    clean_url = fields.String(
        required=True, metadata={"description": "url without parameters that only track the click."}
    )
