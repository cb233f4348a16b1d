"""Who wrote a page's article: whom the page declares, whom its markup marks, who stands in a line "By Jane Doe"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from lxml import etree

from factbox.language.en.given_names import FEMALE, MALE
from factbox.prepare.metadata.names import clean_names, is_body
from factbox.prepare.metadata.timestamps import day_in_words
from factbox.prepare.metadata.titles import is_site, names_site

AUTHOR_METAS = (
    "author", "parsely-author", "sailthru.author", "article:author", "dc.creator", "dcterms.creator", "byl",
    "citation_author", "cxenseparse:author", "article:author_name", "twitter:creator:name",
)  # fmt: skip
BYLINES = (
    "//*[contains(@itemprop, 'author')]//*[@itemprop='name']",
    "//*[contains(@itemprop, 'author')][not(self::meta or self::link)]",
    "//a[@rel='author']",
)
"""Where markup says who wrote it, the surest first (XPath)."""
CLASSES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"author[-\w]*names?\b|author[-_]*link\b|\bbyline[-_]*(?:names?|author|link)\b",
        r"\bbyline\b(?!-)|[-_]byline\b|\bbylines?[-_]",
        r"\bauthors?\b(?!-)|[-_]author\b(?!-)",
    )
)
"""What the class of an element is called that holds an author's name, the surest first."""
CLASSED = "(//*[contains(@class, 'yline') or contains(@class, 'uthor')])[position() <= 60]"
_READERS = re.compile(r"(?:^|[\s_-])(?:comment|testimonial|quote)", re.IGNORECASE)
_ANOTHERS = re.compile(
    r"(?:^|[\s_-])(?:comments?|testimonial|quote|related|recommend\w*|latest|popular|trending|teasers?|cards?|promo|sidebar|"
    r"more|most|read-?next|read-?more|newsletter)(?:$|[\s_-])",
    re.IGNORECASE,
)
"""How elements are called in which other people are named: readers; and authors of other stories, mostly."""
CAPTIONS = frozenset({"figure", "figcaption"})
ANOTHERS = CAPTIONS | {"aside", "footer", "nav"}
GIVEN = MALE | FEMALE
NEAR = 8
MAX_OUTER = 6
MAX_CLASS = 300
MAX_BYLINE = 160
_BY_LINE = re.compile(
    r"(?:(?:[Ww]ritten |[Pp]osted |[Rr]eviewed |Story |Words )?[Bb][Yy](?::? |:?(?=[A-Z]))"
    r"|(?:Autor|Author|Text|Tekst|Автор|Текст|Συντάκτης|Του|Της)\w{0,3} ?: ?|(?:作者|记者|文)[:：] ?)"
    r"[^\W\da-z][\w.'’-]* ?[^\W\da-z].{0,80}\Z"
)


def authors(
    root: Any, metas: dict[str, str], lines: Sequence[str], told: list[str], bodies: Sequence[str], sites: Sequence[str]
) -> tuple[str, ...]:
    """By JSON-LD, else the meta tags, else the surest byline on the page: marked as one, or a line "By Jane Doe".

    told: names in JSON-LD; bodies: those of them that are not people's. The name of a publisher, a body or a login is
    believed only when no person is found.
    """
    others: tuple[str, ...] = ()
    for found in _found(root, metas, lines, told, sites):
        people = (name for name in found if not (name in bodies or is_body(name) or names_site(name, sites)))
        persons = tuple(name for name in people if _is_persons(name) or not is_site(name, sites))
        if persons:
            return persons
        others = others or found
    return others


def _is_persons(name: str) -> bool:
    """Whether `name` looks like a person's: few words, a given name first. A site may be called after its owner."""
    words = name.split()
    return 2 <= len(words) <= 4 and words[0].lower() in GIVEN and all(word[0].isupper() for word in words)


def _found(
    root: Any, metas: dict[str, str], lines: Sequence[str], told: list[str], sites: Sequence[str]
) -> Iterator[tuple[str, ...]]:
    """The names of each source, the surest first."""
    yield clean_names(told)
    yield from (clean_names([metas[name]]) for name in AUTHOR_METAS if name in metas)
    classed = root.xpath(CLASSED)
    yield from (clean_names(_short_texts(elements)) for elements in _bylines(root, classed, _ANOTHERS, ANOTHERS))
    yield from (clean_names([part]) for line in lines for part in line.split("\n") if _BY_LINE.match(part))
    yield from (clean_names(_short_texts(elements)) for elements in _bylines(root, classed, _READERS, CAPTIONS))
    yield from (clean_names([line]) for line in _beside_days(lines[:NEAR]) if _is_persons(line))
    yield from (clean_names([site]) for site in sites if _is_persons(site))


def _beside_days(lines: Sequence[str]) -> Iterator[str]:
    """Lines above or below one that names a day."""
    dated = [day_in_words(line) is not None for line in lines]
    return (line for at, line in enumerate(lines) if not dated[at] and any(dated[max(0, at - 1) : at + 2]))


def _bylines(root: Any, classed: Sequence[Any], names: re.Pattern[str], tags: frozenset[str]) -> Iterator[list[Any]]:
    """Elements that hold a byline, those of the surest kind first; of a kind, the first and those beside it.

    What stands inside of elements of these names and tags names other people.
    """
    for path in BYLINES:
        yield _beside_first(element for element in root.xpath(path) if not _is_inside(element, names, tags))
    classed = [element for element in classed if not _is_inside(element, names, tags)]
    for pattern in CLASSES:
        yield _beside_first(element for element in classed if pattern.search(element.get("class")[:MAX_CLASS]))
    links = root.xpath("//a[contains(@href, '/author/') or contains(@href, '/authors/')]")
    yield _beside_first(link for link in links if not _is_inside(link, names, tags))


def _beside_first(elements: Iterable[Any]) -> list[Any]:
    found = list(elements)
    return [element for element in found if element.getparent() is found[0].getparent()]


def _is_inside(element: Any, names: re.Pattern[str], tags: frozenset[str]) -> bool:
    """Whether an element stands inside of one of these `names` or `tags`."""
    outer = (element, *islice(element.iterancestors(), MAX_OUTER))
    return any(each.tag in tags or names.search(f"{each.get('class')} {each.get('id')}"[:MAX_CLASS]) for each in outer)


def _short_texts(elements: Iterable[Any]) -> list[str]:
    """Texts of the first few elements; a long one is no byline."""
    texts = [_lines_of(element) for element in list(elements)[:6]]
    return [text for text in texts if text and len(text) <= MAX_BYLINE][:3]


def _lines_of(element: Any) -> str:
    """The text of a byline; what has an element of its own, such as a role or a day, stands on a line of its own."""
    pieces: list[str] = []
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        text = inner.text if event == "start" else inner.tail if inner is not element else ""
        piece = " ".join((text or "").split())
        if piece:
            pieces.append(piece)
    line = ""
    for piece in pieces:
        line += ("\n" if line and _is_apart(line, piece) else " " if line else "") + piece
    return line


_GOES_ON = re.compile(r"(?:\b(?:by|and|und|et|y|e|i|и|και|von|par|por|door)|[,&:/])\Z", re.IGNORECASE)
_CONTINUES = re.compile(r"(?:[,.&:;)/|]|(?:and|und|et|y|и|i|και)\b)")


def _is_apart(line: str, piece: str) -> bool:
    """Whether a piece of a byline begins another line: a name does not go on in it."""
    if _GOES_ON.search(line) or _CONTINUES.match(piece):
        return False
    last = line.rpartition("\n")[2]
    return " " in last or " " in piece
