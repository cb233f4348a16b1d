"""Which body a description stands for: "the company", "the agency", "the watchdog"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence

from factbox.language import known
from factbox.language.coreference import Fits, nearest
from factbox.language.introductions import introducing_nouns, tells_body, tells_person
from factbox.language.mentions import Mention
from factbox.language.names import MAX_SHORT, Names, names_of
from factbox.language.phrases.dateline import LONGEST, dateline
from factbox.language.tagging import tags_of
from factbox.language.text import Text

_WORDS, _NAMES = known("en").reference, known("en").names
_EMPLOYED = re.compile(_WORDS.employed)
_UNNAMED = re.compile(r"\b[Tt]he [a-z]+ ([a-z]+) (?=[a-z])")
_DEFINITE = f" {_NAMES.definite} "
_NAMED = frozenset(["person", "body", "unknown"])
_BODILY = frozenset(["body", "unknown"])
NAME_TAG = "NNP"
OFTEN = 3
"""Mentions of what a text may be about."""
MAX_HOLDERS = 16
"""Holders of one office, or bearers of one word, looked at: keeps hostile texts linear."""
MAX_BODIES = 100
"""Mentions of bodies before a description that are looked at, for the same reason."""


def body_of(article: Text, words: list[str], at: int, focus: Mention | None) -> Mention | None:
    """The body that `words` describe at `at`: one with the noun in its name, who has just spoken, or the only one."""
    head = words[-1]
    bearers = before(article.share(_by_word).get(_WORDS.spellings.get(head, head), []), at)
    if bearers:
        return None if article.share(_unnamed).get(head, len(article.text)) < bearers[0].start else bearers[-1]
    names = article.share(names_of)
    fits = _fits(names, head)
    found = _fitting(article, head, at, focus, fits) if fits is not None else None
    return None if found is not None and _has_another_form(names, found, head) else found


def _has_another_form(names: Names, body: Mention, noun: str) -> bool:
    """Whether its name says that it is no `noun`: no board is "the bureau"."""
    nouns, forms = _WORDS.forms
    return noun in nouns and not forms.isdisjoint(_whole(names, body).words)


def _unnamed(article: Text) -> dict[str, int]:
    """Where the text first tells of a body without its name, by the noun: "The central bank cut its rate"."""
    found: dict[str, int] = {}
    for match in _UNNAMED.finditer(article.text):
        found.setdefault(match[1], match.start())
    return found


def _fitting(article: Text, noun: str, at: int, focus: Mention | None, fits: Fits) -> Mention | None:
    """The body that has just spoken, the only one so far, the one that the text is about; the nearest company."""
    names = article.share(names_of)
    bodies = list(filter(fits, _told_before(article, at)))
    if focus is not None and focus.start < at and fits(focus) and not _others(names, bodies, focus):
        return focus
    alone = only(names, bodies)
    main = alone or article.share(_main_body)
    if main is not None:
        sure = alone is not None or main.kind == "body" or noun in _WORDS.unmarked
        return main if sure and fits(main) else None
    if noun not in _WORDS.generic:
        return None
    named = _may_be_company(names, fits)
    return nearest(article, names, at, named, named, None, lambda offset: False)


def _told_before(article: Text, at: int) -> Collection[Mention]:
    """The bodies named before `at`, the last mention of each name."""
    bodies = article.share(_bodies)
    end = bisect_left(bodies, at, key=lambda body: body.start)
    return {body.words: body for body in bodies[max(0, end - MAX_BODIES) : end]}.values()


def _others(names: Names, bodies: Sequence[Mention], focus: Mention) -> bool:
    """Whether another body was named since `focus` spoke."""
    spoke = names.fullest(focus)
    return any(body.start > focus.start and names.fullest(body) != spoke for body in bodies)


def _fits(names: Names, noun: str) -> Fits | None:
    """What may be called `noun`: a company is no ministry, an agency no company. None where it is no such noun."""
    unfit = next((unfit for nouns, unfit in _WORDS.bodies if noun in nouns), None)
    if unfit is None:
        return None
    firm = noun in _WORDS.companies

    def fits(body: Mention) -> bool:
        named = (
            _is_body(names, body) and not _is_passing(names, body, firm) and unfit.isdisjoint(_whole(names, body).words)
        )
        return named and not (firm and _is_agency(names, body))

    return fits


def _is_passing(names: Names, body: Mention, firm: bool) -> bool:
    """A lone word that the text has once: "at COP", or, where no `firm` is meant, what may be a surname."""
    if len(_whole(names, body).words) > 1 or sum(1 for _ in names.alike(body)) > 1:
        return False
    return not (firm if body.kind == "unknown" else _is_presented(names, body))


def _is_agency(names: Names, body: Mention) -> bool:
    """ "the FDA": letters behind an article are no company's name."""
    name = names.name(body)
    if len(name) >= MAX_SHORT or not name.isupper():
        return False
    return any(names.text.endswith(_DEFINITE, 0, other.start) for other in (body, *names.alike(body)))


def _is_body(names: Names, mention: Mention) -> bool:
    return mention.kind == "body" or names.is_body(mention)


def _whole(names: Names, body: Mention) -> Mention:
    return body if len(body.words) > 1 else names.entity(body)


def before(mentions: list[Mention], at: int) -> list[Mention]:
    """Those before `at`, at most `MAX_HOLDERS`."""
    return [mention for mention in mentions[:MAX_HOLDERS] if mention.start < at]


def only(names: Names, found: Sequence[Mention]) -> Mention | None:
    """The last of them; None when they are names of several."""
    last = names.fullest(found[-1]) if found else ""
    return found[-1] if found and all(names.fullest(mention) == last for mention in found) else None


def _may_be_company(names: Names, fits: Fits) -> Fits:
    """A body of two words or more, or another such name that opens a sentence and is no person's and no place's."""

    def named(mention: Mention) -> bool:
        whole = len(mention.words) > 1 and _may_act(names, mention)
        return whole and _names_body(names, mention) and fits(mention)

    return named


def _main_body(article: Text) -> Mention | None:
    """The body that the text is about: named three times or more, and half as often again as any other."""
    names, bodies = article.share(names_of), article.share(_named_bodies)
    counted = Counter(names.fullest(mention) for mention in bodies).most_common(2)
    most, next_most = [*(count for _, count in counted), 0, 0][:2]
    if most < OFTEN or next_most * 3 > most * 2:
        return None
    return next(mention for mention in bodies if names.fullest(mention) == counted[0][0])


def _bodies(article: Text) -> list[Mention]:
    """The bodies of the text, in order; not those that something is told, nor lone words that may be anything."""
    names = article.share(names_of)
    acting = [mention for mention in names.mentions if _may_act(names, mention)]
    told = {mention.words: mention for mention in reversed(acting)}
    bodies = {words for words, first in told.items() if _names_body(names, first) and _is_noun(article, first)}
    return [mention for mention in acting if mention.words in bodies]


def _is_noun(article: Text, mention: Mention) -> bool:
    """Whether tags, too, take a lone word that may be anything for a name: not "Rising prices hurt"."""
    if mention.kind == "body" or len(mention.words) > 1:
        return True
    tagged = article.share(tags_of).at(mention.start)
    return tagged is not None and tagged.tags[tagged.token_at(mention.start)].startswith(NAME_TAG)


def _may_act(names: Names, mention: Mention) -> bool:
    presented = mention.kind == "unknown" and not mention.possessive and _is_presented(names, mention)
    return (presented or mention.kind == "body") and not _is_of_dateline(names, mention)


def _is_of_dateline(names: Names, mention: Mention) -> bool:
    """ "NORVALE (PSN) —": the place in capitals and the agency."""
    start = names.text.rfind("\n", max(0, mention.start - LONGEST), mention.start) + 1
    found = dateline(names.text, start) if mention.start - start < LONGEST else None
    return found is not None and mention.start < found.end


def _named_bodies(article: Text) -> list[Mention]:
    """The names, three times in the text or more, that may be bodies'; what one is, all are that have its words."""
    names = article.share(names_of)
    bodily = [mention for mention in names.mentions if mention.kind in _BODILY]
    times = Counter([word for mention in bodily for word in (mention.words[0], mention.words[-1])])
    told: dict[tuple[str, ...], bool] = {}
    for mention in bodily:
        often = max(times[mention.words[0]], times[mention.words[-1]]) > 2
        if often and mention.words not in told:
            told[mention.words] = _names_body(names, mention)
    return [mention for mention in bodily if told.get(mention.words)]


def _names_body(names: Names, mention: Mention) -> bool:
    if names.text.startswith(" ", mention.end) and names.text[mention.end + 1 : mention.end + 2].isdecimal():
        return False  # "Stage 6"
    if mention.words[-1] in _WORDS.streets:
        return False
    return names.is_known(mention) and (mention.kind == "body" or not names.is_person(mention))


def _is_presented(names: Names, mention: Mention) -> bool:
    """Whether the name opens a sentence or employs somebody: "chief executive of Norvale Water"."""
    lead = names.text[max(0, mention.titled_from - 40) : mention.titled_from]
    opens = lead.removesuffix(_WORDS.article).rstrip(" ")
    return not opens or opens[-1] in '.!?\n”"' or _employs(lead)


def _employs(lead: str) -> bool:
    return lead.endswith(_WORDS.employing) and _EMPLOYED.search(lead) is not None


def introduced_by(article: Text) -> dict[str, list[Mention]]:
    """Names by the nouns that introduce them: "Harbour Watch, a coalition of ...", "the charity Harbour Watch"."""
    found: defaultdict[str, list[Mention]] = defaultdict(list)
    names = article.share(names_of)
    named = [mention for mention in names.mentions if mention.kind in _NAMED]
    for mention in named:
        for noun in introducing_nouns(article.text, mention):
            body = tells_body(noun) and names.is_known(mention) and not names.is_person(mention)
            if body or (tells_person(noun) and names.may_be_person(mention)):
                found[noun].append(mention)
    return dict(found)


def _by_word(article: Text) -> dict[str, list[Mention]]:
    """Bodies by the words of their names, in one spelling."""
    found: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in article.share(names_of).mentions:
        if mention.kind == "body" and len(mention.words) > 1:
            for word in mention.words:
                if word in _NAMES.bodies:
                    found[_WORDS.spellings.get(word, word)].append(mention)
    return dict(found)
