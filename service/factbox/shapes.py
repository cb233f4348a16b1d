"""What the parts of an answer hold, for type checkers: made from the schemas by `make openapi`."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class ArticleImage(TypedDict):
    """A picture of the article."""

    url: str
    alt: str | None
    caption: str | None
    credit: str | None


class ArticleEmbed(TypedDict):
    """What the article shows of another site."""

    kind: str
    url: str
    author: str | None
    text: str | None


class FeedEntry(TypedDict):
    """An entry of a feed."""

    title: str | None
    url: str | None
    published_at: str | None


class Feed(TypedDict):
    """A feed; its entries are the article's paragraphs."""

    kind: str
    entries: list[FeedEntry]


class ArticleFacts(TypedDict):
    """The article as the parsers saw it."""

    text: str
    title: str | None
    authors: list[str]
    published_at: str | None
    language: str | None
    url: str | None
    site_name: str | None
    modified_at: str | None
    canonical_url: str | None
    description: str | None
    section: str | None
    keywords: list[str]
    images: list[ArticleImage]
    free: bool | None
    embeds: list[ArticleEmbed]
    feed: Feed | None


class Error(TypedDict):
    """A parser without a result, or something of the source that was cut."""

    plugin: str
    code: str
    detail: str


class Meta(TypedDict):
    """Versions and time."""

    factbox: str
    plugins: dict[str, str]
    elapsed_ms: float


Date = TypedDict(
    "Date",
    {
        "text": str,
        "start": int,
        "end": int,
        "rule": NotRequired[str],
        "confidence": NotRequired[float],
        "kind": str,
        "value": str,
        "modifier": str | None,
        "from": str | None,
        "to": str | None,
    },
)
"""A temporal expression as TIMEX3 (TimeML 1.2.1), with the interval it covers."""


class Place(TypedDict):
    """A stretch of the article: `article.text[start:end] == text`."""

    text: str
    start: int
    end: int


class Figure(TypedDict):
    """A number of the article with its unit, its modifier and what it counts."""

    text: str
    start: int
    end: int
    rule: NotRequired[str]
    confidence: NotRequired[float]
    kind: str
    value: float | None
    low: float | None
    high: float | None
    unit: str | None
    modifier: str | None
    change: str | None
    subject: Place | None


class Link(TypedDict):
    """A link of the article."""

    text: str
    start: int
    end: int
    rule: NotRequired[str]
    confidence: NotRequired[float]
    url: str
    kind: str
    rel: list[str]
    internal: bool | None
    clean_url: str


class Speaker(TypedDict):
    """Who said it: the mention beside the quote, and the fullest name of that person or body in the article."""

    text: str
    start: int
    end: int
    name: str | None


class Quote(TypedDict):
    """Something said; a direct quote's span is the words between the marks."""

    text: str
    start: int
    end: int
    rule: NotRequired[str]
    confidence: NotRequired[float]
    kind: str
    speaker: Speaker | None
    cue: Place | None
    continued: bool
