"""What the desks write on a Friday in March: sentences of every kind, and the values of their dates."""

from datetime import date

import pytest

COMING_PARTICIPLES = (
    date(2025, 3, 14),
    {
        "The inquest into his death was opened and adjourned to 6 May.": "2025-05-06",
        "Her retrial has been pencilled in for September.": "2025-09",
        "The hearing was relisted for 2 April.": "2025-04-02",
        "The strike ballot, which runs until 11 April, needs a 50% turnout.": "2025-04-11",
        "The road, shut since 3 March, is not expected to reopen before Easter.": "2025-03-03 2025-04-20",
        "The man, 34, was released on bail until 12 June.": "2025-06-12",
        "A pre-trial review has been set down for 22 August.": "2025-08-22",
        "A tribunal has been convened for Wednesday.": "2025-03-19",
        "Rail replacement buses have been laid on for Sunday.": "2025-03-16",
        "The tour has been extended through to 30 November.": "2025-11-30",
    },
)
TIMETABLES = (
    date(2025, 3, 14),
    {
        "Clocks go forward on 30 March.": "2025-03-30",
        "The new stamps go on sale on 1 April.": "2025-04-01",
        "Nominations close at noon on Monday.": "2025-03-17T12:00",
        "Talks resume in Geneva on Tuesday.": "2025-03-18",
        "The Lions fly out on 20 June.": "2025-06-20",
        "Bills land on doormats next week; payments start on 1 May.": "2025-W12 2025-05-01",
        "Pupils sit the tests in the week beginning 12 May.": "2025-W20",
        "Tolls rise by 5% on July 1.": "2025-07-01",
        "The pair wed in Siena in August, her agent said.": "2024-08",
        "Trading in the shares begins on Thursday.": "2025-03-20",
    },
)
CUES = (
    date(2025, 3, 14),
    {
        "Anyone who bought a ticket before 1 March can claim a refund.": "2025-03-01",
        "The deal must be signed off by Wednesday.": "2025-03-19",
        "She has until 5 p.m. Monday to file the papers.": "2025-03-17T17:00",
        "Since Tuesday, crews have cleared 40 miles of track.": "2025-03-11",
        "As of Thursday, 214 people were in hospital.": "2025-03-13",
        "The warning runs from 6pm on Saturday until noon on Sunday.": "2025-03-15T18:00 2025-03-16T12:00",
        "Next up: Rovers, away, on 22 March.": "2025-03-22",
        "The last such storm was in November.": "2024-11",
        "The previous vote, in October, ended in a tie.": "2024-10",
        "The upcoming census, on 10 June, will be online only.": "2025-06-10",
    },
)
DATELINES = (
    date(2025, 3, 14),
    {
        "ACCRA, March 13 (Newswire) - Ghana will sell a stake in its cocoa board.": "2025-03-13",
        "DENVER, March 12 — A judge is to rule next week on the merger.": "2025-03-12 2025-W12",
        "Delhi, March 13: The Cabinet will meet on Monday.": "2025-03-13 2025-03-17",
        "WASHINGTON (Newswire) — The Senate votes Friday on the bill.": "2025-03-14",
    },
)
WEEKDAYS_BESIDE_DAYS = (
    date(2025, 3, 14),
    {
        "The gala was held on Saturday, November 30.": "2024-11-30",
        "He is due on Thursday, 29 May.": "2025-05-29",
        "She was born on Wednesday, February 12.": "2025-02-12",
        "The first shots were fired on Sunday 8 September.": "2024-09-08",
    },
)
LISTS = (
    date(2025, 3, 14),
    {
        "Evening sessions are on 3, 10 and 17 April.": "2025-04-03 2025-04-10 2025-04-17",
        "The flights left on February 3, 9 and 21.": "2025-02-03 2025-02-09 2025-02-21",
        "Open days: 29 and 30 March, 5-6 April.": "2025-03-29 2025-03-30 2025-04-05 2025-04-06",
        "The shows run from April 25 to 27 and May 2 to 4.": "2025-04-25 2025-04-27 2025-05-02 2025-05-04",
        "He was in court on 5 and 6 March.": "2025-03-05 2025-03-06",
        "The rallies of 1, 8 and 15 February drew thousands.": "2025-02-01 2025-02-08 2025-02-15",
    },
)
YEARS_SAID_ONCE = (
    date(2025, 3, 14),
    {
        "The talks ran from November to January 2024.": "2023-11 2024-01",
        "Between April and June 2022 it lost 40 staff.": "2022-04 2022-06",
        "From 28 December to 3 January 2023 it was shut.": "2022-12-28 2023-01-03",
        "Sales for Q1 and Q3 2023 were restated.": "2023-Q1 2023-Q3",
    },
)
HALVES_AND_FISCAL_YEARS = (
    date(2025, 3, 14),
    {
        "The first half of 2024 was dry.": "2024-H1",
        "For the fiscal year 2024, revenue was $3 billion.": "FY2024",
        "It plans capex of $2bn in FY26.": "FY2026",
        "Net profit for Q3 FY25 rose.": "FY2025-Q3",
        "H2 margins were flat.": "2024-H2",
        "In the second half of last year it hired 300.": "2024-H2",
        "Its fiscal 2026 outlook is unchanged.": "FY2026",
        "The budget for fiscal 2025-26 is due.": "FY2026",
    },
)
RESULTS = (
    date(2025, 3, 14),
    {
        "It posted a fourth-quarter loss on Thursday.": "2024-Q4 2025-03-13",
        "The airline expects a first-quarter loss.": "2025-Q1",
        "Fourth-quarter earnings are due on Tuesday.": "2024-Q4 2025-03-18",
        "The economy shrank in the final quarter of last year.": "2024-Q4",
        "Growth slowed to 0.1% in the fourth quarter from 0.4% in the third.": "2024-Q4 2024-Q3",
        "Revenue for the quarter was $4.2 billion, up from $3.9 billion in the year-ago quarter.": "2024-Q4 2023-Q4",
        "It forecast second-quarter revenue of $1.1 billion.": "2025-Q2",
        "Same-store sales fell 2% in the holiday quarter.": "",
    },
)
ZONES = (
    date(2025, 3, 14),
    {
        "The webcast starts at 4:30 p.m. ET on March 20.": "2025-03-20T16:30",
        "Tip-off is 7 p.m. CT Saturday.": "2025-03-15T19:00",
        "Lift-off is scheduled for 09:12 UTC on Sunday.": "2025-03-16T09:12Z",
        "Polls opened at 7 a.m. local time on Friday.": "2025-03-14T07:00",
        "The match kicks off at 8pm BST on 1 April.": "2025-04-01T20:00",
        "Trading was halted at 10:41 a.m. Eastern.": "2025-03-14T10:41",
    },
)
HOURS = (
    date(2025, 3, 14),
    {
        "Emergency services were called to the A9 shortly before 06:40.": "2025-03-14T06:40",
        "Smith made it 2-0 at 3.15pm.": "2025-03-14T15:15",
        "Officers were called at 2.05am on Thursday.": "2025-03-13T02:05",
        "The curfew is from 2100 to 0500.": "2025-03-14T21:00 2025-03-14T05:00",
        "The boat sank at around 1745 on Sunday.": "2025-03-09T17:45",
        "Rovers took the lead on 17 minutes.": "PT17M",
        "She ran the race in 2:14:04.": "",
        "He won the stage in 4h 12m 31s.": "PT4H12M31S",
    },
)
NTH_WEEKDAYS = (
    date(2025, 3, 14),
    {
        "The fair falls on the third Saturday in May.": "2025-05-17",
        "It meets on the first Monday of every month.": "P1M",
        "The election was held on the last Sunday of January.": "2025-01-26",
        "The hunt opens on the second Friday of October 2025.": "2025-10-10",
    },
)
DAYS_OF_A_MONTH = (
    date(2025, 3, 14),
    {
        "The cheque was dated the 3rd of this month.": "2025-03-03",
        "The trial starts on the 24th.": "2025-03-24",
        "He was hurt on the 8th of last month.": "2025-02-08",
        "The next sitting is on the 2nd of next month.": "2025-04-02",
    },
)
BRITISH = (
    date(2025, 3, 14),
    {
        "The by-election is a week on Thursday.": "2025-03-27",
        "She flies home Sunday week.": "2025-03-23",
        "It happened a week last Tuesday.": "2025-03-04",
        "They move in a fortnight's time.": "2025-W13",
        "He quit the Friday before last.": "2025-02-28",
        "The show opens a fortnight today.": "2025-03-28",
        "They met the week before last.": "2025-W09",
        "He left three weeks ago yesterday.": "2025-02-20",
    },
)


@pytest.mark.parametrize(
    ("published", "sentence", "expected"),
    [
        (day, *row)
        for day, rows in (
            COMING_PARTICIPLES,
            TIMETABLES,
            CUES,
            DATELINES,
            WEEKDAYS_BESIDE_DAYS,
            LISTS,
            YEARS_SAID_ONCE,
            HALVES_AND_FISCAL_YEARS,
            RESULTS,
            ZONES,
            HOURS,
            NTH_WEEKDAYS,
            DAYS_OF_A_MONTH,
            BRITISH,
        )
        for row in rows.items()
    ],
)
def test_the_values_of_its_dates(dates, published, sentence, expected):
    assert [item["value"] for item in dates(sentence, published)] == expected.split()
