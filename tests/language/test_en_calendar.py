"""The tables of calendar words."""

from factbox.language.en.calendar import (
    DATING_WORDS,
    DAY_NAMES,
    FREQUENCIES,
    MONTHS,
    SEASONS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    TIME_WORDS,
    UNITS,
    WEEKDAYS,
)


def test_there_are_twelve_months_and_seven_weekdays():
    assert sorted(MONTHS.values()) == list(range(1, 13))
    assert sorted(WEEKDAYS.values()) == list(range(1, 8))


def test_short_forms_begin_their_long_ones():
    for short, number in SHORT_MONTHS.items():
        assert next(name for name, value in MONTHS.items() if value == number).startswith(short)
    for short, number in SHORT_WEEKDAYS.items():
        assert next(name for name, value in WEEKDAYS.items() if value == number).startswith(short.removesuffix("s"))


def test_every_unit_begins_with_its_singular_and_plural():
    assert all(forms[0] == unit and forms[1] != unit for unit, forms in UNITS.items())


def test_no_word_has_two_meanings():
    words = [form for forms in UNITS.values() for form in forms] + [*MONTHS, *WEEKDAYS, *SEASONS]
    assert len(words) == len(set(words))


def test_may_dates_nothing_by_itself_but_is_a_word_of_times():
    assert "may" not in DATING_WORDS
    assert "may" in TIME_WORDS


def test_weekdays_and_today_name_a_day_and_months_do_not():
    assert {"monday", "today", "tonight"} <= DAY_NAMES
    assert DAY_NAMES.isdisjoint(MONTHS)


def test_frequencies_are_values_of_sets():
    assert all(value.startswith(("P", "T")) for value in FREQUENCIES.values())
