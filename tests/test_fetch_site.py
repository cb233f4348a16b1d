"""Fetching from a site that misbehaves: every fetch ends in time with a page or with one of our own errors."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from hostile_site import BEHAVIOURS, PAGE, running_site

from factbox.fetch import (
    Busy,
    Fetcher,
    FetchError,
    FetchSettings,
    Refused,
    TooLarge,
    TooSlow,
    Unreachable,
    WrongType,
    fetch,
)

OPEN = FetchSettings(allow_private=True, timeout=0.9, connect_timeout=0.9, max_bytes=1 << 18)


@pytest.fixture(scope="module")
def site():
    with running_site() as running:
        yield running


PAGES = {"ok": PAGE, "gzip": PAGE, "deflate": PAGE, "untyped": PAGE, "plain": b"It rained.", "to?302?/ok": PAGE}
ERRORS = {
    "bomb": TooLarge,
    "large": TooLarge,
    "endless": TooLarge,
    "endless-close": TooLarge,
    "endless-headers": Unreachable,
    "endless-line": Unreachable,
    "endless-chunk-line": (TooLarge, Unreachable),
    "silent": TooSlow,
    "drip": TooSlow,
    "drip-headers": TooSlow,
    "continue": TooSlow,
    "short": Unreachable,
    "unfinished": Unreachable,
    "bad-chunk": Unreachable,
    "garbage": Unreachable,
    "nothing": Unreachable,
    "old": Unreachable,
    "not-packed": Unreachable,
    "cut-gzip": Unreachable,
    "brotli": WrongType,
    "twice": WrongType,
    "pdf": WrongType,
    "picture": WrongType,
    "zeros": WrongType,
    "missing": Unreachable,
    "broken": Unreachable,
    "partial": Unreachable,
    "loop": Unreachable,
    "to?302?": Refused,
    "to?302?file:///etc/passwd": Refused,
    "to?302?javascript:alert(1)": Refused,
    "to?302?http:///ok": Refused,
    "to?302?http://169.254.169.254/latest/": Refused,
    "to?301?http://[::ffff:127.0.0.1]/": Refused,
    "to?307?http://0.0.0.0/": Refused,
    "to?308?http://user:pass@127.0.0.1/": Refused,
    "to?303?http://2130706433/": Refused,
    "to?302?//127.1/": Refused,
}


@pytest.mark.parametrize("path", PAGES)
def test_a_page_comes_unpacked_and_with_its_final_address(site, path):
    fetched = fetch(site.url(path), OPEN)
    assert fetched.body == PAGES[path]
    assert fetched.url == site.url(path.rpartition("/")[2])


@pytest.mark.parametrize("path", ERRORS)
def test_a_bad_answer_is_one_of_our_errors_and_comes_in_time(site, path):
    began = time.monotonic()
    with pytest.raises(ERRORS[path]) as raised:
        fetch(site.url(path), OPEN)
    assert time.monotonic() - began < OPEN.timeout + 0.5
    assert raised.value.status in (422, 502, 503, 504)
    assert "secret" not in str(raised.value)
    assert "user:" not in str(raised.value)


def test_private_addresses_are_not_even_connected_to(site):
    before = len(site.seen)
    for host in ("127.0.0.1", "localhost"):
        with pytest.raises(Refused):
            fetch(site.url("ok", host), FetchSettings(ports=(site.port,)))
    assert len(site.seen) == before


def test_other_ports_than_the_web_s_are_refused(site):
    with pytest.raises(Refused, match="Port"):
        fetch(site.url("ok"), FetchSettings())


def test_requests_name_us_and_carry_nothing_else(site, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    fetch(site.url("cookie"), OPEN)
    fetch(site.url("ok?headers"), FetchSettings(allow_private=True, contact="https://example.org/bot"))
    headers = dict(site.seen)["ok?headers"]
    assert any(line.startswith("User-Agent: factbox/") and "+https://example.org/bot" in line for line in headers)
    assert not any(line.lower().startswith(("cookie", "authorization", "x-")) for line in headers)


def test_redirects_are_followed_only_so_far(site):
    before = len(site.seen)
    with pytest.raises(Unreachable, match="too often"):
        fetch(site.url("loop"), OPEN)
    assert len(site.seen) - before == OPEN.max_redirects + 1


def test_robots_are_asked_only_when_wanted(site):
    assert fetch(site.url("ok"), OPEN).body == PAGE
    with pytest.raises(Refused, match=r"robots\.txt"):
        fetch(site.url("ok"), FetchSettings(allow_private=True, robots=True))
    assert fetch(site.url("plain"), FetchSettings(allow_private=True, robots=True)).body


def test_one_slow_host_gets_two_places_and_others_wait_or_are_told_to(site):
    fetcher = Fetcher(FetchSettings(allow_private=True, timeout=0.8))
    with ThreadPoolExecutor(6) as threads:
        outcomes = list(threads.map(lambda _: outcome(fetcher, site.url("silent")), range(6)))
    assert outcomes.count(TooSlow) >= 2
    assert set(outcomes) <= {TooSlow, Busy}
    assert Busy in outcomes


def outcome(fetcher, url):
    try:
        return fetcher.fetch(url)
    except FetchError as error:
        return type(error)


def test_an_unknown_name_and_a_closed_port_are_unreachable():
    with pytest.raises(Unreachable):
        fetch("http://no-such-host.invalid/")
    with pytest.raises(Unreachable):
        fetch("http://127.0.0.1:1/", OPEN)


def test_a_name_with_one_bad_address_is_refused_whatever_the_others_are(monkeypatch):
    answers = [(2, 1, 6, "", ("93.184.216.34", 80)), (2, 1, 6, "", ("127.0.0.1", 80))]
    monkeypatch.setattr("socket.getaddrinfo", lambda *args, **kwargs: answers)
    with pytest.raises(Refused, match="loopback"):
        fetch("http://mixed.example/")


def test_a_name_server_that_does_not_answer_costs_no_more_than_the_budget(monkeypatch):
    release = threading.Event()
    monkeypatch.setattr("socket.getaddrinfo", lambda *args, **kwargs: release.wait(5) and [])
    began = time.monotonic()
    with pytest.raises(TooSlow):
        fetch("http://tarpit.example/", OPEN)
    release.set()
    assert time.monotonic() - began < 2


def test_an_answer_that_may_be_kept_is_asked_for_once(site, tmp_path):
    fetcher = Fetcher(FetchSettings(allow_private=True, cache=str(tmp_path / "pages.db")))
    before = len(site.seen)
    assert fetcher.fetch(site.url("kept")) == fetcher.fetch(site.url("kept"))
    assert len(site.seen) - before == 1
    fetcher.fetch(site.url("ok"))
    fetcher.fetch(site.url("ok"))
    assert len(site.seen) - before == 3


def test_an_egress_proxy_is_asked_for_the_whole_address(site, monkeypatch):
    monkeypatch.setitem(BEHAVIOURS, "http://news.example/story", BEHAVIOURS["ok"])
    fetched = fetch("http://news.example/story", FetchSettings(proxy=f"http://127.0.0.1:{site.port}"))
    assert (fetched.url, fetched.body) == ("http://news.example/story", PAGE)


def test_an_egress_proxy_opens_no_odd_address(site):
    before = len(site.seen)
    with pytest.raises(Refused):
        fetch("http://user@news.example/", FetchSettings(proxy=f"http://127.0.0.1:{site.port}"))
    assert len(site.seen) == before
