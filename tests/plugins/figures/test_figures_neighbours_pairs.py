"""Two numbers that are one thing and no range: parts of a whole, ratios, scores, shares, errors of measurement."""

from __future__ import annotations

import pytest
from figures_of import amount_of, staged

from factbox_figures.neighbours.pairs import NOUN_AFTER

Kinds = list[tuple[str, str, object, str | None]]


def kinds(text: str) -> Kinds:
    return [(text[it.start : it.end], it.kind, amount_of(it), it.unit) for it in staged(text)]


WHOLES: dict[str, Kinds] = {
    "held for four years and nine months": [("four years and nine months", "measure", 4.75, "year")],
    "2 years 6 months": [("2 years 6 months", "measure", 2.5, "year")],
    "two years, six months": [("two years", "measure", 2.0, "year"), ("six months", "measure", 6.0, "month")],
    "an hour and 15 minutes": [("an hour and 15 minutes", "measure", 1.25, "h")],
    "a week and two days": [("a week and two days", "measure", 1.2857, "week")],
    "a day and 12 hours": [("a day and 12 hours", "measure", 1.5, "day")],
    "six months and 15 days": [("six months and 15 days", "measure", 6.5, "month")],
    "nine weeks and three days old": [("nine weeks and three days old", "age", 9.4286, "week")],
    "aged two years and three months": [("two years and three months", "age", 2.25, "year")],
    "two years and 40 sailors": [("two years", "measure", 2.0, "year"), ("40", "count", 40.0, None)],
    "ran for six years and 30 days later stopped": [
        ("six years", "measure", 6.0, "year"),
        ("30 days", "measure", 30.0, "day"),
    ],
    "3 dollars and 50 cents": [("3 dollars and 50 cents", "money", 3.5, "USD")],
    "5 feet 2 inches": [("5 feet 2 inches", "measure", 5.1667, "ft")],
    "6-foot-2": [("6-foot-2", "measure", 6.1667, "ft")],
    "6ft 4in": [("6ft 4in", "measure", 6.3333, "ft")],
    "12st 4lb": [("12st 4lb", "measure", 12.2857, "st")],
    "8 lb 3 oz": [("8 lb 3 oz", "measure", 8.1875, "lb")],
    "15 dollars 50": [("15 dollars 50", "money", 15.5, "USD")],
    "thirteen dollars and forty-five.": [("thirteen dollars and forty-five", "money", 13.45, "USD")],
    "3 CAD 5 cents": [("3 CAD 5 cents", "money", 3.05, "CAD")],
    "6 feet and 14 inches": [("6 feet", "measure", 6.0, "ft"), ("14 inches", "measure", 14.0, "in")],
    "5 dollars 5 people": [("5 dollars", "money", 5.0, "USD"), ("5", "count", 5.0, None)],
    "20 cents and 3 dollars": [("20 cents", "money", 0.2, "USD"), ("3 dollars", "money", 3.0, "USD")],
}


@pytest.mark.parametrize(("text", "wanted"), WHOLES.items())
def test_the_small_part_is_of_the_large_one(text: str, wanted: Kinds) -> None:
    assert kinds(text) == wanted


RATIOS: dict[str, Kinds] = {
    "3-to-1": [("3-to-1", "ratio", 3.0, None)],
    "a 2-for-1 split": [("2-for-1", "ratio", 2.0, None)],
    "4:1": [("4:1", "ratio", 4.0, None)],
    "odds of 30 to 1": [("30 to 1", "ratio", 30.0, None)],
    "by 1.8 to 1": [("1.8 to 1", "ratio", 1.8, None)],
    "won 2 to 1": [("2 to 1", "score", (1.0, 2.0), None)],
    "1-to-3": [("1-to-3", "count", (1.0, 3.0), None)],
}


@pytest.mark.parametrize(("text", "wanted"), RATIOS.items())
def test_a_ratio_is_its_quotient(text: str, wanted: Kinds) -> None:
    assert kinds(text) == wanted


SCORES: dict[str, Kinds] = {
    "They voted by 312 to 287": [("312 to 287", "score", (287.0, 312.0), None)],
    "She won 6-4 3-6 7-5": [
        ("6-4", "score", (4.0, 6.0), None),
        ("3-6", "score", (3.0, 6.0), None),
        ("7-5", "score", (5.0, 7.0), None),
    ],
    "They came from 17-3 down to win.": [("17-3", "score", (3.0, 17.0), None)],
    "Surrey reached 287-6.": [("287-6", "score", (6.0, 287.0), None)],
    "They closed on 402-9.": [("402-9", "score", (9.0, 402.0), None)],
    "United won 3-2.": [("3-2", "score", (2.0, 3.0), None)],
    "lost 0-3 at home": [("0-3", "score", (0.0, 3.0), None)],
    "The match ended 1 – 0.": [("1 – 0", "score", (0.0, 1.0), None)],
    "voted 7 to 2": [("7 to 2", "score", (2.0, 7.0), None)],
    "won 24 to 17": [("24 to 17", "score", (17.0, 24.0), None)],
    "a 31-24 win": [("31-24", "score", (24.0, 31.0), None)],
    "United 2-1 City": [("2-1", "score", (1.0, 2.0), None)],
    "drew 2-2 with them": [("2-2", "score", 2.0, None)],
    "beat her 6-4, 3-6, 7-5": [
        ("6-4", "score", (4.0, 6.0), None),
        ("3-6", "score", (3.0, 6.0), None),
        ("7-5", "score", (5.0, 7.0), None),
    ],
    "the Senate voted 68-31": [("68-31", "score", (31.0, 68.0), None)],
    "2-3 boats": [("2-3", "count", (2.0, 3.0), None)],
    "a 300-400 split": [("300-400", "count", (300.0, 400.0), None)],
    "10-15 people came": [("10-15", "count", (10.0, 15.0), None)],
}


@pytest.mark.parametrize(("text", "wanted"), SCORES.items())
def test_a_score_has_the_lower_number_first(text: str, wanted: Kinds) -> None:
    assert kinds(text) == wanted


SHARES: dict[str, Kinds] = {
    "One bus in five runs late.": [("One bus in five", "fraction", 0.2, None)],
    "one patient in 12": [("one patient in 12", "fraction", 0.0833, None)],
    "nine drivers out of ten": [("nine drivers out of ten", "fraction", 0.9, None)],
    "one child in every four": [("one child in every four", "fraction", 0.25, None)],
    "three pupils in 10": [("three pupils in 10", "fraction", 0.3, None)],
    "Four goals in five games": [("Four", "count", 4.0, None), ("five", "count", 5.0, None)],
    "five men in three boats": [("five", "count", 5.0, None), ("three", "count", 3.0, None)],
    "one boat in five ports": [("one", "count", 1.0, None), ("five", "count", 5.0, None)],
    "two people in 2019": [("two", "count", 2.0, None)],
}


@pytest.mark.parametrize(("text", "wanted"), SHARES.items())
def test_so_many_of_so_many_things_are_a_part(text: str, wanted: Kinds) -> None:
    assert kinds(text) == wanted


ERRORS: dict[str, Kinds] = {
    "2.5 ± 0.1 kg": [("2.5 ± 0.1 kg", "measure", (2.4, 2.6), "kg")],
    "10 +/- 2 percent": [("10 +/- 2 percent", "percent", (8.0, 12.0), "%")],
    "5 ±3": [("5 ±3", "count", (2.0, 8.0), None)],
}


@pytest.mark.parametrize(("text", "wanted"), ERRORS.items())
def test_an_error_of_measurement_has_two_ends(text: str, wanted: Kinds) -> None:
    assert kinds(text) == wanted


@pytest.mark.parametrize(
    ("text", "noun"), [(" boats", True), (" of", False), (" and more", False), (", boats", False), (" a boat", False)]
)
def test_a_noun_may_follow_a_pair(text: str, noun: bool) -> None:
    assert (NOUN_AFTER.match(text) is not None) is noun
