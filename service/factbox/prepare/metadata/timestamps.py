"""Publication times as pages write them: ISO 8601 in its many spellings, RFC 2822, seconds, and dates in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from factbox.prepare.metadata.months import MONTHS

_ISO = re.compile(
    r"(\d{4})[-/]?(\d\d)[-/]?(\d\d)(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d{1,9})?"
    r"\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?(?!\d)",
    re.IGNORECASE,
)
_SECONDS = re.compile(r"(\d{10})(?:\d{3}|\.\d{1,6})?\Z")
_MAIL = re.compile(r"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} ")
_NAME = r"([^\W\d_][^\s\d.,:;/()|–—-]{1,14})\.?"
_YEAR = r"((?:19|20)\d\d)(?!\d)"
_DAY = r"(\d{1,2})(?:[sS][tT]|[nNrR][dD]|[tT][hH]|er|\.|º|ª)?"
_DATES = re.compile(
    rf"(?<![\d.,])(?:"
    rf"{_DAY}[\s\-/]*(?:de |of |d['’])?{_NAME}[,.]?(?: de| del)?[\s\-/]+{_YEAR}"  # 3 August 2015, 03-Aug-2015
    rf"|{_YEAR}[.\s\-]{{1,3}}{_NAME}[\s\-]+{_DAY}(?!\d)"  # 2015. augusztus 3.
    rf"|{_YEAR}\s?[年년]\s?(\d{{1,2}})\s?[月월]\s?(\d{{1,2}})"  # Chinese, Japanese, Korean
    rf"|{_YEAR}([-/.])\s?(\d{{1,2}})\11\s?(\d{{1,2}})(?!\d|T\d\d:\d\d:)"  # 2015-08-03; no time for machines
    rf"|(\d{{1,2}})([./])\s?(\d{{1,2}})\15\s?{_YEAR}(?!\.\d)"  # 03.08.2015, 03/08/2015
    rf"|([0-3]\d)\.([01]\d)\.([0-4]\d)(?![\d.]|:\d)"  # 03.08.15
    rf")"
    rf"|(?<![^\W\d_]){_NAME}\s{{0,3}}{_DAY},?\s{{0,3}}(?:\d\d:\d\d(?::\d\d)?\s(?:[A-Z]{{2,4}}\s)?)?{_YEAR}"
    # August 3, 2015; Aug 03 12:45:00 EDT 2015
)
_LIKELY = re.compile(r"(?:19|20)\d\d|\d\.\d\d\.\d\d")
"""What every such day has in it; to look for this first costs a tenth."""
_PLACE = re.compile(r"[A-Z][\w. ]{1,30}, ")
_AFTER_DATELINE = re.compile(r"\s*[(/:–—-]")
_IN_ADDRESS = re.compile(
    r"/((?:19|20)\d\d)/(?:[a-z][a-z_-]{1,30}/)?(\d{1,2}|[a-z]{3})/(\d{1,2})(?=/)"
    r"|[/_-]((?:19|20)\d\d)-(\d\d)-(\d\d)(?=[-/_.]|\Z)"
    r"|[/_-]t?((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?=[-/_.]|\Z)"
    r"|/((?:19|20)\d\d)-?/?(0[1-9]|1[0-2])/?([0-2]\d|3[01])(?=/)",
    re.IGNORECASE,
)
_COUNTRY = re.compile(r"//[^/?#]*\.([a-z]{2})(?=[:/?#]|\Z)", re.IGNORECASE)
_DAY_FIRST = frozenset("gb uk ie au nz in za ng ke gh my sg pk bd lk jm mt cy hk".split())
COMPACT = 14
YEARS = range(1990, 2100)
"""No page is older than the web; other years are a subject of the article or a default of its software."""
LONGEST = 80
_MARKS = " \t,;:|·•–—-"


class Written(NamedTuple):
    """A day that stands in a line, and the words between the day before it and it."""

    day: date
    before: str


def is_day_first(language: str | None, address: str | None) -> bool | None:
    """Whether 06/01/2025 is in January, by the language that a page declares and its address; None when unknown.

    English has it both ways, by country; who else writes it so begins with the day.
    """
    tag = (language or "").lower()
    if not tag.startswith("en"):
        return True if tag else None
    country = tag[3:5] or (_COUNTRY.search(address or "") or ("", ""))[1].lower()
    return False if country == "us" else True if country in _DAY_FIRST else None


def read_moment(text: str | None, day_first: bool | None = None) -> date | datetime | None:
    """The moment that `text` names, with its zone when it gives one; None when it names none that can be."""
    if not text or len(text) > LONGEST:
        return None
    text = text.strip()
    try:
        moment = _compact(text) or _iso(text) or _seconds(text) or _mail(text)
    except (ValueError, OverflowError):
        return None
    moment = moment or day_in_words(text, day_first)
    return moment if moment and moment.year in YEARS else None


def _compact(text: str) -> datetime | None:
    """`20250106100000`."""
    return datetime.strptime(text, "%Y%m%d%H%M%S") if len(text) == COMPACT and text.isdecimal() else None


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


def _seconds(text: str) -> datetime | None:
    """Seconds, or thousandths of them, since 1970 in UTC."""
    match = _SECONDS.match(text)
    return datetime.fromtimestamp(int(match[1]), UTC) if match else None


def _mail(text: str) -> datetime | None:
    """`Mon, 06 Jan 2025 10:00:00 GMT`."""
    return parsedate_to_datetime(text) if _MAIL.match(text) else None


def day_in_words(line: str, day_first: bool | None = None) -> date | None:
    """The first day that a short line names ("on 6 January 2025", "Jan. 6, 2025", "2025年1月6日", "06.01.2025")."""
    return next((written.day for written in days_in(line, day_first)), None)


def days_in(line: str, day_first: bool | None = None) -> Iterator[Written]:
    """The days that a line names, in order. day_first: what 06/01/2025 means; None where that is not known."""
    end = 0
    for found in _found(line):
        if day := _day_of(found, day_first):
            yield Written(day, line[end : found.start()])
            end = found.end()


def without_day(line: str) -> str:
    """What stands before the first day that a line names, or else after it."""
    found = next((found for found in _found(line) if _day_of(found)), None)
    return (line[: found.start()].strip(_MARKS) or line[found.end() :].strip(_MARKS)) if found else line


def _found(line: str) -> Iterator[re.Match[str]]:
    """What may be a day in a line."""
    return _DATES.finditer(line) if _LIKELY.search(line) else iter(())


def _day_of(found: re.Match[str], day_first: bool | None = None) -> date | None:
    part = found.group
    if part(2):
        return _day(part(3), MONTHS.get(part(2).lower()), part(1))
    if part(4):
        return _day(part(4), MONTHS.get(part(5).lower()), part(6))
    if part(7):
        return _day(part(7), part(8), part(9))
    if part(10):
        return _day(part(10), part(12), part(13))
    if part(14):
        return _in_figures(part(14), part(15), part(16), part(17), day_first)
    if part(18):
        return _day("20" + part(20), part(19), part(18))
    return _day(part(23), MONTHS.get(part(21).lower()), part(22))


def _in_figures(first: str, mark: str, second: str, year: str, day_first: bool | None) -> date | None:
    """ "27/11/2017", "11/27/2017"; where both could be the month, the point tells that the day comes first, or else
    the page's language and country."""
    if mark == "." or int(first) > 12:
        return _day(year, second, first)
    if int(second) > 12 or int(first) == int(second):
        return _day(year, first, second)
    if day_first is None:
        return None
    return _day(year, second, first) if day_first else _day(year, first, second)


def day_in_dateline(opening: str) -> date | None:
    """The day that an article begins with ("NEW YORK, Jan. 6, 2025 /Newswire/ -- The council ...")."""
    at = 0
    for _ in range(3):
        found = _DATES.match(opening, at)
        if found and _AFTER_DATELINE.match(opening, found.end()):
            return _day_of(found)
        place = _PLACE.match(opening, at)
        if place is None:
            return None
        at = place.end()
    return None


def day_in_address(address: str) -> date | None:
    """The day in a page's address (".../2025/01/06/bridge", ".../2025/world/1/6/bridge", ".../2025-01-06-bridge")."""
    found = _IN_ADDRESS.search(address)
    if found is None:
        return None
    year, month, day = (part for part in found.groups() if part)
    return _day(year, MONTHS.get(month.lower()) if month.isalpha() else month, day)


def _day(year: str, month: str | int | None, day: str) -> date | None:
    try:
        named = date(int(year), int(month or 0), int(day))
    except ValueError:
        return None
    return named if named.year in YEARS else None
