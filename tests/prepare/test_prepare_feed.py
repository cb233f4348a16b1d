"""Feeds that were sent where a page was expected."""

from datetime import UTC, date, datetime

import pytest

from factbox.article import FeedEntry
from factbox.prepare import NoArticle, Source, prepare
from factbox.prepare.feed import is_feed

RSS = """<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Loom News</title><link>https://loom.example/</link>
<item><title>Cloth &amp; rail</title><link>https://loom.example/1</link><pubDate>Mon, 06 Jan 2025 10:00:00 GMT</pubDate>
<description>&lt;p&gt;Bales go by &lt;a href="/rail"&gt;rail&lt;/a&gt;.&lt;/p&gt;</description></item>
<item><title>The fair</title><guid>https://loom.example/2</guid><dc:date>2025-01-07</dc:date></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Loom News</title><entry><title>Cloth</title>
<link rel="edit" href="https://loom.example/e"/><link href="https://loom.example/1"/><updated>2025-01-06T10:00:00Z</updated>
<summary>Bales go by rail.</summary></entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<channel><title>Loom News</title></channel><item><title>Cloth</title><link>https://loom.example/1</link></item></rdf:RDF>"""


def test_a_feed_is_named_as_one_and_its_entries_are_its_text():
    article = prepare(Source(html=RSS, base_url="https://loom.example/"))
    feed = article.details.feed
    assert (feed.kind, article.title) == ("rss", "Loom News")
    assert feed.entries == (
        FeedEntry("Cloth & rail", "https://loom.example/1", datetime(2025, 1, 6, 10, tzinfo=UTC)),
        FeedEntry("The fair", "https://loom.example/2", date(2025, 1, 7)),
    )
    assert article.text == "Cloth & rail\n\nBales go by rail.\n\nThe fair"
    assert [(article.text[a.start : a.end], a.href) for a in article.anchors] == [
        ("Cloth & rail", "https://loom.example/1"),
        ("rail", "/rail"),
        ("The fair", "https://loom.example/2"),
    ]


@pytest.mark.parametrize(("xml", "kind"), [(ATOM, "atom"), (RDF, "rss"), (f"\ufeff{RSS}", "rss")])
def test_the_kinds_of_feeds_are_told_apart(xml, kind):
    feed = prepare(Source(html=xml)).details.feed
    assert feed.kind == kind
    assert feed.entries[0].url == "https://loom.example/1"


def test_a_fetched_feed_is_one_too():
    article = prepare(Source(body=RSS.encode(), content_type="application/rss+xml", url="https://loom.example/feed"))
    assert (article.details.feed.kind, article.url) == ("rss", "https://loom.example/feed")


@pytest.mark.parametrize(
    "html", ["<p>An rss feed</p>", "<!doctype html><rss>", "<rsst></rsst>", "", "<?xml version='1.0'?><html>"]
)
def test_what_is_no_feed_is_not_taken_for_one(html):
    assert not is_feed(html)


@pytest.mark.parametrize(
    "xml", ["<rss>", "<rss></rss>", "<feed>" + "<a>" * 5000, "<rss><channel><item></item></channel></rss>"]
)
def test_a_feed_without_entries_says_so(xml):
    with pytest.raises(NoArticle, match="feed"):
        prepare(Source(html=xml))


def test_entities_of_a_feed_are_never_followed():
    head = '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
    xml = f"<?xml version='1.0'?>{head}<rss><channel><item><title>One &f; two</title></item></channel></rss>"
    text = prepare(Source(html=xml)).text
    assert text.startswith("One")
    assert "root" not in text
