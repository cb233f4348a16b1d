"""The article that every parser reads: clean text, its anchors, and what is known about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, TypeVar

from factbox.language.sentences import paragraph_spans, sentence_spans
from factbox.places import Span

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Anchor:
    """One `<a href>` of the source: its place in the clean text (code points), its raw address and its `rel` tokens."""

    start: int
    end: int
    href: str
    rel: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Image:
    """A picture of the article: its absolute address, its alternative text, its caption, and who made it."""

    url: str
    alt: str | None = None
    caption: str | None = None
    credit: str | None = None


@dataclass(frozen=True, slots=True)
class Embed:
    """What the article shows of other sites: a "post", "video", "audio" or "page", its address, author and text."""

    kind: str
    url: str
    author: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """An entry of a feed."""

    title: str | None
    url: str | None
    published_at: date | datetime | None


@dataclass(frozen=True, slots=True)
class Feed:
    """What a source is when it is no page: a feed, of kind "rss" or "atom", and its entries in order."""

    kind: str
    entries: tuple[FeedEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Details:
    """What else a page says of its article; None or () where it says nothing.

    `canonical_url` is absolute. `images` begin with the lead image. `free` is whether it can be read without paying.
    """

    modified_at: date | datetime | None = None
    canonical_url: str | None = None
    description: str | None = None
    section: str | None = None
    keywords: tuple[str, ...] = ()
    images: tuple[Image, ...] = ()
    free: bool | None = None
    embeds: tuple[Embed, ...] = ()
    feed: Feed | None = None


@dataclass(frozen=True)
class Article:
    """An article as parsers see it. All offsets count Unicode code points of `text`.

    `published_at` is what "Monday" is relative to; None means unknown and is never replaced by the clock.
    `language` is a BCP 47 tag or None. `base_url` resolves relative links. `cuts` says, one sentence each,
    what of the source could not be kept. `html` is the page or fragment it was read from, as it came, for parsers
    that look for more than text; None when it came as text. `details` are read from the page when first asked for.

    >>> article = Article("It opened on Monday.")
    >>> article.cite(13, 19, kind="date")
    {'text': 'Monday', 'start': 13, 'end': 19, 'kind': 'date'}
    """

    text: str
    anchors: tuple[Anchor, ...] = ()
    title: str | None = None
    authors: tuple[str, ...] = ()
    published_at: date | datetime | None = None
    language: str | None = None
    url: str | None = None
    site_name: str | None = None
    base_url: str | None = None
    cuts: tuple[str, ...] = ()
    html: str | None = field(default=None, repr=False)
    read_details: Callable[[], Details] = field(default=Details, repr=False, compare=False)
    _shared: dict[Callable[[Article], Any], Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def share(self, compute: Callable[[Article], T]) -> T:
        """`compute(self)`, computed once per article and shared by all parsers that ask for it."""
        shared = self._shared
        if compute not in shared:
            shared[compute] = compute(self)
        value: T = shared[compute]
        return value

    def cite(self, start: int, end: int, **fields: Any) -> dict[str, Any]:
        """An item or nested span: the words at [start, end) with their place, and `fields` after them."""
        return {"text": self.text[start:end], "start": start, "end": end, **fields}

    @property
    def paragraphs(self) -> tuple[Span, ...]:
        """Places of the paragraphs: runs of text between line breaks, without the blanks at their ends."""
        return self.share(_paragraphs)

    @property
    def sentences(self) -> tuple[Span, ...]:
        """Places of the sentences, in order; none crosses a paragraph."""
        return self.share(_sentences)

    @property
    def details(self) -> Details:
        """What else the page says of it: changes, images, keywords and so on."""
        return self.share(_details)

    @property
    def publication_day(self) -> date | None:
        """The calendar day of `published_at`, in its own zone."""
        moment = self.published_at
        return moment.date() if isinstance(moment, datetime) else moment


def _paragraphs(article: Article) -> tuple[Span, ...]:
    return tuple(paragraph_spans(article.text))


def _sentences(article: Article) -> tuple[Span, ...]:
    return tuple(sentence_spans(article.text, article.paragraphs))


def _details(article: Article) -> Details:
    return article.read_details()
