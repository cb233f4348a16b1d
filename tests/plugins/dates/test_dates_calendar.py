"""Explicit dates: value -> phrases that mean it, in a sentence of news."""

import pytest

MEANS = {
    "1994-03-03": [
        "3 March 1994",
        "March 3, 1994",
        "March 3rd, 1994",
        "the 3rd of March 1994",
        "the third of March, 1994",
        "Mar. 3, 1994",
        "3 Mar 1994",
        "Thursday, March 3, 1994",
        "Thursday 3 March 1994",
        "1994-03-03",
        "1994/03/03",
        "3-Mar-1994",
    ],
    "1987-09-21": ["September twenty-first, 1987", "Sept. 21, 1987", "21st September 1987"],
    "1994-03": ["March 1994", "March, 1994", "March of 1994", "1994 March"],
    "1994": ["1994", "the year 1994"],
    "1066": ["1066"],
    "199": ["the 1990s", "the 90s", "the '90s", "the nineties"],
    "188": ["the 1880s"],
    "18": ["the 19th century", "the nineteenth century"],
    "20": ["the 21st century"],
    "2023-Q3": ["the third quarter of 2023", "third-quarter 2023", "Q3 2023", "2023-Q3"],
    "2023-H1": ["the first half of 2023", "H1 2023"],
    "FY1998": ["fiscal 1998", "fiscal year 1998"],
    "2024-SU": ["the summer of 2024", "summer 2024"],
    "1996-WI": ["the winter of 1996"],
    "2020-12-25": ["Christmas 2020"],
    "2024-11-28": ["Thanksgiving 2024"],
    "BC0044": ["44 BC", "44 B.C."],
    "0079": ["79 AD", "AD 79"],
    "BC04": ["the 5th century BC"],
    "1986": ["nineteen eighty-six", "nineteen eighty six"],
    "2005-10": ["October two thousand and five"],
}


@pytest.mark.parametrize(
    ("expected", "phrase"), [(value, phrase) for value, phrases in MEANS.items() for phrase in phrases]
)
def test_explicit_dates_have_the_value_they_say(value, expected, phrase):
    assert value(f"The mill was closed in {phrase}.") == expected


@pytest.mark.parametrize(
    ("expected", "phrase"), [(value, phrase) for value, phrases in MEANS.items() for phrase in phrases]
)
def test_the_span_holds_the_phrase_and_no_preposition(dates, expected, phrase):
    (item,) = dates(f"The mill was closed in {phrase}.")
    assert item["text"].rstrip(".") == phrase.rstrip(".")


@pytest.mark.parametrize("phrase", ["31 June 1994", "February 30, 2001", "13/13/2001", "2001-13-01"])
def test_days_that_do_not_exist_get_no_day(dates, phrase):
    assert all(len(item["value"]) < 10 for item in dates(f"It opened on {phrase}."))


@pytest.mark.parametrize("phrase", ["from 1994 to 1998", "between 1994 and 1998", "1994-98", "1994-1998", "1994–1998"])
def test_a_range_of_years_is_two_expressions(dates, phrase):
    assert [item["value"] for item in dates(f"He was mayor {phrase}.")] == ["1994", "1998"]


@pytest.mark.parametrize(
    ("phrase", "values"),
    [
        ("from 3 to 9 May 1921", ["1921-05-03", "1921-05-09"]),
        ("March 5-9, 1918", ["1918-03-05", "1918-03-09"]),
        ("6-7 January 1916", ["1916-01-06", "1916-01-07"]),
        ("January 23 - March 9, 2014", ["2014-01-23", "2014-03-09"]),
        ("in August and September 1914", ["1914-08", "1914-09"]),
        ("from December 30 to January 2, 1999", ["1998-12-30", "1999-01-02"]),
        ("from November to March 1945", ["1944-11", "1945-03"]),
    ],
)
def test_the_year_or_month_written_once_holds_for_both(dates, phrase, values):
    assert [item["value"] for item in dates(f"The fair ran {phrase}.")] == values


@pytest.mark.parametrize(("order", "expected"), [("DMY", "2007-08-07"), ("MDY", "2007-07-08")])
def test_the_order_of_bare_numbers_is_an_option(value, order, expected):
    assert value("It was shown on 7/8/07.", order=order) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en-US", "2007-07-08"), ("en-GB", "2007-08-07"), ("en-AU", "2007-08-07"), ("en", "2007-07-08")],
)
def test_the_order_follows_the_region_of_the_language(dates, language, expected):
    assert dates("It was shown on 7/8/2007.", language=language)[0]["value"] == expected


@pytest.mark.parametrize("language", ["en-US", "en-GB"])
@pytest.mark.parametrize(("phrase", "expected"), [("2007-08-07", "2007-08-07"), ("23/8/2007", "2007-08-23")])
def test_iso_and_the_only_possible_order_are_right_anywhere(dates, language, phrase, expected):
    assert dates(f"It was shown on {phrase}.", language=language)[0]["value"] == expected


@pytest.mark.parametrize("word", ["early", "late", "mid"])
def test_early_late_and_mid_belong_to_the_span(dates, word):
    (item,) = dates(f"The mill was closed in {word} 1994.")
    assert (item["text"], item["modifier"]) == (f"{word} 1994", {"early": "START", "late": "END", "mid": "MID"}[word])


@pytest.mark.parametrize(
    ("phrase", "expected", "modifier"),
    [
        ("the end of 1994", "1994", "END"),
        ("the beginning of March 1994", "1994-03", "START"),
        ("the middle of the 1990s", "199", "MID"),
        ("mid-December", "2024-12", "MID"),
        ("the end of the year", "2025", "END"),
        ("early next month", "2025-02", "START"),
        ("later this year", "2025", "END"),
        ("earlier this week", "2025-W02", "START"),
        ("year-end", "2025", "END"),
    ],
)
def test_edges_narrow_a_date(dates, phrase, expected, modifier):
    (item,) = dates(f"The mill was closed by {phrase}.")
    assert (item["text"], item["value"], item["modifier"]) == (phrase, expected, modifier)
