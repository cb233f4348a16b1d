"""What is asked before a pattern is tried is true of all that the pattern reads: a test that saves work loses nothing."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factbox.language.neighbours import word_after, word_before
from factbox_figures.neighbours import followed, governed, modifiers
from factbox_figures.readers import ages, measures, money, rates, signs
from factbox_figures.subjects import amounts, beside, clauses, counting

Gate = Callable[[str], bool]


def last(text: str) -> str:
    return word_before(f"so {text}", len(text) + len("so "))


def first(text: str) -> str:
    return word_after(f"5{text}", 1)


BEFORE: list[tuple[re.Pattern[str], Gate]] = [
    (governed._ROUGHLY, lambda text: last(text) in governed._ROUGHLY_ENDS),
    (ages._AGED, lambda text: "age" in text.lower()),
    (ages._AGED_OF, lambda text: " of " in text),
    (ages.KIND_OF_AGE, lambda text: " age" in text),
    (ages._AT_FIRST, lambda text: "At " in text),
    (ages._WHO_AT, lambda text: "who " in text),
    (measures._PERCENT_OF, lambda text: last(text) == "of"),
    (money._SIGN_BEFORE, lambda text: text.rstrip("-−").rstrip()[-1:] in money.SIGNS),
    (money._TURNED_SIGN, lambda text: "$" in text),
    (clauses._RELATIVE, lambda text: last(text) in clauses._RELATIVE_ENDS),
    (beside._OF_AGE, lambda text: last(text) in beside._OF_ENDS),
    (modifiers._ESTIMATED, lambda text: last(text) in modifiers._LED),
    (counting._REACHED, lambda text: last(text) in counting._REACHED_ENDS),
]
AFTER: list[tuple[re.Pattern[str], Gate]] = [
    *(
        (pattern, lambda text: text.startswith(modifiers._OPENINGS) or " or " in text)
        for pattern in modifiers._AFTER.values()
    ),
    (followed._MORE, lambda text: text.startswith(followed._MORES)),
    (signs._BELOW, lambda text: text.startswith(signs._LOWER)),
    (amounts._IN, lambda text: first(text) in amounts._INS),
    (amounts._BRACKET, lambda text: first(text) in amounts._BRACKETS),
    (amounts._FEWER, lambda text: first(text) in amounts._HOW_MANY | amounts._HOW_GREAT),
    (rates._EXCHANGED, lambda text: text[:1] in rates._OPENINGS),
    (rates._OFTEN, lambda text: text[:1] in rates._OPENINGS),
    (rates._STUFF, lambda text: text[:1] in rates._OPENINGS),
]
QUIETLY = settings(deadline=None, suppress_health_check=list(HealthCheck))


def holds(pattern: re.Pattern[str], gate: Gate, cut: bool) -> None:
    @QUIETLY
    @given(st.from_regex(pattern))
    def check(text: str) -> None:
        found = pattern.search(text)
        if found is not None:
            assert gate(text[found.start() :] if cut else text)

    check()


@pytest.mark.parametrize(("pattern", "gate"), BEFORE)
def test_what_stands_before_a_number_passes_the_test_in_front_of_its_pattern(
    pattern: re.Pattern[str], gate: Gate
) -> None:
    holds(pattern, gate, cut=False)


@pytest.mark.parametrize(("pattern", "gate"), AFTER)
def test_what_stands_behind_an_amount_passes_the_test_in_front_of_its_pattern(
    pattern: re.Pattern[str], gate: Gate
) -> None:
    holds(pattern, gate, cut=True)


@pytest.mark.parametrize(("words", "paced"), [
    ("annual rate", True), ("pace", True), ("clip", True), ("interest rate", False), ("space", False), ("growth", False),
])  # fmt: skip
def test_amounts_go_at_a_pace_and_at_a_rate_by_the_year(words: str, paced: bool) -> None:
    assert amounts.is_paced(words) is paced
