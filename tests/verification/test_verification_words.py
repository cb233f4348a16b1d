"""What counts as a word of a quotation, and what typesetting may change in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.verification.words import BREAK, read_words

SAME = [
    ("We will wait", "we WILL  wait."),
    ("We will wait", "“We—will—wait!”"),
    ("We will wait", "« We will\nwait »"),
    ("It’s late", "It's late"),
    ("It‘s late", "Itʼs late"),
    ("well-known", "well known"),
    ("well‑known", "well-known"),
    ("co\xadop\xaderate", "cooperate"),
    ("of\ufb01ce", "office"),
    ("cafe\u0301", "café"),
    ("ＦＵＬＬ", "full"),
    ("[W]e wait", "We wait"),
    ("wait\u200b ing", "wait ing"),
    ("1⁄2 of it", "½ of it"),
    ("Straße", "STRASSE"),
    ("the workers' wage", "the workers wage"),
    ("−5 degrees", "-5 degrees"),
    ("東京は大きい。", "東京は大きい"),
    ("東京 は 大きい", "東京は大きい"),
    ("हिन्दी में", "हिन्दी में।"),
    ("قال، نعم", "قال نعم"),
    ("„Wir warten“", "»Wir warten«"),
    ("a.m.", "A.M"),
]
OTHER = [
    ("We will wait", "We will not wait"),
    ("wont", "won't"),
    ("15", "1.5"),
    ("1,500", "1500"),
    ("5", "5%"),
    ("$5", "£5"),
    ("$5", "5"),
    ("rose 5", "rose -5"),
    ("resume", "résumé"),
    ("email", "e-mail"),
    ("wellknown", "well-known"),
    ("we", "wе"),  # the second e is Cyrillic
    ("東京", "京東"),
    ("cannot", "can not"),
    ("I👍", "I👎"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_typesetting_changes_no_word(one: str, other: str) -> None:
    assert read_words(one).forms == read_words(other).forms


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_another_word_digit_sign_or_symbol_is_seen(one: str, other: str) -> None:
    assert read_words(one).forms != read_words(other).forms


@pytest.mark.parametrize("text", ["", " \n\t", "…—“”!?.,;", "\u200b\u2060", BREAK])
def test_blanks_and_marks_are_no_words(text: str) -> None:
    assert read_words(text).forms == ()


def test_every_word_has_its_place() -> None:
    words = read_words("“It’s [a]bout 1,500—or so.”")
    assert [words.text[start:end] for start, end in zip(words.starts, words.ends, strict=True)] == [
        "It’s", "a]bout", "1,500", "or", "so",
    ]  # fmt: skip


@given(st.text(max_size=200))
def test_places_are_in_order_inside_the_text_and_no_word_is_empty_or_holds_a_break(text: str) -> None:
    words = read_words(text)
    edges = [edge for pair in zip(words.starts, words.ends, strict=True) for edge in pair]
    assert edges == sorted(edges)
    assert all(0 <= start < end <= len(text) for start, end in zip(words.starts, words.ends, strict=True))
    assert all(form and BREAK not in form for form in words.forms)


@given(st.text(max_size=100))
def test_folding_is_done_once_and_for_all(text: str) -> None:
    forms = read_words(text).forms
    assert read_words(" ".join(forms)).joined.replace(BREAK, "") == "".join(forms)
