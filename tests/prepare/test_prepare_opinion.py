"""Our own first opinion: where the core of a page is, what its blocks weigh, and when it is in doubt."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.prepare.called import BITS, kinds_of
from factbox.prepare.main_content.core import headlines
from factbox.prepare.main_content.measures import measures_of
from factbox.prepare.main_content.opinion import SURE, first_opinion
from factbox.prepare.main_content.repeats import without_repeats
from factbox.prepare.main_content.second_opinion import agreeing, better, likeness, second_opinion
from factbox.prepare.main_content.sums import Sums
from factbox.prepare.main_content.weights import WEIGHTS
from factbox.prepare.tree import parse_tree
from factbox.prepare.walk import read_tree

STORY = [
    "The two mills at the weir will be joined by a footbridge before the winter, the parish said on Thursday.",
    "It will be built of oak from the common, and the joiner has asked for nothing but his meals and the offcuts.",
    "Anglers had asked for a gap of four metres, because the salmon rest below the weir on their way to the lake.",
    "The old ford stays open for horses, as it has been since the days when flour was carried over it in sacks.",
]
TEASERS = [
    ("Ferry line sues the island council over fares", "The line says that it was promised a grant for each crossing it makes."),
    ("Bakers strike for a second week in the capital", "Bread is baked at home and in the barracks, and flour has run short."),
    ("A museum of clocks opens in the old customs house", "Four hundred of them are shown, all but three of which still go."),
    ("Rain puts off the regatta until the end of May", "The lake stands a metre higher than in any spring since the war."),
]  # fmt: skip
TITLE = "Footbridge to join the two mills - Weir Valley News"


def page_of(body):
    return read_tree(parse_tree(f"<html><body>{body}</body></html>".encode()))[0]


def story(*lines):
    return "".join(f"<p>{line}</p>" for line in lines or STORY)


def teasers(tag="div"):
    return "".join(f"<{tag}><h3><a href=/x>{title}</a></h3><p>{text}</p></{tag}>" for title, text in TEASERS)


def chosen(page, title=TITLE):
    return [page.words(block) for block in first_opinion(page, title).chosen(page)]


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>Footbridge to join the two mills</h1><div>{story()}</div><div class=latest>{teasers()}</div>",
        f"<div class=latest>{teasers()}</div><h2>Footbridge to join the two mills</h2><div>{story()}</div>",
        f"<table><tr><td>{teasers('p')}</td><td><b>Footbridge to join the two mills</b><div>{story()}</div></td></tr></table>",
        f"<div id=q1><span>Footbridge to join the two mills</span>{story()}</div><div id=q2>{teasers()}{teasers()}</div>",
    ],
)
def test_the_running_text_below_the_headline_is_chosen_and_teasers_are_not(body):
    assert [line for line in chosen(page_of(body)) if line in STORY] == STORY
    assert not {text for _, text in TEASERS} & set(chosen(page_of(body)))


def test_the_headline_is_told_by_the_words_of_the_pages_title_in_whatever_element():
    page = page_of(
        f"<div>Weir Valley News of the week</div><div class=q>Footbridge to join the two mills</div>{story()}"
    )
    assert [page.words(page.blocks[at]) for at in headlines(page, TITLE)] == ["Footbridge to join the two mills"]
    assert headlines(page, "") == []


def test_a_name_counts_for_a_part_of_the_page_but_not_for_a_column_of_all_its_text():
    assert chosen(page_of(f"<div class='sidebar comments'><h1>Footbridge</h1>{story()}</div>")) == STORY


@pytest.mark.parametrize(
    ("names", "kinds"),
    [
        ("article-body", {"article", "text"}),
        ("articleBody", {"article", "text"}),
        ("relatedStories", {"related"}),
        ("comments", {"comment", "talk"}),
        ("site-footer", {"foot"}),
        ("x1 q7", set()),
        ("readable commentary", {"talk"}),
    ],
)
def test_names_are_read_word_by_word(names, kinds):
    assert {kind for kind, bit in BITS.items() if kinds_of(names) & bit} == kinds


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Footbridge to join the two mills", TITLE),
        ("两座磨坊之间将建一座步行桥", "两座磨坊之间将建一座步行桥_河谷网"),
        ("二つの水車を歩道橋で結ぶ", "二つの水車を歩道橋で結ぶ：谷新聞"),
        ("두 물레방아 사이에 다리", "두 물레방아 사이에 다리 - 골짜기 신문"),
    ],
)
def test_the_headline_is_found_by_the_pages_title_in_any_script(heading, title):
    page = page_of(f"<a href=/>首页</a><div>{heading[:2]}</div><div class=t>{heading}</div>{story()}")
    assert [page.words(page.blocks[at]) for at in headlines(page, title)] == [heading]


def test_an_opinion_of_one_clear_column_is_not_doubtful_and_a_scattered_one_is():
    clear = first_opinion(page_of(f"<article><h1>Footbridge to join the two mills</h1>{story()}</article>"), TITLE)
    assert not clear.doubtful
    assert max(clear.weights) > SURE
    scattered = "".join(f"<div><div><b>{title}</b></div><div>{text * 2}</div></div>" for title, text in TEASERS * 3)
    assert first_opinion(page_of(scattered), "News").doubtful


def test_every_weight_is_of_a_measure_that_is_made():
    families = {name.split()[0] for name in WEIGHTS}
    page = page_of(
        f"<nav><a href=/>Home</a> 12:30</nav><h1>Footbridge to join the two mills</h1><div class=body>{story()}"
        f"<img src=x><p>The weir</p></div><div class=more>{teasers()}</div><p>© 2025 | News</p>"
    )
    sums = Sums(page, TITLE)
    made = {name for at, block in enumerate(page.blocks) for name in measures_of(sums, at, block)}
    assert families - {name.split()[0] for name in made} <= {"aside", "long", "sentence", "out", "inside"}


def test_text_that_comes_twice_is_kept_once_also_when_its_paragraphs_were_joined():
    page = page_of(f"<div>{story()}</div><div class=print>{story()}</div><div class=markdown>{' '.join(STORY)}</div>")
    assert [page.words(block) for block in without_repeats(page, page.blocks)] == STORY


def test_a_paragraph_made_of_sentences_from_here_and_there_is_no_repeat():
    first, second, third, fourth = STORY
    page = page_of(story(f"{first} {second}", f"{third} {fourth}", f"{first} {third}"))
    assert len(without_repeats(page, page.blocks)) == 3


def test_anothers_text_is_found_again_among_the_blocks():
    page = page_of(f"<div>{story()}</div>{teasers()}")
    assert [page.words(block) for block in agreeing(page, "\n".join(STORY[:2]))] == STORY[:2]


PAGE = page_of(story() + teasers())
BLOCKS = list(PAGE.blocks)


def test_anothers_choice_is_taken_unless_it_lacks_most_of_what_is_sure():
    own, other = BLOCKS[:4], BLOCKS[3:]
    assert better(PAGE, own, other, sure=own[3:]) == BLOCKS
    assert better(PAGE, own, other, sure=own) == own
    assert better(PAGE, own, other, sure=[]) == BLOCKS
    assert better(PAGE, own, [], sure=[]) == own


@pytest.mark.parametrize(
    ("rest", "is_alike"),
    [
        ("<div class='story'>{}</div>", True),
        ("<section><div class='story'>{}</div></section>", True),
        ("<section><div class='wrap'>{}</div></section>", False),
    ],
)
def test_what_is_set_as_anothers_choice_and_was_chosen_goes_with_it(rest, is_alike):
    page = page_of(f"<div class='story'>{story(*STORY[:2])}</div>{rest.format(story(*STORY[2:]))}")
    first, own = list(page.blocks[:2]), list(page.blocks)
    assert better(page, own, first, sure=first) == (own if is_alike else first)


def test_a_choice_that_is_much_the_same_changes_nothing():
    assert better(PAGE, BLOCKS, BLOCKS, sure=[]) is BLOCKS
    assert likeness(BLOCKS, BLOCKS) == 1
    assert likeness(BLOCKS[:1], BLOCKS[1:]) == 0


def test_one_with_many_times_the_text_is_taken_for_an_article_that_we_missed():
    assert better(PAGE, BLOCKS[4:5], BLOCKS[:4], sure=BLOCKS[4:5]) == BLOCKS[:4]


def test_a_second_opinion_is_of_blocks_and_none_where_the_extractor_fails(monkeypatch):
    root = parse_tree(f"<html><body><article>{story()}</article>{teasers()}</body></html>".encode())
    page = read_tree(root)[0]
    assert [page.words(block) for block in second_opinion(root, page)] == STORY
    monkeypatch.setattr("trafilatura.bare_extraction", lambda *_, **__: 1 / 0)
    assert second_opinion(root, page) == []


PIECES = st.sampled_from(["<p>", "</p>", "<div class=x>", "</div>", "<a href=/x>", "</a>", "<li>", "<h2>", "<td>", "<nav>",
                          "<figcaption>", "<img>", STORY[0], "word", "12:30", "\N{SNOWMAN}", "<br>"])  # fmt: skip


@given(st.lists(PIECES, max_size=40))
def test_every_block_of_any_page_is_weighed_once(pieces):
    page = page_of("".join(pieces))
    opinion = first_opinion(page, "word")
    assert len(opinion.weights) == len(page.blocks)
    assert opinion.unsure >= 0


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece", [f"<div><p>{STORY[0]}</p></div>", "<p>Footbridge mills", f"<div>{STORY[1]}</div><b>News weir</b>"]
)
def test_time_grows_with_the_page_alone(piece):
    page = page_of(piece * (400_000 // len(piece)))
    began = time.process_time()
    first_opinion(page, TITLE)
    assert time.process_time() - began < 4
