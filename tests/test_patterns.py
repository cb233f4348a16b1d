"""A text is read the same by every Python that factbox runs on, the first of 3.11 included."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from patterns import fails_half_way

from factbox.language.tagging import tag_text

HALF_WAY = (
    r"\d++(?:[.,]\d++)*+",
    r"\d++(?:[.,](?=\d)\d++)*+",
    r"(?:[.,]\d){2,}+",
    r"(?:[OD]'(?=[A-Z]))?+\w+",
    r"/(?:[^*]|\*(?!/)){0,500}+/",
    r'"(?:[^"]|"\w")++',
    r"((a b)*+)c",
    r"(?=(?:ab)++)",
    r"(?:x(?:,y)?+)*+",
)
WHOLE = (
    r"\d++(?>(?:[.,]\d++)*)",
    r"[^\W\d_]++",
    r"(?:[^\"\\]++|\\.?)*+",
    r"(?:[^*]|(?!\*/)\*)*+",
    r"(?:=(?: *+'[^']*+')?|['\"])*+",
    r"(?:ab)*c",
)


@pytest.mark.parametrize("pattern", HALF_WAY)
def test_a_round_that_takes_characters_and_then_fails_is_found(pattern: str) -> None:
    assert fails_half_way(pattern)


@pytest.mark.parametrize("pattern", WHOLE)
def test_rounds_that_cannot_fail_behind_their_first_character_are_let_be(pattern: str) -> None:
    assert not fails_half_way(pattern)
    re.compile(pattern)


def test_no_pattern_of_factbox_fails_half_way() -> None:
    script = Path(__file__).parent / "support" / "patterns.py"
    told = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True).stdout.splitlines()
    assert int(told[0]) > 500, "so many patterns are compiled by importing factbox and reading a line"
    assert told[1:] == []


def test_a_full_stop_behind_a_number_is_a_token_of_its_own() -> None:
    """Where a Python forgets to go back, "2030." is one token."""
    text = "Sales fall until 2030. They rose by 1.5, then 2,"
    assert [text[start:end] for start, end, _ in tag_text(text)][3:] == [
        *("2030", ".", "They", "rose", "by", "1.5", ",", "then", "2", ","),
    ]
