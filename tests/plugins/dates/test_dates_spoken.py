"""Days as people say them: nth weekdays, days of a month, weeks off, decades in words, the new year; and typed ones."""

from datetime import date

import pytest

PUBLISHED = date(2025, 6, 18)
"""A Wednesday."""

DAYS = {
    "The second Sunday in October 2024 was chosen.": "2024-10-13",
    "The vote will be on the last Thursday of November.": "2025-11-27",
    "The fifth Friday of August 2019 was hot.": "2019-08-30",
    "The fifth Friday of June 2019 was hot.": "XXXX-XX-XX",
    "It shuts on the first Monday of next month.": "2025-07-07",
    "It shut on the last Friday of last month.": "2025-05-30",
    "He was paid on the 23rd of last month.": "2025-05-23",
    "Rent is due on the 1st of next month.": "2025-07-01",
    "He was paid on the 2nd of this month.": "2025-06-02",
    "He was paid on the 31st of April.": None,
    "The board sits on Tuesday week.": "2025-07-01",
    "It opens a week on Saturday.": "2025-06-28",
    "It opens a fortnight on Monday.": "2025-07-07",
    "The final is two weeks today.": "2025-07-02",
    "It opened a week ago today.": "2025-06-11",
    "It opened a week ago on Monday.": "2025-06-09",
    "It opens three weeks tomorrow.": "2025-07-10",
    "Talks resume the week after next.": "2025-W27",
    "He left the year before last.": "2023",
    "It opens the month after next.": "2025-08",
    "It opens the Friday after next.": "2025-06-27",
    "It rained the night before last.": "2025-06-16TNI",
    "The fee starts in the new year.": "2026-01-01",
    "The trial is set for the week of October 6th.": "2025-W41",
    "Refunds will be paid in the week beginning 14 July.": "2025-W29",
    "They will meet in the next fortnight.": "P2W",
    "It peaked in the early seventies.": "197",
    "It peaked in the sixties.": "196",
    "May 3,2019 was wet.": "2019-05-03",
    "It was sent Wed Oct 26 15:50:06 2016.": "2016-10-26T15:50:06",
    "It was sent Wed Oct 26 15:50:06 EST 2016.": "2016-10-26T15:50:06",
    "The pass expires 11/2027.": "2027-11",
    "Issued 2019年4月4日": "2019-04-04",
    "He wrote it at 9:14 AM - 3 Mar 2021.": "2021-03-03T09:14",
    "Doors open on Saturday, July 12.": "2025-07-12",
    "Doors opened on Saturday, July 12.": "2025-07-12",
    "Doors opened on Friday, July 12.": "2024-07-12",
    "Doors open at 6pm on Saturday 12 July.": "2025-07-12T18:00",
    "TAX RISE TO START IN AUGUST": "2025-08",
}


@pytest.mark.parametrize(("text", "expected"), [row for row in DAYS.items() if row[1]])
def test_the_day_that_is_meant(value, text, expected):
    assert value(text, PUBLISHED) == expected


@pytest.mark.parametrize(
    "text",
    [
        "He is in his early seventies.",
        "The mercury was in the nineties.",
        "POLICE MAY CHARGE TWO",
        "MAY FACES A VOTE AS MARCH TURNS SOUR",
        "The new year honours were late.",
        "It cost 24/1995 of the sum.",
    ],
)
def test_what_only_looks_like_one(dates, text):
    assert dates(text, PUBLISHED) == []


def test_what_recurs_on_an_nth_weekday_is_a_set(dates):
    (item,) = dates("The club meets on the first Tuesday of every month.", PUBLISHED)
    assert (item["text"], item["kind"]) == ("the first Tuesday of every month", "set")


@pytest.mark.parametrize(
    ("text", "modifier"),
    [("in the early nineties", "START"), ("in the late nineties", "END"), ("in the mid-nineties", "MID")],
)
def test_the_edges_of_decades_in_words(dates, text, modifier):
    (item,) = dates(text, PUBLISHED)
    assert (item["value"], item["modifier"]) == ("199", modifier)
