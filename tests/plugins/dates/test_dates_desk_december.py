"""What the desks write on the last day of the year, a Tuesday: sentences, and the values of their dates."""

from datetime import date

import pytest

YEAR_END = (
    date(2024, 12, 31),
    {
        "The rules change at midnight.": "2024-12-31T24:00",
        "The tax comes in from tomorrow.": "2025-01-01",
        "The mayor's term ends on Tuesday.": "2024-12-31",
        "Fireworks will light up the harbour tonight.": "2024-12-31TNI",
        "It was the coldest December since 2010.": "2024-12 2010",
        "The club spent 90 million euros in January.": "2024-01",
        "The January transfer window opens on Wednesday.": "2025-01 2025-01-01",
        "He will be sworn in on January 20.": "2025-01-20",
        "In 2025 the fair moves to Bristol.": "2025",
        "Sales over the past 12 months rose 3%.": "P12M",
        "Schools return on 6 January.": "2025-01-06",
        "The court ruled on 20 December that the levy was lawful.": "2024-12-20",
        "The strikes on 27, 28 and 29 December hit 2 million travellers.": "2024-12-27 2024-12-28 2024-12-29",
        "The inquiry will report by the end of next year.": "2025",
        "The old notes cease to be legal tender on 31 January.": "2025-01-31",
    },
)
KINDS_ONCE_MORE = (
    date(2024, 12, 31),
    {
        "Bail was extended until 3 March.": "2025-03-03",
        "The hearing has been put back to late February.": "2025-02",
        "Sentence was deferred to 14 February.": "2025-02-14",
        "The by-election has been called for 6 February.": "2025-02-06",
        "Trains resume on Thursday.": "2025-01-02",
        "Results come out on 9 January.": "2025-01-09",
        "The shareholders vote on January 28.": "2025-01-28",
        "The cup final is on Sunday, 16 March.": "2025-03-16",
        "MUMBAI, Dec 30 (Newswire) - India will cut duties on gold.": "2024-12-30",
        "Shows on January 10, 11 and 17 are sold out.": "2025-01-10 2025-01-11 2025-01-17",
        "The bank will report fourth-quarter earnings on January 15.": "2024-Q4 2025-01-15",
        "It expects first-half profit of 30 million pounds.": "2025-H1",
        "The match starts at 5:30 p.m. PT on Saturday.": "2025-01-04T17:30",
        "The blaze began at about 0430 on Monday.": "2024-12-30T04:30",
        "The race is on the second Saturday in February.": "2025-02-08",
        "She will appear on the 14th of next month.": "2025-01-14",
        "The sale ends a week on Friday.": "2025-01-10",
        "The pool shuts for a fortnight from Thursday.": "P2W 2025-01-02",
        "He was out for 10 to 12 weeks.": "P10W",
        "In the second half of next year rates will fall.": "2025-H2",
        "The firm was founded in the early 1900s.": "190",
        "It has traded since the mid-eighties.": "198",
        "They talked for hours.": "PTXH",
        "Weeks after the flood the road was still shut.": "PXW",
        "He was jailed for two and a half years.": "P2.5Y",
    },
)


@pytest.mark.parametrize(
    ("published", "sentence", "expected"),
    [
        (day, *row)
        for day, rows in (
            YEAR_END,
            KINDS_ONCE_MORE,
        )
        for row in rows.items()
    ],
)
def test_the_values_of_its_dates(dates, published, sentence, expected):
    assert [item["value"] for item in dates(sentence, published)] == expected.split()
