"""Where an article begins and ends, and what of its middle an extractor leaves out."""

import pytest

from factbox.prepare import Source, prepare
from factbox.prepare.blocks import is_ended
from factbox.prepare.main_content import ends, gaps
from factbox.prepare.main_content.core import find_core
from factbox.prepare.main_content.opinion import Opinion
from factbox.prepare.tree import parse_tree
from factbox.prepare.walk import read_tree

STORY = [
    "The ferry company will run two more boats from the spring, its director told the harbour board on Tuesday.",
    "Both were built in the nineties for a lake in the north, and carry thirty cars and two hundred passengers each.",
    "Fishermen fear for their berths, because the larger boats need the whole of the inner quay to turn around.",
    "A vote on the new timetable is planned for the last week of the month, after a hearing in the old customs house.",
]
MENU = "<ul>" + "".join(f"<li><a href=/{n}>Section {n}</a>" for n in range(8)) + "</ul>"


def whole(body):
    return read_tree(parse_tree(f"<html><body>{body}</body></html>".encode()))[0]


def paragraphs(*lines):
    return "".join(f"<p>{line}</p>" for line in lines)


def chosen(page, *lines):
    return [block for block in page.blocks if words(page, block) in lines]


def opinion_of(page, blocks):
    """An opinion that is sure of `blocks`, and of all else that it is not the article's."""
    core = find_core(page, [], [0] * len(page.elements))
    blocks = frozenset(blocks)
    return Opinion(tuple(300 if block in blocks else -300 for block in page.blocks), core, frozenset(), 0.0)


def trim_ends(page, blocks, title):
    return ends.trim_ends(page, blocks, title, opinion_of(page, blocks))


def fill(page, blocks):
    return gaps.fill(page, blocks, opinion_of(page, blocks))


def bridge(page, blocks):
    return gaps.bridge(page, blocks, opinion_of(page, page.blocks))


def words(page, block):
    return page.text[block.start : block.end]


def lines(page, blocks):
    return [words(page, block) for block in blocks]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<p>Harbour</p>" + MENU, ""),
        ("", MENU + "<p>About us</p>"),
        ("<div>Harbour news</div>", "<div>Print edition</div>"),
        ("<p><a href=/>Home</a> | <a href=/n>News</a> | <a href=/h>Harbour news of the week</a></p>", ""),
        ("", "<p>More: <a href=/x>How the old ferries were sold, and what became of them since</a></p>"),
        ("", "<h2>Comments</h2>"),
        ("", "<h3>Related</h3><p><a href=/x>The old ferries</a></p><h3>Most read</h3>"),
        ("<h1>Two more boats</h1>", ""),
        ("<h3>Two more boats for the harbour</h3>", ""),
        ("<p>Two more boats for the harbour</p>", ""),
        ("<p>By Jane Roe</p><p>6 January 2025</p>", ""),
    ],
)
def test_what_is_not_the_articles_own_falls_off_its_ends(before, after):
    page = whole(before + paragraphs(*STORY) + after)
    everything = [block for block in page.blocks if "Section" not in words(page, block)]
    assert lines(page, trim_ends(page, everything, "Two more boats for the harbour - The Herald")) == STORY


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<h2>What is planned</h2>", ""),
        ("<p>Good news.</p>", ""),
        ("<p>Two more boats.</p>", ""),
        ("", "<ul><li>Two boats<li>Sixty cars</ul>"),
        ("", "<p>Jane Roe contributed to this report.</p>"),
        ("", "<p>The plan can be read <a href=/plan>on the board's site</a>.</p>"),
        ("", "<blockquote>“We need it”</blockquote>"),
        ("", "<p>The end of the line</p>"),
    ],
)
def test_short_blocks_that_belong_to_the_article_stay(before, after):
    page = whole(before + paragraphs(*STORY) + after)
    assert trim_ends(page, page.blocks, "Two more boats") == list(page.blocks)


POEM = ["The ferry leaves", "the quay behind", "and nobody is", "there to mind", "the lamp is lit", "the night is kind"]


def test_a_poem_is_no_row_of_labels():
    alone = whole("<h1>Two more boats</h1>" + paragraphs(*POEM))
    assert lines(alone, trim_ends(alone, alone.blocks, "Two more boats")) == POEM
    below = whole(paragraphs(*STORY, *POEM))
    assert lines(below, trim_ends(below, below.blocks, "Two more boats")) == STORY + POEM


def test_a_short_page_keeps_its_links():
    page = whole("<p>Two <a href=/x>boats</a>.</p><p><a href=/y>The board's site</a></p>")
    assert trim_ends(page, page.blocks, "Boats") == list(page.blocks)


def test_a_large_part_of_the_article_is_no_stray_however_far_it_is():
    page = whole(paragraphs(*STORY[:2]) + MENU * 3 + paragraphs(*STORY[2:]))
    assert lines(page, trim_ends(page, chosen(page, *STORY), "")) == STORY


def test_paragraphs_that_stand_twice_part_nothing_from_the_article():
    page = whole("<article>" + paragraphs(*STORY * 3, "The board meets in May.") + "</article>")
    once = [*page.blocks[: len(STORY)], page.blocks[-1]]
    assert ends.trim_ends(page, once, "", opinion_of(page, page.blocks)) == once


def test_between_chosen_paragraphs_of_one_container_all_text_is_the_articles():
    page = whole(paragraphs(*STORY[:3]) + "<ul><li>Two boats</ul><p>Short.</p>" + paragraphs(STORY[3]))
    assert bridge(page, chosen(page, *STORY)) == list(page.blocks)


@pytest.mark.parametrize(
    "body",
    [
        f"<div>{STORY[0]}{paragraphs(*STORY[1:])}</div>",
        f"<div>{paragraphs(*STORY[:3])}{STORY[3]}</div>",
        f"<div>{paragraphs(*STORY[:2])}Its chairman told this paper by telephone that no boat would be bought before the "
        f"vote.{paragraphs(*STORY[2:])}</div>",
    ],
)
def test_long_text_beside_the_paragraphs_of_its_container_is_the_articles(body):
    page = whole(body)
    assert fill(page, [block for block in page.blocks if block.tag == "p"]) == list(page.blocks)


def test_a_heading_goes_with_the_text_below_it():
    page = whole(
        f"<p>{STORY[0]}</p><div><h2>Fears</h2></div><p>{STORY[2]}</p><div><h2>Next</h2></div>{MENU}<p>{STORY[3]}</p>"
    )
    found = lines(page, fill(page, chosen(page, *STORY)))
    assert "Fears" in found
    assert "Next" not in found


def test_a_gap_of_several_long_paragraphs_is_the_articles():
    page = whole(f"<p>{STORY[0]}</p><details>{paragraphs(*STORY[1:])}</details><p>Good news for all.</p>")
    assert fill(page, chosen(page, STORY[0], "Good news for all.")) == list(page.blocks)


def test_a_gap_of_teasers_is_not():
    teasers = "".join(f"<div><a href=/{n}>{line}</a></div>" for n, line in enumerate(STORY[1:]))
    page = whole(f"<p>{STORY[0]}</p>{teasers}<p>Good news for all.</p>")
    assert lines(page, fill(page, chosen(page, STORY[0], "Good news for all."))) == [STORY[0], "Good news for all."]


@pytest.mark.parametrize(
    "text", ["So it is.", "Is it?", "“So it is.”", "He said: “So”", "see (below)", "东京。", "as follows:"]
)
def test_sentences_end_so(text):
    assert is_ended(text)


@pytest.mark.parametrize("text", ["", "About us", "By Jane Roe", "6 January 2025", "Read more »!x"])
def test_labels_do_not(text):
    assert not is_ended(text)


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece", ["<p>a", f"<div>{STORY[0]}</div>", f"<div><p>{STORY[0]}</div>{MENU}", "<h2>x</h2>", f"<p>{STORY[0]}"]
)
def test_time_grows_with_the_page_alone(piece):
    import time

    page = whole(piece * (400_000 // len(piece)))
    began = time.process_time()
    fill(page, trim_ends(page, bridge(page, page.blocks[::2]), "x"))
    assert time.process_time() - began < 3


@pytest.mark.parametrize("last", ["He wept", "Ünïcödé – “質問” 日本語"])
@pytest.mark.parametrize("times", [1, 3])
def test_a_short_last_paragraph_of_the_articles_own_container_stays(last: str, times: int) -> None:
    story = paragraphs(*STORY * times)
    page = f"<html><head><title>Boats</title></head><body><article><h1>Boats</h1>{story}<p>{last}</p></article></body></html>"
    assert prepare(Source(html=page)).text.endswith(last)


STORY_OF_THE_PORT = "".join(
    f"<p>{line}</p>"
    for line in (
        "Miasto kupiło stary port od spółki, która zarządzała nim przez dwadzieścia lat, poinformował w poniedziałek burmistrz.",
        "Cena wyniosła trzy miliony euro i zostanie zapłacona w pięciu ratach, a prace mają się zacząć wiosną przyszłego roku.",
        "Opozycja zażądała ujawnienia umowy, bo jej zdaniem cena jest wysoka jak na opuszczony od lat port na wschodzie miasta.",
    )
)
READERS = "".join(
    f"<div class='c'><b>user{number}</b><p>Nareszcie dobra decyzja, od lat czekamy, aż ktoś zrobi porządek z portem i będzie "
    f"można tam chodzić z dziećmi, już {number} lat.</p></div>"
    for number in range(2, 6)
)


@pytest.mark.parametrize(
    "heading",
    [
        "Komentarze", "Komentarze (12)", "Najnowsze wiadomości", "Комментарии", "Последние новости", "Σχόλια αναγνωστών",
        "Τελευταίες ειδήσεις", "网友评论", "最新新闻", "コメント", "Kommentare", "Commentaires", "Most read",
    ],
)  # fmt: skip
def test_the_article_ends_where_a_heading_of_what_comes_after_stands(heading):
    html = f"<html><body><h1>Miasto kupiło stary port</h1><div class='a0'>{STORY_OF_THE_PORT}</div><div class='a1'><h3>{heading}</h3>{READERS}</div></body></html>"
    text = prepare(Source(html=html)).text
    assert text.startswith("Miasto kupiło")
    assert text.endswith("wschodzie miasta.")


def test_an_article_in_two_containers_goes_on_below_the_box_of_the_most_read():
    part = f"<div class='body'>{STORY_OF_THE_PORT}</div>"
    more = (
        "<div class='body'><p>Powiat próbowano z tej sprawy wyłączyć jeszcze w czerwcu, lecz sąd oddalił wniosek starosty o zwrot gruntów.</p>"
        "<p>Druga cena, o której mówiono na sesji, dotyczyła dźwigów i suchego doku, a te przejmie na jesieni stocznia z Gdyni.</p>"
        "<p>Radni zbiorą się ponownie w czwartek, by zdecydować, czy na nabrzeżu staną domy, targ rybny czy muzeum żeglugi.</p></div>"
    )
    html = f"<html><body><h1>Miasto kupiło stary port</h1>{part}<div><h3>Most popular</h3><a href='/x'>Deszcze</a></div>{more}</body></html>"
    text = prepare(Source(html=html)).text
    assert "Powiat próbowano" in text
    assert "Druga cena" in text
    assert "Deszcze" not in text


VOICES = "".join(
    f"<p>user{number}</p><p>{text}</p><p>11:{number} 17.01.2012</p>"
    for number, text in enumerate(
        (
            "Wreszcie port wróci do miasta, czekaliśmy na to od lat i nikt już w to nie wierzył, nawet mój ojciec.",
            "Szkoda pieniędzy, magazyny się walą, a dźwigi zardzewiały tak, że nikt ich już nigdy nie uruchomi.",
            "A kto zapłaci za pogłębienie basenu, skoro w budżecie na przyszły rok nie ma na to ani złotówki?",
            "Niech zrobią tam targ rybny, taki jak był przed wojną, a ludzie sami będą przychodzić w każdą sobotę.",
        ),
        11,
    )
)


@pytest.mark.parametrize(
    "heading", ["Komentarze", "Оставить комментарий *\n* Администрация не отвечает", "Add a comment"]
)
def test_what_readers_say_in_the_articles_own_container_is_told_by_the_times_between(heading):
    html = f"<html><body><div><h1>Miasto kupiło stary port</h1>{STORY_OF_THE_PORT}<pre>{heading}</pre>{VOICES}</div></body></html>"
    text = prepare(Source(html=html)).text
    assert text.endswith("wschodzie miasta.")


def test_the_last_short_lines_of_an_article_are_its_own():
    thanks = "<p>Dziękujemy czytelnikom</p><p>Redakcja portu</p>"
    html = f"<html><body><h1>Miasto kupiło stary port</h1><div>{STORY_OF_THE_PORT}{thanks}</div><div>Inne</div></body></html>"
    assert prepare(Source(html=html)).text.endswith("Dziękujemy czytelnikom\n\nRedakcja portu")


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        (
            "Ostatni latarnik, który przez trzydzieści lat wchodził po tych schodach, zostawił tam swoje kapcie i spis dziur.",
            True,
        ),
        (
            "Ostatni latarnik, który przez trzydzieści lat wchodził po tych schodach, zostawił tam kapcie i spis dziur",
            False,
        ),
        ("Latarnik zostawił kapcie.", False),
    ],
)
def test_a_last_paragraph_that_is_a_link_as_a_whole_stays_when_it_is_a_long_sentence(line, stays):
    html = f"<html><body><h1>Miasto kupiło stary port</h1><div>{STORY_OF_THE_PORT}<p><a href=/l>{line}</a></p></div></body></html>"
    assert (line in prepare(Source(html=html)).text) is stays


@pytest.mark.parametrize(
    "sign", ["Anna Portowa", "Анна Причалова", "— Jane Roe", "Γράφει η Μαρία Δοκίμη", "[홍길동 기자 a@b.example]"]
)
@pytest.mark.parametrize("between", ["</p><p>", "<br><br>", "<br>"])
def test_who_signs_an_article_stands_not_in_its_text(sign, between):
    lines = [*STORY, sign]
    body = f"<div><p>{between.join(lines)}</p></div><div>Harbour</div>"
    text = prepare(
        Source(
            html=f"<html><head><title>Two more boats</title></head><body><h1>Two more boats</h1>{body}</body></html>"
        )
    ).text
    assert [line for line in text.split("\n") if line] == STORY


def test_lines_above_and_below_the_paragraphs_of_one_block_go_and_lines_between_stay():
    frame = ["6 January 2025 10:20", "Share this article"]
    inner = "Facebook Twitter WhatsApp"
    body = "<br>".join([frame[0], *STORY[:2], inner, *STORY[2:], frame[1]])
    text = prepare(Source(html=f"<html><body><h1>Two more boats</h1><div>{body}</div></body></html>")).text
    assert text.split("\n") == [*STORY[:2], inner, *STORY[2:]]
