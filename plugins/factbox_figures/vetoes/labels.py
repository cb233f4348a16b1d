"""Labels: numbered sections, rooms, cases, indices, marks of lists. A bare number there is no count."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factbox import Span
from factbox.language.en.numbers import HOURS
from factbox.language.neighbours import word_after, word_before
from factbox.scan import Scanner
from factbox_figures.figure import Number
from factbox_figures.tables.units import NAMES
from factbox_figures.vetoes.places import Places
from factbox_figures.words import any_of

# What a number or an hour's word names one of: "section 12", "stage two".
_PARTS = """section chapter article phase stage tier category grade type version part act area game level round
    episode volume page room gate row platform terminal runway step rule question option plan group""".split()
# The same of hours' words only: "week five", but "week 12" is a time.
_IN_WORDS = """match set heat hole inning leg season series book lane week lesson track scene division league zone
    unit""".split()
# The same of digits only.
_NUMBERED = """clause pages figure fig. table appendix annex flight route highway interstate motorway exit junction
    channel vol. resolution amendment proposition schedule model apartment suite district precinct zone brigade isbn
    zip psalm sonnet junctions exits gates sections chapters articles rooms platforms terminals routes ward seats
    flat bus symphony opus seat post posts exercise item fortune pier warehouse block bay class mark formula windows
    boeing airbus apollo covid iso chromosome chromosomes""".split()
# These are verbs and common nouns as well: "order 50 planes".
_REFERENCES = """build release band line track tracks lane note lap mach bug ext extension reference ref incident log
    lot case docket file invoice order ticket badge serial crime shirt jersey bib squad car""".split()
# Of several numbers: "junctions 24 to 26", "rooms three and four".
_SEVERAL = """junctions exits gates sections chapters articles rooms platforms terminals routes seats windows pages
    levels phases stages parts steps rows lanes questions options episodes volumes tiers zones wards flats items clauses
    grades categories pumps units blocks acts scenes weeks sets legs holes games races heats rounds lots berths cells
    tables days floors""".split()
_SOFTWARE = (
    "ios, ipados, macos, os x, android, firefox, chrome, safari, ubuntu, python, java, php, linux, kernel, "
    "playstation, xbox, iphone, ipad, galaxy, pixel, internet explorer, photoshop, minecraft, unreal engine, "
    "firmware, directx, bluetooth, usb, wi-fi, wifi, hdmi, gpt, windows, version"
).split(", ")
_INDICES = (
    "ftse, nikkei, cac, dax, ibex, stoxx, stoxx europe, russell, nasdaq, hang seng, topix, csi, kospi, asx, "
    "asx/s&p, nifty, wilshire, aex, omx, sp, smi, mib, tsx, dow, euronext, msci, euro stoxx, s&p, s & p, s &p, "
    "s& p, s and p, s&p/asx, s&p/tsx, standard & poor's, standard & poor’s, standard and poor's, standard and poor’s"
).split(", ")
_NAMED_SO = "number no no. year patent exhibit docket ext.".split()
SIZES = "250 350 1500 120 180 500 400 600 225 100 200 300 1000 2000 3000 5000 50 40 30 35 25".split()
"""How many shares indices have."""


_LINKS = "and or to through".split()


def _in_series(number: str) -> str:
    """The pattern of several numbers behind a plural."""
    several = rf"{number}(?: ?[-–] ?{number}|(?:, {number})*,? {any_of(_LINKS)} {number})"
    return rf"(?i:\b{any_of(_SEVERAL)} {several}\b)"


# What follows these is a label when it is a bare number: "Route 66" but "Route 66 percent" is none.
LABELS: dict[str, str] = {
    "labels": _in_series(r"\d{1,4}"),
    "labels-words": _in_series(any_of(HOURS)),
    "label": rf"(?i:\b{any_of([*_PARTS, *_NUMBERED])}[ -])\d+[A-Za-z]?(?:(?: ?[-–] ?|, | and | or )\d+\b)*",
    "label-word": rf"(?i:\b{any_of([*_PARTS, *_IN_WORDS])} {any_of(HOURS)}\b)",
    "index": rf"(?i:\b{any_of(_INDICES)}[ -]{any_of(SIZES)}\b)",
    "reference": rf"(?i:\b{any_of(_REFERENCES)}(?: number| no\.?)? )\d+(?:[-–/]\d+)*\b",
    "software": rf"(?i:\b{any_of(_SOFTWARE)}[ -])\d+(?:\.\d+)*\b",
    "school-year": r"\bYear \d{1,2}\b",
    "patent": r"(?i:\b(?:patents?|exhibit|docket)(?: no\.?| number)? )\d[\d,]*",
    "office": r"\bN[Oo] 1[01]\b",
    "list-mark": r"\b\d{1,2}[.)] [A-Z]",
    "verse": r"\b[A-Z][a-z]+ \d{1,3}:\d{1,3}(?:-\d+)?\b",
}
# The last words of what makes a label of a number: without one of them beside it nobody need look.
_LASTS = frozenset(
    word_before(name, len(name))
    for names in (_PARTS, _SEVERAL, _IN_WORDS, _NUMBERED, _REFERENCES, _SOFTWARE, _INDICES, _NAMED_SO)
    for name in names
)
_LABELS = Scanner(LABELS.values())
_REFERENCE = re.compile(rf"{any_of(_REFERENCES)}\b", re.IGNORECASE)
_PLURAL = re.compile(rf"{any_of(_SEVERAL)}\b", re.IGNORECASE)
_MEASURES = frozenset(NAMES).union("% per percent pc pct".split())
_COUNTS = re.compile(rf",\d| (?:[a-z]+ )?[a-z]+s\b| {any_of('more per percent people')}\b| ?%")
# "won the game four times", "The level 4 metres".
_TIMES = frozenset("times years months weeks days hours minutes points goals".split())
# "a hall that seats 1,100"
_THOUSANDS = re.compile(r",\d{3}(?!\d)")
_AFTER_ONE = tuple(f"one {link} " for link in _LINKS)  # "one" itself may count nothing
_OFFICE = ("No ", "NO ")
_RANKED = ("ranked ", "world ", "the ")
_OPENS_LINE = re.compile(r"(?:\A|\n) ?\Z")
_MARKED = re.compile(r"(?<!\d\d\d)[.)] [A-Z]|:\d")
_OWNER, _POORS = "s", ("oor's ", "oor’s ")
_TOUCHES = frozenset(".,$£€-(")


class Labels:
    """The labels of a text, looked for when a number stands beside what may make one of it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._places: Places | None = None

    def hold(self, number: Number) -> bool:
        """Whether `number` is a label, or of one."""
        if self._places is None:
            if not _may_be_label(self._text, number):
                return False
            self._places = Places(find_labels(self._text))
        return self._places.hold(number.start)


def _may_be_label(text: str, number: Number) -> bool:
    """A look at the neighbours of a number: a word of the tables, or the mark of a list or verse."""
    if number.before == _OWNER:
        return text.endswith(_POORS, 0, number.start)
    return (
        number.before in _LASTS
        or text.endswith(_AFTER_ONE, 0, number.start)
        or (number.plain and _MARKED.match(text, number.end) is not None)
    )


def find_labels(text: str) -> list[Span]:
    """Places where a bare number is a label, in order."""
    spans = list(_LABELS.spans(text))
    marks = _list_marks(text, (span for span in spans if text[span.start].isdigit()))
    return sorted([*(span for span in spans if _is_label(text, span)), *marks])


def _is_label(text: str, span: Span) -> bool:
    """Whether words and number are a label here: not "order 50 planes", nor "the world No 10"."""
    if text[span.start].isdigit() or word_after(text, span.end) in _TIMES or _THOUSANDS.match(text, span.end):
        return False
    if _REFERENCE.match(text, span.start):
        return _COUNTS.match(text, span.end) is None
    if word_after(text, span.end) in _MEASURES and _PLURAL.match(text, span.start):
        return False  # "levels 3 to 5 metres deep"
    return not (text.startswith(_OFFICE, span.start) and text.endswith(_RANKED, 0, span.start))


def _list_marks(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """ "1. Diaz 2. Tola 3. Korir": numbers before a full stop and a capital that open lines, or count up from one."""
    run: list[Span] = []
    awaited, sure = 1, False
    for mark in (Span(span.start, span.end - len(". A")) for span in spans):
        number, opens = int(text[slice(*mark)]), _OPENS_LINE.search(text, max(0, mark.start - 2), mark.start)
        if text[mark.start - 1 : mark.start] in _TOUCHES or not (opens or number in (1, awaited)):
            continue
        if number != awaited:
            yield from _sure(run, sure)
            run, sure = [], False
        run.append(mark)
        awaited, sure = number + 1, sure or opens is not None
    yield from _sure(run, sure)


def _sure(run: list[Span], sure: bool) -> list[Span]:
    """One mark that opens no line may be anything."""
    return run if sure or len(run) > 1 else []
