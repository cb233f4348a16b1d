"""Days as pages write them, in the languages of CLDR."""

from datetime import UTC, date, datetime

import pytest

from factbox.prepare.metadata import build_months
from factbox.prepare.metadata.months import MONTHS
from factbox.prepare.metadata.timestamps import day_in_words, days_in, read_moment

SIXTH = [
    "6 January 2025", "Jan 6, 2025", "JAN. 6TH, 2025", "06-Jan-2025", "6. Januar 2025", "6 janvier 2025", "6 de enero de 2025",
    "6 de janeiro de 2025", "6 gennaio 2025", "6 januari 2025", "poniedziałek, 6 stycznia 2025 r.", "6 января 2025 г.",
    "6 січня 2025", "Δευτέρα, 6 Ιανουαρίου 2025", "6 Ocak 2025", "6. ledna 2025", "6. tammikuuta 2025", "2025. január 6.",
    "6 ianuarie 2025", "6 януари 2025", "2025年1月6日", "2025 年 1 月 6 日", "2025년 1월 6일", "6 जनवरी 2025", "6 Januari 2025",
    "06.01.2025", "06. 01. 2025", "2025-01-06", "2025/01/06", "2025.01.06", "Mon Jan 06 12:45:00 EST 2025",
    "Mon Jan 06 2025 12:45:00 GMT+0000",
]  # fmt: skip


@pytest.mark.parametrize("words", SIXTH)
def test_a_day_is_read_in_many_languages(words):
    assert day_in_words(f"{words}, 12:45") == date(2025, 1, 6)


@pytest.mark.parametrize(
    "words", ["06/01/2025", "6 things 2025", "99. 99. 2025", "6 January 1925", "2025", "room 6, May 2025"]
)
def test_what_is_no_day_or_might_be_two_is_not_read(words):
    assert day_in_words(words) is None


def test_a_day_of_more_than_twelve_shows_which_figure_is_the_month():
    assert day_in_words("27/11/2017") == day_in_words("11/27/2017") == date(2017, 11, 27)


def test_the_days_of_a_line_come_with_the_words_before_them():
    found = list(days_in("Updated: Oct 01, 2014. Published: March 28, 2014"))
    assert [(one.day, one.before) for one in found] == [
        (date(2014, 10, 1), "Updated: "),
        (date(2014, 3, 28), ". Published: "),
    ]


MOMENTS = {
    "1736161200": datetime(2025, 1, 6, 11, tzinfo=UTC),
    "1736161200000": datetime(2025, 1, 6, 11, tzinfo=UTC),
    "20250106T110000Z": datetime(2025, 1, 6, 11, tzinfo=UTC),
    "January 6, 2025 11:00 am": date(2025, 1, 6),
    "1970-01-19T08:00:00Z": None,
    "99999999999": None,
}


@pytest.mark.parametrize("text", MOMENTS)
def test_moments_are_told_in_seconds_and_words_too(text):
    assert read_moment(text) == MOMENTS[text]


def test_the_committed_table_is_what_the_script_writes(tmp_path, monkeypatch):
    pytest.importorskip("babel")
    committed = (build_months.HERE / "months.py").read_text("utf-8")
    monkeypatch.setattr(build_months, "HERE", tmp_path)
    build_months.main()
    assert (tmp_path / "months.py").read_text("utf-8").partition("\n")[2] == committed.partition("\n")[2]


def test_every_month_has_names_in_many_languages():
    assert {MONTHS[name] for name in ("january", "januar", "января", "ιανουαρίου", "styczeń")} == {1}
    assert len(set(MONTHS.values())) == 12
