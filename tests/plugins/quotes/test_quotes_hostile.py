"""Any text is read without an error, twice the same, with valid items, in time that grows with its length alone."""

from __future__ import annotations

import gc
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox import Article, Context
from factbox.spans import check_places
from factbox_quotes import PARSER
from factbox_quotes.parser import parse
from factbox_quotes.schema import QuoteSchema

SCHEMA = QuoteSchema(many=True)
WORDS = st.sampled_from(
    (
        "said says told added saying asked according to that whether who which , . ; : — “ ” ‘ ’ \" ' '' ( ) \n Ann Lee "
        "Mr. U.S. he she it they we the a board reporters and but while was is has would not also Monday in on of by 10,000"
    ).split(" ")
)


def quotes(text: str) -> list[dict[str, Any]]:
    return list(parse(Article(text), Context()))


@given(
    st.one_of(
        st.text(max_size=150), st.lists(WORDS, max_size=60).map(" ".join), st.lists(WORDS, max_size=40).map("".join)
    )
)
def test_any_text_gives_valid_items(text: str) -> None:
    items = quotes(text)
    SCHEMA.load(items)
    for item in items:
        check_places(item, text)
    assert items == quotes(text)


HOSTILE = [
    '" ', "“a ", "” a", "'a ", "a' ", "‘a’ ‘", "'' ", "“a\n", '"a\n', "said ", "he said ", "who said ", "told X ",
    "Smith, said, ", "according to ", "a, ", "( ", "and ", "Smith ", "Smith of the ", "A. ", "“We go.” ", "“Why?” Lee asked. ",
    "said “we go now” and ", "“we go now to it” and ", "“we go now to it” ", "''we go to it,'' ", "Lee: “we go to it” ",
    "called it “a bad thing” and ", "“we go to the sea\n", "the minister said it was so. ", "It said no. “We all go.” ", "Lee: ", "— ", "1 ", "x",
    "Mr Orr said it was so. Zed Orr left. ", "“No,” the winger said. Zed Orr ran. ", "told the court the crew was late and ",
]  # fmt: skip


def seconds(text: str) -> float:
    """What the parser takes; the garbage collector looks at all that there is, and is left out, as between articles."""
    gc.disable()
    try:
        started = time.process_time()
        quotes(text)
        return time.process_time() - started
    finally:
        gc.enable()


@pytest.mark.parametrize("unit", HOSTILE)
def test_time_grows_with_the_text_alone(unit: str) -> None:
    def best(size: int) -> float:
        return min(seconds((unit * size)[:size]) for _ in range(3))

    assert best(16_000) < 12 * max(best(4_000), 5e-3)


def bodies(count: int) -> str:
    """So many bodies, each told of once, and twice as many descriptions that fit most of them."""
    named = (f"Nor{chr(97 + n // 26 % 26)}{chr(97 + n % 26)}{chr(97 + n // 676)} Foods" for n in range(count))
    return " ".join(f"{name} said it was late. The company said no. The agency said it was so." for name in named)


def test_descriptions_among_many_bodies_take_time_that_grows_with_the_text_alone() -> None:
    seconds(bodies(20))
    few, many = (min(seconds(bodies(count)) for _ in range(2)) for count in (500, 3000))
    assert many < 10 * max(few, 5e-3)


@pytest.mark.parametrize("mark", ['"', "“", "”", "'", '" ', "“ "])
def test_a_hundred_thousand_unmatched_marks_are_read_at_once(mark: str) -> None:
    assert min(seconds(mark * 100_000) for _ in range(2)) < 3


def test_the_parser_is_found_and_reads_english() -> None:
    assert (PARSER.name, PARSER.languages) == ("quotes", frozenset({"en"}))
