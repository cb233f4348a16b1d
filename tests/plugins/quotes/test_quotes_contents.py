"""What a region of content holds, and the spans that items get."""

from __future__ import annotations

import pytest

from factbox import Article, Span
from factbox_quotes.items import to_items
from factbox_quotes.marks.stretches import stretches
from factbox_quotes.reports.contents import pieces, trim
from factbox_quotes.speakers.turns import Quote

PIECES = {
    "“We sail.”": [("We sail.", "direct")],
    "“We sail” and “we fish”": [("We sail", "direct"), ("we fish", "direct")],
    "it was “late”": [("it was “late”", "mixed")],
    "it was late.": [("it was late.", "indirect")],
    ", it was late,": [("it was late", "indirect")],
    " , ": [],
}


@pytest.mark.parametrize(("text", "found"), PIECES.items())
def test_content_is_direct_mixed_or_indirect_by_its_marks(text: str, found: list[tuple[str, str]]) -> None:
    held = pieces(text, Span(0, len(text)), stretches(Article(text)))
    assert [(text[start:end], kind) for start, end, kind in held] == found


TRIMMED = {" — late, ": "late", "late.": "late.", "—": "", "3 p.m.": "3 p.m."}


@pytest.mark.parametrize(("text", "left"), TRIMMED.items())
def test_blanks_and_points_at_the_ends_are_cut_off(text: str, left: str) -> None:
    start, end = trim(text, 0, len(text))
    assert text[start:end] == left


def test_an_item_cites_its_words_its_speaker_and_its_cue() -> None:
    article = Article("“We sail,” Lee said.")
    quote = Quote(1, 9, "direct", Span(11, 14), Span(15, 19), False, "subject:nothing")
    loose = Quote(1, 9, "direct", None, None, True, "heading")
    assert list(to_items(article, [(quote, "Ann Lee"), (loose, None)])) == [
        {
            "text": "We sail,", "start": 1, "end": 9, "kind": "direct", "continued": False, "rule": "subject:nothing",
            "speaker": {"text": "Lee", "start": 11, "end": 14, "name": "Ann Lee"},
            "cue": {"text": "said", "start": 15, "end": 19},
        },
        {
            "text": "We sail,", "start": 1, "end": 9, "kind": "direct", "continued": True, "rule": "heading",
            "speaker": None, "cue": None,
        },
    ]  # fmt: skip
