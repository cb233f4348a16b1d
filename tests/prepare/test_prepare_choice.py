"""No page is refused while any opinion has running text, and no answer is a stump of the article."""

import contextlib
import json
import time

import pytest

from factbox.prepare import NoArticle, Source, prepare

STORY = [
    "The lighthouse on the northern cape will be dark for three nights while its lens is taken down and cleaned.",
    "Ships were told by the coastguard to keep a mile off the rocks, where two trawlers were lost in the last war.",
    "The keeper, who lives inland since the lamp was made to light itself, will sleep in the tower for that time.",
    "Visitors may climb the stairs on the Saturday after that, in groups of ten, if the wind allows it at all.",
]
BODY = "".join(f"<p>{line}</p>" for line in STORY)
WHOLE = "\n\n".join(STORY)


def text(body, head="<title>Lighthouse to go dark</title>"):
    return prepare(Source(html=f"<!doctype html><html><head>{head}</head><body>{body}</body></html>")).text


@pytest.mark.parametrize(
    "body",
    [
        f"<nav><div><a href=/>Home</a></nav><article>{BODY}</article>",
        f"<button><div>Menu</button>{BODY}",
        f"<select><div>Choose</select><article>{BODY}</article>",
        f"<figure><figcaption><div>The cape</figcaption></figure>{BODY}",
        f"<aside>{BODY}</aside>",
        f"<form><div>{BODY}</div></form>",
        f"<div class=comments>{BODY}</div>",
    ],
)
def test_text_inside_what_commonly_holds_none_is_read(body):
    assert text(body).endswith(WHOLE)


def test_captions_are_read_where_a_page_has_nothing_else():
    captions = "".join(f"<figure><img src=x><figcaption>{line}</figcaption></figure>" for line in STORY)
    assert STORY[1] in text(captions)


@pytest.mark.parametrize("tag", ["<html />", "<html lang='en' />", "<HTML/>"])
def test_a_page_whose_first_tag_is_closed_is_read(tag):
    page = f"<!doctype html>{tag}<head><title>Lighthouse</title></head><body>{BODY}</body></html>"
    assert prepare(Source(html=page)).text == WHOLE


@pytest.mark.parametrize("end", ["</html>", "</body></html>", "</BODY>\n</HTML>"])
def test_a_page_goes_on_below_the_end_of_a_page_in_it(end):
    header = f"<!doctype html><html><head><title>Lighthouse</title></head><body><div><a href='/'>Coast</a></div>{end}"
    assert prepare(Source(html=f"{header}<div>{BODY}</div></body></html>")).text == WHOLE


def test_a_page_of_short_sentences_is_read():
    assert "It rained on the cape." in text(
        "<nav><a href=/>Home</a></nav>" + "<div><p>It rained on the cape.</p></div>" * 40
    )


AGENDA = [
    "Opening of the gate by the warden", "Two songs by the choir of the school", "Ferry race around the skerries",
    "Bread and herring on the mole", "Tales of wrecks for children", "Prizes for the best knots",
    "Dancing in the boat house until one", "Lamps on the water at midnight", "Breakfast for all who stayed awake",
    "Sweeping of the mole by volunteers", "Photographs of the day are handed out", "Closing of the gate by the keeper",
]  # fmt: skip


@pytest.mark.parametrize("fast", [True, False])
def test_a_page_whose_only_paragraph_is_a_heading_is_not_refused(fast):
    tagline = f"<h2>{STORY[0]}</h2>"
    html = f"<html><head><title>Day of the cape</title></head><body>{tagline}<ul>{'<li><a href=/x>Home</a></li>' * 60}</ul></body></html>"
    assert prepare(Source(html=html, fast=fast)).text


def test_a_scant_choice_is_in_doubt_and_a_list_with_much_more_is_taken_for_the_article(monkeypatch):
    path = "factbox.prepare.main_content.choice.second_opinion"
    monkeypatch.setattr(path, lambda _, page: [block for block in page.blocks if block.tag == "li"])
    items = "".join(f"<li>{line}</li>" for line in AGENDA)
    body = f"<header><h2>{STORY[0]}</h2></header><article><h1>Day of the cape</h1><ul>{items}</ul></article>"
    assert AGENDA[2] in text(body, "<title>Day of the cape</title>")


def test_a_caption_below_a_picture_is_no_paragraph():
    picture = "<p><img src=a.png></p><p>The cape in May/Ana Moravec</p>"
    assert text(f"<h1>Lighthouse to go dark</h1>{BODY.replace('<p>Ships', picture + '<p>Ships')}") == WHOLE


def ld(value):
    return f'<title>Lighthouse</title><script type="application/ld+json">{json.dumps(value)}</script>'


def test_json_ld_tells_the_text_of_a_page_that_a_browser_builds():
    head = ld({"@type": "NewsArticle", "articleBody": WHOLE})
    assert text("<div id=root></div>", head).split() == WHOLE.split()


STATE = {
    "props": {
        "page": {"title": "x" * 90, "blocks": [{"kind": "text", "value": line} for line in STORY], "ads": ["Buy."]}
    }
}


@pytest.mark.parametrize(
    "script",
    [
        f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(STATE)}</script>',
        f"<script>window.__STATE__ = {json.dumps(STATE)};</script>",
        f"<script>window.__STATE__={json.dumps(STATE)};(function(){{}})()</script>",
        f"<script>window.__APP__=(function(a,b){{return {{body:b,tag:a}}}})('x',{json.dumps(BODY)})</script>",
        "<script>window.__APP__=call("
        + json.dumps(BODY).replace("<", "\\u003C").replace(">", "\\u003E")
        + ")</script>",
    ],
)
def test_so_does_the_state_of_its_scripts(script):
    assert text(f"<div id=root>Loading</div>{script}") == WHOLE


def test_html_in_a_scripts_state_keeps_its_links():
    state = json.dumps({"body": BODY.replace("coastguard", "<a href='/c'>coastguard</a>")}).replace("</", "<\\/")
    article = prepare(Source(html=f"<html><body><div id=x></div><script>var page = {state}</script></body></html>"))
    assert article.text == WHOLE
    assert [article.text[anchor.start : anchor.end] for anchor in article.anchors] == ["coastguard"]


@pytest.mark.parametrize(
    "script",
    [
        "{",
        "var a = {",
        "[" * 50_000,
        "x = [1,2",
        "null",
        '{"a": "no text"}',
        "function f() {}",
        'f("<p>',
        'f("<p>\\u00zz")',
    ],
)
def test_scripts_that_tell_nothing_are_passed_over(script):
    with pytest.raises(NoArticle):
        text(f"<div id=root></div><script>{script}</script>")
    assert text(f"<script>{script}</script>{BODY}") == WHOLE


def test_what_the_page_shows_is_believed_before_its_scripts():
    assert text(BODY, ld({"@type": "NewsArticle", "articleBody": "Another story. " * 20})) == WHOLE


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    [
        f"<h3>Comments</h3><p>{STORY[0]}</p>",
        f"<h3>Related</h3><ul><li><a href=/x>{STORY[1]}</a></li></ul>",
        f"<p>{STORY[2]} <a href=/x>Sign up for our newsletter</a></p>",
        f"<h1>Lighthouse to go dark</h1><h2>{STORY[3]}</h2>",
        f"<p>{STORY[0]} {STORY[1]}</p>",
        "<p>灯塔将熄灭三夜，船只请远离礁石。</p>",
        "<p class=author><b>Jane</b> <i>Roe</i>",
        "<p><img src=a> (Photo: (Photo: (",
    ],
)
def test_no_rule_takes_more_time_than_the_page_has_text(piece):
    html = f"<html><head><title>Lighthouse</title></head><body>{piece * (300_000 // len(piece))}</body></html>"
    began = time.process_time()
    with contextlib.suppress(NoArticle):
        prepare(Source(html=html, fast=True))
    assert time.process_time() - began < 4
