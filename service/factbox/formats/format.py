"""What a form of answers is: a name, a media type, and how an answer is written in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from factbox.formats.places import Answer

Write = Callable[[Answer], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One form of answers.

    name: as in `?format=`, `--format` and `Factbox.to`.
    media_type: what it is asked for by in `Accept`, and sent as.
    suffix: of files in this form.
    summary: one sentence for people.
    body: an answer written in it, without `head`; raises ValueError for an answer that lacks what it needs.
    head: what comes once, before the first body.
    joins: whether bodies may follow one another in one document, as lines do.
    also: other media types that mean it in `Accept`.
    family: a name shared by several; the first of them stands for all.
    beside: what further files belong to one of these, by suffix.
    headers: sent with it over HTTP.
    """

    name: str
    media_type: str
    suffix: str
    summary: str
    body: Write
    head: bytes = b""
    joins: bool = True
    also: tuple[str, ...] = ()
    family: str = ""
    beside: Mapping[str, Write] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)

    def write(self, answer: Answer) -> bytes:
        """The whole document of one answer."""
        return self.head + self.body(answer)

    @property
    def content_type(self) -> str:
        """The media type as it is sent; text says its encoding."""
        return f"{self.media_type}; charset=utf-8" if self.media_type.startswith("text/") else self.media_type
