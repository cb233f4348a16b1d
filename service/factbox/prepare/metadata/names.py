"""Authors' names out of bylines: no "By", no titles of office, no addresses; an empty list rather than junk."""

from __future__ import annotations

import re
from collections.abc import Iterable

MAX_AUTHORS = 12
_BY = re.compile(
    r"^\W*(?:(?:(?:written|posted|words|story|text|reporting|published|reviewed|edited|report|recipe)\s+)?by\b[:\s]*"
    r"|(?:autore?s?|author|text|tekst|автор|текст|συντάκτης|作者|记者|文)\w{0,2}\s?[:：]\s?)",
    re.IGNORECASE,
)
_GLUED = re.compile(r"^\W*[Bb]y(?=[A-Z])|^(?=.{0,40}\d).{1,40}?\bby\s+(?=[A-Z][\w.'’-]+ [A-Z])")
""""ByTravis Hane", and what stands before "by": a day, a section."""
_FROM = re.compile(r"^(?:[Pp]ar|[Vv]on|[Pp]or|[Dd]oor|PAR|VON|POR)\s+(?=[^\W\da-z]\S+ [^\W\da-z])")
"""The same in French, German, Spanish and Dutch, before a full name: "von Neumann" alone is one."""
_CREDITS = re.compile(r"(?<=\w)\W*\b(?:photo|picture|illustrat|video|graphic|additional)\w*\b.*\Z", re.IGNORECASE)
"""Who took pictures, drew or helped comes after who wrote."""
_PARTS = re.compile(r"\s*[;|\n•·]\s*|\s+/\s+")
_AND = re.compile(r"\s*,?\s+(?:and|&|und|et|y|и|i|και|e)\s+", re.IGNORECASE)
_COMMA = re.compile(r"\s*,\s*")
_AFTER = re.compile(
    r"(?<=\w)\s*(?:\([^()]*\)?|[-–—|•·/]\s.*|,? (?:staff|senior|chief|contributing|freelance|"
    r"political|business|sports|science|health|special|guest|associate|executive|managing|deputy)\b.*|"
    r",? (?:correspondent|reporter|editor|writer|contributor|columnist|ph\.?d\.?|m\.?d\.?|jr\.?|mba|rn|cfp)\b.*|"
    r"\b(?:updated|published|posted|on|in) .*|"
    r",? ?\b(?:photo|picture|illustration|video|graphic|additional)\w* .*|"
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*)\Z",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\b(?:reporter|correspondent|editor|writer|journalist|columnist|producer|analyst|attorney|specialist|manager|"
    r"director|officer|professor|educator|consultant|engineer|founder|president|contributor|horticulturalist|"
    r"university|institute|news|agency|press|magazine|times|post|ceo|cto|cfo|chief|head|author|staff|intern|bio)\Z",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"\b(?:staff|team|media|group|press|agency|agencies|news|newsroom|newspaper|magazine|editors?|editorial|desk|board|"
    r"bureau|service|services|network|online|digital|publishing|publications?|inc|llc|ltd|gmbh|corp|company|association|"
    r"society|institute|university|foundation|department|ministry|council|center|centre|club|blog|redaktion|redakcja|"
    r"redacción|rédaction|редакция|herald|tribune|gazette|courier|times|post|daily|journal|reuters|afp|dpa|ap|upi|"
    r"bloomberg|pap|ansa|efe|xinhua|tass)\b",
    re.IGNORECASE,
)
"""Words of the names of bodies."""
_NO_NAME = re.compile(r"(?!d[aeiou]\b|van|von|bin|al\b|el\b|ter\b|ten\b|zu\b)[a-zà-ÿа-яё]+ |\S+ \d")
"""Words in small letters that are no part of a name come first."""
_LOGIN = re.compile(r"[a-z\d._-]+")
_SUFFIX = frozenset("jr sr ii iii iv md phd mba rn rd esq cfa cpa cfp msc ms ma bsc dds dvm facs pe mph".split())
_TITLE = re.compile(r"^(?:dr|prof|professor|mr|mrs|ms|sir|dame)\.?\s+", re.IGNORECASE)
_JUNK = re.compile(
    r"https?:|www\.|@|[<>{}\[\]=_/\\→]|\d|^\W*$|\w\.(?:com|org|net|info|co|de|fr|es|it|uk)\b|"
    r"\b(?:admin|administrator|editor|webmaster|unknown|anonymous|author|posts?|articles|view|profile|cookies?|subscribe|read|"
    r"learn more|share|comments?|kommentare?|guest|user|none|null|undefined|default)\b|"
    r"^(?:staff|senior|chief|contributing|associate|executive|managing|deputy)$",
    re.IGNORECASE,
)


def clean_names(raw: Iterable[str]) -> tuple[str, ...]:
    """The names in `raw` bylines, each once, in order."""
    found = dict.fromkeys(name for byline in raw for name in _split(byline))
    folded: dict[str, str] = {}
    for name in found:
        folded.setdefault(name.casefold(), name)
    return tuple(folded.values())[:MAX_AUTHORS]


def is_body(name: str) -> bool:
    """Whether `name` is a body's rather than a person's, or a login: no two words with capital letters."""
    return _BODY.search(name) is not None or _LOGIN.fullmatch(name) is not None


def _split(byline: str) -> list[str]:
    lines = (" ".join(line.split()) for line in byline[:400].split("\n"))
    bare = [_FROM.sub("", _GLUED.sub("", _BY.sub("", _CREDITS.sub("", line)))) for line in lines]
    parts = [part for line in bare for part in _PARTS.split(line) if part]
    pieces = [piece for at, part in enumerate(parts) for piece in _by_comma(part) if not at or _is_name(piece)]
    return [name for piece in pieces if (name := _clean(piece))]


def _is_name(piece: str) -> bool:
    """Whether what stands behind a name is another: two words or more with capital letters, none of them a role."""
    words = piece.split()
    capitals = sum(word[0].isupper() for word in words)
    return 2 <= capitals >= len(words) - 2 and not (_ROLE.search(piece) or _BODY.search(piece) or _JUNK.search(piece))


def _by_comma(part: str) -> list[str]:
    """Commas and "and" part names of two words or more; what follows a comma alone is a degree, a role, a place."""
    pieces = [piece for piece in _COMMA.split(part) if piece]
    if len(pieces) == 2 and all(len(piece.split()) == 1 for piece in pieces):
        return pieces[:1] if pieces[1].lower().strip(".") in _SUFFIX else [f"{pieces[1]} {pieces[0]}"]
    parted = [name for piece in pieces for name in _by_and(piece)]
    return list(filter(_is_full, parted)) or parted[:1]


def _is_full(name: str) -> bool:
    """Whether `name` has two words or more, and is no role or place."""
    return len(name.split()) >= 2 and not (_ROLE.search(name) or _NO_NAME.match(name))


def _by_and(piece: str) -> list[str]:
    """ "Research and Evaluation" is one body; "Jane Roe and John Doe" are two people."""
    parts = [part for part in _AND.split(" " + piece) if part.strip()]
    return parts if all(len(part.split()) >= 2 for part in parts) else [piece.removeprefix("and ")]


def _clean(name: str) -> str | None:
    name = _AFTER.sub("", _BY.sub("", name)).strip(' ,.;:-–—|•·*"“”()')
    name = _TITLE.sub("", name)
    if not 2 <= len(name) <= 60 or len(name.split()) > 6 or _JUNK.search(name):
        return None
    return name.title() if name.isupper() and " " in name else name
