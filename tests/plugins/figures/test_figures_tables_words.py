"""The smaller tables: who people are, what points are of, what prices go by, what leads to a subject."""

from __future__ import annotations

import re

import pytest
from figures_of import rows_of

from factbox_figures.tables import cldr_currencies, cldr_units, names, persons, points, rates, subjects, units
from factbox_figures.tables.hedged import HEDGED

MEANT: dict[str, list[re.Pattern[str]]] = {
    "The Fed raised rates": [points.RATES],
    "unemployment rose": [points.RATES],
    "core inflation": [points.RATES],
    "turnout was high": [points.POLLED],
    "the president's approval rating": [points.POLLED],
    "The Dow closed": [points.INDICES],
    "Wall Street stocks": [points.INDICES],
    "the S&P ended": [points.INDICES],
    "She scored": [points.PLAYED],
    "the league leaders": [points.PLAYED],
    "his driving licence": [points.PLAYED],
    "the dow of bread": [],
    "There are": [],
}


@pytest.mark.parametrize(("text", "tables"), MEANT.items())
def test_words_tell_what_points_are_of(text: str, tables: list[re.Pattern[str]]) -> None:
    every = [points.RATES, points.POLLED, points.INDICES, points.PLAYED]
    assert [table for table in every if table.search(text)] == tables


@pytest.mark.parametrize("word", ["mayor", "teacher", "grandmother", "driver", "engineer", "coach", "mother-of-two"])
def test_an_age_may_be_apposed_to_a_person(word: str) -> None:
    assert word in persons.PERSONS
    assert rows_of(f"They met a {word}, 44, there.")[-1][:3] == ("44", 44, "year")


@pytest.mark.parametrize("word", ["head", "chair", "justice", "major", "prime", "shops", "table"])
def test_to_other_things_no_age_is_apposed(word: str) -> None:
    assert word not in persons.PERSONS


@pytest.mark.parametrize("word", ["people", "those", "drivers", "smokers"])
def test_an_age_may_bound_a_crowd(word: str) -> None:
    assert word in persons.CROWDS
    assert rows_of(f"{word} over 65.")[0][:4] == ("65", 65, "year", "over")


@pytest.mark.parametrize(
    ("unit", "word"), [("bbl", "barrel"), ("oz", "ounce"), ("kg", "kilo"), ("m2", "sq m"), ("t", "tonne")]
)
def test_goods_have_a_price_by_their_unit(unit: str, word: str) -> None:
    assert unit in rates.GOODS
    assert rows_of(f"It is $5 a {word}.")[0][2] == f"USD/{unit}"


@pytest.mark.parametrize("noun", sorted(rates.PRICED_NOUNS))
def test_some_nouns_have_a_price_behind_an_article(noun: str) -> None:
    assert rows_of(f"It is $5 a {noun}.")[0][2] == f"USD/{rates.PRICED_NOUNS[noun]}"


@pytest.mark.parametrize("noun", ["house", "reason", "notion"])
def test_other_nouns_have_none(noun: str) -> None:
    assert rows_of(f"It is $5 a {noun}.")[0][2] == "USD"


@pytest.mark.parametrize("word", ["Police", "About", "Sold", "Monday", "Today"])
def test_capitals_before_an_amount_may_be_no_name(word: str) -> None:
    assert word.lower() in names.AMOUNT_WORDS
    assert rows_of(f"{word} 12 boats left.")[0][0] in ("12", "12 boats")


@pytest.mark.parametrize("word", ["people", "soldiers", "homes", "tonnes"])
def test_these_are_counted_in_thousands_without_a_comma(word: str) -> None:
    assert word in names.COUNTED_YEARLIKE
    assert rows_of(f"Some 2000 {word} left.")[0][1] == 2000


@pytest.mark.parametrize("word", ["put", "puts", "putting", "valued", "kept", "estimated", "leaving", "holds"])
def test_some_verbs_put_a_thing_at_an_amount(word: str) -> None:
    assert word in subjects.PUTTING
    assert rows_of(f"It was good, {word} the yard at $5m.")[-1][-1] == "yard"


@pytest.mark.parametrize("word", ["values", "price", "estimates", "holds"])
def test_some_of_them_are_nouns_too(word: str) -> None:
    assert word in subjects.ALSO_NOUNS


@pytest.mark.parametrize("word", ["put", "valued", "keeping"])
def test_and_some_are_not(word: str) -> None:
    assert word not in subjects.ALSO_NOUNS


@pytest.mark.parametrize("word", sorted(subjects.LENGTHENING))
def test_a_length_may_hang_on_a_unit(word: str) -> None:
    assert word in subjects.SIZES
    assert rows_of(f"They saw a crater 40 km {word}.")[0][-1] == "crater"


@pytest.mark.parametrize("word", sorted(subjects.SUBSTANTIVES))
def test_an_adjective_may_stand_for_people(word: str) -> None:
    assert rows_of(f"About 60% of the {word} left.")[0][-1] == word


@pytest.mark.parametrize("word", ["total", "sum", "mother", "combined"])
def test_a_head_may_count_nothing_itself(word: str) -> None:
    assert word in subjects.UNCOUNTED
    assert rows_of(f"A {word} of 40 left.")[0][-1] != word


@pytest.mark.parametrize("words", sorted(subjects.ECONOMIES))
def test_an_economy_is_what_amounts_are_measured_against(words: str) -> None:
    assert rows_of(f"The deficit narrowed to 3 per cent of {words}.")[0][-1] == "deficit"


@pytest.mark.parametrize("word", sorted(subjects.NUMBERS - {"one"}))
def test_what_counts_is_no_part_of_what_is_counted(word: str) -> None:
    assert word == word.lower()
    assert word.isalpha() or "-" in word


@pytest.mark.parametrize("name", ["kilometre", "kilometer", "kelvin", "litre", "liter", "inch"])
def test_the_units_of_cldr_are_known(name: str) -> None:
    assert any(name in forms for forms in cldr_units.UNITS.values())
    assert name in units.NAMES


@pytest.mark.parametrize("code", ["EUR", "USD", "GBP", "JPY", "INR", "ZAR", "KES"])
def test_the_currencies_of_cldr_are_known(code: str) -> None:
    assert cldr_currencies.CURRENCIES[code]


@pytest.mark.parametrize("words", ["", "about ", "more than ", "no fewer than ", "just ", "only ", "a further "])
def test_hedges_may_stand_between_a_word_and_its_amount(words: str) -> None:
    assert re.fullmatch(HEDGED, words)


@pytest.mark.parametrize("words", [" ", "about", "red ", "than "])
def test_other_words_may_not(words: str) -> None:
    assert not re.fullmatch(HEDGED, words)
