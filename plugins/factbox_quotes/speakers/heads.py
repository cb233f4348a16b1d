"""The name in a speaker's phrase: the one that heads it, or the one that it goes by behind a comma."""

from __future__ import annotations

import re

from factbox import Span
from factbox.language.en.names import MEDIA
from factbox.language.en.reference import NAMED_AS
from factbox.language.en.roles import OFFICES
from factbox.language.mentions import Mention
from factbox.language.names import Names
from factbox_quotes.english.words import DETERMINERS, PREPOSITIONS

OWNING = frozenset("my his her their our its a an".split())
PERSONAL = frozenset(["person", "unknown"])
OF = " of "
CALLED = re.compile(NAMED_AS)
COMMA, ENDS = ", ", (",", ".")
MAX_TITLE = 20
"""Characters of a title behind the comma."""
OWNER = "'s"
JOINED = re.compile(r",? and (?:the )?(?=[A-Z])")
"""Between two names it makes them two speakers, who have no one name."""
JOINING = frozenset(["and", "or"])
NO_HEADS = frozenset(["title", "adjective", "group"])


def head_name(names: Names, text: str, span: Span) -> Mention | None:
    """The name that heads a speaker phrase: "Jordan's Foreign Minister Ayman Safadi", not "a resident of Homs"."""
    free = [mention for mention in names.within(*span) if _may_head(text, span, mention)]
    heads = list(filter(_is_person, free)) or free
    if len(heads) > 1 and any(JOINED.match(text, one.end, span.end) for one in heads[:-1]):
        return None
    ends = (mention for mention in heads if heads is not free or _ends_phrase(text, span, mention))
    return next(filter(names.is_known, ends), None)


def _is_person(mention: Mention) -> bool:
    return mention.kind == "person"


def called(names: Names, span: Span) -> Mention | None:
    """ "a trader, who gave her name only as Ann Lee,", "its publisher, Little, Brown & Company,": what it goes by."""
    match = CALLED.match(names.text, span.end)
    if match is not None:
        return next(iter(names.within(match.end(), match.end() + 1)), None)
    if not names.text.startswith(COMMA, span.end):
        return None
    start = span.end + len(COMMA)
    apposed = next((one for one in names.within(start, start + MAX_TITLE) if one.titled_from == start), None)
    named = apposed is not None and apposed.kind != "place" and names.text.startswith(ENDS, apposed.end)
    return apposed if named else None


def _may_head(text: str, span: Span, mention: Mention) -> bool:
    owns = mention.possessive and mention.end + len(OWNER) < span.end
    return not owns and mention.kind not in NO_HEADS and not _is_attached(text, span, mention)


def _is_attached(text: str, span: Span, mention: Mention) -> bool:
    """Whether a preposition ties it to a head before it: "a spokesman for the Board"; not "Minister for Health Lee"."""
    if mention.roles and OFFICES.isdisjoint(_singular(mention.roles[0])):
        return False
    before = text[span.start : mention.titled_from].lower().replace(",", " , ").split()
    return _is_of_noun(text, before, mention) or _hangs(before, mention)


def _hangs(before: list[str], mention: Mention) -> bool:
    """Whether a preposition since the last comma ties it; a full name behind a noun stands for itself."""
    after_comma = before[len(before) - (before[::-1].index(",") if "," in before else len(before)) :]
    ends = mention.kind in PERSONAL and len(mention.words) > 1 and after_comma[-1:] and not _is_small(after_comma[-1])
    return not PREPOSITIONS.isdisjoint(after_comma) and not ends


def _singular(role: str) -> tuple[str, str]:
    """A role as it stands, and what it is one of: "Justices"."""
    return role, role.removesuffix("s")


def _is_of_noun(text: str, before: list[str], mention: Mention) -> bool:
    """ "My GP", "the Director of the Harbour Centers": a common noun, or the body of an office."""
    common = len(mention.words) == 1 and not OWNING.isdisjoint(before[-1:])
    return common or (mention.kind == "body" and OF in text[mention.titled_from : mention.start])


def _is_small(word: str) -> bool:
    """A word on which the name after it hangs: "of", "the", "and"; "head of marine reporting Ann Lee" does not."""
    return word in PREPOSITIONS or word in DETERMINERS or word in JOINING


def _ends_phrase(text: str, span: Span, mention: Mention) -> bool:
    """Whether nothing but a preposition, a comma or brackets follows: "HTS", not "HTS fighters"."""
    rest = text[mention.end : span.end].lower().replace("’", "'").removeprefix(OWNER).split()
    rest = rest[next((at for at, word in enumerate(rest) if word not in MEDIA), len(rest)) :]
    return not rest or rest[0][0] in ",(." or rest[0] in PREPOSITIONS
