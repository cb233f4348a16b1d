"""`POST /v1/parse`."""

from __future__ import annotations

from typing import Any

from flask import Response, g
from flask_smorest import Blueprint
from marshmallow import Schema

from factbox.web import documents
from factbox.web.article_request import ArticleParser, StrictJson
from factbox.web.articles import Articles


class StrictBlueprint(Blueprint):
    """A blueprint whose bodies are JSON, read strictly."""

    ARGUMENTS_PARSER = StrictJson()


class ArticleBlueprint(Blueprint):
    """A blueprint whose bodies are articles."""

    ARGUMENTS_PARSER = ArticleParser()


def blueprint(articles: Articles, request: type[Schema], answer: type[Schema]) -> Blueprint:
    """The route, bound to this app's parsers."""
    routes = ArticleBlueprint("parse", __name__, url_prefix="/v1", description="Articles in, facts out.")

    @routes.post("/parse")
    @routes.doc(operationId="parse")
    @routes.arguments(request(), example=documents.example("parse.request"))
    @routes.response(200, answer, example=documents.example("parse.answer"))
    @documents.problems(routes, 400, 406, 413, 415, 422, 500, 502, 503, 504)
    def parse(body: dict[str, Any]) -> Response:
        """Parse one article.

        Give the article as text, HTML or the address of a page: in JSON, as it is (`text/html`, `text/plain`), or in a
        form, gzip or not; the answer has its links, figures, quotes and dates,
        each with its place in `article.text`. A parser that fails is named in `errors`; the others' results are there
        all the same.
        """
        return Response(articles.answer(g.body, g.request_id), mimetype="application/json")

    return routes
