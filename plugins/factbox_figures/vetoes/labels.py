"""Labels: numbered sections, rooms, cases, indices, marks of lists. A bare number there is no count."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factbox import Span
from factbox.language.en.numbers import HOURS
from factbox.scan import Scanner

_HOURS = "|".join(HOURS)
_LABEL_WORDS = (
    "section|chapter|article|clause|page|pages|figure|fig\\.|table|appendix|annex|room|gate|flight"
    "|route|highway|interstate"
    "|motorway|exit|junction|terminal|runway|channel|volume|vol\\.|episode|rule|resolution|amendment"
    "|proposition|schedule"
    "|phase|stage|tier|category|grade|type|version|model|apartment|suite|district|precinct|zone|brigade|isbn|zip|psalm"
    "|sonnet|junctions|exits|gates|sections|chapters|articles|rooms|platforms|terminals|routes|ward|seats|row|flat|bus|symphony|opus|area|round|game|seat|post|posts|part|act|level|step|exercise|question|item|option|plan|group"
    "|fortune|route|pier|warehouse|block|bay|class|mark|platform|formula|windows|boeing|airbus|apollo|covid"
)
# These are verbs and common nouns as well: "order 50 planes".
_REFERENCES = (
    "reference|ref|incident|log|lot|case|docket|file|invoice|order|ticket|badge|serial|crime|shirt|jersey|bib|squad|car"
)
_INDICES = (
    "ftse|nikkei|cac|dax|ibex|stoxx|stoxx europe|russell|nasdaq|hang "
    "seng|topix|csi|kospi|asx|asx/s&p|nifty|wilshire|aex|omx"
    "|sp|smi|mib|tsx|dow|euronext|msci|euro stoxx|stoxx europe|s ?& ?p|s and p|s&p/asx|s&p/tsx|standard & poor['’]s"
    "|standard and poor['’]s"
)
# What follows these is a label when it is a bare number: "Route 66" but "Route 66 percent" is none.
LABELS: dict[str, str] = {
    "label": rf"(?i:\b(?:{_LABEL_WORDS})[ -])\d+[A-Za-z]?(?:(?: ?[-–] ?|, | and | or )\d+\b)*",
    "label-word": (
        r"(?i:\b(?:section|chapter|article|phase|stage|tier|category|grade|type|version|part|act|area|game|level|round"
        r"|match|set|heat|hole|inning|leg|season|series|episode|volume|book|page|room|gate|lane|row|platform|terminal"
        rf"|runway|step|rule|question|option|plan|week|lesson|track|scene|group|division|league|zone|unit) "
        rf"(?:{_HOURS})\b)"
    ),
    "index": rf"(?i:\b(?:{_INDICES})[ -](?:500|400|600|225|100|200|300|1000|2000|3000|5000|50|40|30|35|25)\b)",
    "reference": rf"(?i:\b(?:{_REFERENCES})(?: number| no\.?)? )\d+(?:[-–/]\d+)*\b",
    "software": r"(?i:\b(?:ios|ipados|macos|os x|android|firefox|chrome|safari|ubuntu|python|java|php|linux|kernel"
    r"|playstation|xbox|iphone|ipad|galaxy|pixel|internet explorer|photoshop|minecraft|unreal engine|directx|bluetooth"
    r"|windows|version|release|build)[ -])\d+(?:\.\d+)*\b",
    "office": r"\bN[Oo] 1[01]\b",
    "list-mark": r"\b\d{1,2}\. [A-Z]",
    "verse": r"\b[A-Z][a-z]+ \d{1,3}:\d{1,3}(?:-\d+)?\b",
}  # fmt: skip
_LABELS = Scanner(LABELS.values())
_REFERENCE = re.compile(rf"(?:{_REFERENCES})\b", re.IGNORECASE)
_COUNTS = re.compile(r",\d| (?:[a-z]+ )?[a-z]+s\b| (?:more|per|percent|people)\b| ?%")
# "won the game four times", "The level 4 metres".
_TIMES = re.compile(r" (?:times|years|months|weeks|days|hours|minutes|points|goals)\b")
_OFFICE = re.compile(r"N[Oo] ")
_RANKED = re.compile(r"(?:ranked|world|the) \Z")
_OPENS_LINE = re.compile(r"(?:\A|\n) ?\Z")
_TOUCHES = frozenset(".,$£€-")


def find_labels(text: str) -> list[Span]:
    """Places where a bare number is a label, in order."""
    spans = list(_LABELS.spans(text))
    marks = _list_marks(text, (span for span in spans if text[span.start].isdigit()))
    return sorted([*(span for span in spans if _is_label(text, span)), *marks])


def _is_label(text: str, span: Span) -> bool:
    """Whether words and number are a label here: not "order 50 planes", nor "the world No 10"."""
    if text[span.start].isdigit() or _TIMES.match(text, span.end):
        return False
    if _REFERENCE.match(text, span.start):
        return _COUNTS.match(text, span.end) is None
    ranked = _OFFICE.match(text, span.start) and _RANKED.search(text, max(0, span.start - len("ranked ")), span.start)
    return not ranked


def _list_marks(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """ "1. Diaz 2. Tola 3. Korir": numbers before a full stop and a capital that open lines, or count up from one."""
    run: list[Span] = []
    awaited, sure = 1, False
    for span in spans:
        if text[span.start - 1 : span.start] in _TOUCHES:
            continue
        mark = Span(span.start, text.index(".", span.start))
        opens, number = (
            _OPENS_LINE.search(text, max(0, mark.start - 2), mark.start) is not None,
            int(text[slice(*mark)]),
        )
        if number != awaited and not opens and number != 1:
            continue
        if number != awaited:
            yield from run if sure or len(run) > 1 else ()
            run, sure = [], False
        run.append(mark)
        awaited, sure = number + 1, sure or opens
    yield from run if sure or len(run) > 1 else ()
