"""What newsrooms write, one table a kind: the sentence, and the values of its dates in order."""

from datetime import date

import pytest

NOVEMBER = date(2024, 11, 4)
"""A Monday."""

ACCOUNTS = {
    "Analysts expect it to report third-quarter profit of $2 a share on Thursday.": ["2024-Q3", "2024-11-07"],
    "It will publish full-year results in February.": ["2025-02"],
    "Second-half profit will beat first-half profit.": ["2024-H2", "2024-H1"],
    "It kept its fourth-quarter outlook.": ["2024-Q4"],
    "It cut its first-quarter forecast.": ["2025-Q1"],
    "It will raise fees from April 1.": ["2025-04-01"],
    "It proposed raising fees by a tenth from December 1.": ["2024-12-01"],
}
HOURS = {
    "He was seen between 9pm and 10pm on Wednesday.": ["2024-10-30T21:00", "2024-10-30T22:00"],
    "It is open from 9am to 5pm on Friday.": ["2024-11-08T09:00", "2024-11-08T17:00"],
    "He was seen at 9pm, and on Wednesday.": ["2024-11-04T21:00", "2024-10-30"],
    "He rang at 9pm and on Wednesday night.": ["2024-11-04T21:00", "2024-10-30TNI"],
    "Rain fell overnight.": ["2024-11-03TNI"],
    "Rain will fall overnight.": ["2024-11-04TNI"],
    "Rain fell overnight on Saturday.": ["2024-11-02TNI"],
    "On Friday it snowed, and it froze overnight.": ["2024-11-01", "2024-11-01TNI"],
    "The talks broke up in the early hours of Sunday.": ["2024-11-03TMO"],
    "The plant shut in March 2021. Staff walked out at 12.40 p.m. to protest.": ["2021-03", "2024-11-04T12:40"],
    "It shut on 1 September. A bell rang at noon.": ["2024-09-01", "2024-11-04T12:00"],
    "It shut on 8 October. A bell rang at noon.": ["2024-10-08", "2024-10-08T12:00"],
    "It shut on 1 November. A bell rang at noon.": ["2024-11-01", "2024-11-01T12:00"],
    "On 8 October a bell rang at noon.": ["2024-10-08", "2024-10-08T12:00"],
}
STORIES = {
    "He fell ill in 2009. A day later his sister did.": ["2009", "P1D"],
    "At Christmas 2023 he was well. He fell ill in 2009, and a day later he died.": ["2023-12-25", "2009", "P1D"],
    "He was admitted on June 21, 2008.\nHe died on June 25.": ["2008-06-21", "2008-06-25"],
    "He was admitted on October 21, 2008.\nThe family sued on October 25.": ["2008-10-21", "2024-10-25"],
    "He was admitted on June 21, 2008.\nThe family won on August 5.": ["2008-06-21", "2024-08-05"],
    "Fifty years ago today the ship sank.": ["1974-11-04"],
    "Thirty years ago this month the mill shut.": ["1994-11"],
    "On this day in 1971 the mill shut.": ["1971"],
    "Sales were up on the same week of 2023.": ["2023"],
    "Sales were up on the year before and the mood is good.": ["2023"],
    "Hamas's attack on southern farms on October 7 killed 1,200.": ["2023-10-07"],
    "The attack on a farm on October 7 killed two.": ["2024-10-07"],
}
PHRASES = {
    "HULL, 1 May \u2014 Fishing is to end.": ["2024-05-01"],
    "The club said that December 12 was its deadline for bids.": ["2024-12-12"],
    "Screenings: Wed 4, Thu 5 and Sat 7 December, in the hall.": ["2024-12-04", "2024-12-05", "2024-12-07"],
    "The storm was off the coast at 5 a.m. AST on Friday.": ["2024-11-01T05:00"],
    "It was the 12th of last month's 30 launches to fail.": [],
    "He left on the 12th of last month.": ["2024-10-12"],
    "Growers Brace For May Frosts": ["2025-05"],
    "Talks With May Smith": [],
    "The moon was in its last quarter.": [],
    "The fourth quarter belonged to the Hawks.": [],
    "The shop, which reports fourth-quarter figures on Tuesday, fell.": ["2024-Q4", "2024-11-05"],
    "Staff see a better H1.": ["2025-H1"],
    "The H1 tag is large.": [],
    "The French daily newspaper wrote so.": [],
    "Ring 1800-555-0100 for help.": [],
    "We found a man at 5 this morning.": ["2024-11-04T05:00"],
    "The forecast high on Thursday is zero.": ["2024-11-07"],
    "The storm on Thursday is the third.": ["2024-10-31"],
}
FIXTURES = {
    "The second leg is in Porto on Wednesday.": ["2024-11-06"],
    "The leak is in Porto on Wednesday's front page.": ["2024-10-30"],
    "Saturday, 3 p.m.: Ayr v Dundee.": ["2024-11-09T15:00"],
    "Storms are forecast for much of Wednesday.": ["2024-11-06"],
    "It opened in 2001. The following spring it shut.": ["2001", "2002-SP"],
    "It opened in March 2001. The following spring it shut.": ["2001-03", "2002-SP"],
    "It opened in May 2019 and reopened that July.": ["2019-05", "2019-07"],
    "It shrank in the final quarter of last year.": ["2023-Q4"],
    "It grew in the opening quarter of 2022.": ["2022-Q1"],
    "It slowed to 0.1% in the third quarter from 0.4% in the second.": ["2024-Q3", "2024-Q2"],
    "The boat sank at around 1745 on Sunday.": ["2024-11-03T17:45"],
    "It moves Tuesday fortnight.": ["2024-11-19"],
    "A panel has been convened for Wednesday.": ["2024-11-06"],
}
SAID_SHORT = {
    "Ito hit the post in the first half and once in the second.": [],
    "They got three years and 18 months respectively.": ["P3Y", "P18M"],
    "He got two years and six months.": ["P2Y6M"],
    "She served four years and 11 years.": ["P4Y", "P11Y"],
    "Terms of six and eight months were given.": ["P8M"],
    "The club thrived in the swinging sixties.": ["196"],
    "She grew up in the late '00s.": ["200"],
    "The band formed in the noughties.": ["200"],
    "Ayr are top and host Dundee on Saturday.": ["2024-11-09"],
    "Ayr are top of the host of clubs on Saturday.": ["2024-11-02"],
    "There is room for 1950 vans.": [],
    "Cards ending 2020 were stopped.": [],
    "In the year ending 2020 it grew.": ["2020"],
    "She lives at 1984 Elm Grove.": [],
    "Doors open at 18:30 on Wednesday, and the last tram leaves at 23:58.": ["2024-11-06T18:30", "2024-11-06T23:58"],
    "COUNCIL TO CUT JOBS BY MARCH": ["2025-03"],
    "The moon reaches its first quarter.": [],
}
ERAS = {
    "It was burnt between 1380 and 1260 BC.": ["BC1380", "BC1260"],
    "It was in use from 480 to 450 BC.": ["BC0480", "BC0450"],
    "It stood from 50 BC to AD 20.": ["BC0050", "0020"],
}
WHOLE = {
    "It left at 6.30am on June 14 last year.": ["2023-06-14T06:30"],
    "It sank on the night of June 14 last year.": ["2023-06-14TNI"],
    "The party is at 8pm on Thursday this week.": ["2024-11-07T20:00"],
    "Most of the afternoon after she left was dull.": ["2024-11-04TAF"],
    "They met that Monday, and the afternoon after, they left.": ["2024-11-04", "2024-11-05TAF"],
    "A two-and-a-half-year plan.": ["P2.5Y"],
    "Two second-half goals won it.": [],
    "It closed two or three years ago.": ["2021"],
    "It is open for two weeks from 28 May.": ["P2W", "2025-05-28"],
    "It shut two weeks from 28 May.": ["2024-06-11"],
    "Sales for the year to date are up.": ["2024"],
    "It has in the past received aid.": ["PAST_REF"],
    "It won one of the past 12 races.": [],
    "The past tense is rare.": [],
    "There are not enough minutes of tutoring.": [],
    "She went to summer school.": [],
    "The summer was dry.": ["2024-SU"],
}
MARKETS = {
    "Wheat was down 4% on the week.": ["2024-W45"],
    "The index was up on the month.": ["2024-11"],
    "He came on the day.": [],
    "Weekly cases peaked. A O1. Weekly tests go on.": ["P1W", "P1W"],
    'He is on the "Today" programme.': [],
    '"Today," he said, "we won."': ["2024-11-04"],
    "A service of thanksgiving was held.": [],
}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        *ACCOUNTS.items(),
        *HOURS.items(),
        *STORIES.items(),
        *PHRASES.items(),
        *FIXTURES.items(),
        *SAID_SHORT.items(),
        *ERAS.items(),
        *WHOLE.items(),
        *MARKETS.items(),
    ],
)
def test_the_values_of_a_sentence(dates, sentence, expected):
    assert [item["value"] for item in dates(sentence, NOVEMBER)] == expected


@pytest.mark.parametrize(
    ("sentence", "published", "expected"),
    [
        ("The outbreak this fall was the worst.", date(2012, 1, 10), "2011-FA"),
        ("The outbreak this fall was the worst.", date(2012, 10, 10), "2012-FA"),
        ("It opens this spring.", date(2012, 12, 10), "2013-SP"),
        ("It opens this spring.", date(2012, 1, 10), "2012-SP"),
        ("It shut this September.", date(2012, 1, 20), "2011-09"),
        ("It shut this September.", date(2012, 11, 10), "2012-09"),
        ("Posted 11/01/2012 by staff", date(2012, 1, 11), "2012-01-11"),
        ("Posted 11/01/2012 by staff", date(2012, 1, 12), "2012-11-01"),
    ],
)
def test_what_the_day_of_publication_tells(value, sentence, published, expected):
    assert value(sentence, published) == expected


def test_a_season_that_lies_in_two_years_has_both(dates):
    (item,) = dates("The 2024-25 season was short.")
    assert (item["text"], item["value"], item["from"], item["to"]) == (
        "2024-25", "2024/2025", "2024-01-01", "2026-01-01"
    )  # fmt: skip


def test_a_war_that_lasted_from_one_year_to_the_next_has_two_dates(dates):
    assert [item["value"] for item in dates("The siege of 1915-16 was long.")] == ["1915", "1916"]


def test_a_range_of_lengths_says_that_it_is_at_least_the_first(dates):
    (item,) = dates("It takes two to three weeks.")
    assert (item["text"], item["value"], item["modifier"]) == ("two to three weeks", "P2W", "EQUAL_OR_MORE")
