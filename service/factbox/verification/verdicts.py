"""The verdict on one quotation: the truest reading that the source allows, with its places and what differs."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from factbox.places import Span
from factbox.verification.blocks import Block, Clues
from factbox.verification.chains import one_place, pieces, scattered, steady
from factbox.verification.quotation import ALTERED_SHARE, LONG_GAP, MAX_PLACES, STITCHED_SHARE
from factbox.verification.words import BREAK, Words, read_words

_ELLIPSIS = re.compile(r"\u2026|\.(?: ?\.){2,}")
MAX_LOOKED_AT = 1000
"""Of a quotation that the source repeats, so many places are looked at."""
_OUTER = " \t\r\n\"'\u2018\u2019\u201a\u201c\u201d\u201e\u2039\u203a\xab\xbb\u300c\u300d\u300e\u300f"


@dataclass(frozen=True, slots=True)
class Difference:
    """Words that differ: a span of the quotation, of the source, or both; None where that side has nothing there."""

    quoted: Span | None
    source: Span | None


@dataclass(frozen=True, slots=True)
class Finding:
    """A verdict, where the quotation's words stand in the source, and where the two differ."""

    verdict: str
    places: tuple[Span, ...] = ()
    differences: tuple[Difference, ...] = ()


def verbatim(quotation: Words, source: Words) -> Finding | None:
    """`exact` or `same-words`, with every place (the first MAX_PLACES); None where the words do not stand there so."""
    if not quotation.forms:
        return None
    text = quotation.text.strip()
    exact = _exact(text, source) or _exact(text.strip(_OUTER), source)
    places = exact or list(islice(_runs(quotation, source), MAX_PLACES))
    return Finding("exact" if exact else "same-words", tuple(places[:MAX_PLACES])) if places else None


def _exact(quoted: str, source: Words) -> list[Span]:
    """Where `quoted` stands character by character, cutting no word at either end."""
    words = read_words(quoted)
    if not words.forms:
        return []
    places = (Span(at + words.starts[0], at + words.ends[-1]) for at in _occurrences(quoted, source.text))
    return [place for place in islice(places, MAX_LOOKED_AT) if _is_whole(place, source)]


def _occurrences(part: str, text: str) -> Iterator[int]:
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)


def _is_whole(place: Span, source: Words) -> bool:
    """Whether a word of the source begins where the place begins, and one ends where it ends."""
    first, last = bisect_left(source.starts, place.start), bisect_left(source.ends, place.end)
    return source.starts[first : first + 1] == (place.start,) and source.ends[last : last + 1] == (place.end,)


def _runs(quotation: Words, source: Words) -> Iterator[Span]:
    """Where the source has the same words one after the other."""
    at, word, counted = source.joined.find(quotation.joined), 0, 0
    while at >= 0:
        word += source.joined.count(BREAK, counted, at)
        counted = at
        yield Span(source.starts[word], source.ends[word + len(quotation) - 1])
        at = source.joined.find(quotation.joined, at + len(quotation.joined) - 1)


def reading(quotation: Words, source: Words, clues: Clues) -> Finding:
    """The verdict on a quotation that is not verbatim: shortened, altered, stitched or absent."""
    size, marked = len(quotation), _marked(quotation)
    blocks = clues.blocks(quotation)
    pairs = steady(one_place(blocks, quotation.forms, source.forms), marked)
    if size and len(pairs) == size:
        return Finding("shortened", _spans(pieces(pairs), source), tuple(_differences(pairs, quotation, source)))
    parts = scattered(blocks, marked)
    covered = sum(part.size for part in parts)
    if covered > len(pairs) and covered >= STITCHED_SHARE * size and _are_apart(parts):
        missing = _uncovered(parts, size)
        return Finding(
            "stitched", _spans(parts, source), tuple(Difference(_span(quotation, *gap), None) for gap in missing)
        )
    if len(pairs) > 1 and len(pairs) >= ALTERED_SHARE * size:
        whole = Span(source.starts[pairs[0][1]], source.ends[pairs[-1][1]])
        return Finding("altered", (whole,), tuple(_differences(pairs, quotation, source)))
    return Finding("absent")


def _marked(quotation: Words) -> frozenset[int]:
    """The words of the quotation that follow an ellipsis."""
    return frozenset(bisect_left(quotation.starts, match.start()) for match in _ELLIPSIS.finditer(quotation.text))


def _spans(blocks: Sequence[Block], source: Words) -> tuple[Span, ...]:
    return tuple(Span(source.starts[block.source], source.ends[block.source_end - 1]) for block in blocks)


def _span(words: Words, start: int, end: int) -> Span | None:
    return Span(words.starts[start], words.ends[end - 1]) if start < end else None


def _differences(pairs: Sequence[tuple[int, int]], quotation: Words, source: Words) -> Iterator[Difference]:
    """What stands on either side between two words that are the same, and what the quotation has before and after."""
    if pairs[0][0]:
        yield Difference(_span(quotation, 0, pairs[0][0]), None)
    for (quoted, placed), (next_quoted, next_placed) in pairwise(pairs):
        if next_quoted - quoted > 1 or next_placed - placed > 1:
            yield Difference(_span(quotation, quoted + 1, next_quoted), _span(source, placed + 1, next_placed))
    if pairs[-1][0] + 1 < len(quotation):
        yield Difference(_span(quotation, pairs[-1][0] + 1, len(quotation)), None)


def _are_apart(parts: Sequence[Block]) -> bool:
    """Whether the pieces are from places far apart, or stand in another order in the source."""
    return any(not 0 <= later.source - first.source_end <= LONG_GAP for first, later in pairwise(parts))


def _uncovered(parts: Sequence[Block], size: int) -> list[tuple[int, int]]:
    """Stretches of the quotation that no piece covers."""
    edges = [0, *(edge for part in parts for edge in (part.quoted, part.quoted_end)), size]
    return [(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if start < end]
