"""Names in running text: where they begin and end, their titles, their kind and gender."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.language import mentions as reading
from factbox.language.mentions import Mention, find_mentions


def mentions(text: str) -> list[Mention]:
    return list(find_mentions(text))


def names(text: str) -> list[str]:
    return [text[m.start : m.end] for m in mentions(text)]


NAMES = {
    "On Monday Ann Lee met Joe Ruiz.": ["Ann Lee", "Joe Ruiz"],
    "Jordan's Foreign Minister Ayman Safadi left.": ["Jordan", "Ayman Safadi"],
    "US Secretary of State Antony Blinken spoke.": ["Antony Blinken"],
    "Minister of Education Stefania Rossi agreed.": ["Stefania Rossi"],
    "Alabama Gov. Kay Ives and Sen. Tom Orr (R-Ohio) agreed.": ["Kay Ives", "Tom Orr", "R-Ohio"],
    "The Ministry of Defence denied it.": ["Ministry of Defence"],
    "Norvale Motors Q3 profit rose as the A380 left.": ["Norvale Motors"],
    "He praised Mrs. Orr. Smith left.": ["Orr", "Smith"],
    "It was Gov. Mike Pell of Indiana who won.": ["Mike Pell"],
    "General Fuad al-Amr spoke.": ["Fuad al-Amr"],
    "J. K. Orr and Luis Peña wrote it.": ["J. K. Orr", "Luis Peña"],
    "Theresa May left in May.": ["Theresa May"],
    "nobody is named here": [],
    "Chief Executive Ulla Brenk and Norvale Chief Executive Ina Weil left.": ["Ulla Brenk", "Ina Weil"],
    "Chief Medical Examiner Ulla Brenk and Board Member Ina Weil left.": ["Ulla Brenk", "Ina Weil"],
    "Consultant Dr Ulla Brenk left.": ["Ulla Brenk"],
    "Secretary Baker left.": ["Baker"],
    "Clean Rivers Now met. Now Lee left.": ["Clean Rivers Now", "Lee"],
    "He met al-Amr, Vital-Orr and al-amin.": ["al-Amr", "Vital-Orr"],
    "I’m late. They've left. Don't.": [],
    "Then He said The Same": ["Same"],
}
KINDS = {
    "person": ["Mr Hale", "Ann Lee", "Prime Minister Hale", "President-elect Stone", "Dr. Moss", "Valeska Paris"],
    "body": ["Ministry of Defence", "Pell & Orr", "Norvale Energy", "BBC", "Harbour Board", "Supreme Court"],
    "place": ["New York", "Virginia Beach", "North Korea", "Ohio"],
    "group": ["Democrats", "Syrians"],
    "title": ["Prime Minister", "White House Press Secretary"],
    "adjective": ["HTS-led"],
    "unknown": ["Norvale", "Hamdul Mohab"],
}
GENDERS = {
    "male": ["Mr Hale", "Joe Ruiz", "Congressman Hale", "King Hale"],
    "female": ["Mrs Hale", "Ann Lee", "Chairwoman Hale", "Dame Hale"],
    None: ["Dr Hale", "Hamdul Mohab", "President Hale"],
}


@pytest.mark.parametrize(("text", "found"), NAMES.items())
def test_a_name_comes_without_its_title(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in KINDS.items() for text in texts])
def test_the_kind_is_read_off_titles_and_words(kind: str, text: str) -> None:
    assert [mention.kind for mention in mentions(text)] == [kind]


@pytest.mark.parametrize(("gender", "text"), [(gender, text) for gender, texts in GENDERS.items() for text in texts])
def test_the_gender_comes_from_titles_and_given_names(gender: str | None, text: str) -> None:
    assert [mention.gender for mention in mentions(text)] == [gender]


def test_roles_are_the_titles_before_the_name() -> None:
    assert mentions("Foreign Minister Ayman Safadi")[0].roles == ("foreign", "minister")


def test_a_possessive_is_marked_and_left_out_of_the_span() -> None:
    text = "Hale’s office"
    assert (names(text), mentions(text)[0].possessive) == (["Hale"], True)


@given(st.text(max_size=200))
def test_any_text_is_read_and_spans_rise(text: str) -> None:
    found = mentions(text)
    assert all(0 <= m.start < m.end <= len(text) for m in found)
    assert all(before.end <= after.start for before, after in pairwise(found))


PLAIN_WORD = rf"(?:(?:{reading._SHORT})\.|(?:[{reading._UPPER}]\.)+|[{reading._UPPER}](?!\d)(?:[{reading._LETTERS}.&’'-]*[{reading._LETTERS}])?)"
"""A word of a name as one would write it down; the one in use begins with one set of letters, for speed."""

PARTS = st.sampled_from(
    "Ann Lee Mr. Sen. U.S. J. St.Ives A.B of the al- van der Al-Amin O’Neil Q&A x . , ' \n É Żyła".split(" ")
)


@given(st.one_of(st.text(max_size=80), st.lists(PARTS).map(" ".join), st.lists(PARTS).map("".join)))
def test_the_fast_pattern_of_a_word_finds_what_the_plain_one_finds(text: str) -> None:
    assert re.findall(reading._WORD, text) == re.findall(PLAIN_WORD, text)
