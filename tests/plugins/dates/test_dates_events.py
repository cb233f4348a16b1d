"""Days that are the name of an event have its year, whenever the article was published."""

import pytest

from factbox_dates.neighbours.events import EVENTS

SENTENCES = {
    "Airports have changed since 9/11.": "2001-09-11",
    "A 9/11 widow spoke.": "2001-09-11",
    "The Sept. 11 attacks changed airports.": "2001-09-11",
    "The September 11 terrorist attacks changed airports.": "2001-09-11",
    "The 7 July bombings killed 52.": "2005-07-07",
    "He was jailed for the January 6 riot.": "2021-01-06",
    "The Jan. 6 committee met again.": "2021-01-06",
    "She lost a son in the October 7 attacks.": "2023-10-07",
}


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES.items())
def test_the_event_gives_the_year(value, sentence, expected):
    assert value(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The fair was on Sept. 11.", "2024-09-11"),
        ("The fair was on September 11, 2019.", "2019-09-11"),
        ("The Sept. 12 attacks were small.", "2024-09-12"),
        ("A ferry sank on January 6.", "2025-01-06"),
        ("It opened on 9/12.", "2024-09-12"),
    ],
)
def test_other_days_and_other_words_do_not(value, sentence, expected):
    assert value(sentence, order="MDY") == expected


def test_every_event_is_a_day_of_one_past_year():
    assert all(1 <= month <= 12 and 1 <= day <= 31 and 1900 < year < 2026 for (month, day), (year, _) in EVENTS.items())
