"""What must stand beside a number for a reader to be asked: made from the tables, never fewer than they hold."""

from __future__ import annotations

import pytest

from factbox.language.neighbours import word_after, word_before
from factbox_figures.readers import hints
from factbox_figures.tables import currencies, units


@pytest.mark.parametrize("name", sorted(units.NAMES))
def test_every_name_of_a_unit_may_be_a_measure(name: str) -> None:
    assert word_after(f"5 {name}", 1) in hints.MEASURE.after


@pytest.mark.parametrize("symbol", sorted(units.SYMBOLS))
def test_every_symbol_of_a_unit_may_be_a_measure(symbol: str) -> None:
    assert word_after(f"5{symbol}", 1) in hints.MEASURE.after | hints.PERCENT.after


@pytest.mark.parametrize("name", sorted([*currencies.NAMES, *currencies.MINOR_NAMES]))
def test_every_name_of_money_may_follow_it(name: str) -> None:
    assert word_after(f"5 {name}", 1) in hints.MONEY.after


@pytest.mark.parametrize("sign", sorted(currencies.SIGNS))
def test_every_sign_of_money_may_stand_before_it(sign: str) -> None:
    assert word_before(f"{sign}5", len(sign)) in hints.MONEY.before


@pytest.mark.parametrize("code", sorted(currencies.CODES))
def test_every_code_of_money_may_stand_on_either_side(code: str) -> None:
    assert code.lower() in hints.MONEY.after & hints.MONEY.before


@pytest.mark.parametrize("word", ["million", "per", "years", "degrees", "km", "½", "3"])
def test_what_may_be_a_unit_frees_a_number_from_its_date(word: str) -> None:
    assert word in hints.UNITED


def test_a_hint_without_words_lets_nothing_through() -> None:
    assert hints.Hint() == ((), (), ()) or not any(hints.Hint())


@pytest.mark.parametrize("hedge", ["only", "exactly", "above", "at least", "more than", "about", "between"])
def test_a_hedge_before_an_age_lets_its_reader_look(hedge: str) -> None:
    assert word_before(f"aged {hedge} 40", len(f"aged {hedge} ")) in hints.AGED.before
