"""Short and rough sentences: headlines, tickers, scores, posts. One row a figure: value, unit, modifier, change, subject."""

from __future__ import annotations

import pytest
from figures_of import amount, figures_of

Row = tuple[float | tuple[float, float], str | None, str | None, str | None, str | None]

ROUGH: dict[str, list[Row]] = {
    "$VOLT +4.2% after hours": [(4.2, "%", None, "up", "VOLT")],
    "Marex -1.2%, Bonds +0.3%": [(-1.2, "%", None, None, "Marex"), (0.3, "%", None, "up", "Bonds")],
    "Q2 EPS $1.02 vs $0.98 est": [(1.02, "USD", None, None, "EPS"), (0.98, "USD", None, None, "EPS")],
    "Board approves 2-for-1 split": [(2, None, None, None, "split")],
    "1/4 of tenants undecided: poll": [(0.25, None, None, None, "tenants")],
    "Coin slips under 60k": [(60000, None, "under", None, "Coin")],
    "Joblessness at 3.9 pct, up 0.1 pt": [
        (3.9, "%", None, None, "Joblessness"),
        (0.1, "pp", None, "up", "Joblessness"),
    ],
    "Attendance: 18,203": [(18203, None, None, None, "Attendance")],
    "Harbour: 1, Museum: 0": [(1, None, None, None, "Harbour"), (0, None, None, None, "Museum")],
    "Otters 112, Herons 104": [(112, None, None, None, "Otters"), (104, None, None, None, "Herons")],
    "Profit doubles to 3.2 bln euros": [(3.2e9, "EUR", None, None, "Profit")],
    "Shares trade at 14 times earnings": [(14, "x", None, None, "Shares")],
    "5ft striker joins for £12m": [(5, "ft", None, None, "striker"), (12e6, "GBP", None, None, "striker")],
    "The van has a 300 hp engine.": [(300, "hp", None, None, "engine")],
    "They trained three times a week.": [(3, "x/week", None, None, None)],
    "Mill oil tops $90/bbl": [(90, "USD/bbl", "over", None, "Mill oil")],
    "Rents fell by 5K to 212K": [(5000, None, None, "down", "Rents"), (212000, None, None, None, "Rents")],
    "One bus in five is late.": [(0.2, None, None, None, "bus")],
    "Nine drivers out of ten agree.": [(0.9, None, None, None, "drivers")],
    "Calls fell to 20 per week.": [(20, "/week", None, None, "Calls")],
    "The rate was 12.4 per 100,000 last year.": [(12.4, "/100000", None, None, "rate")],
    "He went from 208 pounds to 193.": [((193, 208), "lb", None, "down", None)],
    "Expect up to a foot of snow.": [(1, "ft", "up_to", None, "snow")],
    "More than a mile of track is gone.": [(1, "mi", "over", None, "track")],
    "It was blamed for scores of crashes.": [((20, 200), None, None, None, "crashes")],
    "Several million tourists came.": [((1e6, 1e7), None, None, None, "tourists")],
    "Tax-free at 35 or above.": [(35, "year", "at_least", None, None)],
    "Tenants more than 40 years old pay less.": [(40, "year", "over", None, "Tenants")],
    "The budget will be cut by a fifth next year.": [(0.2, None, None, "down", "budget")],
    "All three New Harbour-area piers closed.": [(3, None, None, None, "New Harbour-area piers")],
    "Losses in excess of 30 tonnes were seen.": [(30, "t", "over", None, "Losses")],
    "Warming in excess of 2C would hurt.": [(2, "°C", "over", None, "Warming")],
    "They were talking about one area.": [(1, None, None, None, "area")],
    "Growth was put from 5 to 7 per cent to 3 to 5 per cent.": [
        ((5, 7), "%", None, None, "Growth"),
        ((3, 5), "%", None, None, "Growth"),
    ],
    "Growth weakened from 5 to 3 percent.": [((3, 5), "%", None, "down", "Growth")],
    "That is 10^5 users.": [(1e5, None, None, None, "users")],
    "Earth will exceed 2C of warming.": [(2, "°C", "over", None, "warming")],
    "The bank expects inflation to average 2.6 percent.": [(2.6, "%", None, None, "inflation")],
    "The team sees output to shrink by 3 percent.": [(3, "%", None, "down", "output")],
    "Volta sold 61,000 cars last month, 9% more than a year ago.": [
        (61000, None, None, None, "cars"),
        (9, "%", None, "up", "cars"),
    ],
    "Two of the three suspects left.": [(2, None, None, None, "suspects"), (3, None, None, None, "suspects")],
    "The deficit narrowed to 3 per cent of GDP.": [(3, "%", None, None, "deficit")],
    "The 35-year-old scored twice.": [(35, "year", None, None, None)],
    "About 20 percent fewer homes were sold.": [(20, "%", "about", "down", "homes")],
    "Guidance is $3.10-$3.30/share.": [((3.1, 3.3), "USD/share", None, None, "Guidance")],
    "Payrolls +187k in July": [(187000, None, None, "up", "Payrolls")],
    "It is legal for buyers over 21.": [(21, "year", "over", None, "buyers")],
    "She is a mother of four.": [(4, None, None, None, None)],
    "The gala raised hundreds of pounds.": [((100, 1000), "GBP", None, None, "gala")],
    "The delays averaged nearly two hours.": [(2, "h", "about", None, "delays")],
    "The age of consent and the retirement age rose to 65.": [(65, "year", None, None, "retirement age")],
    "Some of the 4.9 million bbl. of oil leaked.": [(4.9e6, "bbl", None, None, "oil")],
    "It flew 17.3 million passengers in June, 9% up on last year.": [
        (17.3e6, None, None, None, "passengers"),
        (9, "%", None, "up", "passengers"),
    ],
    "Winds of 120mph tore roofs off.": [(120, "mi/h", None, None, "Winds")],
    "The phone has a 5,000mAh battery.": [(5000, "mAh", None, None, "battery")],
    "The yard doubled its work force to 50,000.": [(50000, None, None, None, "work force")],
    "The 200-bed hospital cost £80m.": [
        (200, None, None, None, "bed hospital"),
        (80e6, "GBP", None, None, "hospital"),
    ],
    "60 deaths per 100,000 people": [(60, "/100000", None, None, "deaths")],
    "He has 30 to 1 odds.": [(30, None, None, None, "odds")],
    "There is a 1-in-5 chance.": [(0.2, None, None, None, "chance")],
    "1 of every 8 tenants left.": [(0.125, None, None, None, "tenants")],
    "A couple of hundred fans came.": [(200, None, None, None, "fans")],
    "-5C to 3C": [((-5, 3), "°C", None, None, None)],
    "BREAKING: 3 dead, 12 hurt": [(3, None, None, None, None), (12, None, None, None, None)],
    "Woman (29) hurt in crash": [(29, "year", None, None, "Woman")],
    "Inflation eases to 2.9% y/y from 3.1%": [(2.9, "%", None, None, "Inflation"), (3.1, "%", None, None, "Inflation")],
    "6.1 quake hits Marula": [(6.1, None, None, None, "quake")],
    "The deal values Acme at $4bn.": [(4e9, "USD", None, None, "Acme")],
    "Snow: 10-15cm on high ground": [((10, 15), "cm", None, None, "Snow")],
}
SILENT = [
    "Version 1.8.3 is out.", "Firefox 3.6 and Windows 7 were used.", "They won game four of the final.", "It opens at level six.",
    "NINE NETWORK HIRES FORMER MAYOR", "Nine Network hires former mayor", "The updated ToneBand 09 is out.", "The Airbus A320-200 left.",
    "The 501st Legion marched on 42nd Street.", "What they at first thought was fire was not.", "The test scores of the pupils fell.",
    "Regulators grounded the 737 MAX.", "The First Lady met first responders on Fifth Avenue.", "A third-party audit was held.",
    "Boeing's 777X flew.", "He wore number 23 there.", "H.R. 3 was read.", "Room 12A is upstairs.", "Half Moon Bay is near.",
    "Six Flags opened a park.", "Three Mile Island reopened.", "Nine Inch Nails will tour.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), ROUGH.items())
def test_a_rough_sentence_gives_its_figures_and_no_other(text: str, rows: list[Row]) -> None:
    assert [
        (amount(item), item["unit"], item["modifier"], item["change"], item["subject"] and item["subject"]["text"])
        for item in figures_of(text)
    ] == rows


@pytest.mark.parametrize("text", SILENT)
def test_labels_in_words_versions_and_names_are_no_figures(text: str) -> None:
    assert figures_of(text) == []


def test_a_power_too_large_for_a_float_is_no_figure_of_its_own() -> None:
    assert all(abs(item["value"]) < 1e300 for item in figures_of("It is 9999999999^99 or 10^-99 or 0^0."))
