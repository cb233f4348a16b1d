"""Requests and answers of the API, as marshmallow schemas; item and option schemas of the installed parsers go in."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from marshmallow import RAISE, Schema, ValidationError, fields, validate, validates_schema

from factbox.formats.parts import PARTS, check_fields
from factbox.moments import read_moment
from factbox.offsets import UNITS
from factbox.registry import Registry
from factbox.settings import Settings

SOURCES = ("text", "html", "url")
"""Of these, a request has exactly one."""
MAX_URL = 8192
MAX_ID = 200
MARKUPS = ("auto", "none", "html")
PREPARES = ("full", "fast")
EMBED_KINDS = ("post", "video", "audio", "page")
FEED_KINDS = ("rss", "atom")
ERROR_CODES = (
    "crashed",
    "timed-out",
    "out-of-memory",
    "invalid-output",
    "dependency-failed",
    "language-unsupported",
    "cut",
    "switched-off",
)
_MOMENTS = [{"type": "string", "format": "date"}, {"type": "string", "format": "date-time"}, {"type": "null"}]
_LANGUAGE = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,5}$"
_FIELD = f"^-?({'|'.join(PARTS)})$".replace(".", r"\.")
_WEB_ADDRESS = (
    r"^[Hh][Tt][Tt][Pp][Ss]?://(\[[0-9A-Fa-f:.]{2,45}\]|[^\x00-\x20/?#\[\]@\\:]+)(:[0-9]{1,5})?([/?#][^\x00-\x20]*)?$"
)
_LETTER = r"A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u045f\u3041-\u3096\u4e00-\u9fff\uac00-\ud7a3"
_PUBLIC_ADDRESS = (
    rf"^[Hh][Tt][Tt][Pp][Ss]?://([{_LETTER}]([{_LETTER}-]{{0,40}}[{_LETTER}])?\.)+[A-Za-z]{{2,24}}%s"
    r"([/?#][!-\[\]-~\u00a1-\u1fff\u2070-\ud7ff]*)?$"
)
"""What by default may be visited: a name with a dot in it, at a port that is visited, spelled without tricks."""


def _about(text: str, **more: Any) -> dict[str, Any]:
    return {"description": text, **more}


def _moment(value: str) -> None:
    try:
        read_moment(value)
    except ValueError as error:
        raise ValidationError(str(error)) from None


def _fields(value: list[str]) -> None:
    try:
        check_fields(value)
    except ValueError as error:
        raise ValidationError(str(error)) from None


def _matches(pattern: str, otherwise: str) -> Callable[[str], None]:
    """A validator for a pattern that the document shows too (there `$` means the very end)."""
    whole = re.compile(pattern[1:-1])

    def check(value: str) -> None:
        if not whole.fullmatch(value):
            raise ValidationError(otherwise)

    return check


class Base(Schema):
    """Unknown fields are refused everywhere."""

    class Meta:
        unknown = RAISE


class OneSource(Base):
    """What every article is held to: exactly one source."""

    @validates_schema(skip_on_field_errors=False, pass_original=True)
    def one_source(self, data: dict[str, Any], original: Any, **kwargs: Any) -> None:
        if not isinstance(original, Mapping):
            return  # which is said already
        taken = [name for name in SOURCES if name in self.fields]
        if sum(original.get(name) is not None for name in taken) != 1:
            raise ValidationError(f"Give exactly one of {', '.join(taken[:-1])} and {taken[-1]}.")


def visited(settings: Settings) -> str:
    """The pattern of addresses that this installation may visit; where private ones are, of all web addresses."""
    if settings.fetch_allow_private:
        return _WEB_ADDRESS
    return _PUBLIC_ADDRESS % f"(:({'|'.join(map(str, settings.fetch_ports))}))?"


def request_schema(registry: Registry, settings: Settings) -> type[Schema]:
    """The body of `/v1/parse` for the installed parsers."""
    names = list(registry.names)
    options: dict[str, fields.Field[Any]] = {
        name: fields.Nested(one.parser.options_schema) for name, one in registry.installed.items()
    }
    return OneSource.from_dict(
        {
            "text": fields.String(
                validate=validate.Length(max=settings.max_text),
                metadata=_about("The article's text; inline HTML tags in it are taken out and their links kept."),
            ),
            "html": fields.String(
                validate=validate.Length(max=settings.max_html),
                metadata=_about("A page, whose main content is extracted, or a fragment, taken whole."),
            ),
            "url": fields.String(
                validate=[
                    validate.Length(max=MAX_URL),
                    _matches(_WEB_ADDRESS, "Not an absolute http or https URL."),
                ],
                metadata=_about(
                    "Address of a page to fetch, of a public host. A well-formed one may still be refused (422): one "
                    "whose host has no public address, or whose page holds no article.",
                    pattern=visited(settings),
                ),
            ),
            "markup": fields.String(
                validate=validate.OneOf(MARKUPS),
                metadata=_about("none: take text literally; html: read text as HTML.", default="auto"),
            ),
            "prepare": fields.String(
                validate=validate.OneOf(PREPARES),
                metadata=_about("fast: no second opinions of what is a page's article.", default="full"),
            ),
            "id": fields.String(
                allow_none=True,
                validate=validate.Length(max=MAX_ID),
                metadata=_about("Yours; it comes back."),
            ),
            "plugins": fields.List(
                fields.String(validate=validate.OneOf(names, error="There is no parser of this name.")),
                allow_none=True,
                metadata=_about("Parsers to run; default: all."),
            ),
            "options": fields.Nested(
                Base.from_dict(options, name="Options"), metadata=_about("Options of each parser, by its name.")
            ),
            "published_at": fields.String(
                allow_none=True,
                validate=_moment,
                metadata=_about("ISO 8601 date or date-time: what Monday is relative to.", anyOf=_MOMENTS),
            ),
            "base_url": fields.String(
                allow_none=True,
                validate=_matches(_WEB_ADDRESS, "Not an absolute http or https URL."),
                metadata=_about("What relative links are relative to.", pattern=_WEB_ADDRESS),
            ),
            "language": fields.String(
                allow_none=True,
                validate=_matches(_LANGUAGE, "Not a BCP 47 language tag, such as en-GB."),
                metadata=_about("BCP 47 tag; default: detected.", pattern=_LANGUAGE),
            ),
            "offsets": fields.String(
                validate=validate.OneOf(UNITS),
                metadata=_about("The unit in which start and end count.", default="codepoint"),
            ),
            "fields": fields.List(
                fields.String(metadata={"pattern": _FIELD}),
                allow_none=True,
                validate=_fields,
                metadata=_about(
                    "Parts of the answer to keep, or after a minus to leave out: -article.text. Of json only."
                ),
            ),
        },
        name="ParseRequest",
    )


class ArticleImageSchema(Base):
    """A picture of the article."""

    url = fields.String(required=True, metadata=_about("Absolute."))
    alt = fields.String(required=True, allow_none=True)
    caption = fields.String(required=True, allow_none=True)
    credit = fields.String(required=True, allow_none=True, metadata=_about("Who made it."))


class ArticleEmbedSchema(Base):
    """What the article shows of another site."""

    kind = fields.String(required=True, validate=validate.OneOf(EMBED_KINDS))
    url = fields.String(required=True)
    author = fields.String(required=True, allow_none=True)
    text = fields.String(required=True, allow_none=True)


class FeedEntrySchema(Base):
    """An entry of a feed."""

    title = fields.String(required=True, allow_none=True)
    url = fields.String(required=True, allow_none=True)
    published_at = fields.String(required=True, allow_none=True)


class FeedSchema(Base):
    """A feed; its entries are the article's paragraphs."""

    kind = fields.String(required=True, validate=validate.OneOf(FEED_KINDS))
    entries = fields.List(fields.Nested(FeedEntrySchema), required=True)


class ArticleSchema(Base):
    """The article as the parsers saw it."""

    text = fields.String(required=True, metadata=_about("The clean text that all offsets address."))
    title = fields.String(required=True, allow_none=True)
    authors = fields.List(fields.String(), required=True)
    published_at = fields.String(required=True, allow_none=True)
    language = fields.String(required=True, allow_none=True)
    url = fields.String(required=True, allow_none=True)
    site_name = fields.String(required=True, allow_none=True)
    modified_at = fields.String(required=True, allow_none=True, metadata=_about("When it was last changed."))
    canonical_url = fields.String(required=True, allow_none=True, metadata=_about("Its lasting address."))
    description = fields.String(required=True, allow_none=True)
    section = fields.String(required=True, allow_none=True)
    keywords = fields.List(fields.String(), required=True)
    images = fields.List(fields.Nested(ArticleImageSchema), required=True, metadata=_about("The lead image first."))
    free = fields.Boolean(required=True, allow_none=True, metadata=_about("Whether it can be read without paying."))
    embeds = fields.List(
        fields.Nested(ArticleEmbedSchema), required=True, metadata=_about("Posts and videos in the body.")
    )
    feed = fields.Nested(FeedSchema, required=True, allow_none=True, metadata=_about("Of a source that is one."))


class ErrorSchema(Base):
    """A parser without a result, or something of the source that was cut."""

    plugin = fields.String(required=True)
    code = fields.String(required=True, validate=validate.OneOf(ERROR_CODES))
    detail = fields.String(required=True)


class MetaSchema(Base):
    """Versions and time."""

    factbox = fields.String(required=True)
    plugins = fields.Dict(keys=fields.String(), values=fields.String(), required=True)
    elapsed_ms = fields.Float(required=True)


def answer_schema(registry: Registry) -> type[Schema]:
    """The answer of `/v1/parse` for the installed parsers."""
    results: dict[str, fields.Field[Any]] = {
        name: fields.List(fields.Nested(one.parser.item_schema)) for name, one in registry.installed.items()
    }
    return Base.from_dict(
        {
            "id": fields.String(required=True, allow_none=True),
            "article": fields.Nested(ArticleSchema, required=True),
            "results": fields.Nested(Base.from_dict(results, name="Results"), required=True),
            "errors": fields.List(fields.Nested(ErrorSchema), required=True),
            "meta": fields.Nested(MetaSchema, required=True),
        },
        name="Factbox",
    )


def batch_line_schema(answer: type[Schema]) -> type[Schema]:
    """One line of a batch's answer: the members of a factbox, or a problem."""
    results = answer().fields["results"]
    return Base.from_dict(
        {
            "index": fields.Integer(required=True, metadata=_about("Place of the article in the batch.")),
            "id": fields.String(required=True, allow_none=True),
            "article": fields.Nested(ArticleSchema),
            "results": fields.Nested(results.schema.__class__),  # type: ignore[attr-defined]
            "errors": fields.List(fields.Nested(ErrorSchema)),
            "meta": fields.Nested(MetaSchema),
            "problem": fields.Nested(lambda: ProblemSchema(), metadata=_about("Why this article has no factbox.")),
        },
        name="BatchLine",
    )


class PointedSchema(Base):
    """One thing wrong with a body."""

    pointer = fields.String(required=True, metadata=_about("JSON pointer (RFC 6901) as a URI fragment."))
    detail = fields.String(required=True)


class ProblemSchema(Base):
    """An error (RFC 9457)."""

    type = fields.String(required=True, metadata=_about("URN of the kind of problem."))
    title = fields.String(required=True)
    status = fields.Integer(required=True)
    detail = fields.String(required=True)
    instance = fields.String(required=True, metadata=_about("The request's id."))
    errors = fields.List(fields.Nested(PointedSchema))


class PluginSchema(Base):
    """A parser of this installation, or a plugin that failed to load."""

    name = fields.String(required=True)
    status = fields.String(required=True, validate=validate.OneOf(["ok", "broken"]))
    reason = fields.String(required=True, allow_none=True, metadata=_about("Why it is broken."))
    version = fields.String(required=True, allow_none=True)
    distribution = fields.String(required=True, allow_none=True)
    summary = fields.String(required=True, allow_none=True)
    languages = fields.List(fields.String(), required=True, metadata=_about("Empty: every language."))
    requires = fields.List(fields.String(), required=True)
    timeout = fields.Float(required=True, allow_none=True, metadata=_about("Seconds."))
    item_schema = fields.Dict(required=True, allow_none=True, metadata=_about("JSON Schema of its items."))
    options_schema = fields.Dict(required=True, allow_none=True, metadata=_about("JSON Schema of its options."))


class PluginListSchema(Base):
    """All of them."""

    plugins = fields.List(fields.Nested(PluginSchema), required=True)
