"""Which of a page's dates is the day of publication."""

from datetime import date, datetime

import pytest

from factbox.prepare import Source, prepare
from factbox.prepare.metadata.timestamps import day_in_address, day_in_dateline, day_in_words

STORY = (
    "The harbour board has sold both of its old cranes to a museum on the other side of the sound, it said on Monday.",
    "They were built a century ago, and no ship has been unloaded by them since the container quay was opened in the south.",
    "The museum wants to show them beside a steam tug, once the rails have been laid and the foundations are dry.",
)
BODY = "".join(f"<p>{line}</p>" for line in STORY)
OTHER = "<time datetime='2019-03-03'>3 March 2019</time>"


def day(before="", after="", body=BODY, head="", **given):
    html = (
        f"<!doctype html><html><head><title>Cranes sold</title>{head}</head><body><div>Today: December 24, 2025</div>"
        f"<main><article><header><h1>Cranes sold</h1>{before}</header>{body}</article></main>{after}</body></html>"
    )
    found = prepare(Source(html=html, **given)).published_at
    return found.date() if isinstance(found, datetime) else found


@pytest.mark.parametrize(
    "byline",
    [
        "<time datetime='2025-01-06'>Monday</time>",
        "<p>By Jane Roe | January 6, 2025</p>",
        "<p>6 January 2025</p>",
        "<div>Published: Jan. 6, 2025</div><div>Updated: Jan. 9, 2025</div>",
        "<div>Updated: Jan. 9, 2025</div><div>Published: Jan. 6, 2025</div>",
        "<p>Version of 9 January 2025 – first version 6 January 2025</p>",
        "<p>Stand: 09.01.2025, 09:10 Uhr | Veröffentlicht am 06.01.2025, 18:00 Uhr</p>",
        "<p><span>Jane Roe</span><span hidden-by=css>2025-01-09T17:27:31+02:00</span><span>Januar 6th, 2025</span></p>",
    ],
)
def test_the_date_beside_the_headline_is_the_articles(byline):
    after = f"<section><h2>More</h2><p>Old ferries, March 3, 2019</p></section><div class='comments'>{OTHER}</div>"
    assert day(byline, after) == date(2025, 1, 6)


@pytest.mark.parametrize(
    "elsewhere",
    [
        f"<div class='comments'>{OTHER.replace('<time', '<time pubdate')}</div>",
        f"<aside>{OTHER.replace('<time', '<time itemprop=datePublished')}</aside>",
        f"<footer>{OTHER.replace('<time', '<time class=published')}</footer>",
    ],
)
def test_a_comments_or_another_articles_date_is_not(elsewhere):
    assert day("<time datetime='2025-01-06'>Monday</time>", elsewhere) == date(2025, 1, 6)


def test_what_the_page_declares_comes_first():
    head = "<meta property='article:published_time' content='2025-01-06T10:00:00Z'>"
    assert day(OTHER, head=head, url="https://herald.example/2024/12/31/cranes") == date(2025, 1, 6)


def test_the_address_tells_the_day_where_nothing_is_declared():
    assert day("<p>January 9, 2025</p>", url="https://herald.example/2025/01/06/cranes/") == date(2025, 1, 6)
    head = "<link rel=canonical href='https://herald.example/2025/01/06/cranes/'>"
    assert day(head=head) == date(2025, 1, 6)


def test_an_article_may_begin_with_its_day():
    body = BODY.replace("The harbour", "NORTHPORT, Jan. 6, 2025 (Newswire) -- The harbour", 1)
    assert day(body=body) == date(2025, 1, 6)


def test_an_update_is_better_than_nothing():
    html = f"<html><body><h1>Cranes sold</h1><span>Updated January 6, 2025</span>{BODY}</body></html>"
    assert prepare(Source(html=html)).published_at == date(2025, 1, 6)


@pytest.mark.parametrize(
    ("told", "seen", "right"),
    [
        ("2025-01-07T03:42:00Z", "January 6, 2025", date(2025, 1, 6)),
        ("2025-01-05T22:10:00Z", "January 6, 2025", date(2025, 1, 6)),
        ("2025-01-07", "January 6, 2025", date(2025, 1, 6)),
        ("2025-01-07T18:00:00Z", "January 6, 2025", date(2025, 1, 7)),
        ("2025-01-05T08:00:00Z", "January 6, 2025", date(2025, 1, 5)),
        ("2025-01-07T03:42:00+01:00", "January 6, 2025", date(2025, 1, 7)),
        ("2025-01-04", "January 6, 2025", date(2025, 1, 4)),
        ("2025-01-07T03:42:00Z", "Updated January 6, 2025", date(2025, 1, 7)),
    ],
)
def test_a_moment_in_utc_is_the_day_that_the_page_shows_its_readers(told, seen, right):
    assert day(f"<p>{seen}</p>", head=f"<meta property='article:published_time' content='{told}'>") == right


def test_a_date_inside_the_article_is_the_last_to_be_believed():
    note = "<blockquote><p>We want them – the museum, March 3, 2019</p></blockquote>"
    html = f"<html><body><article>{BODY.replace('<p>They', note + '<p>They')}</article><p>2025-01-06, in News</p></body></html>"
    assert prepare(Source(html=html)).published_at == date(2025, 1, 6)


ADDRESSES = {
    "https://a.example/2025/01/06/cranes": date(2025, 1, 6),
    "https://a.example/2025/WORLD/europe/01/06/x": None,
    "https://a.example/2025/WORLD/1/6/cranes.html": date(2025, 1, 6),
    "https://a.example/news/2025-01-06-cranes": date(2025, 1, 6),
    "https://a.example/news/2025-01-06.html": date(2025, 1, 6),
    "https://a.example/news/cranes-2025-01-06.html": date(2025, 1, 6),
    "https://a.example/n/2025/0106/c10-2.html": date(2025, 1, 6),
    "https://a.example/2025-01/06/content_2.htm": date(2025, 1, 6),
    "https://a.example/202501/06/c_2.html": date(2025, 1, 6),
    "https://a.example/202501/t20250106_2.html": date(2025, 1, 6),
    "https://a.example/2025/13/06/cranes": None,
    "https://a.example/2025/01/cranes": None,
    "https://a.example/1925/01/06/cranes": None,
    "https://a.example/news/12025-01-067": None,
    "": None,
}


@pytest.mark.parametrize("address", ADDRESSES)
def test_addresses_name_days(address):
    assert day_in_address(address) == ADDRESSES[address]


@pytest.mark.parametrize(
    ("language", "url", "right"),
    [
        ("fr", None, date(2025, 1, 6)),
        ("el-GR", None, date(2025, 1, 6)),
        ("en-GB", None, date(2025, 1, 6)),
        ("en_US", None, date(2025, 6, 1)),
        ("en", "https://herald.co.uk/cranes", date(2025, 1, 6)),
        ("en", "https://herald.example/cranes", None),
    ],
)
def test_language_and_country_tell_which_figure_is_the_day(language, url, right):
    html = f"<html lang='{language}'><body><h1>Cranes sold</h1><p>06/01/2025, 12:45</p>{BODY}</body></html>"
    assert prepare(Source(html=html, url=url)).published_at == right


@pytest.mark.parametrize(
    ("shown", "right"),
    [
        ("<p>06.01.25</p>", date(2025, 1, 6)),
        ("<p class='published'>Updated: Jan 9, 2025 Published: Jan 6, 2025</p>", date(2025, 1, 6)),
        ("<time class='published'>Updated: Jan 9, 2025 Published: Jan 6, 2025</time>", date(2025, 1, 6)),
    ],
)
def test_short_years_with_points_and_days_before_changes_are_read(shown, right):
    html = f"<html><body><h1>Cranes sold</h1>{shown}{BODY}</body></html>"
    assert prepare(Source(html=html)).published_at == right


@pytest.mark.parametrize("line", ["Version 06.01.25.3", "Open 10.12.30:15", "Call 06.01.25.99", "36.01.25"])
def test_other_figures_with_points_are_no_days(line):
    assert day_in_words(line) is None


@pytest.mark.parametrize(
    "name",
    [
        "date_published",
        "firstpublishedtime",
        "bytedance:published_time",
        "cXenseParse:publishtime",
        "article_date",
        "bt:pubDate",
    ],
)
def test_many_tags_declare_it(name):
    assert day(head=f"<meta name='{name}' content='20250106124500'>") == date(2025, 1, 6)


DATELINES = {
    "NEW YORK, Jan. 6, 2025 /Newswire/ -- The board": date(2025, 1, 6),
    "Northport, Kent, 6 January 2025 (Wire) - The": date(2025, 1, 6),
    "January 6, 2025 — The board has": date(2025, 1, 6),
    "January 6, 2025 was a cold day": None,
    "On January 6, 2025, the board": None,
    "": None,
}


@pytest.mark.parametrize("opening", DATELINES)
def test_datelines_name_days(opening):
    assert day_in_dateline(opening) == DATELINES[opening]


def test_a_day_right_below_a_headline_is_near_to_it_also_where_the_text_begins_far_below():
    menu = "".join(f"<li><a href='/{n}'>Harbour, part {n}</a></li>" for n in range(30))
    html = (
        f"<html><head><title>Cranes sold - Herald</title></head><body><h1>Cranes sold</h1><div>23.10.2018</div><ul>{menu}</ul>"
        f"<div class='text'>{BODY}</div></body></html>"
    )
    assert prepare(Source(html=html)).published_at == date(2018, 10, 23)
