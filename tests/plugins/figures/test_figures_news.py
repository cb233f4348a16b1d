"""Whole sentences as news writes them: every figure right and none too many."""

from __future__ import annotations

import pytest
from figures_of import amount, figures_of

# text: (words, value or ends, unit, modifier, change)
NEWS: dict[str, list[tuple[object, ...]]] = {
    "Net profit slumped 62% to 1.1 billion yuan ($160 million).": [
        ("62%", 62.0, "%", None, "down"), ("1.1 billion yuan", 1.1e9, "CNY", None, None), ("$160 million", 1.6e8, "USD", None, None)],
    "Benchmark crude rose 52 cents to $57.92 a barrel.": [
        ("52 cents", 0.52, "USD", None, "up"), ("$57.92 a barrel", 57.92, "USD/bbl", None, None)],
    "The yield on the 10-year note slipped to 1.57% from 1.60%.": [
        ("10-year", 10.0, "year", None, None), ("1.57%", 1.57, "%", None, None), ("1.60%", 1.6, "%", None, None)],
    "Sales are expected to rise 5 to 7 percent to between 1.5 and 1.6 million tonnes.": [
        ("5 to 7 percent", (5.0, 7.0), "%", None, "up"), ("between 1.5 and 1.6 million tonnes", (1.5e6, 1.6e6), "t", None, None)],
    "Harbour PLC expects earnings of $1.20 to $1.30 per share on revenue of about $4.5 billion.": [
        ("$1.20 to $1.30 per share", (1.2, 1.3), "USD/share", None, None), ("$4.5 billion", 4.5e9, "USD", "about", None)],
    "At least 15 people were killed and dozens more hurt when a bus fell 100 feet.": [
        ("15", 15.0, None, "at_least", None), ("dozens", (12.0, 120.0), None, None, None), ("100 feet", 100.0, "ft", None, "down")],
    "The bank cut its key rate by a quarter of a percentage point to 4.25 percent on Thursday.": [
        ("a quarter of a percentage point", 0.25, "pp", None, "down"), ("4.25 percent", 4.25, "%", None, None)],
    "The 27-year-old scored twice as United beat City 3-1 in front of 22,000 fans.": [
        ("27-year-old", 27.0, "year", None, None), ("3-1", (1.0, 3.0), None, None, None), ("22,000", 22000.0, None, None, None)],
    "Germany's 10-year yield was up 2 basis points at -0.35%.": [
        ("10-year", 10.0, "year", None, None), ("2 basis points", 2.0, "bp", None, "up"), ("-0.35%", -0.35, "%", None, None)],
    "The fire destroyed 1,500 hectares (3,700 acres) of forest on May 3, 2014.": [
        ("1,500 hectares", 1500.0, "ha", None, None), ("3,700 acres", 3700.0, "ac", None, None)],
    "Nearly two-thirds of the 80 seats went to women, up from half in 2015.": [
        ("two-thirds", 2 / 3, None, "about", None), ("80", 80.0, None, None, None), ("half", 0.5, None, None, None)],
    "Turnout was 10 percentage points lower than in 2015.": [("10 percentage points", 10.0, "pp", None, "down")],
}  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), NEWS.items())
def test_every_figure_of_a_sentence_is_right_and_none_too_many(text: str, rows: list[tuple[object, ...]]) -> None:
    found = [(i["text"], amount(i), i["unit"], i["modifier"], i["change"]) for i in figures_of(text)]
    assert found == [(row[0], pytest.approx(row[1]), *row[2:]) for row in rows]


def test_every_item_names_the_rule_that_made_it() -> None:
    assert all(item["rule"] for text in NEWS for item in figures_of(text))


FIFTHS: dict[str, list[tuple[str, float | None, str | None, str | None, str | None]]] = {
    "They paid a quarter more than before.": [("a quarter", 0.25, None, None, "up")],
    "She spends a fifth less.": [("a fifth", 0.2, None, None, "down")],
    "The lease runs for at least another two years.": [("two years", 2.0, "year", "at_least", None)],
    "Oslo’s 296 housing bodies answered.": [("296", 296.0, None, None, None)],
    "It will shut two mills in Selm and one in Oslo.": [("two", 2.0, None, None, None), ("one", 1.0, None, None, None)],
    "One infected patient can close a ward.": [("One", 1.0, None, None, None)],
    "A bog has held them for three millennia.": [("three millennia", 3.0, "millennium", None, None)],
    "The jam went for £35 a jar.": [("£35 a jar", 35.0, "GBP/jar", None, None)],
    "It lasts 23 days rather than nine.": [("23 days", 23.0, "day", None, None), ("nine", 9.0, "day", None, None)],
    "The levy adds some €13 billion to costs.": [("€13 billion", 13e9, "EUR", "about", "up")],
    "It is to fall by 5 per cent a year.": [("5 per cent a year", 5.0, "%/year", None, "down")],
    "At 51, the shadow housing minister is happy.": [("51", 51.0, "year", None, None)],
    "Call police on 101.": [],
    "It is a row over a £4 snack.": [("£4", 4.0, "GBP", None, None)],
    "Owners will pay an extra $187.": [("$187", 187.0, "USD", None, "up")],
    "She expects another 50 basis points.": [("50 basis points", 50.0, "bp", None, "up")],
    "Turnout was estimated at 74 percent.": [("74 percent", 74.0, "%", None, None)],
    "Sales rose by a better-than-expected 6 per cent.": [("6 per cent", 6.0, "%", None, "up")],
    "Sales here jumped by 6 per cent and those abroad by 31 per cent.": [
        ("6 per cent", 6.0, "%", None, "up"),
        ("31 per cent", 31.0, "%", None, "up"),
    ],
    "He handed over £300.": [("£300", 300.0, "GBP", None, None)],
    "They lay under two feet of snow.": [("two feet", 2.0, "ft", None, None)],
    "It sold 27 percent less than twelve months ago.": [
        ("27 percent", 27.0, "%", None, "down"),
        ("twelve months", 12.0, "month", None, None),
    ],
    "He left more than two years ago.": [("two years", 2.0, "year", "over", None)],
    "She teaches a class of 24.": [("24", 24.0, None, None, None)],
    "The class of 1998 met.": [],
    "Ann, who at 74 was the oldest, won.": [("74", 74.0, "year", None, None)],
    "Ann, who started at 16, won.": [("16", 16.0, "year", None, None)],
    "He is a teacher of 44.": [("44", 44.0, "year", None, None)],
    "She is a mother of four.": [("four", 4.0, None, None, None)],
}


@pytest.mark.parametrize(("text", "wanted"), FIFTHS.items())
def test_amounts_of_many_forms_have_value_unit_modifier_and_change(
    text: str, wanted: list[tuple[str, float | None, str | None, str | None, str | None]]
) -> None:
    found = figures_of(text)
    assert [(it["text"], it["value"], it["unit"], it["modifier"], it["change"]) for it in found] == wanted
