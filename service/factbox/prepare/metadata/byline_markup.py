"""Elements of a page that its markup marks as bylines: by properties, by what they are called, by where they lead."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from lxml import etree

from factbox.prepare.metadata.byline_lines import MANY
from factbox.prepare.metadata.names import clean_names

BYLINES = tuple(
    map(
        etree.XPath,
        (
            "//@itemprop[contains(., 'author')]/..//*[@itemprop='name']",
            "//@itemprop[contains(., 'author')]/parent::*[not(self::meta or self::link)]",
            "//@property[. = 'author' or . = 'schema:author']/..//*[@property='name' or @property='schema:name']",
            "//a/@rel[contains(concat(' ', ., ' '), ' author ')]/..",
        ),
    )
)
"""Where markup says who wrote it, the surest first; paths over attributes are twice as fast as over elements."""
CLASSES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"author[-\w]*names?\b|author[-_]*link\b|\bbyline[-_]*(?:names?|author|link)\b",
        r"\bbyline\b(?!-)|[-_]byline\b|\bbylines?[-_]",
        r"\bauthors?\b(?!-)|[-_]author\b(?!-)",
    )
)
"""What the class of an element is called that holds an author's name, the surest first."""
CLASSED = etree.XPath("//@class[contains(., 'yline') or contains(., 'uthor')]/..")
LESS_SURELY = re.compile(
    r"\bbylines?(?:\b|[-_])|[-_]byline\b|author[-\w]*names?\b|\bauthors?\b(?!-)|[-_]author\b(?!-)|"
    r"(?:\b|_)(?:autor[ae]?|auteur|writer|reporter|journalist|contributor|redakteur|skribent|forfatter|"
    r"firmas?|signature|verfasser|periodista|giornalista)s?"
    r"(?:[-_]*names?|[-_]*link)?\b(?!-)|\bauthor[-_]{1,2}(?:box|card|info|block)\b|\bsignature[-_]",
    re.IGNORECASE,
)
_HINT = re.compile(
    r"yline|utor|uthor|auteur|riter|eporter|ournalist|skribent|forfatter|firma|ignature|erfasser|eriodista|iornalista"
)
"""What is in each of these words: to look for it first costs a third."""
CALLS = ("class", "id", "data-testid")
MAX_CALLED = 60
_PAGES = (
    "author", "authors", "autor", "autoren", "autores", "auteur", "auteurs", "writers", "journalists", "contributors",
    "columnists", "firmas", "periodistas", "redactores", "reporters",
)  # fmt: skip
_OF_ONE = re.compile(rf"/(?:{'|'.join(_PAGES)})/[^/?#]{{3}}")
MAX_HREF = 1000
_STARTS = ("aut", *(page for page in _PAGES if not page.startswith("aut")))
PAGES_OF_AUTHORS = etree.XPath("//a/@href[" + " or ".join(f"contains(., '/{start}')" for start in _STARTS) + "]/..")
LABELS = etree.XPath(
    "//@aria-label[contains(., ' by ') or contains(., ' von ') or contains(., ' de ')] | //@title[contains(., ' by ')]"
)
_ALL_OF_ONE = re.compile(
    r"(?:(?:[Vv]iew |[Ss]ee |[Rr]ead )?(?:[Aa]ll|[Mm]ore|[Oo]ther) )?(?:[Aa]rticles|[Pp]osts|[Ss]tories) by (?=\S+ \S)"
    r"|(?:[Aa]lle|[Mm]ehr|[Ww]eitere) (?:Artikel|Beiträge) von (?=\S+ \S)"
    r"|(?:[Tt]ous les |[Tt]odos los )(?:articles|artículos) de (?=\S+ \S)"
)
"""What the link to all that an author wrote says to those who cannot see it."""
_READERS = re.compile(r"(?:^|[\s_-])(?:comment|testimonial|quote)", re.IGNORECASE)
_ANOTHERS = re.compile(
    r"(?:^|[\s_-])(?:comments?|testimonial|quote|related|recommend\w*|latest|popular|trending|teasers?|cards?|promo|sidebar|"
    r"more|most|read-?next|read-?more|newsletter)(?:$|[\s_-])",
    re.IGNORECASE,
)
"""How elements are called in which other people are named: readers; and authors of other stories, mostly."""
CAPTIONS = frozenset({"figure", "figcaption"})
ANOTHERS = CAPTIONS | {"aside", "footer", "nav"}
_PART = r"(?:(?:de|del|la|di|da|van|von|der) )*"
_NAMED = re.compile(
    rf"(?:(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or):? )?(?:{_PART}[^\W\d_a-zß-ÿ][^\W\d]+ ){{1,3}}{_PART}[^\W\d_a-zß-ÿ][^\W\d]+"
)
MAX_OUTER = 6
MAX_CLASS = 300
MAX_BYLINE = 160


def names_in_bylines(root: Any, near: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The names in marked elements, the surest kind first. near: the short lines around the article's beginning."""
    yield from (clean_names(_short_texts(elements)) for elements in _bylines(root, near, _ANOTHERS, ANOTHERS))
    yield clean_names(_short_texts(_called_so(root, near)))
    yield _all_of_one(root)


def names_in_boxes(root: Any, near: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The same, in elements that mostly hold other stories, too."""
    yield from (clean_names(_short_texts(elements)) for elements in _bylines(root, near, _READERS, CAPTIONS))


def names_in_addresses(root: Any) -> Iterator[tuple[str, ...]]:
    """The names that stand alone where the page says how its author is reached."""
    texts = (element.text_content().strip() for element in root.iter("address"))
    yield from (clean_names([text]) for text in texts if _NAMED.fullmatch(text))


def _all_of_one(root: Any) -> tuple[str, ...]:
    """The name in the labels of links to all that one author wrote, when they name one alone."""
    labels = (str(label)[:MAX_BYLINE] for label in LABELS(root)[:MAX_CALLED])
    found = clean_names(label[match.end() :] for label in labels if (match := _ALL_OF_ONE.match(label)))
    return found if len(found) == 1 else ()


def _bylines(root: Any, near: Sequence[str], names: re.Pattern[str], tags: frozenset[str]) -> Iterator[list[Any]]:
    """Elements that hold a byline, those of the surest kind first; of a kind, the first and those beside it.

    What stands inside of elements of these names and tags names other people.
    """
    for found in _marked(root):
        yield _beside_first((element for element in found if not _is_inside(element, names, tags)), near)


def _marked(root: Any) -> Iterator[Iterable[Any]]:
    """Elements that are marked as bylines, kind by kind."""
    yield from (path(root) for path in BYLINES)
    classed = CLASSED(root)[:MAX_CALLED]
    for pattern in CLASSES:
        yield (element for element in classed if pattern.search(element.get("class")[:MAX_CLASS]))
    yield (link for link in PAGES_OF_AUTHORS(root) if _OF_ONE.search(link.get("href")[:MAX_HREF]))


def _called_so(root: Any, near: Sequence[str]) -> list[Any]:
    """The first element that is called a byline less surely (in another language, or for scripts and tests),
    and those beside it."""
    search = _HINT.search
    hinted = (  # written out, for it is asked of every element of the page
        element
        for element in root.iter()
        if ((name := element.get("class")) and search(name))
        or ((name := element.get("id")) and search(name))
        or ((name := element.get("data-testid")) and search(name))
    )
    called = (element for element in islice(hinted, MAX_CALLED) if LESS_SURELY.search(_called(element)))
    return _beside_first((element for element in called if not _is_inside(element, _ANOTHERS, ANOTHERS)), near)


def _called(element: Any) -> str:
    """How an element is called."""
    return " ".join(filter(None, map(element.get, CALLS)))[:MAX_CLASS]


def _beside_first(elements: Iterable[Any], near: Sequence[str]) -> list[Any]:
    """The first of the elements whose words are among the lines `near` to the article's beginning, or else the first of
    all, and those beside it: pages name the authors of other stories above their own. Many far away are others'."""
    found = list(islice(elements, MAX_CALLED))
    close = (each for each in found if _is_near(each, near))
    first = next(close, None) if len(found) > 1 else None
    if first is None:
        first = found[0] if 0 < len(found) < MANY else None
    return [each for each in found if first is not None and each.getparent() is first.getparent()]


def _is_near(element: Any, near: Iterable[str]) -> bool:
    """Whether the words of an element stand in one of the lines, maybe beside others."""
    words = " ".join(element.text_content().split())
    return 0 < len(words) <= MAX_BYLINE and any(words in line for line in near)


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
        if len(line) > MAX_BYLINE:
            break
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
