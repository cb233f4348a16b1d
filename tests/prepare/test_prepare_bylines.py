"""Who wrote the article of a page."""

import pytest

from factbox.prepare import Source, prepare

STORY = (
    "<p>The harbour board has sold both of its old cranes to a museum on the other side of the sound, it said.</p>" * 2
)
COMMENTS = (
    "<ol class='comment-list'><li id='comment-1'><span class='comment-author'>Crane Fan</span> Sad news.</li></ol>"
)


def authors(byline="", head="", after="", url=None):
    html = f"<html><head>{head}</head><body><article><h1>Cranes sold</h1>{byline}{STORY}</article>{after}</body></html>"
    return prepare(Source(html=html, url=url)).authors


@pytest.mark.parametrize(
    "byline",
    [
        "<span class='author-name'>Jane Roe</span>",
        "<span class='authorName'>Jane Roe</span>",
        "<div class='post-author-box__name'>Jane Roe</div>",
        "<span class='pb-byline'>By <a href='/people/jane'>Jane Roe</a></span>",
        "<span class='c-article-hero__author'>Jane Roe</span>",
        "<p class='author'>Von Jane Roe</p>",
        "<p>By Jane Roe<br>The Herald<br>Archive</p>",
        "<a href='/authors/jane-roe'>Jane Roe</a>",
        "<a href='/autoren/jane-roe'>Jane Roe</a>",
        "<a href='/columnists/'>All columns</a><a rel='author nofollow'>Jane Roe</a>",
        "<span property='schema:author'><b property='schema:name'>Jane Roe</b></span>",
        "<p class='reporter-name'>Jane Roe</p>",
        "<p class='article__autor'>Jane Roe</p>",
        "<p id='byline'>Jane Roe</p>",
        "<span data-testid='author-name'>Jane Roe</span>",
        "<p>Von Jane Roe</p>",
        "<p>Opinion by Jane Roe</p>",
        "<p><span>Aug 3, 2015</span><span>Jane Roe</span></p>",
    ],
)
def test_markup_and_words_tell_who_wrote_it(byline):
    assert authors(byline, after=COMMENTS) == ("Jane Roe",)


@pytest.mark.parametrize(
    "other",
    [
        COMMENTS,
        "<div class='testimonial'><p class='author'>Crane Fan</p></div>",
        "<blockquote class='quote'><p>Sad</p><span class='quote__author'>Crane Fan</span></blockquote>",
    ],
)
def test_who_comments_or_is_quoted_did_not(other):
    assert authors(after=other) == ()


def test_two_names_beside_each_other_are_both_authors_a_third_elsewhere_is_not():
    byline = "<div><span class='author-name'>Jane Roe</span> <span class='author-name'>John Doe</span></div>"
    teaser = "<div><h3>More</h3><span class='author-name'>Ann Lee</span></div>"
    assert authors(byline, after=teaser) == ("Jane Roe", "John Doe")


def test_the_publisher_is_the_author_only_when_nobody_else_is():
    head = "<meta property='og:site_name' content='The Herald'><meta name='author' content='The Herald Newsroom'>"
    assert authors("<p class='byline'>By Jane Roe</p>", head) == ("Jane Roe",)
    assert authors("", head) == ("The Herald Newsroom",)


def test_the_publisher_beside_a_person_is_left_out():
    assert authors("<p class='byline'>Jane Roe, The Herald</p>", url="https://theherald.example/x") == ("Jane Roe",)


def test_the_owner_of_a_site_is_a_person():
    head = "<meta property='og:site_name' content='Jane Roe'><meta name='author' content='Jane Roe'>"
    assert authors("<p class='author'>Ann Lee</p>", head) == ("Jane Roe",)


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("<meta name='twitter:creator' content='Jane Roe'>", ("Jane Roe",)),
        ("<meta name='twitter:creator' content='@janeroe'>", ()),
        (
            "<meta name='citation_author' content='Roe, Jane'><meta name='citation_author' content='Doe, John'>",
            ("Jane Roe", "John Doe"),
        ),
        (
            "<meta name='dc.creator' content='Acme Proofs'><meta name='dc.creator' content='North Gate'>",
            ("Acme Proofs",),
        ),
        (
            "<script type='application/LD+JSON'>"
            '{"@type": "NewsArticle", "author": [[{"name": {"@type": "Person", "name": "Jane Roe"}}], "John Doe"]}'
            "</script>",
            ("Jane Roe", "John Doe"),
        ),
    ],
)
def test_the_page_declares_them(head, names):
    assert authors(head=head) == names


def test_a_person_may_be_called_as_their_site_is():
    head = "<meta name='citation_author' content='Roe, Jane T.'>"
    assert authors("<a rel='author'>Janet</a>", head, url="https://www.janetroe.example/p") == ("Jane T. Roe",)


def test_a_long_class_costs_no_time():
    assert authors(f"<p class='{'author' * 50_000}'>Jane Roe</p>") in ((), ("Jane Roe",))


SIGNATURES = [
    ("Von Jana Kühn", ("Jana Kühn",)),
    ("Par Léa Martin", ("Léa Martin",)),
    ("Von Jana Kühn, Berlin", ("Jana Kühn",)),
    ("Por María de la Cruz", ("María de la Cruz",)),
    ("Posted by Jane at 12:53", ("Jane",)),
    ("Von Anfang an war es laut", ()),
    ("Von Jana gibt es nichts Neues.", ()),
    ("Par exemple Léa", ()),
]


@pytest.mark.parametrize(("line", "names"), SIGNATURES)
@pytest.mark.parametrize(
    "place", ["{story}<div>{line}</div>", "{story}<p>{line}</p>{story}", "{story}<p><em>{line}</em></p>"]
)
def test_an_article_may_be_signed_inside_or_below_it(line, names, place):
    more = "".join(
        f"<p>The cranes stood on the quay for {n} years, and gulls have bred on their jibs since they were still.</p>"
        for n in ("ninety", "a hundred")
    )
    body = place.format(line=line, story=more)
    html = f"<html><head><title>Cranes sold</title></head><body><article><h1>Cranes sold</h1>{body}</article></body></html>"
    assert prepare(Source(html=html)).authors == names


def test_a_signature_far_below_is_of_another_story():
    after = "<div>News of the harbour and the sound</div>" * 20 + "<div>Von Jana Kühn</div>"
    assert authors(after=after) == ()
