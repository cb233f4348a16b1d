"""Rules for lengths of time, and how much time words say: amounts, units, steps."""

from decimal import Decimal

import pytest

from factbox_dates.grammar.amounts import ABBREVIATIONS, SYMBOLS, amount_of, duration, in_steps, plain
from factbox_dates.grammar.durations import DURATIONS
from factbox_dates.meaning import Anchor, Calendar, Fixed, Offset, Shift
from factbox_dates.words.lexicon import Word

TEXT = Anchor.TEXT


def length(value, *steps):
    return Fixed("duration", value, steps or None)


SAID = {
    "[three weeks]": length("P3W", 3, "week"),
    "[a couple of months]": length("P2M", 2, "month"),
    "[a dozen years]": length("P12Y", 12, "year"),
    "[several hours]": length("PTXH"),
    "[dozens of years]": length("PXY"),
    "[5 working days]": length("P5D", 5, "day"),
    "[two more years]": length("P2Y", 2, "year"),
    "[two quarters]": length("P6M", 6, "month"),
    "[half an hour]": length("PT30M", 30, "minute"),
    "[two and a half years]": length("P2.5Y", 30, "month"),
    "[an hour and a half]": length("PT1.5H"),
    "[two years and a month]": length("P2Y1M", 25, "month"),
    "[2 years, 3 months]": length("P2Y3M", 27, "month"),
    "[the past two years]": length("P2Y", 2, "year"),
    "[the next few days]": length("PXD"),
    "[the coming weeks]": length("PXW"),
    "[the first ten days]": length("P10D", 10, "day"),
    "[the three weeks]": Fixed("duration", "P3W"),
    "[the past year]": length("P1Y"),
    "over [the last week]": length("P1W"),
    "[all week]": length("P1W"),
    "[weeks] later": length("PXW"),
    "[1h20m]": length("PT1H20M"),
    "[45mins]": length("PT45M"),
    "[two days ago]": Shift(-2, "day", duration="P2D"),
    "[2.5 million years]": length("P2500000Y", 2500000, "year"),
    "[65 million years ago]": Shift(-65_000_000, "year", duration="P65000000Y"),
    "[some years ago]": Fixed("date", "PAST_REF"),
    "[a year and a half ago]": Shift(-18, "month", duration="P1.5Y"),
    "[two years and six months ago]": Shift(-30, "month", duration="P2Y6M"),
    "[three days from now]": Shift(3, "day", duration="P3D"),
    "in [two weeks' time]": Shift(2, "week", duration="P2W"),
    "[some years from now]": Fixed("date", "FUTURE_REF"),
    "[two days later]": Shift(2, "day", TEXT, "P2D"),
    "[some days] later": length("PXD"),
    "[a few hours] earlier": length("PTXH"),
    "[five days afterwards]": Shift(5, "day", TEXT, "P5D"),
    "[two days earlier]": Shift(-2, "day", TEXT, "P2D"),
    "[two days previously]": Shift(-2, "day", TEXT, "P2D"),
    "[ten days before],": Shift(-10, "day", TEXT, "P10D"),
    "[two days] later than": length("P2D", 2, "day"),
    "[two days before yesterday]": Shift(-3, "day", duration="P2D"),
    "[the day after tomorrow]": Shift(2, "day"),
    "[two weeks from tomorrow]": Shift(15, "day", duration="P2W"),
    "[a week last Friday]": Offset(-7, "day", Calendar(weekday=5, which=-1)),
    "[the year before].": Shift(-1, "year", TEXT),
}


@pytest.mark.parametrize(("marked", "meaning"), SAID.items())
def test_the_length_that_words_say(meanings, marked, meaning):
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    assert meanings(text)[0] == (text[start:end], meaning)


@pytest.mark.parametrize("text", ["12 hours a day", "six weeks a year ago", "40 hours a week"])
def test_a_rate_or_another_date_behind_a_length_is_no_part_of_it(meanings, text):
    assert len(meanings(text)) == 2


def test_a_year_before_a_day_counts_nothing(meanings):
    assert meanings("2018 day five")[0] == ("2018", Calendar(2018))


def amount(*words):
    return amount_of(tuple(Word(kind, value) for kind, value in words))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([("digits", 12)], 12),
        ([("decimal", 2.5)], Decimal("2.5")),
        ([("dotted", "10.50")], Decimal("10.50")),
        ([("numword", 20), ("numword", 3)], 23),
        ([("numword", 2), ("a", None), ("half", None)], Decimal("2.5")),
        ([("digits", 2), ("numword", 100)], 200),
        ([("half", None), ("a", None)], Decimal("0.5")),
        ([("a", None), ("couple", 2), ("of", None)], 2),
        ([("a", None), ("twelve", 12)], 12),
        ([("a", None)], 1),
        ([("a", None), ("some", None)], None),
        ([("dozens", None), ("of", None)], None),
        ([], None),
    ],
)
def test_the_number_that_words_say(words, expected):
    assert amount(*words) == expected


@pytest.mark.parametrize(
    ("parts", "value", "steps"),
    [
        ([(2, "year"), (1, "month")], "P2Y1M", (25, "month")),
        ([(2, "week"), (2, "day")], "P2W2D", (16, "day")),
        ([(1, "year"), (3, "day")], "P1Y3D", (1, "year")),
        ([(1, "hour"), (20, "minute")], "PT1H20M", (80, "minute")),
        ([(1, "day"), (2, "hour")], "P1DT2H", (26, "hour")),
        ([(2, "quarter")], "P6M", (6, "month")),
        ([(1, "fortnight")], "P2W", (2, "week")),
        ([(Decimal("0.5"), "century")], "P50Y", (50, "year")),
        ([(Decimal("0.5"), "hour")], "PT30M", (30, "minute")),
        ([(Decimal("2.5"), "year")], "P2.5Y", (30, "month")),
        ([(None, "week")], "PXW", None),
        ([(None, "quarter")], "PXQ", None),
    ],
)
def test_amounts_are_written_and_counted_in_one_unit(parts, value, steps):
    exact = [(None if number is None else Decimal(number), unit) for number, unit in parts]
    assert duration(*exact) == value
    assert in_steps(exact) == steps


@pytest.mark.parametrize(("number", "text"), [("10", "10"), ("1E+2", "100"), ("2.50", "2.5"), ("0.25", "0.25")])
def test_numbers_are_plain(number, text):
    assert plain(Decimal(number)) == text


def test_every_abbreviation_and_symbol_is_of_a_unit():
    assert set(ABBREVIATIONS.values()) <= set(SYMBOLS)
    assert len({rule.name for rule in DURATIONS}) > 10
