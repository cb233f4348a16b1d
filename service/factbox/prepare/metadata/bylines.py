"""Who wrote a page's article: whom the page declares, whom its markup marks, who stands in a line "By Jane Doe"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Any

from factbox.prepare.metadata.names import clean_names
from factbox.prepare.metadata.titles import is_site, names_site

AUTHOR_METAS = (
    "author", "parsely-author", "sailthru.author", "article:author", "dc.creator", "dcterms.creator", "byl",
    "citation_author", "cxenseparse:author", "article:author_name", "twitter:creator:name",
)  # fmt: skip
BYLINES = (
    "//*[@itemprop='author']//*[@itemprop='name']",
    "//*[@itemprop='author'][not(self::meta or self::link)]",
    "//a[@rel='author']",
)
"""Where markup says who wrote it, the surest first (XPath)."""
CLASSES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"author[-\w]*names?\b|author[-_]*link\b|\bbyline[-_]*(?:names?|author|link)\b",
        r"\bbyline\b(?!-)|[-_]byline\b",
        r"\bauthor\b(?!-)|[-_]author\b(?!-)",
    )
)
"""What the class of an element is called that holds an author's name, the surest first."""
CLASSED = "(//*[contains(@class, 'yline') or contains(@class, 'uthor')])[position() <= 60]"
_ANOTHERS = re.compile(r"(?:^|[\s_-])(?:comment|testimonial|quote)", re.IGNORECASE)
MAX_OUTER = 6
MAX_CLASS = 300
MAX_BYLINE = 120
_BY_LINE = re.compile(r"(?:[Ww]ritten |[Pp]osted |[Rr]eviewed |Story |Words )?[Bb][Yy]:? [A-Z][\w.'’-]+ [A-Z].{1,80}\Z")


def authors(
    root: Any, metas: dict[str, str], lines: Sequence[str], told: list[str], sites: Sequence[str]
) -> tuple[str, ...]:
    """By JSON-LD, else the meta tags, else the surest byline on the page: marked as one, or a line "By Jane Doe".

    A publisher's own name is believed only when no other is found.
    """
    by_meta = (clean_names([metas[name]]) for name in AUTHOR_METAS if name in metas)
    by_line = (clean_names(_short_texts(elements)) for elements in _bylines(root))
    written = (clean_names([part]) for line in lines for part in line.split("\n") if _BY_LINE.match(part))
    publisher: tuple[str, ...] = ()
    for found in chain([clean_names(told)], by_meta, by_line, written):
        people = tuple(name for name in found if not names_site(name, sites))
        if people:
            return tuple(name for name in people if not is_site(name, sites)) or people
        publisher = publisher or found
    return publisher


def _bylines(root: Any) -> Iterator[list[Any]]:
    """Elements that hold a byline, those of the surest kind first."""
    yield from (root.xpath(path) for path in BYLINES)
    classed = [element for element in root.xpath(CLASSED) if not _is_anothers(element)]
    for pattern in CLASSES:
        found = [element for element in classed if pattern.search(element.get("class")[:MAX_CLASS])]
        yield [element for element in found if element.getparent() is found[0].getparent()]
    yield root.xpath("//a[contains(@href, '/author/') or contains(@href, '/authors/')]")


def _is_anothers(element: Any) -> bool:
    """Whether an element stands in a comment or a testimonial."""
    outer = (element, *islice(element.iterancestors(), MAX_OUTER))
    return any(_ANOTHERS.search(f"{each.get('class')} {each.get('id')}"[:MAX_CLASS]) for each in outer)


def _short_texts(elements: Iterable[Any]) -> list[str]:
    """Texts of the first few elements; a long one is no byline."""
    texts = [" ".join(element.text_content().split()) for element in list(elements)[:6]]
    return [text for text in texts if text and len(text) <= MAX_BYLINE][:3]
