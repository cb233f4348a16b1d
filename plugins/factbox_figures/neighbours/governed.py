"""The words before an amount that say which way it goes: "rose 5%", "cut rates by 25 bp", "an increase of 5%"."""

from __future__ import annotations

import re
from itertools import takewhile

from factbox.language.en.changes import SUM_NOUNS
from factbox.language.en.classes import BE
from factbox.language.neighbours import word_after
from factbox.language.verb_forms import IRREGULAR_PASTS
from factbox.language.word_forms import is_participle
from factbox_figures.figure import Figure
from factbox_figures.tables.change import (
    ACTING_OFF,
    ADVERBS,
    CONTESTING,
    CONTESTS,
    COUNT_VERBS,
    COURSING,
    EVENTS_WITH_PARTICLE,
    FARMING,
    GIVING,
    HAVING,
    LEVELS,
    LOSING,
    MULTIPLYING,
    NOUNS,
    PACES,
    PLAYED,
    SHEDDING,
    SUMS,
    VERBS,
)
from factbox_figures.tables.currencies import CODES
from factbox_figures.tables.units import AREAS, LENGTHS, TIMES
from factbox_figures.words import any_of, last_words

_WINDOW, _ROUGH_WINDOW = 90, 30
_WORD = re.compile(r"[a-z][a-z'’-]*|[,;:.()]")
_CLOSING = frozenset(("", *",;:.()"))
_SENTENCE_ENDS = frozenset(".;")
# What may stand between the verb and the amount, in several words; single ones are in ADVERBS.
_DEGREES = (
    "at least, at most, at the most, up to, as much as, as many as, as high as, as little as, no more than, "
    "no less than, not more than, not less than, in excess of, close to"
)
_EPITHETS = """total average combined further additional extra record whopping mere estimated steep sharp hefty
    modest massive staggering meagre""".split()
_ROUGHLY = re.compile(rf"\b(?:{any_of(_DEGREES)}|an? {any_of(_EPITHETS)}(?: of)?) ?\Z", re.IGNORECASE)
_ROUGHLY_ENDS = last_words([*_DEGREES.split(", "), *_EPITHETS, "of"])
# What stands right before an amount that a verb or noun governs, beside adverbs in -ly; or it ends `_ROUGHLY`.
_LAST_WORDS = frozenset(VERBS).union(ADVERBS, _EPITHETS, "of least most to as than expected".split())
_APART = frozenset("beyond away short apart".split())
_PARTICLES = frozenset(("up", "down"))
_STANDING = BE | LEVELS
_TURNING = frozenset("turn turns turned turning stand stands stood".split())
_MANY = 100
_PACE_WITHIN, _COURSE_WITHIN = 5, 8
_PACED = re.compile(rf"(?: [a-z-]+){{0,2}} {any_of(PACES)}\b")
_SUM = 1000
"""So much money is lost, raised or spent; less of it is what a price or share gained."""
_BY, _AT, _OF, _THAN, _LY, _UP, _DOWN, _RAISE = "by", "at", "of", "than", "ly", "up", "down", "raise"
_COMPARED, _THAN_EXPECTED = frozenset(("higher", "lower")), "-than-"
_ADD, _TO, _FROM, _OFF, _ANOTHER, _COMMA = "add", "to", "from", "off", "another", ","
_ARTICLES = frozenset(("a", "an"))
_IN, _NOUN_WITHIN, _FALLING = "in", 5, frozenset(("percent", "money"))
# "five away matches".
_CONTESTED = re.compile(rf"(?: (?!{any_of('of in at to for on')} )[a-z'’-]*[a-rt-z]){{0,3}} {any_of(CONTESTS)}\b")
_SHORT = re.compile(r" [a-z]+ short\b")
_ING, _EXCESS = "ing", "in excess of "


def may_be_governed(last: str) -> bool:
    """Whether `last`, the word or mark before the amount, may be part of what governs it."""
    if last.isascii() and last.isalpha():
        return last in _LAST_WORDS or last.endswith(_LY)
    return last[-1:] not in _CLOSING


def on_course(text: str, figure: Figure) -> str | None:
    """ "fell from 5% to 3%": the way it went, if a word near by says the same."""
    words = _words(text, figure)
    if figure.low and not COURSING.isdisjoint(words[-_COURSE_WITHIN:]):
        return figure.course
    for word in takewhile(lambda word: word not in _SENTENCE_ENDS, reversed(words)):
        if figure.course in (VERBS.get(word), NOUNS.get(word), _UP if word in MULTIPLYING else None):
            return figure.course
        if word in VERBS:  # of nouns the next may say more: "cut its growth forecast"
            return None
    return None


def governed(text: str, figure: Figure) -> str | None:
    """The direction of the verb or noun on the left of `figure`."""
    words = _words(text, figure)
    at = _past_adverbs(words)
    if at < 0 or _is_ungoverned(text, words, figure):
        return None
    if words[at] == _AT and _PACED.match(text, figure.end):
        return _at_pace(words)
    if words[at] == _OF:
        return _of_noun(words[:at], figure)
    by = _BY in words[at + 1 :]
    if words[at] in VERBS and (by or _takes(text, words, at, figure)):
        return _way(words, at)
    return _nearest(words) if by else None


def _is_ungoverned(text: str, words: list[str], figure: Figure) -> bool:
    """A time but after "by"; "two men short"; "cut a three-page letter"; "lost by 12 points"."""
    last = words[-1]
    if last == _BY and not CONTESTING.isdisjoint(words[-2:]):
        return True
    hyphened = last in _ARTICLES and text.startswith("-", figure.number.end)
    return hyphened or (figure.unit in TIMES and last != _BY) or _SHORT.match(text, figure.end) is not None


def _turns(words: list[str], at: int) -> bool:
    """ "turned down by 22 publishers", "fended off a bid by 22 votes"."""
    if at == 0:
        return False
    if words[at] == _OFF:
        return words[at - 1] in ACTING_OFF
    return words[at] in _PARTICLES and words[at - 1] in _TURNING


def _past_adverbs(words: list[str]) -> int:
    """The index of the last word that is no adverb or other word of degree; -1 for none."""
    at = len(words) - 1
    while at >= 0 and words[at] not in VERBS and _is_adverb(words[at]):
        at -= 1
    return at


def _is_adverb(word: str) -> bool:
    return word in ADVERBS or word.endswith(_LY) or _THAN_EXPECTED in word


def _words(text: str, figure: Figure) -> list[str]:
    """The words before `figure` in lower case, without those that only say how exact the amount is."""
    at = figure.start
    roughly = figure.before(text) in _ROUGHLY_ENDS
    rough = _ROUGHLY.search(text, max(0, at - _ROUGH_WINDOW), at) if roughly else None
    words = _WORD.findall(text[max(0, at - _WINDOW) : rough.start() if rough else at].lower())
    # "warming in excess of 2C": a noun.
    return [] if rough and rough[0].lower() == _EXCESS and words[-1:] and words[-1].endswith(_ING) else words


def _of_noun(words: list[str], figure: Figure) -> str | None:
    """ "an increase [of 5%]", "grew at an annual rate [of 5%]"; "a loss [of $5m]" is a sum."""
    noun = next((word for word in reversed(words[-2:]) if word != _COMMA), "")  # "a bigger increase, of"
    if noun in PACES:
        return _at_pace(words)
    noun = noun if noun in NOUNS else _noun_in(words, figure)
    return None if figure.kind == "money" and noun in SUM_NOUNS else NOUNS.get(noun)


def _noun_in(words: list[str], figure: Figure) -> str:
    """ "a fall" of "a fall in births [of 6%]"; counts and measures before a noun are of other things."""
    near = words[-_NOUN_WITHIN:]
    at = near.index(_IN) if _IN in near and figure.kind in _FALLING else 0
    return near[at - 1] if at else ""


def _at_pace(words: list[str]) -> str | None:
    """ "grew at an annual rate": the way the verb before "at" says."""
    at = next((at for at in range(len(words) - 1, max(0, len(words) - _PACE_WITHIN), -1) if words[at] == _AT), 0)
    return VERBS.get(words[at - 1]) if at else None


def _way(words: list[str], at: int) -> str | None:
    """The direction of the verb at `at`; "gave up 5%" is a loss, "higher than 5%" no change."""
    if words[at] == _UP and at and words[at - 1] in GIVING:
        return _DOWN
    if _turns(words, at):
        return None
    compared = words[at] in _COMPARED and words[at + 1 : at + 2] == [_THAN]
    return None if compared else VERBS[words[at]]


def _takes(text: str, words: list[str], at: int, figure: Figure) -> bool:
    """Sums of money and counted things are no change with verbs that take them as objects."""
    verb, following = words[at], word_after(text, figure.end)
    if _is_event_or_contest(text, words, at, figure):
        return False
    if figure.unit in LENGTHS:  # "jumped 2.33 metres"
        return following not in _APART and (verb in COUNT_VERBS or verb in _PARTICLES)
    if verb in FARMING and figure.kind == "measure":
        return following != _OF and figure.unit not in AREAS
    if figure.kind in ("count", "vague"):
        return _takes_another(words[-1], verb, following) or _takes_count(verb, figure, following)
    return not _is_amount(verb, figure, following)


def _is_amount(verb: str, figure: Figure, following: str) -> bool:
    """ "raises 1% of revenue", "lost four times as much", "raised $5 million": how much there was."""
    if figure.kind == "percent":
        return following == _OF and verb.startswith(_RAISE)
    if figure.kind == "multiple":
        return verb in SUMS
    return figure.kind == "money" and _is_sum(verb, figure, following)


def _takes_another(last: str, verb: str, following: str) -> bool:
    """ "shed another 7,500"."""
    return last == _ANOTHER and verb in SHEDDING and following not in PLAYED


def _is_event_or_contest(text: str, words: list[str], at: int, figure: Figure) -> bool:
    """Whether a verb tells what happened, as "lost five matches" does."""
    return (at > 0 and _is_event(words[at - 1], words[at], figure)) or _is_contest(text, words[at], figure)


def _is_contest(text: str, verb: str, figure: Figure) -> bool:
    """ "lost five away matches"."""
    return figure.is_bare and verb in LOSING and _CONTESTED.match(text, figure.end) is not None


def _is_sum(verb: str, figure: Figure, following: str) -> bool:
    """ "raised $5 million", but "adding €13 billion to the cost"."""
    if verb not in SUMS or (verb.startswith(_ADD) and following == _TO):
        return False
    if VERBS[verb] == _DOWN and following == _FROM:
        return False  # "cut $2m from the budget"
    return figure.low >= _SUM or verb.startswith(_RAISE)


def _takes_count(verb: str, figure: Figure, following: str) -> bool:
    if figure.unit is not None:
        return not (figure.kind == "vague" and verb in SUMS and figure.unit in CODES)
    things = following == _OF if figure.kind == "vague" else following.isalpha() and following not in PLAYED
    points = figure.low != int(figure.low) or (following == "," and figure.low >= _MANY)  # "the Dow gained 120.5"
    return (verb in HAVING and (things or points)) or verb in COUNT_VERBS or verb in _PARTICLES


def _is_event(before: str, verb: str, figure: Figure) -> bool:
    """ "hacked up a lump", "brought down 300 trees": a verb whose particle tells of no change; "was up" is none."""
    if before in GIVING:
        return figure.kind not in ("percent", "money")
    if before in EVENTS_WITH_PARTICLE:
        return True
    if verb == _OFF:
        return before in ACTING_OFF
    acts = before in IRREGULAR_PASTS or (is_participle(before) and before not in VERBS)
    return acts and verb in _PARTICLES and before not in _STANDING


def _nearest(words: list[str]) -> str | None:
    """The direction of the nearest verb or noun of change in the sentence."""
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        if word in _SENTENCE_ENDS or _turns(words, at):
            return None
        if word == _OFF and at < len(words) - 2:  # "64 off 40 balls, and won by"
            continue
        if word in VERBS or word in NOUNS:
            return VERBS.get(word) or NOUNS[word]
    return None
