"""How far the year or day of one expression reaches: to its clause, to a past, never to a present or coming verb."""

from datetime import date

import pytest

MARCH, JUNE, SEPTEMBER = date(2025, 3, 14), date(2014, 6, 5), date(2025, 9, 17)

ROWS = [
    (
        MARCH,
        "It is to be cleared by the summer of 2027. He admitted two counts at a hearing in November.",
        "2027-SU 2024-11",
    ),
    (MARCH, "A deal runs to June 2028. The two sides met in September.", "2028-06 2024-09"),
    (MARCH, "The line should open by 2030. Work began in May.", "2030 2024-05"),
    (JUNE, "In 1998 the river rose on June 3. The town flooded in July.", "1998 1998-06-03 1998-07"),
    (JUNE, "In 1998 the river rose on June 3. The river is at its peak in July.", "1998 1998-06-03 2014-07"),
    (
        JUNE,
        "In 2011 the rains came as early as June 16. The office has forecast rain for the June-September season.",
        "2011 2011-06-16 2014-06 2014-09",
    ),
    (JUNE, "Last year, sales rose 4% in October.", "2013 2013-10"),
    (
        MARCH,
        "The visit was 15 months ago. The faults were told in a letter sent March 11 to the mayor.",
        "2023-12 2025-03-11",
    ),
    (JUNE, "Last year the fair opened on July 3.", "2013 2013-07-03"),
    (JUNE, "Next year the fair will open on July 3.", "2015 2015-07-03"),
    (JUNE, "Last year, it said it would open in July.", "2013 2014-07"),
    (SEPTEMBER, "Orrin took Sarr on loan until January.", "2026-01"),
    (SEPTEMBER, "The council shut the bridge until March.", "2026-03"),
    (SEPTEMBER, "She signed a deal until June.", "2026-06"),
    (SEPTEMBER, "He ran the shop until June.", "2025-06"),
    (SEPTEMBER, "She held the post until January.", "2025-01"),
    (SEPTEMBER, "He did not get a bed until Sunday.", "2025-09-14"),
    (SEPTEMBER, "It rained until June.", "2025-06"),
    (SEPTEMBER, "It will be dry from October to March.", "2025-10 2026-03"),
    (SEPTEMBER, "It closed this April. A run the fall before had brought in $5,000.", "2025-04 2024-FA"),
    (SEPTEMBER, "He died in the fall before the war.", "2024-FA"),
    (SEPTEMBER, "It sank on 3 May. The day before had been calm.", "2025-05-03 2025-05-02"),
    (SEPTEMBER, "Orrin host Veld on Saturday week (12:30 BST).", "2025-09-27 2025-09-27T12:30"),
]


@pytest.mark.parametrize(("published", "text", "values"), ROWS)
def test_years_and_days_reach_no_farther_than_they_are_meant(dates, published, text, values):
    assert " ".join(item["value"] for item in dates(text, published)) == values


NEWS = (
    "The firm had run the tip from June 2020 to March 2023, the court was told on Thursday. It is to be cleared by the summer "
    "of 2027. The firm was warned seven times in 2022 alone, against once the year before. The agency shut 743 sites last "
    "year. A hearing is set for 9 June."
)


def test_news_with_dates_of_years_ago_is_no_history(dates):
    values = [item["value"] for item in dates(NEWS, MARCH)]
    assert values == ["2020-06", "2023-03", "2025-03-13", "2027-SU", "2022", "2021", "2024", "2025-06-09"]


def test_a_day_of_the_week_before_without_its_year_is_of_news(dates):
    text = (
        "Checks at 16 mills between April and October 2022 found faults.\nThey are told in a letter sent March 10 to the "
        "firm.\nA rebuke was sent 20 months ago after visits in June 2022."
    )
    assert [item["value"] for item in dates(text, MARCH)] == ["2022-04", "2022-10", "2025-03-10", "2023-07", "2022-06"]


LENGTHS = {
    "He was given two years and 200 hours' unpaid work.": "P2Y PT200H",
    "She got six months and 80 hours of service.": "P6M PT80H",
    "It lasted two years and three months.": "P2Y3M",
    "It took three days and four hours.": "P3DT4H",
    "They scored twice in six second-half minutes.": "",
    "It was felt for about a minute in the town.": "PT1M",
    "They wore trackers for a week beforehand.": "P1W",
    "It rained for two days afterwards.": "P2D",
}


@pytest.mark.parametrize(("text", "values"), LENGTHS.items())
def test_lengths_that_stand_alone(dates, text, values):
    assert " ".join(item["value"] for item in dates(text)) == values


HOURS = {
    "Police raided the yard at 6am on a Tuesday.": "T06:00",
    "Who is there at 3pm on any Monday?": "T15:00",
    "People who eat dinner at 10 p.m. burn less fat.": "T22:00",
    "Those who normally went to bed at around 9:30 p.m. did best.": "T21:30",
    "The raid came at 6am on Tuesday.": "2025-03-11T06:00",
}


@pytest.mark.parametrize(("text", "values"), HOURS.items())
def test_hours_of_any_day(dates, text, values):
    assert " ".join(item["value"] for item in dates(text, MARCH)) == values


MAY = date(2026, 5, 11)

GOVERNED = {
    "Orrin host Veld on Friday, having drawn the first leg on Thursday. Kick-off is at 7.45pm.": "2026-05-15 2026-05-07 2026-05-15T19:45",
    "The fair is on Saturday; last year it drew 900 on May 10, 2025. Gates open at 9am.": "2026-05-16 2025 2025-05-10 2026-05-16T09:00",
    "It rained on Thursday. The bus left at 9am.": "2026-05-07 2026-05-07T09:00",
    "His lawyer said a trial before January would be an ambush.": "2027-01",
    "She said talks on Friday would be hard.": "2026-05-15",
    "He said attacks on Saturday killed nine.": "2026-05-09",
    "The man he said on Friday was dead is alive.": "2026-05-08",
    "They believe a deal in June is likely.": "2026-06",
    "Officials said rain on Sunday had eased the drought.": "2026-05-10",
    "Kick-off is at 7.45.": "2026-05-11T19:45",
    "Doors open on Friday at 7:30.": "2026-05-15T19:30",
    "The match kicks off at 12.30.": "2026-05-11T12:30",
    "They had dinner at 8 o'clock.": "2026-05-11T20:00",
    "The auction starts at 10.30.": "2026-05-11T10:30",
    "Kick-off is at 7.45am.": "2026-05-11T07:45",
    "He left at 7.30.": "2026-05-11T07:30",
}


@pytest.mark.parametrize(("text", "values"), GOVERNED.items())
def test_days_inside_what_was_said_and_hours_of_what_is_to_come(dates, text, values):
    assert " ".join(item["value"] for item in dates(text, MAY)) == values


JANUARY = date(2020, 1, 14)

DISTANT = {
    "Contenders at the Orrin Prize on Feb. 9 were not shortlisted.": "2020-02-09",
    "She died on Feb. 9.": "2019-02-09",
    "The vote was held on Feb. 9.": "2019-02-09",
    "The ministers sought a deal ahead of a summit they called for Feb. 20.": "2020-02-20",
    "The side named for the game against Norland on March 2 had four new caps.": "2020-03-02",
    "Police closed the road for the march on Jan. 25.": "2020-01-25",
    "Last year he ran in the race on Feb. 9.": "2019 2019-02-09",
    "The firm has paid nothing since Feb. 9.": "2019-02-09",
    "He was hurt in a crash on Dec. 9.": "2019-12-09",
    "It dates from the late 19th and early 20th centuries.": "18 19",
    "He was born 11 weeks early in March 2017.": "P11W 2017-03",
    "It came early in March 2017.": "2017-03",
    "It was too soon to speak of it.": "",
    "She turns 79 on Sunday.": "2020-01-19",
    "On Monday rain stopped the match. Play resumes at 10am.": "2020-01-13 2020-01-14T10:00",
    "It shuts at 1am at weekends.": "T01:00 XXXX-WXX-WE",
}


@pytest.mark.parametrize(("text", "values"), DISTANT.items())
def test_a_day_at_hand_is_meant_unless_it_is_the_time_of_what_was_done(dates, text, values):
    assert " ".join(item["value"] for item in dates(text, JANUARY)) == values
