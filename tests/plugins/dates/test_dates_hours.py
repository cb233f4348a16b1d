"""The day of an hour: its own, the one told of, the night just gone; published on Wednesday 2025-06-18."""

from datetime import date

import pytest
from dating import Around

from factbox.moments import read_moment
from factbox_dates.calendar.hours import TODAY, hour
from factbox_dates.calendar.scene import Scene, View
from factbox_dates.calendar.telling import Told
from factbox_dates.calendar.timex import write
from factbox_dates.meaning import Calendar, Clock, Time

PUBLISHED = date(2025, 6, 18)
NINE, NIGHT = Clock(Time(9)), Clock(Time(part="NI"), overnight=True)


def told(day, until=None):
    return Told(date.fromisoformat(day), "day", date.fromisoformat(day), until=until)


def seen(clock, last=None, *evidence, narrative=False, beside=False):
    scene = Scene(PUBLISHED, narrative, "DMY")
    return write(hour(clock, View(scene, last and told(last, 5 if beside else None), Around(evidence, start=9))))


@pytest.mark.parametrize(
    ("last", "evidence", "expected"),
    [
        (None, (), "2025-06-18T09:00"),
        ("2025-06-16", (), "2025-06-16T09:00"),
        ("2025-06-13", (), "2025-06-13T09:00"),
        ("2025-06-12", (), "2025-06-18T09:00"),
        ("2023-03-31", (), "2025-06-18T09:00"),
        ("2025-06-20", (), "2025-06-20T09:00"),
        ("2025-06-20", ("past",), "2025-06-18T09:00"),
        ("2025-06-20", ("future",), "2025-06-20T09:00"),
        ("2025-09-20", ("future",), "2025-06-18T09:00"),
    ],
)
def test_an_hour_alone_is_of_the_day_told_last_if_that_is_near(last, evidence, expected):
    assert seen(NINE, last, *evidence) == expected


def test_in_its_own_sentence_no_day_is_too_far():
    assert seen(NINE, "2023-03-31", beside=True) == "2023-03-31T09:00"


def test_a_history_tells_the_hours_of_its_own_days():
    assert seen(NINE, "1944-06-06", narrative=True) == "1944-06-06T09:00"
    assert seen(NINE._replace(day=TODAY), "1944-06-06", narrative=True) == "1944-06-06T09:00"


def test_a_day_beside_it_is_its_day():
    assert seen(NINE._replace(day=Calendar(2025, 1, 2)), "2025-06-16") == "2025-01-02T09:00"
    assert seen(NINE._replace(day=TODAY), "2025-06-16") == "2025-06-18T09:00"


@pytest.mark.parametrize(
    ("evidence", "expected"), [((), "2025-06-17TNI"), (("past",), "2025-06-17TNI"), (("future",), "2025-06-18TNI")]
)
def test_overnight_is_the_night_just_gone_or_the_one_to_come(evidence, expected):
    assert seen(NIGHT, "2025-06-16", *evidence) == expected


def test_overnight_is_of_the_day_named_beside_it():
    assert seen(NIGHT, "2025-06-14", beside=True) == "2025-06-14TNI"
    assert seen(NIGHT._replace(day=Calendar(2025, 6, 3))) == "2025-06-03TNI"


def test_without_a_publication_no_night_is_known():
    view = View(Scene(None, False, "DMY"), None, Around())
    assert write(hour(NIGHT, view)) == "XXXX-XX-XXTNI"


def test_a_paragraph_later_an_hour_is_of_the_day_that_leads_the_text(dates):
    text = "The quake struck on Friday. Two had died by Sunday.\nIt struck at 7:58 a.m. off the coast."
    assert [item["value"] for item in dates(text, PUBLISHED)] == ["2025-06-13", "2025-06-15", "2025-06-13T07:58"]


def test_the_date_above_a_text_does_not_lead_it(dates):
    text = "June 18, 2025\nThe quake struck on Monday.\nIt struck at 7:58 a.m. off the coast."
    assert [item["value"] for item in dates(text, PUBLISHED)][1:] == ["2025-06-16", "2025-06-16T07:58"]


@pytest.mark.parametrize(
    ("published", "sentence", "expected"),
    [
        ("2025-06-18T08:30:00Z", "Two men were held at 10:47 p.m.", "2025-06-17T22:47"),
        ("2025-06-18T08:30:00+01:00", "Two men were held at 10:47 p.m.", "2025-06-17T22:47"),
        ("2025-06-18T08:30:00-04:00", "Two men were held at 9.15am.", "2025-06-17T09:15"),
        ("2025-06-18T08:30:00-04:00", "Two men were held at 8.15am.", "2025-06-18T08:15"),
        ("2025-06-18T08:30:00Z", "Two men were held at 4.20pm.", "2025-06-18T16:20"),
        ("2025-06-18T08:30:00", "Two men were held at 4.20pm.", "2025-06-18T16:20"),
        ("2025-06-18T08:30:00Z", "The gates will open at 10:47 p.m.", "2025-06-18T22:47"),
        ("2025-06-18T08:30:00-04:00", "Two men were held at 22:47 GMT.", "2025-06-18T22:47Z"),
        ("2025-06-18", "Two men were held at 10:47 p.m.", "2025-06-18T22:47"),
    ],
)
def test_what_had_been_when_it_was_published_was_the_evening_before(dates, published, sentence, expected):
    (item,) = dates(sentence, read_moment(published))
    assert item["value"] == expected


def test_an_hour_of_a_day_told_stays_on_that_day(dates):
    text = "A mill burned on Wednesday. The alarm rang at 10:47 p.m."
    assert dates(text, read_moment("2025-06-18T08:30:00Z"))[1]["value"] == "2025-06-18T22:47"


def test_a_midnight_that_has_been_on_the_day_of_publication_is_the_one_that_opened_it(dates):
    text = "They claimed victory early on Monday. She told supporters shortly after midnight that it was over."
    found = [item["value"] for item in dates(text, read_moment("2025-06-09T06:00:00Z"))]
    assert found == ["2025-06-09", "2025-06-08T24:00"]
