"""Lists of addresses, feeds and sitemaps, from a site on this machine."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path

import pytest
import synthetic
from bulked import bulk_run, errors_of, lines_of

from factbox.bulk import sources
from factbox.bulk.sources import addresses
from factbox.bulk.values import BulkError


class Site:
    """Pages by path, as (content type, body), and when each was asked for."""

    def __init__(self) -> None:
        self.pages: dict[str, tuple[str, bytes]] = {}
        self.asked: list[tuple[str, float]] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append((self.path, time.monotonic()))
                found = site.pages.get(self.path)
                self.send_response(200 if found else 404)
                content_type, body = found or ("text/html", b"gone")
                self.send_header("Content-Type", content_type)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.base = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    monkeypatch.setenv("FACTBOX_FETCH_ALLOW_PRIVATE", "1")
    monkeypatch.setattr(addresses, "PAUSE", 0.05)
    made = Site()
    for number in range(4):
        made.pages[f"/{number}"] = ("text/html", synthetic.page(number).encode())
    yield made
    made.server.shutdown()
    made.server.server_close()


def named(*inputs: str) -> list[str]:
    return [address for unit in sources.units(inputs) for address in unit.items]


def test_a_list_is_fetched_and_what_cannot_be_had_is_told(site: Site, tmp_path: Path) -> None:
    site.pages["/doc.pdf"] = ("application/pdf", b"%PDF-1.7")
    lines = [
        "# a list",
        f"{site.base}/0",
        "",
        f"{site.base}/missing",
        f"{site.base}/doc.pdf",
        f"{site.base}/1",
        f"{site.base}/1",
        "no address",
    ]
    (tmp_path / "list.urls").write_text("\n".join(lines))
    manifest = bulk_run([tmp_path / "list.urls"], tmp_path / "out")
    assert {row["id"] for row in lines_of(tmp_path / "out")} == {f"{site.base}/0", f"{site.base}/1"}
    assert {row["article"]["url"] for row in lines_of(tmp_path / "out")} == {f"{site.base}/0", f"{site.base}/1"}
    told = {error["id"]: error["problem"]["detail"] for error in errors_of(tmp_path / "out")}
    assert told.keys() == {f"{site.base}/missing", f"{site.base}/doc.pdf", "no address"}
    assert "404" in told[f"{site.base}/missing"]
    assert manifest["counts"]["errors"] == 3


def test_a_host_is_visited_once_at_a_time_with_a_pause_and_by_its_robots_txt(site: Site, tmp_path: Path) -> None:
    site.pages["/robots.txt"] = ("text/plain", b"User-agent: *\nDisallow: /2\n")
    (tmp_path / "list.urls").write_text("\n".join(f"{site.base}/{number}" for number in range(4)))
    bulk_run([tmp_path / "list.urls"], tmp_path / "out", plugins=("links",))
    pages = [at for path, at in site.asked if path != "/robots.txt"]
    assert len(pages) == 3
    assert all(later - earlier >= 0.05 for earlier, later in pairwise(pages))
    (error,) = errors_of(tmp_path / "out")
    assert "robots.txt" in error["problem"]["detail"]


def test_hosts_take_turns() -> None:
    given = [
        "https://a.example/1",
        "https://a.example/2",
        "https://a.example/3",
        "https://b.example/1",
        "https://b.example/1",
    ]
    (unit,) = addresses.units_of(given)
    assert unit.items == ("https://a.example/1", "https://b.example/1", "https://a.example/2", "https://a.example/3")


def xml(body: str) -> tuple[str, bytes]:
    return "application/xml", f"<?xml version='1.0'?>{body}".encode()


def test_a_feed_stands_for_its_entries(site: Site) -> None:
    items = "".join(f"<item><title>{number}</title><link>{site.base}/{number}</link></item>" for number in range(3))
    site.pages["/rss"] = (
        "application/rss+xml",
        f"<rss version='2.0'><channel><title>News</title>{items}</channel></rss>".encode(),
    )
    entries = "".join(
        f"<entry><title>{number}</title><link href='{site.base}/{number}'/></entry>" for number in range(2)
    )
    site.pages["/atom"] = (
        "application/atom+xml",
        f"<feed xmlns='http://www.w3.org/2005/Atom'>{entries}</feed>".encode(),
    )
    assert named(f"{site.base}/rss") == [f"{site.base}/{number}" for number in range(3)]
    assert named(f"{site.base}/atom") == [f"{site.base}/{number}" for number in range(2)]


SITEMAP = "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>%s</urlset>"


def test_a_sitemap_stands_for_its_pages_and_an_index_for_its_sitemaps(site: Site) -> None:
    places = "".join(
        f"<url><loc> {site.base}/{number} </loc><image><loc>{site.base}/{number}.png</loc></image></url>"
        for number in range(2)
    )
    site.pages["/one.xml"] = xml(SITEMAP % places)
    packed = gzip.compress((SITEMAP % f"<url><loc>{site.base}/3</loc></url>").encode())
    site.pages["/two.xml.gz"] = ("application/gzip", packed)
    names = "".join(
        f"<sitemap><loc>{site.base}/{name}</loc></sitemap>" for name in ("one.xml", "two.xml.gz", "index.xml")
    )
    site.pages["/index.xml"] = xml(f"<sitemapindex>{names}</sitemapindex>")
    assert named(f"{site.base}/index.xml") == [f"{site.base}/0", f"{site.base}/1", f"{site.base}/3"]


def test_any_other_address_stands_for_itself(site: Site) -> None:
    assert named(f"{site.base}/0") == [f"{site.base}/0"]
    with pytest.raises(BulkError, match="404"):
        named(f"{site.base}/nothing")
