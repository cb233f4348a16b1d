"""Two numbers that are one thing without being a range: dollars and cents, feet and inches, ratios, scores."""

from __future__ import annotations

import re

from factbox import Span
from factbox.language.neighbours import word_after
from factbox.language.word_forms import is_plural
from factbox_figures.figure import Figure
from factbox_figures.readers.compounds import PARTS
from factbox_figures.readers.fractions import PARTING, acts_next, noun_next
from factbox_figures.tables.units import NAMES
from factbox_figures.words import any_of

_INCH, _AGE = "in", "age"
_MINOR, _NAMED = "minor", "named"
_COMMA, _AND = ", ", " and "
_TOGETHER = frozenset(("", " ", "-", _COMMA, _AND))
_REMOVED, _LASTING = frozenset(("ago", "later", "earlier")), frozenset("for past last".split())
_CALENDAR = frozenset("year month week day".split())
_PLUS_MINUS = re.compile(r" ?(?:±|\+/-|\+/−) ?\Z")
_RATIO = re.compile(r":\Z|-to-\Z|-for-\Z")
_GAMES = "score scores win wins won winning beat* lost lose drew defeat* victory"
_SCORE = re.compile(
    rf"""\b{
        any_of(f'''{_GAMES} loses losing draw drawn tie tied lead leads led leading trail* ended ends score* down up
    ahead behind vot* ruled ruling decision goal* set sets match half aggregate series game over by at''')
    }\b""",
    re.IGNORECASE,
)
_VOTED = re.compile(rf"\b{any_of('vot* passed rejected approved defeated backed')}\b")
# These tell of a game whatever the numbers: "won 2 to 1".
_SCORE_WORD = re.compile(rf"\b{any_of(_GAMES)}\b", re.IGNORECASE)
_CAPITAL_BEFORE = re.compile(r"[A-Z][\w.]* \Z")
_CAPITAL_AFTER = re.compile(r" [A-Z]")
# "6-4 3-6 7-5".
_SET_BEFORE, _SET_AFTER = re.compile(r"\b\d[-–]\d,? \Z"), re.compile(r",? \d[-–]\d\b")
_ENDS = re.compile(r"(?: more\b)?(?:[.,;!?](?!\d)|\Z)")
_SHARE = re.compile(rf" ([a-z]+(?: [a-z]+)?) ({any_of(PARTING)})(?: every)? ")
_SAID, _DASHED = frozenset((" to ", "-to-")), frozenset(("-", "–", " - ", " – "))
_LARGEST_SCORE, _MOST_RUNS, _WICKETS = 250, 1000, 10
_LARGEST_WHOLE = 10**6
_ODDS = frozenset("odds ratio chance shot majority margin against on".split())
NOUN_AFTER = re.compile(rf" (?!{any_of('for from and the per with after')} )[a-z]{{3,}}")
"""A word in lower case that may be a noun, right after a figure."""


def composite(text: str, left: Figure, right: Figure, between: str) -> Figure | None:
    """ "3 dollars and 50 cents", "5 feet 2 inches", "6-foot-2"."""
    if (left.kind == right.kind == "money" and right.form == _MINOR and left.unit == right.unit) or _cents(left, right):
        small = right.high < 1 and left.high == int(left.high) and between in (" ", " and ", ", ")
        return left.with_(end=right.end, low=left.low + right.low, high=left.high + right.high) if small else None
    if _is_change(text, left, right, between):
        return left.with_(end=right.end, low=left.low + right.low / 100, high=left.high + right.high / 100)
    return _with_part(text, left, right, between)


def _with_part(text: str, left: Figure, right: Figure, between: str) -> Figure | None:
    """ "5 feet 2 inches", "two years and three months", and "6-foot-2", whose inches need no name."""
    small = _INCH if right.kind == "count" and between == "-" else right.unit
    parts = PARTS.get((left.unit or "", small or ""))
    if parts is None or right.high >= parts or between not in _TOGETHER:
        return None
    if _is_apart(text, left, right, between):
        return None
    whole = right if right.kind == _AGE else left  # "nine weeks and three days old"
    low, high = left.low + right.low / parts, left.high + right.high / parts
    return left.with_(end=right.end, low=low, high=high, kind=whole.kind, rule=whole.rule, form=whole.form)


def _is_apart(text: str, left: Figure, right: Figure, between: str) -> bool:
    """ "two years, six months more than", "ran for six years and ten days later stopped"."""
    if between == _COMMA:
        return left.unit in _CALENDAR
    led = between == _AND and left.number.before in _LASTING
    return led and word_after(text, right.end) in _REMOVED


def _is_change(text: str, left: Figure, right: Figure, between: str) -> bool:
    """ "15 dollars 50", "thirteen dollars and forty-five": the cents without their name, and nothing after them."""
    named = left.form == _NAMED and left.number.factor == 1
    whole = named and left.high == int(left.high) and right.is_bare and 10 <= right.low < 100
    return bool(whole and between in (" ", " and ") and _ENDS.match(text, right.end))


def _cents(left: Figure, right: Figure) -> bool:
    """Cents belong to whatever currency went before ("3 CAD 5 cents")."""
    return left.kind == "money" and left.form != _MINOR and right.form == _MINOR and right.unit == "USD"


def ratio(text: str, left: Figure, right: Figure, between: str) -> Figure | None:
    """ "3-to-1", "2-for-1", "4:1"."""
    odds = between == " to " and _is_odds(text, left, right)
    if not (left.is_bare and right.is_bare and (odds or _RATIO.match(between))) or right.low == 0:
        return None
    if between == "-to-" and left.low < right.low:
        return None
    value = left.low / right.low
    return left.with_(end=right.end, kind="ratio", low=value, high=value, rule="ratio")


def _is_odds(text: str, left: Figure, right: Figure) -> bool:
    """ "30 to 1", and no score."""
    if right.low != 1 or left.low <= 1 or _SCORE_WORD.search(text[max(0, left.start - 30) : left.start]):
        return False
    return word_after(text, right.end) in _ODDS or NOUN_AFTER.match(text, right.end) is None


def score(text: str, left: Figure, right: Figure, between: str) -> Figure | None:
    """ "3-2", "1 – 0", "voted 7 to 2", "287-6": low and high whichever came first."""
    said = between in _SAID
    if not (said or between in _DASHED):
        return None
    if not (_are_scores(left, right) or (said and _is_vote(text, left, right))):
        return None
    before, after = text[max(0, left.start - 30) : left.start], text[right.end : right.end + 14]
    told = _is_said(left, right, before, after) if said else _is_dashed(left, right, before, after)
    low, high = sorted((left.low, right.low))
    return left.with_(end=right.end, kind="score", low=low, high=high, rule="score") if told else None


def _are_scores(left: Figure, right: Figure) -> bool:
    """Two small whole numbers, or the runs and wickets of an innings."""
    plain = left.is_bare and right.is_bare and left.number.plain and right.number.plain
    innings = right.high <= _WICKETS and left.high < _MOST_RUNS
    return plain and (innings or max(left.high, right.high) <= _LARGEST_SCORE)


def _is_vote(text: str, left: Figure, right: Figure) -> bool:
    """ "voted by 312 to 287": as many as sit in a parliament."""
    counts = left.is_bare and right.is_bare and right.low < left.low < _MOST_RUNS
    return counts and _VOTED.search(text, max(0, left.start - 30), left.start) is not None


def _is_said(left: Figure, right: Figure, before: str, after: str) -> bool:
    """ "won 7 to 2"."""
    return left.low > right.low and _is_of_game(before, after)


def _is_dashed(left: Figure, right: Figure, before: str, after: str) -> bool:
    """ "3-2"; "2-3" only where a game is spoken of, or between names."""
    if left.low >= right.low:
        return True
    named = _CAPITAL_BEFORE.search(before) and _CAPITAL_AFTER.match(after)
    if named or _SET_BEFORE.search(before) or _SET_AFTER.match(after):
        return True
    return _is_of_game(before, after) and not NOUN_AFTER.match(after)


def _is_of_game(before: str, after: str) -> bool:
    return (_SCORE.search(before) or _SCORE.search(after)) is not None


def share(text: str, left: Figure, right: Figure, between: str) -> Figure | None:
    """ "one bus in five", "nine drivers out of ten": a part of what is counted."""
    link = _SHARE.fullmatch(between)
    alike = left.is_bare and right.is_bare and left.low < right.low <= _LARGEST_WHOLE
    if (
        link is None
        or not alike
        or (noun_next(text, right.end) and not (left.low == 1 and acts_next(text, right.end)))
        or not _may_be_parted(link[1], link[2], left, right)
    ):
        return None
    value = left.low / right.low
    thing = Span(left.end + link.start(1), left.end + link.end(1))
    return left.with_(end=right.end, kind="fraction", low=value, high=value, rule="one-in", subject=thing)


def _may_be_parted(noun: str, link: str, left: Figure, right: Figure) -> bool:
    """Whether so many of a thing may be a part: no time, no games, no year; of more than one only round numbers."""
    head = noun.rsplit(" ", 1)[-1]
    if head in NAMES or (right.number.plain and 1500 <= right.low <= 2100):
        return False
    return link != "in" or (left.low == 1 and not is_plural(head)) or right.low in (10, 100, 1000)


def plus_minus(text: str, left: Figure, right: Figure, between: str) -> Figure | None:
    """ "2.5 ± 0.1 kg"."""
    if not _PLUS_MINUS.match(between):
        return None
    margin = abs(right.low)
    return right.with_(start=left.start, low=left.low - margin, high=left.low + margin, rule="plus-minus")
