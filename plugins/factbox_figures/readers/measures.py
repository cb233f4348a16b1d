"""Reads percentages and measures: the unit is glued to the number, hyphened to it, or follows as a word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factbox.language.en.classes import PREPOSITIONS
from factbox.language.en.hedges import ROUGH_WORDS
from factbox.language.en.numbers import TENS, UNITS
from factbox.language.neighbours import word_after
from factbox_figures.figure import Figure, Number
from factbox_figures.readers.fractions import OF_A, is_of_one, is_ordinal_after_a
from factbox_figures.readers.hints import DEGREES, FILLERS, INCH_MARKS, UNIT_NAMES, UNIT_SYMBOLS
from factbox_figures.readers.rates import rate_of, rate_past
from factbox_figures.tables.units import LONGEST, NAMES, PERCENTS, SHARES, SYMBOLS, TIMES
from factbox_figures.words import any_of, phrases_after

_PERCENT = re.compile(
    rf"[ \u00a0-]{{0,2}}(?:[%％]|{any_of(PERCENTS)}(?![A-Za-z]))(?P<points>[ -]{any_of('point points pt pts')}\b)?",
    re.IGNORECASE,
)
_ONE_DAY = "one day"
_ONE_OF_DAYS = frozenset("only just for in within about least than after every or to by".split())
# "half a percent", "two tenths of a percent".
_OF_A = re.compile(rf"{OF_A}(?= )")
_PERCENTS_OF = any_of("percent of, per cent of, percents of, per cents of")
_PERCENT_OF = re.compile(
    rf"\A(?!.*(?:\d|\b{any_of([*UNITS, *TENS])})[ -]?{_PERCENTS_OF} \Z).*\b{_PERCENTS_OF} \Z", re.IGNORECASE
)
_OF = "of"
_ENDS = re.compile(r"[.,;!?)]?\s*(?:\Z|\n)")
_GLUED = re.compile(r"([A-Za-zµμ°℃℉Ω][A-Za-z0-9²³°]{0,11}(?:\^[23])?)(?![\w²³^])")
_SPACED = re.compile(
    r"[ \u00a0]{1,2}([A-Za-zµμ°℃℉Ω][A-Za-z0-9²³°]{0,11}(?:\^[23])?"
    rf"|[(\[{{<]{any_of('kg km m g cm t ha')}[)\]}}>])(?![\w²³^-])"
)
_HYPHEN = re.compile(r"-([A-Za-zµ][A-Za-z]{1,3})(?![A-Za-z])")
_DEGREES = re.compile(rf" ?[°º˚](?! ?{any_of('Cels cels Fahr fahr Cent cent')}) ?([CFKcf])?(?![A-Za-z])")
_POWERS = {"squared": "2", "cubed": "3"}
_POWER = re.compile(rf" ({any_of(_POWERS)})\b")
_NO_AMOUNTS = frozenset(("ordinal", "fold"))
# "four consecutive months", "two full days", "three more years".
_FILLER = re.compile(rf" {any_of(FILLERS)}(?= )")
# "an hour and a half".
_PARTS = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}
_AND_A = re.compile(rf" and a ({any_of(_PARTS)})\b")
_ARTICLES = frozenset(("a", "an"))
_COMPUTER = "PC"
_HOME_RUNS = frozenset(("HRs", " HR"))
_CONSUMED = re.compile(r" ?[lL] ?/ ?100 ?km\b")
_AFTER_FILLERS = frozenset(name for name, unit in NAMES.items() if unit in TIMES | SHARES)
_SUMMING = frozenset((" total", " net"))
# Symbols that are words or letters of other things when a blank stands before them.
_NOT_SPACED = frozenset("in A s h d N B J st a K st rad b T".split())
_FEET = re.compile(rf"\d {any_of('ft feet foot')} (?:and )?\Z")
_IN = re.compile(r" in\b")
_SIZED = any_of("thick, wide, long, high, tall, deep, diameter, across, in diameter, screen, display, TV")
_INCH_MARK = re.compile(rf" ?(?:″|\"|''|”)(?= {_SIZED})|″|''")
_INCHES = re.compile(rf" in\b(?=[.,;)]?(?:$|\n|[.,;)]\s|\s{_SIZED}\b))")
_HEAT = "high highs low lows warm* heat* hot cold cool* froz* freez* reach* hit fell drop* dip* minus melt* boil*"
_OF_HEAT = "° degree temperature Weather weather Celsius"
_WARM = re.compile(rf"{any_of(_OF_HEAT)}|\d[CF]\b|{any_of('it its')} -?\Z|\b(?i:{any_of(_HEAT)})\b")
# Below zero, or the same in the other scale in brackets.
_BROKEN = re.compile(r"(?:(?:\A|[\s(])[-−]|\()\Z")
# What an amount follows, and no label or number of a form does.
_EXCEEDING = "exceed exceeds exceeded exceeding pass passes passed top tops topped was is".split()
_BEFORE_HEAT = PREPOSITIONS.union(ROUGH_WORDS, _EXCEEDING, ["", "than", "and", "or", "least", "most"])
_LONG_NAME, _LY = 4, "ly"
_SCALES = frozenset("CF")
_HOTTEST = 10_000
_MILLIONS = re.compile(r"([mbMB])(?=[ \u00a0](?!in\b))")
_FACTORS = {"m": Decimal(10**6), "b": Decimal(10**9)}


def read_percent(text: str, number: Number) -> Figure | None:
    """ "10 per cent", "5%", "2 percentage points", or None."""
    article = _of_a(text, number)
    match = _PERCENT.match(text, article.end() if article else number.end)
    if match is None:
        return _percent_of(text, number)
    if number.form in _NO_AMOUNTS or match[0].endswith(_COMPUTER):
        return None
    unit, end = "pp" if match["points"] else "%", match.end() - match[0].endswith(".")
    rate, past = rate_of(text, end, unit)
    if rate.partition("/")[2] in TIMES and not text[end:past].endswith(_LY):
        unit, end = rate, past  # "5 per cent a year"
    return number.figure(end, "percent", "percent", unit)


def _percent_of(text: str, number: Number) -> Figure | None:
    """ "a percent of 20", where nothing else follows."""
    told = number.before == _OF and _PERCENT_OF.search(text[max(0, number.start - 30) : number.start])
    if not (told and number.form in ("digits", "words") and _ENDS.match(text, number.end)):
        return None
    return number.figure(number.end, "percent", "percent-of", "%")


def read_measure(text: str, number: Number) -> Figure | None:
    """The quantity at `number` with its unit of measure, or None."""
    found = _unit(text, number) if number.form not in _NO_AMOUNTS else None
    if found is None or _is_one_day(text, number, found[1]):
        return None
    unit, end = found
    power = _POWER.match(text, end)
    if power:
        unit, end = unit + _POWERS[power[1]], power.end()
    if unit in SHARES:
        return number.figure(end, "percent", "percent", unit)
    more = _AND_A.match(text, end) if text[number.start : number.end].lower() in _ARTICLES else None
    part, end = (_PARTS[more[1]], more.end()) if more else (Decimal(0), end)
    unit, end = rate_of(text, end, unit)
    unit = rate_past(text, end, unit)
    return Figure(number.start, end, "measure", number.low + part, number.high + part, unit, "measure", number)


def _is_one_day(text: str, number: Number, end: int) -> bool:
    """ "One day it rained" counts nothing; "in one day" does."""
    return text[number.start : end].lower() == _ONE_DAY and number.before not in _ONE_OF_DAYS


def read_millions(text: str, number: Number) -> Figure | None:
    """ "1.5m km", "20m barrels": a glued m or b before a unit is a million or a billion."""
    letter = _MILLIONS.match(text, number.end) if number.form == "digits" and number.factor == 1 else None
    if letter is None:
        return None
    factor = _FACTORS[letter[1].lower()]
    low, high = number.low * factor, number.high * factor
    scaled = number._replace(end=letter.end(), low=low, high=high, factor=factor, plain=False)
    figure = read_measure(text, scaled)
    return None if figure is not None and figure.unit in TIMES and text[figure.end - 1] != "s" else figure


def _unit(text: str, number: Number) -> tuple[str, int] | None:
    """The unit after `number` and its end: a mark, a symbol or a name, whichever the next word or mark may begin."""
    after = word_after(text, number.end)
    mark = _INCH_MARK.match(text, number.end) if after in INCH_MARKS else None
    if mark:
        return "in", mark.end()
    found = _degrees(text, number) if after in DEGREES else None
    found = found or (
        _symbol(text, number) if after in UNIT_SYMBOLS or text[number.end : number.end + 1].isalpha() else None
    )
    return found or (
        _name(text, number, after) if after in UNIT_NAMES or after == _OF or number.form == "fraction" else None
    )


def _degrees(text: str, number: Number) -> tuple[str, int] | None:
    match = _DEGREES.match(text, number.end)
    if match is None:
        return None
    return (f"°{match[1].upper()}" if match[1] and match[1] not in "Kk" else "°"), match.end()


def _symbol(text: str, number: Number) -> tuple[str, int] | None:
    """A symbol, exact in its case: glued ("5km"), after a blank ("5 km") or a hyphen ("5-km")."""
    if number.form == "words":
        return None
    consumed = _CONSUMED.match(text, number.end)
    if consumed:
        return "L/100km", consumed.end()
    glued = _GLUED.match(text, number.end)
    if glued:
        return _known(glued[1], glued.end()) or _lettered(text, glued, number) or _spelled(glued)
    inches = _inches(text, number) if text.startswith(" in", number.end) else None
    return ("in", inches.end()) if inches else _apart(text, number)


def _apart(text: str, number: Number) -> tuple[str, int] | None:
    """ "5 km", "5 (km)", "5-km"."""
    apart = _SPACED.match(text, number.end) or _HYPHEN.match(text, number.end)
    if apart is None or apart[1] in _NOT_SPACED:
        return None
    return _known(apart[1].strip("([{<>}])"), apart.end()) or _lettered(text, apart, number)


def _inches(text: str, number: Number) -> re.Match[str] | None:
    """ "5 in wide", "6 ft 2 in"."""
    feet = _FEET.search(text[max(0, number.start - 9) : number.start])
    return _INCHES.match(text, number.end) or (_IN.match(text, number.end) if feet else None)


def _known(letters: str, end: int) -> tuple[str, int] | None:
    symbol = SYMBOLS.get(letters.translate({0x3BC: "µ"}).replace("^", ""))
    return (symbol, end) if symbol else None


def _spelled(glued: re.Match[str]) -> tuple[str, int] | None:
    """ "3millimetre": a name without a blank."""
    symbol = NAMES.get(glued[1].lower()) if len(glued[1]) >= _LONG_NAME else None
    return (symbol, glued.end()) if symbol else None


def _lettered(text: str, letter: re.Match[str], number: Number) -> tuple[str, int] | None:
    """Temperatures without a degree sign: "30C", "98 F"; glued ones but after a name or noun ("Room 4C")."""
    if letter[1] not in _SCALES or number.low >= _HOTTEST or text.startswith("/", letter.end(1)):
        return None
    before = text[max(0, number.start - 40) : number.start]
    glued = letter.start(1) == number.end and (number.before in _BEFORE_HEAT or _BROKEN.search(before))
    return (f"°{letter[1]}", letter.end(1)) if glued or _is_heat(number) or _WARM.search(before) else None


def _is_heat(number: Number) -> bool:
    """Broken numbers, and those that weather has."""
    return number.low != int(number.low) or (number.plain and 20 <= number.low < 150)


def _name(text: str, number: Number, after: str) -> tuple[str, int] | None:
    """A name in words; "four consecutive months", "half an hour", "a quarter of a mile"."""
    filler = _FILLER.match(text, number.end) if after in FILLERS else None
    fitting = NAMES.keys() if filler is None or filler[0] in _SUMMING else _AFTER_FILLERS
    for start in _starts(text, number, filler):
        for name, end in phrases_after(text, start, LONGEST):
            if name in fitting and _names_unit(text, number, name, end):
                return NAMES[name], end
    return None


def _starts(text: str, number: Number, filler: re.Match[str] | None) -> Iterator[int]:
    """Where a name may begin: behind the number but "a fifth", a word that fills, or an article behind a fraction."""
    if not is_ordinal_after_a(text, number):
        yield number.end
    if filler:
        yield filler.end()
    article = _of_a(text, number)
    if article:
        yield article.end()


def _of_a(text: str, number: Number) -> re.Match[str] | None:
    """What leads from a part to its unit: "half a mile", "0.8 of a second"."""
    return _OF_A.match(text, number.end) if is_of_one(number) else None


def _names_unit(text: str, number: Number, name: str, end: int) -> bool:
    """Words that are units only in some company."""
    if name in ("in", "t", "m", "g", "mb", "mt") or text[end - 3 : end] in _HOME_RUNS:
        return False
    if name in ("second", "seconds"):
        half = text[number.end] == " " and text[end : end + 1] == "-"  # "six second-half minutes"
        return not half and (number.low != 1 or text[number.end] == "-")
    if name in ("quarter", "quarters"):
        return name == "quarters" and number.form != "fraction"
    return True
