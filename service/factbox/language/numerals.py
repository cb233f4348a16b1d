"""Reads one number at a place of the text: digits, words, fractions, and their mixtures ("2 1/2", "half a million")."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from factbox.language.number_words import BIG_SCALES, GAP, KNOWN, read_words, words_at

MAX_DIGITS = 24
"""Longer runs of digits are identifiers, no amounts."""

_BLANK = "[ \u00a0\u2009\u202f]"
# In order: grouped by comma (Indian groups too), by blanks, by full stops (European), plain, decimal comma.
_DIGITS = re.compile(
    rf"""(?: \d{{1,3}}(?:,\d{{3}})+(?![\d]) (?:\.\d+)?
    | \d{{1,2}}(?:,\d\d)+,\d{{3}}(?!\d) (?:\.\d+)?
    | [1-9]\d{{0,2}}(?:{_BLANK}\d{{3}})+(?!\d|[,.]\d{{3}}(?!\d)|-[a-z]) (?:\.\d+)?
    | (?P<european> \d{{1,3}}(?:\.\d{{3}})+,\d{{1,2}}(?!\d) | \d{{1,3}}(?:\.\d{{3}}){{2,}}(?!\d)
      | \d+,\d{{1,2}}(?![\d,]) )
    | \d+(?:\.\d+)? | \.\d+ )""",
    re.VERBOSE,
)
_BLANKS = re.compile(_BLANK)
_ONE = Decimal(1)
_POWER = re.compile(r"[eE]([-+]?\d{1,2})(?!\w)| ?[x×] ?10(?:\^([-−+]?\d{1,2})|([-−]\d{1,2}))(?!\d)")
_FRACTION = re.compile(
    rf"(?:({_BLANK}{{1,2}}|-)?(\d{{1,4}})(?: ?/ ?|⁄)([1-9]\d{{0,3}})(?![\d/])|{_BLANK}?([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]))"
)
_SLASH = re.compile(r" ?[/⁄] ?([1-9]\d{0,3})(?![\d/.,]\d|\d|/)")
_SUFFIX = "[kK]|mn|mln|mio|mil|bn|bln|tn|tln|trn|MM|lkhs?|lacs?|cr|Cr"
# Scale words may stick to the digits ("1.5million"), short ones may stand apart.
_GLUED_WORD = rf"(?i:{'|'.join(BIG_SCALES)})(?![A-Za-z])"
_GLUED_SCALE = re.compile(rf"(?:{_BLANK}(?![kK])|)({_SUFFIX})(?![A-Za-z])|({_GLUED_WORD})")
_MARK = rf"(?:{_BLANK}{{0,2}}-?(?:[\d/⁄x×½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|[eE][-+\d]|(?:{_SUFFIX})(?![A-Za-z]))|{_GLUED_WORD})"
# What most digits are: without a fraction, power or suffix after them; and the next word, which may be a scale.
_COMMON = re.compile(
    rf"(\d{{1,3}}(?:,\d{{3}})+(?:\.\d{{1,9}})?|\d{{1,18}}(?:\.\d{{1,9}})?)(?!\d|[,.]\d|{_MARK})(?:{GAP}([A-Za-z]+))?"
)
# What makes more of the digits before it; "of" parts them from what is counted.
_GOES_ON = KNOWN - {"of"}
_AND, _ARTICLE = "and", "a"
_LARGE = 10**6
_HUNDREDS = frozenset((*BIG_SCALES, "hundred", "hundreds"))
_GLYPHS = dict(
    zip("½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞", "1/2 1/3 2/3 1/4 3/4 1/5 2/5 3/5 4/5 1/6 5/6 1/8 3/8 5/8 7/8".split(), strict=True)
)
GLYPHS = "".join(_GLYPHS)
"""The vulgar fractions that are read as numbers."""
_SUFFIXES = {
    "k": 10**3, "mn": 10**6, "mln": 10**6, "mio": 10**6, "mil": 10**6, "mm": 10**6, "bn": 10**9, "bln": 10**9,
    "tn": 10**12, "tln": 10**12, "trn": 10**12, "lkh": 10**5, "lkhs": 10**5, "lac": 10**5, "lacs": 10**5, "cr": 10**7,
    **BIG_SCALES,
}  # fmt: skip


class Numeral(NamedTuple):
    """A number at [start, end) of the text.

    `value` is exact. `factor` is what its scale words or suffix multiply by (1 without any): "1.5 million" has 10**6.
    `form` is "digits", "words" or "fraction"; a mixture is what it begins with. `plain` is true for bare digits
    without separators, which may be a year or a label.
    """

    start: int
    end: int
    value: Decimal
    factor: Decimal
    form: str
    plain: bool = False


def read_number(text: str, at: int) -> Numeral | None:
    """The longest number that begins at `at`, or None. Looks at no more than a hundred characters or so.

    >>> read_number("some 2.5 million people", 5)
    Numeral(start=5, end=16, value=Decimal('2500000.0'), factor=Decimal('1000000'), form='digits', plain=False)
    """
    if text[at] in _GLYPHS:
        return Numeral(at, at + 1, _ratio(*_GLYPHS[text[at]].split("/")), _ONE, "fraction")
    return _read_digits(text, at) if text[at].isdigit() or text[at] == "." else _read_words(text, at)


def _read_words(text: str, at: int) -> Numeral | None:
    names, ends = words_at(text, at)
    found = read_words(tuple(names))
    return Numeral(at, ends[found.taken - 1], found.value, found.factor, found.form) if found else None


def _read_digits(text: str, at: int) -> Numeral | None:
    common = _COMMON.match(text, at, at + 2 * MAX_DIGITS)
    if common is None or common.end(1) - at > MAX_DIGITS:
        return _read_rare(text, at)
    digits = common[1]
    numeral = Numeral(at, common.end(1), Decimal(digits.replace(",", "")), _ONE, "digits", digits.isdigit())
    return _with_scale(text, numeral) if common[2] and common[2].lower() in _GOES_ON else numeral


def _read_rare(text: str, at: int) -> Numeral | None:
    """Digits in any grouping and with any marks."""
    match = _DIGITS.match(text, at, at + 2 * MAX_DIGITS)
    if match is None or match.end() - at > MAX_DIGITS:
        return None
    marked = _with_marks(text, Numeral(at, match.end(), _decimal(match), _ONE, "digits", match.group().isdigit()))
    return marked if marked.factor != 1 else _with_scale(text, marked)


def _with_marks(text: str, numeral: Numeral) -> Numeral:
    """`numeral` with the fraction, the power and the suffix that stand at its end."""
    value, end, form = _with_power(text, *_with_fraction(text, numeral.value, numeral.end, numeral.plain))
    plain = numeral.plain and end == numeral.end
    suffix = _GLUED_SCALE.match(text, end)
    factor = Decimal(_SUFFIXES[(suffix[1] or suffix[2]).lower()]) if suffix else _ONE
    if suffix:
        value, end, plain = value * factor, suffix.end(), False
    return Numeral(numeral.start, end, value, factor, form, plain)


def _decimal(match: re.Match[str]) -> Decimal:
    digits = _BLANKS.sub("", match.group())
    if match["european"]:
        return Decimal(digits.replace(".", "").replace(",", "."))
    return Decimal(digits.replace(",", ""))


def _with_fraction(text: str, value: Decimal, end: int, plain: bool) -> tuple[Decimal, int, str]:
    """`value` joined by a fraction ("10 1/2", "2½") or itself one ("3/4")."""
    slash = _SLASH.match(text, end) if plain else None
    if slash and 0 < value < 1000:
        return value / Decimal(slash[1]), slash.end(), "fraction"
    more = _FRACTION.match(text, end) if plain and value < 10_000 else None
    if more is None:
        return value, end, "digits"
    if more[4]:
        return value + _ratio(*_GLYPHS[more[4]].split("/")), more.end(), "digits"
    part = _ratio(more[2], more[3])
    return (value + part, more.end(), "digits") if more[1] and part < 1 else (value, end, "digits")


def _ratio(above: str, below: str) -> Decimal:
    return Decimal(above) / Decimal(below)


def _with_power(text: str, value: Decimal, end: int, form: str) -> tuple[Decimal, int, str]:
    power = _POWER.match(text, end)
    if power is None:
        return value, end, form
    exponent = (power[1] or power[2] or power[3]).replace("−", "-")
    return value.scaleb(int(exponent)), power.end(), form


def _with_scale(text: str, numeral: Numeral) -> Numeral:
    """`numeral` times the scale words that follow it: "million", "hundred thousand", "million and a half"."""
    names, ends = words_at(text, numeral.end, glue=True)
    names = _without_next(names)
    if not names or names[0] == "of":
        return numeral
    found = read_words((str(numeral.value), *names))
    if found is None or found.taken < 2:
        return numeral
    return Numeral(numeral.start, ends[found.taken - 2], found.value, found.factor, numeral.form)


def _without_next(names: list[str]) -> list[str]:
    """`names` up to an "and" that begins another amount: "1.4 million and two guns", but "1 million and a half"."""
    at = names.index(_AND) if _AND in names else 0
    large = at > 0 and BIG_SCALES.get(names[at - 1], 0) >= _LARGE
    return names[:at] if large and names[at + 1 : at + 2] != [_ARTICLE] and _HUNDREDS.isdisjoint(names[at:]) else names
