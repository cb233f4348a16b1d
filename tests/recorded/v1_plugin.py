"""A plugin as written for plugin API 1, recorded on 2026-11-22. Never change it: it must work for as long as API 1 does."""

from marshmallow import Schema, fields

from factbox import ANY_LANGUAGE, Anchor, Article, Context, NoOptions, Parser, PlaceSchema, Span, SpanSchema, hookimpl


class ItemSchema(SpanSchema):
    near = fields.Nested(PlaceSchema, allow_none=True, metadata={"description": "What stands before it."})
    size = fields.Integer(metadata={"description": "Its length."})


class Options(Schema):
    least = fields.Integer(load_default=9, metadata={"description": "Shortest word."})


def set_up():
    global READY
    READY = True


def words(article: Article, context: Context):
    assert READY
    assert all(isinstance(anchor, Anchor) for anchor in article.anchors)
    assert all(isinstance(span, Span) for span in (*article.sentences, *article.paragraphs))
    at = 0
    for word in article.text.split():
        start = article.text.index(word, at)
        at = start + len(word)
        if len(word) >= context.options["least"]:
            yield article.cite(start, at, size=len(word), near=article.cite(0, 1) if start else None)


def counted(article: Article, context: Context):
    for item in context.results["v1_words"]:
        yield {"text": item["text"], "start": item["start"], "end": item["end"], "rule": "v1", "confidence": 0.5}


@hookimpl
def factbox_parsers():
    return [
        Parser(
            name="v1_words",
            summary="Words.",
            item_schema=ItemSchema,
            parse=words,
            options_schema=Options,
            setup=set_up,
            timeout=2.0,
            languages=ANY_LANGUAGE,
            api=1,
        ),
        Parser(
            name="v1_counted",
            summary="Again.",
            item_schema=SpanSchema,
            parse=counted,
            options_schema=NoOptions,
            requires=("v1_words",),
        ),
    ]
