"""Makes a subject a whole noun phrase, by the phrases of its sentence: to its head noun, and without verbs."""

from __future__ import annotations

import re

from factbox import Span
from factbox.language.en.calendar import DATING_WORDS
from factbox.language.en.classes import AUXILIARIES, BE, DETERMINERS, NOT_ADVERBS, PREPOSITIONS, PRONOUNS, STOPS
from factbox.language.en.numbers import ORDINALS
from factbox.language.neighbours import word_after
from factbox.language.phrases import NounPhrase, SentencePhrases
from factbox.language.verb_forms import ENDERS, FORMS, IRREGULAR_PASTS, NOUN_OR_VERB
from factbox.language.word_forms import is_participle, is_plural
from factbox_figures.figure import Figure
from factbox_figures.subjects.place import NAMING, Place
from factbox_figures.tables.subjects import DESCRIBING_ENDINGS, NAMING_ENDINGS, NUMBERS, SUBSTANTIVES
from factbox_figures.tables.units import NAMES, TIMES
from factbox_figures.words import any_of

_DESCRIBING = frozenset("JRg")
_NOUNS = frozenset("NSP")
_NAMING_LETTERS = frozenset("NSPFJz%#")
_BEHIND = frozenset("JRgV")
_OF = "of"
_PRESENT = "z"
_VERBAL = "dpV"
# "The hospital cost £80m".
_OBJECT_NEXT = re.compile(r" ([$£€\d]|[A-Z][a-z]+|an?\b)")
_EITHER = NOUN_OR_VERB | IRREGULAR_PASTS
_BASES = frozenset(word for _, forms in FORMS for word in forms.base)
_SHARES = frozenset(("fraction", "percent"))
_ING = "ing"
_WHO = (" who ", " which ", " that ")
_NOTHINGS = frozenset(("percent", "cent", "same", "straight", "consecutive"))
# "are battling winds of 65km/h", but "there were outstanding claims".
_DOING = re.compile(rf"(?<!there )(?<!There )\b{any_of(BE)} \Z")
_PAIR = 2
"""Words of "scored twice": of a longer phrase the first participle is an adjective."""
_SHORT = 4
"""Letters of "goal" and "ring", which only look like adjectives."""
_NO_PART = STOPS.union(IRREGULAR_PASTS, DATING_WORDS - NOT_ADVERBS)
_ACTING = ENDERS | NOUN_OR_VERB
_VERBS = ENDERS.union(IRREGULAR_PASTS, AUXILIARIES, (word for word in NOUN_OR_VERB if is_plural(word)))
_TIMES = frozenset(word for word in DATING_WORDS.union(NAMES) if NAMES.get(word) in TIMES)
_DETERMINER = "D"
_ADVERB = "ly"
_PRONOUN = re.compile(rf"{any_of(PRONOUNS)}['’][a-z]{{1,2}}")
# "2C of warming", "warming in excess of 2C": a gerund that is a noun.
_NOMINAL_BEFORE, _NOMINAL_AFTER = (" of ", " in "), (" of ", " in excess of ")


def whole(subject: Span, figure: Figure, place: Place) -> Span | None:
    """`subject` up to the head of its noun phrase; None where it has no noun: "cumulative", "it's", "taking"."""
    bare = _without_number(subject, place.text)
    phrase = place.text[slice(*bare)]
    if bare is not subject and phrase.lower() in NAMES:
        return None  # "those who slept under six hours were 20% more likely"
    subject, words = bare, phrase.split()
    if not words or _names_nothing(words, subject, place.text) or _is_of_amount(subject, phrase, place.text):
        return None
    if words[-1] in SUBSTANTIVES or words[-1] in _TIMES:
        return subject
    if len(words) > 1 and _ends_in_verb(words, subject, place.text):
        return Span(subject.start, subject.end - len(words[-1]) - 1)
    return _by_phrases(subject, words, figure, place) if _may_be_cut(subject, words, figure, place.text) else subject


def _ends_in_verb(words: list[str], subject: Span, text: str) -> bool:
    """Whether the last word of a phrase is the verb after all, by what stands behind or before it."""
    if words[-1] in _EITHER and _OBJECT_NEXT.match(text, subject.end):
        return True  # "the hospital cost £80m", "quake hits Peru"
    agrees = words[-1] in _BASES and is_plural(words[-2].lower())  # "Ads account for"
    return agrees and (words[-2].islower() or len(words) == _PAIR)


def _is_of_amount(subject: Span, phrase: str, text: str) -> bool:
    """Whether the words are part of an amount: "US" of "US$5", "stone" of "12 stone"."""
    if "$" in phrase or "£" in phrase or "€" in phrase:
        return True
    return text[subject.start - 2 : subject.start - 1].isdigit() and phrase.lower() in NAMES


def _names_nothing(words: list[str], subject: Span, text: str) -> bool:
    """ "percent", "it's", and the verb of "those who read daily"."""
    if words[-1].lower() in _NOTHINGS or (not words[0].isalpha() and _PRONOUN.fullmatch(words[0].lower())):
        return True
    if len(words) == 1 and words[0].lower() in ORDINALS:
        return True  # "the 2.6% first reported"
    return words[0] in IRREGULAR_PASTS and text.endswith(_WHO, 0, subject.start)


def _without_number(subject: Span, text: str) -> Span:
    """ "two sons, aged six and nine": the sons; "are seeking damages of $5m": the damages."""
    blank = text.find(" ", *subject)
    if blank < 0:
        return subject
    lower = text[subject.start : blank].lower()
    led = lower in NUMBERS or (lower.endswith(_ING) and _DOING.search(text, max(0, subject.start - 20), subject.start))
    return Span(blank + 1, subject.end) if led else subject


def _may_be_cut(subject: Span, words: list[str], figure: Figure, text: str) -> bool:
    """Whether the phrases of the sentence are to be asked: they may know more, or a verb may be in it."""
    behind = subject.start >= figure.end
    following = word_after(text, subject.end) if text[subject.end : subject.end + 1] in (" ", ",") else ""
    if not behind and (following in _VERBS or is_participle(following)):
        return False  # "the lamp costs $40", "prices fell"
    torn = words[0] in IRREGULAR_PASTS  # "winds of 120mph tore roofs"
    torn = torn or (figure.kind in _SHARES and words[0] in _BASES)  # "two-thirds accept gifts"
    return torn or _may_go_on(words[-1], following) or _is_doubtful(words, following, behind)


def _by_phrases(subject: Span, words: list[str], figure: Figure, place: Place) -> Span | None:
    here = place.phrases(subject.start)
    if here is None:
        return subject
    behind = subject.start >= figure.end
    if behind and here.letters[here.sentence.token_at(subject.start)] in _VERBAL + _PRESENT * (len(words) == 1):
        return None  # "winds of 120mph tore roofs"
    found = here.phrase_at(subject.end - 1)
    if isinstance(found, NounPhrase) and found.kind in NAMING and found.end > subject.end:
        return Span(subject.start, found.end) if _goes_on(words[-1], found, figure, place, here) else subject
    if words[-1].endswith(_ING) and _is_nominal(subject, place.text):
        return subject
    return _without_verb(subject, here, words)


def _is_nominal(subject: Span, text: str) -> bool:
    return text.endswith(_NOMINAL_BEFORE, 0, subject.start) or text.startswith(_NOMINAL_AFTER, subject.end)


def _goes_on(last: str, found: NounPhrase, figure: Figure, place: Place, here: SentencePhrases) -> bool:
    """Whether the phrase with `last` goes on to the head of `found`: no figure, verb or name begins there."""
    head = place.text[found.head.start : found.end]
    holds = found.start <= figure.start < found.end and figure.end > found.head.start
    if holds or here.letters[found.last + 1 : found.last + 2] == _DETERMINER or _is_verb(head, found, here):
        return False
    return not (is_plural(last) and last.islower()) or is_plural(head)


def _is_verb(head: str, found: NounPhrase, here: SentencePhrases) -> bool:
    """Whether the head is a verb that was taken for a noun: "output rose", "shares trade at 14 times earnings"."""
    if here.letters[here.sentence.token_at(found.head.start) - 1] not in _NOUNS:
        return False
    verbless = head.islower() and not any(verb.finite for verb in here.verb_groups)
    return verbless or head.lower() in IRREGULAR_PASTS


def _is_doubtful(words: list[str], following: str, behind: bool) -> bool:
    """Whether the last word of a phrase may be no noun: else nobody need be asked."""
    last = words[-1].lower()
    if is_plural(last):
        return _may_enter(words, following) if behind else _may_act(words, following)
    if len(words) == _PAIR and is_participle(words[0].lower()):
        return True
    describes = len(last) > _SHORT and last.endswith(DESCRIBING_ENDINGS) and not last.endswith(NAMING_ENDINGS)
    return describes and (words[-1].islower() or len(words) == 1)


def _may_act(words: list[str], following: str) -> bool:
    """ "oil tops", "the sewer carries 40": whether a plural before the amount may be its verb."""
    if len(words) == 1:
        return words[0] in _ACTING and following != _OF  # not "Shares in Acme fell": who asks pays for the tags
    return words[-1].lower() in _ACTING or (bool(following) and not following[0].isalpha())


def _may_enter(words: list[str], following: str) -> bool:
    """ "A380 enters service", "ferry enters the dock", "pays for": whether a plural may be a verb after all."""
    if len(words) == 1:
        return words[0] in _ACTING and (following in DETERMINERS or following in PREPOSITIONS)
    return following in DETERMINERS or not words[-2].islower()


def _may_go_on(last: str, following: str) -> bool:
    """Whether the word after a phrase may be of it: no past, and after a plural nothing but another."""
    if not following.isalpha() or following in _NO_PART or is_participle(following):
        return False
    if following.endswith(_ADVERB) and following not in NOT_ADVERBS:
        return False
    return is_plural(following) if last.islower() and is_plural(last) else True


def _without_verb(subject: Span, here: SentencePhrases, words: list[str]) -> Span | None:
    """ "oil tops" before an amount: the oil; None where a single word only describes."""
    last = here.sentence.token_at(subject.end - 1)
    letter = here.letters[last]
    if len(words) == 1:
        return None if letter in _DESCRIBING or (letter == _PRESENT and words[0] in ENDERS) else subject
    if not _NAMING_LETTERS.intersection(here.letters[here.sentence.token_at(subject.start) : last + 1]):
        return None  # "scored twice"
    return Span(subject.start, here.sentence.span(last - 1).end) if _hangs(subject, last, here) else subject


def _hangs(subject: Span, last: int, here: SentencePhrases) -> bool:
    """Whether the last word stands behind its noun: "girl alive"; "oil tops", where no verb came before."""
    letter = here.letters[last]
    if letter in _BEHIND:
        return here.letters[last - 1] in _NOUNS
    return letter == _PRESENT and not any(verb.finite and verb.end < subject.start for verb in here.verb_groups)
