"""What else a page says of its article: changes, address, keywords, access, images, embeds; read when asked for."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.article import Details, Embed, Image
from factbox.prepare import Source, prepare
from factbox.prepare.metadata import details as details_module

STORY = [
    "The weavers of the lower valley will send their cloth by rail again, the guild said after its meeting on Friday.",
    "Carts had taken it over the pass for eleven years, since a flood carried off the bridge below the fulling mill.",
    "The railway asks a penny for each bale, which is less than the hay that a pair of horses eats on the way.",
    "A first train is to leave before the fair, with the mayor on board, who was a weaver for most of his life.",
]
BODY = "".join(f"<p>{line}</p>" for line in STORY)


def details(body=BODY, head="", before="<h1>Cloth goes by rail</h1>", url="https://loom.example/a/b"):
    html = f"<!doctype html><html><head>{head}</head><body><article>{before}{body}</article></body></html>"
    return prepare(Source(html=html, url=url)).details


def ld(**value):
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **value})}</script>'


def test_nothing_said_is_nothing_known():
    assert details() == Details()
    assert prepare(Source(text="It rained.")).details == Details()


def test_they_are_read_once_and_only_when_asked_for(monkeypatch):
    calls = []
    read = details_module.read_details
    monkeypatch.setattr("factbox.prepare.from_html.read_details", lambda *given: calls.append(1) or read(*given))
    article = prepare(Source(html=f"<html><body>{BODY}</body></html>"))
    assert calls == []
    assert article.details is article.details
    assert calls == [1]


HEADS = {
    "modified_at": [
        (ld(dateModified="2025-01-07T10:00:00Z"), datetime(2025, 1, 7, 10, tzinfo=UTC)),
        ("<meta property='article:modified_time' content='2025-01-07T10:00:00Z'>", datetime(2025, 1, 7, 10, tzinfo=UTC)),
    ],
    "canonical_url": [
        ("<link rel=canonical href='https://loom.example/cloth'>", "https://loom.example/cloth"),
        ("<meta property='og:url' content='https://loom.example/cloth'>", "https://loom.example/cloth"),
    ],
    "description": [
        (ld(description="Bales  by rail."), "Bales by rail."),
        ("<meta name=description content='Bales by rail.'>", "Bales by rail."),
    ],
    "section": [
        (ld(articleSection=["Trade", "Valley"]), "Trade"),
        ("<meta property='article:section' content='Trade'>", "Trade"),
    ],
    "keywords": [
        (ld(keywords="cloth, railways"), ("cloth", "railways")),
        (ld(keywords=["cloth", "railways", "cloth"]), ("cloth", "railways")),
        ("<meta name=keywords content='cloth; railways'>", ("cloth", "railways")),
        ("<meta property='article:tag' content=cloth><meta property='article:tag' content=railways>", ("cloth", "railways")),
    ],
    "free": [
        (ld(isAccessibleForFree=False), False),
        (ld(isAccessibleForFree="True"), True),
        (ld(hasPart={"@type": "WebPageElement", "isAccessibleForFree": "False"}), False),
        ("<meta property='article:content_tier' content=locked>", False),
        ("<meta property='article:content_tier' content=free>", True),
        ("<meta property='article:content_tier' content=metered>", None),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("name", "head", "value"), [(name, *row) for name, rows in HEADS.items() for row in rows])
def test_json_ld_and_meta_tags_tell(name, head, value):
    assert getattr(details(head=head), name) == value


def test_links_marked_as_tags_are_keywords():
    assert details(BODY + "<a rel=tag href=/t/c>cloth</a> <a rel='tag nofollow' href=/t/r>railways</a>").keywords == (
        "cloth",
        "railways",
    )


FIGURE = "<figure><img src='/i/loom.jpg' alt='A loom'><figcaption>A loom in the lower valley. Photo: Ana Moravec</figcaption></figure>"


def test_the_lead_image_comes_first_then_those_in_the_text_with_caption_and_credit():
    head = "<meta property='og:image' content='/i/lead.jpg'><meta property='og:image:alt' content='Bales'>"
    found = details(BODY.replace("<p>Carts", FIGURE + "<p>Carts"), head).images
    assert found == (
        Image("https://loom.example/i/lead.jpg", alt="Bales"),
        Image(
            "https://loom.example/i/loom.jpg", "A loom", "A loom in the lower valley. Photo: Ana Moravec", "Ana Moravec"
        ),
    )


def test_a_lead_image_that_stands_in_the_text_is_one_image_with_its_caption():
    head = "<meta property='og:image' content='https://loom.example/i/loom.jpg'>"
    (found,) = details(FIGURE + BODY, head).images
    assert found.caption.startswith("A loom in")


@pytest.mark.parametrize(
    "image",
    [
        "<img src='data:image/gif;base64,R0lGOD' data-src='/x.jpg'>",
        "<img src='' srcset='/x.jpg 1x, /y.jpg 2x'>",
        "<picture><source srcset=/y.webp><img src=/x.jpg></picture>",
    ],
)
def test_images_that_load_late_are_found(image):
    (found,) = details(BODY.replace("<p>Carts", f"<div>{image}</div><p>Carts")).images
    assert found == Image("https://loom.example/x.jpg")


@pytest.mark.parametrize(
    "image",
    [
        "<img src=/pixel.gif width=1 height=1>",
        "<div class=share-buttons><img src=/x.png></div>",
        "<span class=author-photo><img src=/ana.png></span>",
        "<img src='data:image/gif;base64,R0lGOD'>",
        "<img alt=nothing>",
    ],
)
def test_icons_and_portraits_of_authors_are_none(image):
    assert details(BODY.replace("<p>Carts", image + "<p>Carts")).images == ()


def test_images_elsewhere_on_the_page_are_none():
    html = f"<html><body><div><img src=/a.jpg></div><h1>Cloth</h1>{BODY}<aside><img src=/b.jpg></aside></body></html>"
    assert prepare(Source(html=html, url="https://loom.example/")).details.images == ()


CREDITS = {
    "The fair. Photo: Ana Moravec": "Ana Moravec",
    "The fair. Photograph by Ana Moravec/Loom": "Ana Moravec/Loom",
    "The fair (Ana Moravec/Loom Pictures)": "Ana Moravec/Loom Pictures",
    "The fair. © Ana Moravec": "Ana Moravec",
    "Der Markt. Foto: Ana Moravec": "Ana Moravec",
    "The fair on Friday.": None,
}


@pytest.mark.parametrize("caption", CREDITS)
def test_who_made_a_picture_stands_at_the_end_of_its_caption(caption):
    figure = f"<figure><img src=/x.jpg><figcaption>{caption}</figcaption></figure>"
    (found,) = details(BODY.replace("<p>Carts", figure + "<p>Carts")).images
    assert (found.caption, found.credit) == (caption, CREDITS[caption])


EMBEDS = {
    "<iframe src='https://www.youtube.com/embed/x1' title='The train'></iframe>": Embed(
        "video", "https://www.youtube.com/embed/x1", None, "The train"
    ),
    "<iframe data-src='//player.vimeo.com/video/1'></iframe>": Embed("video", "https://player.vimeo.com/video/1"),
    "<video src=/train.mp4></video>": Embed("video", "https://loom.example/train.mp4"),
    "<video><source src=/train.mp4></video>": Embed("video", "https://loom.example/train.mp4"),
    "<audio src=/train.mp3></audio>": Embed("audio", "https://loom.example/train.mp3"),
    "<blockquote class=twitter-tweet><p>Off we go.</p>— Ana Moravec (@anam) <a href='https://twitter.com/anam/status/1'>May 3</a>"
    "</blockquote>": Embed(
        "post", "https://twitter.com/anam/status/1", "Ana Moravec (@anam)", "Off we go.— Ana Moravec (@anam) May 3"
    ),
}  # fmt: skip


@pytest.mark.parametrize("markup", EMBEDS)
def test_posts_and_players_in_the_text_are_embeds(markup):
    assert details(BODY.replace("<p>Carts", markup + "<p>Carts")).embeds == (EMBEDS[markup],)


@pytest.mark.parametrize(
    "markup",
    ["<iframe src='https://ads.example/x'></iframe>", "<iframe></iframe>", "<blockquote class=big>So.</blockquote>"],
)
def test_frames_of_unknown_hosts_are_none(markup):
    assert details(BODY.replace("<p>Carts", markup + "<p>Carts")).embeds == ()


PIECES = st.sampled_from(["<img src=x>", "<figure>", "</figure>", "<figcaption>Photo: A B</figcaption>", "<iframe src='http://['>",
                          "<video>", "<blockquote class=twitter-tweet>", "</blockquote>", "<meta property=article:tag content=x>",
                          "<img src='http://[' alt=y>", "<p>word</p>", BODY])  # fmt: skip


@given(st.lists(PIECES, max_size=30))
def test_the_details_of_any_page_can_be_read(pieces):
    found = details(BODY + "".join(pieces))
    assert all(image.url.startswith("https://loom.example/") for image in found.images)
