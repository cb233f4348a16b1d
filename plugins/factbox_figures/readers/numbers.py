"""Finds the numbers of a text: one scan for where they may begin, then each is read once, from left to right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from factbox import Span
from factbox.language.en.classes import DETERMINERS
from factbox.language.en.numbers import DOZEN, NOUGHTS, ORDINALS, PLURAL_SCALES, RARE_SCALES, SCALES, TENS, UNITS
from factbox.language.hedges import hedge_before
from factbox.language.neighbours import word_after, word_before
from factbox.language.number_words import GAP, KNOWN
from factbox.language.numbers import ORDINAL, read_cardinal, read_ordinal
from factbox.language.numerals import GLYPHS, MAX_DIGITS, Numeral, read_number
from factbox.scan import Scanner
from factbox_figures.figure import Number
from factbox_figures.tables.change import VERBS
from factbox_figures.tables.persons import PEOPLE
from factbox_figures.tables.units import NAMES
from factbox_figures.words import any_of

# Words that stand for a span between powers of ten: (low, high).
VAGUE = {"dozens": (DOZEN, 10 * DOZEN)} | {word: (value, 10 * value) for word, value in PLURAL_SCALES.items()}
_TENFOLD = {"tens": 10, "dozens": DOZEN, "hundreds": 100, "thousands": 1000}
_SCALE_WORDS = [*SCALES, *(word for word in RARE_SCALES if f"{word}s" in PLURAL_SCALES), "dozen"]
_SCALES = any_of(_SCALE_WORDS)
# One of these is an amount where a word says how exact it is: "more than a foot".
_ONE_OF = "foot inch mile yard acre pound ton tonne gallon litre liter metre meter kilometre kilometer hectare ounce"
_MEASURES = any_of(_ONE_OF)
_COINS = any_of("cent penny")
_SPANS = any_of(f"{_ONE_OF} minute hour day week month year decade century")
_BROKEN = f" and a {any_of('half quarter')}"
# One of the first and some of the second: "an hour and 20 minutes".
_IN_PARTS = {"year": "months?", "week": "days?", "day": "hours?", "hour": "minutes?", "minute": "seconds?"}
_VAGUE_WORDS = any_of(VAGUE)
_SCORE = 20
_PARTS = any_of(
    "half third quarter fourth fifth sixth seventh eighth ninth tenth twelfth fifteenth twentieth thirtieth fortieth "
    "fiftieth hundredth thousandth"
)
_CARDINALS = any_of([*UNITS, *TENS, *NOUGHTS])
_WITH_PARTS = "|".join(rf"{unit} and (?:\d+|{_CARDINALS}) {parts}" for unit, parts in _IN_PARTS.items())
_ROUND = any_of("hundred thousand million")
_WHOLE = any_of("full whole single")
_ENDINGS = any_of("st nd rd th")
_BEGIN = Scanner(
    [
        rf"[0-9]+(?:[.,][0-9]+)*(?:{_ENDINGS}|[ -]?fold\b)?",
        r"\.[0-9]+",
        f"[{GLYPHS}]",
        rf"\b(?:{_CARDINALS}|(?:a )?{_ROUND})[ -]?fold\b",
        rf"\b(?:{_VAGUE_WORDS}|tens of)\b",
        rf"\ban? (?:{_WHOLE} )?(?:(?:basis |percentage )?point|{_COINS})\b",
        r"\bscores of\b",
        rf"\ban? {_MEASURES}\b",
        rf"\ban? {_SPANS} and\b",
        rf"\ban? (?:{_SCALES}|{_PARTS})\b",
        rf"\b(?:{_CARDINALS}|{_SCALES}|{ORDINAL}|half|quarter)\b",
    ],
    fold=True,
)
_VAGUE = re.compile(rf"(?:({any_of(_TENFOLD)}) of )?({_VAGUE_WORDS})\b", re.IGNORECASE)
_BEFORE_ORDINAL = rf"(?:(?:an?|{_CARDINALS}|{_SCALES})[- ](?:and )?)"
_ORDINAL = re.compile(
    rf"(?:{any_of(TENS)}[- \u2014]?)?(?:{ORDINAL})(?!\w)"
    rf"|{_BEFORE_ORDINAL}{{1,8}}{any_of('hundredth thousandth millionth billionth trillionth')}(?!\w)"
    rf"|{_BEFORE_ORDINAL}{{0,8}}(?:{any_of(TENS)}|{_SCALES})[- ](?:and )?(?:{ORDINAL})(?!\w)"
    rf"|(?:\d{{1,3}},)?\d{{1,6}}{_ENDINGS}\b",
    re.IGNORECASE,
)
# An ordinal in words begins only where such a word follows.
_NEXT_WORD = re.compile(rf"(?:{GAP}|\u2014)(?:and {{1,2}})?([a-z]+)", re.IGNORECASE)
_GOES_ON = KNOWN.union(ORDINALS, _SCALE_WORDS) - {"of"}
# Words that are a number alone where no other follows.
_SINGLE = {word: ("words", Decimal(value)) for word, value in (UNITS | TENS).items()}
_SINGLE |= {word: ("ordinal", Decimal(value)) for word, value in ORDINALS.items()}
_ONE_MEASURE = re.compile(rf"an?(?= {_MEASURES}\b)", re.IGNORECASE)
_AND_A_HALF = re.compile(rf"an?(?= (?:{_SPANS}{_BROKEN}|{_WITH_PARTS})\b)", re.IGNORECASE)
_SCORES = re.compile(rf"scores(?= of (?:(?:[a-z]+[ -]){{0,2}}[a-z]+s|{any_of(PEOPLE)})\b)", re.IGNORECASE)
_SCORED = DETERMINERS | frozenset(
    "test exam box credit approval game average final high low maths math reading".split()
)
_RUPEES = ("Rs", "rs", "RS")
_LARGEST_POWER = 300
PLUS = "+"
# "0" is a number, and "0033" may be one; "agent 007" and "parcel 00340434" are none.
_ZEROES = (1, 4, 5)
_POWER = re.compile(r"\^([-+−]{0,2})(\d{1,2})(?![\d.])")
_ONE = re.compile(rf"an?(?: {_WHOLE})?(?= {any_of('basis percentage')} point\b)", re.IGNORECASE)
_WAYS = any_of("lower, higher, up, down, on the, ahead, behind")
_POINT = re.compile(
    rf"an?(?P<full> {any_of('full whole')})?(?= (?:point|{_COINS})\b(?P<way> {_WAYS}\b)?)", re.IGNORECASE
)
# "12st" and "21st 4lb" are weights.
_DIGITS_TH = re.compile(
    rf"(?:\d+,)?\d*?(?:(?:1[123]|[04-9]|\b[123])th|(?<!1){any_of('1st 2nd 3rd')})\b(?! \d{{1,2}} ?lbs?\b)"
)
# "one fifth" and "a tenth" are fractions.
_ONE_PART = re.compile(rf"(?:an?|one)[- ](?!{_ROUND})", re.IGNORECASE)
_FOLD = re.compile(rf"({_CARDINALS}|\d[\d,.]*|a {_ROUND})[- ]?fold\b", re.IGNORECASE)
# "several million" and "a few hundred" are as vague as "millions" and "hundreds".
_SEVERAL = "few, a few, the few, several, a couple, a couple of, many"
_FEW = re.compile(rf"\b{any_of(_SEVERAL)} \Z", re.IGNORECASE)
_COUPLE = "couple"
_PLURAL = {"dozen": "dozens", "hundred": "hundreds", "thousand": "thousands", "million": "millions"}
_PLURAL |= {"billion": "billions", "trillion": "trillions"}


def find_places(text: str) -> list[Span]:
    """The first words or digits of all that may be numbers, in order."""
    return list(_BEGIN.spans(text))


def find_numbers(text: str, places: Iterable[Span]) -> Iterator[Number]:
    """The numbers that begin at `places`, in order, none overlapping another."""
    done = 0
    for place in places:
        if place.start < done:
            continue
        number = _read(text, place)
        while number is not None:
            done = number.end
            yield number
            listed = done + 1 < place.end and text[done] == ","
            number = _read(text, Span(done + 1, place.end)) if listed else None


def _read(text: str, place: Span) -> Number | None:
    """The number that begins at `place`; how that ends says which form comes before a plain number."""
    at, end = place
    if text[at] == "." and text.endswith(_RUPEES, 0, at):
        at += 1  # "Rs.2,35,000"
    if text[at].isdigit():
        if end - at > MAX_DIGITS:
            return None
        return _numeral(text, at) if text[end - 1].isdigit() else _read_more(text, at, end)
    single = _SINGLE.get(text[at:end].lower())
    if single and not _goes_on(text, end):
        return Number(at, end, single[1], single[1], single[0], word_before(text, at))
    return _read_more(text, at, end)


def _read_more(text: str, at: int, end: int) -> Number | None:
    """A number of more words than one, or of digits."""
    measured = text[at] in "aA" and (_ONE_MEASURE.match(text, at) or _AND_A_HALF.match(text, at))
    reader = _one_measure if measured else _READERS.get(text[end - 2 : end].lower())
    if reader is None and text[at].isalpha() and _goes_on(text, end):
        reader = _ordinal
    return (reader(text, at) if reader else None) or _numeral(text, at)


def _goes_on(text: str, end: int) -> bool:
    """Whether more words of a number follow the one that ends at `end`."""
    following = _NEXT_WORD.match(text, end)
    return following is not None and following[1].lower() in _GOES_ON


def _vague(text: str, at: int) -> Number | None:
    match = _VAGUE.match(text, at)
    if text.endswith("by the ", 0, at):
        return None  # "they came by the dozens"
    if match:
        low = VAGUE[match[2].lower()][0]
        before = word_before(text, at)
        times = _TENFOLD[match[1].lower()] if match[1] else 1
        return Number(at, match.end(), Decimal(low * times), Decimal(low * times * 10), "vague", before, Decimal(low))
    return _scores(text, at)


def _fold(text: str, at: int) -> Number | None:
    match = _FOLD.match(text, at, at + 40)
    if match is None:
        return None
    value = _plain_value(match[1])
    return None if value is None else Number(at, match.end(), value, value, "fold", word_before(text, at))


def _plain_value(words: str) -> Decimal | None:
    if words[0].isdigit():
        digits = words.replace(",", "")
        return Decimal(digits) if re.fullmatch(r"\d{1,9}(?:\.\d{1,6})?", digits) else None
    return read_cardinal(words)


def _ordinal(text: str, at: int) -> Number | None:
    match = _ORDINAL.match(text, at, at + 80)
    value = read_ordinal(match.group().replace("\u2014", "-").replace(",", "")) if match else None
    if match is None or value is None or _ONE_PART.match(match.group()):
        return None
    if text[at].isdigit() and not _DIGITS_TH.match(text, at):
        return None
    return Number(at, match.end(), Decimal(value), Decimal(value), "ordinal", word_before(text, at))


def _one_measure(text: str, at: int) -> Number | None:
    """ "more than a foot", "up to a mile": one, where a word says how exact."""
    broken, before = _AND_A_HALF.match(text, at), word_before(text, at)
    one = broken or _ONE_MEASURE.match(text, at)
    if one is None or (broken is None and hedge_before(text, at, before) is None):
        return None
    return Number(at, one.end(), Decimal(1), Decimal(1), "words", before)


def _scores(text: str, at: int) -> Number | None:
    """ "scores of people", not "the scores of the game"."""
    scores, before = _SCORES.match(text, at), word_before(text, at)
    if scores is None or before in _SCORED:
        return None
    return Number(at, scores.end(), Decimal(_SCORE), Decimal(_SCORE * 10), "vague", before, Decimal(_SCORE))


def _numeral(text: str, at: int) -> Number | None:
    found = read_number(text, at)
    if found is None:
        return None
    return _in_words(text, found) if text[at].isalpha() else _in_digits(text, found)


def _in_digits(text: str, found: Numeral) -> Number | None:
    at = found.start
    if found.plain and text[at] == "0" and found.end - at not in _ZEROES:
        return None
    raised = text.startswith("^", found.end) and found.form == "digits" and found.value
    power = _POWER.match(text, found.end) if raised else None
    if power:
        return _raised(text, found, power)
    if text.startswith(PLUS, found.end):
        found = _with_plus(text, found)
    return Number(at, found.end, found.value, found.value, found.form, word_before(text, at), found.factor, found.plain)


def _with_plus(text: str, found: Numeral) -> Numeral:
    """ "$380+ billion", "30+ hours": with the plus where a scale or unit follows."""
    after = word_after(text, found.end + 1)
    scale = SCALES.get(after) if found.factor == 1 else None
    if scale is None:
        return found._replace(end=found.end + 1) if after in NAMES else found
    factor, end = Decimal(scale), text.index(after, found.end) + len(after)
    return found._replace(end=end, value=found.value * factor, factor=factor, plain=False)


def _in_words(text: str, found: Numeral) -> Number | None:
    at, before = found.start, word_before(text, found.start)
    words = text[at : found.end].lower()
    few = _FEW.search(text, max(0, at - 12), at) if words in _PLURAL else None
    if few:
        return _several(text, found, few)
    bare = words.split()[0].split("-")[0] in _PLURAL or words in ("lakh", "crore")
    if bare and text[at - 2 : at - 1].isdigit():  # a scale without its number, which stands in a name or date
        return None
    return Number(at, found.end, found.value, found.value, found.form, before, found.factor, found.plain, bare)


def _several(text: str, found: Numeral, few: re.Match[str]) -> Number:
    """ "several million" is as vague as "millions"; "a couple of million" is two."""
    start, before = few.start(), word_before(text, few.start())
    if _COUPLE in few[0].lower():
        value = 2 * found.value
        return Number(start, found.end, value, value, found.form, before, found.factor)
    low, high = VAGUE[_PLURAL[text[found.start : found.end].lower()]]
    return Number(start, found.end, Decimal(low), Decimal(high), "vague", before, found.factor)


def _raised(text: str, base: Numeral, power: re.Match[str]) -> Number | None:
    """ "10^5": a number to the power of another."""
    value = base.value ** (-int(power[2]) if power[1] in ("-", "−") else int(power[2]))
    if abs(value.adjusted()) > _LARGEST_POWER:
        return None
    return Number(base.start, power.end(), value, value, "digits", word_before(text, base.start))


def _single(text: str, at: int) -> Number | None:
    """ "a basis point", "a full percentage point": one."""
    one = _ONE.match(text, at) or _a_point(text, at)
    return Number(at, one.end(), Decimal(1), Decimal(1), "words", word_before(text, at)) if one else None


def _a_point(text: str, at: int) -> re.Match[str] | None:
    """ "ended a point lower", "lost a cent": one, where something goes up or down by it."""
    point = _POINT.match(text, at)
    return point if point and (point["way"] or point["full"] or word_before(text, at) in VERBS) else None


_READERS = {"nt": _single, "ny": _single, "st": _ordinal, "nd": _ordinal, "rd": _ordinal, "th": _ordinal}
_READERS |= dict.fromkeys(("ns", "ds", "hs", "es", "of"), _vague) | {"ld": _fold}
