"""Finds who speaks: the subject before a reporting verb, the one after it, or the one its clause inherits."""

from __future__ import annotations

from dataclasses import replace

from factbox.language.en.classes import BE, QUESTION_WORDS, RELATIVES, SUBJECT_PRONOUNS, SUBORDINATORS
from factbox.language.en.names import PLACES, POST_NOMINALS
from factbox.language.en.roles import COURTESIES, OFFICES
from factbox_quotes.english.grammar import (
    LOW,
    POINTS,
    Tokens,
    has_finite,
    is_finite,
    last_finite,
    low_at,
    next_of,
    skip_noun_phrase,
)
from factbox_quotes.english.leading import is_opener, without_lead
from factbox_quotes.english.roles import is_role, is_speaker
from factbox_quotes.english.tokens import Token
from factbox_quotes.english.words import AUXILIARIES, DAYS, DETERMINERS, PREPOSITIONS, TIMES
from factbox_quotes.reports.hits import NO_PLURALS, OF_PERSONS, Hit
from factbox_quotes.speakers.phrasing import Phrasing
from factbox_quotes.speakers.subject import Subject

ISSUING = frozenset("issued released sent gave posted published wrote made circulated".split())
"""Verbs whose subject speaks through their object: "the office issued a statement saying"."""


CLAUSE_STARTS = (SUBORDINATORS - {"than", "so", "once"}) | {"—", ";", ":", '"'}
OPENING_POINTS = POINTS - {")"}
SEGMENT_POINTS = POINTS - {"(", ")"}
TAKING_UP = frozenset(", — and ;".split())
NO_SUBJECTS = PREPOSITIONS | frozenset('and but or ; " :'.split())
"""Words before a verb group after which none has a subject of its own."""

DESCRIBING = POST_NOMINALS | RELATIVES | DETERMINERS | PREPOSITIONS
"""What begins a description of the name before the comma."""
NO_MAIN_CLAUSES = PREPOSITIONS | SUBORDINATORS
OPENING_RELATIVE = RELATIVES | {"that"}
POINTING = frozenset(["last", "this"])
ON = frozenset(["on"])
CLOSED = frozenset('";:')
"""What no clause goes on after."""
BEFORE_RELATIVES = PREPOSITIONS | {","}
BEFORE_OBJECTS = PREPOSITIONS | {"to"}
HANGING = PREPOSITIONS | DETERMINERS
INDEFINITE = frozenset(["a", "an"])
HOLDING = frozenset(["at", "of"])
BELONGING = frozenset("at from in of".split())
"""What joins a name to a place or body."""
JOINING = frozenset(["and", "but", "or"])
TIMING = frozenset(["after", "before", "since", "until", "as"])
BOUNDS = (POINTS - {")"}) | JOINING | TIMING | CLAUSE_STARTS | RELATIVES | QUESTION_WORDS
_SUBJECTS = frozenset(["he", "she"])
"""Pronouns that are subjects, whatever the verb: "She leans in"."""
_SPEAKING = SUBJECT_PRONOUNS - {"this"}
_PRONOUNS = (SUBJECT_PRONOUNS - {"there", "this"}) | frozenset(
    "others some many several most few another one both neither".split()
)


def before(phrasing: Phrasing, hit: Hit) -> Subject | None:
    """The subject that stands before the verb group of `hit`."""
    tokens, end = phrasing.tokens, hit.first
    last = tokens[end - 1].low if end else ""
    if last in NO_SUBJECTS or (last in TAKING_UP and _adds(tokens, hit)):
        return None
    if last == ",":
        return _before_comma(phrasing, hit)
    if last == "—":
        return _across_dashes(phrasing, end - 1, hit)
    if last in OPENING_RELATIVE:
        return _antecedent(tokens, end - 1)
    return Subject(end - 1, end, end - 1, "pronoun") if last in _PRONOUNS else _adjacent(phrasing, end, hit)


def _adds(tokens: Tokens, hit: Hit) -> bool:
    """ ", adding that": a report that takes up another; not "quoted Lee, the mate, as saying"."""
    return hit.cue.form == "gerund" and tokens[hit.first].low != "as"


def _before_comma(phrasing: Phrasing, hit: Hit) -> Subject | None:
    tokens, end = phrasing.tokens, hit.first
    opening = opening_phrase(tokens, end - 1)
    if opening is not None:
        return opening
    titled = _titled(tokens, end - 1)
    if titled is not None:
        return titled
    found = phrasing.subject(hit)
    if found is None:
        return _across_commas(tokens, end - 1)
    left = _left_edge(tokens, found.start)
    role = _left_edge(tokens, found.start - 1)
    start = role if _is_role_before(tokens, role, found.start - 1, found.end) else found.start
    if start == found.start and _names_role(tokens, start, found.end):
        found = replace(found, end=_with_apposed(tokens, start, found.end, end - 1).end)
    return replace(found, start=start, left=min(left, start))


def opening_phrase(tokens: Tokens, end: int) -> Subject | None:
    """What opens its clause, if all up to the comma at `end` belongs to it: a described name, a role and name.

    Dr Ann Lee, consultant oncologist at St James Hospital, Leeds, who ran the trial, said ...
    Their coach, Ann Lee, said ...
    """
    left = _clause_start(tokens, end)
    start = without_lead(tokens, left, end)
    start += start > left and tokens[start].low == ","
    comma = next_of(tokens, ",", start, end)
    if comma == end:
        return None
    if _is_role_before(tokens, start, comma, end):
        return Subject(start, end, start, "apposition")
    described = _is_described(tokens, start, comma) and not _has_own_verb(tokens, comma + 1, end)
    return Subject(start, comma, start, "apposition") if described else None


def _is_described(tokens: Tokens, start: int, comma: int) -> bool:
    """ "Ann Lee, 54,", "The group, which formed": a head, and what describes it."""
    after = tokens[comma + 1]
    if _is_name(tokens, start, comma):
        return _describes(tokens, comma + 1)
    if tokens[start].low not in DETERMINERS or has_finite(tokens, start, comma):
        return False
    return after.low in RELATIVES


def _describes(tokens: Tokens, at: int) -> bool:
    """Whether a description of the name before it begins at `at`: "54", "who", "R-Ohio"; a role within four words."""
    low = tokens[at].low
    if low in DESCRIBING or low[:1].isdigit() or (low[1:2] == "-" and tokens[at].capital):
        return True
    return any(is_role(token.low) for token in tokens[at : at + 4])


def _has_own_verb(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a part between commas has a finite verb, "who" clauses apart."""
    for at in range(start, end + 1):
        if at == end or tokens[at].low == ",":
            if tokens[start].low not in RELATIVES and has_finite(tokens, start, at):
                return True
            start = at + 1
    return False


def _adjacent(phrasing: Phrasing, end: int, hit: Hit) -> Subject | None:
    """The noun phrase that ends at `end`."""
    tokens = phrasing.tokens
    end = _without_time(tokens, end)
    start = left = _left_edge(tokens, end)
    described = _in_subclause(phrasing, start, end, hit) if start else None
    if described is not None:
        return described
    if start > 1 and tokens[start - 1].low == "," and _is_apposed_office(tokens, start, end):
        return _across_commas(tokens, end)
    if hit.cue.form == "gerund":
        start = left = _after_with(tokens, start, end)
    start += (
        start < end - 1 and tokens[start].cue is not None and is_finite(tokens, start)
    )  # "who left, said the caller had"
    start, end = _without_clause(phrasing, without_lead(tokens, start, end), end, hit)
    start = _past_event(tokens, _without_described(tokens, start, end), end)
    start = _with_joined(tokens, start, end)
    return Subject(start, end, left, "subject") if start < end else None


def _past_event(tokens: Tokens, start: int, end: int) -> int:
    """Past what a preposition of time leads to: "Before the vote Ann Lee said", not "after the mayor Ann Lee said"."""
    if not start or tokens[start - 1].low not in TIMING or tokens[start - 1].low not in PREPOSITIONS:
        return start
    stop = skip_noun_phrase(tokens, start)
    if not start < stop < end or not tokens[stop].capital or tokens[stop - 1].capital:
        return start
    noun = tokens[stop - 1].low
    return start if is_role(noun) or is_speaker(noun) else stop


def _in_subclause(phrasing: Phrasing, start: int, end: int, hit: Hit) -> Subject | None:
    """What a clause from `start` on describes or hangs on: "The firm that runs it", "a pilot who left as he fell"."""
    tokens, opener = phrasing.tokens, phrasing.tokens[start - 1].low
    if opener in OPENING_RELATIVE:
        return _described(phrasing, start, end, hit)
    relative = next((at for at in range(start - 2, 0, -1) if tokens[at].low in RELATIVES), 0)
    if opener not in SUBORDINATORS or not relative or not phrasing.has_verb(start, end):
        return None
    found = _antecedent(tokens, relative)
    return found and replace(found, rule="subject", described=False)


def _without_described(tokens: Tokens, start: int, end: int) -> int:
    """Past the noun that a clause without "that" describes: "a move critics say", "a program Iran says"."""
    inside = tokens[start + 1 : end - 1]
    if not inside or tokens[start].low not in INDEFINITE or any(token.capital for token in inside):
        return start
    last, before = tokens[end - 1], inside[-1].low
    if last.capital:
        described = last.low in PLACES or not is_speaker(before)
    else:
        described = last.low.endswith("s") and not last.low.endswith(NO_PLURALS)
    return end - 1 if described and before not in HANGING else start


def _without_time(tokens: Tokens, end: int) -> int:
    """Without the time before a verb: "Lee on Monday said", "a study last year found", "experts yesterday revealed"."""
    if end < 2 or tokens[end - 1].low not in TIMES:
        return end
    last, before = tokens[end - 1], tokens[end - 2]
    if end > 2 and (before.low in POINTING or (before.low in ON and last.low in DAYS)):
        return end - 2
    return end - 1 if last.low in DAYS and not last.capital else end


def _described_end(tokens: Tokens, end: int) -> int:
    """Where the noun phrase before a relative clause ends: "the data published this week which"."""
    end = _without_time(tokens, end)
    while end > 1 and tokens[end - 1].verbal and not tokens[end - 1].capital:
        end -= 1
    return end


def _with_joined(tokens: Tokens, start: int, end: int) -> int:
    """Over the names before the comma in a list that opens its sentence: "Orr, Lee and other coaches claim"."""
    if start < 2 or tokens[start - 1].low != "," or JOINING.isdisjoint(map(LOW, tokens[start:end])):
        return start
    return 0 if all(token.capital or token.low == "," for token in tokens[: start - 1]) else start


def _described(phrasing: Phrasing, start: int, end: int, hit: Hit) -> Subject | None:
    """What a clause after "who" or "that" at `start` describes: "The firm that runs the ferry said"."""
    tokens = phrasing.tokens
    clause = tokens[start - 1].low in RELATIVES or end - start > 1  # not "that pilots called"
    noun = phrasing.noun(hit) if clause else None
    if noun is None or noun >= start - 1 or not phrasing.has_verb(start, end):
        return None
    return Subject(noun, start - 1, _left_edge(tokens, noun), "subject")


def _without_clause(phrasing: Phrasing, start: int, end: int, hit: Hit) -> tuple[int, int]:
    """Without a clause before the subject, unless it describes it: "a man identified as Vadim said"."""
    found = _around_verb(phrasing.tokens, start, end)
    if found == (start, end) or hit.cue.form == "gerund":
        return found
    return (start, end) if phrasing.reaches(hit, start, end) else found


def _is_apposed_office(tokens: Tokens, start: int, end: int) -> bool:
    """ "(Ann Lee,) head of the board", not "(In court,) prosecutor Ann Lee", "(seen here,) chief executive Ann Lee"."""
    if tokens[start].low not in OFFICES or tokens[start].capital:
        return False
    return not tokens[end - 1].capital or not PREPOSITIONS.isdisjoint(map(LOW, tokens[start:end]))


def _after_with(tokens: Tokens, start: int, end: int) -> int:
    """ "The row went on with the company saying": past the "with"."""
    return next((at + 1 for at in range(end - 1, start, -1) if tokens[at].low == "with"), start)


def _left_edge(tokens: Tokens, end: int) -> int:
    """Where the clause of the words before `end` begins."""
    start = end
    while start and not (tokens[start - 1].low in BOUNDS and _bounds(tokens, start - 1, end)):
        start -= 1
    return start


def _around_verb(tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    """Without a clause before the subject: "he believes Lee said", "the office issued a statement saying"."""
    verb = last_finite(tokens, start + 1, end)
    if verb is None or verb == end - 1:
        return start, end
    if tokens[start].low in _SPEAKING:
        return start, start + 1
    gerund = low_at(tokens, end).endswith("ing") and tokens[verb].low not in BE
    if gerund or tokens[verb].low in ISSUING:
        return start, verb
    return (start if tokens[verb + 1].low in PREPOSITIONS else verb + 1), end


def _bounds(tokens: Tokens, at: int, end: int) -> bool:
    """Whether the word at `at`, one of BOUNDS, begins or parts clauses there."""
    low = tokens[at].low
    if low in POINTS:
        return low in CLAUSE_STARTS or not _in_brackets(tokens, at, end)
    joins = low in JOINING or low in TIMING
    return not joins or tokens[at - 1].verbal or _follows_clause(tokens, at)


def _in_brackets(tokens: Tokens, at: int, end: int) -> bool:
    for n in range(at + 1, min(end, at + 8)):
        if tokens[n].low in "()":
            return tokens[n].low == ")"
    return False


def _follows_clause(tokens: Tokens, at: int) -> bool:
    """Whether a clause stands before the conjunction at `at`, or nothing at all."""
    start = at
    while start and tokens[start - 1].low not in OPENING_POINTS and tokens[start - 1].low not in CLAUSE_STARTS:
        start -= 1
    return start == at or has_finite(tokens, start, at)


def _antecedent(tokens: Tokens, relative: int) -> Subject | None:
    """The noun phrase before "who": "Mr Devocht, who had told ..."."""
    end = relative
    while end and tokens[end - 1].low in BEFORE_RELATIVES:
        end -= 1
    end = _described_end(tokens, end)
    left = _left_edge(tokens, end)
    if left > 1 and tokens[left - 1].low == "," and tokens[left - 2].capital and not tokens[left].capital:
        return _antecedent(tokens, left - 1)  # "Lee, an engineer from the harbour board, who said"
    opening = without_lead(tokens, left, end)
    start = _last_noun_phrase(tokens, opening, end)
    if tokens[relative].low in OF_PERSONS:
        start = _of_whom(tokens, opening, start)
    return Subject(start, end, left, "antecedent", described=True) if start < end else None


def _of_whom(tokens: Tokens, opening: int, start: int) -> int:
    """Where who speaks begins, not the place or body behind: "Ann Lee of Norvale, who", "the mayor of Leeds, who"."""
    at = start - 2
    if at < opening or tokens[start - 1].low not in BELONGING or not tokens[start].capital:
        return start
    holds = tokens[start - 1].low in HOLDING and is_role(tokens[at].low)
    return _last_noun_phrase(tokens, opening, at + 1) if holds or tokens[at].capital else start


def _last_noun_phrase(tokens: Tokens, start: int, end: int) -> int:
    """Where the last noun phrase of [start, end) begins: after its last finite verb or preposition before a capital."""
    if tokens[end - 1].capital:
        return next((at + 1 for at in range(end - 1, start - 1, -1) if not tokens[at].capital), start)
    verb = last_finite(tokens, start, end)
    if verb is None:
        return start
    first = verb + 1
    while first < end - 1 and (tokens[first].adverb or tokens[first].low in BEFORE_OBJECTS):
        first += 1
    return min(first, end - 1)


def _across_dashes(phrasing: Phrasing, dash: int, hit: Hit) -> Subject | None:
    tokens = phrasing.tokens
    opening = next((at for at in range(dash - 1, -1, -1) if tokens[at].low == "—"), None)
    if not opening:
        return None
    return _adjacent(phrasing, opening, hit)


def _across_commas(tokens: Tokens, end: int) -> Subject | None:
    """The first part of the clause before the comma at `end` without a verb of its own, and the name it introduces."""
    start = _clause_start(tokens, end)
    while start < end:
        start = without_lead(tokens, start, end)
        comma = next_of(tokens, ",", start, end)
        verb = last_finite(tokens, start, comma)
        start = start if verb is None else verb + 1  # "The paper quoted the mayor, Ann Lee, as saying"
        if start < comma and (verb is None or tokens[start].low not in PREPOSITIONS):  # not "His first was in 2011,"
            return _with_apposed(tokens, start, comma, end)
        start = comma + 1
    return None


def _with_apposed(tokens: Tokens, start: int, comma: int, end: int) -> Subject:
    """The part [start, comma) with the name behind it: "the mayor, Ann Lee"; the name alone in "mayor, Ann Lee"."""
    part = next_of(tokens, ",", comma + 1, end)
    name = Subject(comma + 1, next_of(tokens, PREPOSITIONS, comma + 1, part), start, "apposition")
    if name.start >= name.end or not _is_name(tokens, name.start, name.end):
        return Subject(start, comma, start, "apposition")
    if tokens[comma - 1].capital and not _names_role(tokens, start, comma):
        return Subject(start, comma, start, "apposition")
    return replace(name, start=start) if _is_definite(tokens[start]) else name


def _names_role(tokens: Tokens, start: int, comma: int) -> bool:
    """ "The Minister of Power,", "Its Director-General,": a role with capitals, before the name of who has it."""
    parts = (part for token in tokens[start:comma] for part in token.low.split("-"))
    definite = any(map(_is_definite, tokens[start:comma]))
    return definite and any(map(is_role, parts))


def _titled(tokens: Tokens, end: int) -> Subject | None:
    """The name with a title before the comma at `end`, and its role: "its head, Mr Orr"; not "Trade, Mr Orr"."""
    start = next((at + 1 for at in range(end - 1, -1, -1) if tokens[at].low == ","), end)
    if start >= end - 1 or tokens[start].low not in COURTESIES or not _is_name(tokens, start, end):
        return None
    left = _clause_start(tokens, end)
    role = _left_edge(tokens, start - 1)
    apposed = _is_role_before(tokens, role, start - 1, end)
    return Subject(role if apposed else start, end, left, "apposition")


def _is_definite(token: Token) -> bool:
    """ "the mayor", "his mayor", "Norvale’s mayor"."""
    return token.low in DETERMINERS or token.low.endswith("'s")


def _clause_start(tokens: Tokens, end: int) -> int:
    return next((at + 1 for at in range(end - 1, -1, -1) if tokens[at].low in CLOSED), 0)


def _is_name(tokens: Tokens, start: int, end: int) -> bool:
    return all(token.capital for token in tokens[start:end])


def _is_role_before(tokens: Tokens, start: int, comma: int, end: int) -> bool:
    """Whether a role begins at `start`, and a name stands between the comma behind it and `end`."""
    if not start < comma < end - 1 or not _is_name(tokens, comma + 1, end):
        return False
    opens = not start or tokens[start - 1].low in POINTS
    return opens and _is_definite(tokens[start]) and not has_finite(tokens, start, comma)


def inherited(tokens: Tokens, upto: int, start: int = 0) -> Subject | None:
    """The subject of the main clause from `start` on, for "..., adding that" and "met them and said"."""
    while start < upto:
        start = without_lead(tokens, start, upto)
        point = next((at for at in range(start, upto) if tokens[at].low in SEGMENT_POINTS), upto)
        opens = low_at(tokens, point) == "," and is_opener(tokens, start, point)
        if start < upto and not opens and tokens[start].low not in NO_MAIN_CLAUSES:
            end = _main_subject(tokens, start, point, upto)
            if end > start:
                return Subject(start, end, start, "inherited", borrowed=True)
        start = point + 1
    return None


def _main_subject(tokens: Tokens, start: int, point: int, upto: int) -> int:
    """Where the subject that begins at `start` ends; `start` if the part up to `point` has neither verb nor name."""
    verb = next((at for at in range(start, point) if is_finite(tokens, at) or _is_verb_form(tokens, at)), None)
    if _is_pronoun(tokens, start, verb):
        return start + (verb is not None or tokens[start].low in _SUBJECTS)
    if verb is not None:
        return _name_end(tokens, start, verb)
    if low_at(tokens[:upto], point) != "," or not _may_be_name(tokens, start):
        return start
    return _past_apposed(tokens, start, point, upto) or _name_end(tokens, start, point)


def _is_pronoun(tokens: Tokens, start: int, verb: int | None) -> bool:
    """ "she left", "one left", not "one docker left"."""
    low = tokens[start].low
    return low in _PRONOUNS and (low not in DETERMINERS or verb in (None, start + 1))


def _is_verb_form(tokens: Tokens, at: int) -> bool:
    cue = tokens[at].cue
    return cue is not None and cue.form in ("past", "present")


def _past_apposed(tokens: Tokens, start: int, point: int, upto: int) -> int:
    """Past the name after the comma at `point` in "His deputy, Ann Lee, was scathing"; else 0."""
    comma = next_of(tokens, ",", point + 1, upto)
    return comma if comma < upto and _is_role_before(tokens, start, point, comma) else 0


def _name_end(tokens: Tokens, start: int, limit: int) -> int:
    timed = (at for at in range(start + 1, limit) if tokens[at].low in DAYS)
    limit = next(timed, limit)
    if tokens[limit - 1].low in PREPOSITIONS or tokens[limit - 1].low in OPENING_RELATIVE:
        limit -= 1
    while limit > start and (tokens[limit - 1].adverb or tokens[limit - 1].low in AUXILIARIES):
        limit -= 1
    return limit


def _may_be_name(tokens: Tokens, start: int) -> bool:
    return tokens[start].capital or tokens[start].low in DETERMINERS
