"""Currencies by sign, by ISO 4217 code and by name: CLDR's table, then what news writes."""

from __future__ import annotations

from decimal import Decimal

from factbox_figures.tables.cldr_currencies import CURRENCIES as CLDR_CURRENCIES
from factbox_figures.words import longest_by_first

DOLLAR = "USD"
"""What a bare "$" and a bare "dollar" mean unless the caller says otherwise."""

# Signs before or after the number; letters count in either case, blanks inside do not matter.
_SIGNS = {
    "USD": "$ us$ u.s.$ u.s$ usd$",
    "EUR": "€ eur€",
    "GBP": "£ gb£ uk£ stg",
    "JPY": "¥ jp¥ 円",
    "CNY": "cn¥ 元 rmb",
    "AUD": "a$ au$ aud$",
    "CAD": "c$ ca$ cad$ cdn$ can$",
    "NZD": "nz$ nzd$",
    "HKD": "hk$ hkd$",
    "SGD": "s$ sg$ sgd$",
    "TWD": "nt$ ntd",
    "BRL": "r$",
    "MXN": "mex$ mx$ mxn$",
    "ARS": "ar$",
    "JMD": "j$",
    "TTD": "tt$",
    "FJD": "fj$",
    "ZWL": "z$",
    "NAD": "n$",
    "BZD": "bz$",
    "EGP": "e£",
    "LBP": "l£",
    "SYP": "s£",
    "ZAR": "r",
    "INR": "₹ rs rs.",
    "RUB": "₽",
    "KRW": "₩",
    "ILS": "₪ nis",
    "UAH": "₴",
    "NGN": "₦ n",
    "PHP": "₱ php p",
    "VND": "₫",
    "THB": "฿",
    "CRC": "₡",
    "GEL": "₾",
    "LAK": "₭",
    "MNT": "₮",
    "PYG": "₲",
    "KZT": "₸",
    "GHS": "₵ gh¢ gh₵",
    "AZN": "₼",
    "BTC": "₿",
    "BDT": "৳ tk tk.",
    "KHR": "៛",
    "LKR": "ரூ",
    "PLN": "zł",
    "MYR": "rm",
    "IDR": "rp",
    "AED": "dh dhs dhs. dh.",
    "CHF": "sfr sfr. fr.",
    "KES": "ksh kshs sh",
    "TZS": "tsh",
    "UGX": "ush",
    "SAR": "sr",
    "RON": "lei",
    "HUF": "ft",
}
SIGNS = {sign: code for code, signs in _SIGNS.items() for sign in signs.split()}
# Signs of letters that only stand before a number: after one they are other words or units.
ONLY_BEFORE = frozenset({"r", "p", "n", "sh", "sr", "ft", "fr.", "dh", "rp", "lei", "rs.", "tk"})

LETTERS = {"R": "rand", "P": "peso", "N": "naira"}
"""Signs that are one letter, in capitals, and the name that shows what it is."""

# code: names in lower case; they win over CLDR's.
NEWS_NAMES = {
    "USD": "dollar, dollars, u.s. dollar, u.s. dollars, u.s dollar, u.s dollars, american dollars, bucks",
    "GBP": "pound, pounds, pounds sterling, pound sterling, sterling, quid, stg",
    "CNY": "renminbi, rmb, chinese renminbi, kuai",
    "CHF": "franc, francs",
    "AUD": "aussie dollars",
    "INR": "rupee, rupees",
    "RUB": "ruble, rubles, rouble, roubles, russian roubles",
    "KRW": "won, korean won",
    "TRY": "turkish liras, lira, liras",
    "BRL": "reais, brazilian reais",
    "ZAR": "rands",
    "SEK": "crown, crowns, swedish crowns",
    "NOK": "norwegian crowns, krone",
    "DKK": "danish crowns, kroner",
    "ISK": "icelandic krona, icelandic kronur",
    "PLN": "zlotych",
    "CZK": "czech crown, czech crowns, koruna, korunas",
    "BGN": "bulgarian levs",
    "UAH": "hryvnya",
    "KZT": "kazakh tenge",
    "AED": "dirham, dirhams, emirati dirham, emirati dirhams",
    "SAR": "saudiriyal, riyal, riyals",
    "OMR": "omani riyal, omani riyals",
    "IRR": "rial, rials, toman, tomans",
    "LBP": "lebanese lira",
    "SYP": "syrian lira",
    "EGP": "egyptianpound",
    "ILS": "new shekels, israeli shekel, israeli shekels",
    "MYR": "malaysia ringgit, malaysia ringgits",
    "MXN": "peso, pesos",
    "ARS": "argentinian pesos",
    "KES": "shilling, shillings",
    "NZD": "kiwi dollars",
    "TWD": "taiwan dollar, taiwan dollars",
    "DEM": "deutschmark, deutschmarks, deutsche mark, deutsche marks, german mark, german marks",
    "FRF": "french franc, french francs",
    "GRD": "drachmas, greek drachmas",
    "HRK": "kuna, kunas, croatian kuna, croatian kunas",
    "IEP": "irish pound, irish pounds",
    "FIM": "markka, markkas, markkaa, finnish markka",
    "ESP": "peseta, pesetas, spanish peseta, spanish pesetas",
    "ITL": "italian lira, italian lire, lire",
    "NLG": "guilder, guilders, dutch guilder, dutch guilders",
    "BTC": "bitcoin, bitcoins",
    "ETH": "ether, ethers",
    "GTQ": "quetzales",
    "CRC": "colones",
    "MZN": "meticais",
}  # fmt: skip
# Names of hundredths (and other parts): currency, None for the dollar of the text, and the part.
_MINOR = {
    (None, "0.01"): "cent, cents, ¢, pennies",
    (None, "0.1"): "dime, dimes",
    ("USD", "0.01"): "us cents, u.s. cents, u.s cents",
    ("CAD", "0.01"): "canadian cents",
    ("AUD", "0.01"): "australian cents",
    ("GBP", "0.01"): "pence, penny",
    ("EUR", "0.01"): "euro cent, euro cents",
    ("RUB", "0.01"): "kopecks, kopeks",
    ("UAH", "0.01"): "kopiykas",
    ("INR", "0.01"): "paise",
    ("MYR", "0.01"): "sen, sens",
    ("AED", "0.01"): "fils",
    ("ILS", "0.01"): "agorot",
    ("BTC", "0.00000001"): "satoshi, satoshis",
}
Minor = tuple[str | None, Decimal]
MINOR_NAMES: dict[str, Minor] = {
    name: (code, Decimal(part)) for (code, part), names in _MINOR.items() for name in names.split(", ")
}
# Glued to digits only: "20p", "17c".
MINOR_GLUED: dict[str, Minor] = {"p": MINOR_NAMES["pence"], "c": MINOR_NAMES["cents"], "¢": MINOR_NAMES["cents"]}

CODES = frozenset(CLDR_CURRENCIES).union(NEWS_NAMES)
"""Three-letter codes that are read beside a number, upper case."""
# Codes that are English words or units in capitals beside a number.
NOT_BESIDE = frozenset("ALL TOP TRY MOP GEL AMD PAB BAM LSL".split())
# Codes that make a name of the digits glued to them: "COP28".
NOT_GLUED = frozenset(("COP",))
_WHOLE = {name: code for code, names in CLDR_CURRENCIES.items() for name in names}
_LAST: dict[str, set[str]] = {}
for _name, _code in _WHOLE.items():
    _LAST.setdefault(_name.split()[-1], set()).add(_code)
# Last words of names that are other words.
_OTHERS = frozenset("gold real reals mark marks sol florin dram drams kip kips tala leone pula pulas kina".split())
# "soles" of "peruvian soles", where one currency alone is called so.
NAMES = {word: min(codes) for word, codes in _LAST.items() if len(codes) == 1 and word not in _OTHERS}
NAMES |= _WHOLE
NAMES |= {name: code for code, names in NEWS_NAMES.items() for name in names.split(", ")}
"""Name in lower case -> code."""
LONGEST = longest_by_first((*NAMES, *MINOR_NAMES))
"""What a name may begin with -> the words of the longest that begins so."""
