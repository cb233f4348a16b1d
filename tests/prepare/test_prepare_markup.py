"""Text with inline tags: what is taken out, what stays, and where the anchors are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.prepare import Source, prepare


def read(text, **given):
    return prepare(Source(text=text, **given))


CLEAN = {
    "It <i>rained</i> all day.": "It rained all day.",
    "One<br>two<br/>three<BR />four": "One\ntwo\nthree\nfour",
    "  two  blanks\tand <b>tabs</b> \n stay ": "  two  blanks\tand tabs \n stay ",
    "<p>One.</p><p>Two.</p>": "One.\n\nTwo.",
    "<p>One.</p>\n<p>Two.</p>": "One.\nTwo.",
    "<h2>Head</h2>Text": "Head\n\nText",
    "fish &amp; <b>chips</b>": "fish & chips",
    "a <b>c</b> and <unknown>this</unknown>": "a c and <unknown>this</unknown>",
    "x <!-- no --> <em>y</em>": "x <!-- no --> y",
    "1 < 2 and <b>3</b> > 2": "1 < 2 and 3 > 2",
    'The <span class="x>y">word</span>': "The word",
}
UNTOUCHED = [
    "",
    "plain words",
    "fish &amp; chips",
    "1 < 2 > 0 and a<b and c>d",
    "if a <b and c> d",
    "mail <desk@example.org> or <https://example.org>",
    "the <article> tag",
    "<>, </>, < b>, <1>, <a",
    "\ud83d\ude00 \u202e\x00\r\n",
]


@pytest.mark.parametrize("source", CLEAN)
def test_known_tags_come_out_and_white_space_stays(source):
    assert read(source).text == CLEAN[source]


@pytest.mark.parametrize("source", UNTOUCHED)
def test_text_without_a_known_tag_stays_exactly_as_it_came(source):
    assert read(source).text == source.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


@pytest.mark.parametrize("source", CLEAN)
def test_markup_none_takes_text_literally(source):
    article = read(source, markup="none")
    assert (article.text, article.anchors) == (source, ())


def test_anchors_keep_words_place_address_and_rel():
    article = read('See <a rel="Nofollow noopener" href="/a?b=1&amp;c=2"> the <b>map</b> </a>and <A HREF=x>this</A>.')
    first, second = article.anchors
    assert article.text == "See  the map and this."
    assert (article.text[first.start : first.end], first.href) == ("the map", "/a?b=1&c=2")
    assert first.rel == ("nofollow", "noopener")
    assert (article.text[second.start : second.end], second.href) == ("this", "x")


def test_markup_html_reads_text_as_a_fragment():
    assert read("<p>One\n two</p><p>three</p>", markup="html").text == "One two\n\nthree"


def test_lone_surrogates_become_replacement_characters_one_for_one():
    assert read("a\ud800b\udfff\ud83d\ude00").text == "a\ufffdb\ufffd\U0001f600"


@given(st.text("<>/abip= \"'&;!-\n", max_size=60))
def test_any_text_gives_ordered_anchors_over_their_words(source):
    article = read(source)
    at = 0
    for anchor in article.anchors:
        assert at <= anchor.start < anchor.end <= len(article.text)
        assert article.text[anchor.start : anchor.end].strip() == article.text[anchor.start : anchor.end]
        at = anchor.end
    if not article.text:
        assert read(source) == article
