"""Pairs of marks within a paragraph: none shifts when one is missing."""

from __future__ import annotations

import pytest

from factbox_quotes.marks.pairs import closers, closes, likely_closer, pair
from factbox_quotes.marks.reading import read_marks

PAIRED = {
    # the words between each pair, and whether a mark is left open or closes what an earlier paragraph left open
    "“a” and “b”": (["a", "b"], False, False),
    '"a" and "b"': (["a", "b"], False, False),
    "“a and “b”": (["b"], False, False),
    "“a": ([], True, False),
    "a” and “b”": (["b"], False, True),
    'a" and "b"': (["b"], False, True),
    'a 12" pipe and "b"': (["b"], False, True),
    "«a» and «b»": (["a", "b"], False, False),
}


@pytest.mark.parametrize(("text", "found"), PAIRED.items())
def test_a_mark_without_a_partner_moves_no_other(text: str, found: tuple[list[str], bool, bool]) -> None:
    read = pair(read_marks(text)[0])
    words = [text[opening.end : closing.start] for opening, closing in read.pairs]
    assert (words, read.left_open is not None, read.closes_first is not None) == found


def test_a_straight_mark_closes_by_where_it_stands() -> None:
    opening, closing = read_marks('"a"')[0]
    assert (closes(opening, opened=False), closes(closing, opened=False), closes(closing, opened=True)) == (
        False, True, True,
    )  # fmt: skip


CLOSERS = {
    "‘the dogs’ dinner’ he said": "the dogs’ dinner",
    "‘no,’ he said of the dogs’ dinner": "no,",
    "‘the dogs’ ate": "the dogs",
}


@pytest.mark.parametrize(("text", "words"), CLOSERS.items())
def test_a_plural_s_closes_only_where_nothing_else_does(text: str, words: str) -> None:
    singles = read_marks(text)[1]
    assert text[singles[0].end : likely_closer(text, closers(singles, 0)).start] == words
