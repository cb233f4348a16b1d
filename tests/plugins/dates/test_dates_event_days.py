"""Days that an event names: no calendar tells them, and no other day is given in their place."""

from datetime import date

import pytest

from factbox_dates.meaning import Calendar
from factbox_dates.neighbours.event_days import on_event_days

FRIDAY = date(2026, 9, 18)

UNKNOWN = {
    "It was 31C at noon on the day of the regatta.": "T12:00",
    "At midday on the eve of the poll the lines went down.": "T12:00",
    "The pubs shut at 11 p.m. on the night before the derby.": "T23:00",
    "The ring was last seen on the Tuesday before the wedding.": "XXXX-WXX-2",
    "The squad fly home on the Monday after the final.": "XXXX-WXX-1",
    "Tuesday was wet and the Thursday before that was worse.": "2026-09-15 XXXX-WXX-4",
    "On the morning of the vote he changed his mind.": "",
    "She fell ill on the afternoon of her first concert.": "",
    "He never sleeps on the night of an election.": "",
    "They met on the evening of Lena's farewell.": "",
}
KNOWN = {
    "He fell ill on the evening of 12 September.": "2026-09-12TEV",
    "They met on the afternoon of Thursday's final.": "2026-09-17TAF",
    "They left at noon on the day after Christmas.": "2025-12-26T12:00",
    "It rained on the day before Sunday's match.": "2026-09-12",
    "They left at noon on Thursday.": "2026-09-17T12:00",
    "The Tuesday before last was wet.": "2026-09-08",
    "On the night of the March 1944 raid he was at sea.": "1944-03",
}


@pytest.mark.parametrize(("sentence", "expected"), [*UNKNOWN.items(), *KNOWN.items()])
def test_the_values_of_days_that_an_event_names(dates, sentence, expected):
    assert [item["value"] for item in dates(sentence, FRIDAY)] == expected.split()


def test_what_is_no_hour_and_no_weekday_stays(meanings):
    assert on_event_days([], "the Tuesday before the wedding") == []
    assert meanings("the Tuesday before the wedding") == [("Tuesday", Calendar(weekday=2))]
