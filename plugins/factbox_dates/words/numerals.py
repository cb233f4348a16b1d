"""What is written in digits: a table of forms, each with the class of word it is and its reader."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from factbox_dates.words.lexicon import Word

Reader = Callable[[re.Match[str]], Any]


class Form(NamedTuple):
    """One way to write in digits: `kind` is the class of word, `read` its value or None when it is none."""

    kind: str
    pattern: str
    read: Reader


def _moment(m: re.Match[str]) -> tuple[tuple[int, ...], tuple[int, ...], str] | None:
    """The numbers of a day, those of a clock time, and its offset."""
    day = tuple(int(m[name]) for name in ("y", "m", "d"))
    return None if day[1] > 12 else (day, tuple(map(int, m["clock"].split(":"))), (m["zone"] or "").upper())


def _numbers(m: re.Match[str]) -> tuple[int, ...]:
    return tuple(int(part) for part in m.groups())


def _same_marks(m: re.Match[str]) -> tuple[int, ...] | None:
    marks = {char for char in m[0] if not char.isdigit()}
    return _numbers(m) if len(marks) == 1 else None


def _clock(m: re.Match[str]) -> tuple[int, int, int | None, str] | None:
    hour, minute, second = int(m[1]), int(m[2] or 0), int(m[3]) if m[3] else None
    return (
        (hour, minute, second, (m[4] or "").strip()[:1]) if hour <= 24 and minute < 60 and (second or 0) < 60 else None
    )


def _hour(m: re.Match[str]) -> tuple[int, int, None, str] | None:
    return (int(m[1]), 0, None, m[2].strip()[:1]) if 1 <= int(m[1]) <= 12 else None


def _compact_clock(m: re.Match[str]) -> tuple[int, int, None, str] | None:
    return (int(m[1]), int(m[2]), None, m[3][:1]) if 1 <= int(m[1]) <= 12 and int(m[2]) < 60 else None


def _decade(m: re.Match[str]) -> int:
    year = int(m[1])
    return year if len(m[1]) > 2 else year + (1900 if year > 10 else 2000)


def _year_range(m: re.Match[str]) -> tuple[int, int] | None:
    first, last = int(m[1]), int(m[2])
    last += first // 100 * 100 if last < 100 else 0
    return (first, last) if 1000 <= first < last < first + 200 else None


def _year_month(m: re.Match[str]) -> tuple[int, int] | None:
    year, month = int(m[1]), int(m[2])
    return (year, month) if 1 <= month <= 12 and 1000 <= year < 2200 else None


def _month_year(m: re.Match[str]) -> tuple[int, int] | None:
    month, year = int(m[1]), int(m[2])
    return (year, month) if 1 <= month <= 12 and 1900 <= year < 2200 else None


def _part_and_year(m: re.Match[str]) -> tuple[int, int]:
    """ "1Q25", "q3'24": the part of the year and the year."""
    part, year = (int(group) for group in m.groups() if group)
    return part, year if year > 99 else year + 2000


def _fiscal_year(m: re.Match[str]) -> int:
    """The year in which a fiscal year ends: "FY25", "FY2024/25"."""
    year = int(m[2] or m[1])
    return year if year > 99 else year + 2000


def _of_24_hours(m: re.Match[str]) -> tuple[int, int, None, str]:
    return int(m[1]), int(m[2]), None, ""


def _compound(m: re.Match[str]) -> tuple[tuple[str, str], ...]:
    """ "1h20m", "3min 29.5sec": each amount with its unit."""
    return tuple((number, _LETTERS[letter]) for number, letter in _COMPOUND_PART.findall(m[0]))


_LETTERS = {"d": "day", "h": "hour", "m": "minute", "s": "second"}
_COMPOUND_PART = re.compile(r"(\d+(?:\.\d+)?)([dhms])")


def _short_duration(m: re.Match[str]) -> tuple[str, str]:
    return m[1].replace(",", ""), m[2]


_MOMENT = (
    r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)[t ](?P<clock>\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})?"
    r"(?P<zone>z|[+-]\d\d:?\d\d)?"
)
_SHORT_DURATION = r"(\d{1,6}(?:\.\d{1,3})?)(h|hrs?|hours?|mins?|secs?|days?|wks?|weeks?|yrs?|years?)"

_DAYS, _HOURS = r"\d{1,2}d(?:ays?)?", r"\d{1,3}h(?:rs?)?"
_MINUTES, _SECONDS = r"\d{1,3}m(?:ins?)?", r"\d{1,2}(?:\.\d{1,3})?s(?:ecs?)?"
_COMPOUND = rf"(?:{_DAYS} ?{_HOURS}(?: ?{_MINUTES})?|{_HOURS} ?{_MINUTES}(?: ?{_SECONDS})?|{_MINUTES} ?{_SECONDS})"

FORMS = (
    Form("moment", _MOMENT, _moment),
    Form("iso_day", r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", _numbers),
    Form("iso_day", r"(\d{4})年(\d{1,2})月(\d{1,2})日", _numbers),
    Form("dotted_day", r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)", _numbers),
    Form("any_day", r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)", _same_marks),
    Form("compact_day", r"((?:19|20)\d\d)([01]\d)([0-3]\d)", _numbers),
    Form("year_range", r"(\d{4}) ?[-–] ?(\d{4})", _year_range),
    Form("year_range", r"(\d{4})[-–/](\d\d|\d{4})", _year_range),
    Form("year_month", r"(\d{4})[-/](\d\d?)", _year_month),
    Form("year_month", r"(\d{1,2})/(\d{4})", _month_year),
    Form("day_range", r"(\d{1,2}) ?[-–] ?(\d{1,2})", _numbers),
    Form("clock", r"(\d{1,2})[:.](\d\d)(?::(\d\d))?(am|pm|a\.m|p\.m| am| pm| a\.m| p\.m|a|p)", _clock),
    Form("clock", r"(\d{1,2}):(\d\d)(?:hrs?|h)", _of_24_hours),
    Form("clock", r"(\d{1,2}):(\d\d)(?::(\d\d))?()", _clock),
    Form("clock", r"(\d{1,2})(am|pm|a\.m|p\.m| am| pm| a\.m| p\.m)", _hour),
    Form("clock", r"(\d{1,2})(\d\d) ?(am|pm|a\.m|p\.m)", _compact_clock),
    Form("decade", r"(\d{3}0|[2-9]0) ?['’]?s", _decade),
    Form("decade", r"['‘’](\d0)s", _decade),
    Form("short_year", r"['‘’](\d\d)", lambda m: int(m[1])),
    Form("ordinal", r"(\d{1,4}) ?(?:st|nd|rd|th)", lambda m: int(m[1])),
    Form("quarter_year", r"q([1-4]) ?['’](\d\d)|([1-4])q ?['’]?(\d{4}|\d\d)", _part_and_year),
    Form("half_year", r"h([12]) ?['’](\d\d)|([12])h ?['’]?(\d{4}|\d\d)", _part_and_year),
    Form("quarter_code", r"q([1-4])|([1-4])q", lambda m: int(m[1] or m[2])),
    Form("half_code", r"h([12])|([12])h", lambda m: int(m[1] or m[2])),
    Form("fiscal_year", r"fy ?['’]?(\d{4}|\d\d)(?:[/-](\d\d))?", _fiscal_year),
    Form("clock", r"([01]\d|2[0-3])([0-5]\d)(?:hrs?|h)", _of_24_hours),
    Form("compound", _COMPOUND, _compound),
    Form("short_duration", _SHORT_DURATION, _short_duration),
    Form("dotted", r"((?:[01]?\d|2[0-3])\.[0-5]\d)", lambda m: m[1]),
    Form("decimal", r"(\d{1,5}\.\d{1,3})", lambda m: float(m[1])),
    Form("number", r"(\d{1,3}(?:,\d{3}){1,3})", lambda m: int(m[1].replace(",", ""))),
    Form("month_day", r"(\d{1,2})/(\d{1,2})", _numbers),
    Form("zone_offset", r"(?:gmt|utc) ?([+-])(\d{1,2})(?::?(\d\d))?", lambda m: (m[1], int(m[2]), int(m[3] or 0))),
    Form("hhmm", r"(0\d)([0-5]\d)", _of_24_hours),
    Form("year", r"([12]\d{3})", lambda m: int(m[1])),
    Form("digits", r"(\d{1,2})", lambda m: int(m[1])),
    Form("number", r"(\d{3,7})", lambda m: int(m[1])),
)  # fmt: skip

BOUNDARY = r"\b"
_COMPILED = tuple((form, re.compile(form.pattern, re.ASCII)) for form in FORMS)


def scan_patterns(kinds: Collection[str]) -> list[str]:
    """The forms of these classes as scanner patterns: whole words, or opened by an apostrophe."""
    return [
        rf"{'' if form.pattern.startswith('[') else BOUNDARY}(?:{_plain(form.pattern)})"
        rf"{'' if form.pattern.endswith('日') else BOUNDARY}"
        for form in FORMS
        if form.kind in kinds
    ]


def _plain(pattern: str) -> str:
    return re.sub(r"\(\?P<\w+>|\((?!\?)", "(?:", pattern)


@lru_cache(maxsize=4096)
def read_numeral(words: str) -> Word | None:
    """The word that `words` in digits are, or None: the first form that fits and makes sense, its case too."""
    return next(
        (word for word in _readings(words.lower()) if word.kind not in _CASES or _CASES[word.kind](words)), None
    )


_CASES: dict[str, Callable[[str], bool]] = {
    "short_duration": lambda words: words == words.lower(),
    "compound": lambda words: words == words.lower(),
    "half_code": str.isupper,
    "half_year": str.isupper,
    "fiscal_year": lambda words: words[:2] == "FY",
}
"""Numerals that want small letters, or capitals."""


def _readings(words: str) -> Iterator[Word]:
    """Every word that `words` in digits, in lower case, may be."""
    for form, compiled in _COMPILED:
        if (match := compiled.fullmatch(words)) and (value := form.read(match)) is not None:
            yield Word(form.kind, value)
