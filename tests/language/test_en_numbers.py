"""The tables of number words."""

from factbox.language.en.numbers import (
    DOZENS,
    HOURS,
    NOUGHTS,
    ORDINALS,
    PLURAL_SCALES,
    RARE_SCALES,
    SCALES,
    TENS,
    UNITS,
)


def test_units_count_from_zero_to_nineteen_and_tens_go_on():
    assert sorted(UNITS.values()) == list(range(20))
    assert sorted(TENS.values()) == list(range(20, 100, 10))


def test_every_ordinal_has_the_value_of_a_cardinal():
    cardinals = {*UNITS.values(), *TENS.values(), *SCALES.values()}
    assert set(ORDINALS.values()) <= cardinals


def test_no_word_is_of_two_tables():
    tables = [UNITS, TENS, SCALES, RARE_SCALES, PLURAL_SCALES, NOUGHTS, DOZENS]
    words = [word for table in tables for word in table]
    assert len(words) == len(set(words))


def test_a_clock_shows_one_to_twelve():
    assert HOURS[0] == "one"
    assert HOURS[-1] == "twelve"
    assert len(HOURS) == 12


def test_more_than_one_of_a_scale_is_worth_as_much():
    assert PLURAL_SCALES["millions"] == SCALES["million"]
    assert PLURAL_SCALES["crores"] == RARE_SCALES["crore"]
