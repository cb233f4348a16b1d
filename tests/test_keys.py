"""API keys: only digests are kept, every mistake in their file is told without telling what stands there."""

from __future__ import annotations

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.keys import Key, holder, new_key, read_keys


def digest(key: str) -> str:
    return sha256(key.encode()).hexdigest()


def test_a_new_key_is_long_and_known_by_its_digest_only() -> None:
    key, made = new_key()
    assert len(key) >= 40
    assert holder(key, read_keys(f"desk {made}")) == "desk"
    assert holder(made, read_keys(f"desk {made}")) is None


def test_each_new_key_is_another() -> None:
    assert len({new_key() for _ in range(50)}) == 50


def test_any_key_of_the_file_is_known_and_no_other() -> None:
    keys = read_keys(f"desk {digest('a')}\nwire {digest('b')}\n")
    assert [holder(key, keys) for key in ("a", "b", "c", "", "A")] == ["desk", "wire", None, None, None]


def test_a_key_without_a_name_is_called_by_its_digests_beginning() -> None:
    assert read_keys(digest("a")) == (Key(digest("a")[:8], bytes.fromhex(digest("a"))),)


def test_a_caller_may_have_two_keys_while_one_replaces_the_other() -> None:
    keys = read_keys(f"desk {digest('old')}\ndesk {digest('new')}")
    assert holder("old", keys) == holder("new", keys) == "desk"


def test_comments_blank_lines_and_capitals_are_fine() -> None:
    text = f"# the news desk\n\n{digest('a').upper()}   # since May\n  {digest('b')}"
    assert [key.digest.hex() for key in read_keys(text)] == [digest("a"), digest("b")]


def test_no_digests_know_no_key() -> None:
    assert read_keys("") == read_keys("# nobody yet\n") == ()
    assert holder("", ()) is None


@pytest.mark.parametrize(
    "line",
    [
        "my-secret-key",
        "ab" * 31,
        "ab" * 33,
        "g" * 64,
        f"{'ab' * 32} ab",
        f"x{'ab' * 32}",
        f"my key {'ab' * 32}",
        f"a/b {'ab' * 32}",
        f"{'ab' * 32} {'cd' * 32}",
    ],
)
def test_a_line_that_is_no_digest_is_named_by_its_number_and_not_repeated(line: str) -> None:
    with pytest.raises(ValueError, match=r"Line 3 is no SHA-256 digest .* `factbox key` makes one") as told:
        read_keys(f"{'ab' * 32}\n# two\n{line}\n")
    assert line not in str(told.value)


@given(st.text())
def test_whatever_is_sent_only_the_very_key_is_known(sent: str) -> None:
    assert (holder(sent, read_keys(digest("right"))) is not None) == (sent == "right")
