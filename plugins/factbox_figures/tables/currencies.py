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
    "TRY": "₺",
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
    "CZK": "kč",
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
    "USD": (
        "dollar, dollars, us dollar, us dollars, u.s. dollar, u.s. dollars, u.s dollar, u.s dollars, "
        "american dollars, bucks"
    ),
    "EUR": "euro, euros",
    "GBP": "pound, pounds, pounds sterling, pound sterling, sterling, british pound, british pounds, quid, stg",
    "JPY": "yen, japanese yen",
    "CNY": "yuan, chinese yuan, renminbi, rmb, chinese renminbi, kuai",
    "CHF": "swiss franc, swiss francs, franc, francs",
    "AUD": "australian dollar, australian dollars, aussie dollars",
    "CAD": "canadian dollar, canadian dollars",
    "INR": "rupee, rupees, indian rupee, indian rupees",
    "RUB": "ruble, rubles, rouble, roubles, russian rubles, russian roubles, russian ruble",
    "KRW": "won, south korean won, korean won",
    "TRY": "turkish lira, turkish liras, lira, liras",
    "BRL": "reais, brazilian real, brazilian reais, brazilian reals",
    "ZAR": "rand, rands, south african rand",
    "SEK": "crown, crowns, swedish krona, swedish kronor, kronor, swedish crowns",
    "NOK": "norwegian krone, norwegian kroner, norwegian crowns, krone",
    "DKK": "danish krone, danish kroner, danish crowns, kroner",
    "ISK": "icelandic krona, icelandic kronur",
    "PLN": "zloty, zlotys, zlotych, polish zloty, polish zlotys",
    "CZK": "czech koruna, czech korunas, czech crown, czech crowns, koruna, korunas",
    "HUF": "forint, forints, hungarian forint, hungarian forints",
    "RON": "romanian leu, romanian lei",
    "BGN": "lev, leva, bulgarian lev, bulgarian leva, bulgarian levs",
    "UAH": "hryvnia, hryvnias, hryvnya, ukrainian hryvnia, ukrainian hryvnias",
    "KZT": "tenge, kazakh tenge",
    "AED": "dirham, dirhams, uae dirham, uae dirhams, emirati dirham, emirati dirhams",
    "SAR": "saudi riyal, saudi riyals, saudiriyal, riyal, riyals",
    "QAR": "qatari riyal, qatari riyals",
    "OMR": "omani rial, omani rials, omani riyal, omani riyals",
    "IRR": "iranian rial, iranian rials, rial, rials, toman, tomans",
    "KWD": "kuwaiti dinar, kuwaiti dinars",
    "BHD": "bahraini dinar, bahraini dinars",
    "IQD": "iraqi dinar, iraqi dinars",
    "JOD": "jordanian dinar, jordanian dinars",
    "LBP": "lebanese pound, lebanese pounds, lebanese lira",
    "SYP": "syrian pound, syrian pounds, syrian lira",
    "EGP": "egyptian pound, egyptian pounds, egyptianpound",
    "ILS": "shekel, shekels, new shekels, israeli shekel, israeli shekels",
    "MYR": "ringgit, ringgits, malaysian ringgit, malaysian ringgits, malaysia ringgit, malaysia ringgits",
    "IDR": "rupiah, rupiahs, indonesian rupiah",
    "THB": "baht, thai baht",
    "VND": "dong, vietnamese dong",
    "PHP": "philippine peso, philippine pesos",
    "MXN": "mexican peso, mexican pesos, peso, pesos",
    "ARS": "argentine peso, argentine pesos, argentinian pesos",
    "NGN": "naira, nairas, nigerian naira",
    "KES": "kenyan shilling, kenyan shillings, shilling, shillings",
    "GHS": "cedi, cedis, ghanaian cedi, ghanaian cedis",
    "MNT": "tugrik, tugriks, mongolian tugrik, mongolian tugriks",
    "PKR": "pakistani rupee, pakistani rupees",
    "LKR": "sri lankan rupee, sri lankan rupees",
    "BDT": "taka, bangladeshi taka",
    "HKD": "hong kong dollar, hong kong dollars",
    "SGD": "singapore dollar, singapore dollars",
    "NZD": "new zealand dollar, new zealand dollars, kiwi dollars",
    "TWD": "taiwan dollar, taiwan dollars, new taiwan dollar, new taiwan dollars",
    "DEM": "deutschmark, deutschmarks, deutsche mark, deutsche marks, german marks",
    "FIM": "markka, markkaa, finnish markka",
    "FRF": "french franc, french francs",
    "ESP": "peseta, pesetas, spanish pesetas",
    "ITL": "italian lira, italian lire, lire",
    "NLG": "dutch guilder, dutch guilders, guilder, guilders",
    "BTC": "bitcoin, bitcoins",
    "ETH": "ether, ethers",
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

CODES = frozenset(CLDR_CURRENCIES) | {"BTC", "ETH"}
"""Three-letter codes that are read beside a number, upper case."""
# Codes that are English words or units in capitals beside a number.
NOT_BESIDE = frozenset("ALL TOP TRY MOP GEL AMD PAB BAM LSL".split())
# Codes that make a name of the digits glued to them: "COP28".
NOT_GLUED = frozenset(("COP",))
NAMES = {name: code for code, names in CLDR_CURRENCIES.items() for name in names}
NAMES |= {name: code for code, names in NEWS_NAMES.items() for name in names.split(", ")}
"""Name in lower case -> code."""
LONGEST = longest_by_first((*NAMES, *MINOR_NAMES))
"""What a name may begin with -> the words of the longest that begins so."""
