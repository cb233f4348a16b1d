"""Bytes of fetched pages as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.prepare import NoArticle, Source, prepare
from factbox.prepare.charset import CODECS, decode_page

WORDS = "“Überfall” – 東京, кафе"
CASES = [
    (WORDS.encode(), "text/html; charset=utf-8", WORDS),
    (WORDS.encode(), "text/html", WORDS),
    (WORDS.encode(), None, WORDS),
    (b"\xef\xbb\xbf" + WORDS.encode(), "text/html; charset=iso-8859-1", WORDS),
    (WORDS.encode("utf-16"), "text/html", WORDS),
    (b"\xfe\xff" + WORDS.encode("utf-16-be"), "text/html; charset=utf-8", WORDS),
    (WORDS.encode("utf-16-le"), "text/html; charset=utf-16", WORDS),
    ("“smart” – quotes".encode("cp1252"), "text/html; charset=ISO-8859-1", "“smart” – quotes"),
    ("“smart” – quotes".encode("cp1252"), None, "“smart” – quotes"),
    ("東京".encode("shift_jis"), 'text/html; charset="Shift_JIS"', "東京"),
    ("кафе".encode("koi8-r"), "text/html;charset=KOI8-R", "кафе"),
    ("東京".encode("gb18030"), "text/html; charset=gb2312", "東京"),
    (b"a\xffb", "text/html; charset=utf-8", "a\ufffdb"),
    (b"plain", "text/html; charset=utf-7", "plain"),
    (b"plain", "text/html; charset=" + "x" * 9000, "plain"),
    (b"plain", "text/html; charset=rot13", "plain"),
    (b"", None, ""),
]


@pytest.mark.parametrize(("body", "content_type", "text"), CASES)
def test_the_mark_wins_then_the_header_then_what_fits(body, content_type, text):
    assert decode_page(body, content_type) == text


@pytest.mark.parametrize(
    "meta", ['<meta charset="euc-jp">', "<META http-equiv=Content-Type content='text/html; charset=EUC-JP'>"]
)
def test_the_page_may_name_its_own_encoding(meta):
    page = f"<html><head>{meta}</head><p>東京の会議</p>".encode("euc-jp")
    assert "東京の会議" in decode_page(page, "text/html")


@pytest.mark.parametrize("label", ["gbk", "windows-1251", "iso-8859-2"])
def test_a_meta_tag_is_not_believed_where_all_bytes_are_utf8_and_a_header_is(label):
    page = f"<meta charset={label}><p>盐田 Соляной łódź</p>".encode()
    assert decode_page(page, None) == page.decode()
    assert decode_page(page, f"text/html; charset={label}") != page.decode()


def test_a_meta_tag_is_believed_of_bytes_that_are_no_utf8_or_all_ascii():
    assert "łódź" in decode_page("<meta charset=iso-8859-2><p>łódź</p>".encode("iso-8859-2"), None)
    assert "東京" in decode_page("<meta charset=iso-2022-jp><p>東京</p>".encode("iso2022_jp"), None)


def test_utf16_in_a_meta_tag_is_no_utf16():
    assert decode_page(b"<meta charset=utf-16><p>x</p>", None) == "<meta charset=utf-16><p>x</p>"


@given(st.binary(max_size=60), st.sampled_from(sorted(CODECS)) | st.text(max_size=10))
def test_any_bytes_become_text(body, label):
    decode_page(body, f"text/html; charset={label}")


def test_a_fetched_plain_text_is_taken_as_it_is():
    article = prepare(Source(body=b"One <b>two</b>", content_type="text/plain", url="https://a.example/x.txt"))
    assert (article.text, article.url) == ("One <b>two</b>", "https://a.example/x.txt")
    with pytest.raises(NoArticle):
        prepare(Source(body=b" ", content_type="text/plain"))
