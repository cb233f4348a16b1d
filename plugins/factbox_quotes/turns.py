"""Whose turn it is: quotes of the attributions, then speakers for the stretches no reporting word governs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from factbox import Span
from factbox_quotes import subjects
from factbox_quotes.attributions import Attribution
from factbox_quotes.contents import pieces, trim
from factbox_quotes.frames import Frame
from factbox_quotes.layouts import layout_speaker, lead_speaker
from factbox_quotes.scare import is_scare
from factbox_quotes.stretches import Stretch
from factbox_quotes.words import COORDINATORS, PREPOSITIONS, SUBORDINATORS

MAX_SUBJECT = 40
"""Words read to find whom a sentence is about."""

LOOK_AHEAD = 12
"""Sentences that speech over many paragraphs may have before its speaker is named."""


class Quote(NamedTuple):
    """Something said at [start, end), by whom and by which words; `rule` names how that is known."""

    start: int
    end: int
    kind: str
    speaker: Span | None
    cue: Span | None
    continued: bool
    rule: str


@dataclass
class Floor:
    """Who has the floor: the speaker and cue of the last thing said, and where that was."""

    speaker: Span | None = None
    cue: Span | None = None
    paragraph: int = -9
    quoted: bool = False
    leads: bool = False
    stage: Span | None = None
    frames: int = 0


Attributed = tuple[Frame, Sequence[Attribution]]


def take_turns(attributed: Sequence[Attributed]) -> list[Quote]:
    """All quotes of the article, frame by frame."""
    floor = Floor()
    quotes: list[Quote] = []
    for number, (frame, attributions) in enumerate(attributed):
        said = list(_reported(frame, attributions))
        loose = _loose(frame, said, attributions)
        if loose:
            upcoming = attributed[number + 1 : number + 1 + LOOK_AHEAD]
            said += list(_unreported(frame, loose, attributions, floor, upcoming))
        said.sort()
        quotes += said
        _pass_on(floor, frame, said, attributions)
    return quotes


def _reported(frame: Frame, attributions: Sequence[Attribution]) -> Iterator[Quote]:
    for attribution in attributions:
        number = 0
        for region in attribution.contents:
            for piece in pieces(frame.text, region, frame.stretches):
                if not _is_noise(frame, piece.start, piece.end, piece.kind):
                    yield Quote(*piece, attribution.speaker, attribution.cue, number > 0, attribution.rule)
                    number += 1


def _is_noise(frame: Frame, start: int, end: int, kind: str) -> bool:
    if kind == "direct":
        stretch = next((s for s in frame.stretches if s.start == start), None)
        return stretch is not None and is_scare(frame.text, stretch, cued=True)
    return False


def _loose(frame: Frame, said: Sequence[Quote], attributions: Sequence[Attribution]) -> list[Stretch]:
    """The stretches that no quote covers and no attribution threw out."""
    regions = [region for attribution in attributions for region in attribution.contents]
    return [s for s in frame.stretches if not any(r.start <= s.start and s.end <= r.end for r in regions)]


def _unreported(
    frame: Frame,
    loose: Sequence[Stretch],
    attributions: Sequence[Attribution],
    floor: Floor,
    upcoming: Sequence[Attributed],
) -> Iterator[Quote]:
    spoken = [attribution for attribution in attributions if attribution.speaker]
    for stretch in loose:
        if is_scare(frame.text, stretch, cued=_is_bare(frame)):
            continue
        speaker, cue, rule = _turn(frame, stretch, spoken, floor, upcoming)
        continued = stretch.resumes or rule in ("continues", "same-sentence")
        yield Quote(stretch.start, stretch.end, "direct", speaker, cue, continued, rule)


Turn = tuple[Span | None, Span | None, str]


def _turn(
    frame: Frame, stretch: Stretch, spoken: Sequence[Attribution], floor: Floor, upcoming: Sequence[Attributed]
) -> Turn:
    """Speaker, cue and rule for one loose stretch."""
    if spoken:
        spoken = [attribution for attribution in spoken if attribution.contents] or spoken
        earlier = [attribution for attribution in spoken if attribution.cue.start < stretch.start]
        chosen = earlier[-1] if earlier else spoken[0]
        return chosen.speaker, chosen.cue, "same-sentence"
    named = layout_speaker(frame.text, stretch)
    if named is not None:
        return named, None, "layout"
    if _is_bare(frame):
        return _bare_turn(frame, stretch, floor, upcoming)
    opens = stretch.outer_start == frame.start and floor.quoted and _trails_off(frame)
    if opens and floor.paragraph == frame.paragraph and floor.frames <= 1:
        return floor.speaker, floor.cue, "continues"
    subject = _subject(frame)
    if subject is not None:
        return subject, None, "clause-subject"
    return floor.speaker, floor.cue, "last-speaker"


def _trails_off(frame: Frame) -> bool:
    """Whether a conjunction, a preposition or a comma follows the stretch that opens the sentence."""
    following = frame.tokens[1].low if len(frame.tokens) > 1 else ","
    return following == "," or following in SUBORDINATORS | COORDINATORS | PREPOSITIONS


def _bare_turn(frame: Frame, stretch: Stretch, floor: Floor, upcoming: Sequence[Attributed]) -> Turn:
    """A sentence that is nothing but a quotation."""
    same = floor.paragraph == frame.paragraph
    near = floor.paragraph >= frame.paragraph - 1
    if stretch.resumes or floor.leads or (same and floor.frames <= 1):
        return floor.speaker, floor.cue, "continues"
    if floor.stage is not None:
        return floor.stage, None, "introduced"
    ahead = _ahead(frame, upcoming)
    if ahead is not None:
        return ahead.speaker, ahead.cue, "named-after"
    return floor.speaker, floor.cue, "last-speaker" if near else "far-speaker"


def _ahead(frame: Frame, upcoming: Sequence[Attributed]) -> Attribution | None:
    """The first attribution in the next sentence of this paragraph; over paragraphs while the speech runs on."""
    here, runs_on = frame.paragraph, _runs_on(frame)
    for following, attributions in upcoming:
        if following.paragraph != here and not runs_on:
            return None
        named = next((attribution for attribution in attributions if attribution.speaker), None)
        if named is not None or not _is_bare(following):
            return named
        here, runs_on = following.paragraph, _runs_on(following)
    return None


def _runs_on(frame: Frame) -> bool:
    return bool(frame.stretches) and frame.stretches[-1].runs_on


def _is_bare(frame: Frame) -> bool:
    at = frame.start
    for stretch in frame.stretches:
        start, end = trim(frame.text, at, stretch.outer_start)
        if frame.text[start:end].strip(".)("):
            return False
        at = stretch.outer_end
    start, end = trim(frame.text, at, frame.end)
    return not frame.text[start:end].strip(".)(?!")


def _pass_on(floor: Floor, frame: Frame, said: Sequence[Quote], attributions: Sequence[Attribution]) -> None:
    """Note who has the floor after `frame`."""
    last = said[-1] if said else None
    floor.frames += 1
    floor.leads = False
    floor.stage = None if said or attributions or frame.stretches else _introduced(frame)
    floor.quoted = any(quote.kind == "direct" for quote in said)
    if last is not None and last.speaker is not None:
        floor.speaker, floor.cue, floor.paragraph, floor.frames = last.speaker, last.cue, frame.paragraph, 1
    elif attributions and attributions[-1].speaker is not None:
        floor.speaker, floor.cue, floor.paragraph, floor.frames = (
            attributions[-1].speaker, attributions[-1].cue, frame.paragraph, 1,
        )  # fmt: skip
        floor.leads = attributions[-1].leads
    if frame.text[frame.start : frame.end].rstrip().endswith(":"):
        _lead_in(floor, frame, any(attribution.speaker for attribution in attributions))


def _lead_in(floor: Floor, frame: Frame, named: bool) -> None:
    """A sentence that ends in a colon gives the floor to its last speaker, the one it names, or its subject."""
    floor.leads = True
    speaker = None if named else lead_speaker(frame.text, frame.start, frame.end) or _subject(frame)
    if speaker is not None:
        floor.speaker, floor.cue = speaker, None
    floor.paragraph, floor.frames = frame.paragraph, 1


def _subject(frame: Frame) -> Span | None:
    """The subject of the frame's main clause."""
    tokens = frame.tokens
    found = subjects.inherited(tokens, len(tokens))
    return Span(tokens[found.start].start, tokens[found.end - 1].end) if found is not None else None


def _introduced(frame: Frame) -> Span | None:
    """Whom a sentence without any report puts on stage: a subject of two names or more, he or she."""
    tokens = frame.tokens[:MAX_SUBJECT]
    found = subjects.inherited(tokens, len(tokens))
    if found is None:
        return None
    names = [token.capital for token in tokens[found.start : found.start + 2]]
    if tokens[found.start].low not in ("he", "she") and (names != [True, True] or found.end - found.start < 2):
        return None
    return Span(tokens[found.start].start, tokens[found.end - 1].end)
