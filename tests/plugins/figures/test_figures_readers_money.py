"""Money: its currency before or behind the number, its scale, and what it goes by."""

from __future__ import annotations

import pytest
from figures_of import Told, told

from factbox_figures.readers.money import read_money

BEFORE: dict[str, Told] = {
    "$5": ("$5", "money", 5.0, "USD"),
    "$ 75 million": ("$ 75 million", "money", 75000000.0, "USD"),
    "£1.5million": ("£1.5million", "money", 1500000.0, "GBP"),
    "£1.2m": ("£1.2m", "money", 1200000.0, "GBP"),
    "€10m": ("€10m", "money", 10000000.0, "EUR"),
    "€1.2B": ("€1.2B", "money", 1200000000.0, "EUR"),
    "¥28,030": ("¥28,030", "money", 28030.0, "JPY"),
    "US$55.9m": ("US$55.9m", "money", 55900000.0, "USD"),
    "US $5": ("US $5", "money", 5.0, "USD"),
    "$US55,931,000": ("$US55,931,000", "money", 55931000.0, "USD"),
    "$NZ4m": ("$NZ4m", "money", 4000000.0, "NZD"),
    "A$412": ("A$412", "money", 412.0, "AUD"),
    "AU$3": ("AU$3", "money", 3.0, "AUD"),
    "C$20": ("C$20", "money", 20.0, "CAD"),
    "HK$7": ("HK$7", "money", 7.0, "HKD"),
    "NT$300": ("NT$300", "money", 300.0, "TWD"),
    "R$40": ("R$40", "money", 40.0, "BRL"),
    "$-3.5": ("$-3.5", "money", 3.5, "USD"),
    "USD 20": ("USD 20", "money", 20.0, "USD"),
    "EUR 3.2 billion": ("EUR 3.2 billion", "money", 3200000000.0, "EUR"),
    "MEUR 12": ("MEUR 12", "money", 12000000.0, "EUR"),
    "Rs 310": ("Rs 310", "money", 310.0, "INR"),
    "Rs. 5,000": ("Rs. 5,000", "money", 5000.0, "INR"),
    "Rs 2 lakh": ("Rs 2 lakh", "money", 200000.0, "INR"),
    "Rs 5L": ("Rs 5L", "money", 500000.0, "INR"),
    "Rs 1,235 crore": ("Rs 1,235 crore", "money", 12350000000.0, "INR"),
    "Rs 1.2k crore": ("Rs 1.2k crore", "money", 12000000000.0, "INR"),
    "₹3 cr": ("₹3 cr", "money", 30000000.0, "INR"),
    "RM299": ("RM299", "money", 299.0, "MYR"),
    "a $5 note": ("$5", "money", 5.0, "USD"),
    "CHF 8": ("CHF 8", "money", 8.0, "CHF"),
    "usd 8": ("usd 8", "money", 8.0, "USD"),
    "$10 dollars": ("$10 dollars", "money", 10.0, "USD"),
    "US$5 million USD": ("US$5 million USD", "money", 5000000.0, "USD"),
    "$3,500 a month": ("$3,500 a month", "money", 3500.0, "USD/month"),
    "$80 per sq m": ("$80 per sq m", "money", 80.0, "USD/m2"),
    "£2m-a-year": ("£2m-a-year", "money", 2000000.0, "GBP/year"),
    "$70 PER BARREL": ("$70 PER BARREL", "money", 70.0, "USD/bbl"),
    "63 cents a share": ("63 cents a share", "money", 0.63, "USD/share"),
    "$1.20/hour": ("$1.20/hour", "money", 1.2, "USD/h"),
    "$412 a tonne": ("$412 a tonne", "money", 412.0, "USD/t"),
    "17 USD 25": ("17 USD", "money", 17.0, "USD"),
    "No 10": None,
    "TOP 10": None,
    "COP28": None,
    "COP 28": ("COP 28", "money", 28.0, "COP"),
    "ALL 5": None,
    "mr 5": None,
}


@pytest.mark.parametrize(("text", "wanted"), BEFORE.items())
def test_a_sign_or_code_before_the_number_is_its_currency(text: str, wanted: Told) -> None:
    assert told(read_money, text) == wanted


AFTER: dict[str, Told] = {
    "15 million soles": ("15 million soles", "money", 15000000.0, "PEN"),
    "200 quetzales": ("200 quetzales", "money", 200.0, "GTQ"),
    "300 birr": ("300 birr", "money", 300.0, "ETB"),
    "12 lari": ("12 lari", "money", 12.0, "GEL"),
    "3,000 colones": ("3,000 colones", "money", 3000.0, "CRC"),
    "two soles": None,
    "40 kips": None,
    "three drams": None,
    "5 €": ("5 €", "money", 5.0, "EUR"),
    "5€": ("5€", "money", 5.0, "EUR"),
    "20p": ("20p", "money", 0.2, "GBP"),
    "17c": ("17c", "money", 0.17, "USD"),
    "99¢": ("99¢", "money", 0.99, "USD"),
    "500p": ("500p", "money", 5.0, "GBP"),
    "480p": None,
    "5 euros": ("5 euros", "money", 5.0, "EUR"),
    "3m euros": ("3m euros", "money", 3000000.0, "EUR"),
    "75 USD million": ("75 USD million", "money", 75000000.0, "USD"),
    "30 EUR": ("30 EUR", "money", 30.0, "EUR"),
    "2 million USD": ("2 million USD", "money", 2000000.0, "USD"),
    "5 dollars": ("5 dollars", "money", 5.0, "USD"),
    "five hundred yen": ("five hundred yen", "money", 500.0, "JPY"),
    "100 won": ("100 won", "money", 100.0, "KRW"),
    "3 won": None,
    "12 rupees": ("12 rupees", "money", 12.0, "INR"),
    "11 paise": ("11 paise", "money", 0.11, "INR"),
    "63 cents": ("63 cents", "money", 0.63, "USD"),
    "two pence": ("two pence", "money", 0.02, "GBP"),
    "20 pounds": ("20 pounds", "money", 20.0, "GBP"),
    "a twenty-pound note": ("twenty-pound", "money", 20.0, "GBP"),
    "208 pounds lighter, she weighs": None,
    "two pounds of sugar": None,
    "5 pounds of debt": ("5 pounds", "money", 5.0, "GBP"),
    "four shillings": ("four shillings", "money", 4.0, "KES"),
    "212 kroner": ("212 kroner", "money", 212.0, "DKK"),
    "20 Ft": ("20 Ft", "money", 20.0, "HUF"),
    "8 zł": ("8 zł", "money", 8.0, "PLN"),
    "300 rand": ("300 rand", "money", 300.0, "ZAR"),
    "5 francs": ("5 francs", "money", 5.0, "CHF"),
    "45 quid": ("45 quid", "money", 45.0, "GBP"),
    "1000p": None,
    "first dollar": None,
    "five": None,
}


@pytest.mark.parametrize(("text", "wanted"), AFTER.items())
def test_a_sign_code_or_name_behind_the_number_is_its_currency(text: str, wanted: Told) -> None:
    assert told(read_money, text) == wanted


@pytest.mark.parametrize(
    ("text", "dollar", "unit"),
    [
        ("$5", "AUD", "AUD"),
        ("5 dollars", "CAD", "CAD"),
        ("63 cents", "NZD", "NZD"),
        ("US$5", "AUD", "USD"),
        ("5 euros", "AUD", "EUR"),
    ],
)
def test_a_bare_dollar_is_what_the_caller_says(text: str, dollar: str, unit: str) -> None:
    figure = told(read_money, text, dollar=dollar)
    assert figure is not None
    assert figure[3] == unit
