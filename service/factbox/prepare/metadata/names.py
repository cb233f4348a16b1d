"""Authors' names out of bylines: no "By", no titles of office, no addresses; an empty list rather than junk."""

from __future__ import annotations

import re
from collections.abc import Iterable

MAX_AUTHORS = 12
_BY = re.compile(
    r"^\W*(?:(?:written|posted|words|story|text|reporting|published|reviewed|edited|report|recipe)\s+)?by\b[:\s]*",
    re.IGNORECASE,
)
_FROM = re.compile(r"^(?:[Pp]ar|[Vv]on|[Pp]or|[Dd]oor|PAR|VON|POR)\s+(?=[^\W\da-z]\S+ [^\W\da-z])")
"""The same in French, German, Spanish and Dutch, before a full name: "von Neumann" alone is one."""
_PARTS = re.compile(r"\s*[;|\n]\s*")
_AND = re.compile(r"\s*,?\s+(?:and|&|und|et|y)\s+", re.IGNORECASE)
_COMMA = re.compile(r"\s*,\s*")
_AFTER = re.compile(
    r"(?<=\w)\s*(?:\([^()]*\)?|[-–—|•·]\s.*|,? (?:staff|senior|chief|contributing|freelance|"
    r"political|business|sports|science|health|special|guest|associate|executive|managing|deputy)\b.*|"
    r",? (?:correspondent|reporter|editor|writer|contributor|columnist|ph\.?d\.?|m\.?d\.?|jr\.?|mba|rn|cfp)\b.*|"
    r"\b(?:updated|published|posted|on) .*|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*)\Z",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\b(?:reporter|correspondent|editor|writer|journalist|columnist|producer|analyst|attorney|specialist|manager|"
    r"director|officer|professor|educator|consultant|engineer|founder|president|contributor|horticulturalist|"
    r"university|institute|news|agency|press|magazine|times|post)\Z",
    re.IGNORECASE,
)
_SUFFIX = frozenset("jr sr ii iii iv md phd mba rn rd esq cfa cpa cfp msc ms ma bsc dds dvm facs pe mph".split())
_TITLE = re.compile(r"^(?:dr|prof|professor|mr|mrs|ms|sir|dame)\.?\s+", re.IGNORECASE)
_JUNK = re.compile(
    r"https?:|www\.|@|[<>{}\[\]=_/\\→]|\d{2}|^\W*$|\w\.(?:com|org|net|info|co|de|fr|es|it|uk)\b|"
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


def _split(byline: str) -> list[str]:
    words = _FROM.sub("", _BY.sub("", " ".join(byline[:400].split())))
    pieces = [piece for part in _PARTS.split(words) for piece in _by_comma(part)]
    return [name for piece in pieces if (name := _clean(piece))]


def _by_comma(part: str) -> list[str]:
    """Commas and "and" part names of two words or more; what follows a comma alone is a degree, a role, a place."""
    pieces = [piece for piece in _COMMA.split(part) if piece]
    if len(pieces) == 2 and all(len(piece.split()) == 1 for piece in pieces):
        return pieces[:1] if pieces[1].lower().strip(".") in _SUFFIX else [f"{pieces[1]} {pieces[0]}"]
    parted = [name for piece in pieces for name in _by_and(piece)]
    full = [name for name in parted if len(name.split()) >= 2 and not _ROLE.search(name)]
    return full or parted[:1]


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
