"""API keys: only digests are kept, every mistake in their file is told without telling what stands there."""

from __future__ import annotations

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.keys import is_known, new_key, read_digests


def digest(key: str) -> str:
    return sha256(key.encode()).hexdigest()


def test_a_new_key_is_long_and_known_by_its_digest_only() -> None:
    key, made = new_key()
    assert len(key) >= 40
    assert is_known(key, read_digests(made))
    assert not is_known(made, read_digests(made))


def test_each_new_key_is_another() -> None:
    assert len({new_key() for _ in range(50)}) == 50


def test_any_key_of_the_file_is_known_and_no_other() -> None:
    digests = read_digests(f"{digest('a')}\n{digest('b')}\n")
    assert [is_known(key, digests) for key in ("a", "b", "c", "", "A")] == [True, True, False, False, False]


def test_comments_blank_lines_and_capitals_are_fine() -> None:
    text = f"# the news desk\n\n{digest('a').upper()}   # since May\n  {digest('b')}"
    assert [digest.hex() for digest in read_digests(text)] == [digest("a"), digest("b")]


def test_no_digests_know_no_key() -> None:
    assert read_digests("") == read_digests("# nobody yet\n") == ()
    assert not is_known("", ())


@pytest.mark.parametrize("line", ["my-secret-key", "ab" * 31, "ab" * 33, "g" * 64, f"{'ab' * 32} ab", f"x{'ab' * 32}"])
def test_a_line_that_is_no_digest_is_named_by_its_number_and_not_repeated(line: str) -> None:
    with pytest.raises(ValueError, match=r"Line 3 is no SHA-256 digest .* `factbox key` makes one") as told:
        read_digests(f"{'ab' * 32}\n# two\n{line}\n")
    assert line not in str(told.value)


@given(st.text())
def test_whatever_is_sent_only_the_very_key_is_known(sent: str) -> None:
    assert is_known(sent, read_digests(digest("right"))) == (sent == "right")
