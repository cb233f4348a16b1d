"""A bounded memory keeps what is used and forgets the rest."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factbox.language.tagging.recent import MAX_LETTERS, Recent


def test_a_value_that_is_asked_for_outlives_those_that_are_not() -> None:
    made: list[str] = []
    memory = Recent(lambda key: made.append(key) or key.upper(), 3)
    for number in range(20):
        assert memory["used"] == "USED"
        assert memory[f"new{number}"] == f"NEW{number}"
    assert made.count("used") == 1
    assert memory["new0"] == "NEW0"
    assert made.count("new0") == 2


def test_long_keys_are_not_kept() -> None:
    memory = Recent(len, 3)
    assert memory["x" * MAX_LETTERS] == MAX_LETTERS
    assert memory["x" * (MAX_LETTERS + 1)] == MAX_LETTERS + 1
    assert memory == {"x" * MAX_LETTERS: MAX_LETTERS}


def test_what_is_long_may_be_said() -> None:
    memory = Recent(len, 3, longest=2)
    assert [memory[key] for key in ("", "x", "xx", "xxx")] == [0, 1, 2, 3]
    assert memory == {"": 0, "x": 1, "xx": 2}


@given(st.lists(st.text(max_size=2)), st.integers(1, 5))
def test_it_never_holds_more_than_two_generations_nor_a_wrong_value(keys: list[str], most: int) -> None:
    memory = Recent(str.upper, most)
    for key in keys:
        assert memory[key] == key.upper()
        assert len(memory) <= most
        assert len(memory._elder) <= most
