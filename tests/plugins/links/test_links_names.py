"""Which strings are host names, and where an address in prose ends."""

from __future__ import annotations

import re

import pytest

from factbox_links import marks
from factbox_links.domains import MAX_HOST, before_cjk, is_host, is_ipv4, is_known, is_written_domain
from factbox_links.extents import SHORT_LINKS, Brackets, balanced, tail_end, trim

HOSTS = {
    "example.org": True,
    "a.b.c.example.org": True,
    "xn--bcher-kva.example": True,
    "_dmarc.example.org": False,
    "localhost": True,
    "my_host.example.org": True,
    "exa_mple.org": False,
    "-a.example.org": False,
    "a-.example.org": False,
    "a..example.org": False,
    ".example.org": False,
    "a." * (MAX_HOST // 2) + "bcd": False,
    "a" * 63 + ".org": True,
    "a" * 64 + ".org": False,
}
IPV4 = {
    "192.0.2.1": True,
    "255.255.255.255": True,
    "0.0.0.0": True,
    "256.0.0.1": False,
    "1.2.3": False,
    "1.2.3.4.5": False,
    "01.2.3.4": False,
    "1.2.3.4.": False,
}
WRITTEN = {
    "example.org": True,
    "EXAMPLE.ORG": True,
    "example.co.uk": True,
    "bbc.com": True,
    "Example.Org": False,
    "ASP.NET": False,
    "README.md": False,
    "script.py": False,
    "said.But": False,
    "Inc.in": False,
    "e.g.to": False,
    "10.am": False,
    "3.14.io": False,
    "co.uk": False,
    "example.invalidtop": False,
    "-a.org": False,
}
GLUED = {
    "example.com하고": "example.com",
    "www.example.org新聞": "www.example.org",
    "example.com": None,
    "example.invalidtop新聞": None,
    "新聞example.com": None,
}


@pytest.mark.parametrize(("name", "host"), HOSTS.items())
def test_a_host_has_well_formed_labels(name: str, host: bool) -> None:
    assert is_host(name) is host


@pytest.mark.parametrize(("name", "address"), IPV4.items())
def test_an_ipv4_address_has_four_bytes(name: str, address: bool) -> None:
    assert is_ipv4(name) is address


@pytest.mark.parametrize(("name", "written"), WRITTEN.items())
def test_a_bare_name_is_meant_as_an_address(name: str, written: bool) -> None:
    assert is_written_domain(name) is written


@pytest.mark.parametrize(("name", "domain"), GLUED.items())
def test_a_domain_ends_where_letters_without_blanks_begin(name: str, domain: str | None) -> None:
    assert before_cjk(name) == domain


@pytest.mark.parametrize(("name", "known"), [("a.org", True), ("a.ORG", True), ("a.nosuchtop", False), ("org", True)])
def test_a_top_level_domain_is_known_in_any_case(name: str, known: bool) -> None:
    assert is_known(name) is known


# what follows the host "example.org": the tail that is of the address
TAILS = {
    "/a": "/a",
    "/a.": "/a",
    "/a, and": "/a",
    "/a?b=1&c=2": "/a?b=1&c=2",
    "?q=1": "?q=1",
    "#top": "#top",
    "/a_(b)": "/a_(b)",
    "/a_(b).": "/a_(b)",
    "/a)": "/a",
    "/a]": "/a",
    "/a(b": "/a(b",
    "/a(": "/a",
    "/a's": "/a",
    "/a’s": "/a",
    "/a**": "/a",
    "/a&amp;": "/a",
    '/a"b"': '/a"b"',
    "/a“b”": "/a",
    "/a<b>": "/a",
    "/新聞": "/新聞",
    "/a新聞": "/a",
    "/新聞。": "/",
    "": "",
    " /a": "",
    "a": "",
}


@pytest.mark.parametrize(("text", "tail"), TAILS.items())
def test_a_tail_ends_where_the_sentence_goes_on(text: str, tail: str) -> None:
    assert text[: tail_end(text, "example.org", 0)] == tail


def test_a_known_shortener_has_paths_of_letters_and_digits() -> None:
    assert tail_end("/aB3新聞", "t.co", 0) == 4
    assert tail_end("/aB3-x", "T.CO", 0) == 4
    assert set(SHORT_LINKS) == {"t.co"}


@pytest.mark.parametrize(
    ("tail", "kept"),
    [("a(b)c", "a(b)c"), ("a)b", "a"), ("a[b]c]d", "a[b]c"), ("a<b>c>d", "a<b>c"), ("a(b", "a(b"), ("", "")],
)
def test_a_bracket_closes_only_what_was_opened(tail: str, kept: str) -> None:
    assert balanced(tail) == kept


@pytest.mark.parametrize(
    ("tail", "kept"),
    [
        ("/a...", "/a"),
        ("/a'", "/a"),
        ("/'a'", "/'a'"),
        ("/a's.", "/a"),
        ("/a&quot;", "/a"),
        ("/a&b", "/a&b"),
        ("/a|", "/a"),
    ],
)
def test_what_belongs_to_the_sentence_is_trimmed(tail: str, kept: str) -> None:
    assert trim(tail) == kept


def test_brackets_are_counted_by_kind() -> None:
    brackets = Brackets()
    assert [brackets.fits(mark) for mark in "([)])"] == [True, True, True, True, False]


@pytest.mark.parametrize("body", [marks.LETTERS, marks.CJK, marks.CJK_STOPS, marks.STOPS])
def test_tables_of_marks_are_bodies_of_classes(body: str) -> None:
    assert re.compile(f"[{body}]")


@pytest.mark.parametrize(
    ("char", "body"),
    [
        ("é", marks.LETTERS),
        ("я", marks.LETTERS),
        ("ή", marks.LETTERS),
        ("新", marks.CJK),
        ("하", marks.CJK),
        ("。", marks.CJK_STOPS),
    ],
)
def test_a_letter_lies_in_the_class_of_its_script(char: str, body: str) -> None:
    assert re.fullmatch(f"[{body}]", char)


@pytest.mark.parametrize("char", ["<", "“", "…", "\u00a0", "\u200b", "\x00", "、"])
def test_no_address_in_prose_holds_these(char: str) -> None:
    assert re.fullmatch(f"[{marks.STOPS}]", char)


def test_every_bracket_has_its_partner() -> None:
    assert all(len(closing) == len(opening) == 1 for closing, opening in marks.PAIRS.items())
    assert set(marks.PAIRS.values()) == set("([{<")
