"""What the desks write on a Friday in late August, from the obituaries to the live blog: sentences, and their values."""

from datetime import date

import pytest

OBITUARIES = (
    date(2025, 8, 29),
    {
        "Marta Kvale, who has died aged 88, was born on 3 March 1937 in Bergen.": "1937-03-03",
        "She joined the paper in 1961 and became its editor in May 1974.": "1961 1974-05",
        "In June that year she published the letters.": "2025-06",
        "He is survived by his wife, whom he married in 1952, and two sons.": "1952",
        "She died on Sunday at a hospice in Hull.": "2025-08-24",
        "A memorial service will be held on September 12.": "2025-09-12",
        "She retired in 2001, but returned the following spring.": "2001 2002-SP",
        "The funeral took place on Thursday.": "2025-08-28",
        "He died on 21 August, a week after his 90th birthday.": "2025-08-21 P1W",
    },
)
FIXTURES = (
    date(2025, 8, 29),
    {
        "Saturday, 3 p.m.: Ayr v Dundee.": "2025-08-30T15:00",
        "Sunday: Hull City v Ayr.": "2025-08-31",
        "The second leg is in Porto on Wednesday.": "2025-09-03",
        "They travel to Leeds on 13 September.": "2025-09-13",
        "The final is on 30 May 2026 in Budapest.": "2026-05-30",
        "City beat Ayr 2-1 on Tuesday to reach the third round.": "2025-08-26",
        "The tie will be played in the week beginning September 22.": "2025-W39",
        "Their next game is at home to Hull on Tuesday night.": "2025-09-02TNI",
        "He has not started since February 8.": "2025-02-08",
        "The Test begins at the Oval on Thursday.": "2025-09-04",
        "Rain washed out play on Friday.": "2025-08-29",
        "The squad for the Test, which starts on Thursday, is named.": "2025-09-04",
        "Lotte Brandt, who won here in July, starts as favourite on Sunday.": "2025-07 2025-08-31",
        "The transfer window shuts at 7pm on Monday.": "2025-09-01T19:00",
    },
)
COURT = (
    date(2025, 8, 29),
    {
        "He was sentenced on Thursday to 12 years.": "2025-08-28 P12Y",
        "Sentencing was adjourned until 26 September.": "2025-09-26",
        "The offences took place between March and June last year.": "2024-03 2024-06",
        "The attack happened on the night of 14 February 2023.": "2023-02-14TNI",
        "He will next appear on October 3.": "2025-10-03",
        "The jury was sent home until Monday.": "2025-09-01",
        "She denied the charge at a hearing in May.": "2025-05",
        "The trial, expected to last three weeks, continues.": "P3W",
        "The court heard that on 9 July he drove to the farm.": "2025-07-09",
        "A date for the inquest has been set for 14 January.": "2026-01-14",
    },
)
WEATHER = (
    date(2025, 8, 29),
    {
        "Thunderstorms are forecast for much of Sunday.": "2025-08-31",
        "The warning is in force from midnight until 9am on Saturday.": "2025-08-29T24:00 2025-08-30T09:00",
        "August was the driest since 1995.": "2025-08 1995",
        "Temperatures will reach 31C on Monday and Tuesday.": "2025-09-01 2025-09-02",
        "The river peaked at 5.2 metres on Wednesday night.": "2025-08-27TNI",
        "The heatwave that began on 9 August ended on Sunday.": "2025-08-09 2025-08-24",
        "Winds will ease by the weekend.": "2025-W35-WE",
    },
)
POLITICS = (
    date(2025, 8, 29),
    {
        "The bill will have its second reading on 10 September.": "2025-09-10",
        "Parliament returns from recess on Monday.": "2025-09-01",
        "The chancellor will deliver the budget on 26 November.": "2025-11-26",
        "The resolution was passed on 30 July by 88 votes to 12.": "2025-07-30",
        "Ministers have until the end of October to reply.": "2025-10",
        "The poll, carried out between 20 and 24 August, puts the party on 31%.": "2025-08-20 2025-08-24",
        "Elections are due by January 2029.": "2029-01",
        "The treaty lapses in February unless it is renewed.": "2026-02",
        "A summit is planned for later this year.": "2025",
        "She has been mayor since May.": "2025-05",
    },
)
LIVE = (
    date(2025, 8, 29),
    {
        "Good morning and welcome. The hearing begins at 10am.": "2025-08-29T10:00",
        "That's all for today. We'll be back at 7am tomorrow.": "2025-08-29 2025-08-30T07:00",
        "As we reported at 11.20am, the line is shut.": "2025-08-29T11:20",
    },
)
HISTORY_AND_ANNIVERSARIES = (
    date(2025, 8, 29),
    {
        "The bridge opened on 29 August 1925, a century ago today.": "1925-08-29 1925-08-29",
        "The mill marks its centenary in October.": "2025-10",
        "On 1 September 1939 the first shells fell on the town. By October it was in ruins.": "1939-09-01 1939-10",
        "The strike of 1926 lasted nine days.": "1926 P9D",
        "The 50th anniversary falls on 4 November.": "2025-11-04",
        "It was built in the 1880s and rebuilt after the fire of August 1911.": "188 1911-08",
    },
)
LAST_NEXT_THIS = (
    date(2025, 8, 29),
    {
        "Last Monday's vote was close.": "2025-08-25",
        "Next Wednesday's debate is sold out.": "2025-09-03",
        "This Saturday's derby is the 100th.": "2025-08-30",
        "They meet again next month.": "2025-09",
        "Last September it lost money.": "2024-09",
        "Next May there will be elections.": "2026-05",
        "This autumn the museum reopens.": "2025-FA",
        "He left this summer.": "2025-SU",
        "Prices fell last week and the week before.": "2025-W34 2025-W33",
        "By next summer the line will be open.": "2026-SU",
    },
)


@pytest.mark.parametrize(
    ("published", "sentence", "expected"),
    [
        (day, *row)
        for day, rows in (
            OBITUARIES,
            FIXTURES,
            COURT,
            WEATHER,
            POLITICS,
            LIVE,
            HISTORY_AND_ANNIVERSARIES,
            LAST_NEXT_THIS,
        )
        for row in rows.items()
    ],
)
def test_the_values_of_its_dates(dates, published, sentence, expected):
    assert [item["value"] for item in dates(sentence, published)] == expected.split()
