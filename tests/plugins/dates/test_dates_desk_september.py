"""What the desks write on a Friday in September, and what looks like a date there: sentences, and their values."""

from datetime import date

import pytest

GAMES = (
    date(2025, 9, 5),
    {
        "Ito hit the post in the first half and once in the second.": "",
        "Ayr led 1-0 in the first half and drew level in the second.": "",
    },
)
LENGTHS = (
    date(2025, 9, 5),
    {
        "They were jailed for three years and 18 months respectively.": "P3Y P18M",
        "He got two years and six months.": "P2Y6M",
        "She served four years and 11 years.": "P4Y P11Y",
    },
)
DECADES = (
    date(2025, 9, 5),
    {
        "The club thrived in the swinging sixties.": "196",
        "She grew up in the late '00s.": "200",
        "The band formed in the noughties.": "200",
        "The early '90s were lean.": "199",
        "He left school in the roaring twenties.": "192",
    },
)
FIXTURES = (
    date(2025, 9, 5),
    {
        "She is through to the second round and plays Ilves on Thursday.": "2025-09-11",
        "Ayr are top and host Dundee on Saturday.": "2025-09-06",
        "He is fit and starts against Hull on Tuesday.": "2025-09-09",
    },
)
COUNTS = (
    date(2025, 9, 5),
    {
        "There is room for 1950 vans.": "",
        "It had 1800 pupils and 1990 desks.": "",
        "Customers with cards ending 2020 were told to call.": "",
        "She lives at 1984 Elm Grove.": "",
        "It was sold in 1950 and again in 1990.": "1950 1990",
    },
)
HOURS_OF_ONE_DAY = (
    date(2025, 9, 5),
    {
        "Doors open at 18:30 on Wednesday 10 September, the set starts at 19:45 and the last tram leaves at 23:58.": "2025-09-10T18:30 2025-09-10T19:45 2025-09-10T23:58",
        "On Friday the gates open at 9am, racing begins at noon and the bars shut at 10pm.": "2025-09-05 2025-09-05T09:00 2025-09-05T12:00 2025-09-05T22:00",
        "The fair opens on Saturday at 10am; the parade is at 2pm.": "2025-09-06T10:00 2025-09-06T14:00",
        "Doors open on Tuesday. The show starts at 8pm and ends at 10pm.": "2025-09-09 2025-09-09T20:00 2025-09-09T22:00",
    },
)
HEADLINES = (
    date(2025, 9, 5),
    {
        "COUNCIL TO CUT JOBS BY MARCH": "2026-03",
        "MAYOR MAY QUIT OVER LOAN": "",
        "STORM HITS COAST ON SUNDAY": "2025-08-31",
        "Rail Strike Called For September 20": "2025-09-20",
        "Schools To Reopen In October": "2025-10",
        "RATES TO RISE IN OCTOBER, BANK SAYS": "2025-10",
        "Fire Kills Two On Friday": "2025-09-05",
    },
)
QUARTERS_NONE = (
    date(2025, 9, 5),
    {
        "She came second in her quarter of the draw.": "",
        "They live in the old quarter of the town.": "",
        "The Jets won the third quarter 14-3.": "",
        "He bought a quarter of the shares.": "",
        "Add a quarter of a cup of oil.": "",
        "The moon reaches its first quarter tonight.": "2025-09-05TNI",
    },
)
TYPED = (
    date(2025, 9, 5),
    {
        "Updated 05/09/2025 11:20": "2025-09-05T11:20",
        "Posted: 2025-09-04": "2025-09-04",
        "Sept. 4th, 2025": "2025-09-04",
        "20250904": "2025-09-04",
        "Thu 4 Sep 2025 14.20 BST": "2025-09-04T14:20",
    },
)
PARTS_OF_PERIODS = (
    date(2025, 9, 5),
    {
        "By late summer it was gone.": "2025-SU",
        "In early 2023 it grew.": "2023",
        "It opens at the start of next month.": "2025-10",
        "It shut in the middle of last week.": "2025-W35",
        "It is due in mid to late October.": "2025-10",
        "It was sold toward the end of 2019.": "2019",
    },
)
NOT_A_DATE = (
    date(2025, 9, 5),
    {
        "She may march on.": "",
        "Spring water sells well.": "",
        "He took a second look.": "",
        "Call 0191 496 0000.": "",
        "It is a 24-hour shop.": "PT24H",
        "He scored 3-2 and 6-4.": "",
        "They will sun themselves.": "",
    },
)
RANGES = (
    date(2025, 9, 5),
    {
        "The talks ran from 3 to 9 September.": "2025-09-03 2025-09-09",
        "From Monday to Wednesday trains are off.": "2025-09-08 2025-09-10",
        "The sale runs September 12-14.": "2025-09-12 2025-09-14",
        "Between 2019 and 2023 it grew.": "2019 2023",
        "The 2018-2022 plan failed.": "2018 2022",
    },
)


@pytest.mark.parametrize(
    ("published", "sentence", "expected"),
    [
        (day, *row)
        for day, rows in (
            GAMES,
            LENGTHS,
            DECADES,
            FIXTURES,
            COUNTS,
            HOURS_OF_ONE_DAY,
            HEADLINES,
            QUARTERS_NONE,
            TYPED,
            PARTS_OF_PERIODS,
            NOT_A_DATE,
            RANGES,
        )
        for row in rows.items()
    ],
)
def test_the_values_of_its_dates(dates, published, sentence, expected):
    assert [item["value"] for item in dates(sentence, published)] == expected.split()
