"""Which "Monday", which "May": by tense, by last and next, by since and until; published on Monday 2025-01-06."""

from datetime import date

import pytest

SENTENCES = {
    "The bridge closed on Friday.": "2025-01-03",
    "The bridge will close on Friday.": "2025-01-10",
    "The bridge is to be closed on Friday.": "2025-01-10",
    "The hearing is on Friday.": "2025-01-10",
    "The fair opens on Friday.": "2025-01-10",
    "A vote is expected on Friday.": "2025-01-10",
    "Closed on Friday": "2025-01-03",
    "They have had no water since Friday.": "2025-01-03",
    "All must be gone by Friday.": "2025-01-10",
    "The talks, due to start on Friday, are off.": "2025-01-10",
    "On Friday, rescuers found the boat.": "2025-01-03",
    "The mayor said the ferry would leave on Friday.": "2025-01-10",
    "The bridge closed on Monday.": "2025-01-06",
    "The bridge will close on Monday.": "2025-01-06",
    "The bridge closed last Monday.": "2024-12-30",
    "The bridge closes next Monday.": "2025-01-13",
    "The bridge closed this Monday.": "2025-01-06",
    "The council fell on December 8.": "2024-12-08",
    "The vote is planned for January 20.": "2025-01-20",
    "The vote was held on January 20.": "2024-01-20",
    "It rained in May.": "2024-05",
    "It will rain in May.": "2025-05",
    "It rained last May.": "2024-05",
    "It rained in January.": "2025-01",
    "The harvest fell last summer.": "2024-SU",
    "The law takes effect next Jan. 20.": "2025-01-20",
    "The work will begin next spring.": "2025-SP",
    "Profit rose in the third quarter.": "2024-Q3",
    "Shops were shut on Christmas Day.": "2024-12-25",
    "Shops will be shut on Good Friday.": "2025-04-18",
    "Aid was cut at the weekend.": "2025-W01-WE",
    "The storm will hit this weekend.": "2025-W02-WE",
    "He was seen on the 20th.": "2024-12-20",
    "He will be seen on the 20th.": "2025-01-20",
    "Friday's figures show that rents fell.": "2025-01-03",
    "Friday's meeting will decide.": "2025-01-10",
    "Ministers face questions over Sunday's crash.": "2025-01-05",
    "Her vow on Friday that she would resign stunned them.": "2025-01-03",
    "The club lost its float for the Australia Day parade.": "2025-01-26",
    "A winter sale drew crowds.": "2024-WI",
    "Third-quarter profit is due to be told.": "2024-Q3",
    "First-quarter results are due to be told.": "2025-Q1",
    "The match is in a week's time.": "2025-W03",
    "The match is in two weeks' time.": "2025-W04",
    "She left a week last Friday.": "2024-12-27",
    "She left a year and a half ago.": "2023-07",
    "She left two and a half years ago.": "2022-07",
    "Much is to be rebuilt after the floods in April.": "2024-04",
    "Much is to be rebuilt in April.": "2025-04",
}


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES.items())
def test_the_verb_and_the_small_words_tell_the_direction(value, sentence, expected):
    assert value(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The parade is on December 8.", "XXXX-12-08"),
        ("The parade was in May.", "XXXX-05"),
        ("The parade was on Monday.", "XXXX-WXX-1"),
        ("The parade was yesterday.", "XXXX-XX-XX"),
        ("The parade was last month.", "XXXX-XX"),
        ("The parade was last summer.", "XXXX-SU"),
        ("The parade was at the weekend.", "XXXX-WXX-WE"),
        ("The parade was on the 20th.", "XXXX-XX-20"),
    ],
)
def test_without_a_publication_date_nothing_is_guessed(dates, sentence, expected):
    (item,) = dates(sentence, None)
    assert (item["value"], item["from"], item["to"]) == (expected, None, None)


@pytest.mark.parametrize("published", [date(2025, 1, day) for day in range(6, 13)])
def test_a_bare_weekday_lies_within_a_week_of_the_publication(value, published):
    past = date.fromisoformat(value("They met on Thursday.", published))
    coming = date.fromisoformat(value("They will meet on Thursday.", published))
    assert 0 <= (published - past).days < 7
    assert 0 <= (coming - published).days < 7
    assert past.isoweekday() == coming.isoweekday() == 4


def test_not_everything_is_sent_into_the_future(dates):
    text = "Police arrested him on Tuesday. He had fled in March. In June he was seen on a ship."
    assert [item["value"] for item in dates(text)] == ["2024-12-31", "2024-03", "2024-06"]


COMING = {
    "The inquiry was suspended until 8 September.": "2025-09-08",
    "Sentencing was put back to 22 August.": "2025-08-22",
    "The striker was ruled out until November.": "2025-11",
    "A hearing has been fixed for 3 July.": "2025-07-03",
    "The launch was brought forward to Monday.": "2025-06-23",
    "They have until Friday to reply.": "2025-06-20",
    "Bids are invited by 9 July.": "2025-07-09",
    "Ticket holders can claim refunds from 1 July.": "2025-07-01",
    "Leaders gather in Rome on Thursday.": "2025-06-19",
    "Water bills go up on 1 August.": "2025-08-01",
    "The new law takes effect Oct. 1.": "2025-10-01",
    "Nurses strike from Monday.": "2025-06-23",
    "Police said the woman would appear in court on Thursday.": "2025-06-19",
    "Registration closes 15 July.": "2025-07-15",
    "Deadline: July 31.": "2025-07-31",
    "Next meeting: 2 July.": "2025-07-02",
    "A dividend of 8 cents, payable July 31, was declared.": "2025-07-31",
    "Speaking ahead of Sunday's vote, she said the plan was dead.": "2025-06-22",
    "Snow is forecast for Thursday.": "2025-06-19",
    "Traders awaited Thursday's decision.": "2025-06-19",
}
GONE = {
    "The strike was called off on Friday.": "2025-06-13",
    "The shop was open until Friday.": "2025-06-13",
    "He stayed in the job until March.": "2025-03",
    "The vote was delayed on Monday.": "2025-06-16",
    "Wells beat Soto in five sets to retain her title Saturday.": "2025-06-14",
    "The mayor, who resigned on Friday, will stand again.": "2025-06-13",
    "The firm will close the plant it opened in April.": "2025-04",
    "Crews were sent to search the valley on Sunday.": "2025-06-15",
    "She flew to Lisbon to sign the deal on Monday.": "2025-06-16",
    "Police arrest two over Sunday's attack.": "2025-06-15",
    "The May 30 quake hurt 12.": "2025-05-30",
    "Rains that began on December 4 have killed ten.": "2024-12-04",
    "It follows a similar attack on 12 May.": "2025-05-12",
    "RIGA, June 16 (Newsdesk) - Latvia will buy ten ships.": "2025-06-16",
    "(Updates June 15 report, adds detail)": "2025-06-15",
    "As of March, it has six ships.": "2025-03",
}


@pytest.mark.parametrize(("sentence", "expected"), [*COMING.items(), *GONE.items()])
def test_the_right_year_and_the_right_week(value, sentence, expected):
    assert value(sentence, date(2025, 6, 18)) == expected


REPORTS = {
    "The offer expires Nov. 15, unless extended.": "1989-11-15",
    "The board set a record date of Dec. 1 for the dividend.": "1989-12-01",
    "The meeting scheduled for Oct. 30 was put off.": "1989-10-30",
    "He succeeds Ann Lee, who resigned in July.": "1989-07",
    "Mr. Bell, who retires in December, will be succeeded by Ms. Coe.": "1989-12",
    "The hurricane struck Sept. 22.": "1989-09-22",
    "Analysts expect the figures, due Friday, to show a gain.": "1989-11-03",
    "The bill, to be voted on Friday, would raise pay.": "1989-11-03",
    "About 2,000 people attended Saturday's rally.": "1989-10-28",
    "Police expect larger crowds at Saturday's rally.": "1989-11-04",
}


@pytest.mark.parametrize(("sentence", "expected"), REPORTS.items())
def test_reports_of_business_and_of_crowds(value, sentence, expected):
    assert value(sentence, date(1989, 11, 2)) == expected


def test_one_sentence_may_look_both_ways(dates):
    text = "The two agreed on Monday to meet on Friday, though the talks that failed in May were to end in July."
    items = dates(text, date(2025, 6, 18))
    assert [item["value"] for item in items] == ["2025-06-16", "2025-06-20", "2025-05", "2025-07"]
