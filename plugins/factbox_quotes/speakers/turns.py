"""Whose turn it is: quotes of the attributions, then speakers for the stretches no reporting word governs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factbox import Span
from factbox_quotes.english.roles import is_role
from factbox_quotes.marks.scare import is_scare
from factbox_quotes.marks.stretches import Stretch
from factbox_quotes.reports.attributions import Attribution
from factbox_quotes.reports.contents import pieces
from factbox_quotes.reports.frames import Frame
from factbox_quotes.speakers.layouts import layout_speaker, lead_speaker
from factbox_quotes.speakers.scenes import Scene

NOBODY = frozenset("this that these those there what it you i we many some few".split())
"""Subjects that say nothing where no report has them: "this was “a mess from the start to the end.”"."""

PERSONS = frozenset("he she they who man woman men women people family members police critics officials".split())
"""Small words for those who may."""

WRITINGS = frozenset("notice note letter memo placard banner poster".split())
"""What speaks for who wrote it."""

CONNECTIVES = frozenset("and then but or later again also finally".split())
"""Before a colon these go on with who spoke: "And then: “No.”"."""

MAX_LABEL, MAX_HEADING = 2, 6
"""Words of a line that is a label, or a heading, if it has no point."""

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


class Floor(NamedTuple):
    """Who has the floor: the speaker and cue of the last thing said, and the frame of it; `leads`: it leads on."""

    speaker: Span | None = None
    cue: Span | None = None
    frame: Frame | None = None
    leads: bool = False

    def is_before(self, frame: Frame) -> bool:
        """Whether it was taken right before `frame`, in the same paragraph."""
        taken = self.frame
        return taken is not None and frame.number - taken.number == 1 and frame.paragraph == taken.paragraph

    def leads_in(self, frame: Frame) -> bool:
        """Whether it was taken right before `frame`, with a colon."""
        return self.leads and self.frame is not None and frame.number - self.frame.number == 1


def take_turns(scenes: Sequence[Scene]) -> list[Quote]:
    """All quotes of the article, scene by scene."""
    floor = Floor()
    quotes: list[Quote] = []
    for scene in scenes:
        frame = scene.frame
        if scene.attributions or frame.stretches:
            said = sorted([*_reported(scene), *_unreported(scene, floor, scenes)])
            quotes += said
            floor = _pass_on(floor, scene, said)
        if frame.text.endswith(":", frame.start, frame.end):
            floor = _lead_in(floor, scene)
    return quotes


def _reported(scene: Scene) -> Iterator[Quote]:
    text = scene.frame.text
    for attribution in scene.attributions:
        number = 0
        for region in attribution.contents:
            for start, end, kind in pieces(text, region, scene.within(*region)):
                marked = scene.within(start - 2, start + 1) if kind == "direct" else ()
                if marked and any(is_scare(text, stretch, cued=True) for stretch in marked):
                    continue
                yield Quote(start, end, kind, attribution.speaker, attribution.cue, number > 0, attribution.rule)
                number += 1


def _unreported(scene: Scene, floor: Floor, scenes: Sequence[Scene]) -> Iterator[Quote]:
    loose = scene.loose()
    if not loose or scene.commands:
        return
    for stretch in loose:
        opens = bool(scene.attributions) and stretch.outer_start == scene.frame.start
        named = layout_speaker(scene.frame.text, stretch)
        if is_scare(scene.frame.text, stretch, cued=opens or named is not None or _stands_alone(scene, stretch)):
            continue
        speaker, cue, rule, continued = _turn(scene, stretch, named, floor, scenes)
        yield Quote(stretch.start, stretch.end, "direct", speaker, cue, continued or stretch.resumes, rule)


def _stands_alone(scene: Scene, stretch: Stretch) -> bool:
    """Whether it is a sentence by itself, and no label of a word or two without a point."""
    return scene.is_bare and not stretch.runs_on and not _is_heading(scene.frame.text, stretch, MAX_LABEL)


def _is_heading(text: str, stretch: Stretch, words: int) -> bool:
    """Whether it is a few words, at most `words`, without a point."""
    return text[stretch.end - 1].isalnum() and len(text[stretch.start : stretch.end].split()) <= words


class Turn(NamedTuple):
    """Speaker, cue and rule of one loose stretch; `continued`: it goes on with what was said before."""

    speaker: Span | None
    cue: Span | None
    rule: str
    continued: bool = False


def _turn(scene: Scene, stretch: Stretch, named: Span | None, floor: Floor, scenes: Sequence[Scene]) -> Turn:
    """Speaker, cue and rule for one loose stretch; `named`: whom the layout names."""
    reporter = scene.reporter(stretch.start)
    if reporter is not None:
        return Turn(reporter.speaker, reporter.cue, "same-sentence", continued=True)
    if named is not None:
        return Turn(named, None, "layout")
    if scene.is_bare:
        return _bare_turn(scene, stretch, floor, scenes)
    return _clause_turn(scene, stretch, floor)


def _clause_turn(scene: Scene, stretch: Stretch, floor: Floor) -> Turn:
    """The same in a clause of the writer's: the subject of the clause, if it can speak, or who has the floor."""
    subject = scene.subject
    if subject is None:
        has_floor = _has_floor(floor, scene.frame, stretch)
        return Turn(floor.speaker, floor.cue, "last-speaker") if has_floor else Turn(None, None, "nobody-near")
    if _is_of_floor(scene, subject, stretch, floor):
        return Turn(floor.speaker, floor.cue, "last-speaker")
    return Turn(subject if _speaks(scene, subject) else None, None, "clause-subject")


def _speaks(scene: Scene, subject: Span) -> bool:
    return _may_speak(scene.frame.text, subject) and not scene.asks


def _is_of_floor(scene: Scene, subject: Span, stretch: Stretch, floor: Floor) -> bool:
    """ "So it grew, and “these are the people who wait.”": a subject that is no speaker."""
    return floor.is_before(scene.frame) and not _speaks(scene, subject)


def _has_floor(floor: Floor, frame: Frame, stretch: Stretch) -> bool:
    """Whether who spoke last speaks on: not after a colon of the frame's own."""
    lead = frame.text[max(frame.start, stretch.outer_start - 20) : stretch.outer_start].rstrip()
    led_in = lead.endswith(":") and not CONNECTIVES.issuperset(lead[:-1].lower().split())
    return not led_in and (floor.is_before(frame) or floor.leads_in(frame))


def _may_speak(text: str, subject: Span) -> bool:
    """Whether a subject without a report is a person or a body: "Ann Lee", "she", "the chief", not "its aim"."""
    words = text[subject.start : subject.end].split()
    last = words[-1]
    if last[:1].isupper() and words[0].lower() not in NOBODY:
        return True
    low = last.lower()
    return low in PERSONS or low in WRITINGS or is_role(low.removesuffix("s"))


def _bare_turn(scene: Scene, stretch: Stretch, floor: Floor, scenes: Sequence[Scene]) -> Turn:
    """A sentence that is nothing but a quotation."""
    if _is_heading(scene.frame.text, stretch, MAX_HEADING) and not floor.leads_in(scene.frame):
        return Turn(None, None, "heading")
    if stretch.resumes or floor.is_before(scene.frame) or floor.leads_in(scene.frame):
        return Turn(floor.speaker, floor.cue, "continues", continued=True)
    return _named_turn(scene, floor, scenes)


def _named_turn(scene: Scene, floor: Floor, scenes: Sequence[Scene]) -> Turn:
    """The same, with its speaker in the sentence before it or in the next."""
    number = scene.frame.number
    before = scenes[number - 1] if number else scene
    beside = before.frame.paragraph == scene.frame.paragraph and before.introduces is not None
    ahead = None if beside else _ahead(scene, scenes[number + 1 : number + 1 + LOOK_AHEAD])
    if ahead is not None:
        return Turn(ahead.speaker, ahead.cue, "named-after")
    if before.introduces is not None:
        return Turn(before.introduces, None, "introduced")
    return Turn(floor.speaker, floor.cue, "last-speaker")


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


def _pass_on(floor: Floor, scene: Scene, said: Sequence[Quote]) -> Floor:
    """Who has the floor after `scene`, in which something was `said` or might have been."""
    last = said[-1] if said else None
    report = scene.attributions[-1] if scene.attributions else None
    if last is not None and last.speaker is not None:
        return Floor(last.speaker, last.cue, scene.frame)
    if report is not None and report.speaker is not None:
        return Floor(report.speaker, report.cue, scene.frame, report.leads)
    return floor


def _lead_in(floor: Floor, scene: Scene) -> Floor:
    """A sentence that ends in a colon gives the floor to its last speaker, the one it names, or its subject."""
    named = any(attribution.speaker for attribution in scene.attributions)
    frame = scene.frame
    speaker = None if named else lead_speaker(frame.text, frame.start, frame.end) or scene.subject
    cue = None if speaker else floor.cue
    return Floor(speaker or floor.speaker, cue, frame, leads=True)
