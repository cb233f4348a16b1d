"""What is made of an answer, without any network: `responses` stands in for the other site."""

import pytest
import responses

from factbox.fetch import FetchSettings, Refused, TooLarge, TooSlow, Unreachable, WrongType, fetch
from factbox.fetch.cache import Cache, lifetime
from factbox.fetch.robots import allows

URL = "https://news.example/story"


@pytest.fixture
def site():
    with responses.RequestsMock() as mock:
        yield mock


@pytest.mark.parametrize(
    "content_type", ["text/html", "Text/HTML; charset=utf-8", "application/xhtml+xml", "text/plain"]
)
def test_pages_and_plain_text_are_read(site, content_type):
    site.get(URL, body=b"<p>It rained.</p>", content_type=content_type)
    fetched = fetch(URL)
    assert (fetched.url, fetched.content_type, fetched.body) == (URL, content_type, b"<p>It rained.</p>")


@pytest.mark.parametrize("content_type", ["application/json", "image/png", "text/csv", "application/octet-stream", "x"])
def test_other_types_are_not(site, content_type):
    site.get(URL, body=b"<p>It rained.</p>", content_type=content_type)
    with pytest.raises(WrongType):
        fetch(URL)


@pytest.mark.parametrize("status", [201, 204, 206, 300, 304, 400, 401, 403, 404, 410, 429, 500, 503])
def test_an_answer_that_is_no_page_is_told_by_its_status(site, status):
    site.get(URL, status=status, body=b"secret trace")
    with pytest.raises(Unreachable, match=str(status)) as raised:
        fetch(URL)
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
def test_redirects_lead_on_and_the_last_address_is_kept(site, code):
    site.get(URL, status=code, headers={"Location": "/other"})
    site.get("https://news.example/other", body=b"<p>Here.</p>", content_type="text/html")
    assert fetch(URL).url == "https://news.example/other"


def test_a_redirect_away_from_the_web_is_refused(site):
    site.get(URL, status=302, headers={"Location": "ftp://news.example/"})
    with pytest.raises(Refused):
        fetch(URL)


def test_a_body_beyond_the_limit_is_too_large(site):
    site.get(URL, body=b"a" * 2000, content_type="text/html")
    with pytest.raises(TooLarge):
        fetch(URL, FetchSettings(max_bytes=1000))


def test_a_timeout_below_us_is_ours_above(site):
    site.get(URL, body=responses.ConnectionError("10.0.0.1 said secret"))
    with pytest.raises(Unreachable) as raised:
        fetch(URL)
    assert "10.0.0.1" not in str(raised.value)
    site.replace("GET", URL, body=TimeoutError())
    with pytest.raises(TooSlow):
        fetch(URL)


LIFETIMES = [
    ({}, 0),
    ({"Cache-Control": "max-age=60"}, 60),
    ({"Cache-Control": "public, max-age=60, s-maxage=30"}, 60),
    ({"Cache-Control": "max-age=60", "Age": "45"}, 15),
    ({"Cache-Control": "max-age=60", "Age": "90"}, 0),
    ({"Cache-Control": "max-age=99999999"}, 24 * 3600),
    ({"Cache-Control": "no-store, max-age=60"}, 0),
    ({"Cache-Control": "private, max-age=60"}, 0),
    ({"Cache-Control": "no-cache"}, 0),
    ({"Cache-Control": "max-age=60", "Vary": "Accept-Encoding"}, 60),
    ({"Cache-Control": "max-age=60", "Vary": "Cookie"}, 0),
    ({"Cache-Control": "max-age=60", "Set-Cookie": "a=b"}, 0),
    ({"Expires": "Mon, 06 Jan 2025 10:01:00 GMT", "Date": "Mon, 06 Jan 2025 10:00:00 GMT"}, 60),
    ({"Expires": "0", "Date": "Mon, 06 Jan 2025 10:00:00 GMT"}, 0),
    ({"Expires": "-1"}, 0),
]


@pytest.mark.parametrize(("headers", "seconds"), LIFETIMES)
def test_an_answer_is_kept_only_as_long_as_its_site_allows(headers, seconds):
    assert lifetime(headers) == seconds


def test_a_kept_answer_ends_with_its_time(tmp_path):
    cache = Cache(str(tmp_path / "pages.db"))
    cache.put("a", ("b", "text/html", b"c"), 60)
    cache.put("old", ("b", None, b"c"), -1)
    assert cache.get("a") == ("b", "text/html", b"c")
    assert cache.get("old") is None
    assert cache.get("unknown") is None


def test_robots_rules_are_for_the_product_and_the_path():
    rules = "User-agent: factbox\nDisallow: /private\n\nUser-agent: *\nDisallow: /"
    assert allows(rules, "factbox/1.0", "https://a.example/story")
    assert not allows(rules, "factbox/1.0", "https://a.example/private/x")
    assert not allows(rules, "other/1.0", "https://a.example/story")
    assert allows("", "factbox/1.0", "https://a.example/")
