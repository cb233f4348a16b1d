"""Who a short description stands for: "the minister", "the ministry", "the company"."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from factbox.language import known
from factbox.language.coreference import Fits, nearest
from factbox.language.introductions import introducing_nouns, tells_body, tells_person
from factbox.language.mentions import Mention
from factbox.language.names import Names, names_of
from factbox.language.text import Text

_WORDS, _NAMES, _ROLES = known("en").reference, known("en").names, known("en").roles
_WORD = re.compile(r"[\w’'-]+")
_LAST_WORD = re.compile(r"([a-z’'-]+),? \Z")
_APPOSITION = re.compile(_WORDS.apposition)
_EMPLOYED = re.compile(_WORDS.employed)
_AGED = re.compile(_WORDS.aged)
_AGE = re.compile(rf",? (?:\(|{_WORDS.aged_before})?(\d{{1,3}})\b(?![.,]\d)")
_OWNERS = ("'s", "’s", "s'", "s’")
_NUMBERED = re.compile(r" \d")
_NAMED = frozenset(["person", "body", "unknown"])
MAX_HOLDERS = 16
"""Holders of one office looked at: keeps hostile texts linear."""

MAX_DESCRIPTION = 4
"""Words that a description may have."""


def described(article: Text, phrase: str, at: int) -> Mention | None:
    """The name that a description such as "the minister" or "the ministry" at `at` stands for; None when unsure."""
    words = _WORD.findall(phrase.lower())
    if not words or not _points(words) or len(words) > MAX_DESCRIPTION:
        return None
    aged, head = _AGED.match(words[1]) if len(words) > 1 else None, words[-1]
    if aged is not None:
        return _only(article.share(names_of), _before(article.share(_ages).get(aged[1], []), at)) or _person(
            article, at
        )
    if head in _ROLES.offices:
        return _only(article.share(names_of), _before(article.share(_holders).get(head, []), at))
    introduced = _before(article.share(_introduced).get(head, []), at)
    if introduced and head in _WORDS.media:
        return introduced[-1]
    return _only(article.share(names_of), introduced) if introduced else _body_of(article, words, at)


def _person(article: Text, at: int) -> Mention | None:
    """The person last spoken of: whom "the 42-year-old" most likely is."""
    names = article.share(names_of)
    return nearest(article, names, at, names.is_person, names.is_person, None, lambda offset: False)


def _points(words: list[str]) -> bool:
    """ "the minister", "Norvale's minister"."""
    return words[0] in _WORDS.pointing or (words[-1] in _ROLES.offices and words[-2:-1] != [] and _owns(words))


def _owns(words: list[str]) -> bool:
    return any(word.endswith(_OWNERS) for word in words[:-1])


def _body_of(article: Text, words: list[str], at: int) -> Mention | None:
    """The body of "the company" or "the power utility", or one that has the word in its name."""
    head = words[-1]
    if head in _WORDS.generic:
        main = article.share(_main_body)
        if main is not None or len(words) > 2:
            return main
        names = article.share(names_of)
        named = _may_be_company(names)
        return nearest(article, names, at, named, named, None, lambda offset: False)
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
    bodies = [mention for mention in names.mentions if _names_body(names, mention)]
    counted = Counter(names.fullest(mention) for mention in bodies).most_common(2)
    most, next_most = [*(count for _, count in counted), 0, 0][:2]
    if most < 3 or next_most * 3 > most * 2:
        return None
    return next(mention for mention in bodies if names.fullest(mention) == counted[0][0])


def _names_body(names: Names, mention: Mention) -> bool:
    body = mention.kind in ("body", "unknown") and names.is_known(mention)
    return body and not (names.is_person(mention) or _is_numbered(names, mention))


def _is_numbered(names: Names, mention: Mention) -> bool:
    """ "Stage 6", "Unit 3": a thing, no body."""
    return _NUMBERED.match(names.text, mention.end) is not None


def _is_presented(text: str, mention: Mention) -> bool:
    """Whether it opens a sentence or employs somebody: "chief executive of Norvale Water"."""
    before = text[max(0, mention.titled_from - 40) : mention.titled_from]
    opens = before.removesuffix(_WORDS.article).rstrip(" ")
    return not opens or opens[-1] in '.!?\n”"' or _EMPLOYED.search(before) is not None


def _introduced(article: Text) -> dict[str, list[Mention]]:
    """Names by the nouns that introduce them: "Harbour Watch, a coalition of ...", "the charity Harbour Watch"."""
    found: defaultdict[str, list[Mention]] = defaultdict(list)
    names = article.share(names_of)
    for mention in names.mentions:
        nouns = introducing_nouns(article.text, mention) if mention.kind in _NAMED else ()
        for noun in nouns:
            body = tells_body(noun) and mention.kind != "person" and names.is_known(mention)
            if body or (tells_person(noun) and names.may_be_person(mention)):
                found[noun].append(mention)
    return dict(found)


def _ages(article: Text) -> dict[str, list[Mention]]:
    """Persons by the ages that stand beside their names: "Ann Lee, 42," and "Ann Lee, a 42-year-old nurse"."""
    found: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in article.share(names_of).mentions:
        age = _AGE.match(article.text, mention.end) if mention.kind in ("person", "unknown") else None
        if age is not None:
            found[age[1]].append(mention)
    return dict(found)


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
