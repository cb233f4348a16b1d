"""What a verb group says of the time of what hangs on it, as names of rows of the table of evidence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from factbox.language.en import ahead as words
from factbox.language.phrases import SentencePhrases, VerbGroup
from factbox.language.tense import forms_of, presents_of
from factbox.language.verb_forms import FORMS, IRREGULAR_PASTS
from factbox_dates.neighbours.evidence import Evidence
from factbox_dates.neighbours.leading import Leading

PLANNING, WANTING, MOVING = forms_of(words.PLANNING), forms_of(words.WANTING), forms_of(words.MOVING)
VOWING, LETTING, DISCLOSING = forms_of(words.VOWING), forms_of(words.LETTING), presents_of(words.DISCLOSING)
HAPPENING, TIMETABLED = presents_of(words.HAPPENING), presents_of(words.TIMETABLED)
STARTING = frozenset(form for form in forms_of(words.STARTING) if form.endswith("ing"))
REPORTING = presents_of(words.REPORTS) | forms_of(words.REPORTS)
_STATES = frozenset("be is are am 's was were been has have had does do".split())
_SET = frozenset((Evidence.UNTIL, Evidence.FOR))
_NO_LIMIT = frozenset(("from", "through"))
_NEVER_TO = frozenset((Evidence.BY, Evidence.BEFORE))
"""Before a day that nothing was moved to: "was called to a fire before 1 a.m. on Sunday"."""
_BEEN = frozenset(("was", "were"))
_STAYING = forms_of("hold keep see use run employ lead play manage own chair coach edit serve teach have spend".split())
_REMAINING = forms_of(("remain", "stay"))
"""What lends its own time to the participle behind it: "will remain jailed"."""
_LIKE_BASES = frozenset(verb.base for verb, forms in FORMS if verb.base in forms.participle)
"""Participles that look like infinitives: "become", "cut", "shut"."""
_JOINING = frozenset(("and", "or"))
_ORDERED = frozenset(("instructed", "ordered", "told"))
_JUDGED = frozenset("accused blamed charged cleared convicted found linked proved proven".split())
"""What is done after a deed: "if he is found guilty of the attack on Monday"."""
_IF = frozenset(("if", "once", "unless", "until"))
_OBJECT = re.compile("[DJ'#NSPOt]{1,5}")
_PASTS = frozenset(("VBD", "VBN"))
_PLANNED = frozenset(form for form in PLANNING if form.endswith("ed"))
_QUOTES = frozenset(("", '"', "\u201c", "\u2018", "'"))
_COULD = "could"
_TO, _AND = ["to"], "and"
_NEAR = 20
"""Words or verb groups that are looked at."""


def sets_a_day(verb: VerbGroup, preposition: str) -> bool:
    """Whether the verb gives what it acts on a new day."""
    if preposition in _NO_LIMIT:
        return False
    if verb.verb in PLANNING:
        return True
    if verb.verb in MOVING:
        return preposition not in _NEVER_TO if verb.tense != "present" else preposition != Evidence.BEFORE
    return preposition in _SET and verb.passive and verb.verb not in _STAYING


def is_given(here: SentencePhrases, verb: VerbGroup) -> bool:
    """Whether what the verb does lasts until a day: "took Sarr on loan until May", not "ran the shop until May"."""
    return verb.verb not in _STAYING and not verb.negated and here.object_of(verb) is not None


def is_planned(before: Leading, preposition: str) -> bool:
    """Whether a participle of planning stands right before the preposition: nothing else governs "planned for Friday".

    >>> from factbox_dates.neighbours.leading import leading
    >>> is_planned(leading("The vote, planned for late "), "for")
    True
    """
    if not preposition or preposition in _NO_LIMIT:
        return False
    at = before.words.index(preposition, -4)
    return at > 0 and before.words[at - 1] in _PLANNED


def next_finite(here: SentencePhrases, at: int) -> VerbGroup | None:
    """The first finite verb group from a place on, if it is near."""
    first = bisect_left(here.verb_groups, at, key=lambda group: group.start)
    return next((group for group in here.verb_groups[first : first + _NEAR] if group.finite), None)


def told(here: SentencePhrases, verb: VerbGroup) -> Iterator[str]:
    """What the verb group that governs the date says."""
    if verb.perfect:
        yield Evidence.PERFECT if verb.tense == "present" else Evidence.PAST
    elif verb.form == "infinitive":
        yield from _infinitive(here, verb)
    elif verb.verb in PLANNING and _plans(here, verb):
        yield Evidence.PLANNED
    elif verb.form == "participle":
        yield from _participle(here, verb)
    elif verb.tense is None:
        if verb.modal != _COULD or not verb.negated:  # "in May she could not walk"
            yield Evidence.MODAL
    elif verb.tense == "present":
        yield from _present(here, verb)
    else:
        yield verb.tense


def _plans(here: SentencePhrases, verb: VerbGroup) -> bool:
    """ "was expected", "was expecting a child"; not "forecast a fall in May", which tells when it was said."""
    return verb.passive or verb.progressive or verb.tense != "past" or here.object_of(verb) is None


def _participle(here: SentencePhrases, verb: VerbGroup) -> Iterator[str]:
    if not verb.verb.endswith("ing"):
        lender = _lender(here, verb)
        yield from told(here, lender) if lender else (Evidence.PARTICIPLE,)
        return
    if verb.verb in STARTING:
        yield Evidence.STARTING
    finite = here.finite_of(verb)
    if finite is not None:
        yield from told(here, finite)


def _lender(here: SentencePhrases, verb: VerbGroup) -> VerbGroup | None:
    """The verb that gives a participle its time: of "will remain jailed", "to open on Friday and shut on Sunday"."""
    finite, before = here.finite_of(verb), group_before(here, verb)
    if finite is not None and finite.verb in _REMAINING and finite.last + 1 == verb.first:
        return finite
    joined = verb.verb in _LIKE_BASES and verb.first == verb.last and here.sentence.words[verb.first - 1] in _JOINING
    return before if joined and before and before.tense is None and before.form != "participle" else None


def _is_condition(here: SentencePhrases, verb: VerbGroup) -> bool:
    """Whether the present is that of a condition: "unless a deal is reached on Monday"."""
    if verb.verb in _JUDGED:
        return False
    before = group_before(here, verb)
    words = here.sentence.words[before.last + 1 if before else 0 : verb.first]
    return not _IF.isdisjoint(map(str.lower, words))


def _present(here: SentencePhrases, verb: VerbGroup) -> Iterator[str]:
    if letting := _letting(here, verb):
        yield from told(here, letting)
    elif _is_condition(here, verb):
        yield Evidence.MODAL
    elif verb.verb in _STATES:
        yield from _state(here, verb)
    elif verb.progressive:
        yield Evidence.PROGRESSIVE
    elif verb.verb in TIMETABLED and not verb.passive:
        yield Evidence.HAPPENED if _of_markets(here, verb) else Evidence.TIMETABLE
    elif verb.verb in HAPPENING and not verb.passive:
        yield Evidence.HAPPENED
    elif verb.verb not in REPORTING:
        yield Evidence.PRESENT


def _state(here: SentencePhrases, verb: VerbGroup) -> Iterator[str]:
    if list(here.sentence.words[verb.last + 1 : verb.last + 2]) == _TO:
        yield Evidence.TO_DO
    elif _and_does(here, verb):
        yield Evidence.TIMETABLE


def _and_does(here: SentencePhrases, verb: VerbGroup) -> bool:
    """Whether a timetable's present was taken for a noun behind it: "Ayr are top and host Dundee"."""
    words, first = here.sentence.words, verb.last + 1
    near = range(first, min(len(words) - 1, first + _NEAR))
    return any(words[at] == _AND and words[at + 1] in TIMETABLED for at in near)


def _letting(here: SentencePhrases, verb: VerbGroup) -> VerbGroup | None:
    """The verb that a bare infinitive has its time from: "saw" of "saw customers come back in August"."""
    before = group_before(here, verb)
    if before is None or before.verb not in LETTING or not before.finite or verb.last > verb.first:
        return None
    between = here.letters[before.last + 1 : verb.first]
    return before if _OBJECT.fullmatch(between) else None


def _infinitive(here: SentencePhrases, verb: VerbGroup) -> Iterator[str]:
    """Whether it is to be done, by the word before "to" and the finite verb it hangs on; other pasts tell nothing."""
    finite = here.finite_of(verb) or group_before(here, verb)
    leading = here.sentence.words[verb.first - 1].lower() if verb.first else ""
    if finite is not None and leading in _ORDERED and finite.passive and finite.tense == "past":
        yield Evidence.ORDERED
    elif finite is None or _is_order(here, verb, leading) or _is_of_plans(leading, finite, verb):
        yield Evidence.TO_DO
    elif finite.verb in _BEEN:
        yield Evidence.PAST if leading in words.OF_DEEDS else Evidence.TO_DO


def _is_order(here: SentencePhrases, verb: VerbGroup, leading: str) -> bool:
    """ "Ask me on Tuesday", he said."""
    return leading in _QUOTES and [here.sentence.words[verb.first].lower()] != _TO


def _is_of_plans(leading: str, finite: VerbGroup, verb: VerbGroup) -> bool:
    is_past = finite.tense == "past" or (finite.first and finite.verb in IRREGULAR_PASTS)  # "they beat"
    return not is_past or leading in words.OF_PLANS or finite.verb in WANTING or verb.verb in PLANNING


def group_before(here: SentencePhrases, verb: VerbGroup) -> VerbGroup | None:
    """The verb group before one."""
    number = bisect_left(here.verb_groups, verb.first, key=lambda group: group.first)
    return here.verb_groups[number - 1] if number else None


def _of_markets(here: SentencePhrases, verb: VerbGroup) -> bool:
    subject = here.subject_of(verb)
    return subject is not None and here.sentence.words[subject.last].lower() in words.MARKETS


def untagged(here: SentencePhrases, at: int) -> Iterator[str]:
    """Where no verb was found: what a word before the place says that could be a present ("MPs vote on Tuesday")."""
    sentence = here.sentence
    last = sentence.token_at(at) - 1
    for number in range(last, max(0, last - _NEAR), -1):
        word = sentence.words[number].lower()
        if word in TIMETABLED and sentence.tags[number] not in _PASTS:
            yield Evidence.TIMETABLE
            return
        if word in HAPPENING and word.endswith("s"):
            yield Evidence.HAPPENED
            return
