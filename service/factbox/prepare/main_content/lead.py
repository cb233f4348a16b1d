"""The lead of an article: what stands between its headline and its first paragraph, and is a paragraph itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factbox.prepare.blocks import LINKS, Block, PageText
from factbox.prepare.called import BITS
from factbox.prepare.elements import HEADINGS
from factbox.prepare.main_content.boilerplate import is_boilerplate
from factbox.prepare.main_content.opinion import Opinion
from factbox.prepare.main_content.sums import STAMP

CLOSE = 12
"""So many blocks stand between a headline and the first paragraph at most: bylines, days, captions, buttons."""
MUCH = 150
_SENTENCE = re.compile(r"(?=[\W]{0,2}[^\W\d_a-zß-ÿ])[^\n]{12,80}[.!?…。！？][”»\"']?")
_WORD = re.compile(r"\w+")
_TIME = re.compile(r"\d{1,2}[:.h]\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
"""In so much text a year alone is the article's; a time of the day still tells of the page."""
_OF_AUTHOR = re.compile(
    r"(?:[^\W\d_a-zß-ÿ][\w.'’-]+ ){2,4}(?:"
    r"is (?:an?|the|our)\b[^.]{0,80}\b(?:writer|reporter|journalist|editor|correspondent|columnist|author|blogger|"
    r"contributor|researcher|professor|lecturer|fellow)\b|"
    r"(?:ist|arbeitet als|schreibt)\b[^.]{0,60}\b(?:Journalist|Autor|Redakteur|Korrespondent|Reporter)|"
    r"est (?:une? )?[^.]{0,40}\b(?:journaliste|auteur|rédact|correspondant)|"
    r"es (?:una? )?[^.]{0,40}\b(?:periodista|redactor))"
)
"""How a note on the author begins."""
FIRST = 2
NEXT = 2
"""So near to the headline a paragraph hardly is anything else."""
AGAINST, NEXT_AGAINST = -300, -500
ANOTHERS = BITS["related"] | BITS["comment"] | BITS["notice"] | BITS["form"]


def lead(page: PageText, blocks: Sequence[Block], opinion: Opinion) -> list[Block]:
    """The running text between the headline and `blocks`, which may be set as a heading, above any other heading."""
    first = page.blocks.index(blocks[0]) if blocks else 0
    above = range(first - 1, max(-1, first - 1 - CLOSE), -1)
    head = next((at for at in above if at in opinion.heads), first)
    said = "".join(_letters(page.words(block)) for block in blocks[:FIRST])
    found = []
    for at in range(head + 1, first):
        block = page.blocks[at]
        is_next = at - head <= NEXT
        if block.tag in HEADINGS and not (block.long and is_next):
            break
        if opinion.weights[at] > (NEXT_AGAINST if is_next else AGAINST) and _is_lead(page, block, opinion.core, said):
            found.append(block)
    return found


def _is_lead(page: PageText, block: Block, core: int, said: str) -> bool:
    """Whether a block is a paragraph of the article's; what names a time or a year is told of the page, and what is
    `said` again right below it is its summary for other pages."""
    element = page.elements[block.element]
    names = element.called | page.elements[block.container].called
    is_text = block.running or (block.long and block.tag in HEADINGS and block.linked < LINKS)
    if element.aside or block.pictured or names & ANOTHERS or not (is_text or _is_short_lead(page, block, core)):
        return False
    return not (_is_of_page(page, block) or _letters(page.words(block)) in said)


def _is_short_lead(page: PageText, block: Block, core: int) -> bool:
    """Whether a block is a short paragraph of one sentence or two, set among the article's or called a lead."""
    is_set_so = (block.tag == "p" and block.container == core) or page.elements[block.element].called & BITS["lead"]
    words = page.words(block)
    return bool(is_set_so) and not block.linked and _SENTENCE.fullmatch(words) is not None and not is_boilerplate(words)


def _is_of_page(page: PageText, block: Block) -> bool:
    stamp = _TIME if block.size > MUCH else STAMP
    told = stamp.search(page.text, block.start, block.end) or _OF_AUTHOR.match(page.text, block.start, block.end)
    return told is not None


def _letters(text: str) -> str:
    return "".join(_WORD.findall(text.lower()))
