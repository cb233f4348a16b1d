"""An article's own dates: a day written once with its year has that year wherever it stands without."""

from datetime import date

import pytest

from factbox_dates.calendar.scene import dated_days, places_of
from factbox_dates.meaning import Calendar, Clock, Expression, Fixed

PUBLISHED = date(2025, 6, 18)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The dam broke on March 3, 2023. Since March 3 the town has been empty.", ["2023-03-03", "2023-03-03"]),
        ("On March 3 the dam broke. An inquest of March 3, 2023 said why.", ["2023-03-03", "2023-03-03"]),
        ("At 6 a.m. on 3 March 2023 it broke. It will be told on 3 March.", ["2023-03-03T06:00", "2023-03-03"]),
        (
            "It broke on March 3, 2023 and on March 3, 2024. On March 3 they pray.",
            ["2023-03-03", "2024-03-03", "2025-03-03"],
        ),
        ("It broke on March 3, 2023. It will be mended on April 3.", ["2023-03-03", "2026-04-03"]),
        ("It broke in March 2023. It has been shut since March.", ["2023-03", "2025-03"]),
    ],
)
def test_a_day_has_the_year_the_article_gives_it(dates, text, values):
    assert [item["value"] for item in dates(text, PUBLISHED)] == values


def _said(*meanings):
    return [Expression(0, 1, "rule", meaning) for meaning in meanings]


@pytest.mark.parametrize(
    ("meanings", "days"),
    [
        ([], {}),
        ([Calendar(2023, 3, 3)], {(3, 3): 2023}),
        ([Clock("T06:00", day=Calendar(2023, 3, 3))], {(3, 3): 2023}),
        ([Calendar(2023, 3, 3), Calendar(2024, 3, 3)], {}),
        ([Calendar(2023, 3, 3), Calendar(2023, 3, 3), Calendar(2021, 4, 1)], {(3, 3): 2023, (4, 1): 2021}),
        ([Calendar(2023, 3), Calendar(month=3, day=3), Clock("T06:00"), Fixed("duration", "P1D")], {}),
    ],
)
def test_only_days_with_one_year_tell_it(meanings, days):
    assert dated_days(places_of(_said(*meanings))) == days
