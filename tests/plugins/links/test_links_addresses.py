"""Addresses of anchors, as a browser resolves them; and what a link item says of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox import Anchor, Article, parse
from factbox.parsers import Context
from factbox_links import PARSER
from factbox_links.addresses import base_of, resolve
from factbox_links.sites import site, top_level_domains

BASE = "https://news.example/world/story.html?p=1#top"

# (href, where it leads from BASE by the WHATWG URL standard, or None when it is no link)
FACTS = [
    ("", "https://news.example/world/story.html?p=1"),
    ("#x", "https://news.example/world/story.html?p=1#x"),
    ("?q=2", "https://news.example/world/story.html?q=2"),
    ("other.html", "https://news.example/world/other.html"),
    ("./other.html", "https://news.example/world/other.html"),
    ("../sport/", "https://news.example/sport/"),
    ("../../../../up", "https://news.example/up"),
    ("/root", "https://news.example/root"),
    ("//cdn.example/x", "https://cdn.example/x"),
    ("/a/./b/../c", "https://news.example/a/c"),
    ("/a/b/..", "https://news.example/a/"),
    ("/a/%2e%2e/b", "https://news.example/b"),
    ("/a/%2E/b", "https://news.example/a/b"),
    ("a b", "https://news.example/world/a%20b"),
    ("caf\xe9", "https://news.example/world/caf%C3%A9"),
    ("\u65e5\u672c", "https://news.example/world/%E6%97%A5%E6%9C%AC"),
    ("/x?q=caf\xe9", "https://news.example/x?q=caf%C3%A9"),
    ("/x#caf\xe9", "https://news.example/x#caf%C3%A9"),
    ("/x?a='b'", "https://news.example/x?a=%27b%27"),
    ('/x?a="b"', "https://news.example/x?a=%22b%22"),
    ("/x?<b>", "https://news.example/x?%3Cb%3E"),
    ("/x#<b>", "https://news.example/x#%3Cb%3E"),
    ("/x`y", "https://news.example/x%60y"),
    ("/{a}|b", "https://news.example/%7Ba%7D|b"),
    ("/a^b", "https://news.example/a%5Eb"),
    ("/a[b]", "https://news.example/a[b]"),
    ("/%zz", "https://news.example/%zz"),
    ("/a%20b", "https://news.example/a%20b"),
    ("\\back\\slash", "https://news.example/back/slash"),
    ("https:\\\\h.example\\p", "https://h.example/p"),
    ("https:other.html", "https://news.example/world/other.html"),
    ("https:/h.example/p", "https://news.example/h.example/p"),
    ("https:///h.example/p", "https://h.example/p"),
    ("https://h.example", "https://h.example/"),
    ("HTTPS://H.Example/P", "https://h.example/P"),
    ("https://h.example:443/", "https://h.example/"),
    ("https://h.example:8443/", "https://h.example:8443/"),
    ("https://h.example:/", "https://h.example/"),
    ("https://h.example:00080/", "https://h.example:80/"),
    ("http://h.example:80/", "http://h.example/"),
    ("https://h.example:65536/", None),
    ("https://h.example:x/", None),
    ("https://u@h.example/", "https://u@h.example/"),
    ("https://u:p@h.example/", "https://u:p@h.example/"),
    ("https://u:@h.example/", "https://u@h.example/"),
    ("https://:p@h.example/", "https://:p@h.example/"),
    ("https://u@v@h.example/", "https://u%40v@h.example/"),
    ("https://h.example/../..", "https://h.example/"),
    ("https://h.example/?", "https://h.example/?"),
    ("https://h.example/#", "https://h.example/#"),
    ("https://h.example?a", "https://h.example/?a"),
    ("https://h.example#a", "https://h.example/#a"),
    ("https://b\xfccher.example/", "https://xn--bcher-kva.example/"),
    ("https://xn--bcher-kva.example/", "https://xn--bcher-kva.example/"),
    ("https://\uff48.example/", "https://h.example/"),
    ("https://h\u3002example/", "https://h.example/"),
    ("https://stra\xdfe.example/", "https://xn--strae-oqa.example/"),
    ("https://h.example./", "https://h.example./"),
    ("https://h..example/", "https://h..example/"),
    ("https://a_b.example/", "https://a_b.example/"),
    ("https://-a.example/", "https://-a.example/"),
    ("https://h%2eexample/", "https://h.example/"),
    ("https://h%41.example/", "https://ha.example/"),
    ("https://h%20.example/", None),
    ("https://h .example/", None),
    ("https://h<.example/", None),
    ("https://h\xad.example/", "https://h.example/"),
    ("https://", None),
    ("https:", "https://news.example/world/story.html?p=1"),
    ("https://?", None),
    ("http://0x7f.1/", "http://127.0.0.1/"),
    ("http://127.1/", "http://127.0.0.1/"),
    ("http://2130706433/", "http://127.0.0.1/"),
    ("http://0177.0.0.1/", "http://127.0.0.1/"),
    ("http://256.1.1.1/", None),
    ("http://1.2.3.4.5/", None),
    ("http://1.2.3.08/", None),
    ("http://[::1]/", "http://[::1]/"),
    ("http://[0:0:0:0:0:0:0:1]/", "http://[::1]/"),
    ("http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/"),
    ("http://[1::2::3]/", None),
    ("http://[::1", None),
    ("http://::1/", None),
    ("http://[v1.x]/", None),
    (" /x ", "https://news.example/x"),
    ("\t/x\n", "https://news.example/x"),
    ("/x\ty\nz", "https://news.example/xyz"),
    ("ht\ntps://h.example/", "https://h.example/"),
    ("\x01/x\x1f", "https://news.example/x"),
    ("mailto:a@b.example", "mailto:a@b.example"),
    ("mailto:a b@c.example", "mailto:a b@c.example"),
    ("MAILTO:A@B.example?subject=x y", "mailto:A@B.example?subject=x%20y"),
    ("tel:+1-2", "tel:+1-2"),
    ("ftp://h.example/a/../b", "ftp://h.example/b"),
    ("ftp://h.example:21/", "ftp://h.example/"),
    ("sms:+12", "sms:+12"),
    ("about:blank", "about:blank"),
    ("xyz:a/../b", "xyz:a/../b"),
    ("xyz://H/a/../b", "xyz://H/b"),
    ("file:///a/b", "file:///a/b"),
    ("file://localhost/a", "file:///a"),
    ("javascript:1", None),
    ("JavaScript:1", None),
    (" java\nscript:1", None),
    ("data:text/html,x", None),
    ("vbscript:x", None),
    ("/\x00", "https://news.example/"),
    ("https://h.example/\xa0x", "https://h.example/%C2%A0x"),
    ("https://h.example/a?b#c?d#e", "https://h.example/a?b#c?d#e"),
    ("https://h.example/%7Euser", "https://h.example/%7Euser"),
    ("https://h.example/~user", "https://h.example/~user"),
    ("https://h.example/;p=1", "https://h.example/;p=1"),
    ("https://h.example/&amp;", "https://h.example/&amp;"),
    ("https://h.example/\U0001f680", "https://h.example/%F0%9F%9A%80"),
    ("\ud800", None),
]


@pytest.mark.parametrize(("href", "url"), FACTS, ids=range(len(FACTS)))
def test_an_address_resolves_as_in_a_browser(href, url):
    found = resolve(href, BASE)
    assert (found and found.url) == url


@pytest.mark.parametrize("base", [None, "", "no address", "/relative", "https://", "javascript:1"])
def test_without_a_base_only_whole_addresses_are_links(base):
    assert base_of(base) is None
    assert resolve("/x", base_of(base)) is None
    assert resolve("https://h.example/x", base_of(base)).url == "https://h.example/x"


@given(st.text(max_size=30) | st.text("htps:/\\.@%[]?#x\t ", max_size=30))
def test_any_href_is_an_address_or_none_and_resolving_again_changes_nothing(href):
    found = resolve(href, BASE)
    if found is not None and found.host:
        again = resolve(found.url, None)
        assert (again.url, again.host) == (found.url, found.host)


SITES = {
    "www.bbc.co.uk": "bbc.co.uk",
    "bbc.co.uk": "bbc.co.uk",
    "a.b.example.org": "example.org",
    "alice.github.io": "alice.github.io",
    "localhost": "localhost",
    "127.0.0.1": "127.0.0.1",
    "co.uk": "co.uk",
}


@pytest.mark.parametrize("host", SITES)
def test_a_site_is_what_somebody_registered(host):
    assert site(host) == SITES[host]


def test_known_domains_come_from_the_bundled_list():
    assert {"com", "uk", "museum", "рф", "xn--p1ai"} <= top_level_domains()
    assert not {"example", "invalid", "jpg", "com.au", ""} & top_level_domains()


def item(href, *, words="map", **about):
    article = Article(f"The {words}.", anchors=(Anchor(4, 4 + len(words), href, ("nofollow",)),), **about)
    found = list(PARSER.parse(article, Context()))
    return found[0] if found else None


def test_an_anchor_s_item_has_words_place_address_kind_and_rel():
    assert item("/m?utm_source=x&id=1", base_url="https://a.example.org/") == {
        "text": "map",
        "start": 4,
        "end": 7,
        "url": "https://a.example.org/m?utm_source=x&id=1",
        "kind": "anchor",
        "rel": ["nofollow"],
        "internal": True,
        "clean_url": "https://a.example.org/m?id=1",
        "rule": "anchor",
    }


INTERNAL = [
    ("https://www.example.org/x", "https://news.example.org/y", True),
    ("https://example.net/x", "https://news.example.org/y", False),
    ("https://bob.github.io/", "https://alice.github.io/", False),
    ("https://example.org/x", None, None),
    ("mailto:a@example.org", "https://example.org/", None),
    ("tel:+1", "https://example.org/", None),
]


@pytest.mark.parametrize(("href", "home", "internal"), INTERNAL)
def test_internal_is_the_same_registered_site_and_unknown_without_an_own_address(href, home, internal):
    assert item(href, base_url=home)["internal"] is internal


def test_the_words_of_an_anchor_are_no_second_link():
    assert item("https://b.example/", words="https://a.example.org/x")["url"] == "https://b.example/"
    html = "<p>See <a href='https://b.example/'>a.example.org</a> or https://c.example/.</p>"
    links = parse(html=html, plugins=["links"])["results"]["links"]
    assert [(link["url"], link["kind"]) for link in links] == [
        ("https://b.example/", "anchor"),
        ("https://c.example/", "url"),
    ]


def test_words_of_an_anchor_that_is_no_link_are_read_like_all_words():
    html = "<p><a href='javascript:x()'>https://c.example/</a></p>"
    (link,) = parse(html=html, plugins=["links"])["results"]["links"]
    assert (link["kind"], link["url"]) == ("url", "https://c.example/")


def test_a_text_with_inline_anchors_gives_them_in_order():
    text = 'The <a href="https://a.example/1">first</a>, the <a href="https://a.example/2">second</a>.'
    answer = parse(text, plugins=["links"])
    assert answer["article"]["text"] == "The first, the second."
    assert [(link["text"], link["start"]) for link in answer["results"]["links"]] == [("first", 4), ("second", 15)]
