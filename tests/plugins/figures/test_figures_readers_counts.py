"""What has no unit: multiples, letters for scales, rates of things, vague numbers, one, and plain counts."""

from __future__ import annotations

import pytest
from figures_of import Told, told

from factbox_figures.readers.counts import read_grand, read_multiple, read_plain, read_scaled

MULTIPLES: dict[str, Told] = {
    "down from 2.3 times.": ("2.3 times", "multiple", 2.3, "x"),
    "an 18-fold rise": ("18-fold", "multiple", 18.0, "x"),
    "a threefold increase": ("threefold", "multiple", 3.0, "x"),
    "a ten-fold jump": ("ten-fold", "multiple", 10.0, "x"),
    "rose a hundredfold": ("a hundredfold", "multiple", 100.0, "x"),
    "three times as many": ("three times", "multiple", 3.0, "x"),
    "1.6 times that of Earth": ("1.6 times", "multiple", 1.6, "x"),
    "214 times what she earned": ("214 times", "multiple", 214.0, "x"),
    "four times faster": ("four times", "multiple", 4.0, "x"),
    "14 times earnings": ("14 times", "multiple", 14.0, "x"),
    "twice as many and 5x more": ("5x", "multiple", 5.0, "x"),
    "5x": ("5x", "multiple", 5.0, "x"),
    "2.5 times": None,
    "three times a week": ("three times a week", "multiple", 3.0, "x/week"),
    "10 times per second": ("10 times per second", "multiple", 10.0, "x/second"),
    "six times each season": ("six times each season", "multiple", 6.0, "x/season"),
    "three times": None,
    "four times in May": None,
    "five times champion": None,
    "100xz": None,
}


@pytest.mark.parametrize(("text", "wanted"), MULTIPLES.items())
def test_a_multiple_is_of_something(text: str, wanted: Told) -> None:
    assert told(read_multiple, text) == wanted


SCALED: dict[str, Told] = {
    "3.1m of 5.7m voters": ("3.1m", "count", 3100000.0, None),
    "The waiting list grew to 7.4m, the most": ("7.4m", "count", 7400000.0, None),
    "1.5m people": ("1.5m", "count", 1500000.0, None),
    "2m new homes": ("2m", "count", 2000000.0, None),
    "The number rose to 1.3m.": ("1.3m", "count", 1300000.0, None),
    "10M": ("10M", "count", 10000000.0, None),
    "8 B": None,
    "3.5 K": ("3.5 K", "count", 3500.0, None),
    "8 B people": ("8 B", "count", 8000000000.0, None),
    "4b viewers": ("4b", "count", 4000000000.0, None),
    "2.5b": ("2.5b", "count", 2500000000.0, None),
    "sales of 3m": ("3m", "count", 3000000.0, None),
    "eight 25m lanes": None,
    "a 25m pool": None,
    "a 5 m wall": None,
    "100m": None,
    "2b": None,
    "7G": ("7G", "count", 7000000000.0, None),
    "12GB": None,
}


@pytest.mark.parametrize(("text", "wanted"), SCALED.items())
def test_a_letter_is_a_scale_where_things_are_counted(text: str, wanted: Told) -> None:
    assert told(read_scaled, text) == wanted


GRAND: dict[str, Told] = {
    "worth thirty grand": ("thirty grand", "count", 30000.0, None),
    "5 grand a week": ("5 grand", "count", 5000.0, None),
    "two grand pianos": None,
    "three grand slams": None,
    "first grand": None,
}


@pytest.mark.parametrize(("text", "wanted"), GRAND.items())
def test_a_grand_is_a_thousand_where_no_noun_follows(text: str, wanted: Told) -> None:
    assert told(read_grand, text) == wanted


PLAIN: dict[str, Told] = {
    "They have one win.": ("one", "count", 1.0, None),
    "They have one point.": ("one", "count", 1.0, None),
    "at one point they had": None,
    "Analysts said one cut would do.": ("one", "count", 1.0, None),
    "“It hurts,” said one tenant.": None,
    "One tram costs $4m.": ("One", "count", 1.0, None),
    "one delay after another": None,
    "one mistake after the other": None,
    "One man, 24, was hurt": ("One", "count", 1.0, None),
    "one was found dead": None,
    "75 villagers": ("75", "count", 75.0, None),
    "1,200 objections": ("1,200", "count", 1200.0, None),
    "two million users": ("two million", "count", 2000000.0, None),
    "thousands of civilians": ("thousands", "vague", (1000.0, 10000.0), None),
    "dozens": ("dozens", "vague", (12.0, 120.0), None),
    "20 per week": ("20 per week", "count", 20.0, "/week"),
    "12.4 per 100,000": ("12.4 per 100,000", "count", 12.4, "/100000"),
    "4.9 per 100,000 people": ("4.9 per 100,000", "count", 4.9, "/100000"),
    "60 deaths per 100,000": ("60", "count", 60.0, "/100000"),
    "6 murders per million": ("6", "count", 6.0, "/1000000"),
    "1.2 per household": ("1.2", "count", 1.2, None),
    "a million": ("a million", "count", 1000000.0, None),
    "million": None,
    "One person was killed.": ("One", "count", 1.0, None),
    "one shell hit the roof": ("one", "count", 1.0, None),
    "only one vote": ("one", "count", 1.0, None),
    "at least one ship": ("one", "count", 1.0, None),
    "one bus in five runs late": ("one", "count", 1.0, None),
    "one man in five cars": ("one", "count", 1.0, None),
    "one or two points": ("one", "count", 1.0, None),
    "one of the boats": None,
    "this one ends": None,
    "the new one is red": None,
    "one day it rained": None,
    "one resident said": None,
    "One poster said so.": None,
    "one red and one blue": None,
    "no one came": None,
    "per 100,000": None,
    "a third": None,
    "the 20th": None,
}


@pytest.mark.parametrize(("text", "wanted"), PLAIN.items())
def test_what_is_left_counts(text: str, wanted: Told) -> None:
    assert told(read_plain, text) == wanted
