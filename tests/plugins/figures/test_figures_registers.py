"""Sentences of many desks, each with every figure that an editor would mark."""

from __future__ import annotations

import pytest
from figures_of import Row, rows_of

MARKETS: dict[str, list[Row]] = {
    "Brent crude futures were down 42 cents, or 0.6%, at $71.18 a barrel by 0830 GMT.": [
        ("42 cents", 0.42, "USD", None, "down", "Brent crude futures"),
        ("0.6%", 0.6, "%", None, "down", "Brent crude futures"),
        ("$71.18 a barrel", 71.18, "USD/bbl", None, None, "Brent crude futures"),
    ],
    "The pan-European index shed 1.4 per cent, its third straight weekly loss.": [
        ("1.4 per cent", 1.4, "%", None, "down", "pan-European index"),
        ("third", 3.0, None, None, None, "weekly loss"),
    ],
    "The blue-chip index ended 0.3% lower at 7,412.55 points, while the mid-cap index added 0.8%.": [
        ("0.3%", 0.3, "%", None, "down", "blue-chip index"),
        ("7,412.55 points", 7412.55, "pt", None, None, "blue-chip index"),
        ("0.8%", 0.8, "%", None, "up", "mid-cap index"),
    ],
    "Two-year yields slid 6 basis points to 4.21% and 10-year yields eased to 3.98%.": [
        ("Two-year", 2.0, "year", None, None, "yields"),
        ("6 basis points", 6.0, "bp", None, "down", "yields"),
        ("4.21%", 4.21, "%", None, None, "yields"),
        ("10-year", 10.0, "year", None, None, "yields"),
        ("3.98%", 3.98, "%", None, None, "yields"),
    ],
    "Spot gold was up 0.2% at $1,934.19 per ounce as of 0329 GMT.": [
        ("0.2%", 0.2, "%", None, "up", "Spot gold"),
        ("$1,934.19 per ounce", 1934.19, "USD/oz", None, None, "Spot gold"),
    ],
    "The rupee opened at 82.91 against the dollar and lost 11 paise to 83.02.": [
        ("82.91", 82.91, None, None, None, "rupee"),
        ("11 paise", 0.11, "INR", None, "down", "rupee"),
        ("83.02", 83.02, None, None, None, "rupee"),
    ],
    "Rival Tarnex lost 3.1 percent, Melbo 2.7 percent and Ostra 1.9.": [
        ("3.1 percent", 3.1, "%", None, "down", "Rival Tarnex"),
        ("2.7 percent", 2.7, "%", None, "down", "Melbo"),
        ("1.9", 1.9, "%", None, "down", "Ostra"),
    ],
    "Advancing issues outnumbered decliners on the exchange by 1.8 to 1.": [
        ("1.8 to 1", 1.8, None, None, None, "Advancing issues")
    ],
    "Oil stocks fell 4.1 million barrels last week against expectations of a 1.2 million-barrel draw.": [
        ("4.1 million barrels", 4100000.0, "bbl", None, "down", "Oil stocks"),
        ("1.2 million-barrel", 1200000.0, "bbl", None, None, "draw"),
    ],
    "Copper slipped to $8,214 a tonne, off 0.7%.": [
        ("$8,214 a tonne", 8214.0, "USD/t", None, None, "Copper"),
        ("0.7%", 0.7, "%", None, "down", "Copper"),
    ],
    "Wheat prices hit A$412 a tonne, up from A$355 a month ago.": [
        ("A$412 a tonne", 412.0, "AUD/t", None, None, "Wheat prices"),
        ("A$355", 355.0, "AUD", None, None, "Wheat prices"),
    ],
    "The Sensex tanked 672 points or 1.1 per cent to close at 60,840.74; the Nifty settled 187.95 points lower at 17,914.15.": [
        ("672 points", 672.0, "pt", None, "down", "Sensex"),
        ("1.1 per cent", 1.1, "%", None, "down", "Sensex"),
        ("60,840.74", 60840.74, None, None, None, "Sensex"),
        ("187.95 points", 187.95, "pt", None, "down", "Nifty"),
        ("17,914.15", 17914.15, None, None, None, "Nifty"),
    ],
    "Kenya's shilling traded at 152.80 to the dollar, a record low.": [("152.80", 152.8, None, None, None, "shilling")],
    "Home prices rose 0.4% on the month and were 5.7% higher than a year earlier, the index showed.": [
        ("0.4%", 0.4, "%", None, "up", "Home prices"),
        ("5.7%", 5.7, "%", None, "up", "Home prices"),
    ],
    "Mortgage rates averaged 6.61% for a 30-year fixed loan, the lowest since May.": [
        ("6.61%", 6.61, "%", None, None, "Mortgage rates"),
        ("30-year", 30.0, "year", None, None, "fixed loan"),
    ],
    "Shares in the group, which have lost a third of their value this year, were 2.2 percent down at 418 pence.": [
        ("a third", 0.3333, None, None, "down", "value"),
        ("2.2 percent", 2.2, "%", None, "down", "Shares"),
        ("418 pence", 4.18, "GBP", None, None, "Shares"),
    ],
    "Its shares trade at 14 times forward earnings.": [("14 times", 14.0, "x", None, None, "shares")],
    "The fossil is thought to be 66 million years old and weighs roughly 14 tonnes.": [
        ("66 million years old", 66000000.0, "year", None, None, "fossil"),
        ("14 tonnes", 14.0, "t", "about", None, "fossil"),
    ],
    "The trial of eight men accused of smuggling 3.2 tonnes of cocaine worth £250m began on Monday.": [
        ("eight", 8.0, None, None, None, "men"),
        ("3.2 tonnes", 3.2, "t", None, None, "cocaine"),
        ("£250m", 250000000.0, "GBP", None, None, "cocaine"),
    ],
    "Cocoa farmgate prices in Ghana will rise 63% to 20,943 cedis a tonne.": [
        ("63%", 63.0, "%", None, "up", "Cocoa farmgate prices"),
        ("20,943 cedis a tonne", 20943.0, "GHS/t", None, None, "Cocoa farmgate prices"),
    ],
    "The refinery can process 650,000 barrels per day but is running at 40 per cent.": [
        ("650,000 barrels per day", 650000.0, "bbl/day", None, None, "refinery"),
        ("40 per cent", 40.0, "%", None, None, "refinery"),
    ],
    "Miners produced 812,000 ounces of gold, 9 per cent less than in 2022.": [
        ("812,000 ounces", 812000.0, "oz", None, None, "gold"),
        ("9 per cent", 9.0, "%", None, "down", "gold"),
    ],
    "KARACHI: The benchmark index crossed 57,000 points for the first time, gaining 1.9pc or 1,070 points.": [
        ("57,000 points", 57000.0, "pt", None, None, "benchmark index"),
        ("first", 1.0, None, None, None, "time"),
        ("1.9pc", 1.9, "%", None, "up", "benchmark index"),
        ("1,070 points", 1070.0, "pt", None, "up", "benchmark index"),
    ],
    "The rupee closed at 287.03 against the dollar, down 0.2pc.": [
        ("287.03", 287.03, None, None, None, "rupee"),
        ("0.2pc", 0.2, "%", None, "down", "rupee"),
    ],
    "NEW YORK: Oil settled at a three-month low, with US crude down $3.45, or 4.3%, at $77.37.": [
        ("three-month", 3.0, "month", None, None, "low"),
        ("$3.45", 3.45, "USD", None, "down", "US crude"),
        ("4.3%", 4.3, "%", None, "down", "US crude"),
        ("$77.37", 77.37, "USD", None, None, "US crude"),
    ],
    "The 10-year Treasury yield fell 8.5 basis points to 4.571%.": [
        ("10-year", 10.0, "year", None, None, "Treasury yield"),
        ("8.5 basis points", 8.5, "bp", None, "down", "Treasury yield"),
        ("4.571%", 4.571, "%", None, None, "Treasury yield"),
    ],
    "Fishermen landed 2,150 tonnes of mackerel, worth £2.4m.": [
        ("2,150 tonnes", 2150.0, "t", None, None, "mackerel"),
        ("£2.4m", 2400000.0, "GBP", None, None, "mackerel"),
    ],
    "The cheese won gold in a field of 4,502 entries from 43 countries.": [
        ("4,502", 4502.0, None, None, None, "entries"),
        ("43", 43.0, None, None, None, "countries"),
    ],
    "LONDON, Nov 9 (Agency) - Britain's Halden Group (HLD.L) on Thursday reported a 14% drop in half-year profit to 212 million pounds ($259 million), hurt by weak demand in Asia, and cut its interim dividend to 6.5 pence from 8 pence.": [
        ("14%", 14.0, "%", None, "down", "profit"),
        ("half-year", 0.5, "year", None, None, "profit"),
        ("212 million pounds", 212000000.0, "GBP", None, None, "profit"),
        ("$259 million", 259000000.0, "USD", None, None, "profit"),
        ("6.5 pence", 0.065, "GBP", None, None, "interim dividend"),
        ("8 pence", 0.08, "GBP", None, None, "interim dividend"),
    ],
    "Shares in the FTSE 100 company, which employs 11,400 people in 23 countries, slid 7.8% to 341 pence, their biggest one-day fall in 18 months.": [
        ("11,400", 11400.0, None, None, None, "people"),
        ("23", 23.0, None, None, None, "countries"),
        ("7.8%", 7.8, "%", None, "down", "Shares"),
        ("341 pence", 3.41, "GBP", None, None, "Shares"),
        ("one-day", 1.0, "day", None, None, "fall"),
        ("18 months", 18.0, "month", None, None, None),
    ],
    "MUMBAI: The Sensex closed 318.4 points, or 0.48%, higher at 66,023.69 on Wednesday while the broader Nifty gained 92.15 points to 19,811.35.": [
        ("318.4 points", 318.4, "pt", None, "up", "Sensex"),
        ("0.48%", 0.48, "%", None, "up", "Sensex"),
        ("66,023.69", 66023.69, None, None, None, "Sensex"),
        ("92.15 points", 92.15, "pt", None, "up", "Nifty"),
        ("19,811.35", 19811.35, None, None, None, "Nifty"),
    ],
    "Of the 30 Sensex shares, 21 ended in the green.": [
        ("30", 30.0, None, None, None, "Sensex shares"),
        ("21", 21.0, None, None, None, "Sensex shares"),
    ],
    "Foreign investors bought shares worth Rs 1,235 crore, while domestic funds sold Rs 412 crore.": [
        ("Rs 1,235 crore", 12350000000.0, "INR", None, None, "shares"),
        ("Rs 412 crore", 4120000000.0, "INR", None, None, "domestic funds"),
    ],
    "The rupee settled 6 paise lower at 83.26 to the dollar.": [
        ("6 paise", 0.06, "INR", None, "down", "rupee"),
        ("83.26", 83.26, None, None, None, "rupee"),
    ],
    "Petrol prices jumped 12.1 shillings to 217.36 shillings a litre, diesel 4.5 shillings.": [
        ("12.1 shillings", 12.1, "KES", None, "up", "Petrol prices"),
        ("217.36 shillings a litre", 217.36, "KES/L", None, None, "Petrol prices"),
        ("4.5 shillings", 4.5, "KES", None, None, "diesel"),
    ],
    "The central bank kept its lending rate at 10.5%.": [("10.5%", 10.5, "%", None, None, "lending rate")],
}


@pytest.mark.parametrize(("text", "wanted"), MARKETS.items())
def test_every_figure_of_markets_is_right_and_none_too_many(text: str, wanted: list[Row]) -> None:
    assert rows_of(text) == wanted


RESULTS: dict[str, list[Row]] = {
    "The company has cut its full-year outlook to between $3.10 and $3.25 a share from $3.40 to $3.60.": [
        ("between $3.10 and $3.25 a share", (3.1, 3.25), "USD/share", None, None, "outlook"),
        ("from $3.40 to $3.60", (3.4, 3.6), "USD", None, None, "outlook"),
    ],
    "Harlow Foods sees 2024 revenue of 1.2 to 1.3 billion pounds, up from 1.1 billion.": [
        ("1.2 to 1.3 billion pounds", (1200000000.0, 1300000000.0), "GBP", None, None, "revenue"),
        ("1.1 billion", 1100000000.0, "GBP", None, None, "revenue"),
    ],
    "The carmaker delivered 241,300 vehicles in the quarter, 4% fewer than analysts had forecast.": [
        ("241,300", 241300.0, None, None, None, "vehicles"),
        ("4%", 4.0, "%", None, "down", "vehicles"),
    ],
    "Its 77 kWh battery gives a range of up to 480 km.": [
        ("77 kWh", 77.0, "kWh", None, None, "battery"),
        ("480 km", 480.0, "km", "up_to", None, "range"),
    ],
    "The phone comes with a 6.7-inch OLED screen, 12GB of RAM and a 5,000 mAh battery.": [
        ("6.7-inch", 6.7, "in", None, None, "OLED screen"),
        ("12GB", 12.0, "GB", None, None, "RAM"),
        ("5,000 mAh", 5000.0, "mAh", None, None, "battery"),
    ],
    "The fund manages $86bn of assets, some 60% of them in bonds.": [
        ("$86bn", 86000000000.0, "USD", None, None, "assets"),
        ("60%", 60.0, "%", "about", None, "assets"),
    ],
    "The firm will lay off 1,500 people, roughly a tenth of its staff.": [
        ("1,500", 1500.0, None, None, None, "people"),
        ("a tenth", 0.1, None, "about", None, "staff"),
    ],
    "Earnings were 87 cents per share vs 79 cents expected.": [
        ("87 cents per share", 0.87, "USD/share", None, None, "Earnings"),
        ("79 cents", 0.79, "USD", None, None, "Earnings"),
    ],
    "The dividend was raised 5% to 21p.": [
        ("5%", 5.0, "%", None, "up", "dividend"),
        ("21p", 0.21, "GBP", None, None, "dividend"),
    ],
    "Cash burn slowed to $12m from $19m, leaving it with $140m, enough for 18 months.": [
        ("$12m", 12000000.0, "USD", None, None, "Cash burn"),
        ("$19m", 19000000.0, "USD", None, None, "Cash burn"),
        ("$140m", 140000000.0, "USD", None, None, None),
        ("18 months", 18.0, "month", None, None, None),
    ],
    "The lender's bad loans made up 3.4% of the total, up 20 bps.": [
        ("3.4%", 3.4, "%", None, None, "bad loans"),
        ("20 bps", 20.0, "bp", None, "up", "bad loans"),
    ],
    "Factories worked at 78.6% of capacity.": [("78.6%", 78.6, "%", None, None, "capacity")],
    "Analysts on average had expected a loss of 12 cents a share on revenue of $310.4 million.": [
        ("12 cents a share", 0.12, "USD/share", None, None, "loss"),
        ("$310.4 million", 310400000.0, "USD", None, None, "revenue"),
    ],
    "The firm now expects adjusted profit of 410-430 million euros, against a previous 380-400 million.": [
        ("410-430 million euros", (410000000.0, 430000000.0), "EUR", None, None, "adjusted profit"),
        ("380-400 million", (380000000.0, 400000000.0), "EUR", None, None, "adjusted profit"),
    ],
    "The airline flew 8.2 million passengers in July with a load factor of 91.4 percent, 3.1 points better than a year earlier.": [
        ("8.2 million", 8200000.0, None, None, None, "passengers"),
        ("91.4 percent", 91.4, "%", None, None, "load factor"),
        ("3.1 points", 3.1, "pp", None, "up", "load factor"),
    ],
    "Lumen's third-quarter net profit fell 18% to 3.4 billion reais, the bank said, while provisions rose to 5.1 billion from 4.2 billion.": [
        ("third", 3.0, None, None, None, None),
        ("18%", 18.0, "%", None, "down", "net profit"),
        ("3.4 billion reais", 3400000000.0, "BRL", None, None, "net profit"),
        ("5.1 billion", 5100000000.0, "BRL", None, None, "provisions"),
        ("4.2 billion", 4200000000.0, "BRL", None, None, "provisions"),
    ],
    "The retailer posted a net loss of $38.2 million, or 44 cents a share, compared with a profit of $12.1 million, or 14 cents, a year earlier.": [
        ("$38.2 million", 38200000.0, "USD", None, None, "net loss"),
        ("44 cents a share", 0.44, "USD/share", None, None, "net loss"),
        ("$12.1 million", 12100000.0, "USD", None, None, "profit"),
        ("14 cents", 0.14, "USD", None, None, "profit"),
    ],
    "The phone weighs 187g and is 7.4mm thick.": [
        ("187g", 187.0, "g", None, None, "phone"),
        ("7.4mm", 7.4, "mm", None, None, "phone"),
    ],
    "The base model costs $46,995, or $3,000 more than its rival.": [
        ("$46,995", 46995.0, "USD", None, None, "base model"),
        ("$3,000", 3000.0, "USD", None, "up", "base model"),
    ],
    "The vaccine, which costs $3 a dose, protects three out of four children.": [
        ("$3 a dose", 3.0, "USD/dose", None, None, "vaccine"),
        ("three out of four", 0.75, None, None, None, "children"),
    ],
    "She must do 200 hours of unpaid work and pay £420 in costs.": [
        ("200 hours", 200.0, "h", None, None, "unpaid work"),
        ("£420", 420.0, "GBP", None, None, "costs"),
    ],
    "The firm expects to deliver 30 to 35 planes this year, fewer than the 38 it had planned.": [
        ("30 to 35", (30.0, 35.0), None, None, None, "planes"),
        ("38", 38.0, None, None, None, "planes"),
    ],
    "The maker of trucks raised its full-year profit forecast to $2.15 to $2.25 a share.": [
        ("$2.15 to $2.25 a share", (2.15, 2.25), "USD/share", None, None, "profit forecast")
    ],
    "Third-quarter same-store sales grew 3.9%, above the 3.1% analysts had forecast.": [
        ("Third", 3.0, None, None, None, None),
        ("3.9%", 3.9, "%", None, "up", "same-store sales"),
        ("3.1%", 3.1, "%", None, None, "same-store sales"),
    ],
    "About 58% of the company's 310,000 workers are in North America.": [
        ("58%", 58.0, "%", "about", None, "workers"),
        ("310,000", 310000.0, None, None, None, "workers"),
    ],
    "The strike by 46,000 workers cost the carmaker $1.1 billion.": [
        ("46,000", 46000.0, None, None, None, "workers"),
        ("$1.1 billion", 1100000000.0, "USD", None, None, "strike"),
    ],
    "One-off costs would come to between 120 million and 140 million pounds, two-thirds of them in the second half.": [
        ("between 120 million and 140 million pounds", (120000000.0, 140000000.0), "GBP", None, None, "One-off costs"),
        ("two-thirds", 0.6667, None, None, None, "One-off costs"),
        ("second", 2.0, None, None, None, "half"),
    ],
    "A 150kW charger takes it from 10 to 80 per cent in 28 minutes.": [
        ("150kW", 150.0, "kW", None, None, "charger"),
        ("from 10 to 80 per cent", (10.0, 80.0), "%", None, None, "charger"),
        ("28 minutes", 28.0, "min", None, None, None),
    ],
}


@pytest.mark.parametrize(("text", "wanted"), RESULTS.items())
def test_every_figure_of_results_and_makers_is_right_and_none_too_many(text: str, wanted: list[Row]) -> None:
    assert rows_of(text) == wanted


PLACES: dict[str, list[Row]] = {
    "About two-fifths of respondents, or 41%, said they would switch banks.": [
        ("two-fifths", 0.4, None, "about", None, "respondents"),
        ("41%", 41.0, "%", None, None, "respondents"),
    ],
    "Nearly one in four pupils missed school at least once a week.": [
        ("one in four", 0.25, None, "about", None, "pupils")
    ],
    "Deaths from the virus reached 12.4 per 100,000, the ministry said.": [
        ("12.4 per 100,000", 12.4, "/100000", None, None, "Deaths")
    ],
    "Three-quarters of a million homes lost power.": [
        ("Three-quarters of a million", 750000.0, None, None, None, "homes")
    ],
    "Cases rose by a third to about 9,000.": [
        ("a third", 0.3333, None, None, "up", "Cases"),
        ("9,000", 9000.0, None, "about", None, "Cases"),
    ],
    "Scientists found the planet has a radius 1.6 times that of Earth and orbits its star every 11.2 days.": [
        ("1.6 times", 1.6, "x", None, None, "radius")
    ],
    "The asteroid, 340 metres wide, will pass within 31,600 km of Earth.": [
        ("340 metres", 340.0, "m", None, None, "asteroid"),
        ("31,600 km", 31600.0, "km", None, None, "asteroid"),
    ],
    "Winds of up to 140 km/h battered the coast and 85 mm of rain fell in six hours.": [
        ("140 km/h", 140.0, "km/h", "up_to", None, "Winds"),
        ("85 mm", 85.0, "mm", None, None, "rain"),
        ("six hours", 6.0, "h", None, None, None),
    ],
    "The gang stole goods worth more than £300,000 from 26 shops over 18 months.": [
        ("£300,000", 300000.0, "GBP", "over", None, "goods"),
        ("26", 26.0, None, None, None, "shops"),
        ("18 months", 18.0, "month", None, None, None),
    ],
    "Profit before tax was $1.04 billion, against $0.97 billion a year ago.": [
        ("$1.04 billion", 1040000000.0, "USD", None, None, "Profit"),
        ("$0.97 billion", 970000000.0, "USD", None, None, "Profit"),
    ],
    "A retired teacher, 71, was found dead at her flat, and a 19-year-old man has been charged.": [
        ("71", 71.0, "year", None, None, "retired teacher"),
        ("19-year-old", 19.0, "year", None, None, "man"),
    ],
    "Police seized 13kg of cannabis with a street value of £130,000 and two imitation firearms.": [
        ("13kg", 13.0, "kg", None, None, "cannabis"),
        ("£130,000", 130000.0, "GBP", None, None, "street value"),
        ("two", 2.0, None, None, None, "imitation firearms"),
    ],
    "Of the 212 people on board, 187 were rescued, 14 are missing and the rest swam ashore.": [
        ("212", 212.0, None, None, None, "people"),
        ("187", 187.0, None, None, None, "people"),
        ("14", 14.0, None, None, None, "people"),
    ],
    "More than 60 firefighters tackled the blaze, which destroyed about 40 per cent of the warehouse.": [
        ("60", 60.0, None, "over", None, "firefighters"),
        ("40 per cent", 40.0, "%", "about", None, "warehouse"),
    ],
    "The council will plug a £6.2m gap by cutting 120 posts, a fifth of them in libraries.": [
        ("£6.2m", 6200000.0, "GBP", None, None, "gap"),
        ("120", 120.0, None, None, "down", "posts"),
        ("a fifth", 0.2, None, None, None, "posts"),
    ],
    "Council tax is to rise by 4.99%, adding £78 a year to the average band D bill of £1,640.": [
        ("4.99%", 4.99, "%", None, "up", "Council tax"),
        ("£78 a year", 78.0, "GBP/year", None, "up", "average band D bill"),
        ("£1,640", 1640.0, "GBP", None, None, "average band D bill"),
    ],
    "Parking charges go up from £1.20 to £1.50 an hour.": [
        ("from £1.20 to £1.50 an hour", (1.2, 1.5), "GBP/h", None, "up", "Parking charges")
    ],
    "The school, which has 820 pupils, was built for 600.": [
        ("820", 820.0, None, None, None, "pupils"),
        ("600", 600.0, None, None, None, "pupils"),
    ],
    "The river rose 3.2 metres in a day, flooding 1,700 homes in 12 villages.": [
        ("3.2 metres", 3.2, "m", None, "up", "river"),
        ("1,700", 1700.0, None, None, None, "homes"),
        ("12", 12.0, None, None, None, "villages"),
    ],
    "Sydney has had 312mm of rain since Monday, a quarter of its annual average.": [
        ("312mm", 312.0, "mm", None, None, "rain"),
        ("a quarter", 0.25, None, None, None, "annual average"),
    ],
    "Nigeria's population of some 220 million is growing at 2.4 percent a year.": [
        ("220 million", 220000000.0, None, "about", None, "population"),
        ("2.4 percent a year", 2.4, "%/year", None, None, "population"),
    ],
    "The tunnel will cut the journey from 90 minutes to 35.": [
        ("from 90 minutes to 35", (35.0, 90.0), "min", None, "down", "journey")
    ],
    "It takes 2,000 litres of water to make one pair of jeans.": [
        ("2,000 litres", 2000.0, "L", None, None, "water"),
        ("one", 1.0, None, None, None, "pair"),
    ],
    "The drug cut deaths by 28 percent compared with a placebo; side effects hit one patient in 12.": [
        ("28 percent", 28.0, "%", None, "down", "deaths"),
        ("one patient in 12", 0.0833, None, None, None, "patient"),
    ],
    "Emissions must fall 43% by 2030 to keep warming below 1.5 degrees.": [
        ("43%", 43.0, "%", None, "down", "Emissions"),
        ("1.5 degrees", 1.5, "°", "under", None, "warming"),
    ],
    "The wind farm's 91 turbines can power 1.2 million homes.": [
        ("91", 91.0, None, None, None, "turbines"),
        ("1.2 million", 1200000.0, None, None, None, "homes"),
    ],
    "Ticket prices start at $45, with children under 12 admitted free.": [
        ("$45", 45.0, "USD", None, None, "Ticket prices"),
        ("12", 12.0, "year", "under", None, "children"),
    ],
    "The museum drew 1.1 million visitors last year, 300,000 of them from abroad.": [
        ("1.1 million", 1100000.0, None, None, None, "visitors"),
        ("300,000", 300000.0, None, None, None, "visitors"),
    ],
    "Net interest margin narrowed 12 basis points to 2.31%.": [
        ("12 basis points", 12.0, "bp", None, "down", "Net interest margin"),
        ("2.31%", 2.31, "%", None, None, "Net interest margin"),
    ],
    "The S&P 500 gained 1.2%, the Dow rose 0.9% to 34,112.27 and the Nasdaq added 1.6%.": [
        ("1.2%", 1.2, "%", None, "up", "S&P 500"),
        ("0.9%", 0.9, "%", None, "up", "Dow"),
        ("34,112.27", 34112.27, None, None, None, "Dow"),
        ("1.6%", 1.6, "%", None, "up", "Nasdaq"),
    ],
    "The euro was last at $1.0712, up 0.15% on the day, after hitting a two-week low of $1.0659.": [
        ("$1.0712", 1.0712, "USD", None, None, "euro"),
        ("0.15%", 0.15, "%", None, "up", "euro"),
        ("two-week", 2.0, "week", None, None, "low"),
        ("$1.0659", 1.0659, "USD", None, None, "euro"),
    ],
    "Orders for durable goods dropped 5.4% in October, twice the fall economists had expected.": [
        ("5.4%", 5.4, "%", None, "down", "Orders")
    ],
    "The chipmaker will spend between $38 billion and $42 billion on new plants, up from about $36 billion this year.": [
        ("between $38 billion and $42 billion", (38000000000.0, 42000000000.0), "USD", None, None, "new plants"),
        ("$36 billion", 36000000000.0, "USD", "about", None, "new plants"),
    ],
    "India's exports rose 6.2% year on year to $33.6bn and imports fell 0.4%.": [
        ("6.2%", 6.2, "%", None, "up", "exports"),
        ("$33.6bn", 33600000000.0, "USD", None, None, "exports"),
        ("0.4%", 0.4, "%", None, "down", "imports"),
    ],
    "The electric SUV has 402 hp and goes from zero to 60 mph in 4.9 seconds.": [
        ("402 hp", 402.0, "hp", None, None, "electric SUV"),
        ("from zero to 60 mph", (0.0, 60.0), "mi/h", None, None, "electric SUV"),
        ("4.9 seconds", 4.9, "s", None, None, None),
    ],
    "It can charge from 10% to 80% in half an hour.": [
        ("from 10% to 80%", (10.0, 80.0), "%", None, None, None),
        ("half an hour", 0.5, "h", None, None, None),
    ],
    "The lake has shrunk by half since the 1960s to 1,200 sq km.": [
        ("half", 0.5, None, None, "down", "lake"),
        ("1,200 sq km", 1200.0, "km2", None, None, "lake"),
    ],
    "Temperatures there have climbed 2.3C since 1950, four times the global average.": [
        ("2.3C", 2.3, "°C", None, "up", "Temperatures"),
        ("four times", 4.0, "x", None, None, "global average"),
    ],
    "She won the 400m hurdles in 52.16 seconds, 0.04 seconds outside the world record.": [
        ("400m", 400.0, "m", None, None, "hurdles"),
        ("52.16 seconds", 52.16, "s", None, None, None),
        ("0.04 seconds", 0.04, "s", None, None, None),
    ],
    "Rovers are nine points clear at the top after 23 games.": [
        ("nine", 9.0, None, None, None, "points"),
        ("23", 23.0, None, None, None, "games"),
    ],
    "Attendance was 41,208, the biggest of the season.": [("41,208", 41208.0, None, None, None, "Attendance")],
    "Nearly 300 people have died and at least 1,100 are missing after a dam burst.": [
        ("300", 300.0, None, "about", None, "people"),
        ("1,100", 1100.0, None, "at_least", None, "people"),
    ],
    "Around 12,000 homes were still without electricity on Sunday, down from 85,000 at the peak.": [
        ("12,000", 12000.0, None, "about", None, "homes"),
        ("85,000", 85000.0, None, None, None, "homes"),
    ],
    "The clinic treats 90 patients a day, a third of them under five.": [
        ("90", 90.0, None, None, None, "patients"),
        ("a third", 0.3333, None, None, None, "patients"),
        ("five", 5.0, "year", "under", None, None),
    ],
    "Officers found 46 cannabis plants and £9,300 in cash.": [
        ("46", 46.0, None, None, None, "cannabis plants"),
        ("£9,300", 9300.0, "GBP", None, None, "cash"),
    ],
    "The bill would raise the minimum wage to $15 an hour from $7.25 by 2027.": [
        ("$15 an hour", 15.0, "USD/h", None, None, "minimum wage"),
        ("$7.25", 7.25, "USD", None, None, "minimum wage"),
    ],
    "The referendum passed with 54.7 percent in favour on a turnout of 62 percent.": [
        ("54.7 percent", 54.7, "%", None, None, "referendum"),
        ("62 percent", 62.0, "%", None, None, "turnout"),
    ],
    "The council wants to build 1,200 homes, 35 per cent of them affordable, on 48 hectares of farmland.": [
        ("1,200", 1200.0, None, None, None, "homes"),
        ("35 per cent", 35.0, "%", None, None, "homes"),
        ("48 hectares", 48.0, "ha", None, None, "farmland"),
    ],
    "Rail fares will go up by 4.6 percent in March, adding £156 to the cost of a season ticket.": [
        ("4.6 percent", 4.6, "%", None, "up", "Rail fares"),
        ("£156", 156.0, "GBP", None, "up", "cost"),
    ],
    "Waiting lists have grown to 7.7 million, and more than 390,000 people have waited over a year.": [
        ("7.7 million", 7700000.0, None, None, None, "Waiting lists"),
        ("390,000", 390000.0, None, "over", None, "people"),
    ],
    "Household bills will rise by £94 to an average of £1,928 a year.": [
        ("£94", 94.0, "GBP", None, "up", "Household bills"),
        ("£1,928 a year", 1928.0, "GBP/year", None, None, "Household bills"),
    ],
    "Production was 1.02 million ounces, 7 percent below guidance of 1.1 million ounces.": [
        ("1.02 million ounces", 1020000.0, "oz", None, None, "Production"),
        ("7 percent", 7.0, "%", None, "down", "Production"),
        ("1.1 million ounces", 1100000.0, "oz", None, None, "guidance"),
    ],
    "The group has 212 stores in 14 states, and plans 25 more.": [
        ("212", 212.0, None, None, None, "stores"),
        ("14", 14.0, None, None, None, "states"),
        ("25", 25.0, None, None, None, "stores"),
    ],
    "ABUJA: Inflation quickened to 27.3 per cent in October from 26.7 per cent, the 10th straight monthly rise, the statistics agency said.": [
        ("27.3 per cent", 27.3, "%", None, None, "Inflation"),
        ("26.7 per cent", 26.7, "%", None, None, "Inflation"),
        ("10th", 10.0, None, None, None, "monthly rise"),
    ],
    "Food prices, which make up half the basket, were up 31.5 per cent.": [
        ("half", 0.5, None, None, None, "basket"),
        ("31.5 per cent", 31.5, "%", None, "up", "Food prices"),
    ],
    "House prices in Perth have climbed 13.4 per cent in a year to a median of $631,000.": [
        ("13.4 per cent", 13.4, "%", None, "up", "House prices"),
        ("$631,000", 631000.0, "USD", None, None, "House prices"),
    ],
    "The winger, 22, signed a three-year deal and will earn about $450,000 a season.": [
        ("22", 22.0, "year", None, None, "winger"),
        ("three-year", 3.0, "year", None, None, "deal"),
        ("$450,000 a season", 450000.0, "USD/season", "about", None, "winger"),
    ],
    "A 52-year-old cyclist has died after a collision with a ute, the third such death in a fortnight.": [
        ("52-year-old", 52.0, "year", None, None, "cyclist"),
        ("third", 3.0, None, None, None, "death"),
    ],
    "Remittances came to $2.46bn in October, 9.6pc more than a year ago.": [
        ("$2.46bn", 2460000000.0, "USD", None, None, "Remittances"),
        ("9.6pc", 9.6, "%", None, "up", "Remittances"),
    ],
    "Zephyr jumped 13% after it beat estimates, while Corvid dropped 8.9% and Lumen 6.4%.": [
        ("13%", 13.0, "%", None, "up", "Zephyr"),
        ("8.9%", 8.9, "%", None, "down", "Corvid"),
        ("6.4%", 6.4, "%", None, "down", "Lumen"),
    ],
    "The lawsuit says the drug harmed at least 1,900 people and killed 34.": [
        ("1,900", 1900.0, None, "at_least", None, "people"),
        ("34", 34.0, None, None, None, "people"),
    ],
    "The mayor's budget, which totals $112.4 billion, would cut spending on libraries by $23 million, or 5%.": [
        ("$112.4 billion", 112400000000.0, "USD", None, None, "budget"),
        ("$23 million", 23000000.0, "USD", None, "down", "spending"),
        ("5%", 5.0, "%", None, "down", "spending"),
    ],
    "The incumbent led by 52% to 45% with 91% of precincts reporting.": [
        ("52%", 52.0, "%", None, None, "incumbent"),
        ("45%", 45.0, "%", None, None, "incumbent"),
        ("91%", 91.0, "%", None, None, "precincts"),
    ],
    "Voters approved the measure by a margin of 14 points.": [("14 points", 14.0, "pp", None, None, "margin")],
    "Its 27 members must cut gas use by 15%.": [
        ("27", 27.0, None, None, None, "members"),
        ("15%", 15.0, "%", None, "down", "gas use"),
    ],
    "The ship, 399 metres long and 61 metres wide, can carry 24,000 containers.": [
        ("399 metres", 399.0, "m", None, None, "ship"),
        ("61 metres", 61.0, "m", None, None, "ship"),
        ("24,000", 24000.0, None, None, None, "containers"),
    ],
    "Passenger numbers at the airport were 7.2 million, 97% of the level in 2019.": [
        ("7.2 million", 7200000.0, None, None, None, "Passenger numbers"),
        ("97%", 97.0, "%", None, None, "level"),
    ],
    "One in eight trains was cancelled and a further 14% ran late.": [
        ("One in eight", 0.125, None, None, None, "trains"),
        ("14%", 14.0, "%", None, None, "trains"),
    ],
    "The line will have 16 stations and trains every six minutes.": [("16", 16.0, None, None, None, "stations")],
    "The new hospital will have 480 beds and cost £1.1bn, almost twice the first estimate.": [
        ("480", 480.0, None, None, None, "beds"),
        ("£1.1bn", 1100000000.0, "GBP", None, None, "new hospital"),
        ("first", 1.0, None, None, None, "estimate"),
    ],
    "A&E departments saw 70.2% of patients within four hours, against a target of 95%.": [
        ("70.2%", 70.2, "%", None, None, "patients"),
        ("four hours", 4.0, "h", None, None, None),
        ("95%", 95.0, "%", None, None, "target"),
    ],
    "The number of people on antidepressants has risen by half a million to 8.6 million.": [
        ("half a million", 500000.0, None, None, "up", "number of people"),
        ("8.6 million", 8600000.0, None, None, None, "number of people"),
    ],
    "Just 4.2 per cent of pupils at the school go on to university.": [
        ("4.2 per cent", 4.2, "%", None, None, "pupils")
    ],
    "The town of 8,300 people has lost four of its five banks.": [
        ("8,300", 8300.0, None, None, None, "people"),
        ("four", 4.0, None, None, None, "banks"),
        ("five", 5.0, None, None, None, "banks"),
    ],
    "The concert raised £41,000 for the hospice, which needs £6m a year.": [
        ("£41,000", 41000.0, "GBP", None, None, "concert"),
        ("£6m a year", 6000000.0, "GBP/year", None, None, "hospice"),
    ],
    "The tower is 128m tall, 22m more than planned.": [
        ("128m", 128.0, "m", None, None, "tower"),
        ("22m", 22.0, "m", None, "up", "tower"),
    ],
    "He ran 26.2 miles in three hours and 12 minutes at the age of 68.": [
        ("26.2 miles", 26.2, "mi", None, None, None),
        ("three hours and 12 minutes", 3.2, "h", None, None, None),
        ("68", 68.0, "year", None, None, None),
    ],
    "The book sold 11,000 copies in its first week.": [
        ("11,000", 11000.0, None, None, None, "copies"),
        ("first", 1.0, None, None, None, "week"),
    ],
    "The film took $82.3 million at the box office, 41% of it abroad.": [
        ("$82.3 million", 82300000.0, "USD", None, None, "film"),
        ("41%", 41.0, "%", None, None, "film"),
    ],
    "The band played to 65,000 fans, and tickets changed hands for up to £900.": [
        ("65,000", 65000.0, None, None, None, "fans"),
        ("£900", 900.0, "GBP", "up_to", None, "tickets"),
    ],
    "There are 412 people in hospital, 76 of them in intensive care and 48 on ventilators.": [
        ("412", 412.0, None, None, None, "people"),
        ("76", 76.0, None, None, None, "people"),
        ("48", 48.0, None, None, None, "people"),
    ],
    "Some 91.4 per cent of Victorians aged 16 and over have had two doses, and 3.1 per cent have had one.": [
        ("91.4 per cent", 91.4, "%", "about", None, "Victorians"),
        ("16", 16.0, "year", "at_least", None, "Victorians"),
        ("two", 2.0, None, None, None, "doses"),
        ("3.1 per cent", 3.1, "%", None, None, "Victorians"),
    ],
    "Dean Marlow, 39, of Mill Lane, made 112 withdrawals in 14 months, Oldport Crown Court heard.": [
        ("39", 39.0, "year", None, None, "Dean Marlow"),
        ("112", 112.0, None, None, None, "withdrawals"),
        ("14 months", 14.0, "month", None, None, None),
    ],
    "Temperatures will drop to 3C by Sunday, four degrees below normal.": [
        ("3C", 3.0, "°C", None, None, "Temperatures"),
        ("four degrees", 4.0, "°", None, None, "Temperatures"),
    ],
    "There are 63 flood warnings, 11 of them severe, and a further 140 alerts.": [
        ("63", 63.0, None, None, None, "flood warnings"),
        ("11", 11.0, None, None, None, "flood warnings"),
        ("140", 140.0, None, None, None, "alerts"),
    ],
    "The pool, to be built over 18 months on a 2.3-hectare site, would replace the 1971 baths, whose roof alone would cost £3.4m to repair.": [
        ("18 months", 18.0, "month", None, None, None),
        ("2.3-hectare", 2.3, "ha", None, None, "site"),
        ("£3.4m", 3400000.0, "GBP", None, None, "roof alone"),
    ],
    "Entry is put at £5.80 for adults and £3.20 for under-16s, about 9% more than now.": [
        ("£5.80", 5.8, "GBP", None, None, "Entry"),
        ("£3.20", 3.2, "GBP", None, None, "Entry"),
        ("9%", 9.0, "%", "about", "up", "Entry"),
    ],
    "Some 1,460 of the 1,900 residents who answered a survey were in favour.": [
        ("1,460", 1460.0, None, "about", None, "residents"),
        ("1,900", 1900.0, None, None, None, "residents"),
    ],
    "Scientists have found a planet 1.8 times as wide as Earth circling a red dwarf 137 light-years away.": [
        ("1.8 times", 1.8, "x", None, None, "planet"),
        ("137 light-years", 137.0, "ly", None, None, "red dwarf"),
    ],
    "The planet takes 19 days to orbit its star, which is a third as heavy as the sun.": [
        ("19 days", 19.0, "day", None, None, "planet"),
        ("a third", 0.3333, None, None, None, "star"),
    ],
    "Margaret Sole, who has died aged 92, published 31 novels, 14 of them under the name M. S. Orr, and sold some 40 million copies in 27 languages.": [
        ("92", 92.0, "year", None, None, "Margaret Sole"),
        ("31", 31.0, None, None, None, "novels"),
        ("14", 14.0, None, None, None, "novels"),
        ("40 million", 40000000.0, None, "about", None, "copies"),
        ("27", 27.0, None, None, None, "languages"),
    ],
    "She is survived by two daughters, six grandchildren and a great-grandchild.": [
        ("two", 2.0, None, None, None, "daughters"),
        ("six", 6.0, None, None, None, "grandchildren"),
    ],
}


@pytest.mark.parametrize(("text", "wanted"), PLACES.items())
def test_every_figure_of_town_and_country_is_right_and_none_too_many(text: str, wanted: list[Row]) -> None:
    assert rows_of(text) == wanted


GAMES: dict[str, list[Row]] = {
    "One bus in five runs late, the watchdog found.": [("One bus in five", 0.2, None, None, None, "bus")],
    "The Lions won 31-24, with Tamu Ofei running for 142 yards and two touchdowns.": [
        ("31-24", (24.0, 31.0), None, None, None, None),
        ("142 yards", 142.0, "yd", None, None, "Tamu Ofei"),
        ("two", 2.0, None, None, None, "touchdowns"),
    ],
    "The champions lead the table by six points with four matches left.": [
        ("six", 6.0, None, None, None, "points"),
        ("four", 4.0, None, None, None, "matches"),
    ],
    "The transfer fee is thought to be worth 45m euros plus 5m in add-ons.": [
        ("45m euros", 45000000.0, "EUR", None, None, "transfer fee"),
        ("5m", 5000000.0, "EUR", None, None, "add-ons"),
    ],
    "The striker has 17 goals in 22 league games, five of them from the spot.": [
        ("17", 17.0, None, None, None, "goals"),
        ("22", 22.0, None, None, None, "league games"),
        ("five", 5.0, None, None, None, "goals"),
    ],
    "They need 163 more runs with six wickets in hand.": [
        ("163", 163.0, None, None, None, "runs"),
        ("six", 6.0, None, None, None, "wickets"),
    ],
    "A study of 4,200 children found that those who read daily scored 12 per cent higher.": [
        ("4,200", 4200.0, None, None, None, "children"),
        ("12 per cent", 12.0, "%", None, "up", None),
    ],
    "NEW DELHI (Agency): At least 27 people, nine of them children, were killed and over 40 injured when a bus carrying 70 pilgrims plunged into a 300-feet gorge in Tehri on Friday, police said.": [
        ("27", 27.0, None, "at_least", None, "people"),
        ("nine", 9.0, None, None, None, "children"),
        ("40", 40.0, None, "over", None, "people"),
        ("70", 70.0, None, None, None, "pilgrims"),
        ("300-feet", 300.0, "ft", None, None, "gorge"),
    ],
    "Tamu Ofei, signed for £8m in August, struck twice in four minutes to take his tally to nine in 13 games.": [
        ("£8m", 8000000.0, "GBP", None, None, "Tamu Ofei"),
        ("four minutes", 4.0, "min", None, None, None),
        ("nine", 9.0, None, None, None, "tally"),
        ("13", 13.0, None, None, None, "games"),
    ],
    "Town had 61% of the ball and 17 shots to City's nine.": [
        ("61%", 61.0, "%", None, None, "ball"),
        ("17", 17.0, None, None, None, "shots"),
        ("nine", 9.0, None, None, None, "shots"),
    ],
}


@pytest.mark.parametrize(("text", "wanted"), GAMES.items())
def test_every_figure_of_games_is_right_and_none_too_many(text: str, wanted: list[Row]) -> None:
    assert rows_of(text) == wanted


STATE: dict[str, list[Row]] = {
    "Unemployment in the region dipped to 5.8% from 6.1% a year earlier, the lowest in 14 years.": [
        ("5.8%", 5.8, "%", None, None, "Unemployment"),
        ("6.1%", 6.1, "%", None, None, "Unemployment"),
        ("14 years", 14.0, "year", None, None, None),
    ],
    "The murder rate fell to 4.9 per 100,000 people, from 5.6.": [
        ("4.9 per 100,000", 4.9, "/100000", None, None, "murder rate"),
        ("5.6", 5.6, None, None, None, "murder rate"),
    ],
    "The Labour candidate won by 1,204 votes, with 38.2% of the vote to 36.9% for the Tories.": [
        ("1,204", 1204.0, None, None, None, "votes"),
        ("38.2%", 38.2, "%", None, None, "vote"),
        ("36.9%", 36.9, "%", None, None, "vote"),
    ],
    "Turnout was 61.3%, down 4 points on 2019.": [
        ("61.3%", 61.3, "%", None, None, "Turnout"),
        ("4 points", 4.0, "pp", None, "down", "Turnout"),
    ],
    "The bill passed by 52 votes to 48.": [
        ("52", 52.0, None, None, None, "votes"),
        ("48", 48.0, None, None, None, "votes"),
    ],
    "A poll of 1,052 adults put the party at 34%, two points ahead of its rival.": [
        ("1,052", 1052.0, None, None, None, "adults"),
        ("34%", 34.0, "%", None, None, "party"),
        ("two points", 2.0, "pp", None, None, "party"),
    ],
    "He was jailed for 14 years and must serve at least nine.": [
        ("14 years", 14.0, "year", None, None, None),
        ("nine", 9.0, "year", "at_least", None, None),
    ],
    "The court heard that Marlow, 43, drank eight pints before getting behind the wheel; he was twice the limit.": [
        ("43", 43.0, "year", None, None, "Marlow"),
        ("eight pints", 8.0, "pint", None, None, "Marlow"),
    ],
    "The rate of inflation in Ghana eased to 23.2 percent in December from 26.4 percent in November.": [
        ("23.2 percent", 23.2, "%", None, None, "rate"),
        ("26.4 percent", 26.4, "%", None, None, "rate"),
    ],
    "Lawyers for the 61 claimants are seeking damages of up to $400m.": [
        ("61", 61.0, None, None, None, "claimants"),
        ("$400m", 400000000.0, "USD", "up_to", None, "damages"),
    ],
    "Private employers added 164,000 jobs, well above the 130,000 forecast, while wages grew 5.4%.": [
        ("164,000", 164000.0, None, None, "up", "jobs"),
        ("130,000", 130000.0, None, None, None, "jobs"),
        ("5.4%", 5.4, "%", None, "up", "wages"),
    ],
    "The trade deficit widened to $64.3 billion from $61.2 billion as exports dropped 1.9%.": [
        ("$64.3 billion", 64300000000.0, "USD", None, None, "trade deficit"),
        ("$61.2 billion", 61200000000.0, "USD", None, None, "trade deficit"),
        ("1.9%", 1.9, "%", None, "down", "exports"),
    ],
    "The party won 151 of the 326 seats, nine short of its 2019 total.": [
        ("151", 151.0, None, None, None, "seats"),
        ("326", 326.0, None, None, None, "seats"),
        ("nine", 9.0, None, None, None, "seats"),
    ],
    "The president's approval rating stands at 39 percent, down from 45 in March.": [
        ("39 percent", 39.0, "%", None, None, "approval rating"),
        ("45", 45.0, "%", None, None, "approval rating"),
    ],
    "Lawmakers voted 227-203 to send the $95 billion package to the Senate.": [
        ("227-203", (203.0, 227.0), None, None, None, None),
        ("$95 billion", 95000000000.0, "USD", None, None, "package"),
    ],
    "The prime minister's coalition, which has 64 of the 120 seats, could lose up to a dozen.": [
        ("64", 64.0, None, None, None, "seats"),
        ("120", 120.0, None, None, None, "seats"),
        ("a dozen", 12.0, None, "up_to", None, "seats"),
    ],
    "Support for the party fell to 27 percent, its lowest in six years, from 33 percent in June.": [
        ("27 percent", 27.0, "%", None, None, "Support"),
        ("six years", 6.0, "year", None, None, None),
        ("33 percent", 33.0, "%", None, None, "Support"),
    ],
    "Two out of three voters think taxes are too high.": [("Two out of three", 0.6667, None, None, None, "voters")],
    "The central bank has raised rates by 725 basis points since May last year, to 18.75 per cent.": [
        ("725 basis points", 725.0, "bp", None, "up", "rates"),
        ("18.75 per cent", 18.75, "%", None, None, "rates"),
    ],
    "The court fined each of the four directors Rs 500,000.": [
        ("four", 4.0, None, None, None, "directors"),
        ("Rs 500,000", 500000.0, "INR", None, None, None),
    ],
    "A jury awarded her $2.3 million, including $800,000 in punitive damages.": [
        ("$2.3 million", 2300000.0, "USD", None, None, None),
        ("$800,000", 800000.0, "USD", None, None, "punitive damages"),
    ],
    "Democrats flipped two seats to take a 21-19 majority in the state senate.": [
        ("two", 2.0, None, None, None, "seats"),
        ("21-19", (19.0, 21.0), None, None, None, None),
    ],
    "BRUSSELS: The bloc's economy shrank 0.1% in the quarter and grew just 0.1% on the year.": [
        ("0.1%", 0.1, "%", None, "down", "economy"),
        ("0.1%", 0.1, "%", None, "up", "economy"),
    ],
    "Core inflation slowed to 4.2% from 4.5%.": [
        ("4.2%", 4.2, "%", None, None, "Core inflation"),
        ("4.5%", 4.5, "%", None, None, "Core inflation"),
    ],
    "Freight rates have dropped to $1,012 per 40-foot container from $10,400 two years ago.": [
        ("$1,012", 1012.0, "USD", None, None, "Freight rates"),
        ("40-foot", 40.0, "ft", None, None, "container"),
        ("$10,400", 10400.0, "USD", None, None, "Freight rates"),
        ("two years", 2.0, "year", None, None, None),
    ],
    "Revenue slipped 2.3% to 1.94 billion pounds, just short of the 1.98 billion pounds expected by 12 analysts polled by the company.": [
        ("2.3%", 2.3, "%", None, "down", "Revenue"),
        ("1.94 billion pounds", 1940000000.0, "GBP", None, None, "Revenue"),
        ("1.98 billion pounds", 1980000000.0, "GBP", None, None, "Revenue"),
        ("12", 12.0, None, None, None, "analysts"),
    ],
    "More than 71,500 tests were carried out, giving a positive rate of 1.46 per cent.": [
        ("71,500", 71500.0, None, "over", None, "tests"),
        ("1.46 per cent", 1.46, "%", None, None, "positive rate"),
    ],
    "The council's cabinet will be asked on 14 November to approve plans for a £27.5m swimming pool with eight 25m lanes.": [
        ("£27.5m", 27500000.0, "GBP", None, None, "swimming pool"),
        ("eight", 8.0, None, None, None, "lanes"),
        ("25m", 25.0, "m", None, None, "lanes"),
    ],
    "Kenya's inflation rate rose to 6.9% in October from 6.8% the previous month, the statistics office said.": [
        ("6.9%", 6.9, "%", None, None, "inflation rate"),
        ("6.8%", 6.8, "%", None, None, "inflation rate"),
    ],
    "The economy, which grew 5.4% in the second quarter against 5.2% a year before, is forecast to expand 5.5% this year and 5.7 next.": [
        ("5.4%", 5.4, "%", None, "up", "economy"),
        ("second", 2.0, None, None, None, "quarter"),
        ("5.2%", 5.2, "%", None, None, "economy"),
        ("5.5%", 5.5, "%", None, "up", "economy"),
        ("5.7", 5.7, "%", None, None, "economy"),
    ],
    "The boot holds 385 litres, or 1,270 with the seats down.": [
        ("385 litres", 385.0, "L", None, None, "boot"),
        ("1,270", 1270.0, "L", None, None, "boot"),
    ],
    "Live: Polls have closed in all 1,204 stations.": [("1,204", 1204.0, None, None, None, "stations")],
    "Turnout by 4pm was 47.2%, nearly three points down on 2019.": [
        ("47.2%", 47.2, "%", None, None, "Turnout"),
        ("three points", 3.0, "pp", "about", "down", "Turnout"),
    ],
    "With 38% of votes counted, the Liberals are on 31.6%, the Greens 18.2% and Labour 27.9%.": [
        ("38%", 38.0, "%", None, None, "votes"),
        ("31.6%", 31.6, "%", None, None, "Liberals"),
        ("18.2%", 18.2, "%", None, None, "Greens"),
        ("27.9%", 27.9, "%", None, None, "Labour"),
    ],
    "The Liberals need 62 of the 123 seats; they held 58.": [
        ("62", 62.0, None, None, None, "seats"),
        ("123", 123.0, None, None, None, "seats"),
        ("58", 58.0, None, None, None, "seats"),
    ],
    "In Harbour South the mayor's lead is 212 votes.": [("212", 212.0, None, None, None, "votes")],
}


@pytest.mark.parametrize(("text", "wanted"), STATE.items())
def test_every_figure_of_votes_courts_and_the_economy_is_right_and_none_too_many(text: str, wanted: list[Row]) -> None:
    assert rows_of(text) == wanted
