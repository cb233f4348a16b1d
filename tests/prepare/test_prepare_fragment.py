"""HTML fragments: white space, blocks, and every anchor once, in order."""

import gc
import time
from html import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbox.prepare import Source, prepare


def read(html, **given):
    return prepare(Source(html=html, **given))


TEXTS = {
    "<p>One\n  two</p>\n<p>three</p>": "One two\n\nthree",
    "one <b> two </b> three": "one two three",
    "one<br>two <br> three": "one\ntwo\nthree",
    "<ul><li>a<li>b</ul>c": "a\n\nb\n\nc",
    "<div><div>a</div></div>b": "a\n\nb",
    "a<script>var x = '<p>no</p>';</script>b": "ab",
    "a<style>p{}</style><template><p>no</p></template>b": "ab",
    "a<!-- <p>no</p> -->b<!---->c": "abc",
    "a<!doctype x>b<?php x?>c": "abc",
    "a<img alt='no'>b": "ab",
    "<pre>a\n  b\n</pre>c": "a\n  b\n\nc",
    "5&nbsp;p.m.&mdash;late": "5\u00a0p.m.—late",
    "I </3 you & 1 < 2": "I </3 you & 1 < 2",
    "a <b title='x > y'>c</b>": "a c",
    "<p>a</p>   <p></p>  <p>b</p>": "a\n\nb",
    "<a href=x><img></a> a": "a",
    "<table><tr><td>a<td>b<tr><td>c</table>": "a\n\nb\n\nc",
    "never <!-- ended": "never ended",
    "never <a href='ended": "never <a href='ended",
    "never <script> ended": "never ended",
    "": "",
}


@pytest.mark.parametrize("html", TEXTS)
def test_white_space_folds_and_blocks_part_as_in_a_browser(html):
    assert read(html).text == TEXTS[html]


def links(html, **given):
    article = read(html, **given)
    return [(article.text[a.start : a.end], a.href) for a in article.anchors]


ANCHORS = {
    '<a href="/a">one</a> <a href="/b">two</a>': [("one", "/a"), ("two", "/b")],
    '<a href="/a">one <a href="/b">two</a> three': [("one", "/a"), ("two", "/b")],
    '<a href="/a"><h2>One</h2><p>two</p></a>': [("One\n\ntwo", "/a")],
    "x<a href='/a'> \n one\n </a>y": [("one", "/a")],
    "<a name=x>one</a><a>two</a>": [],
    "<a href=''>one</a>": [("one", "")],
    "<a href=/a>one": [("one", "/a")],
    "<a href='/a' href='/b'>one</a>": [("one", "/a")],
    "<A HREF = '/a' >one</A >": [("one", "/a")],
    "<a href='/a'>one</a><a href='/b'>two</a>": [("one", "/a"), ("two", "/b")],
    "<script><a href='/a'>one</a></script>": [],
    "<abbr href='/a'>one</abbr>": [],
    "<a href='/a'> <img alt='x'> </a>": [],
    "<a\nhref='/a'\n>one</a>": [("one", "/a")],
    "<a title='>' href='/a'>one</a>": [("one", "/a")],
}


@pytest.mark.parametrize("html", ANCHORS)
def test_anchors_are_what_a_browser_makes_of_them(html):
    assert links(html) == ANCHORS[html]


BASES = [
    (None, None, None),
    (None, "https://a.example/x/", "https://a.example/x/"),
    ("/y/", "https://a.example/x/", "https://a.example/y/"),
    ("https://b.example/", "https://a.example/x/", "https://b.example/"),
    ("https://b.example/", None, "https://b.example/"),
    ("y/", None, None),
]


@pytest.mark.parametrize(("own", "given_base", "base"), BASES)
def test_a_fragment_s_own_base_wins_and_is_relative_to_the_given_one(own, given_base, base):
    html = (f"<base href='{own}'>" if own else "") + "<p>x</p>"
    assert read(html, base_url=given_base).base_url == base


WORDS = st.text("abcäß中&<>\"' ", min_size=1, max_size=12).filter(lambda text: text.strip())
HREFS = st.text("abc/?&=;:#%é\"' ", max_size=15)
INLINE = st.sampled_from(["", "<b>", "</b>", "<span class='x'>", "<!-- <a href=no> -->", "<br>", "<p>", "</div>", "\n"])


@settings(deadline=None)
@given(st.lists(st.tuples(WORDS, HREFS, WORDS, INLINE), max_size=8))
def test_every_anchor_comes_back_once_in_order_with_its_words_and_address(parts):
    html = "".join(
        f'{escape(before)}{tag}<a href="{escape(href)}">{escape(words)}</a>{tag}' for before, href, words, tag in parts
    )
    expected = [(" ".join(words.split()), href) for _, href, words, _ in parts]
    assert links(html) == expected


PIECES = st.sampled_from(
    "<a href=x> </a> <p> </p> < > <!-- --> <! <? </ &amp; &#9; <script> </script> <pre> </pre> <a href=' ' \" = / text \0 "
    "<title> <br> <base href=//[>".split(" ")
)


@given(st.lists(PIECES | st.text(max_size=3), max_size=30).map(" ".join))
def test_any_soup_is_read_to_ordered_anchors(html):
    article = read(html)
    places = [(anchor.start, anchor.end) for anchor in article.anchors]
    assert places == sorted(places)
    assert all(article.text[start:end].strip() for start, end in places)


HOSTILE = [
    "<", "</", "<a", "<a ", "<a href=x>y", "<a href='", '<a href="', "<!--", "<!x", "<?", "<script>", "<title>", "&", "&#",
    "<b a='c'>", "</a>", "<div>", "<pre>\n", "<br>", " ", "\n ", "<a x='>'>", "&notit", "<b a=b ", "<p>x", "\ud800",
]  # fmt: skip


@pytest.mark.parametrize("field", ["html", "text"])
@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_in_step_with_the_source(piece, field):
    small, large = (seconds(piece * (size // len(piece)), field) for size in (50_000, 200_000))
    assert large < 10 * small + 0.1
    assert large < 3


def seconds(text, field):
    """The least of two tries; the collector, which walks whatever other tests have left, is kept out of it."""
    tries = []
    gc.disable()
    try:
        for _ in range(2):
            began = time.process_time()
            prepare(Source(**{field: text}))
            tries.append(time.process_time() - began)
    finally:
        gc.enable()
    return min(tries)
