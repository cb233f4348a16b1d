"""Joins a reporting word, its speaker and its content to one attribution; all within one frame."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from factbox import Span
from factbox_quotes import subjects
from factbox_quotes.following import (
    NEW_CLAUSES,
    PARTICIPLES_AFTER,
    Following,
    Opening,
    clause_end,
    follow,
    reports_next,
)
from factbox_quotes.frames import Frame
from factbox_quotes.hits import Hit, hits
from factbox_quotes.lexicon import NEVER_TRAILING, THINGS, Form, Govern
from factbox_quotes.phrases import POINTS, Region, Tokens, has_finite, is_finite
from factbox_quotes.sources import sources
from factbox_quotes.subjects import Subject
from factbox_quotes.words import PREPOSITIONS, SUBORDINATORS

WINDOW = 200
"""Words read at once: real sentences have fewer; it bounds the work on a text that never ends its first."""

MAX_CUES = 25
"""Reporting words read in one window, for the same reason."""


class Attribution(NamedTuple):
    """Content regions, the speaker and the cue, as places in the text. `rule` says how they were joined.

    `contents` may be empty: a lead-in whose words come in the next frame. `leads`: it ends in a colon.
    """

    contents: tuple[Span, ...]
    speaker: Span | None
    cue: Span
    rule: str
    leads: bool = False


def attribute(frame: Frame) -> list[Attribution]:
    """The attributions of `frame`, in order of their cues."""
    made: list[Attribution] = []
    for start in range(0, len(frame.tokens), WINDOW):
        tokens = frame.tokens[start : start + WINDOW]
        made += _from_verbs(tokens)
        made += [_place(tokens, *source) for source in islice(sources(tokens), MAX_CUES)]
    return sorted(made, key=lambda attribution: attribution.cue)


def _from_verbs(tokens: Tokens) -> Iterator[Attribution]:
    done, speaker = 0, None
    for hit in islice(hits(tokens), MAX_CUES):
        following = follow(tokens, hit)
        subject = _subject(tokens, hit, speaker)
        if subject is not None and _is_thing(tokens, subject, hit, following):
            continue
        left = _left(tokens, hit, subject, following, 0 if _closes_frame(tokens, hit) else done)
        right = _right(tokens, hit, subject, following, left)
        regions = [*left, *right]
        if not regions and following.opening is not Opening.COLON and not _may_lead(hit):
            continue
        speaker = subject or speaker
        done = max([hit.at + 1, *(region.end for region in left)])
        rule = f"{subject.rule if subject else 'no-subject'}:{following.opening.name.lower()}"
        yield _place(tokens, regions, subject, Region(hit.at, hit.at + 1), rule, following.opening is Opening.COLON)


def _closes_frame(tokens: Tokens, hit: Hit) -> bool:
    """A report at the very end is about all that stands before it, other reports included."""
    return hit.at == len(tokens) - 1 and not any(token.low == '"' for token in tokens)


def _may_lead(hit: Hit) -> bool:
    """A finite reporting verb without content still tells whose turn it is."""
    return hit.cue.govern in (Govern.CLAUSE, Govern.HEARER) and hit.cue.form in (Form.PAST, Form.PRESENT)


def _subject(tokens: Tokens, hit: Hit, speaker: Subject | None) -> Subject | None:
    if _is_inserted(tokens, hit):
        return subjects.after(tokens, hit)
    found = subjects.before(tokens, hit)
    if found is None and (not hit.first or tokens[hit.first - 1].low in '",'):
        found = subjects.after(tokens, hit)
    if found is None:
        found = speaker or subjects.inherited(tokens, hit.first)
        return found and found._replace(left=hit.first, rule="inherited")
    return found


def _is_inserted(tokens: Tokens, hit: Hit) -> bool:
    """ "The plan, said Mauer, is dead": verb and noun phrase between commas."""
    if not hit.first or tokens[hit.first - 1].low != "," or subjects.is_modified(tokens, hit.first - 1):
        return False
    found = subjects.after(tokens, hit)
    return found is not None and (found.end == len(tokens) or tokens[found.end].low == ",")


def _is_thing(tokens: Tokens, subject: Subject, hit: Hit, following: Following) -> bool:
    """ "Polls suggest that ...", "it means ...": no speaker at all."""
    weak = tokens[hit.at].low.startswith(("suggest", "indicat", "signal", "hint", "impl", "predict", "conclu", "mean"))
    nobody = tokens[subject.start].low in ("neither", "nobody", "none", "nothing")
    return nobody or (weak and tokens[subject.end - 1].low in THINGS)


def _left(tokens: Tokens, hit: Hit, subject: Subject | None, following: Following, done: int) -> list[Region]:
    """The content before the speaker, if there is any: "C, X said", “C,” said X."""
    if subject is None or subject.rule == "antecedent":
        return []
    end = min(subject.left, hit.first) - _is_as(tokens, subject)
    if end <= done or tokens[end - 1].low not in '",—':
        return []
    if subject.rule == "inherited" and (hit.cue.form is Form.GERUND or tokens[end - 1].low != '"'):
        return []
    while end > done and tokens[end - 1].low in ",—":
        end -= 1
    start = _left_start(tokens, done, end)
    if start >= end:
        return []
    quoted = [at for at in range(start, end) if tokens[at].low == '"']
    inserted = following.opening is Opening.THAT and tokens[hit.at + 1].low == ","
    inserted = inserted and has_finite(tokens, start, end)
    if (
        (following.opening is not Opening.NOTHING and not inserted)
        or hit.cue.govern is Govern.MARKED
        or subject.rule == "inherited"
    ):
        return [Region(start, end)] if quoted and quoted[-1] == end - 1 and _is_speech(tokens, start, end) else []
    if (tokens[hit.at].low in NEVER_TRAILING or hit.cue.govern is Govern.QUESTION) and not _only_quotes(
        tokens, start, end
    ):
        return []
    return [Region(start, end)] if quoted or _is_statement(tokens, start, end, following) else []


def _only_quotes(tokens: Tokens, start: int, end: int) -> bool:
    return all(token.low in POINTS for token in tokens[start:end])


def _is_as(tokens: Tokens, subject: Subject) -> bool:
    """ "As Lee told the paper, C" and "C, as Lee put it"."""
    return subject.left > 0 and tokens[subject.left - 1].low == "as"


def _left_start(tokens: Tokens, done: int, end: int) -> int:
    start = done
    while start < end and tokens[start].low in ',;:—…")' and tokens[start].low != '"':
        start += 1
    if start < end and done and tokens[start].low in ("and", "but", "while", "although", "as"):
        start += 1
    semicolon = next((at for at in range(end - 1, start, -1) if tokens[at].low == ";"), None)
    return semicolon + 1 if semicolon is not None else start


def _is_speech(tokens: Tokens, start: int, end: int) -> bool:
    return start == end - 1 or has_finite(tokens, start, end) or tokens[start].low == '"'


def _is_statement(tokens: Tokens, start: int, end: int, following: Following) -> bool:
    """Whether plain words before "X said" are what was said rather than "On Monday," or "Asked about it,"."""
    if has_finite(tokens, start, end):
        if subjects.is_opener(tokens, start, end):
            return False
        return tokens[start].low not in SUBORDINATORS or _has_two_clauses(tokens, start, end)
    at = following.at + 1
    return (
        at < len(tokens)
        and tokens[following.at].low == ","
        and is_finite(tokens, at)
        and tokens[start].low not in PREPOSITIONS
    )


def _has_two_clauses(tokens: Tokens, start: int, end: int) -> bool:
    comma = next((at for at in range(start, end) if tokens[at].low == ","), None)
    return comma is not None and has_finite(tokens, comma, end)


def _right(tokens: Tokens, hit: Hit, subject: Subject | None, following: Following, left: list[Region]) -> list[Region]:
    """The content after the verb."""
    opening, at = following
    if opening is Opening.NOTHING and subject is not None and _is_as(tokens, subject):
        return [Region(at + 1, clause_end(tokens, at + 1))] if not left and at + 1 < len(tokens) else []
    if opening is Opening.NOTHING:
        return _resumed(tokens, hit, at) if left else _marked(tokens, hit, at)
    if at >= len(tokens) or (left and opening in (Opening.CLAUSE, Opening.QUESTION)):
        return []
    if opening is Opening.QUOTE:
        return _quoted(tokens, at, hit)
    if opening is Opening.COLON and any(token.low == '"' for token in tokens[at:]):
        return [Region(n, n + 1) for n in range(at, len(tokens)) if tokens[n].low == '"']
    if hit.cue.govern is Govern.MARKED:
        return _marked(tokens, hit, at)
    return [Region(at, clause_end(tokens, at))]


def _resumed(tokens: Tokens, hit: Hit, at: int) -> list[Region]:
    """ "C1, X said, C2": the rest, unless the writer's own words begin."""
    if at >= len(tokens) or tokens[at].low != "," or at + 1 >= len(tokens):
        return []
    following = tokens[at + 1].low
    if following == "and" and not has_finite(tokens, at + 2, at + 3):
        return [Region(at + 1, clause_end(tokens, at + 1))]
    blocked = NEW_CLAUSES | PARTICIPLES_AFTER | PREPOSITIONS | SUBORDINATORS | {"who", "which", "a", "an"}
    if following in blocked or following in POINTS or not has_finite(tokens, at + 1, len(tokens)):
        return []
    return [Region(at + 1, clause_end(tokens, at + 1))]


def _marked(tokens: Tokens, hit: Hit, at: int) -> list[Region]:
    """ "called it “a farce”": the stretches of the verb's own clause."""
    limit = next((n for n in range(hit.at + 1, len(tokens)) if _ends_marked(tokens, n, at)), len(tokens))
    return [Region(n, n + 1) for n in range(hit.at + 1, min(limit, hit.at + 25)) if tokens[n].low == '"']


def _ends_marked(tokens: Tokens, n: int, at: int) -> bool:
    low = tokens[n].low
    return low in ";:" or (n > at and low == ",") or (low in ("and", "but") and reports_next(tokens, n + 1))


def _quoted(tokens: Tokens, at: int, hit: Hit) -> list[Region]:
    """Content that opens with a stretch: that stretch alone, several joined by "and", or the clause around it."""
    end = at + 1
    rest = tokens[end].low if end < len(tokens) else ""
    if not rest or rest in POINTS or hit.cue.govern is Govern.MARKED:
        return [Region(at, end)]
    if rest in ("and", "or", "but") and end + 1 < len(tokens) and tokens[end + 1].low == '"':
        return [Region(at, end), *_quoted(tokens, end + 1, hit)]
    stop = clause_end(tokens, at)
    stretch = tokens[at].stretch
    words = stretch.end - stretch.start if stretch else 0
    plain = rest in PREPOSITIONS or rest in SUBORDINATORS or rest in ("and", "but", "who", "which")
    return [Region(at, end)] if plain and words > 40 and not _marks(tokens, end, stop) else [Region(at, stop)]


def _marks(tokens: Tokens, start: int, end: int) -> bool:
    return any(token.low == '"' for token in tokens[start:end])


def _place(
    tokens: Tokens, regions: list[Region], subject: Subject | Region | None, cue: Region, rule: str, leads: bool = False
) -> Attribution:
    contents = tuple(_span(tokens, *region) for region in regions if region.start < region.end)
    speaker = _span(tokens, subject.start, subject.end) if subject is not None and subject.start < subject.end else None
    return Attribution(contents, speaker, _span(tokens, *cue), rule, leads)


def _span(tokens: Tokens, start: int, end: int) -> Span:
    return Span(tokens[start].start, tokens[end - 1].end)
