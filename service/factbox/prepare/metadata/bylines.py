"""Who wrote a page's article: whom the page declares, whom its markup marks, who stands in a line "By Jane Doe"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from lxml import etree

from factbox.language.en.given_names import FEMALE, MALE
from factbox.prepare.metadata.names import clean_names, is_body
from factbox.prepare.metadata.timestamps import day_in_words, without_day
from factbox.prepare.metadata.titles import names_site

AUTHOR_METAS = (
    "author", "parsely-author", "sailthru.author", "article:author", "dc.creator", "dcterms.creator", "byl",
    "citation_author", "cxenseparse:author", "article:author_name", "twitter:creator:name", "og:article:author",
    "authors", "author_name", "article_author", "article-author", "shareaholic:article_author_name", "bt:author",
    "twitter:creator",
)  # fmt: skip
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
    r"(?:\b|_)(?:autor[ae]?|auteur|writer|reporter|journalist|contributor|redakteur|skribent|forfatter)s?"
    r"(?:[-_]*names?|[-_]*link)?\b(?!-)",
    re.IGNORECASE,
)
_HINT = re.compile(r"yline|utor|uthor|auteur|riter|eporter|ournalist|skribent|forfatter")
"""What is in each of these words: to look for it first costs a third."""
CALLS = ("class", "id", "data-testid")
_EMPTY = ("", "", "")
MAX_CALLED = 60
_PAGES = (
    "author", "authors", "autor", "autoren", "autores", "auteur", "auteurs", "writers", "journalists", "contributors",
    "columnists",
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
GIVEN = MALE | FEMALE
NEAR = 8
MAX_OUTER = 6
MAX_CLASS = 300
MAX_BYLINE = 160
_NAME = r"[^\W\da-z][\w.'’-]* ?[^\W\da-z].{0,80}\Z"
_BY_LINE = re.compile(
    r"(?:(?:(?:[Ww]ritten|[Pp]osted|Reviewed|Story|Words|Opinion|Analysis|Review) )?[Bb][Yy](?::? |:?(?=[A-Z]))"
    r"|(?:Autor|Author|Text|Tekst|Testo|Автор|Текст|Συντάκτης|Κείμενο|Του|Της)\w{0,3} ?: ?"
    rf"|(?:作者|记者|文|撰文|記者|執筆)[:：=＝] ?|本[报報]记者 ?|記者 ){_NAME}"
)
_POSTED = re.compile(r"[Pp]osted by [^\W\d_]+ (?:at|on|in|\|) ")
_SIGNED = re.compile(r"(?:Von|Par|Por|Di|Door|Av|Af|VON|PAR|POR) (?:[^\W\d_][\w.'’-]* ?){2,4}(?:,.{2,30})?")
_FROM_LINE = re.compile(rf"(?:Von|Par|Por|Di|Door|Av|Af|VON|PAR|POR|Γράφει [οη]) (?=[^\W\da-z]\S+ [^\W\da-z]){_NAME}")
"""What begins sentences, too: such a line is believed near to the article's beginning."""


def authors(
    root: Any,
    metas: dict[str, str],
    lines: Sequence[str],
    signed: Sequence[str],
    told: list[str],
    bodies: Sequence[str],
    sites: Sequence[str],
) -> tuple[str, ...]:
    """By JSON-LD, else the meta tags, else the surest byline on the page: marked as one, or a line "By Jane Doe".

    signed: the lines where the article may be signed. told: names in JSON-LD; bodies: those of them that are not
    people's. The name of a publisher, a body or a login is believed only when no person is found.
    """
    others: tuple[str, ...] = ()
    for found in _found(root, metas, lines, signed, told, sites):
        people = (name for name in found if not (name in bodies or is_body(name)))
        persons = tuple(name for name in people if _is_persons(name) or not names_site(name, sites))
        if persons:
            return persons
        others = others or found
    return others


def _is_persons(name: str) -> bool:
    """Whether `name` looks like a person's: few words, a given name first. A site may be called after its owner."""
    words = name.split()
    return 2 <= len(words) <= 4 and words[0].lower() in GIVEN and all(word[0].isupper() for word in words)


def _found(
    root: Any, metas: dict[str, str], lines: Sequence[str], signed: Sequence[str], told: list[str], sites: Sequence[str]
) -> Iterator[tuple[str, ...]]:
    """The names of each source, the surest first."""
    yield clean_names(told)
    yield from _declared_names(root, metas)
    yield from (clean_names(_short_texts(elements)) for elements in _bylines(root, _ANOTHERS, ANOTHERS))
    yield clean_names(_short_texts(_called_so(root)))
    yield _all_of_one(root)
    yield from (clean_names([line]) for line in _by_lines(lines))
    yield from (clean_names([line]) for line in signed if _SIGNED.fullmatch(line) and _is_capital(line))
    yield from (clean_names(_short_texts(elements)) for elements in _bylines(root, _READERS, CAPTIONS))
    yield from (clean_names([line]) for line in _beside_days(lines[:NEAR]) if _is_persons(line))
    yield from (clean_names([site]) for site in sites if _is_persons(site))


def _by_lines(lines: Sequence[str]) -> Iterator[str]:
    """Lines "By Jane Doe"; those that begin as sentences of other languages do, near the article's beginning only."""
    yield from (part for line in lines for part in line.split("\n") if _BY_LINE.match(part) or _POSTED.match(part))
    yield from filter(_FROM_LINE.match, lines[:NEAR])


def _all_of_one(root: Any) -> tuple[str, ...]:
    """The name in the labels of links to all that one author wrote, when they name one alone."""
    labels = (str(label)[:MAX_BYLINE] for label in LABELS(root)[:MAX_CALLED])
    found = clean_names(label[match.end() :] for label in labels if (match := _ALL_OF_ONE.match(label)))
    return found if len(found) == 1 else ()


def _is_capital(line: str) -> bool:
    """Whether all words of a line begin with capital letters, but "de" and the like in names."""
    return all(word[0].isupper() or len(word) <= 3 for word in line.partition(",")[0].split())


def _declared_names(root: Any, metas: dict[str, str]) -> Iterator[tuple[str, ...]]:
    """Names in meta tags, kind by kind: all of the first tag of a kind, and persons' in the others, for a page of
    several authors may have several; a body's address may stand there, too, part by part."""
    told: dict[str, list[str]] = {name: [] for name in AUTHOR_METAS if name in metas}
    for meta in root.iter("meta") if told else ():
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        if name in told:
            told[name].append(meta.get("content") or "")
    for contents in told.values():
        yield tuple(dict.fromkeys((*clean_names(contents[:1]), *filter(_is_persons, clean_names(contents[1:])))))


def _beside_days(lines: Sequence[str]) -> Iterator[str]:
    """Lines above or below one that names a day, and what stands beside the day in such a line."""
    dated = [day_in_words(line) is not None for line in lines]
    for at, line in enumerate(lines):
        if dated[at]:
            yield without_day(line)
        elif any(dated[max(0, at - 1) : at + 2]):
            yield line


def _bylines(root: Any, names: re.Pattern[str], tags: frozenset[str]) -> Iterator[list[Any]]:
    """Elements that hold a byline, those of the surest kind first; of a kind, the first and those beside it.

    What stands inside of elements of these names and tags names other people.
    """
    for found in _marked(root):
        yield _beside_first(element for element in found if not _is_inside(element, names, tags))


def _marked(root: Any) -> Iterator[Iterable[Any]]:
    """Elements that are marked as bylines, kind by kind."""
    yield from (path(root) for path in BYLINES)
    classed = CLASSED(root)[:MAX_CALLED]
    for pattern in CLASSES:
        yield (element for element in classed if pattern.search(element.get("class")[:MAX_CLASS]))
    yield (link for link in PAGES_OF_AUTHORS(root) if _OF_ONE.search(link.get("href")[:MAX_HREF]))


def _called_so(root: Any) -> list[Any]:
    """The first element that is called a byline less surely (in another language, or for scripts and tests),
    and those beside it."""
    hinted = (element for element in root.iter() if any(map(_HINT.search, map(element.get, CALLS, _EMPTY))))
    called = (element for element in islice(hinted, MAX_CALLED) if LESS_SURELY.search(_called(element)))
    return _beside_first(element for element in called if not _is_inside(element, _ANOTHERS, ANOTHERS))


def _called(element: Any) -> str:
    """How an element is called."""
    return " ".join(filter(None, map(element.get, CALLS)))[:MAX_CLASS]


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
