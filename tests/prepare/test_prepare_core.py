"""The core of a page, what is summed over it, and what is measured of its blocks."""

import pytest

from factbox.prepare.called import BITS
from factbox.prepare.main_content.core import find_core, headlines, kinds_around
from factbox.prepare.main_content.measures import measures_of
from factbox.prepare.main_content.sums import Sums, is_stamped, sort_of
from factbox.prepare.tree import parse_tree
from factbox.prepare.walk import read_tree

STORY = [
    "The last of the peat boats was drawn ashore on Sunday at the landing where it had been built in the great frost.",
    "Its owner is ninety and has carried bricks in it since the bogs were closed to all but cranes and those who count them.",
    "A museum will show it under a roof of reeds, with the spades, the eel traps and the dog's own bench in the bow.",
]
TITLE = "Last peat boat drawn ashore - Bog Courier"


def page_of(body):
    return read_tree(parse_tree(f"<html><body>{body}</body></html>".encode()))[0]


def story(*lines):
    return "".join(f"<p>{line}</p>" for line in lines or STORY)


def core_text(body, title=""):
    page = page_of(body)
    sums = Sums(page, title)
    return [page.words(block) for block in page.blocks if block.container == sums.core and block.running]


OTHER = "".join(f"<p>{line.replace('peat', 'hay').replace('the', 'a')}</p>" for line in STORY)


@pytest.mark.parametrize(
    "body",
    [
        f"<div id=a>{story()}</div><div id=b><p>{STORY[0]}</p></div>",
        f"<div class=sidebar>{OTHER}</div><div class=content>{story()}</div>",
        f"<div class=comments>{OTHER}{OTHER}</div><div class=story>{story()}</div>",
        f"<div>{OTHER}</div><h1>Last peat boat drawn ashore</h1><div>{story()}</div>",
        f"<h1>Last peat boat drawn ashore</h1><div>{story()}</div><div>{OTHER}</div>",
        f"<nav><p>{STORY[0]}</p><p>{STORY[1]}</p></nav><div>{story()}</div>",
        f"<div>{OTHER}{'<div><a href=/x>Bogs and boats</a></div>' * 30}</div><div>{story()}</div>",
    ],
)
def test_the_core_is_what_holds_most_running_text_below_the_headline(body):
    assert core_text(body, TITLE) == STORY


def test_a_page_without_running_text_has_no_core():
    page = page_of("<div>Bogs</div><div>Boats</div>")
    assert find_core(page, [], [0] * len(page.elements)) == 0


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("<h1>Last peat boat drawn ashore</h1>", ["Last peat boat drawn ashore"]),
        ("<h1>Last peat boat is drawn ashore</h1>", ["Last peat boat is drawn ashore"]),
        ("<div>Last peat boat drawn ashore</div><h1>Bog Courier</h1>", ["Last peat boat drawn ashore"]),
        ("<a href=/x><div>Last peat boat drawn ashore</div></a>", []),
        ("<h2><a href=/x>Last peat boat drawn ashore</a></h2>", ["Last peat boat drawn ashore"]),
        ("<div>Boat</div><div>Ashore</div>", []),
        (f"<p>Last peat boat drawn ashore {'and more ' * 40}</p>", []),
    ],
)
def test_headlines_are_blocks_of_the_words_of_the_pages_title(body, found):
    page = page_of(body)
    assert [page.words(page.blocks[at]) for at in headlines(page, TITLE)] == found


def test_of_a_column_of_the_page_only_good_names_count():
    page = page_of(f"<div class='sidebar content'>{story()}</div><div class=sidebar><p>Bogs</p></div>")
    running = [300 if at < 4 else 0 for at in range(len(page.elements))]
    column, aside = (kinds_around(page, running)[block.container] for block in (page.blocks[0], page.blocks[-1]))
    assert column & BITS["text"]
    assert not column & BITS["side"]
    assert aside & BITS["side"]


@pytest.mark.parametrize(
    ("line", "stamped"),
    [
        ("12:30", True), ("Published 3.8.2015", True), ("2015-08-03", True), ("In 1998", True), ("5 min ago", True), ("20h ago", True),
        ("Section 12", False), ("Chapter 3 of 9", False), ("No digits", False), ("12 boats", False), (f"{STORY[0]} 12:30", False),
    ],
)  # fmt: skip
def test_a_short_line_with_a_time_or_a_date_is_stamped(line, stamped):
    page = page_of(f"<p>{line}</p>")
    assert is_stamped(page, page.blocks[0]) is stamped


@pytest.mark.parametrize(
    ("body", "sort"),
    [
        (f"<p>{STORY[0]}</p>", "run"),
        (f"<p><a href=/x>{STORY[0]}</a></p>", "link"),
        (f"<p>{STORY[0].rstrip('.')}</p>", "long"),
        ("<p>It is drawn ashore.</p>", "sentence"),
        ("<p>Bogs</p>", "short"),
    ],
)
def test_blocks_are_of_five_sorts(body, sort):
    assert sort_of(page_of(body).blocks[0]) == sort


def measures(body, words, title=TITLE):
    page = page_of(body)
    at = next(at for at, block in enumerate(page.blocks) if page.words(block).startswith(words))
    return measures_of(Sums(page, title), at, page.blocks[at])


PAGE = (
    f"<div class=menu><a href=/>Bog Courier</a></div><div class=main><h1>Last peat boat drawn ashore</h1><p>By Ada Fenn, 12:30</p>"
    f"<div class=body>{story()}<img src=x><p>The bow</p></div><div class=related><h3><a href=/y>Eels are back</a></h3></div></div>"
)


@pytest.mark.parametrize(
    ("words", "measure"),
    [
        ("The last of", "sort run p"), ("The last of", "place amid core run"), ("The last of", "headline below"),
        ("The last of", "linked 0"), ("The last of", "steps amid 0"), ("The last of", "shape own amid run"),
        ("Last peat", "headline is"), ("Last peat", "sort short h1"), ("By Ada", "stamp"), ("By Ada", "next run other"),
        ("Bog Courier", "sort link box"), ("Bog Courier", "headline above"), ("Bog Courier", "called nav"), ("Bog Courier", "linked 5"),
        ("The bow", "pictured short"), ("The bow", "last run same"), ("Eels", "called related"), ("Eels", "steps after 2"),
    ],
)  # fmt: skip
def test_a_measure_is_a_word_for_what_a_block_is_and_where(words, measure):
    assert measure in measures(PAGE, words)


def test_each_measure_of_a_block_comes_once_and_running_text_is_not_judged_by_small_names():
    found = measures(PAGE, "The last of")
    assert len(found) == len(set(found))
    assert not any(name.startswith("run called") for name in found)
