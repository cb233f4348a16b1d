"""Joins a reporting word, its speaker and its content to one attribution; all within one frame."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from factbox import Span
from factbox_quotes import subjects
from factbox_quotes.appositions import is_modified
from factbox_quotes.following import Following, Opening, follow
from factbox_quotes.frames import Frame
from factbox_quotes.hits import Hit, hits
from factbox_quotes.inversions import after
from factbox_quotes.lexicon import THINGS, Form, Govern
from factbox_quotes.phrases import Region, Tokens
from factbox_quotes.preceding import content_before
from factbox_quotes.reports import Report
from factbox_quotes.sources import sources
from factbox_quotes.subject import Subject
from factbox_quotes.succeeding import content_after

WINDOW = 200
"""Words read at once: real sentences have fewer; it bounds the work on a text that never ends its first."""

MAX_CUES = 25
"""Reporting words read in one window, for the same reason."""


Places = Sequence[tuple[int, int]]


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
    if not frame.reports:
        return made
    all_tokens, all_places = frame.tokens, frame.places
    for start in range(0, len(all_tokens), WINDOW):
        tokens, places = all_tokens[start : start + WINDOW], all_places[start : start + WINDOW]
        reports = [at for at, token in enumerate(tokens) if token.reports]
        if reports:
            named = islice(sources(tokens, reports), MAX_CUES)
            made += _unclaimed([*_from_verbs(tokens, places, reports), *(_place(places, *source) for source in named)])
    made.sort(key=lambda attribution: attribution.cue)
    return made


def _unclaimed(found: list[Attribution]) -> Iterator[Attribution]:
    """Where two cues claim the same words, the wider claim wins, then the nearer cue; a report inside stays."""
    if len(found) < 2:
        yield from found
        return
    for number, one in enumerate(found):
        rivals = [other for at, other in enumerate(found) if at != number]
        yield one._replace(
            contents=tuple(c for c in one.contents if not any(_loses(one, c, other) for other in rivals))
        )


def _loses(one: Attribution, content: Span, other: Attribution) -> bool:
    for claim in other.contents:
        if claim.start <= content.start and content.end <= claim.end and not claim.start <= one.cue.start < claim.end:
            return claim != content or one.cue.start < other.cue.start
    return False


def _from_verbs(tokens: Tokens, places: Places, reports: list[int]) -> Iterator[Attribution]:
    done, speaker = 0, None
    marked = any(token.low in '":' for token in tokens)
    for hit in islice(hits(tokens, reports), MAX_CUES):
        if hit.cue.govern is Govern.MARKED and not marked:
            continue
        following = follow(tokens, hit)
        subject = _subject(tokens, hit, speaker)
        if subject is not None and _is_nobody(tokens, subject, hit):
            continue
        if _is_unlikely(tokens, hit, subject, following):
            continue
        report = Report(tokens, hit, subject, following)
        before = content_before(report, 0 if _closes_frame(tokens, hit) else done)
        regions = [*before, *content_after(report, before)]
        if regions or following.opening is Opening.COLON or _may_lead(hit):
            speaker = subject or speaker
            done = max([hit.at + 1, *(region.end for region in before)])
            rule = f"{subject.rule if subject else 'no-subject'}:{following.opening.name.lower()}"
            yield _place(places, regions, subject, Region(hit.at, hit.at + 1), rule, following.opening is Opening.COLON)


def _closes_frame(tokens: Tokens, hit: Hit) -> bool:
    """A report at the very end is about all that stands before it, other reports included."""
    return hit.at == len(tokens) - 1 and not any(token.low == '"' for token in tokens)


def _may_lead(hit: Hit) -> bool:
    """A finite reporting verb without content still tells whose turn it is."""
    return hit.cue.govern in (Govern.CLAUSE, Govern.HEARER) and hit.cue.form in (Form.PAST, Form.PRESENT)


def _subject(tokens: Tokens, hit: Hit, speaker: Subject | None) -> Subject | None:
    if _is_inserted(tokens, hit):
        return after(tokens, hit)
    found = subjects.before(tokens, hit)
    if found is None and (not hit.first or tokens[hit.first - 1].low in '",'):
        found = after(tokens, hit)
    if found is None:
        found = speaker or subjects.inherited(tokens, hit.first)
        return found and found._replace(left=hit.first, rule="inherited")
    return found


def _is_unlikely(tokens: Tokens, hit: Hit, subject: Subject | None, following: Following) -> bool:
    """Plain words whose source is missing or no speaker: "understand and predict", "if the court rules", "you say"."""
    if following.opening is Opening.QUOTE or not _is_doubtful(tokens, hit, subject):
        return False
    return all(token.low != '"' for token in tokens)


def _is_doubtful(tokens: Tokens, hit: Hit, subject: Subject | None) -> bool:
    if subject is None or (subject.rule == "inherited" and hit.cue.form is Form.BASE):
        return True
    if subject.left and tokens[subject.left - 1].low in ("if", "whether", "unless"):
        return True
    last = tokens[subject.end - 1]
    return last.low == "you" or (last.low.endswith("ing") and not last.capital and subject.end - subject.start == 1)


def _is_inserted(tokens: Tokens, hit: Hit) -> bool:
    """ "The plan, said Mauer, is dead": verb and noun phrase between commas."""
    if not hit.first or tokens[hit.first - 1].low != "," or is_modified(tokens, hit.first - 1):
        return False
    found = after(tokens, hit)
    return found is not None and (found.end == len(tokens) or tokens[found.end].low == ",")


def _is_nobody(tokens: Tokens, subject: Subject, hit: Hit) -> bool:
    """ "Polls suggest that ...", "Neither would say": no speaker at all."""
    weak = tokens[hit.at].low.startswith(("suggest", "indicat", "signal", "hint", "impl", "predict", "conclu"))
    nobody = tokens[subject.start].low in ("neither", "nobody", "none", "nothing")
    return nobody or (weak and tokens[subject.end - 1].low in THINGS)


def _place(
    places: Places, regions: list[Region], subject: Subject | Region | None, cue: Region, rule: str, leads: bool = False
) -> Attribution:
    contents = tuple(_span(places, *region) for region in regions if region.start < region.end)
    speaker = _span(places, subject.start, subject.end) if subject is not None and subject.start < subject.end else None
    return Attribution(contents, speaker, _span(places, *cue), rule, leads)


def _span(places: Places, start: int, end: int) -> Span:
    return Span(places[start][0], places[end - 1][1])
