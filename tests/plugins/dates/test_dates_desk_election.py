"""What the desks write on the eve of an election, in markets, sport and history: sentences, and their values."""

from datetime import date

import pytest

DAYS_IN_THE_PRESENT = (
    date(2024, 11, 4),
    {
        "Tuesday is a rest day before the mountains.": "2024-11-05",
        "Monday is a rest day.": "2024-11-04",
        "There is rain about on Tuesday, isn't there?": "2024-11-05",
        "There is worse to come on Saturday.": "2024-11-09",
        "Thursday is the last chance to see the show.": "2024-11-07",
        "Wednesday was a rest day.": "2024-10-30",
        "The prize-giving is about to start on Friday.": "2024-11-08",
    },
)
CONTRACTS = (
    date(2024, 11, 4),
    {
        "Crude for December delivery rose 40 cents.": "2024-12",
        "March corn fell 3 cents to $4.20.": "2025-03",
        "The January contract settled at $71.": "2025-01",
        "Brent futures for January were up.": "2025-01",
        "August hogs added 85 cents.": "2025-08",
        "Gold for February delivery gained.": "2025-02",
    },
)
ERAS = (
    date(2024, 11, 4),
    {
        "The palace was burnt between 1380 and 1260 BC.": "BC1380 BC1260",
        "Between 50 BC and AD 20 it was rebuilt.": "BC0050 0020",
        "It was in use from 480 to 450 BC.": "BC0480 BC0450",
    },
)
GAMES = (
    date(2024, 11, 4),
    {
        "The Lakers led by nine in the third quarter.": "",
        "He scored 14 points in the first quarter.": "",
        "Rovers dominated the first half and Ruiz hit the post.": "",
        "With 6:12 left in the second quarter, Hill ran in from the 20.": "",
        "United were the better side in the second half, and Ito made it two.": "",
        "The Bulls went on a 12-0 run to open the fourth quarter.": "",
        "He was booked late in the first half.": "",
        "The keeper saved twice in the second half.": "",
        "He was substituted at half-time after a poor first half.": "",
        "Profit in the third quarter fell.": "2024-Q3",
    },
)
HOURS_OF_A_YEAR = (
    date(2024, 11, 4),
    {
        "The boat left at 6.30am on June 14 last year.": "2023-06-14T06:30",
        "She was last seen at 11pm on 3 May this year.": "2024-05-03T23:00",
        "It sank on the night of June 14 last year.": "2023-06-14TNI",
    },
)
NIGHTS = (
    date(2024, 11, 4),
    {
        "Most of the afternoon after Smith left was spent in the pub.": "2024-11-04TAF",
    },
)
BEES = (
    date(2024, 11, 4),
    {
        "Bees live on pollen that colonies collect in May.": "2024-05",
    },
)
LENGTHS = (
    date(2024, 11, 4),
    {
        "It is a two-and-a-half-year plan.": "P2.5Y",
        "Two second-half goals won it.": "",
    },
)
LENGTHS_FROM_A_DAY = (
    date(2024, 11, 4),
    {
        "The show is open for two weeks from 28 May.": "P2W 2025-05-28",
        "The fair is on for three days from Friday.": "P3D 2024-11-08",
    },
)
THE_YEAR = (
    date(2024, 11, 4),
    {
        "It was the biggest deal of the year.": "2024",
        "It was voted book of the year.": "2024",
        "Sales for the year to date are up.": "2024",
        "Prices fell 0.2% on the month.": "2024-11",
        "It was the worst month of the year.": "2024",
    },
)
THE_PAST = (
    date(2024, 11, 4),
    {
        "It has in the past received state aid.": "PAST_REF",
        "It won one of the past 12 editions.": "",
    },
)
UNTIL_SUMMER = (
    date(2024, 11, 4),
    {
        "I have asked for until the summer to pay.": "2025-SU",
    },
)
NONE = (
    date(2024, 11, 4),
    {
        "Pupils do not get enough minutes of tutoring.": "",
        "She went to summer school.": "",
        "Two days in November were set aside.": "P2D 2024-11",
    },
)


@pytest.mark.parametrize(
    ("published", "sentence", "expected"),
    [
        (day, *row)
        for day, rows in (
            DAYS_IN_THE_PRESENT,
            CONTRACTS,
            ERAS,
            GAMES,
            HOURS_OF_A_YEAR,
            NIGHTS,
            BEES,
            LENGTHS,
            LENGTHS_FROM_A_DAY,
            THE_YEAR,
            THE_PAST,
            UNTIL_SUMMER,
            NONE,
        )
        for row in rows.items()
    ],
)
def test_the_values_of_its_dates(dates, published, sentence, expected):
    assert [item["value"] for item in dates(sentence, published)] == expected.split()
