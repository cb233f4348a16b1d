"""Subjects beside the figure: the noun it stands before, what it is of, what it is apposed to."""

from __future__ import annotations

import re

from factbox import Span
from factbox.language.en.changes import COMPARATIVES
from factbox.language.en.classes import AUXILIARIES, DETERMINERS, PREPOSITIONS
from factbox.language.en.hedges import ROUGH
from factbox.language.en.numbers import TENS, UNITS
from factbox.language.neighbours import word_after
from factbox.language.noun_phrase import phrase_after, phrase_before, with_of
from factbox.language.verb_forms import ENDERS
from factbox_figures.figure import Figure
from factbox_figures.neighbours.gaps import gap
from factbox_figures.subjects.place import Place
from factbox_figures.tables.change import NOUNS
from factbox_figures.tables.subjects import ECONOMIES, EXPECTED, SUBSTANTIVES
from factbox_figures.tables.units import TIMES

_SKIP = DETERMINERS | {"of", "new", "additional", "further", "or", "-"}
_OF = re.compile(
    r"(?:,? (?:\(|or )[^,()]{2,30}[,)]|,)? of (?:the |its |their |his |her |our |all |these |those |this "
    r")*"
)
_BEFORE_OF = (" of ", ",", " (", " or ")
# "40-odd stalls", "2,000-strong workforce".
_SUFFIX = re.compile(r"-(?:odd|plus|strong)\b|\+| or so\b| \d[\d.,]*[- ]?[a-z]{1,2}(?= [a-z]+s\b)")
_SUFFIXED = ("-", "+", " or so ", *(f" {digit}" for digit in "123456789"))
_OTHERS = re.compile(
    r" (?:more|others?|injured|wounded|killed|dead|missing|hurt|arrested|detained|rescued"
    r"|hospitali[sz]ed|were|are|will|have|had|would)\b"
)
_WHERE = frozenset(
    (
        "ashore aboard abroad overseas seriously critically nationwide worldwide online later short shy ahead behind "
        "clear"
    ).split()
)
_PARTING = frozenset(("", ",", ";", "and", "while", "but"))
_LEADING_TO = PREPOSITIONS - {"of"}
_OF_THEM = re.compile(r" of (?:these|those|them|which|whom|it)\b")
_IN = re.compile(
    r"\.? (?:in|of|worth of|worth in) (?!the |an? |its |their |this |that |total\b|all\b)(?=[a-z])| of (?=[A-Z]{2,})"
)
_CHANGE_IN = re.compile(
    r"[ -](?:[a-z-]+ ){0,2}?([a-z]+) (?:in|of|for|on|to) (?:the |its |their |his |our )?(?=[A-Za-z])"
)
_OWNING = re.compile(
    r"\b(?:compris\w+|account\w* for|ma[dk]e?s? up|represent\w*|constitut\w+|own\w*|h[eo]ld\w*"
    r"|controls?|controlled|acquir\w+|owns?)\b[^.;,]{0,30}\Z"
)
# Adjectives after a percentage that are no noun: "95 percent effective".
_STATES = frozenset(
    (
        "effective accurate efficient sure certain likely complete full empty owned confident east west north "
        "south northeast northwest southeast southwest offshore inland"
    ).split()
)
# "a $110 million (€98 million) rescue"
_BRACKET = re.compile(r" \([^()]{1,24}\)|\)(?= [A-Za-z]+)")
_RATE = re.compile(r"an?-")
_IN_WORDS = "|".join([*list(UNITS)[2:], *TENS])
_NUMBER = re.compile(
    rf" (?:(?:more than|{ROUGH}) )?(?:[\d.,]*\d|{_IN_WORDS})(?: (?:thousand|million|billion|trillion))? "
    r"(?=[A-Za-z])"
)
# "three New York-area airports": "new" in lower case is skipped.
_NEW = "New "
# "20 percent fewer homes".
_FEWER = re.compile(r" (?:fewer|more|less)(?= (?!than\b|or\b|of\b|in\b)[a-z])")
_ENDS = ("", ",", ".", ";", ")", "\n")
_ATTRIBUTIVE, _APPOSED = "attributive", "apposed"
_OPENS = (",", ";", ":", "|", "(", "the", "The", "A", "a")
_WORD = re.compile(r"[a-z]+")
_AGED = re.compile(rf",? \(?(?:aged? |ages )?(?:\d+(?:,| and) |(?:{ROUGH}|over|under|(?:more|less) than|at least) )?\Z")


def counted(figure: Figure, place: Place) -> Span | None:
    """ "75 villagers", "17 of its forces", "thousands of civilians", "half the houses"."""
    suffix = _SUFFIX.match(place.text, figure.end) if place.text.startswith(_SUFFIXED, figure.end) else None
    at = suffix.end() if suffix else figure.end
    of = _OF.match(place.text, at) if place.text.startswith(_BEFORE_OF, at) else None
    if of and _OF_THEM.match(place.text, at):
        return _them(place)
    phrase = _past_number(place, phrase_after(place.text, of.end() - 1 if of else at, place.limit, _SKIP), of)
    other = None if of else _OTHERS.match(place.text, at)
    return _same_people(place) if other and (not phrase or phrase.end == other.end()) else _thing(place, phrase)


def _them(place: Place) -> Span | None:
    """What "of them" refers to: what was counted last, unless a preposition leads to that: "17 goals in 22 games"."""
    counts = [figure for figure in place.before if figure.subject]
    main = [figure for figure in counts if figure.before(place.text) not in _LEADING_TO]
    return (main or counts)[-1].subject if counts else None


def _thing(place: Place, phrase: Span | None) -> Span | None:
    """`phrase`, unless it only tells where or how: "50 ashore"; with the "New" of a name that was skipped."""
    if phrase is None or place.text[phrase.start : phrase.end] in _WHERE:
        return None
    return Span(phrase.start - len(_NEW) * place.text.endswith(_NEW, 0, phrase.start), phrase.end)


def _past_number(place: Place, phrase: Span | None, of: re.Match[str] | None) -> Span | None:
    """ "45 of its 300 stores", "10 percent of the country's 22 million people": what the second number counts."""
    if of is None or (
        phrase is not None and not place.text[phrase.start : phrase.end].endswith(("'s", "’s", "s'", "s’"))
    ):
        return phrase
    number = _NUMBER.match(place.text, phrase.end if phrase else of.end() - 1)
    return phrase_after(place.text, number.end() - 1, place.limit, _SKIP) if number else phrase


def _same_people(place: Place) -> Span | None:
    """ "three people were killed and 12 injured": people again."""
    return next((figure.subject for figure in reversed(place.before) if figure.kind in ("count", "vague")), None)


def signed(figure: Figure, place: Place) -> Span | None:
    """ "Index -1.2%, Bonds +0.3%": the noun right before the sign."""
    sign = figure.start - 1 if place.text[figure.start - 1 : figure.start] == "+" else figure.start
    if place.text[sign : sign + 1] not in "+-\u2212" or not place.text[sign - 1 : sign].isspace():
        return None
    phrase = phrase_before(place.text, sign, place.begin)
    return phrase if phrase is not None and phrase.end == sign - 1 and _opens(place, phrase) else None


def gapped(figure: Figure, place: Place) -> Span | None:
    """ "Intel rose 2.6%, Apple 1.1%": the noun right before, where the amount before has its own before its verb."""
    last = place.last
    if last is None or last.subject is None or last.subject.end > last.start:
        return None
    return gap(place.text, last, figure)


def headed(figure: Figure, place: Place) -> Span | None:
    """ "Attendance: 18,203", "Internet: 1, Harbour: 0": what stands before the colon."""
    ends = place.text[figure.end : figure.end + 1] in _ENDS
    if not place.text.endswith(": ", place.begin, figure.start) or (figure.is_bare and not ends):
        return None
    phrase = phrase_before(place.text, figure.start - len(": "), place.begin)
    return phrase if phrase is not None and _opens(place, phrase) else None


def _opens(place: Place, phrase: Span) -> bool:
    """Whether a phrase begins the sentence, or a part of it."""
    before = place.text[place.begin : phrase.start].rstrip()
    return not before or before.endswith(_OPENS)


def tallied(figure: Figure, place: Place) -> Span | None:
    """ "Hawks 112, Owls 104": the name right before a bare number."""
    phrase = phrase_before(place.text, figure.start, place.begin)
    if phrase is None or phrase.end != figure.start - 1 or not place.text[slice(*phrase)].istitle():
        return None
    return phrase if place.text[figure.end : figure.end + 1] in _ENDS else None


def among(figure: Figure, place: Place) -> Span | None:
    """ "Of 1,021 people asked, 54% said no": a share of those counted at the beginning."""
    return _same_people(place) or _same_share(place) if place.text.startswith("Of ", place.begin) else None


def answered(figure: Figure, place: Place) -> Span | None:
    """ "44% of adults want less; 19% want more": a share again of those that the last one was of."""
    following = word_after(place.text, figure.end)
    if figure.before(place.text) not in _PARTING or not (following in ENDERS or following in AUXILIARIES):
        return None
    last = next((one for one in reversed(place.before) if one.unit == figure.unit), None)
    return last.subject if last and last.subject and last.subject.start >= last.end else None


def _same_share(place: Place) -> Span | None:
    return place.last.subject if place.last and place.last.kind == "percent" else None


def qualified(figure: Figure, place: Place) -> Span | None:
    """A noun the amount stands before: "a $300 million contract", "54-year rule", "8 percent stake"."""
    if figure.change or (figure.unit in TIMES and not _is_modifier(figure, place.text)):
        return None
    bracket = _BRACKET.match(place.text, figure.end)
    phrase = phrase_after(place.text, bracket.end() if bracket else figure.end, place.limit)
    if (
        phrase is None
        or place.last_word(phrase) in NOUNS
        or place.text[phrase.start : phrase.end] in _STATES
        or place.text[phrase.start : phrase.end].lower() in EXPECTED
        or place.last_word(phrase) in COMPARATIVES
        or _RATE.match(place.text, phrase.start)
    ):
        return None
    return phrase


def _is_modifier(figure: Figure, text: str) -> bool:
    """A time in the singular before a noun: "54-year", "20 minute"."""
    words = text[figure.start : figure.end]
    return not words.endswith("s") or words[-2:] == "hs"


def consists(figure: Figure, place: Place) -> Span | None:
    """ "$48 billion in assets", "40 tonnes of cocaine", "two decades of conflict"."""
    match = _IN.match(place.text, figure.end)
    if match is None or (figure.unit in TIMES and " of" not in match.group()) or figure.kind == "percent":
        return None
    return phrase_after(place.text, match.end() - 1, place.limit)


def changed(figure: Figure, place: Place) -> Span | None:
    """ "a 5 percent rise in profit"."""
    fewer = _FEWER.match(place.text, figure.end)
    if fewer:
        return phrase_after(place.text, fewer.end(), place.limit)
    match = _CHANGE_IN.match(place.text, figure.end)
    if match is None or match[1] not in NOUNS:
        return None
    phrase = phrase_after(place.text, match.end() - 1, place.limit)
    if phrase is None or place.last_word(phrase) == "terms":
        return None
    return with_of(place.text, phrase, place.limit)


def part_of(figure: Figure, place: Place) -> Span | None:
    """ "39 percent of voters", unless something comprises or owns that part."""
    of = _OF.match(place.text, figure.end) if place.text.startswith(_BEFORE_OF, figure.end) else None
    if of is None or _OWNING.search(place.text[max(place.begin, figure.start - 60) : figure.start]):
        return None
    if _OF_THEM.match(place.text, figure.end):
        return place.last.subject if place.last else None
    phrase = _past_number(place, phrase_after(place.text, of.end() - 1, place.limit), of)
    if phrase is not None and place.text[slice(*phrase)].lower() in ECONOMIES:
        return None
    return with_of(place.text, phrase, place.limit) or _people(place, of.end()) or place.noun_at(of.end())


def _people(place: Place, at: int) -> Span | None:
    """ "60% of the dead": an adjective that stands for people."""
    word = _WORD.match(place.text, at)
    return Span(*word.span()) if word and word[0] in SUBSTANTIVES else None


def aged(figure: Figure, place: Place) -> Span | None:
    """ "a 14-year-old boy"; "The boy, aged 12"; "Ann Lee, 66,"."""
    if figure.form == _ATTRIBUTIVE:
        phrase = phrase_after(place.text, figure.end, place.limit)
        if phrase is not None:
            return phrase
    comma = _AGED.search(place.text[max(place.begin, figure.start - 18) : figure.start])
    at = figure.start - len(comma.group()) if comma else None
    if comma is None or at is None:
        return None
    apposed = place.text[at] in ",(" or len(comma.group()) > len(" ")
    return phrase_before(place.text, at, place.begin) if apposed or figure.form == _APPOSED else None
