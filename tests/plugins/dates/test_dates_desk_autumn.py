"""What the desks write on a Monday in November: sentences of every kind, and the values of their dates."""

from datetime import date

import pytest

COMING = (
    date(2024, 11, 4),
    {
        "The inquest was adjourned until 12 February.": "2025-02-12",
        "The council will meet again on Thursday to set the levy.": "2024-11-07",
        "Sentencing has been listed for 9 January at Leeds Crown Court.": "2025-01-09",
        "The two brothers were bailed until mid-January.": "2025-01",
        "Play was pushed back to 2pm on Tuesday.": "2024-11-05T14:00",
        "Ferries resume on 18 November.": "2024-11-18",
        "Ministers gather in Riga on Friday.": "2024-11-08",
        "Snow is forecast for Wednesday night.": "2024-11-06TNI",
        "The new limits come into force on 1 April.": "2025-04-01",
        "Voters in Morrow County go to the polls on Tuesday.": "2024-11-05",
        "The trial starts in March and is expected to last six weeks.": "2025-03 P6W",
        "The band play Oslo on 3 December and Malmo two days later.": "2024-12-03 2024-12-05",
        "Bookings open at noon on Friday.": "2024-11-08T12:00",
        "The deadline for bids is 15 December.": "2024-12-15",
        "Applications must be in by 31 January.": "2025-01-31",
        "She is due back in court on 22 November.": "2024-11-22",
        "He was remanded in custody to appear at the high court on December 2.": "2024-12-02",
        "The film, which opened on Friday, took $12 million in three days.": "2024-11-01 P3D",
        "He died on Friday, a day before he was to receive the medal.": "2024-11-01 P1D",
        "She beat the champion to claim the crown Saturday.": "2024-11-02",
        "Rovers came from behind to win at home on Saturday.": "2024-11-02",
        "He pleaded guilty in August and is to be sentenced in January.": "2024-08 2025-01",
        "A memorial is planned for Sunday.": "2024-11-10",
        "The museum reopens in April after a two-year refit.": "2025-04 P2Y",
        "The strike, called for Monday, was suspended late on Sunday.": "2024-11-04 2024-11-03",
    },
)
DAYS_OF_MONTHS = (
    date(2024, 11, 4),
    {
        "The dividend is payable Dec. 20 to holders of record on Nov. 29.": "2024-12-20 2024-11-29",
        "The offer expires Jan. 15.": "2025-01-15",
        "The company said it would report on Feb. 6.": "2025-02-06",
        "The storm made landfall on Oct. 9 near Port Elva.": "2024-10-09",
        "Her contract runs through June 30.": "2025-06-30",
        "The law took effect July 1.": "2024-07-01",
        "The festival runs from May 22 to 26.": "2025-05-22 2025-05-26",
        "Police said the shooting occurred on Dec. 28.": "2023-12-28",
        "The plant, which closed in January, will reopen in February.": "2024-01 2025-02",
        "The merger is expected to close in the first quarter.": "2025-Q1",
        "A hearing is scheduled for Jan. 8 before Judge Ana Polk.": "2025-01-08",
    },
)
WEEKDAYS_BESIDE_DAYS = (
    date(2024, 11, 4),
    {
        "They wed on Saturday, September 14.": "2024-09-14",
        "The concert is on Saturday, 22 March.": "2025-03-22",
        "The vigil begins at 7 p.m. Thursday, Nov. 7.": "2024-11-07T19:00",
        "The march was on Sunday 30 June.": "2024-06-30",
        "It all began on Friday, October 13, when the lights went out.": "2023-10-13",
    },
)
DATELINES = (
    date(2024, 11, 4),
    {
        "NAIROBI, Nov 3 (Agency) - Kenya will raise tariffs, its trade minister said.": "2024-11-03",
        "LIMA, Peru, Oct. 31 -- Prosecutors plan to charge the former mayor next week.": "2024-10-31 2024-W46",
        "PARIS, November 4 (Desk) - Shares in Corvane rose on Monday.": "2024-11-04 2024-11-04",
    },
)
LISTS = (
    date(2024, 11, 4),
    {
        "Shows are on December 5, 6 and 7.": "2024-12-05 2024-12-06 2024-12-07",
        "Talks were held on October 2 and 3.": "2024-10-02 2024-10-03",
        "Auditions take place on 11, 12 and 14 November.": "2024-11-11 2024-11-12 2024-11-14",
        "The fair runs Nov. 8-10 and Nov. 15-17.": "2024-11-08 2024-11-10 2024-11-15 2024-11-17",
        "Roads will be closed between 20 and 24 November.": "2024-11-20 2024-11-24",
        "He missed games on Sept. 8, 15 and 22.": "2024-09-08 2024-09-15 2024-09-22",
    },
)
ACCOUNTS = (
    date(2024, 11, 4),
    {
        "Third-quarter profit rose 8% to $40 million.": "2024-Q3",
        "The company expects fourth-quarter sales of $300 million.": "2024-Q4",
        "Earnings per share were 40 cents, against 35 cents a year earlier.": "2023",
        "Third-quarter sales rose to $80 million from $70 million a year earlier.": "2024-Q3 2023-Q3",
        "Analysts expect the bank to report third-quarter profit of $2 a share on Thursday.": "2024-Q3 2024-11-07",
        "Profit for the nine months to September 30 was 12 million euros.": "P9M 2024-09-30",
        "The group posted 3Q24 revenue of $5 billion.": "2024-Q3",
        "FY24 guidance was cut.": "FY2024",
        "It forecast profit for the six months to March of 40 million pounds.": "P6M 2025-03",
        "The economy grew 0.4% in the September quarter.": "2024-Q3",
        "The lender earned $80 million in the quarter that ended in September.": "2024-Q3 2024-09",
        "Sales in the quarter to Sept. 28 slipped.": "2024-Q3 2024-09-28",
        "Second-half profit will beat first-half profit, the chief executive said.": "2024-H2 2024-H1",
        "It will publish full-year results in February.": "2025-02",
    },
)
HOURS = (
    date(2024, 11, 4),
    {
        "Kick-off is at 19:45 GMT on Wednesday.": "2024-11-06T19:45Z",
        "The game tips off at 8 p.m. ET Friday.": "2024-11-08T20:00",
        "Police were called to Mill Lane at 0215 on Saturday.": "2024-11-02T02:15",
        "The alarm was raised shortly after 1430hrs.": "2024-11-04T14:30",
        "The crash happened at about 5.40pm on Thursday.": "2024-10-31T17:40",
        "Polls close at 2000 GMT.": "2024-11-04T20:00Z",
        "The launch is set for 6:13 a.m. EST Tuesday.": "2024-11-05T06:13",
        "Firefighters were called at 03:20 on Sunday morning.": "2024-11-03T03:20",
        "United won 3-1 at 17:30 kick-off": "2024-11-04T17:30",
    },
)
RECKONED = (
    date(2024, 11, 4),
    {
        "The vote falls on the first Tuesday in November.": "2024-11-05",
        "Thanksgiving is the fourth Thursday of November.": "2024-11-28 2024-11-28",
        "The trial opens on the 18th of this month.": "2024-11-18",
        "He was arrested on the 23rd of last month.": "2024-10-23",
        "The parcel arrived a fortnight ago.": "2024-W43",
        "The final is a week on Saturday.": "2024-11-16",
        "Results are out Thursday week.": "2024-11-14",
        "The council meets the week after next.": "2024-W47",
        "The mill thrived in the early nineties.": "199",
        "The flight took 3h 40m.": "PT3H40M",
        "In the six months to June, arrivals rose.": "P6M 2024-06",
        "Work starts on the last Monday of January.": "2025-01-27",
    },
)
TYPED = (
    date(2024, 11, 4),
    {
        "The letter was dated February 23,2022.": "2022-02-23",
        "The unit closed in 06/2005.": "2005-06",
        "COURT TO RULE ON BAN IN DECEMBER": "2024-12",
    },
)
VAGUE = (
    date(2024, 11, 4),
    {
        "Minutes before the jet left, an alarm sounded.": "PTXM",
        "Days after the vote, the mayor quit.": "PXD",
        "After hours of talks, the sides parted.": "PTXH",
        "He won a second term.": "",
    },
)


@pytest.mark.parametrize(
    ("published", "sentence", "expected"),
    [
        (day, *row)
        for day, rows in (
            COMING,
            DAYS_OF_MONTHS,
            WEEKDAYS_BESIDE_DAYS,
            DATELINES,
            LISTS,
            ACCOUNTS,
            HOURS,
            RECKONED,
            TYPED,
            VAGUE,
        )
        for row in rows.items()
    ],
)
def test_the_values_of_its_dates(dates, published, sentence, expected):
    assert [item["value"] for item in dates(sentence, published)] == expected.split()
