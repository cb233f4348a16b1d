"""Named days: fixed ones by month and day, floating ones by rule. Easter by the computus of Meeus (1991)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

Rule = Callable[[int], date]


def easter(year: int) -> date:
    """Easter Sunday of the Western churches in a Gregorian `year`."""
    century, rest = divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * (year % 19) + century - leap_centuries - correction + 15) % 30
    leaps, leap_rest = divmod(rest, 4)
    weekday = (32 + 2 * century_rest + 2 * leaps - epact - leap_rest) % 7
    shift = (year % 19 + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def _fixed(month: int, day: int) -> Rule:
    return lambda year: date(year, month, day)


def _from_easter(days: int) -> Rule:
    return lambda year: easter(year) + timedelta(days)


def _nth(month: int, weekday: int, nth: int) -> Rule:
    """The nth ISO `weekday` of a month; -1 is the last."""

    def rule(year: int) -> date:
        if nth > 0:
            first = date(year, month, 1)
            return first + timedelta((weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
        return last - timedelta((last.isoweekday() - weekday) % 7)

    return rule


def _election(year: int) -> date:
    return _nth(11, 1, 1)(year) + timedelta(1)


def _after(rule: Rule, days: int) -> Rule:
    return lambda year: rule(year) + timedelta(days)


_NAMED: tuple[tuple[str, Rule], ...] = (
    ("christmas|christmas day|xmas", _fixed(12, 25)),
    ("christmas eve", _fixed(12, 24)),
    ("boxing day", _fixed(12, 26)),
    ("new year's eve|new year eve|new years eve", _fixed(12, 31)),
    ("new year's day|new years day|new year day|new year's", _fixed(1, 1)),
    ("martin luther king day|martin luther king jr. day|mlk day", _nth(1, 1, 3)),
    ("australia day", _fixed(1, 26)),
    ("groundhog day", _fixed(2, 2)),
    ("waitangi day", _fixed(2, 6)),
    ("valentine's day|valentines day|st. valentine's day", _fixed(2, 14)),
    ("presidents' day|presidents day|president's day", _nth(2, 1, 3)),
    ("international women's day", _fixed(3, 8)),
    ("st. patrick's day|st patrick's day|saint patrick's day", _fixed(3, 17)),
    ("april fools' day|april fool's day|april fools day|april fools", _fixed(4, 1)),
    ("earth day", _fixed(4, 22)),
    ("anzac day", _fixed(4, 25)),
    ("may day|international workers' day", _fixed(5, 1)),
    ("cinco de mayo", _fixed(5, 5)),
    ("mother's day|mothers day|mothers' day", _nth(5, 7, 2)),
    ("memorial day", _nth(5, 1, -1)),
    ("father's day|fathers day|fathers' day", _nth(6, 7, 3)),
    ("juneteenth", _fixed(6, 19)),
    ("canada day", _fixed(7, 1)),
    ("bastille day", _fixed(7, 14)),
    ("labor day", _nth(9, 1, 1)),
    ("columbus day", _nth(10, 1, 2)),
    ("halloween", _fixed(10, 31)),
    ("all saints' day|all saints day", _fixed(11, 1)),
    ("guy fawkes night|guy fawkes day|bonfire night", _fixed(11, 5)),
    ("election day", _election),
    ("veterans day|veterans' day|armistice day|remembrance day", _fixed(11, 11)),
    ("thanksgiving|thanksgiving day", _nth(11, 4, 4)),
    ("black friday", _after(_nth(11, 4, 4), 1)),
    ("cyber monday", _after(_nth(11, 4, 4), 4)),
    ("mardi gras|shrove tuesday", _from_easter(-47)),
    ("ash wednesday", _from_easter(-46)),
    ("palm sunday", _from_easter(-7)),
    ("maundy thursday|holy thursday", _from_easter(-3)),
    ("good friday", _from_easter(-2)),
    ("easter|easter sunday|easter day", _from_easter(0)),
    ("easter monday", _from_easter(1)),
    ("ascension day", _from_easter(39)),
    ("pentecost|whit sunday", _from_easter(49)),
    ("whit monday", _from_easter(50)),
)

HOLIDAYS: dict[str, Rule] = {
    spelled: rule
    for names, rule in _NAMED
    for name in names.split("|")
    for spelled in {name, name.replace("'", "\u2019")}
}
"""Name in lower case -> the day it falls on in a year."""


def holiday(name: str, year: int) -> date | None:
    """The day called `name` in `year`, or None where the calendar does not reach."""
    return HOLIDAYS[name](year) if 1 < year < 9999 else None
