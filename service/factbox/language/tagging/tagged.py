"""Sentences with their tokens and tags, read when they are asked for, once an article."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from factbox.places import Span


@dataclass(slots=True)  # not frozen: that makes them slower to make
class Tagged:
    """One sentence: the words of its tokens, where each begins in the text (code points), and its tag (`tags.TAGS`)."""

    start: int
    end: int
    words: Sequence[str]
    starts: Sequence[int]
    tags: Sequence[str]

    def __len__(self) -> int:
        return len(self.words)

    def span(self, first: int, last: int | None = None) -> Span:
        """The place of a token, or of those from `first` to `last`, both included."""
        end = first if last is None else last
        return Span(self.starts[first], self.starts[end] + len(self.words[end]))

    def token_at(self, offset: int) -> int:
        """The number of the token at `offset`, or of the last one before it; -1 when none is."""
        return bisect_right(self.starts, offset) - 1


@dataclass(frozen=True, slots=True, eq=False)
class Tags:
    """The tagged sentences of one text. Build it with `tags_of(article)` through `article.share`."""

    text: str
    sentences: Sequence[Span]
    read: Callable[[str, int, int], Tagged]
    _tagged: dict[int, Tagged] = field(default_factory=dict)

    def __getitem__(self, number: int) -> Tagged:
        """The sentence `article.sentences[number]`."""
        found = self._tagged.get(number)
        if found is None:
            found = self._tagged[number] = self.read(self.text, *self.sentences[number])
        return found

    def __len__(self) -> int:
        return len(self.sentences)

    def number_at(self, offset: int) -> int | None:
        """The number of the sentence that holds `offset`; None between sentences."""
        number = bisect_right(self.sentences, (offset, len(self.text))) - 1
        return number if number >= 0 and offset < self.sentences[number].end else None

    def at(self, offset: int) -> Tagged | None:
        """The sentence that holds `offset`; None between sentences."""
        number = self.number_at(offset)
        return None if number is None else self[number]
