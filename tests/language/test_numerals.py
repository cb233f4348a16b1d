"""One number at a place of the text: value and extent."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.language.numerals import MAX_DIGITS, read_number

# value: texts; the number is what stands before the bar.
READS = {
    "1234567.89": ["1,234,567.89|", "12,34,567.89|", "1 234 567.89|", "1\u202f234\u202f567.89|"],
    "40000": ["40 000| t", "40,000| t", "40k| a year", "forty thousand| tonnes"],
    "1.5": ["1.5|", "1 1/2| cups", "1½| cups", "one and a half| years", "one point five|"],
    "0.5": ["half| of", "one half| of", "1/2| cup", "½| cup", "a half|"],
    "2500000": ["2.5 million| people", "two and a half million| people", "2.5mn|", "2,500,000|", "25 lakh| rupees"],
    "500000": ["half a million| people", "half million| eggs", "a half million|"],
    "750000": ["three quarters of a million| votes", "three-quarters of a million|"],
    "12000000000": ["12bn| euros", "12 billion|", "twelve thousand million|", "1,200 crore|"],
    "24": ["two dozen| eggs", "twenty-four| hours", "24| hours"],
    "6": ["half a dozen| men", "six| men"],
    "100": ["a hundred| men", "one hundred| men", "100| men"],
    "205000": ["two hundred and five thousand| votes"],
    "4321": ["4 thousand 3 hundred and 21|", "four thousand three hundred and twenty-one|"],
    "1300000": ["1.3x10^6|", "1.3e6|", "1.3×10^6|"],
    "1000500000": ["one billion and a half million|"],
    "0.25": ["one quarter| of", "a quarter| of", "1/4| inch", "¼| inch"],
    "0.04": ["one twenty-fifth| of"],
    "1000000": ["a million| copies", "one million| copies"],
    "3.5": ["three and a half|", "3½|"],
}
ENDS = {
    "one hundred| and two hundred": "100",
    "5| to 10 million": "5",
    "22|,24,26": "22",
    "3 million| 12 months later": "3000000",
    "fifty| people": "50",
    "5| km": "5",
    "2019|-20": "2019",
}
READS_NOTHING = ["and five", "people", "of", "-5", "", " 5", "point five", "1" * (MAX_DIGITS + 1)]


@pytest.mark.parametrize(
    ("value", "text"),
    [(value, text) for value, texts in READS.items() for text in texts] + [(v, t) for t, v in ENDS.items()],
)
def test_a_number_has_its_exact_value_and_ends_where_its_words_end(value: str, text: str) -> None:
    number, _, rest = text.partition("|")
    found = read_number(number + rest, 0)
    assert found is not None
    assert (found.value, found.end) == (Decimal(value), len(number))


@pytest.mark.parametrize("text", READS_NOTHING)
def test_what_is_no_number_reads_as_nothing(text: str) -> None:
    assert not text or read_number(text, 0) is None


def test_the_factor_is_what_the_scale_words_multiply_by() -> None:
    factors = [found.factor for text in ("5", "5 million", "5k") if (found := read_number(text, 0))]
    assert factors == [1, 10**6, 1000]


def test_only_bare_digits_are_plain() -> None:
    plain = [found.plain for text in ("1984", "1,984", "1984.5", "two", "5 million") if (found := read_number(text, 0))]
    assert plain == [True, False, False, False, False]


@given(st.integers(min_value=0, max_value=10**12))
def test_grouped_digits_are_read_whole(value: int) -> None:
    text = f"{value:,} people"
    found = read_number(text, 0)
    assert found is not None
    assert (found.value, text[found.start : found.end]) == (value, f"{value:,}")


@given(st.text(alphabet="0123456789.,/½ -eExX×^ km andhlfquroivwyt", min_size=1, max_size=60))
def test_no_text_makes_it_raise_or_leave_the_text(text: str) -> None:
    found = read_number(text, 0)
    assert found is None or (0 == found.start < found.end <= len(text) and found.value.is_finite())
