"""Where the clause of what was said ends: not at the full stop, but where the writer's own words begin."""

from __future__ import annotations

from factbox.language.en.classes import ARTICLES, COORDINATORS, SUBJECT_PRONOUNS
from factbox_quotes.english.grammar import Tokens, is_finite, low_at, skip_adverbs, skip_noun_phrase
from factbox_quotes.english.lexicon import Cue

PARTICIPLES_AFTER = frozenset(
    (
        "adding saying calling citing prompting referring describing accusing echoing according drawing sparking "
        "raising noting arguing claiming insisting warning explaining telling pointing urging stressing emphasizing "
        "suggesting blaming criticizing quoting speaking responding writing asking praising dismissing alluding "
        "paraphrasing deepening widening escalating ending underscoring fuelling fueling dashing reviving heightening"
    ).split()
)
"""After a comma these take up the report, not what was said."""

NEW_CLAUSES = frozenset("while whereas but although though as even yet".split())
"""After a comma and a finished clause these begin the writer's own words."""

AFTER_MARKS = PARTICIPLES_AFTER | {"while", "whereas", "but", "although", "though"}
"""Right after closing marks, whose comma stands inside them, these end the clause."""

GOING_ON = frozenset("continued continues continuing began begins went goes".split())
"""Reporting verbs that go on with a story as often."""

ASIDES = frozenset("but though although while a an something".split())
"""After a dash these comment on what was said."""

COMMENTS = frozenset(
    (
        "charge claim accusation allegation suggestion comment remark statement position promise pledge assertion "
        "contention stance notion characterization reference figure move reversal departure finding view words verdict "
        "assessment description charges claims accusations allegations comments remarks findings criticism phrase term "
        "conclusion warning argument "
        "testimony language sentiment assurance account line insult jibe slur first second third latest only"
    ).split()
)
"""Nouns by which the writer comments on what was said: ", a charge the bureau rejected"."""

INDEFINITE = frozenset(["a", "an"])
"""Behind marks that end in a comma these begin a comment: "“over,” a threat it has made before"."""
TAKING_UP = frozenset(["according", "adding"])
ADDING = frozenset(["and", "but"])
GOING_ON_WITH = frozenset("that also rather".split())
WITH = frozenset(["with"])
RELATING = frozenset("which after before when compared".split())
"""Behind marks and a comma these begin the writer's own words."""
LISTING = frozenset("well long much many soon part".split())
GOING_WITH = frozenset(["to", "with"])
"""Behind a reporting verb these tell that it goes on with what was said: ", compared with 11% in May"."""
OPENERS = SUBJECT_PRONOUNS | {"that"}
HAVE = frozenset("has have had".split())
DECIDING = frozenset(",;:—") | ADDING | TAKING_UP
"""Only before these, and right after marks, can a clause end."""

THINKING = frozenset("believes thinks fears".split())
"""After "and" and "but" these go on with who speaks."""

SAYING = frozenset("said says".split())
"""Verbs that report whatever stands before them."""

MAX_SUBJECT = 10
"""Words that the subject of another's report may have."""


def clause_end(tokens: Tokens, start: int) -> int:
    """One past the last token of the content clause that begins at `start`."""
    verb = follows_marks = False
    for at in range(start, len(tokens)):
        low = tokens[at].low
        if (follows_marks or low in DECIDING) and _ends_clause(tokens, start, at, verb):
            return at
        follows_marks = low == '"'
        verb = verb or follows_marks or (tokens[at].verbal and is_finite(tokens, at))
    return len(tokens)


def _ends_clause(tokens: Tokens, start: int, at: int, verb: bool) -> bool:
    """Whether the clause from `start` ends before `at`; `verb`: it has its finite verb by then."""
    marked = at > start and tokens[at - 1].low == '"' and _ends_after_marks(tokens, at)
    return marked or _decides(tokens, start, at, verb)


def _decides(tokens: Tokens, start: int, at: int, verb: bool) -> bool:
    low = tokens[at].low
    if low == ",":
        return _ends_at(tokens, at, verb)
    if low == "—":
        return verb and low_at(tokens, at + 1) in ASIDES
    if low in ADDING:
        return verb and reports_next(tokens, at + 1)
    if low == ";" or at == start:
        return low == ";"
    return low in TAKING_UP or (low == ":" and _ends_at_colon(tokens, at, verb))


def _ends_at_colon(tokens: Tokens, at: int, verb: bool) -> bool:
    """Marked words after it are another item; plain words go on with a clause that has its verb."""
    return not verb or at + 1 >= len(tokens) or '"' in (tokens[at + 1].low, tokens[at - 1].low)


def _ends_after_marks(tokens: Tokens, at: int) -> bool:
    if tokens[at].low in AFTER_MARKS or _goes_over(tokens, at):
        return True
    apposed = tokens[at].low in INDEFINITE and low_at(tokens, at + 1) != '"'
    return tokens[at - 1].pauses and (apposed or _comments(tokens, at))


def _comments(tokens: Tokens, at: int) -> bool:
    """ "a charge the bank denied", "words that stung the board": a noun phrase about what was said."""
    return any(token.low in COMMENTS for token in tokens[at : at + 1 + 2 * (tokens[at].low in ARTICLES)])


def _goes_over(tokens: Tokens, at: int) -> bool:
    """Another's report right after closing marks, with or without a coordinator."""
    if tokens[at].low in ADDING:
        return _others_report(tokens, at + 1)
    subject = _after_subject(tokens, at)
    return subject > at and reports_next(tokens, subject)


def _ends_at(tokens: Tokens, comma: int, verb: bool) -> bool:
    following = low_at(tokens, comma + 1)
    if following in PARTICIPLES_AFTER or (following in WITH and _reports_soon(tokens, comma + 2)):
        return True
    return verb and _ends_finished(tokens, comma, following)


def _ends_finished(tokens: Tokens, comma: int, following: str) -> bool:
    """Whether a clause that has its verb ends at the comma."""
    if following in RELATING and tokens[comma - 1].low == '"':
        return True
    if following in ADDING and low_at(tokens, comma + 2) in GOING_ON_WITH:
        return False
    if following in NEW_CLAUSES:
        return following != "as" or not (_is_listing(tokens, comma) or _is_inserted(tokens, comma))
    return _takes_over(tokens, comma + 1)


def _takes_over(tokens: Tokens, at: int) -> bool:
    """Whether the writer, or another's report, takes over at `at`: "a claim that", "added that", "and Lee said"."""
    commented = at < len(tokens) and _comments(tokens, at)
    if low_at(tokens, at) in COORDINATORS:
        return commented or _others_report(tokens, at + 1)
    return commented or reports_next(tokens, at) or reports_next(tokens, _after_subject(tokens, at))


def _others_report(tokens: Tokens, at: int) -> bool:
    """ "and The Post said", "but they insist": a report after the coordinator."""
    return reports_next(tokens, _after_subject(tokens, at)) or _reports_first(tokens, at)


def _reports_first(tokens: Tokens, at: int) -> bool:
    """ "more than half (55 per cent) said": the first verb of the clause at `at` reports."""
    verbs = (n for n in range(at, min(at + MAX_SUBJECT, len(tokens))) if tokens[n].verbal)
    first = next(verbs, at)
    return first > at and tokens[first].low in SAYING


def _after_subject(tokens: Tokens, at: int) -> int:
    pronoun = low_at(tokens, at) in SUBJECT_PRONOUNS
    return at + 1 if pronoun else skip_noun_phrase(tokens, at)


def _reports_soon(tokens: Tokens, at: int) -> bool:
    """ ", with the paper reporting ...": a participle of reporting after a noun phrase."""
    end = skip_noun_phrase(tokens, at)
    return any(token.cue is not None and token.cue.form == "gerund" for token in tokens[at : end + 1])


def _is_listing(tokens: Tokens, comma: int) -> bool:
    """ ", as well as", ", as long as": the clause goes on."""
    return low_at(tokens, comma + 2) in LISTING


def _is_inserted(tokens: Tokens, comma: int) -> bool:
    """ ", as he often did, and was ...": a short clause between commas, after which the first goes on."""
    closing = next((at for at in range(comma + 2, min(comma + 9, len(tokens))) if tokens[at].low == ","), 0)
    return low_at(tokens, closing + 1) in COORDINATORS


def reports_next(tokens: Tokens, at: int) -> bool:
    """Whether a reporting verb stands at `at`, after adverbs: "and added that"."""
    at = skip_adverbs(tokens, at)
    if low_at(tokens, at) in HAVE:
        at = skip_adverbs(tokens, at + 1)
    if low_at(tokens, at) in THINKING:
        return True
    if at >= len(tokens) or tokens[at].low in GOING_ON or low_at(tokens, at + 1) in GOING_WITH:
        return False
    cue = tokens[at].cue
    return cue is not None and _tells(cue, low_at(tokens, at + 1))


def _tells(cue: Cue, following: str) -> bool:
    """Whether a form of a reporting verb is one here: "added", "insist that", not "reports of"."""
    if cue.form == "base":
        return following in OPENERS
    return cue.form != "participle" and not (cue.noun_too and cue.form == "present")
