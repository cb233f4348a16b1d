"""The table of look-alikes, row by row: words that only look like a date, and beside them the same words as one."""

import pytest

NOTHING = {
    # words that stand for other things
    "He read the French daily newspaper.": "newspaper",
    "A weekly magazine wrote so.": "newspaper",
    "It was the 12th of last month's 30 launches.": "nth-of-things",
    "The moon was in its last quarter.": "moon-quarter",
    "The moon reached its first quarter.": "moon-quarter",
    "Ring 1800-555-0100 for help.": "phone",
    "Two second-half goals won it.": "ordinal-second",
    "Rain fell in the first half and in the second.": "second-of-two",
    'She is on the "Today" show.': "title",
    "They held a service of thanksgiving.": "named-day",
    "Cards ending 2020 were stopped.": "numbered",
    "Plates ending in 1998 were stopped.": "numbered",
    "She lives at 1984 Elm Grove.": "street",
    "She lives at 1984 Elm Tree Crescent.": "street",
    "There is room for 1950 vans.": "counted",
    "It stood at about 1745 men.": "hour",
    "It won one of the past 12 races.": "past-tense",
    "The past election was close.": "past-tense",
    "She went to summer camp.": "season-event",
    "There are not enough hours of daylight.": "days-of",
    "More than 1990 came.": "counted",
    "They fed perhaps 1200 then.": "early-year",
    "He had 20s and 50s in his purse.": "twenties",
    "It runs on version 7/8/07.": "version",
    "One minute, the sun shone.": "a-second",
    "Sales made up the first half of costs.": "half-of-a-whole",
    "She won by 3:15.": "match-score",
    "They led for 12:30.": "match-score",
    "It had odds of 3:15.": "ratio",
    # months
    "So this may be the end.": "modal-may",
    "They began to march.": "march-verb",
    "They march 12 miles.": "march-verb",
    "The peace March began.": "march-event",
    "Crowds saw March madness.": "march-event",
    "She told April said so.": "name",
    "Oct was his nickname.": "short-month",
    "It cost € 3 March.": "counted-month",
    # weekdays and seasons
    "They sat down.": "short-weekday",
    "Sat by the door, he wept.": "short-weekday",
    "The fall of the house came fast.": "fall-of",
    "It was its last spring.": "fall-of",
    "They dug the spring water well.": "spring-water",
    "She missed the winter games.": "season-event",
    # numbers
    "Ring 1990-1234-55 for help.": "phone",
    "Ring 1990 - 1234-55 for help.": "phone",
    "Ring 55-1990 for help.": "phone",
    "Ring 49 1998-2004-77 for help.": "phone",
    "Ring 138-1998-2004 for help.": "phone",
    "It holds 2400 now and then.": "late-year",
    "He ate '64 of them.": "short-year",
    "They sold sixties of them.": "decade-word",
    "It was warm in his early sixties.": "decade-word",
    "They swam in the early nineties degrees.": "decade-word",
    "He is in his early 60s.": "twenties",
    "Get version 10.2.11 of it.": "version",
    "It is build 7.3.22 of it.": "version",
    "It is part 11-2024-06-18 of it.": "longer",
    # ages and lengths
    "A man aged 30 years won.": "age",
    "He has a second home.": "a-second",
    "It lasted a second time.": "a-second",
    "It was one day too late.": "one-day",
    "It was done in a weekend.": "a-weekend",
    "They ran the quarter-mile.": "a-fourth",
    "He sold the year.": "the-unit",
    "In the year many left, he came.": "the-unit",
    # references
    "It is his best to date movie.": "the-date",
    "They are up to date.": "the-date",
    "The soon-to-be king wept.": "soon-to-be",
    "It broke soon after.": "soon-after",
    "It was soon gone.": "soon-then",
    "Soon, it was gone.": "soon-then",
    "It soon became clear.": "soon-then",
    "He wept now and then.": "now-and-then",
    "They saw the future of radio.": "future-of",
    "They left the past behind them.": "past-tense",
    "It is about everyday life.": "every-day-life",
    "They sailed to Christmas Island.": "named-day",
    "Ask Father Christmas for it.": "named-day",
    # clock times
    "They lost 21-10 in the third quarter.": "match-quarter",
    "The third quarter was goalless, a touchdown apart.": "match-quarter",
    "After weak ticket sales in town, the first half saw a goal.": "half-of-a-match",
    "He beat her 2:05 then.": "match-score",
    "They scored at 23:11 of the period.": "match-score",
    "It ran 8:30 and no more.": "bare-clock",
    "She ran it with a time of 2:03:59.": "finish-time",
    "It fell, at 3:1 to 2:15 a side.": "ratio",
    "It went from 20 to two.": "score",
    "He likes nights alone.": "nights",
    "She is a morning person.": "bare-part",
    "It was quiet as the night fell.": "the-night-before",
}


@pytest.mark.parametrize("text", NOTHING)
def test_what_looks_like_a_date_and_is_none(dates, text):
    assert [item["text"] for item in dates(text)] == []


SOMETHING = {
    "He sat 12 July exams.": ["12 July"],
    "The train left at around 1945 last night.": ["last night"],
    "It is open from 10 am to 3 pm.": ["10 am", "3 pm"],
    "It is open from nine o'clock.": ["nine o'clock"],
    "It is open from 1:30 to 2:15.": ["1:30", "2:15"],
    "Doors open 10-11 in the morning.": ["11 in the morning"],
    "It is open from half past six.": ["half past six"],
    "They left in March.": ["March"],
    "In the early 60s he left.": ["the early 60s"],
    "They met in the mid-sixties.": ["the mid-sixties"],
    "Soon it will be gone.": ["Soon"],
    "It will soon be gone.": ["soon"],
    "It lasted a second.": ["a second"],
    "It was done in a day.": ["a day"],
    "It works in the mornings.": ["mornings"],
    "They left for the weekend.": ["the weekend"],
    "It is by far the best of the year.": ["the year"],
    "He won at 2:03 p.m. then.": ["2:03 p.m."],
    "The first half brought higher sales.": ["The first half"],
    "Third-quarter sales scored well.": ["Third-quarter"],
    "She left on Christmas Day.": ["Christmas Day"],
    "They think of the future.": ["the future"],
}


@pytest.mark.parametrize(("text", "words"), SOMETHING.items())
def test_what_is_a_date_though_it_stands_near_the_look_alikes(dates, text, words):
    assert [item["text"] for item in dates(text)] == words
