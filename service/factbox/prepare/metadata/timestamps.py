"""Publication times as pages write them: ISO 8601 in its many spellings, RFC 2822, and dates in words."""

from __future__ import annotations

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

_ISO = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d{1,9})?"
    r"\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?",
    re.IGNORECASE,
)
MONTHS = (
    "jan|enero|genn", "feb|fév|fevereiro", "mar|mär|maart", "apr|avr|abril", "may|mai|mei|magg", "jun|juin|giugn",
    "jul|juil|lugl", "aug|août|agost", "sep|settem|setem", "oct|okt|ottob|outub", "nov", "dec|dez|déc|dicie|dicem",
)  # fmt: skip
"""How the months begin in English, German, French, Spanish, Italian, Portuguese and Dutch."""
_MONTH = rf"({'|'.join(MONTHS)})[a-zäçéû]{{0,7}}\.?"
_DAY = r"(\d{1,2})(?:st|nd|rd|th|er|\.)?"
_IN_WORDS = re.compile(
    rf"\b(?:{_MONTH} {_DAY},? (\d{{4}})|{_DAY} (?:de )?{_MONTH},?(?: de)? (\d{{4}}))\b", re.IGNORECASE
)
_BY_DOTS = re.compile(r"(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?((?:19|20)\d\d)(?![\d.])")
_NUMBERS = {beginning: number for number, month in enumerate(MONTHS, 1) for beginning in month.split("|")}
_IN_FIGURES = re.compile(r"\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b")
_DATELINE = re.compile(rf"(?:[A-Z][\w. ]{{1,30}}, ){{0,2}}({_IN_WORDS.pattern})\s*[(/:–—-]", re.IGNORECASE)
_IN_ADDRESS = re.compile(
    r"/((?:19|20)\d\d)/(?:[a-z][a-z_-]{1,30}/)?(\d{1,2})/(\d{1,2})(?=/)|/((?:19|20)\d\d)-(\d\d)-(\d\d)(?=[-/_.])",
    re.IGNORECASE,
)
YEARS = range(1990, 2100)
"""No page is older than the web; other years are a subject of the article or a default of its software."""


def read_moment(text: str | None) -> date | datetime | None:
    """The moment that `text` names, with its zone when it gives one; None when it names none that can be."""
    if not text or len(text) > 80:
        return None
    try:
        moment = _iso(text.strip()) or _mail(text.strip())
    except ValueError:
        return None
    return moment if moment and moment.year in YEARS else None


def _iso(text: str) -> date | datetime | None:
    match = _ISO.match(text)
    if match is None:
        return None
    year, month, day = (int(part) for part in match.group(1, 2, 3))
    if match[4] is None:
        return date(year, month, day)
    zone = match[7] or ""
    zone = "+00:00" if zone.upper() in ("Z", "UTC", "GMT") else zone + ":00" if len(zone) == 3 else zone
    return datetime.fromisoformat(f"{match[1]}-{match[2]}-{match[3]}T{match[4]}:{match[5]}:{match[6] or '00'}{zone}")


def _mail(text: str) -> datetime | None:
    """`Mon, 06 Jan 2025 10:00:00 GMT`."""
    return parsedate_to_datetime(text) if re.match(r"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} ", text) else None


def day_in_words(line: str) -> date | None:
    """The day that a short line names ("Published 6 January 2025", "Jan. 6, 2025", "2025-01-06", "06.01.2025")."""
    if found := _IN_WORDS.search(line):
        month, day, year = found.group(1, 2, 3) if found[1] else found.group(5, 4, 6)
        return _day(year, _NUMBERS[month.lower()], day)
    if figures := _IN_FIGURES.search(line):
        return _day(*figures.groups())
    dotted = _BY_DOTS.search(line)
    return _day(dotted[3], dotted[2], dotted[1]) if dotted else None


def day_in_dateline(opening: str) -> date | None:
    """The day that an article begins with ("NEW YORK, Jan. 6, 2025 /Newswire/ -- The council ...")."""
    found = _DATELINE.match(opening)
    return day_in_words(found[1]) if found else None


def day_in_address(address: str) -> date | None:
    """The day in a page's address (".../2025/01/06/bridge", ".../2025/world/1/6/bridge", ".../2025-01-06-bridge")."""
    found = _IN_ADDRESS.search(address)
    return _day(*(part for part in found.groups() if part)) if found else None


def _day(year: str, month: str | int, day: str) -> date | None:
    try:
        named = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return named if named.year in YEARS else None
