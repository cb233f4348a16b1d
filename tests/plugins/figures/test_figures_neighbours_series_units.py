"""Units said once: a number takes the unit of its neighbour where nothing else follows it."""

from __future__ import annotations

import pytest
from figures_of import amount_of, staged

from factbox_figures.neighbours.series import share_units

Values = list[tuple[str, object, str | None]]


def values(text: str) -> Values:
    return [(text[it.start : it.end], amount_of(it), it.unit) for it in staged(text)]


SHARED: dict[str, Values] = {
    "5, 10, and 15 mg": [("5", 5.0, "mg"), ("10", 10.0, "mg"), ("15 mg", 15.0, "mg")],
    "stocks fell 3.2m barrels to 441.6m.": [("3.2m barrels", 3200000.0, "bbl"), ("441.6m", 441600000.0, "bbl")],
    "1.2m people, up from 1.1m": [("1.2m", 1200000.0, None), ("1.1m", 1100000.0, None)],
    "It costs 95 rupees, 12 more than in May.": [("95 rupees", 95.0, "INR"), ("12", 12.0, "INR")],
    "jailed for six years and banned for nine.": [("six years", 6.0, "year"), ("nine", 9.0, "year")],
    "Labour took 38 per cent, the Greens 11.": [("38 per cent", 38.0, "%"), ("11", 11.0, "%")],
    "Exports grew 6 percent in the year and imports 9.": [("6 percent", 6.0, "%"), ("9", 9.0, "%")],
    "aged nine and six.": [("nine", 9.0, "year"), ("six", 6.0, "year")],
    "aged 12, nine and six.": [("12", 12.0, "year"), ("nine", 9.0, "year"), ("six", 6.0, "year")],
    "45 and 50 mg": [("45", 45.0, "mg"), ("50 mg", 50.0, "mg")],
    "5, 10 and 15 percent": [("5", 5.0, "%"), ("10", 10.0, "%"), ("15 percent", 15.0, "%")],
    "10 or 20 km": [("10 or 20 km", (10.0, 20.0), "km")],
    "$5 million, up from 4.2 million": [("$5 million", 5000000.0, "USD"), ("4.2 million", 4200000.0, "USD")],
    "revenue of 1.2 to 1.3 billion pounds, up from 1.1 billion": [
        ("1.2 to 1.3 billion pounds", (1200000000.0, 1300000000.0), "GBP"),
        ("1.1 billion", 1100000000.0, "GBP"),
    ],
    "410-430 million euros, against a previous 380-400 million": [
        ("410-430 million euros", (410000000.0, 430000000.0), "EUR"),
        ("380-400 million", (380000000.0, 400000000.0), "EUR"),
    ],
    "stocks fell by 5.9 million barrels to 411.6 million": [
        ("5.9 million barrels", 5900000.0, "bbl"),
        ("411.6 million", 411600000.0, "bbl"),
    ],
    "wheat rose 2 percent and maize fell 1": [("2 percent", 2.0, "%"), ("1", 1.0, "%")],
    "wheat rose 2 percent and the other fell 1": [("2 percent", 2.0, "%"), ("1", 1.0, "%")],
    "84.75 cents, while the lowest is 74.07": [("84.75 cents", 0.8475, "USD"), ("74.07", 0.7407, "USD")],
    "75 percent, compared with 63 last year": [("75 percent", 75.0, "%"), ("63", 63.0, "%")],
    "5 miles on Monday and 8 on Tuesday": [("5 miles", 5.0, "mi"), ("8", 8.0, "mi")],
    "3% in Leeds, 4 in York": [("3%", 3.0, "%"), ("4", 4.0, "%")],
    "grow 5.5% this year and 5.7 next.": [("5.5%", 5.5, "%"), ("5.7", 5.7, "%")],
    "aged 6 and 16.": [("6", 6.0, "year"), ("16", 16.0, "year")],
    "jailed for 14 years and must serve at least nine.": [("14 years", 14.0, "year"), ("nine", 9.0, "year")],
    "within three months or serve a further six.": [("three months", 3.0, "month"), ("six", 6.0, "month")],
    "45m euros plus 5m in add-ons": [("45m euros", 45000000.0, "EUR"), ("5m", 5000000.0, "EUR")],
    "a boot of 385 litres, or 1,270 with the seats down": [("385 litres", 385.0, "L"), ("1,270", 1270.0, "L")],
    "Tarnex lost 3.1 percent, Melbo 2.7 percent and Ostra 1.9.": [
        ("3.1 percent", 3.1, "%"),
        ("2.7 percent", 2.7, "%"),
        ("1.9", 1.9, "%"),
    ],
    "39 percent, down from 45 in March": [("39 percent", 39.0, "%"), ("45", 45.0, "%")],
    "He went from 208 pounds to 193.": [("from 208 pounds to 193", (193.0, 208.0), "lb")],
    "2.2 billion shekels and 71 million.": [
        ("2.2 billion shekels", 2200000000.0, "ILS"),
        ("71 million", 71000000.0, "ILS"),
    ],
}


@pytest.mark.parametrize(("text", "wanted"), SHARED.items())
def test_a_unit_said_once_is_of_both(text: str, wanted: Values) -> None:
    assert values(text) == wanted


@pytest.mark.parametrize("text", SHARED)
def test_sharing_twice_changes_nothing(text: str) -> None:
    once = share_units(staged(text), text)
    assert share_units(once, text) == once


OWN: dict[str, Values] = {
    "Many are over 50, and 40 percent vote.": [("50", 50.0, None), ("40 percent", 40.0, "%")],
    "1.2m people live within 500m": [("1.2m", 1200000.0, None), ("500m", 500.0, "m")],
    "it cost £2.2bn, and thefts rose 3.7 million": [("£2.2bn", 2200000000.0, "GBP"), ("3.7 million", 3700000.0, None)],
    "The index fell 95.21, or 5.47 percent, to 1,645.12.": [
        ("95.21", 95.21, None),
        ("5.47 percent", 5.47, "%"),
        ("1,645.12", 1645.12, None),
    ],
    "For women aged over 40, three is usual.": [("40", 40.0, "year"), ("three", 3.0, None)],
    "5 percent and 10 boats": [("5 percent", 5.0, "%"), ("10", 10.0, None)],
    "5 percent of 200.": [("5 percent", 5.0, "%"), ("200", 200.0, None)],
    "rose 5 percent to 10,450": [("5 percent", 5.0, "%"), ("10,450", 10450.0, None)],
    "$5 million and 20 boats": [("$5 million", 5000000.0, "USD"), ("20", 20.0, None)],
    "5 km. The 8 came.": [("5 km", 5.0, "km"), ("8", 8.0, None)],
    "two hours and 5 boats": [("two hours", 2.0, "h"), ("5", 5.0, None)],
    "5% in Leeds, 400 in York": [("5%", 5.0, "%"), ("400", 400.0, None)],
    "rose 5 percent from 80.": [("5 percent", 5.0, "%"), ("80", 80.0, None)],
    "Ann Lee, 66, and 5.": [("66", 66.0, "year"), ("5", 5.0, None)],
    "a 747-400 jet": [],
    "They have 5 percent: 3 more came.": [("5 percent", 5.0, "%"), ("3", 3.0, None)],
}


@pytest.mark.parametrize(("text", "wanted"), OWN.items())
def test_a_number_that_counts_keeps_to_itself(text: str, wanted: Values) -> None:
    assert values(text) == wanted


CARRIED: dict[str, tuple[str, str | None]] = {
    "Debt stood at 4.6 billion euros at Dec. 31, compared with 5.2 billion a year earlier.": ("5.2 billion", "EUR"),
    "It made 1.18 billion francs ($1.3 billion), above the 1.12 billion average forecast.": ("1.12 billion", "CHF"),
    "It spent 1.4 billion francs and will be held below 1.1 billion.": ("1.1 billion", "CHF"),
    "They planted 94.8 million acres, 3.3 million fewer than last year.": ("3.3 million", "ac"),
    "It cost 4.6 billion euros. Some 5.2 billion went online.": ("5.2 billion", None),
    "It cost 4.6 billion euros and reached 5.2 billion people.": ("5.2 billion", None),
    "Milk costs 38 cent after €900 was paid.": ("38 cent", "EUR"),
    "Milk costs 38 cents after €900 and $5 were paid.": ("38 cents", "USD"),
    "It has grown, by 2.4 and 3.3 per cent.": ("2.4", "%"),
    "It rose by 12,000, or 8%.": ("12,000", None),
    "It is 97 percent, compared with five-year averages of 94 and 81.": ("81", "%"),
}


@pytest.mark.parametrize(("text", "wanted"), CARRIED.items())
def test_amounts_in_millions_and_percentages_carry_their_unit_over_a_sentence(
    text: str, wanted: tuple[str, str | None]
) -> None:
    assert [unit for amount, _, unit in values(text) if amount == wanted[0]] == [wanted[1]]
