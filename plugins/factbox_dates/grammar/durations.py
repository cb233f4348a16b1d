"""Rules for lengths of time, alone or reckoned from some day."""

from __future__ import annotations

from decimal import Decimal

from factbox_dates.grains import CENTURY, DAY, DECADE, WEEK, YEAR
from factbox_dates.grammar.amounts import ABBREVIATIONS, SHORT, SPELLED, Amount, amount_of, duration, in_steps, scale_of
from factbox_dates.grammar.fields import calendar
from factbox_dates.grammar.rules import Rule
from factbox_dates.grammar.shapes import Phrase
from factbox_dates.meaning import Anchor, Calendar, Fixed, Meaning, Offset, Shift

_LONG = (YEAR, DECADE, CENTURY)
_PARTS = (("n", "unit"), ("n2", "unit2"), ("n3", "unit3"))


def _parts(phrase: Phrase) -> list[Amount]:
    """Amounts with units under n, unit and n2, unit2, n3, unit3."""
    return [(amount_of(phrase.words(n)), phrase.first(unit)) for n, unit in _PARTS if phrase.has(unit)]


def _duration(phrase: Phrase) -> Meaning | None:
    """A number with its unit, but not "2018 day five"."""
    counted = phrase.words("n")
    if counted and amount_of(counted) == 0:
        return None  # "zero-hours contracts"
    if len(counted) > 1 and {word.kind for word in counted} <= _SPELLED and amount_of(counted) is None:
        return None  # "six one-day stoppages", "four and six weeks"
    if len(phrase) == 2 and counted and counted[-1].kind == YEAR and phrase.words("unit")[0].kind.startswith("unit_"):
        return None
    return _length(phrase)


def _compounded(phrase: Phrase) -> Meaning | None:
    """ "two years and six months", but not "three years and 18 months respectively", "two years and 80 hours"."""
    (_, unit), (amount, smaller), *_ = _parts(phrase)
    scale = scale_of(unit, smaller)
    apart = smaller == unit or (smaller in SHORT and unit not in SHORT and unit != DAY)
    return None if apart or (scale and (amount or 0) >= scale) else _length(phrase)


def _length(phrase: Phrase) -> Meaning:
    parts = _parts(phrase)
    return Fixed("duration", duration(*parts), in_steps(parts))


def _the_length(phrase: Phrase) -> Meaning | None:
    """ "The two weeks after Black Friday" are no day, as "two weeks after Black Friday" is."""
    length = _duration(phrase)
    return length._replace(steps=None) if isinstance(length, Fixed) else None


def _single(phrase: Phrase) -> Meaning:
    return Fixed("duration", duration((Decimal(1), phrase.first("unit"))))


def _nights(phrase: Phrase) -> Meaning | None:
    """ "the past four nights": as many days."""
    return Fixed("duration", duration((amount_of(phrase.words("n")), DAY))) if phrase.first("nights") == "NI" else None


def _ages(phrase: Phrase) -> Meaning | None:
    """ "over the years", "through the centuries"."""
    return _duration(phrase) if phrase.first("unit") in _LONG else None


def _and_a_half(phrase: Phrase) -> Meaning:
    """ "an hour and a half"."""
    amount = amount_of(phrase.words("n")) or Decimal(1)
    return Fixed("duration", duration((amount + Decimal("0.5"), phrase.first("unit"))))


def _and_a_quarter(phrase: Phrase) -> Meaning:
    """ "three and a quarter hours"."""
    amount = amount_of(phrase.words("n")) or Decimal(1)
    return Fixed("duration", duration((amount + Decimal("0.25"), phrase.first("unit"))))


def _quarters(phrase: Phrase) -> Meaning | None:
    """ "three quarters of an hour"."""
    amount = amount_of(phrase.words("n")) or Decimal(0)
    return Fixed("duration", duration((amount * 15, SHORT[1]))) if 0 < amount < 4 else None


def _range(phrase: Phrase) -> Meaning | None:
    """ "two to three weeks", "a 10- to 12-day trip": at least the first, for TIMEX3 has no value for both."""
    low, high, unit = amount_of(phrase.words("n")), amount_of(phrase.words("n2")), phrase.first("unit")
    if low is None or high is None or low >= high:
        return None
    return Fixed("duration", duration((low, unit)), at_least=True)


def _short(phrase: Phrase) -> Meaning:
    amount, unit = phrase.first("short")
    unit = ABBREVIATIONS.get(unit, unit.rstrip("s"))
    return Fixed("duration", duration((Decimal(amount), unit)))


def _compound(phrase: Phrase) -> Meaning:
    """ "1h20m", "3min 29.5sec"."""
    return Fixed("duration", duration(*((Decimal(number), unit) for number, unit in phrase.first("short"))))


_VAGUE = {-1: Fixed("date", "PAST_REF"), 1: Fixed("date", "FUTURE_REF")}


def _from_here(sign: int, anchor: Anchor, phrase: Phrase) -> Meaning | None:
    """So much before or after the anchor; a vague amount leads nowhere in particular."""
    parts = _parts(phrase)
    length = duration(*parts)
    steps = in_steps(parts)
    if steps is None:
        return _VAGUE[sign] if anchor is Anchor.PUBLICATION else Fixed("duration", length)
    return Shift(sign * steps[0], steps[1], anchor, length)


def _ago(phrase: Phrase) -> Meaning | None:
    return _from_here(-1, Anchor.PUBLICATION, phrase)


def _half_ago(phrase: Phrase) -> Meaning | None:
    """ "a year and a half ago"."""
    amount = amount_of(phrase.words("n")) or Decimal(1)
    unit = phrase.first("unit")
    steps = in_steps([(amount + Decimal("0.5"), unit)])
    return steps and Shift(-steps[0], steps[1], Anchor.PUBLICATION, duration((amount + Decimal("0.5"), unit)))


def _from_now(phrase: Phrase) -> Meaning | None:
    return _from_here(1, Anchor.PUBLICATION, phrase)


def _later(phrase: Phrase) -> Meaning | None:
    return _from_here(1, Anchor.TEXT, phrase)


def _earlier(phrase: Phrase) -> Meaning | None:
    return _from_here(-1, Anchor.TEXT, phrase)


def _from_day(phrase: Phrase) -> Meaning | None:
    """ "two days before yesterday", "three weeks from tomorrow", "the day after tomorrow"."""
    sign = -1 if phrase.has("before") else 1
    amount, unit = _parts(phrase)[0]
    days = int(amount or 1) * {"day": 1, "week": 7, "fortnight": 14}.get(unit, 0)
    length = duration((amount, unit)) if phrase.has("n") else None
    return Shift(sign * days + (phrase.value("day") or 0), DAY, duration=length) if days else None


def _before_weekday(phrase: Phrase) -> Meaning | None:
    """ "a week last Friday": so many weeks before it."""
    steps = in_steps([(amount_of(phrase.words("n")), phrase.first("unit"))])
    last = Calendar(weekday=phrase.value("weekday"), which=-1)
    return Offset(-7 * steps[0], DAY, last) if steps and steps[1] == WEEK else None


def _neighbour(phrase: Phrase) -> Meaning:
    """ "the day before", "the year after": one unit off the last date of the text."""
    return Shift(-1 if phrase.has("before") else 1, phrase.first("unit"), Anchor.TEXT)


def _season_before(phrase: Phrase) -> Meaning | None:
    """ "the fall before", of the one told of."""
    season = calendar(phrase)
    return season and season._replace(which=-1, anchor=Anchor.TEXT)


_LONG_UNIT = "unit:( unit_day|unit_week|unit_month|unit_year|unit_decade|unit_century )"
_LAST_PART = "n3:amount unit3:anyunit"

_SPELLED = {*SPELLED, "and"}
_BOUND = "( digits|numword|decimal )"
_RANGE = f"n:{_BOUND} hyphen? ( to|or|hyphen ) hyphen? n2:{_BOUND} hyphen?"

DURATIONS = (
    Rule("duration", "another? n:amount hyphen? ( working|further )? unit:anyunit", _duration, wording="duration"),
    Rule("duration-nights", "article? which? n:amount nights:parts", _nights),
    Rule("duration", "n:amount hyphen? unit:anyunit comma? n2:cardinal unit2:anyunit", _duration, wording="duration"),
    Rule("duration", "n:amount hyphen? unit:anyunit comma? and n2:amount unit2:anyunit",
         _compounded, wording="duration"),
    Rule("duration", f"n:amount unit:anyunit comma? n2:cardinal unit2:anyunit comma? and? {_LAST_PART}",
         _duration, wording="duration"),
    Rule("duration-range", f"{_RANGE} unit:anyunit", _range),
    Rule("duration-range", f"article which:which {_RANGE} unit:anyunit", _range),
    Rule("duration-last", "article? which:which article? n:amount hyphen? working? unit:anyunit",
         _duration, wording="duration-last"),
    Rule("duration-last", "article? which:which unit:units", _duration, wording="duration-last"),
    Rule("duration-the", "article n:cardinal hyphen? working? unit:units", _the_length, wording="duration-the"),
    Rule("duration-first", "article? nth:nth n:amount hyphen? unit:units", _duration, wording="duration-first"),
    Rule("duration-past", "article which_past unit:unit", _single),
    Rule("duration-over", f"( in|over ) span:( article which:published {_LONG_UNIT} )", _single),
    Rule("duration-over", "( over|through ) span:( article unit:units )", _ages, wording="duration-the"),
    Rule("duration-all", "( all|another ) unit:unit", _single, wording="duration-all"),
    Rule("duration-long", "unit:unit hyphen long", _single),
    Rule("duration-long", "unit:units hyphen long", _duration),
    Rule("duration-long", "( article|a ) span:( unit:unit hyphen long )", _single),
    Rule("duration-long", "( article|a ) span:( unit:units hyphen long )", _duration),
    Rule("duration-half", "n:cardinal hyphen and hyphen a hyphen half hyphen unit:unit", _and_a_half),
    Rule("duration-unit", "n:cardinal and a unit_quarter unit:units", _and_a_quarter),
    Rule("duration-unit", "n:a unit_quarter of a unit:unit_hour", _quarters),
    Rule("duration-unit", "n:cardinal units of a unit:unit_hour", _quarters),
    Rule("duration-long", "unit:unit_long", _single),
    Rule("duration-long", "unit:units_long", _duration),
    Rule("duration-half", "n:cardinal unit:anyunit and a? half:half", _and_a_half),
    Rule("duration-half", "n:a unit:unit and a half:half", _and_a_half),
    Rule("duration-vague", "unit:units", _duration, wording="duration-vague"),
    Rule("duration-short", "short:compound", _compound),
    Rule("duration-short", "short:short_duration", _short),
    Rule("ago", "n:amount hyphen? unit:anyunit ( and? n2:cardinal unit2:anyunit )? ago", _ago),
    Rule("ago", "unit:units ago", _ago),
    Rule("ago", f"{_BOUND} ( or|to|hyphen ) n:cardinal unit:anyunit ago", _ago),
    Rule("ago", "n:cardinal unit:anyunit and a? half:half ago", _half_ago),
    Rule("ago", "n:a unit:unit and a half:half ago", _half_ago),
    Rule("from-now", "n:amount unit:anyunit from now", _from_now),
    Rule("from-now", "n:amount unit:anyunit hence", _from_now),
    Rule("from-now", "in span:( n:amount unit:anyunit possessive? time )", _from_now),
    Rule("weekday-apart", "n:amount unit:anyunit ( ago )? which:which_last weekday:wd", _before_weekday),
    Rule("duration", "span:( n:( a? some|dozens of ) unit:anyunit ) ( later|afterwards|earlier|beforehand )",
         _duration, wording="duration"),
    Rule("later", "n:amount unit:anyunit ( later|afterwards )", _later),
    Rule("earlier", "n:amount unit:anyunit ( earlier|beforehand )", _earlier, wording="earlier"),
    Rule("earlier", "span:( n:amount unit:anyunit before ) ( comma|stop )", _earlier),
    Rule("duration", "over span:( n:amount unit:anyunit ) ( afterwards|beforehand )", _duration, wording="duration"),
    Rule("duration-than", "span:( n:amount unit:anyunit ) ( later|earlier ) than", _duration),
    Rule("from-day", "n:amount unit:anyunit ( before:before|after|from ) day:day_word", _from_day),
    Rule("from-day", "article unit:unit_day ( before:before|after ) day:day_word", _from_day),
    Rule("neighbour", "article unit:unit ( before:before|after )", _neighbour, wording="neighbour"),
    Rule("neighbour", "article season:season before", _season_before, wording="neighbour"),
)  # fmt: skip
