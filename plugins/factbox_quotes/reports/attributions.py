"""Joins a reporting word, its speaker and its content to one attribution; all within one frame."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from factbox import Span
from factbox.language.en.classes import COORDINATORS, SUBORDINATORS
from factbox.language.en.classes import POSSESSIVES as OWNING
from factbox_quotes.english.grammar import LOW, POINTS, Region, Tokens, has_finite, has_marks, low_at, next_of
from factbox_quotes.english.lexicon import FINDERS, SOURCE, THINGS, TRADED, may_report
from factbox_quotes.english.roles import is_speaker
from factbox_quotes.english.words import PREPOSITIONS, TIMES
from factbox_quotes.reports.following import Following, begins_clause, follow, resume
from factbox_quotes.reports.frames import Frame
from factbox_quotes.reports.hits import AGREEING, Hit, hits
from factbox_quotes.reports.manner import manner_hits
from factbox_quotes.reports.preceding import content_before
from factbox_quotes.reports.report import Report
from factbox_quotes.reports.sources import sources
from factbox_quotes.reports.succeeding import content_after, opens_subordinate
from factbox_quotes.speakers import subjects
from factbox_quotes.speakers.inversions import after
from factbox_quotes.speakers.phrasing import Phrasing
from factbox_quotes.speakers.subject import Subject

WINDOW = 200
"""Words read at once: real sentences have fewer; it bounds the work on a text that never ends its first."""

MAX_CUES = 25
"""Reporting words read in one window, for the same reason."""


_CUE, _AT = attrgetter("cue"), attrgetter("at")
Places = Sequence[int]
Range = tuple[int, int]
Claim = tuple[list[Region], Range | None, Range, str, bool]
"""Contents, speaker and cue as ranges of tokens, the rule, and whether it ends in a colon."""

CLOSING = frozenset(["", ","])
"""What stands behind a report that is set in: nothing, or its comma."""

NO_CLAUSE = POINTS | COORDINATORS | PREPOSITIONS | SUBORDINATORS | {"to"}
"""What no clause of content begins with."""

FINDING = frozenset(["find"])
POSSESSIVES = ("'s", "s'")
CONDITIONS = frozenset("if whether unless".split())
SUPPOSING = CONDITIONS | {"when", "whenever"}
CONJUNCTION = frozenset(["that"])
COMMA = frozenset([","])
PLAIN = frozenset(["that", "clause"])
"""Openings of content in the writer's words."""
COMPARED = frozenset(["than"])
ANYBODY = frozenset("you your someone somebody anyone anybody people".split())
WRITERS = frozenset(["i", "we"])
NOBODY = frozenset("neither nobody none nothing".split())
WEAK = ("suggest", "indicat", "signal", "hint", "impl", "predict", "conclu")
"""Things do with these what people do: polls suggest."""


class Attribution(NamedTuple):
    """Content regions, the speaker and the cue, as places in the text. `rule` says how they were joined.

    `contents` may be empty: a lead-in whose words come in the next frame. `leads`: it ends in a colon.
    """

    contents: list[Span]
    speaker: Span | None
    cue: Span
    rule: str
    leads: bool = False


def attribute(frame: Frame) -> list[Attribution]:
    """The attributions of `frame`, in order of their cues."""
    made: list[Attribution] = []
    if not frame.stretches and not may_report(frame.text[frame.start : frame.end]):
        return made
    words = frame.read()
    for start in range(0, len(words.tokens), WINDOW):
        phrasing = Phrasing(frame, words, start, start + WINDOW)
        if claims := _claims(phrasing, frame):
            tokens, places = phrasing.tokens, phrasing.places
            made += _unclaimed([_place(tokens, places, claim) for claim in claims])
    return sorted(made, key=_CUE)


def _claims(phrasing: Phrasing, frame: Frame) -> list[Claim]:
    """What verbs and sources report."""
    tokens = phrasing.tokens
    reports = [at for at, token in enumerate(tokens) if token.reports]
    marked = bool(frame.stretches) or frame.text.find(":", frame.start, frame.end) >= 0
    found = [*hits(tokens, reports, marked), *(manner_hits(tokens) if frame.stretches else ())]
    named = [at for at in reports if tokens[at].cue is None]
    told = [*_from_verbs(phrasing, sorted(found, key=_AT)[:MAX_CUES])] if found else []
    return [*told, *islice(sources(tokens, named), MAX_CUES)] if named else told


def _unclaimed(found: list[Attribution]) -> list[Attribution]:
    """Where two cues claim the same words, the wider claim wins, then the nearer cue; a report inside stays."""
    if len(found) < 2:
        return found
    return [
        one._replace(contents=[said for said in one.contents if not any(_loses(one, said, other) for other in found)])
        for one in found
    ]


def _loses(one: Attribution, content: Span, other: Attribution) -> bool:
    for claim in other.contents:
        if claim.start <= content.start and content.end <= claim.end and not claim.start <= one.cue.start < claim.end:
            return claim != content or one.cue.start < other.cue.start
    return False


def _from_verbs(phrasing: Phrasing, found: Sequence[Hit]) -> Iterator[Claim]:
    done, speaker = 0, None
    for hit in found:
        report = _report(phrasing, hit, speaker)
        if report is None:
            continue
        begin = done if done and not _closes_frame(report) else 0
        before = content_before(report, begin, phrasing.tells, phrasing.opens)
        regions = [*before, *content_after(report, before)]
        if _counts(phrasing, report, regions):
            speaker, done = report.subject, hit.at + 1
            yield _claim(report, regions)


def _counts(phrasing: Phrasing, report: Report, regions: list[Region]) -> bool:
    """Whether it reports something, or tells whose turn it is."""
    hit, subject = report.hit, report.subject
    leads = report.following.opening == "colon" or _may_lead(hit)
    left = subject.left if subject is not None else hit.first
    opened = report.following.opening in CONJUNCTION
    return (bool(regions) or leads) and not phrasing.reports_nothing(hit, left, opened)


def _claim(report: Report, regions: list[Region]) -> Claim:
    subject, opening, at = report.subject, report.following.opening, report.hit.at
    place = (subject.start, subject.end) if subject is not None else None
    rule = f"{subject.rule if subject is not None else 'no-subject'}:{opening}"
    return regions, place, (at, at + 1), rule, opening == "colon"


def _report(phrasing: Phrasing, hit: Hit, speaker: Subject | None) -> Report | None:
    """What is read around `hit`; None when it reports nothing. `speaker`: of the report before."""
    tokens = phrasing.tokens
    subject = _subject(phrasing, hit, speaker)
    following = _following(tokens, hit, subject)
    if (subject is None or not subject.follows) and _takes_untold_clause(phrasing, hit, following):
        following = Following("clause", following.at)
    elif _lacks_verb(phrasing, hit, following):
        following = Following("nothing", following.at)
    nobody = subject is not None and _is_nobody(tokens, subject, hit)
    return None if nobody or _is_unlikely(tokens, hit, subject) else Report(tokens, hit, subject, following)


def _following(tokens: Tokens, hit: Hit, subject: Subject | None) -> Following:
    """What follows the verb, or the subject behind it."""
    following = follow(tokens, hit)
    if subject is None:
        return following
    if subject.follows and _is_last(tokens, hit, subject):
        return Following("nothing", subject.end)
    behind = _leads_in(hit, subject) or following == ("clause", subject.start)  # "C, said Ann Lee, who had slept"
    return resume(tokens, subject.end, hit) if behind else following


def _takes_untold_clause(phrasing: Phrasing, hit: Hit, following: Following) -> bool:
    """ "Critics say the rule prevents fraud": a clause whose verb tags know and no table does."""
    (opening, at), last = following, len(phrasing.tokens) - 1
    if opening != "nothing" or at >= last or phrasing.tokens[at].low in NO_CLAUSE:
        return False
    if hit.cue.govern == "hearer":
        return phrasing.is_clause(at)
    return hit.cue.verb.bare and phrasing.has_verb(at, last)


def _lacks_verb(phrasing: Phrasing, hit: Hit, following: Following) -> bool:
    """ "They said that in 2005, too", "it announced its spending plans": no content without a verb."""
    (opening, at), tokens = following, phrasing.tokens
    if opening not in PLAIN or at >= len(tokens) or has_marks(tokens, at):
        return False
    bare = hit.cue.verb.bare
    doubtful = _may_point(tokens, at) if opening in CONJUNCTION else not bare and _may_be_object(tokens[at].low)
    return doubtful and not phrasing.has_verb(at, len(tokens))


def _may_point(tokens: Tokens, at: int) -> bool:
    """Whether "that" before it may be what is said: "that in 2005", "that statement"."""
    low = tokens[at].low
    short = low in PREPOSITIONS or low in TIMES or next_of(tokens, POINTS, at) - at <= 2
    return short and not has_finite(tokens, at, len(tokens))


def _may_be_object(low: str) -> bool:
    return low in OWNING or low[:1].isdigit()


def _leads_in(hit: Hit, subject: Subject) -> bool:
    """ "Wrote the panel: “...”": verb and subject open the frame, and the content comes after both."""
    return hit.at == 0 and subject.start == hit.after


def _closes_frame(report: Report) -> bool:
    """A report at the very end is about all that stands before it, other reports included."""
    tokens, hit, subject, _ = report
    end = subject.end if subject is not None and subject.follows else hit.at + 1
    return end == len(tokens) and not has_marks(tokens)


def _may_lead(hit: Hit) -> bool:
    """A finite reporting verb without content still tells whose turn it is."""
    return hit.cue.govern in ("clause", "hearer") and hit.cue.form in ("past", "present")


def _subject(phrasing: Phrasing, hit: Hit, speaker: Subject | None) -> Subject | None:
    tokens = phrasing.tokens
    if _is_inserted(tokens, hit):
        return after(tokens, hit)
    found = subjects.before(phrasing, hit)
    if found is None and (not hit.first or tokens[hit.first - 1].low in '",'):
        found = after(tokens, hit)
    return _lent(phrasing, hit, speaker) if found is None else found


def _lent(phrasing: Phrasing, hit: Hit, speaker: Subject | None) -> Subject | None:
    """The subject of another verb: "Adding that it was late, Lee left", "Lee left, saying it was late"."""
    if not hit.at and hit.cue.form == "gerund":
        return subjects.inherited(phrasing.tokens, len(phrasing.tokens), _after_opening(phrasing.tokens))
    if speaker is not None and _is_set_before(phrasing.tokens, hit, speaker):
        speaker = None
    found = speaker or _inherited(phrasing, hit)
    return found and Subject(found.start, found.end, hit.first, "inherited", borrowed=True)


def _is_set_before(tokens: Tokens, hit: Hit, speaker: Subject) -> bool:
    """Whether its clause only opens the frame: "When Lee asked why, the mate shrugged and said"."""
    comma = next_of(tokens, COMMA, speaker.end, hit.first)
    return comma < hit.first and opens_subordinate(tokens, speaker.end) and begins_clause(tokens, comma + 1)


def _after_opening(tokens: Tokens) -> int:
    """Past the comma that ends what opens the frame and is followed by a clause; else its end."""
    ends = (n for n in range(1, len(tokens) - 1) if tokens[n].low == ",")
    return next((n + 1 for n in ends if begins_clause(tokens, n + 1)), len(tokens))


def _inherited(phrasing: Phrasing, hit: Hit) -> Subject | None:
    """The subject of the main clause, or where that cannot speak of the last; of a participle's verb, where it owns."""
    tokens = phrasing.tokens
    found = subjects.inherited(tokens, hit.first)
    if found is not None and not TRADED.isdisjoint((tokens[found.start].low, tokens[found.end - 1].low)):
        last = phrasing.last_subject(hit, found.end)
        return last if last and TRADED.isdisjoint((tokens[last.start].low, tokens[last.end - 1].low)) else None
    if hit.cue.form != "gerund" or found is None:
        return found
    owns = tokens[found.end - 1].low.endswith(POSSESSIVES)
    return phrasing.inherited(hit) if owns else found


def _is_unlikely(tokens: Tokens, hit: Hit, subject: Subject | None) -> bool:
    """Plain words whose source is missing or no speaker: "understand and predict", "if the court rules", "you say"."""
    if subject is None and not hit.at and hit.cue.form in ("gerund", "base"):
        return True  # "Say “no” more often", "Saying it was late, ..."
    if subject is not None and _is_supposed(tokens, subject):
        return True
    return _is_doubtful(tokens, hit, subject) and not has_marks(tokens)


def _is_supposed(tokens: Tokens, subject: Subject) -> bool:
    """ "If your doctor says “wait”", "when someone asks": nobody who is told of."""
    supposed = subject.left > 0 and tokens[subject.left - 1].low in SUPPOSING
    return supposed and tokens[subject.start].low in ANYBODY


def _is_doubtful(tokens: Tokens, hit: Hit, subject: Subject | None) -> bool:
    if subject is None or (subject.borrowed and hit.cue.form == "base"):
        return True
    if (subject.left and tokens[subject.left - 1].low in CONDITIONS) or _is_writer(tokens, subject, hit):
        return True
    last = tokens[subject.end - 1]
    return last.low == "you" or (last.low.endswith("ing") and not last.capital and subject.end - subject.start == 1)


def _is_writer(tokens: Tokens, subject: Subject, hit: Hit) -> bool:
    """ "I ask what he makes of it": who tells the story."""
    return tokens[subject.start].low in WRITERS and hit.cue.govern == "question" and not hit.cue.is_past


def _is_inserted(tokens: Tokens, hit: Hit) -> bool:
    """ "The plan, said Mauer, is dead": verb and noun phrase between commas."""
    if hit.cue.govern == "hearer" or not hit.first or tokens[hit.first - 1].low != ",":
        return False
    found = after(tokens, hit)
    if found is None or not (low_at(tokens, found.end) in CLOSING or _is_last(tokens, hit, found)):
        return False
    return subjects.opening_phrase(tokens, hit.first - 1) is None


def _is_last(tokens: Tokens, hit: Hit, subject: Subject) -> bool:
    """ "It was late, said a woman holding her son": a clause before it, and a participle behind the speaker."""
    speaks = any(token.capital or is_speaker(token.low) for token in tokens[subject.start : subject.end])
    holds = speaks and low_at(tokens, subject.end).endswith("ing") and has_finite(tokens, 0, hit.first)
    return holds and not has_finite(tokens, subject.end, len(tokens))


def _is_nobody(tokens: Tokens, subject: Subject, hit: Hit) -> bool:
    """ "Polls suggest that ...", "Neither would say", "according to two people briefed": no speaker at all."""
    if tokens[subject.end - 1].low in THINGS and tokens[hit.at].low.startswith(WEAK):
        return True
    if _is_compared(tokens, subject) or (subject.borrowed and _is_shown(tokens, subject, hit)):
        return True
    if hit.cue.verb.base in FINDING and FINDERS.isdisjoint(map(LOW, tokens[subject.start : subject.end])):
        return True
    return tokens[subject.start].low in NOBODY or tokens[subject.start].low == SOURCE


def _is_compared(tokens: Tokens, subject: Subject) -> bool:
    """ "4% more than Lee claims": no subject that says so, but "more than half" is one."""
    start, end = subject.start, subject.end - 1
    if start == end or COMPARED.isdisjoint(map(LOW, tokens[start:end])):
        return False
    return any(tokens[n].low in COMPARED and tokens[n + 1].capital for n in range(start, end))


def _is_shown(tokens: Tokens, subject: Subject, hit: Hit) -> bool:
    """ "Squid keep their colour, suggesting that": what a fact shows, unless its subject, borrowed, can speak."""
    if not (hit.cue.form == "gerund" and tokens[hit.at].low.startswith(WEAK)):
        return False
    words = tokens[subject.start : subject.end]
    named = any(token.capital for token in words[1:]) or words[0].low in AGREEING
    return not (named or any(is_speaker(token.low.removesuffix("s")) for token in words))


def _place(tokens: Tokens, places: Places, claim: Claim) -> Attribution:
    regions, speaker, cue, rule, leads = claim
    contents = [_span(tokens, places, start, end) for start, end in regions if start < end]
    said_by = _span(tokens, places, *speaker) if speaker is not None and speaker[0] < speaker[1] else None
    return Attribution(contents, said_by, _span(tokens, places, *cue), rule, leads)


def _span(tokens: Tokens, places: Places, start: int, end: int) -> Span:
    return Span(places[start], places[end - 1] + tokens[end - 1].size)
