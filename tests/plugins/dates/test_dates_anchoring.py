"""Expressions placed one after the other: what each says, with the scene and what was told before it."""

from datetime import date

import pytest

from factbox import Article
from factbox_dates.calendar.anchoring import anchor
from factbox_dates.calendar.intervals import interval
from factbox_dates.calendar.scene import Scene
from factbox_dates.calendar.timex import write
from factbox_dates.calendar.units import unit
from factbox_dates.grains import DAY, MONTH, WEEK, YEAR
from factbox_dates.meaning import Again, Anchor, Calendar, Clock, Expression, Fixed, Shift, Time

PUBLISHED = date(2025, 6, 18)
"""A Wednesday."""
TEXT = Anchor.TEXT


def resolved(text, *meanings, narrative=False):
    """The expressions in [ ] of `text`, which mean `meanings`, once they are placed."""
    plain, places = "", []
    for piece in text.split("["):
        inside, _, after = piece.rpartition("]")
        if inside:
            places.append((len(plain), len(plain) + len(inside)))
        plain += inside + after
    expressions = [
        Expression(start, end, "rule", meaning) for (start, end), meaning in zip(places, meanings, strict=True)
    ]
    article = Article(plain, published_at=PUBLISHED, language="en")
    return plain, list(anchor(expressions, article, Scene(PUBLISHED, narrative, "DMY")))


@pytest.mark.parametrize(
    ("text", "meanings", "values"),
    [
        ("It shut [a].", [Fixed("duration", "P3W")], ["P3W"]),
        ("It shuts [a].", [Again("P1W")], ["P1W"]),
        ("It shut in [a].", [unit(date(1994, 1, 1), "decade")], ["199"]),
        ("It shut on [a].", [Calendar(weekday=1)], ["2025-06-16"]),
        ("It will shut on [a].", [Calendar(weekday=1)], ["2025-06-23"]),
        ("It shut at [a].", [Clock(Time(9))], ["2025-06-18T09:00"]),
        ("It shut [a] at [b].", [Calendar(2025, 6, 3), Clock(Time(9))], ["2025-06-03", "2025-06-03T09:00"]),
        ("It will open [a]. It shut at [b].", [Calendar(2025, 7, 3), Clock(Time(9))], ["2025-07-03", "2025-06-18T09:00"]),
        ("It will open [a], at [b].", [Calendar(2025, 7, 3), Clock(Time(9))], ["2025-07-03", "2025-07-03T09:00"]),
        ("It shut in [a], at [b].", [Calendar(2024), Clock(Time(9))], ["2024", "2025-06-18T09:00"]),
        ("It shut on [a]. [b], it fell.", [Calendar(2025, 6, 3), Shift(2, DAY, TEXT, "P2D")], ["2025-06-03", "2025-06-05"]),
        ("It shut in [a], [b].", [Calendar(2024, 3), Shift(-1, YEAR, TEXT, "P1Y")], ["2024-03", "2023-03"]),
        ("It was [a], up from [b].", [Shift(0, MONTH), Shift(-1, YEAR, TEXT, "P1Y")], ["2025-06", "2024-06"]),
    ],
)  # fmt: skip
def test_what_each_expression_says(text, meanings, values):
    assert [write(found.said) for found in resolved(text, *meanings)[1]] == values


@pytest.mark.parametrize(
    ("text", "meaning", "words", "kind"),
    [
        ("[Six days later] it fell.", Shift(6, DAY, TEXT, "P6D"), "Six days", "duration"),
        ("[Six days afterwards] it fell.", Shift(6, DAY, TEXT, "P6D"), "Six days", "duration"),
        ("[Two weeks earlier] it fell.", Shift(-2, WEEK, TEXT, "P2W"), "Two weeks", "duration"),
        ("[Six minutes later] it fell.", Shift(6, "minute", TEXT, "PT6M"), "Six minutes", "duration"),
        ("[A year earlier] it fell.", Shift(-1, YEAR, TEXT, "P1Y"), "A year earlier", "date"),
        ("[Six days ago] it fell.", Shift(-6, DAY, duration="P6D"), "Six days ago", "date"),
    ],
)
def test_a_length_off_an_event_is_a_length_alone(text, meaning, words, kind):
    plain, (found,) = resolved(text, meaning)
    assert (plain[found.expression.start : found.expression.end], found.kind) == (words, kind)


def test_minutes_later_are_a_length_whatever_was_told():
    _, found = resolved(
        "It shut on [a]. [Six minutes later] it fell.", Calendar(2025, 6, 3), Shift(6, "minute", TEXT, "PT6M")
    )
    assert [item.kind for item in found] == ["date", "duration"]


@pytest.mark.parametrize(
    ("meaning", "value"),
    [
        (Shift(0, DAY), "PRESENT_REF"),
        (Clock(Time(part="NI"), day=Shift(0, DAY)), "1805-03-04TNI"),
        (Clock(Time(9)), "1805-03-04T09:00"),
        (Calendar(month=5), "1805-05"),
        (Shift(1, YEAR), "1806"),
    ],
)
def test_a_history_has_its_own_today(meaning, value):
    _, found = resolved("It fell on [a]; [b] it rose.", Calendar(1805, 3, 4), meaning, narrative=True)
    assert write(found[1].said) == value


def test_a_clock_keeps_its_zone():
    _, (found,) = resolved("It shut at [a].", Clock(Time(9), "America/New_York"))
    assert (found.said.zone, interval(found.said)[0]) == ("America/New_York", "2025-06-18T09:00:00-04:00")
