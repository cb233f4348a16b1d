"""What readers say is not the article; what is only called so may be."""

import pytest

from factbox.prepare import Source, prepare

STORY = [
    "The harbour board has sold both of its old cranes to a museum on the other side of the sound, it said on Monday.",
    "They were built a century ago, and no ship was unloaded by them since the container quay was opened in the south.",
    "The museum wants to show them beside a steam tug, once the rails have been laid and the foundations are dry.",
]
SAID = "I have seen these cranes every day of my life, and my father worked on them for thirty years. It is a shame."
BODY = "".join(f"<p>{line}</p>" for line in STORY)


def text(body):
    return prepare(Source(html=f"<html><body><h1>Cranes sold</h1>{body}</body></html>")).text


@pytest.mark.parametrize(
    "name",
    [
        "class=comments",
        "id=comments",
        "class='visitors_comment_block'",
        "id=comentarios",
        "class=comment-list",
        "id=respond",
    ],
)
def test_comments_below_the_article_are_left_out(name):
    said = "".join(f"<li><p>{SAID} No {n}.</p><p>Posted by Crane Fan</p></li>" for n in range(12))
    assert text(f"<div>{BODY}</div><div {name}><ol>{said}</ol></div>") == "\n\n".join(STORY)


@pytest.mark.parametrize("name", ["content--type-comment", "post comments-open", "comment", "commentary"])
def test_an_article_may_be_called_a_comment(name):
    assert text(f"<article class='{name}'>{BODY}</article>") == "\n\n".join(STORY)


def test_a_page_of_nothing_but_comments_is_read():
    assert SAID in text(f"<div id=comments><p>{SAID}</p><p>{STORY[0]}</p></div>")
