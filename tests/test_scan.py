"""The scanner: same spans from both engines, offsets in code points, linear time."""

from __future__ import annotations

import importlib
import re
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factbox.scan
from factbox.scan import Scanner

PATTERNS = [
    r"[0-9]+(?:[.,][0-9]+)*",
    r"\b(?:jan|feb|march|may)\b",
    r"[“”\"']",
    r"(?:one|two|half) (?:million|of)",
    r"[a-z]+-[a-z]+",
    r"é+|ß|日本",
]
NEWS = st.text(
    st.sampled_from("0123456789.,'\"“”-– éß日本\n\tk\u212a\U0001f600") | st.characters(codec="utf-8"), max_size=60
)
WORDS = st.lists(
    st.sampled_from(["May", "two Million", "half of", "3,5", "a-b", "“", "é", " ", "\n", "\U0001f600", "İ", "ſ"])
).map("".join)


@pytest.mark.parametrize("fold", [False, True])
@pytest.mark.parametrize("pattern", [*PATTERNS, PATTERNS])
@given(text=NEWS | WORDS)
def test_both_engines_find_the_same_spans(pattern: str | list[str], fold: bool, text: str) -> None:
    re2, stdlib = (Scanner(pattern, fold=fold, engine=engine) for engine in ("re2", "re"))
    assert list(re2.spans(text)) == list(stdlib.spans(text))


@given(NEWS | WORDS)
def test_every_span_is_what_the_pattern_matches(text: str) -> None:
    for span in Scanner("[0-9]+").spans(text):
        assert re.fullmatch("[0-9]+", text[span.start : span.end])


def test_offsets_count_code_points_whatever_their_width() -> None:
    assert [tuple(s) for s in Scanner("x").spans("é x 日 x \U0001f600 x")] == [(2, 3), (6, 7), (10, 11)]


def test_folding_lower_cases_ascii_only() -> None:
    assert [tuple(s) for s in Scanner("k", fold=True).spans("K k \u212a")] == [(0, 1), (2, 3)]


def test_lone_surrogates_do_not_break_the_scan() -> None:
    assert [tuple(s) for s in Scanner("x").spans("\ud800 x")] == [(2, 3)]


@pytest.mark.parametrize("engine", ["re2", "re"])
def test_the_first_alternative_that_fits_wins(engine: str) -> None:
    assert [tuple(s) for s in Scanner(["ab", "abc"], engine=engine).spans("abc")] == [(0, 2)]


def test_without_re2_the_standard_library_takes_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "re2", None)
    monkeypatch.setattr(factbox.scan, "HAS_RE2", False)
    assert [tuple(s) for s in Scanner("[0-9]+").spans("a 12")] == [(2, 4)]
    importlib.invalidate_caches()


def test_time_grows_with_the_text_and_not_faster() -> None:
    scanner = Scanner(PATTERNS, fold=True)

    def seconds(size: int) -> float:
        text = "one two-" * (size // 8)
        began = time.process_time()
        for _ in scanner.spans(text):
            pass
        return time.process_time() - began

    seconds(1000)
    small, large = min(seconds(100_000) for _ in range(3)), min(seconds(400_000) for _ in range(3))
    assert large < 8 * small
