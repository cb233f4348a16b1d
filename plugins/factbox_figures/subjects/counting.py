"""Subjects that a number counts: the noun it stands before, and what a share is of."""

from __future__ import annotations

import re

from factbox import Span
from factbox.language.en.calendar import UNITS as CALENDAR_UNITS
from factbox.language.en.classes import BE, DETERMINERS, RELATIVES
from factbox.language.en.numbers import SCALES, TENS, UNITS
from factbox.language.neighbours import word_after
from factbox.language.phrases import SentencePhrases
from factbox.language.verb_forms import IRREGULAR_PASTS
from factbox.language.word_forms import is_participle, is_plural
from factbox_figures.figure import Figure
from factbox_figures.subjects.amounts import is_paced
from factbox_figures.subjects.place import NAMING, PEOPLE, Place
from factbox_figures.tables.change import PAST
from factbox_figures.tables.hedged import HEDGE_ENDS, HEDGED
from factbox_figures.tables.links import WHOLE
from factbox_figures.tables.subjects import ECONOMIES, EXPECTED, PERSONS, SUBSTANTIVES
from factbox_figures.words import any_of, last_words

_SKIP = DETERMINERS | {"of", "new", "additional", "further", "or", "-"}
_OF = re.compile(rf"(?:,? (?:\(|or )[^,()]{{2,30}}[,)]|,)? of (?:{any_of(WHOLE)} )*")
_LINK = " of "
_BEFORE_OF = (_LINK, ",", " (", " or ")
# "40-odd stalls", "2,000-strong workforce".
_ABOUT_SO_MANY = "odd plus strong"
_SUFFIX = re.compile(rf"-{any_of(_ABOUT_SO_MANY)}\b|\+| or so\b| \d[\d.,]*(?:[- ]?[a-z]{{1,2}}|-[a-z]+)(?= [a-z]+s\b)")
_SUFFIXED = ("-", "+", " or so ", *(f" {digit}" for digit in "123456789"))
_BEFALLEN = frozenset(
    """more other others injured wounded killed dead missing hurt arrested detained rescued hospitalised hospitalized
    were are will have had would""".split()
)
"""What stands behind a number of people who were counted before: "12 injured"."""
_OTHERS = re.compile(rf" {any_of(_BEFALLEN)}\b")
_WHERE = frozenset(
    (
        "ashore aboard abroad overseas seriously critically nationwide worldwide online later short shy ahead behind "
        "clear"
    ).split()
)
_THEM = "these those them it"
_OF_THEM = re.compile(rf" of (?:{any_of(_THEM)}|({any_of(RELATIVES)}))\b")
_MAKING_UP = "compris*, account* for, make up, makes up, made up, constitut*"
_MADE_UP = re.compile(rf"\b{any_of(_MAKING_UP)}\b[^.;,]{{0,30}}\Z")
# "guidance cut to 16% of sales", "fuel is 38% of costs".
_STANDING = BE.union("stand stands stood remain remains remained".split())
_REACHED = re.compile(rf"\b(?:{any_of(PAST)} to|{any_of(BE)}|{any_of(_STANDING)} at) {HEDGED}\Z")
_REACHED_ENDS = HEDGE_ENDS | last_words([*BE, "to", "at"])
_IN_WORDS = any_of([*list(UNITS)[2:], *TENS])
_NUMBER = re.compile(rf" {HEDGED}(?:[\d.,]*\d|{_IN_WORDS})(?: {any_of(SCALES)})? (?=[A-Za-z])")
# "three New York-area airports": "new" in lower case is skipped.
_NEW = "New "
_OWNS = re.compile("['’]s|(?<=s)['’](?= )")
_BEHIND_HEAD = re.compile(r" of [a-z -]{2,30}, ")
_NO_THINGS = EXPECTED | IRREGULAR_PASTS
_EACH = frozenset("a an per each every".split())
_A_TIME = re.compile(rf" {any_of(_EACH)} {any_of([*CALENDAR_UNITS, 'night', 'season'])}\b")
_NORMS = frozenset("average norm normal".split())
_WORD = re.compile(r"[a-z]+")
_NOUNS = "NSPJ"
# Words that are of no noun phrase, whatever stands around them: behind one nobody need be asked.
_APARTS = "in to for with at by since from among against into between under without is was are were have has who than"
APART = tuple(f" {word} " for word in _APARTS.split())
_ORDINAL, _OF_WORD, _NUMBER_LETTER, _DETERMINER, _LEADING_LETTERS = "ordinal", "of", "#", "D", ("R", "n", "#")


def counted(figure: Figure, place: Place) -> Span | None:
    """ "75 villagers", "17 of its forces", "thousands of civilians", "half the houses"."""
    suffix = _SUFFIX.match(place.text, figure.end) if place.text.startswith(_SUFFIXED, figure.end) else None
    at = suffix.end() if suffix else figure.end
    of = _OF.match(place.text, at) if place.text.startswith(_BEFORE_OF, at) else None
    if of:
        return _counted_of(figure, place, at, of)
    following = word_after(place.text, at) if suffix else place.following
    if following in PERSONS:
        return place.them()  # "fewer than the 38 it had planned"
    if following in _EACH and _A_TIME.match(place.text, at):
        return None  # "7,000 a day"
    return _counted(figure, place, at, following)


def _counted(figure: Figure, place: Place, at: int, following: str) -> Span | None:
    phrase = place.noun_after(at, _SKIP) or (people(place, at + 1) if place.led in DETERMINERS else None)
    if following in _BEFALLEN:
        return _others(place, at, phrase)
    if phrase and figure.is_bare and figure.low > 1 and _is_lone_verb(place, phrase):
        return None  # "where the two overlap"
    if _is_no_thing(figure, place, phrase):
        return place.them()  # "below the 200,000 forecast"
    return _thing(place, phrase)


def _is_lone_verb(place: Place, phrase: Span) -> bool:
    """Whether a lone word that is no plural is no noun by its tag: nothing else can be counted so."""
    word = place.text[slice(*phrase)]
    if not (word.isalpha() and word.islower()) or is_plural(word):
        return False
    here = place.phrases(phrase.start)
    return here is not None and here.letters[here.sentence.token_at(phrase.start)] not in _NOUNS


def _counted_of(figure: Figure, place: Place, at: int, of: re.Match[str]) -> Span | None:
    """ "17 of its forces", "five of them", "45 of its 300 stores"."""
    them = _OF_THEM.match(place.text, at)
    if them:
        return _of_them(figure, place, them)
    phrase = _past_number(place, place.noun_after(of.end() - 1, _SKIP), of)
    if place.last and phrase and _is_shared(place.last, phrase, place):
        return place.last.subject
    return place.them() if _is_no_thing(figure, place, phrase) else _thing(place, phrase)  # "of 48,000 cast"


def _is_shared(last: Figure, phrase: Span, place: Place) -> bool:
    """ "17 counts of fraud and two of theft": whether what the last number counted stands for this one too."""
    if last.subject is None or not place.text.startswith(_LINK, last.subject.end):
        return False
    return last.start < last.subject.start and not is_plural(place.last_word(phrase))


def _of_them(figure: Figure, place: Place, them: re.Match[str]) -> Span | None:
    """ "five of them"; "the men, four of whom fled": the men; "ten people, two of them children": the children."""
    thing = place.noun_after(them.end())
    if thing and is_plural(place.last_word(thing)) and not _acts(place.text[slice(*thing)]):
        return thing
    return ((_main(figure, place) or place.noun_before(figure.start)) if them[1] else None) or place.them()


def _main(figure: Figure, place: Place) -> Span | None:
    """ "412 species of fish, 19 of which": what the number right before counts, not what that is of."""
    counted = place.last.subject if place.last and place.last.kind in PEOPLE else None
    return counted if counted and _BEHIND_HEAD.fullmatch(place.text, counted.end, figure.start) else None


def _acts(words: str) -> bool:
    """Whether words begin with a past: "four of them suffered burns"."""
    first = words.partition(" ")[0]
    return is_participle(first) or first in IRREGULAR_PASTS


def _is_no_thing(figure: Figure, place: Place, phrase: Span | None) -> bool:
    return phrase is not None and figure.is_bare and figure.low > 1 and place.text[slice(*phrase)].lower() in _NO_THINGS


def _others(place: Place, at: int, phrase: Span | None) -> Span | None:
    """ "12 injured", "200 more": people again; else what is counted."""
    other = _OTHERS.match(place.text, at)
    return place.them(*PEOPLE) if other and (not phrase or phrase.end == other.end()) else _thing(place, phrase)


def _thing(place: Place, phrase: Span | None) -> Span | None:
    """`phrase`, unless it only tells where or how: "50 ashore"; with the "New" of a name that was skipped."""
    words = place.text[slice(*phrase)] if phrase else ""
    if phrase is None or words in _WHERE or is_paced(words) or _is_verbal(words):
        return None
    return Span(phrase.start - len(_NEW), phrase.end) if place.text.endswith(_NEW, 0, phrase.start) else phrase


def _is_verbal(words: str) -> bool:
    """ "one in ten needed hospital care": a past with its object, no participle before things that are counted."""
    first, blank, rest = words.partition(" ")
    return bool(blank) and first.islower() and is_participle(first) and not is_plural(rest.rsplit(" ", 1)[-1].lower())


def _past_number(place: Place, phrase: Span | None, of: re.Match[str]) -> Span | None:
    """ "45 of its 300 stores", "10 percent of the country's 22 million people": what the second number counts."""
    owns = _OWNS.match(place.text, phrase.end) if phrase else None
    if phrase is not None and owns is None:
        return phrase
    number = _NUMBER.match(place.text, owns.end() if owns else of.end() - 1)
    return (place.noun_after(number.end() - 1, _SKIP) or people(place, number.end())) if number else phrase


def part_of(figure: Figure, place: Place) -> Span | None:
    """ "39 percent of voters", unless something makes up that part."""
    of = _OF.match(place.text, figure.end) if place.text.startswith(_BEFORE_OF, figure.end) else None
    if of is None or _is_made_up(figure, place):
        return None
    if _OF_THEM.match(place.text, figure.end):
        return place.last.subject if place.last else None
    phrase = _past_number(place, place.noun_after(of.end() - 1), of)
    if phrase and (place.text[slice(*phrase)].lower() in ECONOMIES or place.last_word(phrase) in _NORMS):
        return None  # "8 per cent of GDP", "106 per cent of the long-period average"
    return place.with_of(phrase) or people(place, of.end()) or place.noun_at(of.end())


def _is_made_up(figure: Figure, place: Place) -> bool:
    """ "cut to 16% of sales", "women account for 40% of pupils": whether something makes up the part."""
    before = place.text[max(place.begin, figure.start - 60) : figure.start]
    reached = place.led in _REACHED_ENDS and _REACHED.search(before) is not None
    return reached or _MADE_UP.search(before) is not None


def people(place: Place, at: int) -> Span | None:
    """ "60% of the dead": an adjective that stands for people."""
    word = _WORD.match(place.text, at)
    return Span(*word.span()) if word and word[0] in SUBSTANTIVES else None


def held(figure: Figure, place: Place) -> Span | None:
    """ "hundreds of newly trained teachers", "four 999 calls": the rest of the noun phrase that the number is in."""
    may_go_on = place.text[figure.end : figure.end + 1] == " " and not place.text.startswith(APART, figure.end)
    here = place.phrases(figure.start) if may_go_on else None
    at = _past_leading(here, here.sentence.token_at(figure.end - 1) + 1) if here else -1
    noun = here.noun_at(at) if here else None
    if here is None or noun is None or noun.kind not in NAMING:
        return None
    first = max(at, noun.first, noun.first + here.letters[noun.first : noun.last].rfind(_NUMBER_LETTER) + 1)
    hurt = figure.kind != _ORDINAL and here.sentence.words[first] in IRREGULAR_PASTS  # "12 hurt"
    return None if hurt else _thing(place, Span(here.sentence.span(first).start, noun.end))


def _past_leading(here: SentencePhrases, at: int) -> int:
    """The token behind "of" and adverbs; -1 at the end and before another determiner."""
    letters = here.letters
    of = here.sentence.words[at : at + 1] == [_OF_WORD]
    at += of
    while letters[at : at + 1] in _LEADING_LETTERS or (of and letters[at : at + 1] == _DETERMINER):
        at += 1
    return -1 if letters[at : at + 1] in ("", _DETERMINER) else at
