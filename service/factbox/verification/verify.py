"""All quotations against one article: the pure function behind `/v1/verify`, `factbox.verify` and the command line."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Any

from factbox import offsets
from factbox.article import Article
from factbox.places import Span
from factbox.verification.blocks import Clues
from factbox.verification.quotation import Quotation
from factbox.verification.speakers import Item, speaker_of, speakers_of
from factbox.verification.verdicts import Difference, Finding, reading, verbatim
from factbox.verification.words import Words, read_words


def verify_quotations(
    article: Article, quotations: Sequence[Quotation], quotes: Iterable[Item]
) -> list[dict[str, Any]]:
    """A verdict on each quotation, in order, as the API answers it; `quotes` are the items of the quotes parser.

    Offsets count code points: of the article's text, and in `differences` of the quotation's own text too.
    Linear in the article, deterministic.
    """
    said = list(quotes)
    source = read_words(article.text)
    asked = [read_words(quotation.text) for quotation in quotations]
    found = [verbatim(words, source) for words in asked]
    clues = Clues(source, [words for words, finding in zip(asked, found, strict=True) if finding is None])
    return [
        _told(article, quotation, finding or reading(words, source, clues), words, said)
        for quotation, words, finding in zip(quotations, asked, found, strict=True)
    ]


def in_unit(
    verdicts: list[dict[str, Any]], quotations: Sequence[Quotation], text: str, unit: str
) -> list[dict[str, Any]]:
    """`verdicts` with offsets in `unit`: of the article's `text`, and of each quotation's own text."""
    places = offsets.table(text, unit)
    return [
        _converted(verdict, places, offsets.table(quotation.text, unit))
        for quotation, verdict in zip(quotations, verdicts, strict=True)
    ]


def _converted(verdict: dict[str, Any], places: Sequence[int] | None, own: Sequence[int] | None) -> dict[str, Any]:
    differences = [
        {"quoted": _moved(one["quoted"], own), "source": _moved(one["source"], places)}
        for one in verdict["differences"]
    ]
    moved: dict[str, Any] = _moved(verdict | {"differences": []}, places)
    return moved | {"differences": differences}


def _moved(value: Any, places: Sequence[int] | None) -> Any:
    return value if places is None else offsets.convert(value, places)


def _told(article: Article, quotation: Quotation, finding: Finding, words: Words, said: list[Item]) -> dict[str, Any]:
    apart = finding.verdict == "shortened" and len(set(speakers_of(finding.places, said))) > 1
    return {
        "verdict": "stitched" if apart else finding.verdict,
        "places": [article.cite(*place) for place in finding.places],
        "differences": [_difference(article, words.text, difference) for difference in finding.differences],
        "speaker": speaker_of(finding.places, said, quotation.speaker),
        "context": _context(article, finding.places[0]) if finding.places else None,
    }


def _difference(article: Article, text: str, difference: Difference) -> dict[str, Any]:
    quoted, source = difference.quoted, difference.source
    return {
        "quoted": quoted and {"text": text[quoted.start : quoted.end], "start": quoted.start, "end": quoted.end},
        "source": source and article.cite(*source),
    }


def _context(article: Article, place: Span) -> dict[str, Any]:
    """The sentences that hold the place."""
    starts = [sentence.start for sentence in article.sentences]
    first = article.sentences[max(0, bisect_right(starts, place.start) - 1)]
    last = article.sentences[max(0, bisect_right(starts, place.end - 1) - 1)]
    return article.cite(min(first.start, place.start), max(last.end, place.end))
