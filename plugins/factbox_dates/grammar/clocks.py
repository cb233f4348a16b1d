"""Rules for clock times, with zones, and for the parts of the day."""

from __future__ import annotations

from typing import Any

from factbox_dates.grains import DAY, HOUR
from factbox_dates.grammar.rules import Rule
from factbox_dates.grammar.shapes import Phrase
from factbox_dates.meaning import Anchor, Clock, Meaning, Shift, Time

_TEATIME = 6
PART_IS_LATE = {"AF": True, "EV": True, "NI": True, "MO": False}


def _zone(phrase: Phrase) -> str:
    words = phrase.words("zone")
    if not words:
        return ""
    if words[0].kind == "zone":
        return str(words[0].value)
    sign, hours, minutes = words[0].value
    return f"{sign}{hours:02d}:{minutes:02d}"


def _hour(hour: int, half: str | None) -> int:
    """The hour of 24; `half` is "a", "p" or nothing."""
    if half == "p" and hour < 12:
        return hour + 12
    return 0 if half == "a" and hour == 12 else hour


def _half(phrase: Phrase, said: str = "") -> str:
    """ "a" or "p": written with the time, by am or pm, or by a part of the day; "" when not said."""
    marked = said or (phrase.text("ampm") or "")[:1]
    late = PART_IS_LATE.get(phrase.text("part") or "")
    return marked or ("" if late is None else "p" if late else "a")


def read_clock(phrase: Phrase) -> Clock | None:
    """The clock time under the label `clock`, with its zone."""
    hour, minute, second, said = phrase.first("clock")
    half = _half(phrase, said)
    if half and hour > 12:
        half = ""
    return Clock(Time(_hour(hour, half), minute, second), _zone(phrase), vague=not half and 0 < hour < 13)


def _full_hour(phrase: Phrase) -> Meaning | None:
    value: Any = phrase.first("hour")
    half = _half(phrase)
    if not isinstance(value, int) or not 1 <= value <= (12 if half else 24):
        return None
    return Clock(Time(_hour(value, half)), _zone(phrase), vague=not half and value < 13)


def _oclock(phrase: Phrase) -> Meaning | None:
    """ "3 o'clock" is that of the afternoon, unless the morning is said."""
    clock = _full_hour(phrase)
    is_early = isinstance(clock, Clock) and clock.vague and (clock.time.hour or 0) <= _TEATIME
    return clock._replace(time=Time((clock.time.hour or 0) + 12)) if isinstance(clock, Clock) and is_early else clock


def _full_hour_today(phrase: Phrase) -> Meaning | None:
    """ "at 5 this morning"."""
    clock = _full_hour(phrase)
    return clock._replace(day=Shift(0, DAY)) if isinstance(clock, Clock) else None


def _military(phrase: Phrase) -> Meaning | None:
    """ "1830 GMT"."""
    hour, minute = divmod(phrase.value("time") or 0, 100)
    return Clock(Time(hour, minute), _zone(phrase)) if hour < 24 and minute < 60 else None


def _military_hours(phrase: Phrase) -> Meaning | None:
    """ "at 1900 hours"."""
    return _military(phrase) if phrase.first("hours") == HOUR and (phrase.value("time") or 0) >= 1000 else None


def _clock_hours(phrase: Phrase) -> Meaning | None:
    """ "0745 hours"."""
    return read_clock(phrase) if phrase.first("hours") == HOUR else None


def _dotted(phrase: Phrase) -> Meaning:
    """ "14.05 BST", "at 19.30"."""
    hour, minute = map(int, (phrase.text("time") or "").split("."))
    return Clock(Time(hour, minute), _zone(phrase), vague=0 < hour < 13)


def _point(phrase: Phrase) -> Meaning:
    return Clock(Time(phrase.first("point")), _zone(phrase))


def _past(phrase: Phrase) -> Meaning | None:
    """ "half past seven", "ten to nine in the evening"."""
    minutes = 30 if phrase.has("half") else 15 if phrase.has("quarter") else phrase.value("minutes")
    hour: Any = phrase.value("hour")
    half = _half(phrase)
    if not isinstance(hour, int) or not 1 <= hour <= 12 or minutes is None or not 0 < minutes < 60:
        return None
    at = _hour(hour, half) * 60 + (-minutes if phrase.has("to") else minutes)
    return Clock(Time(at // 60 % 24, at % 60), vague=not half)


def part_of_day(phrase: Phrase) -> Time:
    """The part of the day under the label `part`."""
    return Time(part=phrase.first("part"))


def _part(phrase: Phrase) -> Meaning:
    return Clock(part_of_day(phrase))


def _which_part(phrase: Phrase) -> Meaning:
    return Clock(part_of_day(phrase), day=Shift(phrase.value("which") or 0, DAY))


def _told_part(phrase: Phrase) -> Meaning:
    return Clock(part_of_day(phrase), day=Shift(phrase.value("which") or 0, DAY, Anchor.TEXT))


def _part_before(phrase: Phrase) -> Meaning:
    return Clock(part_of_day(phrase), day=Shift(-1 if phrase.has("before") else 1, DAY, Anchor.TEXT))


def _overnight(phrase: Phrase) -> Meaning:
    return Clock(Time(part="NI"), overnight=True)


_TAIL = "oclock? ( in article part:part )?"

CLOCKS = (
    Rule("clock", "clock:clock ampm:ampm? ( in article part:part )? zone:zone?", read_clock, wording="clock"),
    Rule("clock", "clock:clock ampm:ampm? paren zone:zone_offset", read_clock, wording="clock"),
    Rule("clock", "clock:clock ampm:ampm? zone:zone_offset", read_clock, wording="clock"),
    Rule("military", "time:( year|number ) zone:zone", _military),
    Rule("military", "at about? span:( time:year ) on? wd", _military),
    Rule("military", "span:( time:( year|number ) ) ( to|and|hyphen ) hhmm", _military, wording="military"),
    Rule("bare-military", "at about? span:( time:year ) ( comma|stop|on )", _military, wording="bare-military"),
    Rule("military", "( at|since|from|to|before|after ) span:( time:( year|number ) hours:( units|unit_short ) )",
         _military_hours),
    Rule("clock", "clock:hhmm hours:( units|unit_short )", _clock_hours, wording="clock"),
    Rule("bare-clock", "clock:hhmm zone:zone?", read_clock, wording="bare-clock"),
    Rule("dotted-clock", "time:dotted zone:zone", _dotted, wording="dotted-clock"),
    Rule("dotted-clock", "article span:( time:dotted ) ( from|to|at )", _dotted, wording="dotted-clock"),
    Rule("dotted-clock", "( at|since ) span:( time:dotted zone:zone? )", _dotted, wording="dotted-clock"),
    Rule("hour", "hour:digits ampm:ampm zone:zone?", _full_hour),
    Rule("hour", "hour:digits oclock ( in article part:part )? zone:zone?", _oclock),
    Rule("hour", "hour:numword oclock ( in article part:part )? zone:zone?", _oclock),
    Rule("hour", "hour:digits in article part:part", _full_hour),
    Rule("hour", "( at|since|from|to|before|after|about ) span:( hour:numword in article part:part )", _full_hour),
    Rule("past-hour", f"half:half which_past hour:numword {_TAIL}", _past, wording="past-hour"),
    Rule("past-hour", f"a? quarter:unit_quarter ( which_past|to:to ) hour:numword {_TAIL}", _past, wording="past-hour"),
    Rule("past-hour", f"minutes:digits anyunit? ( which_past|to:to ) hour:numword {_TAIL}", _past, wording="past-hour"),
    Rule("past-hour", "minutes:digits which_past hour:digits", _past, wording="past-hour"),
    Rule("past-hour", f"minutes:numword anyunit? which_past hour:numword {_TAIL}", _past, wording="past-hour"),
    Rule("hour", "hour:numword ampm:ampm zone:zone?", _full_hour),
    Rule("hour", "( at|since|from|to|before|after ) span:( hour:digits which_this part:part )", _full_hour_today),
    Rule("noon", "digits? point:daypoint zone:zone?", _point),
    Rule("part", "article? part:part", _part, wording="part"),
    Rule("which-part", "which:published part:part", _which_part),
    Rule("told-part", "article? which:told part:part", _told_part),
    Rule("told-part", "article which:which_next part:part", _told_part),
    Rule("part-before", "article part:part before:before", _part_before),
    Rule("part-before", "span:( article part:part after ) ( comma|stop|and )", _part_before),
    Rule("overnight", "overnight", _overnight),
)  # fmt: skip
