"""Whose turn it is: quotes of the attributions, then speakers for the stretches no reporting word governs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from factbox import Span
from factbox_quotes.attributions import Attribution
from factbox_quotes.contents import pieces
from factbox_quotes.layouts import layout_speaker, lead_speaker
from factbox_quotes.scare import is_scare
from factbox_quotes.scenes import Scene
from factbox_quotes.stretches import Stretch

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
    """Who has the floor: the speaker and cue of the last thing said, and where that was; `before`: the last scene."""

    speaker: Span | None = None
    cue: Span | None = None
    paragraph: int = -9
    quoted: bool = False
    leads: bool = False
    before: Scene | None = None
    frames: int = 0


def take_turns(scenes: Sequence[Scene]) -> list[Quote]:
    """All quotes of the article, scene by scene."""
    floor = Floor()
    quotes: list[Quote] = []
    for number, scene in enumerate(scenes):
        said = list(_reported(scene)) if scene.attributions else []
        if scene.frame.stretches and scene.loose:
            said += _unreported(scene, floor, scenes[number + 1 : number + 1 + LOOK_AHEAD])
        said.sort()
        quotes += said
        _pass_on(floor, scene, said)
    return quotes


def _reported(scene: Scene) -> Iterator[Quote]:
    text = scene.frame.text
    for attribution in scene.attributions:
        number = 0
        for region in attribution.contents:
            for start, end, kind in pieces(text, region, scene.within(*region)):
                marked = [s for s in scene.within(start - 2, start + 1) if s.start == start] if kind == "direct" else ()
                if not any(is_scare(text, stretch, cued=True) for stretch in marked):
                    yield Quote(start, end, kind, attribution.speaker, attribution.cue, number > 0, attribution.rule)
                    number += 1


def _unreported(scene: Scene, floor: Floor, upcoming: Sequence[Scene]) -> Iterator[Quote]:
    for stretch in scene.loose:
        if is_scare(scene.frame.text, stretch, cued=scene.is_bare and not stretch.runs_on):
            continue
        speaker, cue, rule = _turn(scene, stretch, floor, upcoming)
        continued = stretch.resumes or rule in ("continues", "same-sentence")
        yield Quote(stretch.start, stretch.end, "direct", speaker, cue, continued, rule)


Turn = tuple[Span | None, Span | None, str]


def _turn(scene: Scene, stretch: Stretch, floor: Floor, upcoming: Sequence[Scene]) -> Turn:
    """Speaker, cue and rule for one loose stretch."""
    frame = scene.frame
    reporter = scene.reporter(stretch.start)
    if reporter is not None:
        return reporter.speaker, reporter.cue, "same-sentence"
    named = layout_speaker(frame.text, stretch)
    if named is not None:
        return named, None, "layout"
    if scene.is_bare:
        return _bare_turn(scene, stretch, floor, upcoming)
    same = floor.paragraph == frame.paragraph and floor.frames <= 1
    if same and floor.quoted and stretch.outer_start == frame.start and scene.trails_off:
        return floor.speaker, floor.cue, "continues"
    if scene.subject is not None:
        return scene.subject, None, "clause-subject"
    return floor.speaker, floor.cue, "last-speaker"


def _bare_turn(scene: Scene, stretch: Stretch, floor: Floor, upcoming: Sequence[Scene]) -> Turn:
    """A sentence that is nothing but a quotation."""
    same = floor.paragraph == scene.frame.paragraph
    if stretch.resumes or floor.leads or (same and floor.frames <= 1):
        return floor.speaker, floor.cue, "continues"
    stage = floor.before.introduces if floor.before else None
    if stage is not None:
        return stage, None, "introduced"
    ahead = _ahead(scene, upcoming)
    if ahead is not None:
        return ahead.speaker, ahead.cue, "named-after"
    return floor.speaker, floor.cue, "last-speaker"


def _ahead(scene: Scene, upcoming: Sequence[Scene]) -> Attribution | None:
    """The first attribution in the next sentence of this paragraph; over paragraphs while the speech runs on."""
    for following in upcoming:
        if following.frame.paragraph != scene.frame.paragraph and not scene.runs_on:
            return None
        named = next((attribution for attribution in following.attributions if attribution.speaker), None)
        if named is not None or not following.is_bare:
            return named
        scene = following
    return None


def _pass_on(floor: Floor, scene: Scene, said: Sequence[Quote]) -> None:
    """Note who has the floor after `scene`."""
    floor.frames += 1
    floor.leads = False
    floor.before = scene
    floor.quoted = "direct" in [quote.kind for quote in said]
    last = said[-1] if said and said[-1].speaker else None
    report = scene.attributions[-1] if scene.attributions else None
    if last is not None:
        _take(floor, scene, last.speaker, last.cue)
    elif report is not None and report.speaker is not None:
        _take(floor, scene, report.speaker, report.cue)
        floor.leads = report.leads
    if scene.frame.text.endswith(":", scene.frame.start, scene.frame.end):
        _lead_in(floor, scene)


def _take(floor: Floor, scene: Scene, speaker: Span | None, cue: Span | None) -> None:
    floor.speaker, floor.cue, floor.paragraph, floor.frames = speaker, cue, scene.frame.paragraph, 1


def _lead_in(floor: Floor, scene: Scene) -> None:
    """A sentence that ends in a colon gives the floor to its last speaker, the one it names, or its subject."""
    floor.leads = True
    named = any(attribution.speaker for attribution in scene.attributions)
    frame = scene.frame
    speaker = None if named else lead_speaker(frame.text, frame.start, frame.end) or scene.subject
    _take(floor, scene, speaker or floor.speaker, None if speaker else floor.cue)
