"""Addresses bare in prose: what is a link, where it ends, and what is none."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox import Article
from factbox.parsers import Context
from factbox_links import PARSER
from factbox_links.bare import finds, may_hold
from factbox_links.sites import top_level_domains

LINKS = {
    # with a scheme
    "The data are at https://data.example.org/v2.": ["https://data.example.org/v2"],
    "See http://example.com, then decide.": ["http://example.com"],
    "(see https://example.com/a)": ["https://example.com/a"],
    "He wrote: “https://example.com/a”": ["https://example.com/a"],
    'He wrote "https://example.com/a".': ["https://example.com/a"],
    "Really (https://example.com/list_(old))?": ["https://example.com/list_(old)"],
    "Did you read https://example.com/why?": ["https://example.com/why"],
    "Did you read https://example.com/?q=why&n=2?": ["https://example.com/?q=why&n=2"],
    "https://example.com/story’s headline": ["https://example.com/story"],
    "https://example.com/story's headline": ["https://example.com/story"],
    "All at https://example.com/long…": ["https://example.com/long"],
    "All at https://example.com/long...": ["https://example.com/long"],
    "one https://a.example/x—two": ["https://a.example/x"],
    "ftp://files.example.org/pub/": ["ftp://files.example.org/pub/"],
    "HTTPS://EXAMPLE.ORG/A": ["HTTPS://EXAMPLE.ORG/A"],
    "[report](https://example.org/r.pdf)[map](https://example.org/m.pdf)": [
        "https://example.org/r.pdf",
        "https://example.org/m.pdf",
    ],
    "<https://example.org/feed>": ["https://example.org/feed"],
    "https://example.org:8443/x and http://[2001:db8::1]/y": ["https://example.org:8443/x", "http://[2001:db8::1]/y"],
    "https://de.example.org/wiki/Müller_(Begriff)": ["https://de.example.org/wiki/Müller_(Begriff)"],
    "https://müller.example/straße": ["https://müller.example/straße"],
    "https://example.org/a&amp;b&quot; x": ["https://example.org/a&amp;b"],
    "https://example.org/#section-2;": ["https://example.org/#section-2"],
    "http://localhost:8000/docs works": ["http://localhost:8000/docs"],
    "https://example.org/*bold*": ["https://example.org/*bold"],
    "Source:https://example.org/x": ["https://example.org/x"],
    "“Read https://t.co/AbCdEfGhIj”, she posted": ["https://t.co/AbCdEfGhIj"],
    "https://t.co/AbCdEfGhIj-what": ["https://t.co/AbCdEfGhIj"],
    # names
    "Visit www.example.org/help.": ["www.example.org/help"],
    "at example.org today": ["example.org"],
    "sold by Example.com, it said": ["Example.com"],
    "on WWW.EXAMPLE.COM!": ["WWW.EXAMPLE.COM"],
    "go to example.co.uk/offers?x=1.": ["example.co.uk/offers?x=1"],
    "example.org:8080/x": ["example.org:8080/x"],
    "the server 192.0.2.44 was off": ["192.0.2.44"],
    "пример.рф и example.de": ["пример.рф", "example.de"],
    "//static.example.org/logo.svg is used": ["//static.example.org/logo.svg"],
    # CJK is glued to what stands before it
    "詳細はexample.jp/newsをご覧ください。": ["example.jp/news"],
    "https://example.jp/news。次の": ["https://example.jp/news"],
    "https://ja.example.org/wiki/日本 です": ["https://ja.example.org/wiki/日本"],
    "（https://example.jp/a）": ["https://example.jp/a"],
    # mail
    "Write to desk@example.com.": ["desk@example.com"],
    "first.last+news@mail.example.org, please": ["first.last+news@mail.example.org"],
    "(desk@example.com)": ["desk@example.com"],
    "'desk@example.com'": ["desk@example.com"],
    "mailto:desk@example.com.": ["mailto:desk@example.com"],
    "josé@example.es": ["josé@example.es"],
    # DOI
    "doi:10.1000/xyz123.": ["10.1000/xyz123"],
    "DOI: 10.1002/(SICI)1097-0142(19990101)85:1<1::AID-X1>3.0.CO;2-9, 1999": [
        "10.1002/(SICI)1097-0142(19990101)85:1<1::AID-X1>3.0.CO;2-9"
    ],
    "(doi 10.1016/S0140-6736(24)00001-2)": ["10.1016/S0140-6736(24)00001-2"],
    "https://doi.org/10.1000/182": ["https://doi.org/10.1000/182"],
    "doi.org/10.1000/182": ["doi.org/10.1000/182"],
}

NO_LINKS = [
    "It ended.But nobody said.So there",
    "the end.of it",
    "at 10.30am or 9.am, by 2.5.km",
    "e.g. this, i.e. that, a.m. and p.m.",
    "the U.S. and U.K. and D.C. mayors",
    "README.md, setup.py and archive.zip",
    "written in ASP.NET or node.js",
    "photo.jpg, report.docx, data.tar.gz",
    "version 1.2.3.4 and v1.2.3.4 and release 10.0.0.1",
    "Section 4.2.1.3 of the code, rule 1.1.1.1",
    "Example Inc.in talks, e.g.in spring, p.m.to noon",
    "every co.uk and com.au name",
    "section 1.2.3 and 1.2.3.4.5 and 300.1.1.1",
    "#example.com @example.com $example.com",
    "@user@social.example and @user",
    "user@host and @ 5 p.m.",
    "/usr/lib/thing.so and C:\\dir\\file.pl",
    "http:// and https://. and http://?",
    "hxxp://example.org",
    "console.log(x) or math.in(y)",
    "$10.5000/share and 10.5000/kg and 110.1000/x1",
    "and/or, he//she, a // b",
    "http://-bad.example and http://bad-.example and http://.example.org",
    "javascript:alert(1)",
    "example.org:99999",
    "3.14 percent, £4.5m, 5.am",
    "Mr.Smith and St.Louis",
]


def words(text: str) -> list[str]:
    return [text[find.start : find.end] for find in finds(text)]


@pytest.mark.parametrize(("text", "links"), LINKS.items(), ids=list(LINKS))
def test_an_address_in_prose_ends_where_a_reader_would_end_it(text, links):
    assert words(text) == links


@pytest.mark.parametrize("text", NO_LINKS)
def test_prose_that_looks_like_an_address_is_none(text):
    assert words(text) == []


ADDRESSES = {
    "example.org/a": ("url", "https://example.org/a"),
    "www.example.org": ("url", "https://www.example.org/"),
    "//example.org/a": ("url", "https://example.org/a"),
    "http://example.org": ("url", "http://example.org/"),
    "desk@example.org": ("email", "mailto:desk@example.org"),
    "mailto:desk@example.org": ("email", "mailto:desk@example.org"),
    "10.1000/a#b?c%d1": ("doi", "https://doi.org/10.1000/a%23b%3Fc%25d1"),
    "192.0.2.1/x": ("url", "https://192.0.2.1/x"),
}


@pytest.mark.parametrize(("text", "expected"), ADDRESSES.items(), ids=list(ADDRESSES))
def test_a_bare_address_gets_its_kind_and_a_whole_url(text, expected):
    (item,) = PARSER.parse(Article(f"See {text} now."), Context())
    assert (item["kind"], item["url"]) == expected
    assert (item["text"], item["start"], item["rel"], item["internal"]) == (text, 4, [], None)


PIECES = st.sampled_from(
    "http:// https:// www. . / // @ : 10.1000/ doi: mailto: example com .org ( ) [ ] < > \" ' ’ ? # & &amp; _ - "
    "日本 。 é م \u202e \u200b \ud83d\ude00 \n 4.4.4.4 t.co/ 's".split(" ")
)


@given(st.lists(PIECES | st.text(max_size=3), max_size=30).map("".join))
def test_any_text_gives_ordered_separate_finds_without_an_exception(text):
    at = 0
    for find in finds(text):
        assert at <= find.start < find.end <= len(text)
        assert not text[find.start : find.end][0].isspace()
        at = find.end
    list(PARSER.parse(Article(text), Context()))


HOSTILE = {
    "schemes": "http://",
    "schemes with names": "http://a.b",
    "dots": "a.",
    "mailboxes": "a.b+",
    "ats": "a@",
    "handles": "@a.com",
    "dashes": "http://-a.com/",
    "quotes": "http://a.com/'\"'",
    "brackets": "http://a.com/([{<",
    "closers": "http://a.com/)",
    "possessives": "http://a.com/'s's's",
    "dois": "10.1000/",
    "slashes": "//",
    "cjk": "http://a.com日",
    "digits": "1.2.3.4.",
    "letters": "a",
    "ports": "a.com:1",
    "entities": "http://a.com/&a;",
}


def seconds(text: str) -> float:
    began = time.process_time()
    for _ in finds(text):
        pass
    return time.process_time() - began


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=list(HOSTILE))
@pytest.mark.parametrize("glue", ["", " "])
def test_time_grows_in_step_with_the_text(piece, glue):
    size = 60_000
    text = (piece + glue) * (4 * size // len(piece + glue))
    small, large = min(seconds(text[:size]) for _ in range(2)), seconds(text)
    assert large < 9 * small + 0.05
    assert large < 2.0


@pytest.mark.parametrize("text", ["doi 10.1000/x1", "at 192.0.2.1", "//example.org/a", "lee@example", "said.But it"])
def test_a_text_that_may_hold_an_address_is_scanned(text: str) -> None:
    assert may_hold(text)


@pytest.mark.parametrize(
    "text", ["The U.S. at 9 a.m. paid $1.5 million.", "“Late.” He left… at 3.5%", "No. 7: 10:30 sharp"]
)
def test_a_text_without_a_stop_inside_a_name_is_not_scanned(text: str) -> None:
    assert not may_hold(text)


def test_no_domain_is_missed_by_the_look_before_the_scan() -> None:
    assert [top for top in top_level_domains() if not may_hold(f"see name.{top} there")] == []
