"""Who a short description stands for: "the minister", "the ministry", "the company"."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from factbox.language import known
from factbox.language.coreference import Fits, nearest
from factbox.language.introductions import introducing_noun, tells_body, tells_person
from factbox.language.mentions import Mention
from factbox.language.names import Names, names_of
from factbox.language.text import Text

_WORDS, _NAMES, _ROLES = known("en").reference, known("en").names, known("en").roles
_WORD = re.compile(r"[\w’'-]+")
_LAST_WORD = re.compile(r"([a-z’'-]+),? \Z")
_APPOSITION = re.compile(_WORDS.apposition)
_EMPLOYED = re.compile(_WORDS.employed)
_MEMBERS = re.compile(_WORDS.members)
MAX_HOLDERS = 16
"""Holders of one office looked at: keeps hostile texts linear."""

MAX_DESCRIPTION = 4
"""Words that a description may have."""


def described(article: Text, phrase: str, at: int) -> Mention | None:
    """The name that a description such as "the minister" or "the ministry" at `at` stands for; None when unsure."""
    words = _WORD.findall(phrase.lower())
    if not words or words[0] not in _WORDS.pointing or len(words) > MAX_DESCRIPTION:
        return None
    head, names = words[-1], article.share(names_of)
    if head in _ROLES.offices:
        return _only(names, _before(article.share(_holders).get(head, []), at))
    introduced = _before(article.share(_introduced).get(head, []), at)
    if introduced:
        return _only(names, introduced)
    if head in _WORDS.generic and len(words) == 2:
        named = _may_be_company(names)
        return article.share(_main_body) or nearest(article, names, at, named, named, None, lambda offset: False)
    bearers = _before(article.share(_bodies).get(head, []), at) if head in _NAMES.bodies else []
    return bearers[-1] if bearers else None


def _before(mentions: list[Mention], at: int) -> list[Mention]:
    return [mention for mention in mentions[:MAX_HOLDERS] if mention.start < at]


def _may_be_company(names: Names) -> Fits:
    """A body of two words or more, or another such name that opens a sentence and is no person's and no place's."""

    def fits(mention: Mention) -> bool:
        if len(mention.words) < 2:
            return False
        unknown = mention.kind == "unknown" and not names.is_person(mention)
        return mention.kind == "body" or (unknown and _is_presented(names.text, mention))

    return fits


def _main_body(article: Text) -> Mention | None:
    """The body that the text is about: named three times or more, and half as often again as any other."""
    names = article.share(names_of)
    bodies = [
        m for m in names.mentions if m.kind in ("body", "unknown") and not names.is_person(m) and names.is_known(m)
    ]
    counted = Counter(names.fullest(mention) for mention in bodies).most_common(2)
    if not counted or counted[0][1] < 3 or (len(counted) > 1 and counted[1][1] * 3 > counted[0][1] * 2):
        return None
    return next(mention for mention in bodies if names.fullest(mention) == counted[0][0])


def _is_presented(text: str, mention: Mention) -> bool:
    """Whether it opens a sentence or employs somebody: "chief executive of Norvale Water"."""
    before = text[max(0, mention.titled_from - 40) : mention.titled_from]
    opens = before.removesuffix(_WORDS.article).rstrip(" ")
    return not opens or opens[-1] in '.!?\n”"' or _EMPLOYED.search(before) is not None


def _introduced(article: Text) -> dict[str, list[Mention]]:
    """Names by the noun that introduces them: "Harbour Watch, a coalition of ...", "Ann Lee is a nurse"."""
    found: defaultdict[str, list[Mention]] = defaultdict(list)
    names = article.share(names_of)
    for mention in names.mentions:
        noun = introducing_noun(article.text, mention.end)
        if noun is None or mention.kind not in ("person", "body", "unknown") or not names.is_known(mention):
            continue
        if tells_body(noun) and mention.kind != "person":
            found[noun].append(_with_members(article.text, mention))
        elif tells_person(noun) and names.may_be_person(mention):
            found[noun].append(mention)
    return dict(found)


def _with_members(text: str, body: Mention) -> Mention:
    """ "Farmers for Fair Prices" as a whole."""
    members = _MEMBERS.search(text, max(0, body.start - 30), body.start)
    if members is None:
        return body
    return body._replace(start=members.start(), words=(*members[0].lower().split(), *body.words))


def _only(names: Names, found: list[Mention]) -> Mention | None:
    """The last of them; None when the office has had two holders in this text."""
    holders = {names.fullest(mention) for mention in found}
    return found[-1] if len(holders) == 1 else None


def _holders(article: Text) -> dict[str, list[Mention]]:
    """Persons by the offices that stand before or after their names."""
    found: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in article.share(names_of).mentions:
        if mention.kind in ("person", "unknown"):
            for role in {_ROLES.in_full.get(role, role) for role in mention.roles} | _apposed(article.text, mention):
                found[role].append(mention)
    return dict(found)


def _bodies(article: Text) -> dict[str, list[Mention]]:
    """Bodies by the words of their names."""
    found: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in article.share(names_of).mentions:
        if mention.kind == "body" and len(mention.words) > 1:
            for word in mention.words:
                found[word].append(mention)
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
