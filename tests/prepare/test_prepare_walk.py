"""One walk over a page: its text as a browser shows it, its blocks and what is measured of them, its anchors, pictures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.prepare.tree import is_vast, parse_tree
from factbox.prepare.walk import read_tree

LONG = "The weavers of the upper valley have bought the mill that their grandparents were locked out of in the great strike."


def page_of(body):
    return read_tree(parse_tree(f"<html><body>{body}</body></html>".encode()))[0]


def blocks_of(body):
    page = page_of(body)
    return [page.words(block) for block in page.blocks]


BLOCKS = [
    ("<p>One</p><p>Two</p>", ["One", "Two"]),
    ("<p>One<p>Two", ["One", "Two"]),
    ("<div>One<p>Two</p>Three</div>", ["One", "Two", "Three"]),
    ("<p>One <b>and</b> two</p>", ["One and two"]),
    ("<p>One<b>self</b></p>", ["Oneself"]),
    ("<p>  One \n\t two\u00a0three </p>", ["One two\u00a0three"]),
    ("<p>One<br>two</p>", ["One\ntwo"]),
    ("<p>One<br><br>two</p>", ["One\ntwo"]),
    ("<ul><li>One<li>Two</ul>", ["One", "Two"]),
    ("<table><tr><td>One<td>Two</table>", ["One", "Two"]),
    ("<dl><dt>One<dd>Two</dl>", ["One", "Two"]),
    ("<pre>One\n  two</pre>", ["One\n  two"]),
    ("<p>One</p> &mdash; <p>Two</p>", ["One", "Two"]),
    ("<p>One</p><script>let two</script><style>p{}</style><p>Three</p>", ["One", "Three"]),
    ("<p>One<!-- two --> three</p>", ["One three"]),
    ("<p>One<textarea>two</textarea> three</p>", ["One three"]),
    ("<p>One<img alt='two'> three</p>", ["One three"]),
    ("<p>One</p><hr><h2>Two</h2>", ["One", "Two"]),
    ("<button>One</button><p>Two</p>", ["One", "Two"]),
    ("", []),
    ("<p>…</p><p> </p><p>—</p>", []),
]


@pytest.mark.parametrize(("body", "blocks"), BLOCKS)
def test_blocks_are_what_stands_between_the_borders_of_block_level_elements(body, blocks):
    assert blocks_of(body) == blocks


@pytest.mark.parametrize(
    ("body", "long", "ended", "running"),
    [
        (f"<p>{LONG}</p>", True, True, True),
        (f"<p>{LONG.rstrip('.')}</p>", True, False, False),
        (f"<p>{(LONG.rstrip('.') + ' and ') * 3}so on</p>", True, False, True),
        (f"<p><a href=/x>{LONG}</a></p>", True, True, False),
        (f"<p>{LONG} <a href=/x>More</a></p>", True, False, False),
        ("<p>They bought the mill.</p>", False, True, False),
        ("<p>The mill</p>", False, False, False),
        ("<p>上谷的织工买下了当年大罢工时把他们祖父母关在门外的那座老磨坊，并且已经开始修缮。</p>", True, True, True),
        ("<p>上谷的织工买下了磨坊。</p>", False, True, False),
        (f"<p>{LONG.rstrip('.')}” (1)</p>", True, True, True),
    ],
)
def test_running_text_is_long_ends_as_sentences_do_and_is_no_link(body, long, ended, running):
    (block,) = page_of(body).blocks
    assert (block.long, block.ended, block.running) == (long, ended, running)


@pytest.mark.parametrize(
    ("body", "share"),
    [
        ("<p>abcd</p>", 0),
        ("<p><a href=/x>abcd</a></p>", 1),
        ("<p>ab<a href=/x>cd</a></p>", 0.5),
        ("<p><a>abcd</a></p>", 0),
    ],
)
def test_the_share_of_links_is_of_characters(body, share):
    assert page_of(body).blocks[0].linked == pytest.approx(share)


def test_an_anchor_over_two_blocks_counts_for_both():
    page = page_of("<a href=/x><div>One</div><div>Two</div></a><div>Three</div>")
    assert [block.linked > 0.5 for block in page.blocks] == [True, True, False]
    assert {anchor.href for anchor in page.anchors} == {"/x"}


@pytest.mark.parametrize("tag", ["nav", "button", "figcaption", "select"])
def test_what_is_no_part_of_a_text_is_marked_unless_the_text_is_in_it(tag):
    apart = page_of(f"<{tag}><div>Menu</div></{tag}><div><p>{LONG}</p><p>{LONG}</p></div>")
    assert [apart.elements[block.element].aside for block in apart.blocks] == [True, False, False]
    swallowed = page_of(f"<{tag}><div>Menu</div><div><p>{LONG}</p><p>{LONG}</p></div></{tag}>")
    assert not any(swallowed.elements[block.element].aside for block in swallowed.blocks)


def test_blocks_of_one_shape_are_set_alike_two_elements_up():
    page = page_of("<ul class=a><li>One<li>Two</ul><ul class=b><li>Three</ul><ul class=a><li>Four</ul>")
    first, second, third, fourth = (block.shape for block in page.blocks)
    assert first == second == fourth != third


def test_a_picture_belongs_to_the_block_after_it_and_is_shown_where_it_stands():
    page, shown = read_tree(
        parse_tree(b"<html><body><p>One <img src=a> one</p><img src=b><p>Two</p><p>Three</p></body></html>")
    )
    assert [block.pictured for block in page.blocks] == [False, True, False]
    assert [one.element.get("src") for one in shown] == ["a", "b"]
    assert [page.elements[one.place].tag for one in shown] == ["p", "p"]


def test_the_container_of_flowing_text_is_what_holds_it():
    page = page_of(
        f"<div id=a><p>{LONG}</p><ul><li>One</li></ul><blockquote><p>Two</p></blockquote></div><div>Three</div>"
    )
    first, item, quoted, last = (block.container for block in page.blocks)
    assert first == item == quoted != last


def test_comments_are_what_is_called_so_and_all_in_it():
    page = page_of("<div class=story><p>One</p></div><div id=comments><div><p>Two</p></div></div>")
    assert [page.elements[block.element].comment for block in page.blocks] == [False, True]


PIECES = st.sampled_from(["<p>", "</p>", "<div>", "</div>", "<a href=/x>", "</a>", "<br>", "<pre>", "</pre>", "<li>", "<img>",
                          " ", "\n", "word", "two words ", "<nav>", "</nav>", "<b>", "</b>", "&nbsp;", "盐田。"])  # fmt: skip


@given(st.lists(PIECES, max_size=40))
def test_blocks_stand_in_order_and_anchors_have_words_whatever_the_page(pieces):
    page = page_of("".join(pieces))
    ends = [0, *(block.end for block in page.blocks)]
    assert all(block.start >= end for block, end in zip(page.blocks, ends, strict=False))
    assert all(page.words(block) == page.words(block).lstrip() for block in page.blocks)
    assert all(page.text[anchor.start : anchor.end].strip() for anchor in page.anchors)
    assert all(0 <= block.linked <= 1 for block in page.blocks)


def test_a_page_of_many_thousand_elements_is_vast():
    assert not is_vast(parse_tree(b"<p>x" * 5_000))
    assert is_vast(parse_tree(b"<p>x" * 11_000))
