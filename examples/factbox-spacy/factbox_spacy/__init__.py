"""factbox in spaCy: `nlp.add_pipe("factbox")` puts the facts of a text into `doc.spans`, a group a parser."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span

import factbox

if not Span.has_extension("fact"):
    Span.set_extension("fact", default=None)
"""`span._.fact` is the item, with all that it says."""


@Language.factory("factbox", default_config={"plugins": None, "published_at": None, "options": None})
def create(
    nlp: Language, name: str, plugins: Sequence[str] | None, published_at: str | None, options: dict[str, Any] | None
) -> Callable[[Doc], Doc]:
    """A component that runs the named parsers (default: all); `published_at` is what "Monday" is relative to."""

    def annotate(doc: Doc) -> Doc:
        box = factbox.parse(
            doc.text, markup="none", language=nlp.lang, plugins=plugins, published_at=published_at, options=options
        )
        for parser, items in box.results.items():
            doc.spans[parser] = [_span(doc, item) for item in items]
        return doc

    return annotate


def _span(doc: Doc, item: dict[str, Any]) -> Span:
    """The tokens that the item lies in: where it ends inside a token, the whole token is taken."""
    span = doc.char_span(item["start"], item["end"], label=item.get("kind", ""), alignment_mode="expand")
    assert span is not None, "every place of a text lies in tokens"
    span._.fact = item
    return span
