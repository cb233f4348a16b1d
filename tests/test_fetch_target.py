"""Which addresses are visited at all, judged by their letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.fetch import FetchSettings, Refused
from factbox.fetch.addresses import refusal
from factbox.fetch.target import follow, read_target

SETTINGS = FetchSettings()
PLAIN = {
    "https://example.org": ("https://example.org/", "example.org", 443),
    "HTTP://Example.ORG:80/a#b": ("http://example.org/a", "example.org", 80),
    "https://example.org:443/a?b=c": ("https://example.org/a?b=c", "example.org", 443),
    "https://bücher.example/straße": ("https://xn--bcher-kva.example/stra%C3%9Fe", "xn--bcher-kva.example", 443),
    "http://93.184.216.34/": ("http://93.184.216.34/", "93.184.216.34", 80),
    "http://[2606:2800:220:1::1]/": ("http://[2606:2800:220:1::1]/", "2606:2800:220:1::1", 80),
    "http://example.org./": ("http://example.org./", "example.org", 80),
}
ODD = [
    "", " ", "example.org", "//example.org/", "http:example.org", "http:/example.org", "http:///example.org",
    "http:\\\\example.org", "http://", "http://:80/", "ftp://example.org/", "file:///etc/passwd", "javascript:1",
    "data:text/html,x", "gopher://example.org/", "view-source:http://example.org/", "blob:http://example.org/x",
    "http://user@example.org/", "http://user:pass@example.org/", "http://@example.org/", "http://a%40b.example/",
    "http://ex%61mple.org/", " http://example.org/", "http://example.org/ ", "http://exam ple.org/",
    "ht\ttp://example.org/", "http://example.org/\0", "http://example.org/\r\nX: 1", "\x01http://example.org/",
    "http://2130706433/", "http://0x7f000001/", "http://0x7f.0.0.1/", "http://0177.0.0.1/", "http://127.1/",
    "http://0/", "http://0x0/", "http://127.0.0.1./", "http://127.0.0.1../", "http://①②⑦.⓪.⓪.①/",
    "http://１２７.０.０.１/", "http://127｡0｡0｡1/", "http://[::1/", "http://[::1]x/", "http://256.1.1.1/",
    "http://example.org:22/", "http://example.org:8080/", "http://example.org:-1/", "http://example.org:99999/",
    "http://local\u200bhost/", "http://example.org/" + "a" * 5000, "http://example.org/\ud800", "http://a..b/",
]  # fmt: skip


@pytest.mark.parametrize("url", PLAIN)
def test_a_plain_web_address_is_a_target(url):
    target = read_target(url, SETTINGS)
    assert (target.url, target.host, target.port) == PLAIN[url]


@pytest.mark.parametrize("url", ODD, ids=range(len(ODD)))
def test_everything_else_is_refused(url):
    with pytest.raises(Refused):
        read_target(url, SETTINGS)


LOCATIONS = {
    "/b": "https://example.org/b",
    "b?c=d": "https://example.org/x/b?c=d",
    "//example.net/": "https://example.net/",
    "HTTP://example.net": "http://example.net/",
    "?q=http://a@b": "https://example.org/x/y?q=http://a@b",
    "/caf\u00e9": "https://example.org/caf%C3%A9",
}


@pytest.mark.parametrize("location", LOCATIONS)
def test_a_redirect_is_relative_to_where_it_comes_from(location):
    start = read_target("https://example.org/x/y", SETTINGS)
    assert follow(start, location, SETTINGS).url == LOCATIONS[location]


@pytest.mark.parametrize(
    "location",
    [
        "",
        "ftp://example.org/",
        "http:example.net",
        "/\\example.net",
        "\\\\example.net",
        "//a@b/",
        "http://0/",
        "//127.1/",
        "/\t/a.b/",
    ],
)
def test_a_redirect_to_an_odd_address_is_refused(location):
    with pytest.raises(Refused):
        follow(read_target("https://example.org/x/y", SETTINGS), location, SETTINGS)


@given(st.text(max_size=40) | st.text("htp:/\\@%.[]0x17f localhost#?", max_size=40).map("http://".__add__))
def test_any_string_is_a_target_or_refused(url):
    try:
        target = read_target(url, SETTINGS)
    except Refused:
        return
    assert target.scheme in ("http", "https")
    assert target.port in (80, 443)
    assert "@" not in target.url.split("/")[2]


PUBLIC = [
    "93.184.216.34",
    "1.1.1.1",
    "8.8.8.8",
    "172.32.0.1",
    "172.15.0.1",
    "192.169.0.1",
    "100.128.0.1",
    "2606:2800::1",
]
NEVER = [
    "0.0.0.0", "100.64.0.1", "100.127.255.254", "168.63.129.16", "169.254.169.254", "192.0.0.192", "192.0.2.1",
    "198.18.0.1", "198.19.255.254", "198.51.100.7", "203.0.113.1", "224.0.0.1", "239.1.1.1", "240.0.0.1",
    "255.255.255.255", "::", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "fe80::1", "fe80::1%eth0", "fec0::1",
    "ff02::1", "2001:db8::1", "100::1", "64:ff9b::7f00:1", "64:ff9b:1::1", "2002:7f00:1::", "2001:0:7f00:1::",
    "3fff::1", "5f00::1", "::ffff:0:127.0.0.1", "not an address", "",
]  # fmt: skip
PRIVATE = ["127.0.0.1", "127.255.255.254", "::1", "10.0.0.1", "172.16.0.1", "172.31.255.254", "192.168.1.1", "fd00::1"]


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses_are_open(address):
    assert refusal(address, allow_private=False) is None


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses_open_only_when_asked(address):
    assert refusal(address, allow_private=False)
    assert refusal(address, allow_private=True) is None


@pytest.mark.parametrize("address", NEVER)
def test_special_addresses_never_open(address):
    assert refusal(address, allow_private=True)
