"""Money: signs, codes and names on either side, scales, parts, and what a price goes by."""

from __future__ import annotations

import pytest
from figures_of import amount, figures_of, only

# (value, unit): phrases
MEANS = {
    (5e6, "USD"): [
        "$5 million",
        "$5m",
        "$5mn",
        "$5 mln",
        "US$5m",
        "US $5 million",
        "USD5m",
        "USD 5 million",
        "5 million dollars",
    ],
    (1.2e9, "GBP"): ["£1.2bn", "£1.2 billion", "GBP 1.2bn", "1.2 billion pounds", "1.2bn pounds sterling"],
    (0.63, "USD"): ["63 cents", "sixty-three cents", "63¢", "63c", "$0.63", "63 U.S. cents"],
    (0.2, "GBP"): ["20p", "20 pence", "£0.20"],
    (100.0, "JPY"): ["100 yen", "¥100", "JPY 100", "a hundred yen", "JPY100"],
    (1.2e9, "AUD"): ["A$1.2bn", "AUD 1.2 billion", "1.2 billion Australian dollars", "AU$1.2bn"],
    (26e6, "NZD"): ["NZ$26 million", "NZ $ 26 million", "NZD26m"],
    (2e8, "AED"): ["Dh200m", "Dh 200 million", "AED200m", "200m dirhams", "Dhs200 million"],
    (12e9, "INR"): [
        "Rs 1.2k crore",
        "₹1.2K crore",
        "Rs 1,200cr",
        "Rs 1,200 crore",
        "Rs. 1,200 crore",
        "1,200 crore rupees",
        "₹1,200 crore",
        "INR 1,200 crore",
    ],
    (34.6e6, "USD"): ["USD34.6 million", "USD34.6m", "$34.6 million", "34.6 million US dollars", "US$34.6m"],
    (4.7e9, "USD"): ["US$4.7 billion", "$4.7bn", "$4.7B", "$4.7-billion", "USD 4.7 billion", "U.S.$4.7 billion"],
    (1e6, "USD"): ["$1MM", "$1m", "$1 million", "a million dollars", "1 million USD", "1m USD"],
    (100.0, "USD"): ["hundred dollars", "a hundred dollars", "$100", "100 bucks", "100-dollar"],
    (-71.5e6, "USD"): ["negative $71.5 million", "minus $71.5 million", "-$71.5 million", "$-71.5 million"],
    (3.5, "USD"): ["3 dollars and 50 cents", "3 dollars 50 cents", "three dollars fifty cents", "3 dollars 50"],
    (5e5, "USD"): ["half a million dollars", "half million dollars", "$0.5m", "500 thousand dollars", "$500k"],
    (75e6, "USD"): ["75 USD million", "75 million USD"],
    (120e6, "EUR"): ["120 MEUR", "MEUR 120", "€120m", "120 million euros", "EUR120m", "120 mln euros"],
    (57.92, "USD/bbl"): ["$57.92 a barrel", "$57.92 per barrel", "$57.92/barrel"],
    (15.0, "USD/h"): ["$15 an hour", "$15 per hour", "$15/hour"],
    (0.45, "USD"): ["$0.45 apiece"],
    (0.45, "USD/share"): ["45 cents a share", "45 cents per share", "45-cent-a-share"],
    (2e9, "USD/year"): [
        "$2 billion a year",
        "$2 billion per year",
        "$2bn-a-year",
        "$2bn each year",
        "$2bn per annum",
        "$2bn annually",
    ],
    (2e9, "USD"): ["$2 billion a year earlier", "$2 billion a year ago"],
    (3500.0, "USD/month"): ["$3,500 a month", "$3,500-a-month", "$3,500 A MONTH", "$3,500 per month"],
    (80.0, "USD/m2"): ["$80 per sq m", "$80 a square metre", "$80/m2"],
    (15.0, "USD/person"): ["$15 per person", "$15 a person", "$15 per capita"],
    (70.0, "USD/bbl"): ["$70 PER BARREL", "$70 A Barrel"],
    (1.5e6, "GBP"): ["£1.5million", "£1.5Million", "£1.5MILLION", "£1,500thousand"],
    (1.5e9, "USD"): ["$1.5billion", "1.5billion dollars", "1.5billion-dollar"],
    (5.5e7, "USD"): ["$US55m", "$US 55 million", "US$55,000,000"],
    (4e6, "NZD"): ["$NZ4 million", "NZ$4m"],
    (9e9, "HKD"): ["$HK9 billion", "HK$9bn"],
    (2e7, "AUD"): ["$A20 million", "A$20million"],
    (5e5, "INR"): ["Rs 5L", "Rs 5 lakh", "₹5L"],
    (10.0, "EUR"): ["10 €", "€10", "€ 10", "10 euros", "ten euros", "EUR 10"],
    (5.0, "MYR"): ["RM5", "RM 5", "5 ringgit", "MYR 5"],
}
NO_MONEY = [
    "200lbs",
    "a 20-pound bag of rice",
    "he lost 25 pounds",
    "5 real people",
    "the 5 Won",
    "1080p",
    "25 barrels",
]


@pytest.mark.parametrize(("meaning", "phrase"), [(m, phrase) for m, phrases in MEANS.items() for phrase in phrases])
def test_an_amount_is_read_in_major_units(meaning: tuple[float, str], phrase: str) -> None:
    found = only(f"It was {phrase}.")
    assert (found["kind"], amount(found), found["unit"]) == ("money", *meaning)


@pytest.mark.parametrize("phrase", NO_MONEY)
def test_weights_and_words_are_no_money(phrase: str) -> None:
    assert all(item["kind"] != "money" for item in figures_of(f"Now {phrase}."))


def test_a_bare_dollar_means_what_the_caller_says() -> None:
    assert [item["unit"] for item in figures_of("It cost $5 or 20 cents or US$3.", dollar="AUD")] == [
        "AUD",
        "AUD",
        "USD",
    ]


def test_the_span_holds_sign_number_and_unit() -> None:
    assert only("They paid US$1.2 billion for it.")["text"] == "US$1.2 billion"


def test_a_sign_belongs_to_the_number_it_touches() -> None:
    assert [(amount(item), item["unit"]) for item in figures_of("for 17 USD, 20 EUR and £5")] == [
        (17, "USD"),
        (20, "EUR"),
        (5, "GBP"),
    ]


def test_an_article_before_a_sign_is_no_currency() -> None:
    assert only("A $5 ticket.")["unit"] == only("a $5 ticket")["unit"] == "USD"


def test_and_begins_another_amount_after_a_million() -> None:
    assert [amount(item) for item in figures_of("They seized $1.4 million and two guns.")] == [1.4e6, 2.0]
