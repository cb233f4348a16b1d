"""What the desks wrote in a November: sentences, and the values of their dates."""

from datetime import date

import pytest

STILL_TO_COME = (
    date(2026, 11, 4),
    {
        "The walkout goes ahead unless an offer is tabled at talks on Thursday.": "2026-11-05",
        "The fund will pay once the accord is signed on Monday.": "2026-11-09",
        "The rain was expected to reach the coast on Thursday and become heavier by Saturday.": "2026-11-05 2026-11-07",
        "The shop was to open on Friday and shut on Sunday.": "2026-11-06 2026-11-08",
        "Ferro is fit again, with a test on Saturday expected to show how fit.": "2026-11-07",
        "A levy in January would have cost farmers dear.": "2027-01",
        "A rate cut in December was no longer priced in.": "2026-12",
        "A rise in January was never a given.": "2027-01",
        "A poll in December was briefly considered, then dropped.": "2026-12",
        "Traders see one more cut after this week's, most likely in January.": "2026-W45 2027-01",
        "The outlook for Sunday was better.": "2026-11-08",
        "The board set January 20 for the vote.": "2027-01-20",
        "Analysts said a deal was unlikely before December.": "2026-12",
        "The semi-finals are on the weekend of 12 December.": "2026-W50-WE",
        "The fair is on the weekend of Sunday, April 18.": "2027-W15-WE",
        "West Texas Intermediate for January lost 29 cents.": "2027-01",
        "The panel meets at 6:30 p.m. on the second Thursday of the month.": "2026-11-12T18:30",
        "Parents can call between 9 a.m. and 3 p.m. weekdays.": "T09:00 T15:00",
        "It expects to make 3m in the year to March.": "2027-03",
        "Cuts will be announced in the spring budget.": "2027-SP",
        "The panel meets on November 26. Its ruling will be read out at 3.15pm.": "2026-11-26 2026-11-26T15:15",
    },
)
HAS_BEEN = (
    date(2026, 11, 4),
    {
        "Rust closed the pier for much of March, the trust said.": "2026-03",
        "Crews were called to the mill shortly before 2 a.m. Tuesday.": "2026-11-03T02:00",
        "Cafes were ordered to shut in April.": "2026-04",
        "Staff were told to stay at home in March, and it was May before they came back.": "2026-03 2026-05",
        "He was forced to step down on Tuesday.": "2026-11-03",
        "The bid is at a premium of 38.5% to Friday's close.": "2026-10-30",
        "It lost $6 million in the quarter ended September 30, against a profit a year earlier.": "2026-Q3 2026-09-30 2025-Q3",
        "The firm was fined over a crash on 14 February last year. Its van hit the wall at about 7.40am.": "2025-02-14 2025-02-14T07:40",
        "A fire in December was put down to a heater.": "2025-12",
        "The index had its best day since Oct. 9. It had been flat at midday.": "2026-10-09 2026-11-04T12:00",
        "Orders slowed in the first seven weeks of its second half.": "P7W 2026-H2",
        "Lund was found guilty last month of 14 thefts.": "2026-10",
        "Ansel died last week of a stroke.": "2026-W44",
        "It snowed on the last day of October.": "2026-10-31",
        "He will be jailed if he is found guilty of the attack on Monday.": "2026-11-02",
        "A fire in December was likely caused by a heater.": "2025-12",
        "A flood in January was considered the worst yet.": "2026-01",
        "The bill failed at first and went to a vote on June 18.": "2026-06-18",
        "Stocks fell in the week ended Oct. 30, the board will report at 9.30pm.": "2026-10-30 2026-11-04T21:30",
        "Oil rose on Wednesday after it fell the day before.\n\nBrent for May rose by 3pm.": "2026-11-04 2026-11-03 2027-05 2026-11-04T15:00",
        "The crowd was the smallest since the ground opened in June 1999. The club had said in July it would be.": "1999-06 2026-07",
        "It will be more than the 2m krone the board predicted in December.": "2025-12",
        "The rise predicted for March never came.": "2026-03",
        "The krone, which hit a low on Monday, was up 1% at 3pm.": "2026-11-02 2026-11-04T15:00",
        "She plays in Saturday's final. Orr was due on court at 9 a.m. but it rained.": "2026-11-07 2026-11-04T09:00",
        "“In June I couldn't walk,” she said.": "2026-06",
        "He announced in the spring budget that fares would fall.": "2026-SP",
        "It made 3m in the year to March.": "2026-03",
        "It is expected to report a loss for the year to September.": "2026-09",
        "They left on the night of the 2nd, and came back.": "2026-11-02TNI",
    },
)
RANGES = (
    date(2026, 11, 4),
    {
        "The storm season runs from June 1 to Nov. 30.": "2026-06-01 2026-11-30",
        "The show runs from 7 October to 9 January.": "2026-10-07 2027-01-09",
        "The show runs from 7 December to 9 January.": "2026-12-07 2027-01-09",
        "The wet season usually lasts from September to March.": "2026-09 2027-03",
        "They will pay by the end of the day Friday.": "2026-11-06",
        "They will pay by the end of the day on Friday.": "2026-11-06",
        "The bars stay open into the early hours of the following morning.": "2026-11-05TMO",
        "Work starts on Monday week and will last a month.": "2026-11-16 P1M",
        "The gates open at eight in the morning.": "2026-11-04T08:00",
        "The choir sings each Christmas Eve and every Easter.": "XXXX-12-24 P1Y",
        "Forty years ago tonight the mill burned down.": "1986-11-04TNI",
        "Minutes of last month's meeting are out on Friday.": "2026-10 2026-11-06",
        "Minutes after the blast the roof fell in.": "PTXM",
    },
)
STORIES = (
    date(2026, 11, 4),
    {
        "Police reopened the case in May 2021 after a witness, now 63, rang them. Lund was held that August as he "
        "came home. He was charged the following year.": "2021-05 PRESENT_REF 2021-08 2022",
        "The mill, built in 1884, has stood empty since February. A survey the previous autumn had found rot.":
            "1884 2026-02 2025-FA",
        "When schools shut in March 2020, heads hoped to be back by the summer.": "2020-03 2020-SU",
        "She was taken in on Sunday 12 February 2023 and sent home on the Tuesday afternoon. She died at 6.15am on the "
        "Friday.": "2023-02-12 2023-02-14TAF 2023-02-17T06:15",
        "Rain fell on July 14.\n\nAfter the 2018 flood it took until the following spring to rebuild.":
            "2026-07-14 2018 2019-SP",
        "They saw both comets on the same night in April 1910.": "1910-04",
        "Anger grew throughout 1989. In May the border was cut.": "1989 1989-05",
        "Forty years on, they met again in Riga.\n\nThe wall had gone up on August 13, 1961. Early on that Sunday wire "
        "was laid. Four days later came concrete.": "P40Y 1961-08-13 1961-08-13 1961-08-17",
        "She was born in March 1934. She came to Leeds in May 1950. She married in June 1955 and left in 1990. Her "
        "successor said on Monday that she had been brave.": "1934-03 1950-05 1955-06 1990 2026-11-02",
    },
)  # fmt: skip


@pytest.mark.parametrize(
    ("published", "sentence", "expected"),
    [(day, *row) for day, rows in (STILL_TO_COME, HAS_BEEN, RANGES, STORIES) for row in rows.items()],
)
def test_the_values_of_its_dates(dates, published, sentence, expected):
    assert [item["value"] for item in dates(sentence, published)] == expected.split()
