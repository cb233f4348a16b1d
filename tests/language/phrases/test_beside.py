"""The noun phrase right after a place, right before one, and with what it is of; the place is at the stroke."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from factbox import Article
from factbox.language.phrases.beside import noun_after, noun_before, with_of
from factbox.language.phrases.plain import WINDOW
from factbox.places import Span

AFTER: dict[str, str | None] = {
    # plain from the words alone
    "They freed 75| villagers in the raid.": "villagers",
    "Some 300| registered voters turned out.": "registered voters",
    "All 12| crew members were saved.": "crew members",
    "A three|-bedroom house in Orlen": "bedroom house",
    "The yard employs 40| security personnel, mostly guards.": "security personnel",
    "It builds 90| sports cars a month.": "sports cars",
    "She bought two| hard drives each year.": "hard drives",
    "Fire crews saved 20| people killed nobody.": "people",
    "It runs 1,200| daily flights.": "daily flights",
    "He lost 15| US troops.": "US troops",
    "It has 10| Norvale Motors plants.": "Norvale Motors plants",
    # by the tags
    "It ran 25| randomised controlled trials.": "randomised controlled trials",
    "About 12,000| suspected opponents were held.": "suspected opponents",
    "The bakery sells two| mixing bowls.": "mixing bowls",
    "They made two| big team fights decide it.": "big team",
    "The studio hired 40| highly trained dancers.": "highly trained dancers",
    "It owns two| Fortune 500 headquarters.": "Fortune 500 headquarters",
    "They needed five hours of| viewing.": "viewing",
    "They sold four of the| Marks & Holt shops.": "Marks & Holt shops",
    "A turbo engine, a 2-litre| turbo four, hums.": "turbo four",
    # what ends it
    "They saw 12| men pray there.": "men",
    "The first two| times Captain Lee flew": "times",
    "They laid off 40| drivers and cooks.": "drivers",
    "The first| stage winner took 60": "stage winner",
    "A 6.1| quake hits Marula": "quake",
    "The 90-day| roadmap and hands-on help": "roadmap",
    "About 100| of the country's": None,
    # none
    "Some 40| killed": None,
    "Some 40| in the city": None,
    "Some 40|, people said": None,
    "Some 40| of them": None,
    "Some 40| and 12": None,
    "It set $6bn| set aside to pay": None,
    "Some 40| next year": None,
    "Some 40|": None,
    "On the 5th| Monday came.": None,
    "a price of 5|/user": None,
}
BEFORE: dict[str, str | None] = {
    "the singer Mara Holly|": "singer Mara Holly",
    "They made a net profit|": "net profit",
    "The company posted revenue| of": "revenue",
    "with a turnout rate| of": "turnout rate",
    "Shares| fell": "Shares",
    "In May, costs| rose": "costs",
    "The mixed metropolitan area| of": "mixed metropolitan area",
    "The company's profit| of": "company's profit",
    "The Water Board (|4": "Water Board",
    # by the tags
    "At normal operating temperatures| of": "normal operating temperatures",
    "Adjusted earnings| of": "Adjusted earnings",
    "Her approval rating| dropped three points.": "approval rating",
    "It is a saving| of 4%.": "saving",
    "There were outstanding claims| over 150.": "outstanding claims",
    "Elsewhere, sterling| was little changed.": "sterling",
    "Norvale Motors net| rose.": "Norvale Motors net",
    "The agency said that Udemar course prices| typically range": "Udemar course prices",
    "A deal| worth $5m": "deal",
    # a verb is none of it
    "Shares trade| at 14 times earnings": "Shares",
    "Two shops and the depot|": "depot",
    "They| left": None,
    "It has now been| 5": None,
    "It fell by about| 5": None,
    "On Monday| 5": None,
    "|": None,
}


def named(text: str, span: Span | None) -> str | None:
    return text[slice(*span)] if span else None


def at_stroke(text: str) -> tuple[Article, int]:
    return Article(text.replace("|", "")), text.index("|")


@pytest.mark.parametrize(("text", "phrase"), AFTER.items())
def test_a_phrase_begins_after_a_place(text: str, phrase: str | None) -> None:
    article, at = at_stroke(text)
    assert named(article.text, noun_after(article, at, len(article.text))) == phrase


@pytest.mark.parametrize(("text", "phrase"), BEFORE.items())
def test_a_phrase_ends_before_a_place(text: str, phrase: str | None) -> None:
    article, at = at_stroke(text)
    assert named(article.text, noun_before(article, at, 0)) == phrase


def test_words_of_a_list_are_passed_over_at_the_beginning_plain_or_by_the_tags() -> None:
    skip = frozenset(("the", "of", "new"))
    for words in ("ports", "randomised trials"):
        article = Article(f"Five of the new {words} failed.")
        assert named(article.text, noun_after(article, 4, 60, skip)) == words


def test_a_phrase_ends_at_the_limit_and_begins_at_the_floor() -> None:
    article = Article("The old ferry terminal shut.")
    assert named(article.text, noun_after(article, 3, 13)) == "old ferry"
    assert named(article.text, noun_before(article, 22, 8)) == "ferry terminal"


def test_no_blank_is_of_a_phrase_however_many_marks_stand_behind_it() -> None:
    article = Article("At St. , (")
    assert named(article.text, noun_before(article, len(article.text), 0)) in (None, "St.")


OF: dict[str, str] = {
    "[number] of passengers": "number of passengers",
    "[team] of their divers": "team of their divers",
    "[price] of bread": "price",
    "[number] of 40": "number",
    "[number]": "number",
}


@pytest.mark.parametrize(("text", "wanted"), OF.items())
def test_a_head_that_says_nothing_alone_is_told_with_what_it_is_of(text: str, wanted: str) -> None:
    article = Article(text.replace("[", "").replace("]", ""))
    assert named(article.text, with_of(article, Span(0, text.index("]") - 1), len(article.text))) == wanted


def test_what_is_of_nothing_stays_nothing() -> None:
    assert with_of(Article("of passengers"), None, 10) is None


PIECES = [
    "the", "net", "profits", "St.", "U.S.", "10-year", "1,500", "Ann", "J.", "Holt", "hard", "drives", "of", "fell", "cuts",
    "widely", "posted", "S&P", "500", ",", "(", "deep-water", "oil", "exploration", "company's", "US", "&", "rising", "-",
    "aged", "\u2014", "$5", "3%", "set", "aside", ".", "\u201c",
]  # fmt: skip


@settings(deadline=None)
@example(["St.", ",", "("], 7, 7)
@example(["St.", ",", "("], 6, 0)
@given(st.lists(st.sampled_from(PIECES), max_size=24), st.integers(0, 140), st.integers(0, 140))
def test_a_phrase_lies_between_place_and_limit_and_ends_are_whole(pieces: list[str], at: int, limit: int) -> None:
    text = " ".join(pieces)
    article, at, limit = Article(text), min(at, len(text)), min(limit, len(text))
    after, before = noun_after(article, at, limit), noun_before(article, at, min(at, limit))
    assert after is None or at <= after.start < after.end <= min(limit, at + WINDOW)
    assert before is None or min(at, limit) <= before.start < before.end <= at
    for span in (after, before):
        assert span is None or text[slice(*span)].strip() == text[slice(*span)]


@settings(deadline=None)
@given(st.text(max_size=80), st.integers(0, 80))
def test_any_text_has_phrases_inside_it_or_none(text: str, at: int) -> None:
    at = min(at, len(text))
    for span in (noun_after(Article(text), at, len(text)), noun_before(Article(text), at, 0)):
        assert span is None or 0 <= span.start < span.end <= len(text)
