"""What the desks write on a Tuesday at the end of April: sentences, and the values of their dates."""

from datetime import date

import pytest

COUNCIL = (
    date(2024, 4, 30),
    {
        "The consultation closes on 24 May.": "2024-05-24",
        "Work on the cycle lane began on 15 April and will take eight weeks.": "2024-04-15 P8W",
        "The planning committee meets at 6.30pm on Thursday.": "2024-05-02T18:30",
        "Polling stations open at 7am on Thursday and close at 10pm.": "2024-05-02T07:00 2024-05-02T22:00",
        "The road has been shut since 11 March.": "2024-03-11",
        "Councillors voted on Monday night to sell the hall.": "2024-04-29TNI",
        "A public inquiry is expected in the new year.": "2025-01-01",
    },
)
MARKETS = (
    date(2024, 4, 30),
    {
        "The yen fell to a 34-year low on Monday.": "P34Y 2024-04-29",
        "Futures point to a weaker open on Tuesday.": "2024-04-30",
        "The Fed, which ends a two-day meeting on Wednesday, is likely to hold rates.": "P2D 2024-05-01",
        "Payrolls for April are due on Friday.": "2024-04 2024-05-03",
        "The index gained 2% in April, its sixth monthly rise.": "2024-04 P1M",
        "Traders see a 60% chance of a cut by September.": "2024-09",
        "Crude for June delivery settled at $82.": "2024-06",
        "It expects to return $10 billion by the end of fiscal 2025.": "FY2025",
        "The bonds mature in March 2031.": "2031-03",
        "The shares went ex-dividend on 25 April; the payment is due on 31 May.": "2024-04-25 2024-05-31",
        "The company will post first-quarter numbers before the bell on Wednesday.": "2024-Q1 2024-05-01",
    },
)
SCIENCE = (
    date(2024, 4, 30),
    {
        "The probe, launched in September 2016, returned in 2023.": "2016-09 2023",
        "The eclipse on 8 April was seen by 30 million people.": "2024-04-08",
        "The next total eclipse is on 12 August 2026.": "2026-08-12",
        "The bones are 66 million years old.": "",
        "The study followed 4,000 children for 12 years.": "P12Y",
        "It will reach orbit in mid-June.": "2024-06",
    },
)
INDIA = (
    date(2024, 4, 30),
    {
        "The Lok Sabha polls will be held in seven phases from April 19 to June 1.": "2024-04-19 2024-06-01",
        "Counting of votes is on June 4.": "2024-06-04",
        "The minister said on Tuesday that the scheme will be launched on May 15.": "2024-04-30 2024-05-15",
        "In the 2023-24 financial year, exports fell 3%.": "FY2024",
    },
)
AFRICA_AND_AUSTRALIA = (
    date(2024, 4, 30),
    {
        "The election is slated for May 29.": "2024-05-29",
        "Load-shedding resumes at 4pm on Wednesday.": "2024-05-01T16:00",
        "The ceasefire expires at midnight on Friday.": "2024-05-03T24:00",
        "The federal budget will be handed down on 14 May.": "2024-05-14",
        "Nominations for the by-election close at noon on Friday.": "2024-05-03T12:00",
        "The coup of July last year split the party.": "2023-07",
    },
)
FEATURES = (
    date(2024, 4, 30),
    {
        "She moved to Leeds in 1998 and opened the café three years later.": "1998 2001",
        "He has run the farm for the past 30 years.": "P30Y",
        "In the late 1970s the docks employed 9,000.": "197",
        "They married in June 1984 and had two sons.": "1984-06",
        "The house was built in the 17th century.": "16",
        "Every Tuesday she drives to the coast.": "XXXX-WXX-2",
        "He rises at 5 a.m. every day.": "T05:00",
        "The choir meets on the first Sunday of the month.": "2024-04-07",
    },
)
CRIME = (
    date(2024, 4, 30),
    {
        "Officers were called at 10.15pm on Sunday to reports of a fight.": "2024-04-28T22:15",
        "The robbery took place between 2am and 3.30am on Friday 26 April.": "2024-04-26T02:00 2024-04-26T03:30",
        "He was last seen on the evening of 20 April.": "2024-04-20TEV",
        "A 19-year-old was arrested on Saturday and released on bail until 25 July.": "2024-04-27 2024-07-25",
        "She was reported missing on Thursday, 18 April.": "2024-04-18",
        "The van was stolen overnight on Friday.": "2024-04-26TNI",
    },
)
TECH_AND_BUSINESS = (
    date(2024, 4, 30),
    {
        "The phone goes on sale on May 10, with pre-orders from Friday.": "2024-05-10 2024-05-03",
        "The update rolls out next week.": "2024-W19",
        "The company laid off 300 people in January and plans another round in the autumn.": "2024-01 2024-FA",
        "Its chief executive, who joined in 2021, will leave in August.": "2021 2024-08",
        "The deal, announced in February, should close in the second half.": "2024-02",
        "The plant will start output in late 2025.": "2025",
        "It sold 1.2 million cars in the first quarter, 8% fewer than a year earlier.": "2024-Q1 2023-Q1",
    },
)
CULTURE = (
    date(2024, 4, 30),
    {
        "The festival returns from 5 to 27 August.": "2024-08-05 2024-08-27",
        "The album is out on Friday.": "2024-05-03",
        "Her second novel, published in March, is on the shortlist; the winner will be named on 13 June.": "2024-03 2024-06-13",
        "The exhibition runs until 22 September at the Town Hall.": "2024-09-22",
        "The series begins on Sunday at 9pm.": "2024-05-05T21:00",
        "He played Hamlet in 2009 and Lear last year.": "2009 2023",
        "Tickets for the July dates go on sale at 10am on Thursday.": "2024-07 2024-05-02T10:00",
    },
)


@pytest.mark.parametrize(
    ("published", "sentence", "expected"),
    [
        (day, *row)
        for day, rows in (
            COUNCIL,
            MARKETS,
            SCIENCE,
            INDIA,
            AFRICA_AND_AUSTRALIA,
            FEATURES,
            CRIME,
            TECH_AND_BUSINESS,
            CULTURE,
        )
        for row in rows.items()
    ],
)
def test_the_values_of_its_dates(dates, published, sentence, expected):
    assert [item["value"] for item in dates(sentence, published)] == expected.split()
