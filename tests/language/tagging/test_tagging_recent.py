"""A bounded memory keeps what is used and forgets the rest."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factbox.language.tagging.recent import Recent


def test_a_value_that_is_asked_for_outlives_those_that_are_not() -> None:
    memory: Recent[int] = Recent(3)
    memory.put("used", 1)
    memory.put("idle", 2)
    for number in range(20):
        memory.put(f"new{number}", number)
        assert memory.get("used") == 1
    assert memory.get("idle") is None


@given(st.lists(st.text(max_size=2)), st.integers(1, 5))
def test_it_never_holds_more_than_two_generations_nor_a_wrong_value(keys: list[str], most: int) -> None:
    memory: Recent[str] = Recent(most)
    for key in keys:
        assert memory.get(key) in (None, key)
        memory.put(key, key)
        assert memory.get(key) == key
        assert len(memory) <= 2 * most
