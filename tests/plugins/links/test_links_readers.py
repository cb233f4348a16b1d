"""The readers of bare addresses, one by one: what each takes, and where it ends."""

from __future__ import annotations

import pytest

from factbox_links.doi import read_doi
from factbox_links.find import Find, Reader, before
from factbox_links.mail import read_email, read_mailto
from factbox_links.web import read_name, read_relative, read_schemed

# [ and ] stand around the candidate that the scanner would hand over
DOIS: dict[str, str | None] = {
    "see [10.1000/xyz123]": "10.1000/xyz123",
    "see [10.1000/xyz123].": "10.1000/xyz123",
    "([10.1000/xyz123])": "10.1000/xyz123",
    "[10.1016/S0140-6736(20)30183-5]": "10.1016/S0140-6736(20)30183-5",
    "[10.1000/xyz(1)]) left": "10.1000/xyz(1)",
    "“[10.1000/a1]”": "10.1000/a1",
    "$[10.5000/a1]": None,
    "/[10.1000/a1]": None,
    "[10.5000/share]": None,
    "[10.5/a1]": None,
    "[10.12345678901/a1]": None,
}
MAILTOS: dict[str, str | None] = {
    "write [mailto:]desk@example.org": "mailto:desk@example.org",
    "[mailto:]desk@example.org.": "mailto:desk@example.org",
    "[mailto:]desk@localhost": "mailto:desk@localhost",
    "[mailto:]desk": None,
    "[mailto:]desk@-example.org": None,
    "[mailto:] desk@example.org": None,
}
MAILS: dict[str, str | None] = {
    "write [desk@example.org]": "desk@example.org",
    "[first.last+news@mail.example.co.uk]": "first.last+news@mail.example.co.uk",
    "[desk@example.org].": "desk@example.org",
    "[.desk@example.org]": "desk@example.org",
    "['desk@example.org]'": "desk@example.org",
    "@[desk@example.org]": None,
    "/[desk@example.org]": None,
    "[desk@example]": None,
    "[desk@example.org]@home": None,
    "[desk@example.123]": None,
}
SCHEMED: dict[str, str | None] = {
    "see [https://]example.org now": "https://example.org",
    "[https://]example.org/a?b=1#c.": "https://example.org/a?b=1#c",
    "[https://]example.org:8080/a": "https://example.org:8080/a",
    "[https://]user@example.org/a": "https://user@example.org/a",
    "[https://]host/a": "https://host/a",
    "[http://][2001:db8::1]/a": "http://[2001:db8::1]/a",
    "([https://]example.org/a_(b))": "https://example.org/a_(b)",
    "[https://]example.org…": "https://example.org",
    "[https://]example.com하고": "https://example.com",
    "[https://]-a.example.org": None,
    "[https://] example.org": None,
    "say #[https://]example.org": None,
}
RELATIVE: dict[str, str | None] = {
    "see [//]example.org/a": "//example.org/a",
    "[//]localhost:8000/a": "//localhost:8000/a",
    "https:[//]example.org": None,
    "and[//]example.org": None,
    "[//] a comment": None,
    "[//]example.invalidtop": None,
}
NAMES: dict[str, str | None] = {
    "see [example.org] now": "example.org",
    "[www.example.org]/a.": "www.example.org/a",
    "[example.org]:8080/a": "example.org:8080/a",
    "[192.0.2.1]": "192.0.2.1",
    "[example.org]:99999": None,
    "version [1.2.3.4]": None,
    "[README.md]": None,
    "[ASP.NET]": None,
    "[said.But]": None,
    "[example.org]@home": None,
    "[example.org](x)": None,
    "a/[example.org]": None,
    "[co.uk]": None,
}
READERS: dict[str, tuple[Reader, dict[str, str | None]]] = {
    "doi": (read_doi, DOIS),
    "mailto": (read_mailto, MAILTOS),
    "email": (read_email, MAILS),
    "schemed": (read_schemed, SCHEMED),
    "relative": (read_relative, RELATIVE),
    "name": (read_name, NAMES),
}
ROWS = [(name, text, words) for name, (_, rows) in READERS.items() for text, words in rows.items()]


def found(reader: Reader, marked: str) -> tuple[str, Find | None]:
    """The text without its marks, and what the reader makes of the candidate between them."""
    start = marked.index("[")
    end = marked.index("]", start) - 1
    text = marked[:start] + marked[start + 1 : end + 1] + marked[end + 2 :]
    return text, reader(text, start, end)


@pytest.mark.parametrize(("name", "marked", "words"), ROWS)
def test_a_reader_takes_its_own_address_and_no_more(name: str, marked: str, words: str | None) -> None:
    text, find = found(READERS[name][0], marked)
    assert (text[find.start : find.end] if find else None) == words


@pytest.mark.parametrize(
    ("name", "marked", "kind", "rule", "href"),
    [
        ("doi", "[10.1000/a1]", "doi", "doi", "https://doi.org/10.1000/a1"),
        ("doi", "[10.1000/a?1#2%]", "doi", "doi", "https://doi.org/10.1000/a%3F1%232%25"),
        ("mailto", "[mailto:]a@example.org", "email", "mailto", "mailto:a@example.org"),
        ("email", "[a@example.org]", "email", "email", "mailto:a@example.org"),
        ("schemed", "[http://]example.org", "url", "scheme", "http://example.org"),
        ("relative", "[//]example.org", "url", "protocol-relative", "https://example.org"),
        ("name", "[example.org]", "url", "domain", "https://example.org"),
        ("name", "[www.example.org]", "url", "www", "https://www.example.org"),
        ("name", "[192.0.2.1]", "url", "ip-address", "https://192.0.2.1"),
    ],
)
def test_a_find_says_its_kind_its_rule_and_where_it_leads(
    name: str, marked: str, kind: str, rule: str, href: str
) -> None:
    _, find = found(READERS[name][0], marked)
    assert find is not None
    assert find[2:] == (kind, rule, href) or (find.kind, find.rule.removesuffix(":"), find.href) == (kind, rule, href)


def test_a_blank_stands_in_front_of_a_text() -> None:
    assert before("abc", 0) == " "
    assert before("abc", 1) == "a"
