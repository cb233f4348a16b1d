"""Pieces of history: a month or day without its year is of the story told just before, until something ends it."""

from datetime import date

import pytest

from factbox_dates.calendar.telling import Told, goes_on, telling
from factbox_dates.calendar.units import unit
from factbox_dates.meaning import Anchor, Calendar, Expression, Fixed, Shift, Time

PUBLISHED = date(2025, 6, 18)

GOES_ON = {
    "On 3 May 1864 they crossed the river. In June they went back.": ["1864-05-03", "1864-06"],
    "The siege began on 12 October 1702. In January they ate the horses.": ["1702-10-12", "1703-01"],
    "It fell on 22 June 1941; by September the road was open.": ["1941-06-22", "1941-09"],
    "In 1915, the line held. In the spring, it moved; by autumn it was gone.": ["1915", "1915-SP", "1915-FA"],
    "He joined in September 1975 and by December he led it.": ["1975-09", "1975-12"],
    "The law was passed in 2019 and took effect in March.": ["2019", "2019-03"],
    "The king died on 4 February 1723. His son was crowned the following spring.": ["1723-02-04", "1723-SP"],
    "The peace of 11 November 1918 came late. By the next summer all was sold.": ["1918-11-11", "1919-SU"],
    "He died in March 2020. His will, published in October, was short.": ["2020-03", "2020-10"],
    "Work began in April 2016. In November it ended.": ["2016-04", "2016-11"],
    "It came in August 2020. In June it left.": ["2020-08", "2021-06"],
    "They met on 1 May 1931. On 20 May a strike began.": ["1931-05-01", "1931-05-20"],
    "The law was signed on 3 March 2022. The last clause fell away on 9 March.": ["2022-03-03", "2022-03-09"],
    "They sailed on 2 August 1990. Four days later, a storm rose. In November it sank.": [
        "1990-08-02",
        "1990-08-06",
        "1990-11",
    ],
}


@pytest.mark.parametrize(("text", "values"), GOES_ON.items())
def test_a_story_of_long_ago_goes_on(dates, text, values):
    assert [item["value"] for item in dates(text, PUBLISHED)] == values


ENDS = {
    "The firm, founded in March 1998, shut in June.": "2025-06",
    "The firm, which was founded in March 1998, went bankrupt in June.": "2025-06",
    "He won it in May 2003. In August he will step down.": "2025-08",
    "He won it in May 2003. It has been his since February.": "2025-02",
    "He won it in May 2003.\nIn February he lost it.": "2025-02",
    "The club last won it in 1966, and in February it lost again.": "2025-02",
    "It was last seen in May 1951. In February, a team found one.": "2025-02",
    "It was founded in 1821 and in February it was sold.": "2025-02",
    "The treaty of 1648 is lost. A copy was found in February.": "2025-02",
    "They wed in June 1998. They now live apart; in February she left.": "2025-02",
    "It opened in July 1987. It closed on Friday, and in February it was sold.": "2025-02",
    "A copy of the 1801 map was found; in February it was sold.": "2025-02",
}


@pytest.mark.parametrize(("text", "last"), ENDS.items())
def test_what_is_said_by_the_way_or_of_today_starts_no_story(dates, text, last):
    assert dates(text, PUBLISHED)[-1]["value"] == last


HISTORY = (
    "On 4 March 1801 the mill burned. On 9 June 1802 it was sold. On 2 May 1804 it reopened. On 10 May it was full. "
)


@pytest.mark.parametrize(
    ("aside", "then"),
    [
        ("It had stood since 1790.", "1804-05-20"),
        ("It had been built in June 1780.", "1804-05-20"),
        ("Its owner (born in 1761) was glad.", "1804-05-20"),
        ("It had been empty the previous year.", "1804-05-20"),
        ("Papers found in 1951 say so.", "1804-05-20"),
    ],
)
def test_a_history_goes_on_behind_an_aside(dates, aside, then):
    assert dates(f"{HISTORY}{aside} On 20 May it burned once more.", PUBLISHED)[-1]["value"] == then


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It opened on 3 March 2024. On that Sunday, 400 came.", ["2024-03-03", "2024-03-03"]),
        ("It opened in 2024. By that summer it was full.", ["2024", "2024-SU"]),
        ("It opened on 2 May. The following Tuesday it was full.", ["2025-05-02", "2025-05-06"]),
        ("It opened on 2 May. The previous December it was sold.", ["2025-05-02", "2024-12"]),
        ("It opened on 2 May. Five days afterwards it burned.", ["2025-05-02", "2025-05-07"]),
        ("It opened on 2 May. Five days previously it was painted.", ["2025-05-02", "2025-04-27"]),
        ("In 2023 it shut, reopening that November.", ["2023", "2023-11"]),
        ("It opened in March 2019 and won a prize that autumn.", ["2019-03", "2019-FA"]),
        ("He said that autumn would be warm.", ["2025-FA"]),
        ("He said that Monday would be busy.", ["2025-06-23"]),
        ("Saying that May is warm, he left.", ["2025-05"]),
    ],
)
def test_following_previous_and_that_are_said_of_what_was_told(dates, text, values):
    assert [item["value"] for item in dates(text, PUBLISHED)] == values


OBITUARY = (
    "Mr Ode, who died on 9 June, was born on 2 March 1934. He went to sea in June 1950 and wed in April 1971. "
    "His wife died in May 2011. A service will be held on 26 June; on Friday the flags will fly low."
)


def test_an_obituary_tells_of_the_past_and_of_days_around_its_publication(dates):
    assert [item["value"] for item in dates(OBITUARY, PUBLISHED)] == [
        "2025-06-09",
        "1934-03-02",
        "1950-06",
        "1971-04",
        "2011-05",
        "2025-06-26",
        "2025-06-20",
    ]


def test_a_weekday_starts_from_the_publication_whatever_story_was_told(dates):
    assert dates("He was jailed on 3 May 1998. On Monday he walked free.", PUBLISHED)[-1]["value"] == "2025-06-16"


BESIDE_ANOTHER = {
    "The outlook is dry for Friday. Gales on Saturday.": "2025-06-14",
    "It will be dry on Friday, gales on Saturday.": "2025-06-21",
    "It was dry on Friday, gales on Saturday.": "2025-06-14",
    "Friday: City v Athletic. Sunday: Rovers v Town.": "2025-06-22",
}


@pytest.mark.parametrize(("text", "last"), BESIDE_ANOTHER.items())
def test_a_day_of_which_nothing_tells_is_to_come_with_another_of_its_sentence(dates, text, last):
    assert dates(text, PUBLISHED)[-1]["value"] == last


def test_an_hour_that_has_been_is_not_of_a_day_to_come(dates):
    text = "It will pay on 12 December. Shares rose by 10.15am. It will open at 9am."
    assert [item["value"][:10] for item in dates(text, PUBLISHED)] == ["2025-12-12", "2025-06-18", "2025-06-18"]


def said(text, words, meaning):
    start = text.index(words)
    return Expression(start, start + len(words), "rule", meaning)


DAY = unit(date(1999, 5, 4), "day")
BEFORE = Told(date(2001, 1, 1), "year", date(2000, 3, 3), None, 0, True)


def test_a_day_and_a_quarter_are_kept_when_coarser_dates_follow():
    text = "On 4 May 1999 and then in 1999."
    told = telling(DAY, said(text, "4 May 1999", Calendar(1999, 5, 4)), text, None, PUBLISHED)
    assert told == Told(date(1999, 5, 4), "day", date(1999, 5, 4), None, 13, True, date(1999, 5, 4), exact_until=13)
    year = unit(date(1999, 1, 1), "year")
    assert telling(year, said(text, "in 1999", Calendar(1999)), text, told, PUBLISHED).exact == date(1999, 5, 4)
    quarter = unit(date(1999, 4, 1), "quarter")
    assert telling(quarter, said(text, "in 1999", Calendar(1999, quarter=2)), text, told, PUBLISHED).quarter == date(
        1999, 4, 1
    )


@pytest.mark.parametrize(
    ("text", "words", "result", "meaning"),
    [
        ("It took a day.", "a day", Fixed("duration", "P1D"), Fixed("duration", "P1D")),
        ("Since 1999 it rained.", "1999", DAY, Calendar(1999)),
        ("It rained the day before.", "the day before", DAY, Shift(-1, "day", Anchor.TEXT)),
        ("The 1999 treaty.", "1999", DAY, Calendar(1999)),
        ("It came (in 1999).", "1999", DAY, Calendar(1999)),
        ("An hour ago.", "An hour ago", DAY._replace(time=Time()), Shift(-1, "hour")),
    ],
)
def test_the_story_stays_where_it_was(text, words, result, meaning):
    assert telling(result, said(text, words, meaning), text, BEFORE, PUBLISHED) == BEFORE


def test_now_keeps_the_date_and_ends_the_story():
    text = "It is now gone."
    present = Fixed("date", "PRESENT_REF")
    assert telling(present, said(text, "now", present), text, BEFORE, PUBLISHED) == BEFORE._replace(until=None)


@pytest.mark.parametrize(
    ("told", "text", "published", "expected"),
    [
        (None, "and then", PUBLISHED, False),
        (BEFORE, "and. Then", PUBLISHED, True),
        (BEFORE, "and\nthen", PUBLISHED, False),
        (BEFORE, "and. Then", None, True),
        (BEFORE, "and. Then", date(2002, 1, 1), False),
        (BEFORE, "and then " * 200, PUBLISHED, True),
        (BEFORE, "and then " * 300, PUBLISHED, False),
        (BEFORE._replace(leads=False), "and then", PUBLISHED, True),
        (BEFORE._replace(leads=False), "and, then", PUBLISHED, False),
        (BEFORE._replace(until=None), "and then", PUBLISHED, False),
    ],
)
def test_how_far_a_story_goes(told, text, published, expected):
    assert goes_on(told, text, len(text), published) is expected
