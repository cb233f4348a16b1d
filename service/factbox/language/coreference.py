"""Who a pronoun or a short description stands for: "he", "it", "the minister"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable

from factbox.language.en.classes import AUXILIARIES, GENDERS, PLURALS, PREPOSITIONS
from factbox.language.en.names import BODY_WORDS, GENERIC_BODIES
from factbox.language.en.roles import IN_FULL, OFFICES
from factbox.language.introductions import introducing_noun, tells_body, tells_person
from factbox.language.mentions import Mention
from factbox.language.names import Names, follows_role, names_of
from factbox.language.text import Text
from factbox.language.verb_forms import IRREGULAR_PASTS, PRESENTS
from factbox.language.word_forms import is_participle
from factbox.places import Span

REACH = 1500
"""Characters that a pronoun looks back."""

_WORD = re.compile(r"[\w’'-]+")
_LAST_WORD = re.compile(r"([a-z’'-]+),? \Z")
_APPOSITION = re.compile(r"(?:,| is| was) ((?:[\w’'-]+ ){0,6}[\w’'-]+)")
_CLAUSES = frozenset("who whom whose which that said says told and but when where of for in at".split())
_SAYING = frozenset("said says told".split())
_EMPLOYED = re.compile(r"(?:executive|CEO|chief|chair\w*|director|head|boss|founder|president|owner) (?:of|at) \Z")
_MEMBERS = re.compile(r"[A-Z][a-z]+s (?:for|against|without|of) \Z")
_ASKED = re.compile(r"(?:Asked|Questioned|Pressed|Interviewed|Challenged) (?:\w+ )?by\b")
_NEXT = re.compile(r" ([a-z]+)\b")
MAX_LEAD = 60
"""Characters that may stand before the subject of a sentence."""
_NO_SUBJECT = PREPOSITIONS | {"and", "or"}
_PASTS = AUXILIARIES | IRREGULAR_PASTS
MAX_SENTENCES = 12
"""Sentences that it looks back."""

MAX_HOLDERS = 16
"""Holders of one office looked at: keeps hostile texts linear."""

POINTING = frozenset(["the", "that", "this"])
MAX_DESCRIPTION = 4
"""Words that a description may have."""

SUBJECT_REACH = 4
"""How far into its sentence a subject may begin: past an article."""

Barred = Callable[[int], bool]


def referent(article: Text, pronoun: str, at: int, focus: Mention | None, barred: Barred) -> Mention | None:
    """The name that `pronoun` at `at` stands for, or None.

    `focus`: who was last spoken of with weight, such as the last speaker; it wins over other names of its sentence.
    `barred(offset)`: whether the name at `offset` cannot be meant, such as one inside a quotation.
    """
    names, low = article.share(names_of), pronoun.lower()
    if low in PLURALS:
        return focus if focus is not None and names.entity(focus).kind == "body" else None
    return _nearest(article, names, at, _fits(names, low), _may_be(names, low), focus, barred)


Fits = Callable[[Mention], bool]


def _fits(names: Names, pronoun: str) -> Fits:
    gender = GENDERS.get(pronoun)
    if gender is not None:
        return lambda mention: names.is_person(mention) and names.gender(mention) in (gender, None)
    return names.is_body


def _may_be(names: Names, pronoun: str) -> Fits:
    """What the focus must be at least: who has just spoken needs less proof of being a person."""
    gender = GENDERS.get(pronoun)
    if gender is None:
        return names.is_body
    return lambda mention: names.may_be_person(mention) and names.gender(mention) in (gender, None)


def _nearest(
    article: Text, names: Names, at: int, fits: Fits, may_be: Fits, focus: Mention | None, barred: Barred
) -> Mention | None:
    """Sentence by sentence backwards; in each, its first fitting name, but the focus if it stands there or later."""
    sentences = article.sentences
    number = bisect_right(sentences, Span(at, len(article.text))) - 1
    usable = focus if focus is not None and may_be(focus) else None
    furthest = max(0, number - MAX_SENTENCES)
    while number >= furthest and at - sentences[number].end < REACH:
        start, end = sentences[number]
        if usable is not None and usable.start >= start:
            return usable
        for mention in names.within(start, min(end, at)):
            if (
                fits(mention)
                and not barred(mention.start)
                and names.is_known(mention)
                and _is_weighty(mention, start, names)
            ):
                return mention
        number -= 1
    return usable


def _is_weighty(mention: Mention, sentence: int, names: Names) -> bool:
    """A place or a single unknown word counts only as a subject or after a role: it may be an adjective elsewhere.

    A person after "of" counts nowhere ("in honour of Ann Lee"), nor does who asks ("Asked by Ann Lee, he said").
    """
    of_person = mention.kind == "person" and names.text.endswith(" of ", sentence, mention.titled_from)
    if mention.possessive or of_person or _ASKED.match(names.text, sentence):
        return False
    sure = mention.kind in ("person", "body") or (mention.kind == "unknown" and len(mention.words) > 1)
    if sure or _opens(names.text, sentence, mention.start) or follows_role(names.text, mention):
        return True
    return names.entity(mention) != mention and _acts(names.text, sentence, mention)


def _acts(text: str, sentence: int, mention: Mention) -> bool:
    """Whether it is the subject of the sentence's first verb: "In her last years Lee painted"."""
    before = text[max(sentence, mention.start - MAX_LEAD) : mention.start].lower().split()
    after = _NEXT.match(text, mention.end)
    first = before[-1:] and before[-1] not in _NO_SUBJECT and not any(map(_is_past, before))
    acts = after is not None and (_is_past(after[1]) or after[1] in PRESENTS)
    return bool(first) and mention.start - sentence <= MAX_LEAD and acts


def _is_past(word: str) -> bool:
    return word in _PASTS or is_participle(word)


def _opens(text: str, sentence: int, at: int) -> bool:
    """Whether what is at `at` opens its sentence, past an article or a phrase: "In a statement, Hamas"."""
    lead = at - sentence
    return lead <= SUBJECT_REACH or (lead <= MAX_LEAD and text.find(",", sentence, at) == at - 2)


def described(article: Text, phrase: str, at: int) -> Mention | None:
    """The name that a description such as "the minister" or "the ministry" at `at` stands for; None when unsure."""
    words = _WORD.findall(phrase.lower())
    if not words or words[0] not in POINTING or len(words) > MAX_DESCRIPTION:
        return None
    head, names = words[-1], article.share(names_of)
    if head in OFFICES:
        return _only(names, _before(article.share(_holders).get(head, []), at))
    introduced = _before(article.share(_introduced).get(head, []), at)
    if introduced:
        return _only(names, introduced)
    if head in GENERIC_BODIES and len(words) == 2:
        named = _may_be_company(names)
        return article.share(_main_body) or _nearest(article, names, at, named, named, None, lambda offset: False)
    bearers = _before(article.share(_bodies).get(head, []), at) if head in BODY_WORDS else []
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
    opens = before.removesuffix("The ").rstrip(" ")
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
            for role in {IN_FULL.get(role, role) for role in mention.roles} | _apposed(article.text, mention):
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
    stop = next((at for at, word in enumerate(words) if word in _CLAUSES), len(words))
    if stop < len(words) and words[stop] in _SAYING:
        stop = 0  # no apposition but a subject: "Aboard the Night Tide, the chief said"
    return {word for word in [*before, *words[:stop]] if word in OFFICES}
