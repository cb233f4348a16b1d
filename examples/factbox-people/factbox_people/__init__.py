"""factbox parser: people and organisations, with their roles and whether they speak."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from marshmallow import fields, validate

from factbox import Article, Context, Parser, SpanSchema, hookimpl
from factbox.language.mentions import Mention
from factbox.language.names import Names, names_of

KINDS = ("person", "organisation")


class PersonSchema(SpanSchema):
    """A person or an organisation, at its first mention by that name."""

    kind = fields.String(required=True, validate=validate.OneOf(KINDS), metadata={"description": "What it is."})
    name = fields.String(required=True, metadata={"description": "The fullest name in the article."})
    role = fields.String(required=True, allow_none=True, metadata={"description": "Title before the name."})
    mentions = fields.Integer(required=True, strict=True, metadata={"description": "How often it is named."})
    quoted = fields.Boolean(required=True, metadata={"description": "Whether a quote is its."})


def parse(article: Article, context: Context) -> Iterator[dict[str, Any]]:
    """One item for each person and organisation, at the place of its fullest name."""
    names = article.share(names_of)
    speakers = {quote["speaker"]["name"] for quote in context.results["quotes"] if quote["speaker"]}
    for name, mentions in _by_name(names).items():
        kind = _kind(names, mentions[0])
        if kind is not None:
            fullest = max(mentions, key=lambda mention: (len(mention.words), -mention.start))
            role = next((" ".join(mention.roles) for mention in mentions if mention.roles), None)
            facts = {"kind": kind, "name": name, "role": role, "mentions": len(mentions), "quoted": name in speakers}
            yield article.cite(fullest.start, fullest.end, **facts)


def _by_name(names: Names) -> dict[str, list[Mention]]:
    """The mentions of each person or body, by its fullest name."""
    found: dict[str, list[Mention]] = {}
    for mention in names.mentions:
        if mention.kind in ("person", "body", "unknown") and names.is_known(mention):
            found.setdefault(names.fullest(mention), []).append(mention)
    return found


def _kind(names: Names, mention: Mention) -> str | None:
    """What the mention names, when that is sure."""
    if names.is_person(mention):
        return "person"
    return "organisation" if names.entity(mention).kind == "body" else None


PARSER = Parser(
    name="people",
    summary="People and organisations with their roles, and whether they are quoted.",
    item_schema=PersonSchema,
    parse=parse,
    requires=("quotes",),
    languages=frozenset({"en"}),
)


@hookimpl
def factbox_parsers() -> Iterable[Parser]:
    return [PARSER]
