"""Who a short description stands for: "the minister", "the ministry", "the company"."""

from __future__ import annotations

import re
from collections import defaultdict

from factbox.language import known
from factbox.language.coreference import nearest
from factbox.language.described_bodies import MAX_HOLDERS, before, body_of, introduced_by, only
from factbox.language.introductions import tells_body, tells_person
from factbox.language.mentions import Mention
from factbox.language.names import names_of
from factbox.language.text import Text
from factbox.language.varied import varied

_WORDS, _ROLES = known("en").reference, known("en").roles
_WORD = re.compile(r"[\w’'-]+")
_LETTERS = re.compile(r"[a-z]+")
_NEAR = 40
"""Characters in which the office of a name stands."""
_LAST_WORD = re.compile(r"([a-z’'-]+),? \Z")
_APPOSITION = re.compile(_WORDS.apposition)
_AGED = re.compile(_WORDS.aged)
_AGE = re.compile(rf",? (?:\(|{_WORDS.aged_before})?(\d{{1,3}})\b(?![.,]\d)")
_OWNERS = ("'s", "’s", "s'", "s’")
AHEAD = 400
"""Characters that a role may stand before the name of who has it."""


def described(article: Text, phrase: str, at: int, focus: Mention | None = None) -> Mention | None:
    """The name that a description such as "the minister" or "the ministry" at `at` stands for; None when unsure.

    `focus`: who was last spoken of with weight, such as the last speaker.
    """
    words = _up_to_head(_WORD.findall(phrase.lower()))
    if not words or not _points(words):
        return None
    aged = _AGED.match(words[1]) if len(words) > 1 else None
    if aged is not None:
        return _aged(article, aged[1], at, focus)
    return _told(article, words, at, focus) or varied(article, words, at, focus)


def _told(article: Text, words: list[str], at: int, focus: Mention | None) -> Mention | None:
    """The holder of the office, who was introduced with the noun, or the body it stands for."""
    head = words[-1]
    if head in _ROLES.offices:
        return _holder(article, head, at, words[-2])
    if not (tells_body(head) or tells_person(head)):
        return None
    introduced = before(article.share(introduced_by).get(head, []), at)
    if introduced and head in _WORDS.media:
        return introduced[-1]
    return only(article.share(names_of), introduced) if introduced else body_of(article, words, at, focus)


def _up_to_head(words: list[str]) -> list[str]:
    """ "the director" of "the director of the board"."""
    link = next((at for at, word in enumerate(words) if word in _WORDS.hanging), len(words))
    return words[:link]


def _holder(article: Text, office: str, at: int, rank: str) -> Mention | None:
    """Who holds the office, as told before; else in the next sentences: no deputy mayor is "the mayor"."""
    names, found = article.share(names_of), article.share(_holders).get(office, [])[:MAX_HOLDERS]
    rank = rank if rank in _ROLES.ranks else ""
    holders = [holder for holder in found if _rank(article.text, holder, office) == rank]
    told = before(holders, at)
    return only(names, told or [holder for holder in holders[:MAX_HOLDERS] if holder.start - at < AHEAD])


def _rank(text: str, holder: Mention, office: str) -> str:
    """What stands before the office of a name, where that is another office by it: "shadow", "prime", "deputy"."""
    start = max(0, holder.titled_from - _NEAR)
    before, after = text[start : holder.start].lower(), text[holder.end : holder.end + _NEAR].lower()
    lead, found, _ = before.rpartition(office)
    lead = lead if found else after.partition(office)[0]
    word = next(iter(_LETTERS.findall(lead)[-1:]), "")
    return word if word in _ROLES.ranks else ""


def _aged(article: Text, age: str, at: int, focus: Mention | None) -> Mention | None:
    """Who is of the age, or else the person last spoken of."""
    return only(article.share(names_of), before(article.share(_ages).get(age, []), at)) or _person(article, at, focus)


def _person(article: Text, at: int, focus: Mention | None) -> Mention | None:
    """The person last spoken of: whom "the 42-year-old" most likely is."""
    names = article.share(names_of)
    return nearest(article, names, at, names.is_person, names.is_person, focus, lambda offset: False)


def _points(words: list[str]) -> bool:
    """ "the minister", "Norvale's minister", "its minister"."""
    return words[0] in _WORDS.pointing or (words[-1] in _ROLES.offices and _owns(words))


def _owns(words: list[str]) -> bool:
    return words[0] in _WORDS.owning or any(word.endswith(_OWNERS) for word in words[:-1])


def _ages(article: Text) -> dict[str, list[Mention]]:
    """Persons by the ages that stand beside their names: "Ann Lee, 42," and "Ann Lee, a 42-year-old nurse"."""
    found: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in article.share(names_of).mentions:
        age = _AGE.match(article.text, mention.end) if mention.kind in ("person", "unknown") else None
        if age is not None:
            found[age[1]].append(mention)
    return dict(found)


def _holders(article: Text) -> dict[str, list[Mention]]:
    """Persons by the offices that stand before or after their names."""
    found: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in article.share(names_of).mentions:
        if mention.kind in ("person", "unknown"):
            for role in {_ROLES.in_full.get(role, role) for role in mention.roles} | _apposed(article.text, mention):
                found[role].append(mention)
    return dict(found)


def _apposed(text: str, mention: Mention) -> set[str]:
    """Offices in "Ann Lee, the chief of staff," and "spokesman Joe Ruiz"."""
    before = _LAST_WORD.findall(text[max(0, mention.titled_from - 30) : mention.titled_from])
    after = _APPOSITION.match(text, mention.end)
    words = after[1].lower().split() if after is not None else []
    stop = next((at for at, word in enumerate(words) if word in _WORDS.clauses), len(words))
    if stop < len(words) and words[stop] in _WORDS.saying:
        stop = 0  # no apposition but a subject: "Aboard the Night Tide, the chief said"
    return {word for word in [*before, *words[:stop]] if word in _ROLES.offices}
