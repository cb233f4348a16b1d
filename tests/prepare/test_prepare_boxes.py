"""Boxes of pointers inside an article go, linked paragraphs of its own stay."""

import pytest

from factbox.prepare import Source, prepare

STORY = [
    "The ropemakers of the harbour have bought the long shed that they had rented since it was built, they said on Friday.",
    "It measures four hundred paces, because a rope can be no longer than the walk on which its strands are twisted.",
    "A fire in the tar house next to it would have ended the trade in the town, had the wind not turned that night.",
    "From now on the tar is to be kept on a barge, which can be towed out into the roads when there is a thunderstorm.",
]
LINKED = "The report on the fire, which was written in May and kept in a drawer, is now to be read in the market hall."
WHOLE = "\n\n".join(STORY)


def text(body):
    head = "<title>Ropemakers buy their shed - Harbour News</title>"
    html = f"<html><head>{head}</head><body><article><h1>Ropemakers buy their shed</h1>{body}</article></body></html>"
    return prepare(Source(html=html)).text


def with_inside(insert, wrap="<p>{}</p>"):
    lines = [wrap.format(line) for line in STORY]
    return "".join([*lines[:2], insert, *lines[2:]])


@pytest.mark.parametrize("name", ["related", "more-on", "recommended-stories", "social-share", "promo", "article-tags"])
def test_a_box_that_is_called_after_pointers_and_is_links_goes(name):
    links = "".join(f"<li><a href=/{n}>A story about ropes and boats, the {n}th</a></li>" for n in range(4, 9))
    assert text(with_inside(f"<div class={name}><h3>Stories</h3><ul>{links}</ul></div>")) == WHOLE


def test_a_box_so_called_with_text_of_its_own_stays():
    assert STORY[1] in text(f"<div class=related-content>{with_inside('')}</div>")


@pytest.mark.parametrize(
    "wrap", ["<p>{}</p>", "<div class=w><p>{}</p></div>", "<div class=row><div class=cell><p>{}</p></div></div>"]
)
def test_a_paragraph_that_is_a_link_is_the_articles(wrap):
    linked = wrap.format(f"<a href=/r>{LINKED}</a>")
    assert text(with_inside(linked, wrap)) == "\n\n".join([*STORY[:2], LINKED, *STORY[2:]])


def test_a_list_of_links_below_the_last_paragraph_goes_also_when_a_line_follows_it():
    links = "".join(f"<p><a href=/{n}>Ropes and boats, part {n}</a></p>" for n in range(5))
    assert text(with_inside("") + links + "<p>Send us your news of the harbour</p>") == WHOLE
