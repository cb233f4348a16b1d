"""What was left out of an article's middle is filled in by what blocks are and what stands around them."""

import pytest

from factbox.prepare.main_content.gaps import bridge, fill
from factbox.prepare.main_content.opinion import Opinion
from factbox.prepare.tree import parse_tree
from factbox.prepare.walk import read_tree

STORY = [
    "The bell of the drowned chapel was raised on Tuesday by four divers, who had looked for it in each of nine summers.",
    "It lay in eleven metres of water under a beam of the roof, and mussels had grown on all of it but the clapper.",
    "Whoever rings it first, an old woman of the island told them, must pay for the beer of all who come to hear it.",
    "The dean would rather hang it in the new church, whose own bells were melted down in the second year of the war.",
    "Until that is settled it stands in a trough of fresh water behind the school, where children draw it in chalk.",
]


def page_of(body):
    return read_tree(parse_tree(f"<html><body>{body}</body></html>".encode()))[0]


def paragraphs(*lines):
    return "".join(f"<p>{line}</p>" for line in lines)


def filled(body, missing=(), weight=-300, by=fill):
    """The lines of a page after its gaps are filled, when STORY, without `missing`, was chosen and all else weighs so much."""
    page = page_of(body)
    kept = [block for block in page.blocks if page.words(block) in STORY and page.words(block) not in missing]
    weights = tuple(300 if block in kept else weight for block in page.blocks)
    core = kept[0].container if kept else 0
    return [page.words(block) for block in by(page, kept, Opinion(weights, core, frozenset(), 0.0))]


def test_a_block_that_was_nearly_chosen_is_filled_in_between_chosen_ones():
    body = f"<div>{paragraphs(*STORY[:3])}<div>Divers at the beam</div>{paragraphs(*STORY[3:])}</div>"
    assert "Divers at the beam" in filled(body, weight=-20)
    assert "Divers at the beam" not in filled(body, weight=-100)


def test_a_block_that_was_nearly_chosen_is_not_at_the_end():
    body = f"<div>{paragraphs(*STORY)}<div>Divers at the beam</div></div>"
    assert filled(body, weight=-20) == STORY


def test_headings_of_chosen_text_are_filled_in_and_those_of_none_are_not():
    body = f"<div>{paragraphs(*STORY[:2])}<h3>The beer</h3>{paragraphs(*STORY[2:])}<h3>More of the island</h3></div>"
    assert filled(body) == [*STORY[:2], "The beer", *STORY[2:]]


def test_a_heading_that_is_a_link_is_none_of_the_article():
    body = f"<div>{paragraphs(*STORY[:2])}<h3><a href=/x>The beer</a></h3>{paragraphs(*STORY[2:])}</div>"
    assert filled(body) == STORY


CELLS = "".join(f"<tr><td>Dive {number}</td><td>{9 + number} metres</td></tr>" for number in range(4))


@pytest.mark.parametrize(
    ("table", "stays"),
    [
        (f"<table>{CELLS}</table>", True),
        ("<table><tr><td>Dive 1</td><td>9 metres</td></tr></table>", False),
        (f"<table>{CELLS.replace('Dive 2', '<a href=/x>Dive 2</a>')}</table>", False),
        (f"<table>{CELLS}<tr><td>{STORY[0].replace('bell', 'bells')}</td></tr></table>", False),
        (f"<nav><table>{CELLS}</table></nav>", False),
    ],
)
def test_a_table_of_data_between_paragraphs_is_the_articles(table, stays):
    body = f"<div>{paragraphs(*STORY[:3])}{table}{paragraphs(*STORY[3:])}</div>"
    assert ("Dive 1" in filled(body)) is stays


def test_a_table_far_below_is_not():
    menu = "".join(f"<div>Island {number}</div>" for number in range(9))
    assert filled(f"<div>{paragraphs(*STORY)}</div>{menu}<table>{CELLS}</table>") == STORY


def test_a_linked_paragraph_set_as_the_chosen_ones_is_the_articles():
    linked = (
        "The report of the divers, in which the beam and the mussels are drawn to scale, may be read in the school."
    )
    body = f"<div>{paragraphs(*STORY[:3])}<p><a href=/r>{linked}</a></p>{paragraphs(*STORY[3:])}</div>"
    assert filled(body) == [*STORY[:3], linked, *STORY[3:]]
    other = body.replace("<p><a", "<div class=x><a").replace("</a></p>", "</a></div>")
    assert filled(other) == STORY


def test_long_words_of_a_container_itself_are_the_articles_beside_its_paragraphs():
    bare = (
        "She has rung no bell since the day on which the chapel went down, and she does not mean to begin with it now."
    )
    assert filled(f"<div>{paragraphs(*STORY[:3])}{bare}{paragraphs(*STORY[3:])}</div>") == [
        *STORY[:3],
        bare,
        *STORY[3:],
    ]


def test_a_gap_of_several_long_paragraphs_is_filled_and_one_of_readers_is_not():
    gap = [line.replace("the", "its") for line in STORY[1:4]]
    body = f"<div>{paragraphs(STORY[0])}</div><div class=part>{paragraphs(*gap)}</div><div>{paragraphs(STORY[4])}</div>"
    assert filled(body) == [STORY[0], *gap, STORY[4]]
    assert filled(body.replace("class=part", "class=comments")) == [STORY[0], STORY[4]]


def test_a_gap_of_short_lines_is_not():
    gap = "".join(f"<div>Island {number}</div>" for number in range(9))
    body = f"<div>{paragraphs(*STORY[:3])}</div>{gap}<div>{paragraphs(*STORY[3:])}</div>"
    assert filled(body) == STORY


@pytest.mark.parametrize(
    ("between", "weight", "stays"),
    [
        ("<ul><li>Mussels</li></ul>", -100, True),
        ("<ul><li>Mussels</li></ul>", -250, False),
        ("<blockquote>Mussels</blockquote>", -100, True),
        ("<div>Mussels</div>", -100, False),
    ],
)
def test_flowing_text_between_paragraphs_of_one_container_is_the_articles(between, weight, stays):
    body = f"<div>{paragraphs(*STORY[:3])}{between}{paragraphs(*STORY[3:])}</div>"
    assert ("Mussels" in filled(body, weight=weight, by=bridge)) is stays


def test_nothing_is_bridged_between_few_paragraphs():
    body = f"<div>{paragraphs(STORY[0])}<ul><li>Mussels</li></ul>{paragraphs(STORY[1])}</div>"
    assert "Mussels" not in filled(body, weight=-100, by=bridge)


def test_what_was_chosen_is_never_lost():
    body = f"<h2>{STORY[0]}</h2>"
    assert filled(body) == [STORY[0]]
    assert filled(f"<div>{paragraphs(*STORY)}</div>", missing=STORY[2:3]) == STORY
