"""What a figure is of is named by the head of its noun phrase: without owner, measure, quarter, rank or title."""

from __future__ import annotations

import pytest
from figures_of import staged

from factbox import Span
from factbox_figures.subjects.heads import is_time, named_thing, thing

HEADS = {
    "The [ferry's new engine] cost $3m.": "new engine",
    "The [members’ dues] rose to $40.": "dues",
    "Our [Alzheimer's patients] fell by 3 percent.": "Alzheimer's patients",
    "The [women's team] won 4 points.": "women's team",
    "Two of [Norland's 40 ports] shut.": "ports",
    "A [12-kg sack] sold for $9.": "sack",
    "Its [two-year swap rate] is 4%.": "swap rate",
    "A [one-off payment] of $30": "one-off payment",
    "[Q3 revenue] was $4m.": "revenue",
    "[Third-quarter net profit] rose 5%.": "net profit",
    "[Second-round bids] reached $5m.": "Second-round bids",
    "The [largest single loss] was $40,000.": "single loss",
    "Its fourth [straight win]": "win",
    "The [lifeguard Jo Tarn], 24, left.": "Jo Tarn",
    "The 24-year-old [keeper Jo Tarn] left.": "keeper Jo Tarn",
    "The [painter Anna van Loon], 24, left.": "Anna van Loon",
    "The [Danish grocer Norvale] fell 3%.": "Norvale",
    "Its [July wheat contract] fell 3%.": "wheat contract",
    "[core CPI] rose 2%.": "core CPI",
    "[Sales] rose 2%.": "Sales",
    "The bank had [forecast core sales] of $4m.": "core sales",
    "It [forecast sales] of $4m.": "sales",
    "Its [forecast growth] of 3% was missed.": "forecast growth",
    "The [S&P 500] fell 2%.": "S&P 500",
}


@pytest.mark.parametrize(("text", "wanted"), HEADS.items())
def test_a_thing_has_its_name_alone(text: str, wanted: str) -> None:
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    last = staged(plain)[-1]
    assert plain[slice(*named_thing(Span(start, end), plain, last))] == wanted


@pytest.mark.parametrize(
    ("words", "wanted"),
    {
        "April-June": True, "July–September": True, "mid-May": True, "Q2": True, "May": False, "June sales": False,
        "April-June sales": False, "mid-table": False,
    }.items(),
)  # fmt: skip
def test_months_and_quarters_are_no_thing(words: str, wanted: bool) -> None:
    assert is_time(words) is wanted


THINGS: dict[str, str | None] = {
    "[Norvik shares] jumped 9%.": "Norvik shares",
    "The [two sons], aged six, left.": "sons",
    "They are [seeking damages] of $5m.": "damages",
    "There were [outstanding claims] of $5m.": "outstanding claims",
    "a $106 [billion package]": "package",
    "[daughter], 12": "daughter",
    "[It's] 31 degrees.": None,
    "[I'm] 5 feet.": None,
    "It cost [US$5].": None,
    "[percent] of 5": None,
    "The 2.6% [first] reported": None,
    "He weighs 12 [stone].": None,
    "those who slept under [six hours] were 20%": None,
    "those who [read] 5": None,
}


@pytest.mark.parametrize(("text", "wanted"), THINGS.items())
def test_a_phrase_without_its_number_is_a_thing_or_none(text: str, wanted: str | None) -> None:
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    span = thing(Span(start, end), plain)
    assert (plain[slice(*span)] if span else None) == wanted
