"""The notation of the grammar, and what the lexer makes of a text."""

import pytest

from factbox_dates.grammar.shapes import Phrase, compile_shape, labels
from factbox_dates.words.lexer import LETTERS, words
from factbox_dates.words.numerals import read_numeral


def letters(text):
    return "".join(LETTERS[word.kind] for _, _, word in words(text))


@pytest.mark.parametrize(
    ("shape", "text"),
    [
        ("month day", "May 5"),
        ("article? unit", "the week"),
        ("article? unit", "week"),
        ("month day ( comma? year )?", "May 5, 2010"),
        ("month day ( comma? year )?", "May 5"),
        ("( in|on ) month", "in May"),
        ("amount unit", "a week"),
        ("amount units", "two hundred and five weeks"),
    ],
)
def test_a_shape_reads_words_of_its_classes(shape, text):
    assert compile_shape(shape).match(letters(text))


def test_labels_give_the_words_under_them():
    known = [word for _, _, word in words("the 5th of May 2010")]
    found = labels("article? day:day of month:month year:year", letters("the 5th of May 2010")[: len(known) - 1])
    phrase = Phrase(found, known)
    assert (phrase.nth("day"), phrase.value("month"), phrase.value("year")) == (5, 5, 2010)
    assert phrase.has("month")
    assert not phrase.has("weekday")


def test_a_misspelt_shape_is_refused_with_the_part_that_is_wrong():
    with pytest.raises(ValueError, match="day%"):
        compile_shape("month day%")


NUMERALS = {
    "2016-10-16": ("iso_day", (2016, 10, 16)),
    "7/8/07": ("any_day", (7, 8, 7)),
    "8:30pm": ("clock", (8, 30, None, "p")),
    "17:49:19": ("clock", (17, 49, 19, "")),
    "6am": ("clock", (6, 0, None, "a")),
    "1990s": ("decade", 1990),
    "1915-17": ("year_range", (1915, 1917)),
    "2,000": ("number", 2000),
    "2.5": ("decimal", 2.5),
    "21st": ("ordinal", 21),
    "2010": ("year", 2010),
    "12": ("digits", 12),
    "q3": ("quarter_code", 3),
}


@pytest.mark.parametrize(("form", "meaning"), NUMERALS.items())
def test_numerals(form, meaning):
    assert read_numeral(form) == meaning


@pytest.mark.parametrize("form", ["25:00", "8:61", "0.8/15", "1915-14", "abc", "12345678901"])
def test_what_is_no_numeral(form):
    known = read_numeral(form)
    assert known is None or known[0] not in ("clock", "any_day", "year_range")


@pytest.mark.parametrize("text", ["$12", "12%", "#12", "12.5.1.9", "a12", "12_"])
def test_digits_that_belong_to_something_else_are_no_words(text):
    assert all(word.kind not in ("digits", "year", "number") for _, _, word in words(f"{text} May"))


def test_words_apart_are_parted_by_a_break():
    assert [word.kind for _, _, word in words("May was 5th")] == ["month", "break", "ordinal", "stop"]
