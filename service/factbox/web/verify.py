"""`POST /v1/verify`: are these quotations in the source, word for word, and who said them?"""

from __future__ import annotations

from typing import Any

from flask import Response, g
from flask_smorest import Blueprint
from marshmallow import Schema, fields, validate

from factbox.offsets import UNITS
from factbox.verification import MAX_QUOTATION, MAX_QUOTATIONS, SPEAKER_VERDICTS, VERDICTS
from factbox.web import documents
from factbox.web.articles import Articles
from factbox.web.parse import StrictBlueprint
from factbox.web.schemas import MAX_ID, ArticleSchema, Base, ErrorSchema, MetaSchema, OneSource

SOURCE_FIELDS = ("text", "html", "url", "markup", "prepare", "published_at", "base_url", "language")
"""What a source may say of itself: these members of a request of `/v1/parse`, with the same meaning."""
MAX_SPEAKER = 200


def _about(text: str) -> dict[str, str]:
    return {"description": text}


class QuotationSchema(Base):
    """A quotation as the caller has it."""

    text = fields.String(required=True, validate=validate.Length(min=1, max=MAX_QUOTATION))
    speaker = fields.String(
        allow_none=True, validate=validate.Length(max=MAX_SPEAKER), metadata=_about("Who is said to have said it.")
    )


class PassageSchema(Base):
    """Some words of a text and their place."""

    text = fields.String(required=True)
    start = fields.Integer(required=True)
    end = fields.Integer(required=True)


class DifferenceSchema(Base):
    """Words that the quotation and the source do not share; null on the side that has nothing there."""

    quoted = fields.Nested(PassageSchema, required=True, allow_none=True, metadata=_about("Place in the quotation."))
    source = fields.Nested(PassageSchema, required=True, allow_none=True, metadata=_about("Place in `article.text`."))


class SaidBySchema(Base):
    """Who said it in the source."""

    verdict = fields.String(
        required=True,
        allow_none=True,
        validate=validate.OneOf([*SPEAKER_VERDICTS, None]),
        metadata=_about("About the speaker you named; null where you named none."),
    )
    name = fields.String(required=True, allow_none=True, metadata=_about("The fullest name in the source."))
    text = fields.String(required=True, allow_none=True, metadata=_about("The mention beside the quotation."))
    start = fields.Integer(required=True, allow_none=True)
    end = fields.Integer(required=True, allow_none=True)


class QuotationVerdictSchema(Base):
    """What is to be said of one quotation."""

    verdict = fields.String(required=True, validate=validate.OneOf(VERDICTS))
    places = fields.List(fields.Nested(PassageSchema), required=True, metadata=_about("Where the source has it."))
    differences = fields.List(fields.Nested(DifferenceSchema), required=True)
    speaker = fields.Nested(SaidBySchema, required=True)
    context = fields.Nested(
        PassageSchema, required=True, allow_none=True, metadata=_about("The sentences around the first place.")
    )


class VerificationSchema(Base):
    """The answer of `/v1/verify`: a verdict on each quotation, in order."""

    id = fields.String(required=True, allow_none=True)
    article = fields.Nested(ArticleSchema, required=True)
    verdicts = fields.List(fields.Nested(QuotationVerdictSchema), required=True)
    errors = fields.List(fields.Nested(ErrorSchema), required=True)
    meta = fields.Nested(MetaSchema, required=True)


def verification_request(parse_request: type[Schema]) -> type[Schema]:
    """The body of `/v1/verify`; a source has the members that `parse_request` gives it."""
    known = parse_request._declared_fields
    source = OneSource.from_dict({name: known[name] for name in SOURCE_FIELDS}, name="Source")
    return Base.from_dict(
        {
            "source": fields.Nested(source, required=True),
            "quotes": fields.List(
                fields.Nested(QuotationSchema),
                required=True,
                validate=validate.Length(min=1, max=MAX_QUOTATIONS),
                metadata=_about("The quotations to look for."),
            ),
            "id": fields.String(allow_none=True, validate=validate.Length(max=MAX_ID)),
            "offsets": fields.String(validate=validate.OneOf(UNITS)),
        },
        name="VerificationRequest",
    )


def blueprint(articles: Articles, parse_request: type[Schema]) -> Blueprint:
    """The route, bound to this app's parsers."""
    routes = StrictBlueprint("verify", __name__, url_prefix="/v1", description="Quotations against a source.")

    @routes.post("/verify")
    @routes.doc(operationId="verify")
    @routes.arguments(verification_request(parse_request), example=documents.example("verify.request"))
    @routes.response(200, VerificationSchema, example=documents.example("verify.answer"))
    @documents.problems(routes, 400, 406, 413, 415, 422, 500, 502, 503, 504)
    def verify(body: dict[str, Any]) -> Response:
        """Verify quotations.

        Give a source as text, HTML or the address of a page, and quotations with or without their speakers; each is
        found `exact`, with the `same-words`, `shortened`, `altered`, `stitched` or `absent`, with its places, what
        differs, and who said it in the source.
        """
        return Response(articles.verify(g.body, g.request_id), mimetype="application/json")

    return routes
