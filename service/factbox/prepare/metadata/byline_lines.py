"""Lines of a page that say who wrote its article: "By Jane Doe", a signature, a name beside the day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from factbox.prepare.main_content.boilerplate import BY
from factbox.prepare.metadata.byline_words import INSIDE_OF_SIGNS, OPENING_OF_SIGNS, SIGNED_IN_SIGNS
from factbox.prepare.metadata.given_names import GIVEN
from factbox.prepare.metadata.names import clean_names
from factbox.prepare.metadata.timestamps import day_in_words, without_day

_NAME = r"[^\W\da-z][\w.'’-]* ?[^\W\da-z].{0,80}\Z"
_SIGN = r"[\u3400-\u9fff·]"
_BY_LINE = re.compile(
    r"(?:(?:(?:[Ww]ritten|[Pp]osted|[Rr]eported|Reviewed|Story|Words|Opinion|Analysis|"
    r"Review|Comment|Column|Essay) )?[Bb][Yy](?::? |:?(?=[A-Z]))"
    r"|(?:Escriben?|Scrive|Pisze|Una? (?:crónica|reportaje|análisis|artículo|columna) de) (?=[^\W\da-z]\S+ [^\W\da-z])"
    r"|(?:Autor|Author|Words|Redacción|Text|Tekst|Testo|Автор|Текст|Συντάκτης|Κείμενο|Του|Της)\w{0,3} ?: ?"
    rf"|(?:作者|记者|文|撰文|記者|執筆)[:：=＝] ?|本[报報]记者 ?|記者 ){_NAME}"
)
_BY_SIGNS = re.compile(
    rf"[【（(]?(?:文 ?[/／] ?|(?:采写[:：] ?)?(?:{_SIGN}{{2,10}}记者|《{_SIGN}{{1,8}}》作者|{_SIGN}{{0,8}}专栏作者) )"
    rf"{_SIGN}{{2,12}}(?: {_SIGN}{{2,12}})*[】）)]?\Z"
)
_POSTED = re.compile(
    r"[Pp]osted by [^\W\d_]+ (?:at|on|in|\|) |(?:Published|Posted|Updated)\b"
    r"[^.]{0,40}\d[^.]{0,12} by (?=[A-Z]\S+ [A-Z])|"
    r"(?:Publicado|Escrito|Publié|Écrit|Veröffentlicht|Geschrieben|Pubblicato|Scritto|Gepubliceerd|Dodane)\b"
    r"[^.]{0,30}? (?:por|par|von|door|da|di|przez) (?=[^\W\da-z]\S+ [^\W\da-z])"
)
_SAYS = re.compile("|".join(f"(?:{pattern.pattern})" for pattern in (_BY_LINE, _BY_SIGNS, _POSTED)))
_FULL = r"(?:[^\W\d_a-zß-ÿ][\w.'’-]+ (?:(?:de|del|la|di|da|van|von|der) ){0,2}){1,3}[^\W\d_a-zß-ÿ][\w.'’-]+"
_NAMED = re.compile(
    rf"(?:(?:Report|Reporting|Story|Words):? (?P<words>{_FULL})(?:, (?:pictures?|photos?|photographs?)\b.*)?"
    rf"|From (?:our (?:\w+ )?correspondent )?(?P<place>{_FULL})(?: in {_FULL}| in \S+)?"
    rf"|(?:Opinion|Analysis|Comment|Column|Review|Interview|Essay|Feature|Commentary) ?[|:·–-] (?P<kind>{_FULL}))"
)
"""A kind of text, and a name and nothing else behind it."""
_DATED = re.compile(rf".{{0,60}}\d[^.!?]{{0,20}}\b(?i:by|von|par|por|di|door|av)\s+(?P<name>{_FULL})")
"""A name behind the day: "14 June 2019 | 15:49 by Jane Doe in Fashion"."""
_SIGNED = re.compile(r"(?:Von|Par|Por|Di|Door|Av|Af|VON|PAR|POR) (?:[^\W\d_][\w.'’-]* ?){2,4}(?:,.{2,30})?")
_FROM_LINE = re.compile(
    rf"(?:{BY}|VON|PAR|POR|Γράφει [οη]) "
    rf"(?=[^\W\da-z]\S+ [^\W\da-z]){_NAME}"
)
"""What begins sentences, too: such a line is believed near to the article's beginning."""
_WITH_ROLE = re.compile(
    r"(?:[^\W\d_a-zß-ÿ][\w.'’-]+ ){1,3}[^\W\d_a-zß-ÿ][\w.'’-]+, (?:[\w'’-]+ ){0,4}"
    r"(?:reporter|correspondent|editor|writer|journalist|columnist|critic|contributor|Redakteurin|Redakteur|Reporterin|"
    r"Korrespondentin|Korrespondent|journaliste|periodista|giornalista|dziennikarz|dziennikarka)"
)
"""A name and what the paper calls its bearer: "Jane Doe, transport editor"."""
_PARTICLES = frozenset("de del la las los di da do dos van von der den".split())
_WITH_PLACE = re.compile(rf"(?P<name>{_FULL})(?:,| [|/]) [^\W\d_a-zß-ÿ]\w+(?: [^\W\d_a-zß-ÿ]\w+)?")
"""A name and where its bearer is."""
_AND = re.compile(r", | (?:and|&|und|et|y) ")
_MARKS = re.compile(r" ?[|·•] ?| [–—/-] ")
_LABEL = re.compile(
    r"(?:(?:written|posted|words|story|text) by|by|about the author|author|autor(?:in)?|über de[nr] autor(?:in)?|text|"
    r"auteure?s?|texte|autora?|texto|autore|testo|tekst|автор|текст|συντάκτης|作者|記者|記事)\W{0,2}",
    re.IGNORECASE,
)
"""A line that says that the next one is a name."""
BELOW_LABEL = 2
MAX_LINE = 120
MANY = 10
"""So many bylines far from the article's beginning are of other stories."""
NEAR = 8
CLOSE = 15
"""So many of the lines nearest to an article's beginning are its own, mostly."""


def is_persons(name: str) -> bool:
    """Whether `name` looks like a person's: few words, a given name first. A site may be called after its owner."""
    words = [word for word in name.split() if word not in _PARTICLES]
    first = words[0].partition("-")[0].lower() if words else ""
    return 2 <= len(words) <= 4 and first in GIVEN and all(word[0].isupper() for word in words)


def _are_persons(line: str) -> bool:
    """Whether `line` is a person's name, or several of which the first is one."""
    parts = _AND.split(line)
    return is_persons(parts[0]) and all(map(_is_name, parts))


def names_in_lines(lines: Sequence[str], signed: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The names in lines that say that they are names. `lines` go upwards from the article's beginning; `signed` are
    those where it may be signed."""
    inside = (match["names"] for line in lines[:NEAR] for match in INSIDE_OF_SIGNS.finditer(line))
    named = (line for line in _labelled(lines, signed) if _is_name(line))
    near = [line for line in lines[:NEAR] if len(line) <= MAX_LINE]
    found = chain(map(_NAMED.fullmatch, near), map(_DATED.match, near))
    kinds = (match[match.lastgroup] for match in found if match and match.lastgroup)
    with_role = filter(_WITH_ROLE.fullmatch, lines[:NEAR])
    said = chain(_by_lines(lines), inside, filter(_is_signature, signed), named, kinds, with_role)
    yield from (clean_names([line]) for line in said)


def _is_signature(line: str) -> bool:
    is_signed = _SIGNED.fullmatch(line) is not None and _is_capital(line)
    return is_signed or _BY_SIGNS.match(line) is not None


def names_beside_days(lines: Sequence[str], signed: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The persons' names that stand beside a day near to the article's beginning, or in one line with it at its end."""
    placed = filter(None, map(_WITH_PLACE.fullmatch, lines[:NEAR]))
    yield from (clean_names([match["name"]]) for match in placed if is_persons(match["name"]))
    dated = chain(_beside_days(lines[:NEAR]), map(without_day, filter(day_in_words, signed)))
    yield from (clean_names([part]) for line in dated for part in _MARKS.split(line) if _are_persons(part))


def names_in_dateline(opening: str) -> tuple[str, ...]:
    """Who reports, as articles in Chinese and Japanese begin."""
    return clean_names(match["names"] for match in OPENING_OF_SIGNS.finditer(opening))


def names_at_end(closing: str) -> tuple[str, ...]:
    """Whose name stands in brackets where articles in Chinese end."""
    return clean_names(match["name"] for match in SIGNED_IN_SIGNS.finditer(closing))


def _by_lines(lines: Sequence[str]) -> Iterator[str]:
    """Lines "By Jane Doe"; those that begin as sentences of other languages do, near the article's beginning only."""
    said = [(at, part) for at, line in enumerate(lines) for part in line.split("\n") if _says_by(part)]
    if said and (said[0][0] < CLOSE or len(said) < MANY):
        yield from (part for _, part in said)
    yield from filter(_FROM_LINE.match, lines[:NEAR])


def _says_by(line: str) -> bool:
    return _SAYS.match(line) is not None


def _is_capital(line: str) -> bool:
    """Whether all words of a line begin with capital letters, but "de" and the like in names."""
    return all(word[0].isupper() or len(word) <= 3 for word in line.partition(",")[0].split())


def _labelled(lines: Sequence[str], signed: Sequence[str]) -> Iterator[str]:
    """Lines below one that only says that an author follows. `lines` go upwards, `signed` ones downwards."""
    for downwards in (lines[:CLOSE][::-1], signed):
        for at, line in enumerate(downwards):
            if _LABEL.fullmatch(line):
                yield from downwards[at + 1 : at + 1 + BELOW_LABEL]


def _is_name(line: str) -> bool:
    """Whether a line is a name: two to four words with capital letters."""
    words = [word for word in line.split() if word not in _PARTICLES]
    return 2 <= len(words) <= 4 and all(word[0].isupper() for word in words)


def _beside_days(lines: Sequence[str]) -> Iterator[str]:
    """Lines above or below one that names a day, and what stands beside the day in such a line."""
    dated = [day_in_words(line) is not None for line in lines]
    for at, line in enumerate(lines):
        if dated[at]:
            yield without_day(line)
        elif any(dated[max(0, at - 1) : at + 2]):
            yield line
