"""Reads money: a sign or code before the number, a sign, code or name after it, and parts such as cents."""

from __future__ import annotations

import re
from decimal import Decimal
from math import prod

from factbox.language.neighbours import word_after
from factbox_figures.figure import Figure, Form, Number
from factbox_figures.readers.fractions import OF_A
from factbox_figures.readers.rates import rate_of
from factbox_figures.tables.currencies import (
    CODES,
    DOLLAR,
    LETTERS,
    LONGEST,
    MINOR_GLUED,
    MINOR_NAMES,
    NAMES,
    NOT_BESIDE,
    NOT_GLUED,
    ONLY_BEFORE,
    SIGNS,
    Minor,
)  # fmt: skip
from factbox_figures.words import any_of, phrases_after

_MARKS = "".join(sorted({sign for sign in SIGNS if len(sign) == 1 and not sign.isalnum()}))
_SIGN_BEFORE = re.compile(
    rf"(?<![A-Za-z.])(?:([A-Za-z][A-Za-z.]{{0,3}}) ?)?([{_MARKS}])[ \u00a0]{{0,2}}\Z|([{_MARKS}])[ \u00a0]{{0,2}}\Z"
)
# The letters behind the sign, as Australian papers write them: "$US55m", "$NZ4m".
_TURNED = {sign[:-1].upper(): code for sign, code in SIGNS.items() if sign.endswith("$") and sign[:-1].isalpha()}
_TURNED_SIGN = re.compile(rf"[$]({'|'.join(_TURNED)})[ \u00a0]?\Z")
# "R12.6 million", "P50,000": a letter is a sign where what follows is no number of a model.
_LETTER_BEFORE = re.compile(r"(?<![\w.$£€/-])(?:[A-Z]+-)?([RPN]) ?\Z")
_CODE_BEFORE = re.compile(r"(?<![\w.$£€/-])(M?[A-Z]{3}|[A-Za-z]{2,4}\.?)[ \u00a0]?\Z")
_OWNER = re.compile(r"(?:\b([A-Za-z]{2,4}) ?)?(?<![$€£¥\d.,])\d[\d.,]* \Z")
SIGNS_AFTER, LETTERS_AFTER = f"{_MARKS}元円", "ரூ zł Kč kč Ft Rs rs RM RMB rmb".split()
"""Signs behind amounts, and those of letters, which no letter follows."""
_SIGN_AFTER = re.compile(
    rf"[ \u00a0]?(?:(US\$|us\$|[{SIGNS_AFTER}])(?![ \u00a0]?\d)|({any_of(LETTERS_AFTER)})(?![A-Za-z\d]))"
)
_CODE_AFTER = re.compile(rf"[ \u00a0-]?(M?[A-Z]{{3}}|{any_of('usd eur gbp rmb')})(?![A-Za-z\d$])")
SCALES = {"m": 10**6, "mm": 10**6, "mn": 10**6, "million": 10**6, "b": 10**9, "g": 10**9, "k": 1000, "bn": 10**9}
SCALES |= {"billion": 10**9, "t": 10**12, "trillion": 10**12}
"""What multiplies money, in lower case."""
_SCALE_AFTER = re.compile(rf"[ \u00a0-]?({any_of({*SCALES} - {'g', 'k', 'mm'})})(?![A-Za-z\d])", re.IGNORECASE)
_GLUED_SCALE = re.compile(
    rf"[ \u00a0]?({any_of('m M MM b B t T G K BN MN')})(?![A-Za-z\d/])|-({any_of('million billion trillion')})\b"
)
_MINOR_AFTER = re.compile(r"([pc¢])(?![A-Za-z\d])|(P)(?= (?:A|AN|PER)\b)| ?(¢)")
# Lakhs and crores, beside rupees only.
_LAKHS, _CRORES = {"L": 10**5, "lakh": 10**5, "k": 10**3, "K": 10**3}, {"crore": 10**7, "cr": 10**7}
_INDIAN = re.compile(rf"[ -]?({any_of(_LAKHS)})?(?:[ -]?({any_of(_CRORES)})s?)?(?![A-Za-z\d])")
_RUPEES = _LAKHS | _CRORES
_PART = re.compile(r"[ -]([1357])/([248])(?![\d/])")
# Letters that may stand apart from the sign: "US $5", but "a $5 note" is no Australian dollar.
_VITAMIN = "C"
_APART = frozenset("us u.s u.s. hk nz c mex usd aud cad nt mxn nzd eur".split())
# Pounds are weights beside these words.
_WEIGHTS = (
    "weigh*, went from, slimm*, trimm*, diet*, bulk*, lose*, lost*, drop, dropped, shed, gain*, heav*, lift*, tow, "
    "towing, haul, payload, kilogram, kilograms, kg, foot, feet, inch, inches, tall, ton, tons, tonne, tonnes, bab*"
)
_WEIGHING = re.compile(rf"\b{any_of(_WEIGHTS)}\b", re.IGNORECASE)
_TRADED = "sold sell sells cost costs paid pay pays fetched priced bought worth spent raised fined"
_SOLD = re.compile(rf"\b{any_of(_TRADED)}\b")
_FUNDS = "debt cash revenue sales profit tax aid funding income savings public benefits"
_OF_STUFF = re.compile(rf" of (?!{any_of(_FUNDS)})[a-z]")
_SAME_AGAIN = dict.fromkeys([code.lower() for code in CODES], 1) | LONGEST
_OF_A = re.compile(rf"{OF_A}(?= [a-z])")
_PRICED = frozenset("fine note coin bet bill ticket prize deal".split())
_FRACTION = "fraction"
_CROWNS = frozenset("crown crowns kroner krone".split())
_SWEDISH = "Swed"
_OF_NATION = {_SWEDISH: "SEK", "Norw": "NOK", "Dan": "DKK", "Copenhagen": "DKK", "Oslo": "NOK", "Czech": "CZK"}
_OF_NATION |= {"Prague": "CZK", "kroner": "DKK", "krone": "NOK"}
_NATIONS = re.compile(rf"\b{any_of(_OF_NATION)}")
_LEAST_SCALE, _NEAR = 1000, 1000
_SUM = re.compile(r"\d{1,3}(?:[ ,]\d{3})+(?!\d)|\d+\.\d\d\Z")
_CODES, _SMALL_SIGNS = CODES.union("usd eur gbp chf".split()) - NOT_BESIDE, frozenset(("rs", "rmb"))
_DOUBTFUL, _SMALL = frozenset(("won", "soles")), Decimal(100)


def read_money(text: str, number: Number, dollar: str = DOLLAR) -> Figure | None:
    """The amount of money at `number`, in major units, or None. `dollar` is what a bare dollar sign means."""
    before = _before(text, number, dollar)
    scaled = _scaled(text, number) if before else number
    if before is None:
        return _after(text, number, dollar)
    start, code, factor = before
    if code == "INR":
        scaled = _in_rupees(text, scaled)
    scaled = _with_part(text, scaled)
    end = _same_again(text, scaled.end, code, dollar)
    return _figure(text, start, end, scaled, code, factor, "money-sign")


def _figure(
    text: str, start: int, end: int, number: Number, code: str, factor: Decimal, rule: str, form: Form | None = None
) -> Figure:
    unit, end = rate_of(text, end, code)
    low, high = number.low * factor, number.high * factor
    return Figure(start, end, "money", low, high, unit, rule, number, None, None, True, form)


def _scaled(text: str, number: Number) -> Number:
    """`number` times the letter that means a scale beside money: "$5m", "€1.2B"."""
    match = _GLUED_SCALE.match(text, number.end) if number.factor == 1 else None
    if match is None:
        return number
    return _times(number, SCALES[(match[1] or match[2]).lower()], match.end())


def _with_part(text: str, number: Number) -> Number:
    """ "$4.01 1/2 a bushel": half a cent more."""
    part = _PART.match(text, number.end) if text[number.end - 3 : number.end - 2] == "." else None
    if part is None:
        return number
    more = Decimal(part[1]) / Decimal(part[2]) / 100
    return number._replace(end=part.end(), low=number.low + more, high=number.high + more, plain=False)


def _in_rupees(text: str, number: Number) -> Number:
    """`number` times what Indian papers write behind it: "Rs 5L", "Rs 1.2k crore"."""
    match = _INDIAN.match(text, number.end)
    scales = [_RUPEES[scale] for scale in match.groups() if scale] if match else []
    return _times(number, prod(scales), match.end()) if match and scales else number


def _times(number: Number, scale: int, end: int) -> Number:
    low, high, factor = number.low * scale, number.high * scale, number.factor * scale
    return number._replace(end=end, low=low, high=high, factor=factor, plain=False)


def _before(text: str, number: Number, dollar: str) -> tuple[int, str, Decimal] | None:
    """Start, currency and factor of the sign or code that stands before the number."""
    offset = max(0, number.start - 9)
    window = text[offset : number.start].rstrip("-−")
    last = window.rstrip()[-1:]
    sign = _SIGN_BEFORE.search(window) if last in SIGNS else None
    if sign:
        return _signed(sign, offset, dollar)
    turned = _TURNED_SIGN.search(window) if "$" in window else None
    if turned:
        return offset + turned.start(), _TURNED[turned[1]], Decimal(1)
    letter = _LETTER_BEFORE.search(window) if last in LETTERS else None
    if letter and (_is_sum(text, number) or _is_named_near(text, number, letter[1])):
        return offset + letter.start(1), SIGNS[letter[1].lower()], Decimal(1)
    return _coded_before(text, number, window, offset)


def _coded_before(text: str, number: Number, window: str, offset: int) -> tuple[int, str, Decimal] | None:
    """ "USD 25", "Rs 40"."""
    word = _CODE_BEFORE.search(window)
    if word and window[-1:].isspace() and _is_taken(text[max(0, offset + word.start(1) - 20) : offset + word.start(1)]):
        return None
    code = _code(word[1], window[-1:].isalpha()) if word and number.form != "ordinal" else None
    return (offset + word.start(1), *code) if word and code else None


def _is_sum(text: str, number: Number) -> bool:
    """Whether digits are those of a sum: with a scale, with thousands apart, or with hundredths."""
    digits = text[number.start : number.end]
    return number.factor >= _LEAST_SCALE or _SUM.match(digits) is not None or _scaled(text, number) is not number


def _is_named_near(text: str, number: Number, letter: str) -> bool:
    """Whether the currency of a letter is named near by, or has a sum: "N844" beside "N1,350"."""
    near = text[max(0, number.start - _NEAR) : number.end + _NEAR]
    return (
        LETTERS[letter] in near
        or re.search(rf"\b{letter}\d{{1,3}}(?:,\d{{3}}|\.\d\d\b|[\d.]*(?:bn|m)\b)", near) is not None
    )


def _is_taken(before: str) -> bool:
    """ "17 USD 25": the code belongs to the number before it, unless that has its own."""
    owner = _OWNER.search(before)
    return owner is not None and not (owner[1] and _code(owner[1]))


def _signed(sign: re.Match[str], offset: int, dollar: str) -> tuple[int, str, Decimal]:
    letters, mark = sign[1], sign[2] or sign[3]
    if letters:
        code = SIGNS.get((letters + mark).lower())
        apart = sign.start(2) > sign.end(1)
        if code and (not apart or (letters.lower() in _APART and letters != _VITAMIN)):
            return offset + sign.start(1), code, Decimal(1)
    at = sign.start(2) if sign[2] else sign.start(3)
    return offset + at, dollar if mark == "$" else SIGNS[mark], Decimal(1)


def _code(word: str, glued: bool = False) -> tuple[str, Decimal] | None:
    """An ISO code ("USD", "usd", Nordic "MEUR" for millions) or a sign of letters ("Rs", "RM")."""
    if glued and word in NOT_GLUED:
        return None
    if word[:1] == "M" and word[1:] in CODES:
        return word[1:], Decimal(10**6)
    if word in _CODES:
        return word.upper(), Decimal(1)
    sign = SIGNS.get(word.lower()) if word[0].isupper() or word in _SMALL_SIGNS else None
    return (sign, Decimal(1)) if sign else None


def _same_again(text: str, end: int, code: str, dollar: str) -> int:
    """Past a currency said twice: "$10 dollars", "US$5 million USD"."""
    for name, stop in phrases_after(text, end, _SAME_AGAIN):
        if _meaning(name, dollar) == code or name.upper() == code:
            return stop
    return end


def _meaning(name: str, dollar: str) -> str | None:
    return dollar if name in ("dollar", "dollars") else NAMES.get(name)


def _after(text: str, number: Number, dollar: str) -> Figure | None:
    """Money whose currency follows the number: "5 €", "20p", "3m euros", "75 USD million", "five hundred yen"."""
    at = number.end
    sign = _SIGN_AFTER.match(text, at)
    if sign and number.form != "ordinal":
        mark = sign[1] or sign[2]
        code = dollar if mark == "$" else SIGNS.get(mark.lower())
        if code and mark.lower() not in ONLY_BEFORE - {"ft"}:
            return _figure(text, number.start, sign.end(), number, code, Decimal(1), "money-sign-after")
    minor = _minor_glued(text, number, dollar)
    if minor:
        return minor
    scaled = _scaled(text, number)
    return _coded(text, number, scaled) or _named(text, number, scaled, dollar)


def _minor_glued(text: str, number: Number, dollar: str) -> Figure | None:
    match = _MINOR_AFTER.match(text, number.end) if number.form == "digits" else None
    large = number.low >= 1000 and number.plain
    if match is None or large or number.low in (480, 720):
        return None
    code, factor = MINOR_GLUED[(match[1] or match[2] or match[3]).lower()]
    return _figure(text, number.start, match.end(), number, code or dollar, factor, "money-minor", "minor")


def _coded(text: str, number: Number, scaled: Number) -> Figure | None:
    match = _CODE_AFTER.match(text, scaled.end)
    code = _code(match[1].upper()) if match else None
    if match is None or code is None:
        return None
    after = _SCALE_AFTER.match(text, match.end()) if scaled.factor == 1 else None
    if after and len(after[1]) > 1:
        scaled = _times(scaled, SCALES[after[1].lower()], after.end())
    end = after.end() if after and len(after[1]) > 1 else match.end()
    return _figure(text, number.start, end, scaled, *code, "money-code", "named")


def _named(text: str, number: Number, scaled: Number, dollar: str) -> Figure | None:
    if number.form in ("ordinal", "fold"):
        return None
    part = _OF_A.match(text, number.end) if number.form == _FRACTION else None
    if part:
        scaled = number._replace(end=part.end())  # "a quarter of a cent"
    for candidate in (scaled, number) if scaled is not number else (number,):
        for name, end in phrases_after(text, candidate.end, LONGEST):
            code, factor, form = _named_by(text, candidate, name, end, dollar)
            if code:
                rule = "money-minor" if form == "minor" else "money-name"
                return _figure(text, number.start, end, candidate, code, factor, rule, form)
    return None


def _named_by(text: str, number: Number, name: str, end: int, dollar: str) -> tuple[str | None, Decimal, Form]:
    """The currency that `name` means, what the number is to be multiplied by, and the form of the figure."""
    minor: Minor | None = MINOR_NAMES.get(name)
    if minor:
        return minor[0] or dollar, minor[1], "minor"
    major = _crown(text, number) if name in _CROWNS else _meaning(name, dollar)
    return major if major and _is_money(text, number, name, end) else None, Decimal(1), "named"


def _crown(text: str, number: Number) -> str:
    """Whose crowns they are: of the nation that is named near by, else Swedish ones."""
    near = text[max(0, number.start - _NEAR) : number.end + _NEAR]
    nation = _NATIONS.search(near)
    return _OF_NATION[nation[0]] if nation else _OF_NATION[_SWEDISH]


def _is_money(text: str, number: Number, name: str, end: int) -> bool:
    """Names that are other words too: pounds may be weights, "won" a verb."""
    if name in _DOUBTFUL:
        return number.low >= _SMALL
    if name not in ("pound", "pounds") or number.factor >= 10**6:
        return True
    glued = text[number.end] == "-" and word_after(text, end) not in _PRICED
    return not (glued or _OF_STUFF.match(text, end) or _weighs(text, number.start, end))


def _weighs(text: str, start: int, end: int) -> bool:
    """Whether the words around pounds are of weights rather than of prices."""
    before = text[max(0, start - 45) : start]
    weighed = max((cue.start() for cue in _WEIGHING.finditer(before)), default=-1)
    sold = max((cue.start() for cue in _SOLD.finditer(before)), default=-1)
    return weighed > sold or (weighed == sold and _WEIGHING.search(text[end : end + 25]) is not None)
