"""Authors' names out of bylines: no "By", no titles of office, no addresses; an empty list rather than junk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factbox.prepare.metadata import byline_words as words
from factbox.prepare.metadata.given_names import GIVEN
from factbox.prepare.metadata.months import MONTHS
from factbox.prepare.metadata.timestamps import without_day

MAX_AUTHORS = 12


def clean_names(raw: Iterable[str]) -> tuple[str, ...]:
    """The names in `raw` bylines, each once, in order."""
    found = dict.fromkeys(name for byline in raw for name in _split(byline))
    folded: dict[str, str] = {}
    for name in found:
        folded.setdefault(name.casefold(), name)
    return tuple(folded.values())[:MAX_AUTHORS]


def is_body(name: str) -> bool:
    """Whether `name` is a body's rather than a person's, or a login: no two words with capital letters."""
    return words.BODY.search(name) is not None or words.LOGIN.fullmatch(name) is not None


def _split(byline: str) -> list[str]:
    lines = [" ".join(line.split()) for line in words.UNGLUED.sub(r"\1\n", byline[:400]).split("\n")]
    unreached = [words.REACHED.sub("", line) or line for line in lines]
    if len(words.SIGNS.findall(byline)) > sum(map(len, unreached)) / 2:
        return [name for line in unreached for name in _in_signs(line)]
    names = list(filter(None, map(_clean, _pieces(lines))))
    return [*names[:1], *(name for name in names[1:] if not words.ROLE.search(name))]


def _pieces(lines: Iterable[str]) -> Iterator[str]:
    """What may be names in the lines of a byline; behind the first only what looks like one."""
    parts = [part for line in lines for part in words.PARTS.split(_bare(line)) if part]
    for at, part in enumerate(parts):
        yield from (piece for piece in _by_comma(part) if not at or (_is_name(piece) and not _is_place(piece)))


def _bare(line: str) -> str:
    """A byline without what is said before the first name, and of pictures, addresses and days after the last."""
    if words.OTHERS.match(line) or words.MANY.search(line):
        return ""
    line = words.POSTED.sub("", line)
    credited = words.CREDITS.sub("", line)
    line = words.REACHED.sub("", without_day(credited if " " in credited.strip() else line))
    for before in (words.BY, words.GLUED, words.FROM, words.FOLLOW):
        line = before.sub("", line)
    shouted = words.SHOUTED.match(line)
    return shouted[1].strip() if shouted else line


def _in_signs(line: str) -> list[str]:
    """The names of a byline in Chinese, Japanese or Korean, where blanks stand between names after a label only."""
    named = words.OTHERS_OF_SIGNS.sub("", line)
    bare = words.LABEL_OF_SIGNS.sub("", named)
    pieces = words.PARTS_OF_SIGNS.split(bare)
    if bare != named and words.LABEL_OF_SEVERAL.search(named):
        pieces = [name for piece in pieces for name in _parted(piece)]
    return [name for piece in pieces if (name := _clean_signs(piece))]


def _parted(piece: str) -> list[str]:
    """The names between blanks; a blank inside of a name parts single signs."""
    parts = piece.split()
    return parts if all(len(part) > 1 for part in parts) else [piece]


def _clean_signs(piece: str) -> str | None:
    bare = words.AFFILIATION.sub("", words.AFTER_SIGNS.sub("", piece))
    return None if words.NO_NAME_OF_SIGNS.fullmatch(bare) else _clean(bare)


def _is_name(piece: str) -> bool:
    """Whether what stands behind a name is another: two words or more with capital letters, none of them a role."""
    parts = piece.split()
    capitals = sum(part[0].isupper() for part in parts)
    return 2 <= capitals >= len(parts) - 2 and not (
        words.ROLE.search(piece) or words.BODY.search(piece) or words.JUNK.search(piece)
    )


def _is_place(piece: str) -> bool:
    """Whether what stands behind a bar or on the next line is called as places are, and not as people."""
    return words.PLACE.fullmatch(piece) is not None and piece.split()[0].lower() not in GIVEN


def _by_comma(part: str) -> list[str]:
    """Commas and "and" part names of two words or more; what follows a comma alone is a degree, a role, a place."""
    pieces = [piece for piece in words.COMMA.split(part) if piece]
    if len(pieces) == 2 and len(pieces[0].split()) == 1 and (" " not in pieces[1] or _is_given(pieces[1])):
        return pieces[:1] if pieces[1].lower().strip(".") in words.SUFFIX else [f"{pieces[1]} {pieces[0]}"]
    parted = [name for piece in pieces for name in _by_and(piece)]
    return list(filter(_is_full, parted)) or parted[:1]


def _is_given(piece: str) -> bool:
    """Whether what follows a family name and a comma is a given name with initials, or these alone."""
    return words.INITIALS.fullmatch(piece) is not None


def _is_full(name: str) -> bool:
    """Whether `name` has two words or more, and is no role or place."""
    return len(name.split()) >= 2 and not (words.ROLE.search(name) or words.NO_NAME.match(name))


def _by_and(piece: str) -> list[str]:
    """ "Research and Evaluation" is one body; "Jane Roe and John Doe" are two people."""
    parts = [part.strip() for part in words.AND.split(" " + piece) if part.strip()]
    return parts if all(len(part.split()) >= 2 for part in parts) else [piece.removeprefix("and ")]


def _clean(name: str) -> str | None:
    bare = words.AFTER.sub("", words.BY.sub("", name))
    if " " not in bare and is_body(name) and not words.JUNK.search(bare):
        bare = name
    alone = words.AGENCY.sub("", bare)
    bare = alone if " " in alone else bare
    bare = words.TITLE.sub("", bare.strip(' ,.;:-–—|•·*"“”()'))
    if not 2 <= len(bare) <= 60 or len(bare.split()) > 6 or words.JUNK.search(bare) or bare.lower() in MONTHS:
        return None
    return bare.title() if bare.isupper() and " " in bare else bare
