"""What the tools take and answer: marshmallow schemas, shown to clients as JSON Schema."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from marshmallow import Schema, fields, validate

from factbox.registry import Registry
from factbox.settings import Settings
from factbox.verification import MAX_QUOTATIONS
from factbox.web.plugins import json_schema
from factbox.web.schemas import Base, ErrorSchema, OneSource, request_schema
from factbox.web.verify import QuotationSchema, QuotationVerdictSchema

ITEMS, MAX_ITEMS = 50, 500
CHARACTERS, MAX_CHARACTERS = 20_000, 100_000
Kinds = Mapping[str, dict[str, Any]]
"""The installed parsers by name, each with the JSON Schema of its items."""


def _about(text: str, **more: Any) -> dict[str, Any]:
    return {"description": text, **more}


def _number(about: str, default: int, least: int, most: int | None = None) -> fields.Integer:
    return fields.Integer(
        strict=True, load_default=default, validate=validate.Range(min=least, max=most), metadata=_about(about)
    )


def _source(settings: Settings, *names: str) -> dict[str, Any]:
    """Members of a request of `/v1/parse`; of an address a model need not read the pattern."""
    known = request_schema(Registry.of([]), settings)._declared_fields
    plain = fields.String(
        validate=known["url"].validators,
        metadata=_about("Address of a page to fetch; public hosts only.", format="uri"),
    )
    return {name: plain if name == "url" else known[name] for name in names}


def facts_arguments(kinds: Kinds, settings: Settings) -> type[Schema]:
    """What `article_facts` takes."""
    return OneSource.from_dict(
        {
            **_source(settings, "url", "text", "html", "published_at"),
            "kinds": fields.List(
                fields.String(validate=validate.OneOf(list(kinds), error="There is no such kind: {choices}.")),
                validate=validate.Length(min=1),
                metadata=_about("Which facts; default: all."),
            ),
            "offset": _number("The first item of this page, counted over all kinds in order.", 0, 0),
            "limit": _number("Most items of this page; 0: counts only.", ITEMS, 0, MAX_ITEMS),
        },
        name="FactsArguments",
    )


def reading_arguments(settings: Settings) -> type[Schema]:
    """What `read_article` takes."""
    return OneSource.from_dict(
        {
            **_source(settings, "url", "html"),
            "start": _number("The first character of the window.", 0, 0),
            "max_chars": _number("Most characters of the window.", CHARACTERS, 1, MAX_CHARACTERS),
        },
        name="ReadingArguments",
    )


def verification_arguments(settings: Settings) -> type[Schema]:
    """What `verify_quotes` takes."""
    source = OneSource.from_dict(_source(settings, "url", "text", "html"), name="VerifiedSource")
    return Base.from_dict(
        {
            "source": fields.Nested(source, required=True, metadata=_about("Exactly one of url, text and html.")),
            "quotes": fields.List(
                fields.Nested(QuotationSchema),
                required=True,
                validate=validate.Length(min=1, max=MAX_QUOTATIONS),
                metadata=_about("The quotations to look for, each with or without its speaker."),
            ),
        },
        name="VerificationArguments",
    )


class CardSchema(Base):
    """What is known of an article, without its text."""

    title = fields.String(required=True, allow_none=True)
    authors = fields.List(fields.String(), required=True)
    published_at = fields.String(required=True, allow_none=True)
    language = fields.String(required=True, allow_none=True)
    site_name = fields.String(required=True, allow_none=True)
    url = fields.String(required=True, allow_none=True)
    characters = fields.Integer(required=True, metadata=_about("Length of the text, in code points."))


class FactsSchema(Base):
    """The answer of `article_facts`."""

    article = fields.Nested(CardSchema, required=True)
    counts = fields.Dict(
        keys=fields.String(), values=fields.Integer(), required=True, metadata=_about("All items, by kind.")
    )
    total = fields.Integer(required=True, metadata=_about("All items of the kinds asked for."))
    offset = fields.Integer(required=True)
    next_offset = fields.Integer(
        required=True, allow_none=True, metadata=_about("Ask again with this offset for the rest; null: that was all.")
    )
    results = fields.Dict(
        required=True, metadata=_about("The items of this page by kind; start and end are places in the text.")
    )
    errors = fields.List(fields.Nested(ErrorSchema), required=True, metadata=_about("Kinds that are incomplete, why."))


class ReadingSchema(Base):
    """The answer of `read_article`."""

    article = fields.Nested(CardSchema, required=True)
    text = fields.String(required=True, metadata=_about("The window of the article's clean text."))
    start = fields.Integer(required=True)
    end = fields.Integer(required=True)
    total_chars = fields.Integer(required=True)
    next_start = fields.Integer(
        required=True, allow_none=True, metadata=_about("Ask again with this start for more; null: that was the end.")
    )
    errors = fields.List(fields.Nested(ErrorSchema), required=True, metadata=_about("What was cut, and why."))


class VerdictsSchema(Base):
    """The answer of `verify_quotes`: a verdict on each quotation, in order."""

    article = fields.Nested(CardSchema, required=True)
    verdicts = fields.List(fields.Nested(QuotationVerdictSchema), required=True)
    errors = fields.List(fields.Nested(ErrorSchema), required=True)


def facts_answer(kinds: Kinds) -> dict[str, Any]:
    """JSON Schema of `FactsSchema` with the items of the installed parsers."""
    made = json_schema(FactsSchema)
    plain = {name: {key: one for key, one in item.items() if key != "$schema"} for name, item in kinds.items()}
    made["properties"]["results"] |= {
        "properties": {name: {"type": "array", "items": item} for name, item in plain.items()},
        "additionalProperties": False,
    }
    return made
