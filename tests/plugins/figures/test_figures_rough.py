"""Rough, short sentences of markets, people and things: every figure, and no other."""

from __future__ import annotations

import pytest
from figures_of import Row, rows_of

MARKETS: dict[str, list[Row]] = {
    "Copper ended the session 0.8% lower at $9,412 a tonne.": [
        ("0.8%", 0.8, "%", None, "down", "Copper"),
        ("$9,412 a tonne", 9412.0, "USD/t", None, None, "Copper"),
    ],
    "Brent futures gained 62 cents, or 0.7%, to $84.10 a barrel.": [
        ("62 cents", 0.62, "USD", None, "up", "Brent futures"),
        ("0.7%", 0.7, "%", None, "up", "Brent futures"),
        ("$84.10 a barrel", 84.1, "USD/bbl", None, None, "Brent futures"),
    ],
    "The euro gained 0.4% to $1.09.": [
        ("0.4%", 0.4, "%", None, "up", "euro"),
        ("$1.09", 1.09, "USD", None, None, "euro"),
    ],
    "Crude firmed 35 cents to $71.20.": [
        ("35 cents", 0.35, "USD", None, "up", "Crude"),
        ("$71.20", 71.2, "USD", None, None, "Crude"),
    ],
    "The peso inched 0.2% higher.": [
        ("0.2%", 0.2, "%", None, "up", "peso"),
    ],
    "The benchmark advanced 1.1 pct, its best day since May.": [
        ("1.1 pct", 1.1, "%", None, "up", "benchmark"),
    ],
    "Traffic was down by a quarter.": [
        ("a quarter", 0.25, None, None, "down", "Traffic"),
    ],
    "The group trimmed its dividend by 10%.": [
        ("10%", 10.0, "%", None, "down", "dividend"),
    ],
    "The insurer hiked premiums 15%.": [
        ("15%", 15.0, "%", None, "up", "premiums"),
    ],
    "The fund returned 4.1% net of fees, compared with 7.1% for the index.": [
        ("4.1%", 4.1, "%", None, None, "fund"),
        ("7.1%", 7.1, "%", None, None, "index"),
    ],
    "Same-store sales up 4.1%, beats 3.2% est.": [
        ("4.1%", 4.1, "%", None, "up", "Same-store sales"),
        ("3.2%", 3.2, "%", None, None, "Same-store sales"),
    ],
    "Pretax profit £88.4m vs £79.1m.": [
        ("£88.4m", 88400000.0, "GBP", None, None, "Pretax profit"),
        ("£79.1m", 79100000.0, "GBP", None, None, "Pretax profit"),
    ],
    "The greenback bought 149.8 yen, a gain of 0.5%.": [
        ("149.8 yen", 149.8, "JPY", None, None, "greenback"),
        ("0.5%", 0.5, "%", None, "up", "greenback"),
    ],
    "The stake is worth about 1.1 billion euros.": [
        ("1.1 billion euros", 1100000000.0, "EUR", "about", None, "stake"),
    ],
    "Growth was revised up to 4.2 percent from 4.0 percent.": [
        ("4.2 percent", 4.2, "%", None, None, "Growth"),
        ("4.0 percent", 4.0, "%", None, None, "Growth"),
    ],
    "Petrol prices crossed the $5 mark.": [
        ("$5", 5.0, "USD", "over", None, "Petrol prices"),
    ],
    "The index gave up 5.1%, and is now 19% below its peak.": [
        ("5.1%", 5.1, "%", None, "down", "index"),
        ("19%", 19.0, "%", None, "down", "index"),
    ],
    "Rubber fell 3.1 yen to 190.4 yen a kg.": [
        ("3.1 yen", 3.1, "JPY", None, "down", "Rubber"),
        ("190.4 yen a kg", 190.4, "JPY/kg", None, None, "Rubber"),
    ],
    "The Brackwater 40 shed 31 points.": [
        ("31 points", 31.0, "pt", None, "down", "Brackwater 40"),
    ],
    "The All-Ords ended a point lower.": [
        ("a point", 1.0, "pt", None, "down", "All-Ords"),
    ],
    "The rand touched R19.51 to the dollar.": [
        ("R19.51 to the dollar", 19.51, "ZAR/USD", None, None, "rand"),
    ],
    "Members spent N781.7bn on diesel, and N844 a litre.": [
        ("N781.7bn", 781700000000.0, "NGN", None, None, "diesel"),
        ("N844 a litre", 844.0, "NGN/L", None, None, "diesel"),
    ],
    "The wheat price gained 6 1/4 cents to $7.12 1/2 a bushel.": [
        ("6 1/4 cents", 0.0625, "USD", None, "up", "wheat price"),
        ("$7.12 1/2 a bushel", 7.125, "USD/bu", None, None, "wheat price"),
    ],
    "Unemployment held steady at 3.7%.": [
        ("3.7%", 3.7, "%", None, None, "Unemployment"),
    ],
    "Employers added 187,000 jobs, below the 200,000 forecast.": [
        ("187,000", 187000.0, None, None, "up", "jobs"),
        ("200,000", 200000.0, None, None, None, "jobs"),
    ],
    "House sales ran at an annual rate of 4.2 million.": [
        ("4.2 million", 4200000.0, None, None, None, "House sales"),
    ],
    "The economy grew at a 2.1% annual rate.": [
        ("2.1%", 2.1, "%", None, "up", "economy"),
    ],
    "The firm spent $12.8m on lobbying, up 18%.": [
        ("$12.8m", 12800000.0, "USD", None, None, "lobbying"),
        ("18%", 18.0, "%", None, "up", "lobbying"),
    ],
    "It bought the yard on the coast for $30 million.": [
        ("$30 million", 30000000.0, "USD", None, None, "yard"),
    ],
    "Profit came in at 412 million francs versus 390 million expected.": [
        ("412 million francs", 412000000.0, "CHF", None, None, "Profit"),
        ("390 million", 390000000.0, "CHF", None, None, "Profit"),
    ],
}

CAPITALS: dict[str, list[Row]] = {
    "TRAIN HITS 300 KM/H": [("300 KM/H", 300.0, "km/h", None, None, "TRAIN")],
    "3M TONNES LOST": [("3M TONNES", 3e6, "t", None, None, None)],
    "LOSSES OF $3BN": [("$3BN", 3e9, "USD", None, None, "LOSSES")],
    "A BAG OF 12 OZ": [("12 OZ", 12.0, "oz", None, None, "BAG")],
}

PEOPLE: dict[str, list[Row]] = {
    "Drivers under the age of 30 pay more.": [
        ("30", 30.0, "year", "under", None, "Drivers"),
    ],
    "The girl, who was 10 when it happened, turned 19.": [
        ("10", 10.0, "year", None, None, "girl"),
        ("19", 19.0, "year", None, None, "girl"),
    ],
    "At 17, Mara Holt won.": [
        ("17", 17.0, "year", None, None, "Mara Holt"),
    ],
    "A boy of five has left.": [
        ("five", 5.0, "year", None, None, "boy"),
    ],
    "The average age is 38.5.": [
        ("38.5", 38.5, "year", None, None, "average age"),
    ],
    "Women 40 and older were asked.": [
        ("40", 40.0, "year", "at_least", None, "Women"),
    ],
    "The poll of 2,000 women showed that 55% agreed.": [
        ("2,000", 2000.0, None, None, None, "women"),
        ("55%", 55.0, "%", None, None, "women"),
    ],
    "Nearly a third of men (32%) aged 16-24 agreed.": [
        ("a third", 0.3333, None, "about", None, "men"),
        ("32%", 32.0, "%", None, None, "men"),
        ("16-24", (16.0, 24.0), "year", None, None, "men"),
    ],
    "His 18- and 24-year-old sons left.": [
        ("18", 18.0, "year", None, None, "sons"),
        ("24-year-old", 24.0, "year", None, None, "sons"),
    ],
    "The team signed the centre to a four-year, $92 million deal.": [
        ("four-year", 4.0, "year", None, None, "deal"),
        ("$92 million", 92000000.0, "USD", None, None, "deal"),
    ],
    "A jury of 12 and a quake of magnitude 7.2.": [
        ("12", 12.0, None, None, None, "jury"),
        ("7.2", 7.2, None, None, None, "magnitude"),
    ],
    "He struck out the first two batters in the 70th minute.": [
        ("first", 1.0, None, None, None, "batters"),
        ("two", 2.0, None, None, None, "batters"),
        ("70th", 70.0, None, None, None, "minute"),
    ],
    "The mum-of-three left.": [
        ("three", 3.0, None, None, None, "mum"),
    ],
    "Three towns voted. Twenty have said no.": [
        ("Three", 3.0, None, None, None, "towns"),
        ("Twenty", 20.0, None, None, None, "towns"),
    ],
    "She weighed 12 stone and bought a pumpkin for 31 pounds.": [
        ("12 stone", 12.0, "st", None, None, None),
        ("31 pounds", 31.0, "GBP", None, None, "pumpkin"),
    ],
    "Of the 7.8m who voted, 3.1m did so by post.": [
        ("7.8m", 7800000.0, None, None, None, None),
        ("3.1m", 3100000.0, None, None, None, None),
    ],
}

THINGS: dict[str, list[Row]] = {
    "The engine makes 382 hp and 368 lb-ft of torque.": [
        ("382 hp", 382.0, "hp", None, None, "engine"),
        ("368 lb-ft", 368.0, "lb-ft", None, None, "torque"),
    ],
    "Fuel economy is rated at 28 mpg city and 36 highway.": [
        ("28 mpg", 28.0, "mi/gal", None, None, "Fuel economy"),
        ("36", 36.0, "mi/gal", None, None, "Fuel economy"),
    ],
    "The pickup can tow up to 11,000 pounds.": [
        ("11,000 pounds", 11000.0, "lb", "up_to", None, "pickup"),
    ],
    "The wall is 18m across, the gate 5m-high.": [
        ("18m", 18.0, "m", None, None, "wall"),
        ("5m", 5.0, "m", None, None, "gate"),
    ],
    "The tunnel is 4 miles 300 yards long.": [
        ("4 miles 300 yards", 4.1705, "mi", None, None, "tunnel"),
    ],
    "The speech lasted three hours and 10 minutes.": [
        ("three hours and 10 minutes", 3.1667, "h", None, None, "speech"),
    ],
    "An hour and a half passed.": [
        ("An hour and a half", 1.5, "h", None, None, None),
    ],
    "A peak brightness of 2,600 nits, up from 1,900.": [
        ("2,600 nits", 2600.0, "nit", None, None, "peak brightness"),
        ("1,900", 1900.0, "nit", None, None, "peak brightness"),
    ],
    "Latency is fine, price about $600.": [
        ("$600", 600.0, "USD", "about", None, "price"),
    ],
    "The rear cameras (50, 12 and 10 megapixels) are new.": [
        ("50", 50.0, "MP", None, None, "rear cameras"),
        ("12", 12.0, "MP", None, None, "rear cameras"),
        ("10 megapixels", 10.0, "MP", None, None, "rear cameras"),
    ],
    "The phone, 22 percent slimmer than the last, costs $949.": [
        ("22 percent", 22.0, "%", None, "down", "phone"),
        ("$949", 949.0, "USD", None, None, "phone"),
    ],
    "It made layers as thin as 20 microns.": [
        ("20 microns", 20.0, "µm", "at_least", None, "layers"),
    ],
    "Aldmoor recorded 210mm of rain, Skerry 185 and Vane 160.": [
        ("210mm", 210.0, "mm", None, None, "rain"),
        ("185", 185.0, "mm", None, None, "Skerry"),
        ("160", 160.0, "mm", None, None, "Vane"),
    ],
    "Port Amsel, about 290 miles away, was hit.": [
        ("290 miles", 290.0, "mi", "about", None, "Port Amsel"),
    ],
    "It costs the county $2.4 billion annually.": [
        ("$2.4 billion annually", 2400000000.0, "USD/year", None, None, None),
    ],
    "He lives on €1,650 (£1,365) a month.": [
        ("€1,650", 1650.0, "EUR/month", None, None, None),
        ("£1,365", 1365.0, "GBP/month", None, None, None),
    ],
    "It gave out 1.3 million parcels, or 7,000 a day.": [
        ("1.3 million", 1300000.0, None, None, None, "parcels"),
        ("7,000", 7000.0, None, None, None, "parcels"),
    ],
    "Divers found a 3millimetre crack.": [
        ("3millimetre", 3.0, "mm", None, None, "crack"),
    ],
    "It froze at 5 below zero.": [
        ("5 below zero", -5.0, "°", None, None, None),
    ],
    "The quake that jolted the coast left 40 dead as the toll rose to 50.": [
        ("40", 40.0, None, None, None, None),
        ("50", 50.0, None, None, None, "toll"),
    ],
}

NOTHING = (
    "Carers at Twelve Oaks, a home near the marsh, walked out.",
    "1) Shut the valve. 2) Lift the lid. 3) Ring the depot.",
    "The parcel, number 00340434, came.",
    "The shop opens 9-5 and closed at 5.",
    "Year 9 pupils sat Exhibit 12 of Patent 4,554,301.",
    "They were on the 06.10 from Saltby, at 1900hrs.",
    "ABXC 500 futures were little changed under ISO 9001.",
    "The Lumen Fold 3 starts at noon.",
    "The Ovid 2 chipset and Ferro 14.1 firmware are patched.",
    "He batted 3-for-11 in the series.",
    "The Porto 24 Hours starts at noon.",
    "A 401(k) plan and a 529 account.",
    "The 0-60 dash of the Class of 92.",
    "The Vantor Tab S 8.4 ships in May.",
    "The MySound 1.5 app is out.",
    "It supports 802.11ac and chromosome 17 and bug 77310.",
    "Call ext. 12 or dial *21# now.",
    "The film “Seven Rivers” opened.",
    "The Orvo A40 and the 737-class jets are grounded.",
    "The panel has a resolution of 3840 x 2160.",
    "Okoro won in 1:42.31, ahead of Bello in 1:43.08.",
    "Ramos went 4-for-5 with a walk.",
    "Firmware 2.4 is out, and release 11.0.3 follows.",
    "The i7-8700K and the RTX 4090 are sold out.",
    "The Windows 10 PC runs Office 365.",
    "Page 12, line 4, column B.",
    "The G20 and the G7 met; the P5+1 did not.",
    "Lot 14 at gate 22B.",
    "At 2,560 x 1,440 it is sharp.",
)


@pytest.mark.parametrize(("text", "wanted"), {**MARKETS, **CAPITALS, **PEOPLE, **THINGS}.items())
def test_a_rough_sentence_gives_every_figure_and_no_other(text: str, wanted: list[Row]) -> None:
    assert rows_of(text) == wanted


@pytest.mark.parametrize("text", NOTHING)
def test_names_marks_and_hours_give_none(text: str) -> None:
    assert rows_of(text) == []
