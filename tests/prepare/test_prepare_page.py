"""Whole pages: the article without what stands around it, its anchors, and what the page says of it."""

import json
import time
from datetime import UTC, date, datetime

import pytest

from factbox.prepare import NoArticle, Source, prepare
from factbox.prepare.depth import MAX_DEPTH, flatten, is_deep
from factbox.prepare.main_content.boilerplate import is_boilerplate
from factbox.prepare.metadata.jsonld import article_nodes, names, nodes
from factbox.prepare.tree import parse_tree

SENTENCES = [
    "The council opened the northern bridge on Monday after two years of work on its piers.",
    "Engineers replaced eleven hangers and repainted the whole deck, the mayor told reporters.",
    "Traffic on the old road fell by a third within hours, according to the transport office.",
    "Shop owners on the southern bank had complained that the closure cost them most customers.",
    "The next inspection is planned for the autumn, when the river is usually at its lowest.",
]
BODY = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
NAV = "<nav><ul><li><a href=/a>Home</a><li><a href=/b>Sports</a><li><a href=/c>Money</a></ul></nav>"
FOOTER = "<footer><p>Copyright Herald Media. All rights reserved. <a href=/imprint>Imprint</a></p></footer>"


def page(body=BODY, head="<title>Bridge opens | The Herald</title>", lang="en"):
    return (
        f"<!doctype html><html lang='{lang}'><head>{head}</head><body>{NAV}<main><article><h1>Bridge opens</h1>{body}"
        f"</article></main>{FOOTER}</body></html>"
    )


def read(html, **given):
    return prepare(Source(html=html, **given))


def test_the_article_is_its_paragraphs_parted_by_blank_lines():
    assert read(page()).text == "\n\n".join(SENTENCES)


def test_anchors_of_the_body_keep_place_address_and_rel():
    body = BODY.replace("northern bridge", "<a href='/bridge?a=1&amp;b=2' rel='nofollow'>northern <b>bridge</b></a>")
    (anchor,) = read(page(body)).anchors
    assert (anchor.href, anchor.rel) == ("/bridge?a=1&b=2", ("nofollow",))
    assert read(page(body)).text[anchor.start : anchor.end] == "northern bridge"


def test_an_anchor_across_paragraphs_is_one_link():
    body = BODY.replace("<p>Traffic", "<a href='/x'><p>Traffic").replace(
        "office.</p>", "office.</p><p>More of it here.</p></a>"
    )
    found = read(page(body))
    assert [found.text[a.start : a.end] for a in found.anchors] == [SENTENCES[2] + "\n\nMore of it here."]


@pytest.mark.parametrize(
    "insert",
    [
        "<p>Advertisement</p>",
        "<p>Related: How the bridge was built</p>",
        "<div class='newsletter'><p>Sign up for our newsletter</p></div>",
        "<figure><img src=x><figcaption>The bridge on Monday. Photo: Jane Roe</figcaption></figure>",
        "<script>var x = '<p>no</p>';</script>",
        "<!-- <p>no</p> -->",
    ],
)
def test_what_is_set_between_paragraphs_is_left_out(insert):
    assert read(page(BODY.replace("<p>Traffic", insert + "<p>Traffic"))).text == "\n\n".join(SENTENCES)


def test_lists_and_subheadings_between_paragraphs_stay():
    insert = "<h2>What changes</h2><ul><li>Buses stop at the square</li><li>Trams run again</li></ul>"
    text = read(page(BODY.replace("<p>Traffic", insert + "<p>Traffic"))).text
    assert "\n\nWhat changes\n\nBuses stop at the square\n\nTrams run again\n\n" in text


def test_the_headline_is_left_out_but_a_later_h1_is_a_subheading():
    text = read(page(BODY.replace("<p>Traffic", "<h1>What changes</h1><p>Traffic"))).text
    assert text.startswith(SENTENCES[0])
    assert "\n\nWhat changes\n\n" in text


def test_tables_for_layout_and_for_data_are_both_text():
    data = "<table><tr><th>Span</th><th>Cost</th></tr><tr><td>North</td><td>12 million</td></tr></table>"
    assert (
        "\n\nSpan\n\nCost\n\nNorth\n\n12 million\n\n"
        in read(page(BODY.replace("<p>Traffic", data + "<p>Traffic"))).text
    )
    assert read(page(f"<table><tr><td>{BODY}</td></tr></table>")).text == "\n\n".join(SENTENCES)


@pytest.mark.parametrize(
    ("body", "text", "links"),
    [
        ("<p>See <a href=/a>one</a>.</p><p><a href=/b>two</a></p>", "See one.\n\ntwo", ["/a", "/b"]),
        ("<p>Hello <a href=/a>you</a></p><ul><li><a href=/b>two</a></ul>", "Hello you\n\ntwo", ["/a", "/b"]),
        ("<nav><a href=/n>Home</a></nav><h1>Hello</h1><p>A <a href=/a>word</a></p>", "A word", ["/a"]),
    ],
)
def test_a_page_of_a_few_words_is_all_article(body, text, links):
    article = read(f"<html><body>{body}</body></html>")
    assert (article.text, [anchor.href for anchor in article.anchors]) == (text, links)


def test_white_space_in_a_page_folds_and_breaks_stay():
    text = read(page(BODY.replace("after two", "after\n   two").replace("on its piers", "on<br>its piers"))).text
    assert text.startswith("The council opened the northern bridge on Monday after two years of work on\nits piers.")


@pytest.mark.parametrize(
    "html", ["<html></html>", "<!doctype html>", "<html><body><p></p></body></html>", "<body>" + NAV]
)
def test_a_page_without_an_article_says_so(html):
    with pytest.raises(NoArticle):
        read(html)


# ------------------------------------------------------------------------------------------------ metadata

LD = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "Organization", "@id": "#org", "name": "The Herald"},
        {"@type": "Person", "@id": "#jane", "name": "Jane Roe"},
        {
            "@type": ["NewsArticle"],
            "headline": "Bridge opens",
            "datePublished": "2025-01-06T10:30:00Z",
            "dateModified": "2025-01-07",
            "author": [{"@id": "#jane"}, {"@type": "Person", "name": "John Doe"}],
            "publisher": {"@id": "#org"},
        },
    ],
}


def ld(value):
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


def test_json_ld_names_everything():
    article = read(page(head=ld(LD)), url="https://herald.example/bridge")
    assert article.title == "Bridge opens"
    assert article.authors == ("Jane Roe", "John Doe")
    assert article.published_at == datetime(2025, 1, 6, 10, 30, tzinfo=UTC)
    assert (article.language, article.site_name, article.url) == ("en", "The Herald", "https://herald.example/bridge")


def test_meta_tags_come_next():
    head = (
        "<meta property='og:title' content='Bridge opens - The Herald'><meta property='og:site_name' content='The Herald'>"
        "<meta name='author' content='By Jane Roe and John Doe'>"
        "<meta property='article:published_time' content='2025-01-06T10:30:00+01:00'>"
        "<link rel='canonical' href='https://herald.example/bridge'>"
    )
    article = read(page(head=head))
    assert (article.title, article.authors) == ("Bridge opens", ("Jane Roe", "John Doe"))
    assert article.published_at.isoformat() == "2025-01-06T10:30:00+01:00"
    assert (article.url, article.site_name) == ("https://herald.example/bridge", "The Herald")


@pytest.mark.parametrize(
    "byline",
    [
        "<p class='byline'>By <a href='/people/jane'>Jane Roe</a></p>",
        "<span itemprop='author'><span itemprop='name'>Jane Roe</span></span>",
        "<a rel='author' href='/x'>Jane Roe</a>",
        "<div>By Jane Roe</div>",
        "<div class='c-author__name'>Jane Roe</div>",
    ],
)
def test_a_byline_on_the_page_will_do(byline):
    assert read(page(byline + BODY)).authors == ("Jane Roe",)


@pytest.mark.parametrize(
    "stamp",
    [
        "<time itemprop='datePublished' datetime='2025-01-06'>Monday</time>",
        "<time datetime='2025-01-06'>Monday</time>",
        "<div>Published January 6, 2025</div>",
    ],
)
def test_a_date_on_the_page_will_do(stamp):
    moment = read(page(stamp + BODY)).published_at
    assert (moment.date() if isinstance(moment, datetime) else moment) == date(2025, 1, 6)


@pytest.mark.parametrize(
    "publisher",
    [
        "<div itemprop='publisher' itemscope><meta itemprop='name' content='The Herald'></div>",
        "<div itemprop='publisher' itemscope><b itemprop='name'>The Herald</b></div>",
    ],
)
def test_the_publisher_in_the_markup_names_the_site(publisher):
    assert read(f"<html><body><h1>Bridge opens</h1>{publisher}<p>The bridge is open.</p></body></html>").site_name == (
        "The Herald"
    )


def test_what_the_caller_says_wins():
    given = {"published_at": date(2020, 1, 1), "language": "de", "base_url": "https://other.example/"}
    article = read(page(head=ld(LD)), **given)
    assert (article.published_at, article.language, article.base_url) == tuple(given.values())


def test_a_wrong_lang_attribute_is_corrected_by_the_words():
    assert read(page(lang="de-AT")).language == "en"
    assert read(page(lang="en-GB")).language == "en-GB"


def test_nothing_said_is_nothing_known():
    article = read(page(head=""))
    assert (article.authors, article.published_at, article.url, article.site_name) == ((), None, None, None)
    assert article.title == "Bridge opens"


BROKEN_LD = ["{", "null", "[]", "1", '"x"', "[" * 100_000, '{"@type": 1, "author": 2}', '{"@type":"Article","author":[[]]}',
             '{"@type": {"a": 1}, "headline": {"@value": 3}}', "<!-- {} -->", '{"@graph": [null, 1, [{}]]}']  # fmt: skip


@pytest.mark.parametrize("script", BROKEN_LD, ids=range(len(BROKEN_LD)))
def test_broken_json_ld_is_passed_over(script):
    assert read(page(head=f'<script type="application/ld+json">{script}</script>')).title == "Bridge opens"


def test_json_ld_references_that_lead_nowhere_or_round_are_no_names():
    found = nodes([json.dumps({"@type": "Article", "@id": "#a", "author": [{"@id": "#gone"}, {"@id": "#a"}]})])
    assert names(article_nodes(found), "author", found) == []


# ------------------------------------------------------------------------------------------------ hostile pages


@pytest.mark.parametrize(
    "control", ["\0", "\x01", "\x0b", "\x0c", "\x1f", "\x7f", "\x85", "\ufffe", "\ud800", "&#0;", "&#1;", "&#xb;"]
)
def test_control_characters_cost_no_article(control):
    text = read(page(BODY.replace("Traffic", control + "Traffic"))).text
    assert text.startswith(SENTENCES[0])
    assert text.endswith(SENTENCES[-1])


def test_deep_nesting_is_flattened_its_words_stay_and_the_cut_is_told():
    article = read(page("<div>" * 20_000 + BODY))
    assert article.text.startswith("\n\n".join(SENTENCES))
    assert article.cuts == (f"Tags nested deeper than {MAX_DEPTH} were ignored.",)
    assert read(page()).cuts == ()


@pytest.mark.parametrize(
    ("html", "deep"),
    [
        (b"<p>x" * 5000 + b"<table>" + b"<tr><td>x" * 5000, False),
        (b"<div>" * MAX_DEPTH + b"x", False),
        (b"<div>" * (MAX_DEPTH + 1) + b"x", True),
        (b"<p><b>x</p>" * 5000, False),
        (b"<div><b>x</div>" * 5000, False),
    ],
)
def test_depth_is_that_of_the_tree_in_which_unclosed_paragraphs_and_rows_do_not_nest(html, deep):
    assert is_deep(parse_tree(html)) is deep
    assert not is_deep(parse_tree(flatten(html)))
    assert parse_tree(flatten(html)).text_content() == parse_tree(html).text_content()


HOSTILE = ["<div>", "<div><p>a b c", "<b>", "<p>a", "<ul><li>x", "<a href=x>y</a> ", "<table><tr><td>", "<td>x", "<!--",
           "<", "<a href=\"", "<script>", "<br>", "word ", "<form>", "<font><i>", "<svg><g>", "<x", "<h1>x</h1>",
           "<meta name=a content=b>", '<script type="application/ld+json">{"a":[]}</script>', "&#" + "9" * 3000 + ";",
           "<time datetime='2020-01-01'>x</time>", "\0", "2020-01-0"]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("piece", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_page_costs_no_more_than_its_size(piece):
    html = page(piece * (100_000 // len(piece)) + BODY)
    began = time.process_time()
    try:
        article = read(html)
    except NoArticle:
        return
    finally:
        assert time.process_time() - began < 6
    article.text.encode()


FRAMES = ["Advertisement", "ADVERTISEMENT", "Read more: The bridge", "RELATED: Old bridges", "Share this article",
          "Sign up for our newsletter", "5 min read", "Back to top", "January 6, 2025", "Published: 6 Jan. 2025 at 10:30 am",
          "By Jane Roe", "By Jane Roe and John Doe", "Source: Transport office", "Image: Jane Roe", "Reklama", "Реклама",
          "Διαφήμιση", "Anzeige", "广告", "More below", "Новости по теме:", "Ссылки по теме", "Readers' comments »",
          "Версия для печати", "Drukuj", "Udostępnij", "Εκτύπωση", "打印本页", "分享到：", "我要评论", "Drucken", "Imprimer",
          "Источник: Портовое управление", "Фото: Анна Рос", "Źródło: Zarząd portu", "Fot. : Anna Ros", "Πηγή: Λιμάνι",
          "Quelle: Hafenamt", "来源：港口局", "责任编辑：张小三", "【编辑：张小三】", "校对|张小三",
          "免责声明：本文不代表港口局立场。", "采写：海岸报记者 张小三", "图片均来自网络", "编辑 张小三 校对 李四", "海岸报记者 张小三",
          "This content is imported from Pictures.", "Sponsored content", "Support our work", "READ: Eels in the cellar", "（編集：山田太郎）", "分享到：新浪微博 QQ空间 人人网", "Facebook Twitter WhatsApp",
          "Поделиться ВКонтакте Одноклассники", "페이스북 트위터 URL복사", "2012年01月05日 10:20 来源：海湾晚报 字号：大 中 小",
          "Wszelkie prawa zastrzeżone.", "この記事の無断転載を禁じます。", "При использовании материалов ссылка обязательна.",
          "Απαγορεύεται η αναδημοσίευση χωρίς άδεια.", "本文为海岸网原创文章，未经允许不得转载", "Γράφει η Μαρία Δοκίμη", "[홍길동 기자 gildong@herald.example]", "ⓒ 항구일보, 무단전재 금지",
          "© 2012 The Herald", "Von Jana Kühn", "di Rosa Prova", "Par Léa Martin et Luc Modèle", "Also on the Herald: the bridge"]  # fmt: skip
STORY = ["Advertisement spending fell by 3 %.", "Related industries grew.", "Share prices fell.", "Print is not dead.",
         "He read more than most.", "Watch out for ice on the road.", "Photo finishes are rare.",
         "On January 6, 2025, it rained.", "By Monday it was over.", "By Jane Roe the bridge is called ugly.",
         "Реклама подорожала.", "Reklama zdrożała o połowę.", "Anzeigen kosten mehr.", "Источник иссяк летом.",
         "Quellen gibt es genug.", "广告收入下降。", "编辑们反对这个计划。", "两名记者 张小三", "图片很美。", "2012年1月5日，港口关闭。", "Facebook and Twitter fell.", "Share Twitter with me",
         "При использовании крана гибли люди.", "작년 기자 한 명이 떠났다.",
         "Von Jana Kühn kam kein Wort.", "Copyrights are old.", "Di notte Rosa canta.", "More below zero than above it."]  # fmt: skip


@pytest.mark.parametrize("line", FRAMES)
def test_lines_around_articles_are_known(line):
    assert is_boilerplate(line)


@pytest.mark.parametrize("line", STORY)
def test_lines_of_articles_are_not_taken_for_them(line):
    assert not is_boilerplate(line)
