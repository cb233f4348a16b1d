"""Rules for what is reckoned from the publication or from what was told, for references, and for what comes again."""

import pytest

from factbox_dates.grammar.relative import RELATIVE
from factbox_dates.grammar.sets import SETS
from factbox_dates.meaning import FULL_YEAR, Again, Anchor, Calendar, Clock, Fixed, Shift, Time

TEXT = Anchor.TEXT
NIGHT, MORNING = Time(part="NI"), Time(part="MO")

SAID = {
    "[the week after next]": Shift(2, "week"),
    "[the year before last]": Shift(-2, "year"),
    "[the night before last]": Clock(NIGHT, day=Shift(-2, "day")),
    "in [the new year]": Calendar(holiday="new year's day"),
    "[last month]": Shift(-1, "month"),
    "[this year]": Shift(0, "year"),
    "[the coming week]": Shift(1, "week"),
    "[the latest quarter]": Shift(-1, "quarter"),
    "[this past week]": Shift(-1, "week"),
    "[this coming week]": Shift(1, "week"),
    "[that day]": Shift(0, "day", TEXT),
    "[the same month]": Shift(0, "month", TEXT),
    "[that same week]": Shift(0, "week", TEXT),
    "[the following month]": Shift(1, "month", TEXT),
    "[the previous year]": Shift(-1, "year", TEXT),
    "[the next day]": Shift(1, "day", TEXT),
    "[the year-ago] figure": Shift(-1, "year", TEXT),
    "[the year-ago period]": Shift(-1, "year", TEXT),
    "[the year-earlier quarter]": Shift(-4, "quarter", TEXT),
    "[the same period last year]": Shift(-1, "year"),
    "[the same period of this year]": Shift(0, "year"),
    "[the full year]": FULL_YEAR,
    "[the quarter]": Shift(0, "quarter", TEXT),
    "[the weekend]": Calendar(weekend=True),
    "[next weekend]": Calendar(weekend=True, which=1),
    "[the end of the year]": Shift(0, "year"),
    "[year-end]": Shift(0, "year"),
    "[month's end]": Shift(0, "month"),
    "[next fortnight]": Fixed("duration", "P2W"),
    "[the last hour]": Fixed("duration", "PT1H"),
    "[yesterday]": Shift(-1, "day"),
    "[tomorrow]": Shift(1, "day"),
    "[tonight]": Clock(NIGHT, day=Shift(0, "day")),
    "[now]": Fixed("date", "PRESENT_REF"),
    "[currently]": Fixed("date", "PRESENT_REF"),
    "[recently]": Fixed("date", "PAST_REF"),
    "in [the past].": Fixed("date", "PAST_REF"),
    "[soon]": Fixed("date", "FUTURE_REF"),
    "[every two weeks]": Again("P2W"),
    "[every other day]": Again("P2D"),
    "[every third week]": Again("P3W"),
    "[each year]": Again("P1Y"),
    "[each Friday]": Again(place=Calendar(weekday=5)),
    "[every Monday morning]": Again(place=Calendar(weekday=1), time=MORNING),
    "[every night]": Again(time=NIGHT),
    "[every March]": Again(place=Calendar(month=3)),
    "[every summer]": Again(place=Calendar(season="SU")),
    "[Mondays]": Again(place=Calendar(weekday=1)),
    "[Monday mornings]": Again(place=Calendar(weekday=1), time=MORNING),
    "on [weekends]": Again(place=Calendar(weekend=True)),
    "in the [mornings]": Again(time=MORNING),
    "[twice a year]": Again("P1Y"),
    "[three times a week]": Again("P1W"),
    "[quarterly]": Again("P3M"),
    "[nightly]": Again("TNI"),
}


@pytest.mark.parametrize(("marked", "meaning"), SAID.items())
def test_what_words_are_reckoned_from(meanings, marked, meaning):
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    assert meanings(text)[0] == (text[start:end], meaning)


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("the end of the year", "END"),
        ("the start of this month", "START"),
        ("year-end", "END"),
        ("the middle of the week", "MID"),
    ],
)
def test_edges_become_the_modifier(dates, text, modifier):
    (item,) = dates(f"It is due at {text}.")
    assert (item["text"], item["modifier"]) == (text, modifier)


def test_no_rule_of_these_has_the_shape_of_another():
    shapes = [rule.shape for rule in (*RELATIVE, *SETS)]
    assert len(shapes) == len(set(shapes))
