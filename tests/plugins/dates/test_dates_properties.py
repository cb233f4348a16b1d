"""What holds for any text: spans name their words, values fit their intervals, nothing raises, answers repeat."""

import re
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbox import Article, Context
from factbox.scan import Scanner
from factbox_dates import PARSER
from factbox_dates.calendar.holidays import HOLIDAYS
from factbox_dates.calendar.intervals import interval
from factbox_dates.calendar.timex import VALUES, write
from factbox_dates.calendar.units import in_year, unit
from factbox_dates.grammar.reading import RULES
from factbox_dates.meaning import Calendar, Time
from factbox_dates.parser import parse
from factbox_dates.words.lexer import words
from factbox_dates.words.lexicon import LEXICON
from factbox_dates.words.runs import _RUNS, KINDS, runs, vocabulary
from factbox_dates.words.tokens import MEANINGS, split

VOCABULARY = sorted(
    {form for forms in LEXICON.values() for form in forms}
    | {
        "8:30",
        "p.m.",
        "2010",
        "5th",
        "1990s",
        "7/8/07",
        "12",
        "2.5",
        "Q3",
        "2016-10-16",
        "1915-17",
        "-",
        ",",
        "(",
        "'s",
    }
    | {"closed", "will", "the", "said", ".", "\n", "people", "$", "é"}
)
NEWS_LIKE = st.lists(st.sampled_from(VOCABULARY), max_size=25).map(" ".join)
DAYS = st.none() | st.dates()


def find(text, published=None):
    return list(parse(Article(text, published_at=published, language="en"), Context()))


@settings(max_examples=300, deadline=None)
@given(NEWS_LIKE | st.text(), DAYS)
def test_any_text_gives_valid_items_with_exact_spans_in_order(text, published):
    items = find(text, published)
    schema = PARSER.item_schema()
    last = 0
    for item in items:
        assert schema.validate(item) == {}
        assert text[item["start"] : item["end"]] == item["text"]
        assert item["start"] >= last
        last = item["end"]


@settings(max_examples=100, deadline=None)
@given(NEWS_LIKE, DAYS)
def test_the_same_text_gives_the_same_answer(text, published):
    assert find(text, published) == find(text, published)


@settings(max_examples=200, deadline=None)
@given(NEWS_LIKE, DAYS)
def test_open_values_have_no_interval_and_intervals_are_not_empty(text, published):
    for item in find(text, published):
        assert (item["from"] is None) == (item["to"] is None)
        if "X" in item["value"] or item["kind"] in ("duration", "set"):
            assert item["from"] is None
        if item["from"] is not None:
            assert item["from"] < item["to"] or item["value"].startswith("99")


@settings(max_examples=200, deadline=None)
@given(st.dates(min_value=date(1000, 1, 1), max_value=date(9000, 1, 1)), st.sampled_from(sorted(VALUES)))
def test_the_interval_of_a_value_holds_the_day_it_was_made_of(day, grain):
    if grain in ("weekend", "season"):
        return
    start, end = interval(unit(day, grain))
    assert start <= day.isoformat() < end


@given(st.dates(min_value=date(1000, 1, 1), max_value=date(9000, 1, 1)))
def test_the_months_of_a_quarter_fill_it(day):
    start, end = interval(unit(day, "quarter"))
    assert (date.fromisoformat(end) - date.fromisoformat(start)).days in (90, 91, 92)


@given(st.datetimes(min_value=datetime(1000, 1, 1), max_value=datetime(9000, 1, 1)))
def test_the_interval_of_a_clock_time_begins_with_it(moment):
    start, _ = interval(unit(moment.date(), "day")._replace(time=Time(moment.hour, moment.minute)))
    assert start == moment.replace(second=0, microsecond=0).isoformat()


@given(st.dates(), st.sampled_from(sorted(VALUES)))
def test_units_that_begin_on_the_same_day_are_written_the_same_and_the_next_day_is_in_another(day, grain):
    found = unit(day, grain)
    if found.first is None or found.last is None:
        return
    assert unit(found.first, grain) == found
    assert found.first <= found.last
    if found.last < date.max and grain not in ("weekend", "season"):
        assert write(unit(found.last + timedelta(1), grain)) != write(found)


PLACES = st.fixed_dictionaries(
    {},
    optional={
        "month": st.integers(1, 12),
        "day": st.integers(1, 31),
        "season": st.sampled_from(("SP", "SU", "FA", "WI")),
        "quarter": st.integers(1, 4),
        "half": st.integers(1, 2),
        "week": st.integers(1, 54),
        "holiday": st.sampled_from(sorted(HOLIDAYS)),
        "fiscal": st.booleans(),
    },
).map(lambda fields: Calendar(**fields))


@given(PLACES, st.none() | st.integers(1, 9999))
def test_any_place_can_be_written_and_has_an_interval_or_none(place, year):
    found = in_year(place, year)
    start, end = interval(found)
    assert (start is None) == (end is None)
    assert ("X" in write(found)) <= (start is None)


PLAIN_RUNS = Scanner(_RUNS.pattern, fold=True, engine="re")


@settings(max_examples=50, deadline=None)
@given(NEWS_LIKE | st.text())
def test_both_engines_find_the_same_runs(text):
    assert list(_RUNS.spans(text)) == list(PLAIN_RUNS.spans(text))


@settings(max_examples=50, deadline=None)
@given(NEWS_LIKE | st.text())
def test_runs_rise_and_none_touches_the_next(text):
    places = [place for span in runs(text) for place in span]
    assert places == sorted(places)


ALL_IN_ONE = Scanner(vocabulary(*KINDS), fold=True)
SPELLED = st.sampled_from(
    [*MEANINGS, "8", "54", "2011", "1915-17", "7/8/07", "5th", "8:30", "q1", "'90s", "+3", "s", "é"]
)
JOINED = st.lists(st.tuples(SPELLED, st.sampled_from(["", " ", "-", ",", "'", ".", "_", "\u2019"])), max_size=12).map(
    lambda parts: "".join(form + gap for form, gap in parts)
)


@settings(max_examples=300, deadline=None)
@given(JOINED | NEWS_LIKE | st.text())
def test_words_told_by_their_first_letters_are_those_that_one_pattern_of_all_finds(text):
    folded = text.lower()
    assert [(start, end) for start, end, _ in split(folded)] == list(map(tuple, ALL_IN_ONE.spans(folded)))


@given(st.text())
def test_words_of_any_text_lie_in_order(text):
    last = 0
    for start, end, _ in words(text):
        assert last <= start <= end <= len(text)
        last = end


@pytest.mark.parametrize(
    "published", [date(1, 1, 1), date(9999, 12, 31), date(2024, 2, 29), datetime(2025, 1, 6, 23, 59)]
)
def test_the_ends_of_the_calendar_do_no_harm(published):
    text = (
        "last year, next century, 5 weeks ago, a millennium ago, on Monday, in May, at the weekend, next summer, "
        "on the 30th, yesterday, tomorrow night, will come on December 31, 9999 and on Christmas, two years later"
    )
    assert find(text, published)


def test_every_rule_has_a_name_of_lower_case_words():
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name) for rule in RULES)


def test_every_item_names_the_rule_that_made_it():
    names = {rule.name for rule in RULES}
    assert find("It closed in May.", date(2025, 1, 6))[0]["rule"] in names
