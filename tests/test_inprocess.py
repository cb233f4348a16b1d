"""`factbox.parse`: what may be given, in which forms, and what is said when it cannot be used."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from marshmallow import ValidationError

import factbox
from support.hostile_site import running_site

MONDAY = "The council met on Monday."


def value(**given: Any) -> str:
    (found,) = factbox.parse(MONDAY, plugins=["dates"], **given)["results"]["dates"]
    return str(found["value"])


@pytest.mark.parametrize(
    "published_at",
    [date(2025, 1, 8), datetime(2025, 1, 8, 9, 30), "2025-01-08", "2025-01-08T09:30:00Z"],
    ids=["date", "datetime", "iso-date", "iso-date-time"],
)
def test_the_day_of_publication_may_be_a_date_a_datetime_or_iso_text(published_at: Any) -> None:
    assert value(published_at=published_at) == "2025-01-06"


def test_it_is_answered_as_the_api_answers_it() -> None:
    assert factbox.parse(MONDAY, published_at="2025-01-08")["article"]["published_at"] == "2025-01-08"


@pytest.mark.parametrize("published_at", ["8 January 2025", "2025-13-01", "", "2025"])
def test_text_that_is_no_iso_date_is_refused_with_what_is_wanted(published_at: str) -> None:
    with pytest.raises(ValueError, match="Not an ISO 8601 date or date-time, such as 2025-01-06"):
        value(published_at=published_at)


def test_without_a_day_of_publication_a_weekday_stays_open() -> None:
    assert value().startswith("XXXX")


@pytest.mark.parametrize("given", [{}, {"text": "a", "html": "<p>b</p>"}], ids=["nothing", "two"])
def test_exactly_one_body_is_wanted(given: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="exactly one"):
        factbox.parse(**given)


def test_a_parser_that_is_not_installed_is_named_beside_those_that_are() -> None:
    with pytest.raises(ValueError, match=r"no parser is called nouns; installed: .*dates"):
        factbox.parse(MONDAY, plugins=["dates", "nouns"])


def test_options_are_checked_by_the_parser_they_are_for() -> None:
    with pytest.raises(ValidationError):
        factbox.parse(MONDAY, options={"dates": {"colour": "red"}})


def test_a_ready_article_is_parsed_as_it_is() -> None:
    article = factbox.Article("Rain fell on 3 May 2021.")
    answer = factbox.parse(article=article, plugins=["dates"])
    assert (answer["article"]["text"], answer["results"]["dates"][0]["value"]) == (article.text, "2021-05-03")


def test_an_address_that_must_not_be_asked_is_refused_before_anything_is_sent() -> None:
    from factbox.fetch import FetchError

    with running_site() as site, pytest.raises(FetchError):
        factbox.parse(url=site.url("/article"))
