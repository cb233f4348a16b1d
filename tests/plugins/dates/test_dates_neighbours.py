"""What neighbours say together, lend each other and narrow: pairs, lists, rates, quantifiers, names of zones."""

from datetime import date

import pytest

from factbox_dates.calendar.units import unit
from factbox_dates.meaning import Again, Anchor, Calendar, Clock, Digits, Expression, Fixed, Nth, Offset, Shift, Time
from factbox_dates.neighbours import pairs
from factbox_dates.neighbours.borrowing import borrow, lend_days
from factbox_dates.neighbours.modifiers import MODIFIERS, quantify
from factbox_dates.neighbours.rates import rates
from factbox_dates.schema import MODIFIERS as ALLOWED
from factbox_dates.words.zones import ZONES

TEXT = Anchor.TEXT
MONDAY, JUNE_4 = Calendar(weekday=1), Calendar(month=6, day=4)
NINE, NIGHT = Clock(Time(9), vague=True), Clock(Time(part="NI"))
WEEKLY = Again(place=MONDAY)
TWO_WEEKS = Fixed("duration", "P2W", (2, "week"))

TOGETHER = [
    (pairs.weekday_date, MONDAY, JUNE_4, Calendar(month=6, day=4, weekday=1)),
    (pairs.weekday_date, MONDAY, Digits(4, 6), Digits(4, 6, weekday=1)),
    (pairs.weekday_date, MONDAY, Calendar(month=6), None),
    (pairs.weekday_date, JUNE_4, JUNE_4, None),
    (pairs.hour_weekday_date, NINE._replace(day=MONDAY), JUNE_4, NINE._replace(day=JUNE_4._replace(weekday=1))),
    (pairs.hour_weekday_date, NINE, JUNE_4, None),
    (pairs.day_hour, MONDAY, NINE, NINE._replace(day=MONDAY)),
    (pairs.day_hour, Shift(-1, "day"), NIGHT, NIGHT._replace(day=Shift(-1, "day"))),
    (pairs.day_hour, Calendar(month=6), NINE, None),
    (pairs.day_hour, MONDAY, NINE._replace(day=JUNE_4), None),
    (pairs.hour_day, NINE, MONDAY, NINE._replace(day=MONDAY)),
    (pairs.hour_day, NIGHT, MONDAY, None),
    (pairs.part_of_day, NIGHT, MONDAY, NIGHT._replace(day=MONDAY)),
    (pairs.part_of_day, NINE, MONDAY, None),
    (pairs.part_hour, NIGHT._replace(day=MONDAY), NINE, Clock(Time(21), day=MONDAY)),
    (pairs.part_hour, Clock(Time(part="MO")), NINE, NINE),
    (pairs.part_hour, NINE, NIGHT, None),
    (pairs.hour_part, NINE, NIGHT._replace(day=MONDAY), Clock(Time(21), day=MONDAY)),
    (pairs.hour_part, NINE._replace(day=MONDAY), NIGHT, Clock(Time(21), day=MONDAY)),
    (pairs.hour_part, Clock(Time(20)), NIGHT._replace(day=MONDAY), Clock(Time(20), day=MONDAY)),
    (pairs.hour_part, NINE, NIGHT, None),
    (pairs.week_weekday, Shift(1, "week"), MONDAY, MONDAY._replace(within=Shift(1, "week"))),
    (pairs.week_weekday, Shift(1, "month"), MONDAY, None),
    (pairs.set_hour, WEEKLY, NINE, Again(place=MONDAY, time=Time(9))),
    (pairs.set_hour, Again("P1D"), NINE, Again(time=Time(9))),
    (pairs.set_hour, Again(time=Time(part="MO")), NINE, Again(time=Time(9))),
    (pairs.set_hour, Again("P1Y"), NINE, None),
    (pairs.set_hour, WEEKLY._replace(time=Time(8)), NINE, None),
    (pairs.set_hour, WEEKLY, NIGHT, None),
    (pairs.nth_of, Nth(3, "week"), Calendar(month=5), Nth(3, "week", Calendar(month=5))),
    (pairs.nth_of, Nth(-1, "day"), Shift(0, "month"), Nth(-1, "day", Shift(0, "month"))),
    (pairs.nth_of, Nth(3, "week"), MONDAY, None),
    (pairs.week_of, Shift(0, "week"), JUNE_4, Nth(0, "week", JUNE_4)),
    (pairs.week_of, Shift(1, "week"), JUNE_4, None),
    (pairs.length_before, TWO_WEEKS, Calendar(holiday="easter"), Offset(-2, "week", Calendar(holiday="easter"))),
    (pairs.length_after, TWO_WEEKS, JUNE_4, Offset(2, "week", JUNE_4)),
    (pairs.length_after, Fixed("duration", "PXW"), JUNE_4, None),
    (pairs.length_after, Fixed("duration", "PT2H", (2, "hour")), JUNE_4, None),
    (pairs.length_after, TWO_WEEKS, Calendar(month=6), None),
    (pairs.years_date, Shift(-1, "year"), Calendar(quarter=3), Calendar(quarter=3, within=Shift(-1, "year"))),
    (pairs.years_date, Shift(-1, "year"), MONDAY, None),
    (pairs.told_of_year, Shift(0, "month", TEXT), Shift(-1, "year"), Shift(-12, "month", TEXT)),
    (pairs.told_of_year, Shift(0, "quarter", TEXT), Shift(-2, "year"), Shift(-8, "quarter", TEXT)),
    (pairs.told_of_year, Shift(0, "month"), Shift(-1, "year"), None),
    (pairs.told_of_year, Shift(0, "month", TEXT), Shift(-1, "month"), None),
    (pairs.date_in_year, Calendar(month=8), Shift(0, "year", TEXT), Calendar(month=8, within=Shift(0, "year", TEXT))),
    (pairs.date_in_year, Calendar(quarter=1), Calendar(1990), Calendar(1990, quarter=1)),
    (pairs.date_in_year, MONDAY, Shift(1, "week"), MONDAY._replace(within=Shift(1, "week"))),
    (pairs.date_in_year, Calendar(1990, 8), Shift(0, "year"), None),
    (pairs.date_in_year, Calendar(month=8, which=-1), Calendar(1990), None),
]


@pytest.mark.parametrize(("make", "left", "right", "together"), TOGETHER)
def test_what_two_neighbours_say_together(make, left, right, together):
    assert make(left, right) == together


@pytest.mark.parametrize(
    ("meaning", "day"),
    [
        (MONDAY, True), (JUNE_4, True), (Calendar(holiday="easter"), True), (Digits(4, 6), True), (Shift(1, "day"), True),
        (Shift(1, "week"), False), (Calendar(month=6), False), (NINE, False), (TWO_WEEKS, False),
    ],
)  # fmt: skip
def test_what_is_a_single_day(meaning, day):
    assert pairs.is_day(meaning) is day


def parts(text, *meanings):
    """The expressions in [ ] of `text`, and the text without the marks."""
    plain, found = "", []
    for piece in text.split("["):
        inside, _, after = piece.rpartition("]")
        if inside:
            found.append((len(plain), len(plain) + len(inside)))
        plain += inside + after
    return [Expression(*place, "rule", meaning) for place, meaning in zip(found, meanings, strict=True)], plain


LISTS = [
    ("[June 4], [5] and [6]", [JUNE_4, Calendar(day=5), Calendar(day=6)],
     [JUNE_4, Calendar(month=6, day=5), Calendar(month=6, day=6)]),
    ("[June 4] and [3]", [JUNE_4, Calendar(day=3)], [JUNE_4, Calendar(day=3)]),
    ("[June 4] but not [5]", [JUNE_4, Calendar(day=5)], [JUNE_4, Calendar(day=5)]),
    ("[June 4] to [5, 2024]", [JUNE_4, Calendar(2024, day=5)], [Calendar(2024, 6, 4), Calendar(2024, 6, 5)]),
    ("[May] and [June 2024]", [Calendar(month=5), Calendar(2024, 6)], [Calendar(2024, 5), Calendar(2024, 6)]),
    ("[December] to [June 2024]", [Calendar(month=12), Calendar(2024, 6)], [Calendar(2023, 12), Calendar(2024, 6)]),
    ("[Q2] and [Q4 2021]", [Calendar(quarter=2), Calendar(2021, quarter=4)],
     [Calendar(2021, quarter=2), Calendar(2021, quarter=4)]),
    ("[Q2] and [May 2021]", [Calendar(quarter=2), Calendar(2021, 5)], [Calendar(quarter=2), Calendar(2021, 5)]),
    ("[last May] and [June 2024]", [Calendar(month=5, which=-1), Calendar(2024, 6)],
     [Calendar(month=5, which=-1), Calendar(2024, 6)]),
    ("[5 April], [5] and [6 May]", [Calendar(month=4, day=5), Calendar(day=5), Calendar(month=5, day=6)],
     [Calendar(month=4, day=5), Calendar(day=5), Calendar(month=5, day=6)]),
    ("[January]-[March]", [Calendar(month=1), Calendar(month=3)], [Calendar(month=1, through=3), Calendar(month=3)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "before", "after"), LISTS)
def test_lists_lend_what_is_written_once(text, before, after):
    expressions, plain = parts(text, *before)
    assert [expression.meaning for expression in borrow(expressions, plain)] == after


def test_the_days_of_a_list_ask_the_words_around_the_first():
    expressions, plain = parts("on [Friday], [Saturday] or [Sunday]", *(Calendar(weekday=day) for day in (5, 6, 7)))
    assert [expression.asked_at for expression in borrow(expressions, plain)] == [None, 3, 3]


def test_a_clock_time_told_twice_takes_the_day_behind_both():
    expressions, plain = parts("[10:15] ([0215 GMT]) on [Sunday]", NINE, Clock(Time(2, 15), "UTC"), MONDAY)
    assert [getattr(found.meaning, "day", None) for found in lend_days(expressions, plain)] == [MONDAY, MONDAY, None]
    expressions, plain = parts("[10:15], [0215 GMT] on [Sunday]", NINE, Clock(Time(2, 15), "UTC"), MONDAY)
    assert lend_days(expressions, plain) == expressions


RATES = {
    "It costs $400 [a month].": True,
    "It kills 15 people [a year].": True,
    "He ran twice [a day].": True,
    "It shut for [a month].": False,
    "It lasted [a year].": False,
    "Two left in [a month].": False,
    "It grew 4% over [a year].": False,
    "A loss of [a day].": False,
    "It hired 20 people and opened [a month] of talks": False,
    "She runs 5 miles or so [a month]": True,
    "It made 20 cars, and a year ago 30 people opened [a second] line": False,
    "They beat them 2-0 [a second] time": False,
    "It takes 5,000 calls [a second] today": True,
    "It takes 5,000 calls [a second] at most": True,
}


@pytest.mark.parametrize(("text", "rate"), RATES.items())
def test_a_unit_behind_a_number_is_a_rate(text, rate):
    expressions, plain = parts(text, Fixed("duration", "P1M"))
    assert rates(expressions, plain)[0].meaning == (Again("P1M") if rate else Fixed("duration", "P1M"))


QUANTIFIED = [
    ("about [three weeks]", TWO_WEEKS, "APPROX"),
    ("nearly [three weeks]", TWO_WEEKS, "LESS_THAN"),
    ("more than [three weeks]", TWO_WEEKS, "MORE_THAN"),
    ("more than the [three weeks]", TWO_WEEKS, "MORE_THAN"),
    ("less than [3 weeks]", TWO_WEEKS, "LESS_THAN"),
    ("at least [three weeks]", TWO_WEEKS, "EQUAL_OR_MORE"),
    ("up to [three weeks]", TWO_WEEKS, "EQUAL_OR_LESS"),
    ("nearly [two weeks ago]", Shift(-2, "week", duration="P2W"), "LESS_THAN"),
    ("more than [two days before today]", Shift(-2, "day", duration="P2D"), "MORE_THAN"),
    ("4 percent lower than [two weeks ago]", Shift(-2, "week", duration="P2W"), None),
    ("higher than [two weeks ago]", Shift(-2, "week", duration="P2W"), None),
    ("22 more than [two weeks ago]", Shift(-2, "week", duration="P2W"), None),
    ("5 percent less than [two weeks ago]", Shift(-2, "week", duration="P2W"), None),
    ("more than [two weeks ago]", Shift(-2, "week", duration="P2W"), "MORE_THAN"),
    ("longer than [three weeks]", TWO_WEEKS, "MORE_THAN"),
    ("nearly [a year]", Again("P1Y"), "LESS_THAN"),
    ("nearly [every year]", Again("P1Y"), None),
    ("over [last week]", Shift(-1, "week"), None),
    ("around [1990]", Calendar(1990), "APPROX"),
    ("around [May 1990]", Calendar(1990, 5), "APPROX"),
    ("around [noon]", Clock(Time(12)), "APPROX"),
    ("around [the 1990s]", unit(date(1990, 1, 1), "decade"), "APPROX"),
    ("over [1990]", Calendar(1990), None),
    ("around [May]", Calendar(month=5), None),
    ("about [tonight]", NIGHT, None),
    ("over [the last week]", TWO_WEEKS, None),
    ("over [weeks]", Fixed("duration", "PXW"), None),
    ("the [three weeks]", TWO_WEEKS, None),
    ("for [three weeks]", TWO_WEEKS, None),
]


@pytest.mark.parametrize(("text", "meaning", "modifier"), QUANTIFIED)
def test_the_quantifier_in_front_becomes_the_modifier(text, meaning, modifier):
    expressions, plain = parts(text, meaning)
    assert quantify(expressions, plain)[0].modifier == modifier


def test_an_edge_that_was_read_stays():
    expressions, plain = parts("about [late 1990]", Calendar(1990))
    edged = [expressions[0]._replace(modifier="END")]
    assert quantify(edged, plain) == edged


def test_every_modifier_is_one_of_the_schema():
    assert set(MODIFIERS.values()) <= set(ALLOWED)


@pytest.mark.parametrize(
    ("written", "zone"),
    [
        ("et", "America/New_York"), ("bst", "Europe/London"), ("gmt", "UTC"), ("ist", "Asia/Kolkata"), ("local time", ""),
        ("pacific time", "America/Los_Angeles"), ("aest", "Australia/Sydney"),
    ],
)  # fmt: skip
def test_zones_as_articles_write_them(written, zone):
    assert ZONES[written] == zone


@pytest.mark.parametrize("zone", sorted(set(ZONES.values()) - {""}))
def test_every_zone_is_known_to_the_calendar(dates, zone):
    written = next(name for name, value in ZONES.items() if value == zone)
    (item,) = dates(f"It opens at 8 p.m. {written.upper()}.")
    assert item["from"][19:20] in ("+", "-")


LAST_YEAR = Shift(-1, "year")
LENT = [
    ("between [9pm] and [10pm]", [Clock(Time(21)), Clock(Time(22), day=Calendar(weekday=3))], Calendar(weekday=3)),
    ("[9am]-[5pm]", [Clock(Time(9)), Clock(Time(17), day=Calendar(weekday=3))], Calendar(weekday=3)),
    ("from [9pm] to [6am]", [Clock(Time(21)), Clock(Time(6), day=Calendar(weekday=3))], None),
    ("at [9pm], and again at [10pm]", [Clock(Time(21)), Clock(Time(22), day=Calendar(weekday=3))], None),
    ("at [9pm] and in [the evening]", [Clock(Time(21)), Clock(Time(part="EV"), day=Calendar(weekday=3))], None),
]


@pytest.mark.parametrize(("text", "meanings", "day"), LENT)
def test_the_first_hour_of_a_range_has_the_day_of_the_second(text, meanings, day):
    expressions, plain = parts(text, *meanings)
    assert lend_days(expressions, plain)[0].meaning.day == day


@pytest.mark.parametrize(
    ("text", "first", "second", "within"),
    [
        ("[March] and [June]", Calendar(month=3), Calendar(month=6, within=LAST_YEAR), LAST_YEAR),
        ("[March 4] to [June 2]", Calendar(month=3, day=4), Calendar(month=6, day=2, within=LAST_YEAR), LAST_YEAR),
        ("[March] when [June]", Calendar(month=3), Calendar(month=6, within=LAST_YEAR), None),
        ("[October] and [June]", Calendar(month=10), Calendar(month=6, within=LAST_YEAR), None),
        ("[March 2020] and [June]", Calendar(2020, 3), Calendar(month=6, within=LAST_YEAR), None),
    ],
)
def test_last_year_is_said_once_of_a_range(text, first, second, within):
    expressions, plain = parts(text, first, second)
    assert lend_days(expressions, plain)[0].meaning.within == within
