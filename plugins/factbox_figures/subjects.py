"""What a figure counts or measures: a noun phrase on its right, else the one its verb or preposition points to."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from factbox import Span
from factbox.language.function_words import DETERMINERS
from factbox.language.noun_phrase import phrase_after, phrase_before, with_of
from factbox_figures.clauses import clause_subject, object_before
from factbox_figures.figure import Figure
from factbox_figures.tables.change import NOUNS, SUM_NOUNS
from factbox_figures.tables.units import TIMES

# So many figures in one sentence are a table, whose columns no clause explains.
_TABLE = 40


class Place(NamedTuple):
    """Where a figure stands: the text, its sentence [begin, limit), and the last few figures before it in there."""

    text: str
    begin: int
    limit: int
    before: tuple[Figure, ...]

    @property
    def last(self) -> Figure | None:
        return self.before[-1] if self.before else None


Rule = Callable[[Figure, Place], Span | None]
_SKIP = DETERMINERS | {"of", "new", "additional", "further", "or", "-"} - frozenset(("and",))
_OF = re.compile(
    r"(?:,? (?:\(|or )[^,()]{2,30}[,)]|,)? of (?:the |its |their |his |her |our |all |these |those |this "
    r")*"
)
_OTHERS = re.compile(
    r" (?:more|others?|injured|wounded|killed|dead|missing|hurt|arrested|detained|rescued"
    r"|hospitali[sz]ed|were|are|will|have|had|would)\b"
)
_OF_THEM = re.compile(r" of (?:these|those|them|which|whom|it)\b")
_IN = re.compile(r" (?:in|of|worth of|worth in) (?!the |an? |its |their |this |that |total\b|all\b)(?=[a-z])")
_CHANGE_IN = re.compile(
    r"[ -](?:[a-z-]+ ){0,2}?([a-z]+) (?:in|of|for|on|to) (?:the |its |their |his |our )?(?=[A-Za-z])"
)
_HEAD_OF = re.compile(r" (?:of|to|worth|totall?ing|at|was|is|were|are|:|=)(?: "
    r"about| around| nearly| almost| roughly| over| "
    r"more than| just over"
    r"| up to| as little as| as much as| as many as| some| at least| an estimated| less than| under| "
        r"only| just| close to| approximately)? \Z")  # fmt: skip
_OWNING = re.compile(
    r"\b(?:compris\w+|account\w* for|ma[dk]e?s? up|represent\w*|constitut\w+|own\w*|h[eo]ld\w*"
    r"|controls?|controlled|acquir\w+|owns?)\b[^.;,]{0,30}\Z"
)
_TIED = re.compile(
    r"(?:[ -](?:a|per) share| apiece| each)?[,;]? ?(?:\(|or|to|from|up|down|up from|down "
    r"from|and|compared (?:with|to)|versus|vs\.?|against|(?:up|down) to"
    r"|higher than|lower than|rising to|falling to|or by|and by)?(?: "
    r"(?:about|around|nearly|almost|roughly|more than|at least|just|only|some))? ?(?:from )?\Z"
)
# Heads of "of" that only say what kind of level it is; the subject is elsewhere.
_RECORDS = frozenset("low high lows highs record peak trough maximum minimum average total median mean".split())
# Nouns of change that are measured themselves.
_THEMSELVES = frozenset("growth inflation deflation expansion contraction depreciation".split())
_ANNUAL = re.compile(r"(?:[a-z-]+ )*(?:annual|annuali[sz]ed|monthly|yearly)\b[\w -]* (?:rate|pace|return|basis)\b")
_RISEN = re.compile(
    r"(?:,|\)) (?:(?:up|down)(?: sharply)?(?: from)?|an?|compared (?:with|to)|versus|against|higher "
    r"than|lower than|from|rather than)"
    r"(?: (?:about|by|around|nearly|almost|roughly|more than|some|just|over|less than))? \Z"
)
_COMPARED = re.compile(r"\b(?:compared|versus|against|expectations?|estimates?|forecasts?)\b")
# Adjectives after a percentage that are no noun: "95 percent effective".
_STATES = frozenset(
    (
        "effective accurate efficient sure certain likely complete full empty owned confident east west north "
        "south northeast northwest southeast southwest offshore inland"
    ).split()
)
_NUMBER = re.compile(
    r" (?:more than |nearly |about |some )?[\d.,]*\d(?: (?:thousand|million|billion|trillion))? "
    r"(?=[A-Za-z])"
)


def find_subjects(figures: Iterable[Figure], text: str, sentences: Sequence[Span]) -> list[Figure]:
    """`figures`, each with its subject where there is one."""
    starts = [sentence.start for sentence in sentences]
    done: list[Figure] = []
    crowd = 0
    for figure in figures:
        index = max(0, bisect_right(starts, figure.start) - 1)
        begin, limit = sentences[index] if sentences else (0, len(text))
        before = tuple(earlier for earlier in done[-3:] if earlier.start >= begin)
        crowd = crowd + 1 if before else 0
        subject = _subject(figure, Place(text, begin, max(limit, figure.end), before)) if crowd < _TABLE else None
        done.append(figure.with_(subject=subject) if subject else figure)
    return done


def _subject(figure: Figure, place: Place) -> Span | None:
    for rule in RULES.get(figure.kind, ()):
        subject = rule(figure, place)
        if subject is not None and not (subject.start < figure.end and figure.start < subject.end):
            return subject
    return None


def counted(figure: Figure, place: Place) -> Span | None:
    """ "75 villagers", "17 of its forces", "thousands of civilians", "half the houses"."""
    at = figure.end
    of = _OF.match(place.text, at)
    if _OF_THEM.match(place.text, at):
        return place.last.subject if place.last else None
    phrase = _past_number(place, phrase_after(place.text, of.end() - 1 if of else at, place.limit, _SKIP), of)
    if phrase is not None and place.text[phrase.start : phrase.end] == "others":
        return _same_people(place)
    return _same_people(place) if phrase is None and _OTHERS.match(place.text, at) else phrase


def _past_number(place: Place, phrase: Span | None, of: re.Match[str] | None) -> Span | None:
    """ "45 of its 300 stores", "10 percent of the country's 22 million people": what the second number counts."""
    if of is None or (
        phrase is not None and not place.text[phrase.start : phrase.end].endswith(("'s", "’s", "s'", "s’"))
    ):
        return phrase
    number = _NUMBER.match(place.text, phrase.end if phrase else of.end() - 1)
    return phrase_after(place.text, number.end() - 1, place.limit) if number else phrase


def _same_people(place: Place) -> Span | None:
    """ "three people were killed and 12 injured": people again."""
    return next((figure.subject for figure in reversed(place.before) if figure.kind in ("count", "vague")), None)


def qualified(figure: Figure, place: Place) -> Span | None:
    """A noun the amount stands before: "a $300 million contract", "54-year rule", "8 percent stake"."""
    if figure.change or (figure.unit in TIMES and not _is_modifier(figure, place.text)):
        return None
    phrase = phrase_after(place.text, figure.end, place.limit)
    if phrase is None or _last_word(place.text, phrase) in NOUNS or place.text[phrase.start : phrase.end] in _STATES:
        return None
    return phrase


def _is_modifier(figure: Figure, text: str) -> bool:
    """A time in the singular before a noun: "54-year", "20 minute"."""
    words = text[figure.start : figure.end]
    return not words.endswith("s") or words[-2:] == "hs"


def _last_word(text: str, phrase: Span) -> str:
    return text[phrase.start : phrase.end].rsplit(" ", 1)[-1].lower()


def consists(figure: Figure, place: Place) -> Span | None:
    """ "$48 billion in assets", "40 tonnes of cocaine", "two decades of conflict"."""
    match = _IN.match(place.text, figure.end)
    if match is None or (figure.unit in TIMES and " of" not in match.group()) or figure.kind == "percent":
        return None
    return phrase_after(place.text, match.end() - 1, place.limit)


def changed(figure: Figure, place: Place) -> Span | None:
    """ "a 5 percent rise in profit"."""
    match = _CHANGE_IN.match(place.text, figure.end)
    if match is None or match[1] not in NOUNS:
        return None
    phrase = phrase_after(place.text, match.end() - 1, place.limit)
    if phrase is None or _last_word(place.text, phrase) == "terms":
        return None
    return with_of(place.text, phrase, place.limit)


def part_of(figure: Figure, place: Place) -> Span | None:
    """ "39 percent of voters", unless something comprises or owns that part."""
    of = _OF.match(place.text, figure.end)
    if of is None or _OWNING.search(place.text[max(place.begin, figure.start - 60) : figure.start]):
        return None
    if _OF_THEM.match(place.text, figure.end):
        return place.last.subject if place.last else None
    phrase = _past_number(place, phrase_after(place.text, of.end() - 1, place.limit), of)
    return with_of(place.text, phrase, place.limit)


def head_of(figure: Figure, place: Place) -> Span | None:
    """ "a profit of $2m", "turnout rate of 58%", "metropolitan area of 1.5 million"."""
    head = _HEAD_OF.search(place.text[max(place.begin, figure.start - 36) : figure.start])
    if head is None or not head.group().startswith(" of"):
        return None
    at = max(place.begin, figure.start - 36) + head.start()
    phrase = phrase_before(place.text, at, place.begin)
    if phrase is None or figure.unit in TIMES:
        return None
    if _last_word(place.text, phrase) in _RECORDS or _ANNUAL.match(place.text, phrase.start):
        return clause(figure, place) or phrase
    last = _last_word(place.text, phrase)
    if last not in NOUNS or last in _THEMSELVES or (figure.kind == "money" and last in SUM_NOUNS):
        return phrase
    return _changed_head(place, figure, phrase) or phrase


def _changed_head(place: Place, figure: Figure, phrase: Span) -> Span | None:
    """ "an increase of 5 percent in sales": the sales; "sales growth of 5 percent": both words."""
    if phrase.end - phrase.start > len(_last_word(place.text, phrase)):
        return phrase
    link = re.match(r" (?:in|on|for) (?:the |its |their )?(?=[a-z])", place.text[figure.end : figure.end + 12])
    return phrase_after(place.text, figure.end + link.end() - 1, place.limit) if link else clause(figure, place)


def tied(figure: Figure, place: Place) -> Span | None:
    """What the figure before it has, when little stands between: "$1.2 billion, or 45 cents a share"."""
    last = place.last
    if last is None or last.subject is None or last.kind in ("ordinal", "age") or last.unit in TIMES:
        return None
    beside = last.end <= last.subject.start < last.end + 20
    between = place.text[last.subject.end if beside else last.end : figure.start]
    if len(between) <= 80 and _RISEN.search(between):
        compared = len(place.before) > 1 and _COMPARED.search(place.text[place.before[-2].end : last.start])
        return place.before[-2].subject if compared else last.subject
    if last.subject.start >= last.end and figure.kind != last.kind and last.kind in ("count", "vague"):
        return None
    return last.subject if len(between) <= 40 and _TIED.match(between) else None


def object_of(figure: Figure, place: Place) -> Span | None:
    """ "raised rates by 25 basis points", "cut its dividend to 30 cents"."""
    at = figure.start + len("from ") if figure.rule == "from-to" else figure.start
    return object_before(place.text, at, place.begin)


def clause(figure: Figure, place: Place) -> Span | None:
    """The subject of the clause: "Shares fell 3 percent"."""
    if figure.unit in TIMES:
        return None
    return clause_subject(place.text, figure.start, place.begin)


def stood_at(figure: Figure, place: Place) -> Span | None:
    """For a bare number after a verb of change or state: "the index closed at 32,120", "the toll rose to 50"."""
    before = place.text[max(place.begin, figure.start - 40) : figure.start]
    if figure.change or re.search(
        (
            r"\b(?:to|at|was|is|be|were|reached|hit|totall?ed|exceeded|topped|than|from|numbered)(?: (?!and "
            r")[a-z]+)? \Z"
        ),
        before,
    ):
        return clause(figure, place)
    return None


def aged(figure: Figure, place: Place) -> Span | None:
    """ "a 14-year-old boy"; "The boy, aged 12"; "Ann Lee, 66,"."""
    if figure.rule == "age-old":
        phrase = phrase_after(place.text, figure.end, place.limit)
        if phrase is not None:
            return phrase
    comma = re.search(r",? \(?(?:aged |age )?\Z", place.text[max(place.begin, figure.start - 9) : figure.start])
    at = figure.start - len(comma.group()) if comma else None
    return phrase_before(place.text, at, place.begin) if at is not None and place.text[at] in ",(" else None


RULES: dict[str, tuple[Rule, ...]] = {
    "count": (counted, head_of, tied, object_of, stood_at),
    "vague": (counted, head_of),
    "fraction": (part_of, counted, changed, tied, object_of, clause),
    "ordinal": (counted,),
    "multiple": (clause,),
    "percent": (qualified, changed, part_of, head_of, tied, object_of, clause),
    "money": (qualified, consists, changed, head_of, tied, object_of, clause),
    "measure": (qualified, consists, changed, head_of, tied, object_of, clause),
    "age": (aged,),
    "ratio": (clause,),
}
