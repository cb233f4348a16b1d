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
        "<p>by Jane Roe, Herald of the Harbour</p>",
        "<p>par Jane Roe, 21 juin 2018</p>",
        "<div>Written by</div><div>Jane Roe</div>",
        "<div class='x1'>Words: Jane Roe / Pictures: Ann Lee</div>",
        "<div class='x1'>Jane Roe, transport editor</div>",
        "<div class='x1'>Jane Roe, Korrespondentin</div>",
        "<p>Published 10 March 2024 by Jane Roe</p>",
        "<p>Updated March 3 by Jane Roe</p>",
        "<p>Report: Jane Roe</p>",
        "<p class='firma'>Jane Roe</p>",
        "<div class='article__signature'>Jane Roe</div>",
        "<div class='author-box'><a href='/x'>Jane Roe</a></div>",
        "<a href='/firmas/jane'>Jane Roe</a>",
        "<p>Publicado por Jane Roe el 10 de marzo de 2024</p>",
        "<p>Una crónica de Jane Roe</p>",
        "<p>Jane Roe, Madrid</p>",
        "<p>Jane Roe | Oster</p>",
        "<p>Freitag | 14. Juni 2019 | 15:49 VON Jane Roe IN Hafen</p>",
        "<p>Words Jane Roe, pictures Ann Lee</p>",
        "<p>From our correspondent Jane Roe</p>",
        "<p>From Jane Roe in Oster</p>",
        "<p>Opinion | Jane Roe</p>",
        "<p>Reported by Jane Roe</p>",
        "<p>March 10, 2024 · 5 min read · Jane Roe</p>",
        "<address>Jane Roe</address>",
        "<div class='c-author'>Jane Roe is town reporter of the Herald.</div>",
        "<div>AUTHOR</div><div>JR</div><div>Jane Roe</div>",
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


@pytest.mark.parametrize(
    "name",
    [
        "Lucía Ferrer Montaño",
        "María José Ruiz Peña",
        "Íñigo Álvarez del Río",
        "Małgorzata Kot",
        "Ольга Речная",
        "Γιάννης Ποταμός",
    ],
)
@pytest.mark.parametrize(
    "byline", ["<p>{}</p><p>10.03.2024</p>", "<p>10.3.2024 | {}</p>", "<p>{}, Oster</p>", "<address>{}</address>"]
)
def test_names_of_other_languages_are_known_where_nothing_marks_them(name, byline):
    assert authors(byline.format(name)) == (name,)


def test_two_names_above_a_day_are_both_authors():
    assert authors("<div>Jane Roe and John Doe</div><div>March 10, 2024</div>") == ("Jane Roe", "John Doe")


def test_two_names_beside_each_other_are_both_authors_a_third_elsewhere_is_not():
    byline = "<div><span class='author-name'>Jane Roe</span> <span class='author-name'>John Doe</span></div>"
    teaser = "<div><h3>More</h3><span class='author-name'>Ann Lee</span></div>"
    assert authors(byline, after=teaser) == ("Jane Roe", "John Doe")


def test_the_publisher_is_the_author_only_when_nobody_else_is():
    head = "<meta property='og:site_name' content='The Herald'><meta name='author' content='The Herald'>"
    assert authors("<p class='byline'>By Jane Roe</p>", head) == ("Jane Roe",)
    assert authors("", head) == ("The Herald",)


@pytest.mark.parametrize(
    "name",
    ["The Herald Newsroom", "The Herald News Desk", "Redaktion Herald", "Redacción Herald", "Herald编辑部",
     "Herald Editorial Team"],
)  # fmt: skip
def test_a_house_as_a_whole_is_no_author(name):
    head = "<title>Cranes sold - The Herald</title><meta property='og:site_name' content='Herald'>"
    assert authors(f"<p class='byline'>By {name}</p>", head) == ()
    assert authors("", f"{head}<meta name='author' content='{name}'>") == ()


def test_another_house_is():
    head = "<meta property='og:site_name' content='Herald'>"
    assert authors("", f"{head}<meta name='author' content='Harbour Press Newsroom'>") == ("Harbour Press Newsroom",)


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


@pytest.mark.parametrize(
    ("label", "names"),
    [
        ("aria-label='All articles by Elvi Raba'", ("Elvi Raba",)),
        ("aria-label='View all posts by Elvi Raba'", ("Elvi Raba",)),
        ("title='Posts by Elvi Raba'", ("Elvi Raba",)),
        ("aria-label='Alle Artikel von Elvi Raba'", ("Elvi Raba",)),
        ("aria-label='Tous les articles de Elvi Raba'", ("Elvi Raba",)),
        ("aria-label='Articles by date'", ()),
        ("aria-label='Sort by name'", ()),
    ],
)
def test_the_label_of_a_link_to_all_of_an_authors_articles_names_the_author(label, names):
    link = f"<button {label}>All</button>"
    assert authors(after=link) == names
    assert authors(after=link + link.replace("Elvi Raba", "Uku Saar")) == ()


TEASERS = "".join(f"<div><h3>Story {n}</h3><p class='byline'>By {name}</p></div>" for n, name in enumerate(
    ["Ann Lee", "Bo Dahl", "Cleo Mann", "Dora Weiss", "Emil Roth", "Finn Berg", "Gerd Holm", "Hans Lund", "Ida Moe", "Jo Ek"]
))  # fmt: skip


def test_the_byline_near_to_the_article_is_its_own_and_not_the_first_of_the_page():
    html = (
        f"<html><body>{TEASERS}<main><h1>Cranes sold</h1><p class='byline'>By Jane Roe</p>{STORY}</main></body></html>"
    )
    assert prepare(Source(html=html)).authors == ("Jane Roe",)


def test_of_many_bylines_far_away_none_is_the_articles():
    menu = "".join(f"<div>Section {n}</div>" for n in range(20))
    assert authors(menu, after=TEASERS) == ()
    assert authors(menu, after="<p class='byline'>By Jane Roe</p>") == ("Jane Roe",)


@pytest.mark.parametrize(
    "line", ["Jane Roe, transport", "Jane Roe, an editor, was there", "Words: five", "London, letters editor"]
)
def test_other_lines_below_a_headline_name_no_author(line):
    assert authors(f"<div>{line}</div>") == ()


@pytest.mark.parametrize("label", ["Autoren", "Harbour", "by the way", "Text of the law"])
def test_a_line_that_does_not_say_so_makes_no_name_of_the_next(label):
    assert authors(f"<div>{label}</div><div>Cheap Power</div>") == ()


def test_who_has_a_web_address_beside_them_in_a_meta_tag_made_or_publishes_the_site():
    head = "<meta name='author' content='Proof Works (www.proofworks.example)'>"
    assert authors("<p class='byline'>Jane Roe</p>", head) == ("Jane Roe",)


@pytest.mark.parametrize(
    ("opening", "names"),
    [
        ("海岸社东港12月9日电（记者张小三）", ("张小三",)),
        ("海岸快讯（记者 张小三 李小四）", ("张小三", "李小四")),
        ("海岸网10月4日讯（本报记者张小三 整合）", ("张小三",)),
        ("本站讯（职工通讯员 张小三 李小四）", ("张小三", "李小四")),
        ("两名记者（其中一人受伤）说，", ()),
    ],
)
def test_articles_in_chinese_begin_with_who_reports(opening, names):
    story = "港务局周二表示，两台旧起重机已出售给海峡对岸的一家博物馆，运输将在春季进行。市长说，这笔钱将用于修缮码头和渔民的房屋。"
    html = (
        f"<html lang=zh><body><article><h1>起重机出售</h1><p>{opening}{story}</p><p>{story}</p></article></body></html>"
    )
    assert prepare(Source(html=html)).authors == names


@pytest.mark.parametrize(
    ("before", "after", "names"),
    [
        ("<div>2019-09-26 12:11来源：海岸报作者：张小三</div>", "", ("张小三",)),
        ("<div>《棱镜》作者 张小三</div>", "", ("张小三",)),
        ("", "<p>采写：海岸报记者 张小三</p>", ("张小三",)),
        ("", "<p>海岸报记者 张小三</p>", ("张小三",)),
        ("", "<p>起重机已有九十年历史，市民们前往告别。（张小三）</p>", ("张小三",)),
        ("", "<p>起重机已有九十年历史，市民们前往告别。（有删节）</p>", ()),
        ("", "<div>微信扫一扫赞赏作者 赞赏</div>", ()),
    ],
)
def test_an_article_in_chinese_may_be_signed_behind_its_day_below_it_or_in_brackets(before, after, names):
    story = "港务局周二表示，两台旧起重机已出售给海峡对岸的一家博物馆，运输将在春季进行。市长说，这笔钱将用于修缮码头和渔民的房屋。"
    other = (
        "博物馆将免费开放，并设立专门展区介绍海湾的航运历史，届时附近道路会临时封闭，交通部门提醒市民提前规划出行路线。"
    )
    body = f"<div>{before}</div><div><p>{story}</p><p>{other}</p>{after}</div>"
    assert prepare(Source(html=f"<html lang=zh><body><h1>起重机出售</h1>{body}</body></html>")).authors == names


def test_a_meta_tag_that_names_what_the_pages_title_ends_with_names_the_site():
    head = "<title>Cranes sold - Harbour News</title><meta name='author' content='Harbour'>"
    assert authors("<p class='byline'>Jane Roe</p>", head) == ("Jane Roe",)
    assert authors("", head) == ("Harbour",)


def test_an_article_may_be_signed_with_a_name_and_a_day_below_it():
    more = (
        "<p>The cranes stood on the quay for ninety years, and gulls have bred on their jibs since they were still.</p>"
    )
    assert authors(more, after="<div>Jane Roe | 29.07.2006 at 14:26</div>") == ("Jane Roe",)
