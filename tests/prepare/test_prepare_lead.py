"""The lead between the headline and the first paragraph belongs to the article; what is told of the page does not."""

import pytest

from factbox.prepare import Source, prepare
from factbox.prepare.main_content.lead import lead
from factbox.prepare.main_content.opinion import Opinion
from factbox.prepare.tree import parse_tree
from factbox.prepare.walk import read_tree

STORY = [
    "The tannery by the canal closed on Friday after a hundred and forty years, its owner told the last nine workers.",
    "Hides from the whole county were brought there on carts, and later on barges that came up from the sea at night.",
    "The vats will be filled with sand before the roof is taken off, since nobody knows any longer how deep they are.",
    "A brewer has asked for the drying loft, which stands on oak posts and has a view of three parishes and the fens.",
]
LEAD = "Nine people lose their work as the last tannery of the fens gives up its vats and its lease on the old canal."
BODY = f"<div class='story'>{''.join(f'<p>{line}</p>' for line in STORY)}</div>"
TITLE = "Last tannery of the fens closes"
HEAD = f"<h1>{TITLE}</h1>"
DIV = f"<div class='sub'>{LEAD}</div>"


def leads(above, weight=-100):
    """What is added to the paragraphs of a page that were chosen without it."""
    page = read_tree(parse_tree(f"<html><body><div>{above}</div>{BODY}</body></html>".encode()))[0]
    heads = frozenset(at for at, block in enumerate(page.blocks) if page.words(block) == TITLE)
    weights = tuple(300 if page.words(block) in STORY else weight for block in page.blocks)
    chosen = [block for block in page.blocks if page.words(block) in STORY][-len(STORY) :]
    return [page.words(block) for block in lead(page, chosen, Opinion(weights, 3, heads, 0.0))]


@pytest.mark.parametrize(
    "above",
    [
        HEAD + DIV,
        f"{HEAD}<div><span>By Ada Fenn</span></div><div>Updated on Friday</div>{DIV}",
        f"{HEAD}<ul><li><a href='/a'>Share</a></li><li><a href='/b'>Print</a></li></ul><div class='intro'><p>{LEAD}</p></div>",
        f"{HEAD}{DIV}<img src='a.jpg'><div>The vats</div>",
        f"<div>{TITLE}</div>{DIV}",
        f"{HEAD}<h2>{LEAD}</h2>",
        f"{HEAD}<h2>{LEAD.rstrip('.')}</h2>",
        f"{HEAD}{DIV}<h3>The vats</h3>",
    ],
)
def test_the_lead_below_the_headline_belongs_to_the_article(above):
    assert [found.rstrip(".") for found in leads(above)] == [LEAD.rstrip(".")]


@pytest.mark.parametrize(
    "above",
    [
        DIV + HEAD,
        DIV,
        f"{HEAD}<h3>Also today</h3>{DIV}",
        f"{HEAD}<div>Share</div><div>Print</div><h3>{LEAD}</h3>",
        f"{HEAD}<h3><a href='/x'>{LEAD}</a></h3>",
        f"{HEAD}<img src='a.jpg'>{DIV}",
        f"{HEAD}<div class='related'>{LEAD}</div>",
        f"{HEAD}<div class='cookie-notice'>{LEAD}</div>",
        f"{HEAD}<div class='comment'><p>{LEAD}</p></div>",
        f"{HEAD}<nav>{LEAD}</nav>",
        f"{HEAD}<div class='sub'>{STORY[0]}</div>",
        f"{HEAD}<div class='sub'><a href='/x'>{LEAD}</a></div>",
        f"{HEAD}<div>This report was first printed in the Fenland Post on the eleventh of May 2019, and is open to all.</div>",
        f"{HEAD}<div>This report was changed at 14:05 to say that there were nine workers in the tannery, and not ninety.</div>",
        f"{HEAD}<div>Nine people lose their work</div>",
        f"{HEAD}<div>Ada Fenn is a freelance writer and the editor of the Fenland Quarterly, and lives on a barge by the lock.</div>",
        f"{HEAD}<div>Ada Fenn arbeitet als freie Journalistin und lebt mit zwei Hunden auf einem alten Kahn an der Schleuse.</div>",
        f"{HEAD}<div>Ada Fenn est journaliste depuis vingt ans et vit sur une vieille péniche tout près de la grande écluse.</div>",
        f"{HEAD}{'<div>Share</div>' * 20}{DIV}",
    ],
)
def test_what_else_stands_above_the_article_does_not(above):
    assert leads(above) == []


@pytest.mark.parametrize(
    "line",
    [
        LEAD + " It was founded in 1885, and has had three owners since 1920, all of them of one family of the fens.",
        "Ada Fenn, who has run the tannery since her father died, is a daughter of the last mayor of the old canal town.",
        "The tannery is an old reporter of the weather, for all know by its smell where the wind of the fens comes from.",
    ],
)
def test_a_year_in_much_text_and_people_who_are_told_of_are_the_articles(line):
    assert leads(f"{HEAD}<p>By Ada Fenn</p><div class='sub'>{line}</div>") == [line]


@pytest.mark.parametrize(
    ("above", "weight", "found"),
    [
        (HEAD + DIV, -400, [LEAD]),
        (HEAD + DIV, -600, []),
        (f"{HEAD}<p>By Ada Fenn</p><p>Friday</p>{DIV}", -200, [LEAD]),
        (f"{HEAD}<p>By Ada Fenn</p><p>Friday</p>{DIV}", -400, []),
    ],
)
def test_the_nearer_to_the_headline_the_more_may_weigh_against_it(above, weight, found):
    assert leads(above, weight) == found


BOXES = [
    "<div class='podcast'><div>Fens by ear</div><div>Play episode</div><div>00:00 / 24:10</div><div>All episodes</div></div>",
    "<form><fieldset><legend>Your say</legend><label>Fill</label><label>Keep</label><button>Vote</button></fieldset></form>",
    "<div class='share'><a href='/f'>Tell</a><a href='/t'>Show</a><a href='/w'>Send</a><a href='/p'>Print</a></div>",
    "<aside><h3>More</h3><ul><li><a href='/1'>Vats</a></li><li><a href='/2'>Lofts</a></li></ul></aside>",
]


@pytest.mark.parametrize("box", BOXES)
@pytest.mark.parametrize(
    "lead",
    [
        "<p>The tannery is gone.</p>",
        "<p><b>The tannery is gone.</b></p>",
        "<div class='lead'>The tannery is gone.</div>",
    ],
)
def test_a_short_lead_before_a_box_belongs_to_the_article(lead, box):
    body = f"<div class='story'>{lead}{box}{''.join(f'<p>{line}</p>' for line in STORY)}</div>"
    html = f"<html><head><title>{TITLE} - Fenland Post</title></head><body>{HEAD}{body}</body></html>"
    assert prepare(Source(html=html)).text == "\n\n".join(["The tannery is gone.", *STORY])


@pytest.mark.parametrize(
    "line",
    [
        "Source: the parish of the fens.",
        "Updated at 14:05.",
        "the tannery is gone",
        "<a href='/x'>The tannery is gone.</a>",
    ],
)
def test_another_short_line_before_a_box_does_not(line):
    body = f"<div class='story'><p>{line}</p>{BOXES[0]}{''.join(f'<p>{line}</p>' for line in STORY)}</div>"
    html = f"<html><head><title>{TITLE} - Fenland Post</title></head><body>{HEAD}{body}</body></html>"
    assert prepare(Source(html=html)).text == "\n\n".join(STORY)


def test_a_page_without_chosen_blocks_has_no_lead():
    page = read_tree(parse_tree(f"<html><body>{HEAD}{DIV}</body></html>".encode()))[0]
    assert lead(page, [], Opinion((0,) * len(page.blocks), 0, frozenset({0}), 0.0)) == []


def test_the_article_begins_with_its_lead():
    html = f"<html><head><title>{TITLE} - Fenland Post</title></head><body>{HEAD}<p>By Ada Fenn</p>{DIV}{BODY}</body></html>"
    assert prepare(Source(html=html)).text == "\n\n".join([LEAD, *STORY])
