"""Clock times, parts of the day, and time zones."""

import pytest

TIMES = {
    "2025-01-07T20:30": [
        "8:30 p.m. on Tuesday",
        "8:30pm on Tuesday",
        "Tuesday at 8:30 p.m",
        "Tuesday, 20:30",
        "8.30pm on Tuesday",
        "tomorrow at 8:30 pm",
        "8:30 p.m. Tuesday",
    ],
    "2025-01-07T08:00": ["8 a.m. Tuesday", "8am on Tuesday", "8 o'clock in the morning on Tuesday"],
    "2025-01-07T12:00": ["noon on Tuesday", "noon tomorrow", "12 p.m. on Tuesday"],
    "2025-01-07T00:30": ["12:30 a.m. on Tuesday"],
    "2025-01-07T24:00": ["midnight on Tuesday"],
    "2025-01-07TMO": ["Tuesday morning", "tomorrow morning", "the morning of January 7"],
    "2025-01-06TNI": ["tonight"],
    "2025-01-06TAF": ["this afternoon"],
    "2025-01-08T15:05:09": ["15:05:09 on January 8"],
    "2025-01-07T18:00Z": ["18:00 UTC on Tuesday", "1800 GMT on Tuesday"],
    "2025-01-07T17:49:19": ["2025-01-07T17:49:19", "2025-01-07 17:49:19"],
}


@pytest.mark.parametrize(
    ("expected", "phrase"), [(value, phrase) for value, phrases in TIMES.items() for phrase in phrases]
)
def test_times_are_one_expression_with_their_day(dates, expected, phrase):
    (item,) = dates(f"The gate will open at {phrase}.")
    assert (item["text"].rstrip("."), item["kind"], item["value"]) == (phrase.rstrip("."), "time", expected)


def test_last_night_is_the_night_before(dates):
    (item,) = dates("The mill burned down last night.")
    assert (item["text"], item["kind"], item["value"]) == ("last night", "time", "2025-01-05TNI")


def test_a_bare_clock_time_takes_the_day_told_before_it(dates):
    day, clock = dates("The polls closed on Sunday. Votes were counted until 22:30 in most towns.")
    assert (day["value"], clock["value"]) == ("2025-01-05", "2025-01-05T22:30")


@pytest.mark.parametrize(
    ("phrase", "start"),
    [
        ("8:30 p.m. EST on Tuesday", "2025-01-07T20:30:00-05:00"),
        ("8:30 p.m. EDT on July 1, 2024", "2024-07-01T20:30:00-04:00"),
        ("18:00 UTC on Tuesday", "2025-01-07T18:00:00+00:00"),
        ("18:00 GMT+8 on Tuesday", "2025-01-07T18:00:00+08:00"),
        ("6 p.m. local time on Tuesday", "2025-01-07T18:00:00"),
        ("2025-01-07T18:00:00+02:00", "2025-01-07T18:00:00+02:00"),
    ],
)
def test_intervals_of_times_know_their_zone(dates, phrase, start):
    (item,) = dates(f"The gate will open at {phrase}.")
    assert item["from"] == start


@pytest.mark.parametrize("word", ["get", "eat", "est", "west", "met"])
def test_words_are_no_zones(dates, word):
    (item,) = dates(f"At 8 a.m. {word} them.")
    assert item["text"] == "8 a.m."
