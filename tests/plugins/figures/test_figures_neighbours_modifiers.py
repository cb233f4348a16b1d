"""How exact a figure is said to be, on its left, on its right, and inside a range."""

from __future__ import annotations

import pytest
from figures_of import staged

from factbox_figures.neighbours.modifiers import MODIFIERS, TOLD_ABOUT
from factbox_figures.schema import MODIFIERS as NAMES

Modified = list[tuple[str, str | None]]


def modified(text: str) -> Modified:
    return [(text[it.start : it.end], it.modifier) for it in staged(text)]


BEFORE: dict[str, Modified] = {
    "Police arrested over 100 men.": [("100", "over")],
    "He was held over five thefts.": [("five", None)],
    "He was fined over £2m.": [("£2m", "over")],
    "held over a £90,000 raid": [("£90,000", None)],
    "They walked out over 3% pay offer": [("3%", None)],
    "£9,000 more than five years ago": [("£9,000", None), ("five years", None)],
    "It shut more than five years ago.": [("five years", "over")],
    "27 pictures over 14 nights": [("27", None), ("14", None)],
    "here for over 14 nights": [("14", "over")],
    "Mill oil tops $90": [("$90", "over")],
    "the toll tops 30": [("30", "over")],
    "jailed for six years over £2m land fraud": [("six years", None), ("£2m", None)],
    "in court over $3m contract": [("$3m", None)],
    "wages over £5m for the sale": [("£5m", "over")],
    "Sowing crosses 70 million hectares": [("70 million hectares", "over")],
    "It passes 48m miles from us": [("48m miles", None)],
    "Monday's stage, over 160 km to Oban": [("160 km", None)],
    "It fell no lower than 12C.": [("12C", "at_least")],
    "for something like 15 seconds": [("15 seconds", "about")],
    "safe at least for another two years": [("two years", "at_least")],
    "a row over £4 snacks": [("£4", None)],
    "jailed over £2m fraud": [("£2m", None)],
    "a crowd over 5,000": [("5,000", "over")],
    "the largest prize, topping a $22m win": [("$22m", None)],
    "Yields rose as far as 4.2%": [("4.2%", None)],
    "waves as high as four metres": [("four metres", "up_to")],
    "about 75 boats": [("75", "about")],
    "around 75": [("75", "about")],
    "some 2,300 objections": [("2,300", "about")],
    "nearly 40": [("40", "about")],
    "almost half": [("half", "about")],
    "over 60 firefighters": [("60", "over")],
    "and over 40 injured": [("40", "over")],
    "more than 60 people": [("60", "over")],
    "in excess of 5 km": [("5 km", "over")],
    "under 20": [("20", "under")],
    "less than 20": [("20", "under")],
    "fewer than 20 boats": [("20", "under")],
    "at least 15": [("15", "at_least")],
    "no fewer than 15": [("15", "at_least")],
    "at most 3": [("3", "at_most")],
    "no more than 3": [("3", "at_most")],
    "up to 140 km/h": [("140 km/h", "up_to")],
    "as much as 9.4%": [("9.4%", "up_to")],
    "as many as 12": [("12", "up_to")],
    "roughly a tenth": [("a tenth", "about")],
    "an estimated 500": [("500", "about")],
    "an estimated toll of 40": [("40", "about")],
    "close to $5": [("$5", "about")],
    "(about 75)": [("75", "about")],
    "about a third": [("a third", "about")],
    "worth more than £300,000": [("£300,000", "over")],
    "built over two years": [("two years", None)],
    "lasted over two years": [("two years", "over")],
    "they talked about one area": [("one", None)],
    "left over 20 boats": [("20", None)],
}


@pytest.mark.parametrize(("text", "wanted"), BEFORE.items())
def test_a_hedge_stands_before(text: str, wanted: Modified) -> None:
    assert modified(text) == wanted


AFTER: dict[str, Modified] = {
    "a $38+ billion market": [("$38+ billion", "at_least")],
    "10^+3 stars": [("10^+3", None)],
    "It comes to £300 plus VAT.": [("£300", None)],
    "107 or more": [("107", "at_least")],
    "107 or more people": [("107", "at_least")],
    "10 boats or more": [("10", "at_least")],
    "20 or so": [("20", "about")],
    "20 barges or thereabouts": [("20", "about")],
    "5,500 or so planets": [("5,500", "about")],
    "40-odd stalls": [("40", "about")],
    "40-plus": [("40", "at_least")],
    "40+ boats": [("40", "at_least")],
    "100 or fewer": [("100", "at_most")],
    "20 or less": [("20", "at_most")],
    "20 or less than that": [("20", None)],
    "50 at least": [("50", "at_least")],
    "50 at most": [("50", "at_most")],
    "50 at the most": [("50", "at_most")],
    "16 and over": [("16", "at_least")],
    "16 and above": [("16", "at_least")],
    "30 miles or more": [("30 miles", "at_least")],
    "50 approximately": [("50", "about")],
    "50 plus $5": [("50", None), ("$5", None)],
    "20 or 30": [("20 or 30", None)],
    "30 or up": [("30", "at_least")],
}


@pytest.mark.parametrize(("text", "wanted"), AFTER.items())
def test_a_hedge_stands_behind(text: str, wanted: Modified) -> None:
    assert modified(text) == wanted


BOTH: dict[str, Modified] = {
    "about 500 or more": [("500", "at_least")],
    "about 500 miles (800 km)": [("500 miles", "about"), ("800 km", "about")],
    "at least 500 miles (800 km)": [("500 miles", "at_least"), ("800 km", "at_least")],
    "between about 5 and 7": [("between about 5 and 7", "about")],
    "from nearly 300 to 400": [("from nearly 300 to 400", "about")],
    "about 500 miles, 800 km": [("500 miles", "about"), ("800 km", None)],
}


@pytest.mark.parametrize(("text", "wanted"), BOTH.items())
def test_a_bound_behind_says_more_than_a_guess_before_and_brackets_are_as_rough(text: str, wanted: Modified) -> None:
    assert modified(text) == wanted


def test_every_modifier_is_one_of_the_schema() -> None:
    assert set(MODIFIERS.values()) <= set(NAMES)


@pytest.mark.parametrize("word", ["talked", "thinking", "worried", "book", "what"])
def test_what_is_spoken_about_is_not_rough(word: str) -> None:
    assert word in TOLD_ABOUT
    assert modified(f"They {word} about one area") == [("one", None)]
