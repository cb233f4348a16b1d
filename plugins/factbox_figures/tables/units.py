"""Units of measure by symbol and by name: CLDR's table, then the rows and spellings that news needs."""

from __future__ import annotations

from factbox_figures.tables.cldr_units import UNITS as CLDR_UNITS
from factbox_figures.words import longest_by_first

# symbol: names, in lower case; they win over CLDR's.
NEWS_UNITS = {
    "t": "metric tonne, metric tonnes",
    "ton": "short ton, short tons, long ton, long tons",
    "kt": "kilotonne, kilotonnes, kiloton, kilotons",
    "Mt": "megatonne, megatonnes, megaton, megatons",
    "kg": "kilo, kilos, kilogramme, kilogrammes, kgs",
    "g": "gramme, grammes, gs",
    "mg": "milligramme, milligrammes",
    "µg": "microgramme, microgrammes, mcg",
    "lb": "pound-mass, lbs, lb.",
    "oz": "ozs",
    "ozt": "troy oz",
    "ct": "karat, karats",
    "km": "kms, klick, klicks",
    "mm": "mms",
    "mi": "statute miles",
    "ft": "ft.",
    "in": "in.",
    "µm": "micron, microns",
    "m2": "sq m, sq. m, sqm, sq meters, sq metres",
    "km2": "sq km, sq. km, sq kms, square kms",
    "ft2": "sq ft, sq. ft, sqft, sq. ft., sq feet",
    "mi2": "sq mi, sq. mi, sq mile, sq miles, sq. miles",
    "yd2": "sq yd, sq. yd, sq yards",
    "m3": "cu m, cbm, cumecs",
    "ft3": "cu ft, cu. ft, cubic ft",
    "L": "ltr",
    "gal": "gals, us gal, imperial gallon, imperial gallons",
    "bbl": "bbls, barrel of oil, barrels of oil, barrels of crude",
    "boe": "boe, barrel of oil equivalent, barrels of oil equivalent",
    "bbl/day": "bpd, b/d, bopd, barrels per day, barrels a day, barrels daily",
    "boe/day": "boepd, boe/d",
    "ton/day": "tpd",
    "TEU": "teu, teus",
    "s": "sec, secs",
    "min": "mins",
    "h": "hr, hrs",
    "working day": "working day, working days, business day, business days",
    "trading day": "trading day, trading days, trading session, trading sessions",
    "week": "wk, wks",
    "fortnight": "fortnight, fortnights",
    "month": "mths",
    "year": "yr, yrs, yo, calendar years, fiscal years",
    "century": "century, centuries",
    "millennium": "millennium, millennia",
    "km/h": "kph, kmh, kmph, km/hr, kilometers an hour, kilometres an hour",
    "mi/h": "mph, miles an hour",
    "mi/gal": "mpg, miles per gallon, miles to the gallon",
    "rpm": "rpm, revolutions per minute",
    "fps": "frames per second",
    "bit/s": "bps, bits per second",
    "kbit/s": "kbps, kb per second, kilobits per second",
    "Mbit/s": "mbps, megabits per second",
    "Gbit/s": "gbps, gigabits per second",
    "°C": "celsius, centigrade, celcius, centigrate, degree c, degrees c, deg c, deg celsius, degrees centigrade, "
    "degree centigrade, ° celsius, degrees celcius, degc",
    "°F": "fahrenheit, farenheit, degree f, degrees f, deg f, deg fahrenheit, degrees farenheit, ° fahrenheit, degf",
    "°": "deg, deg.",
    "TW": "terawatt, terawatts",
    "Wh": "watt hour, watt hours",
    "kWh": "kilowatthour, kilowatthours",
    "MWh": "megawatt hour, megawatt hours",
    "GWh": "gigawatt hour, gigawatt hours",
    "TWh": "terawatt hour, terawatt hours",
    "BTU": "btu, btus",
    "MMBTU": "mmbtu, million british thermal units",
    "hp": "bhp",
    "kV": "kilovolt, kilovolts",
    "mV": "millivolt, millivolts",
    "A": "amp, amps",
    "nit": "nits",
    "fs": "femtosecond, femtoseconds",
    "mas": "milliarcsecond, milliarcseconds",
    "µas": "microarcsecond, microarcseconds",
    "N.m": "newton-metres, newton-meters",
    "lb-ft": "lb-ft, lb. ft., lb ft, lbs-ft, pound-feet, pound feet, foot-pounds, foot pounds, ft-lb, ft-lbs, ft lbs",
    "PS": "ps",
    "cwt": "hundredweight, hundredweights",
    "quintal": "quintal, quintals",
    "dB": "decibel, decibels",
    "THz": "terahertz",
    "MJ": "megajoule, megajoules",
    "GJ": "gigajoule, gigajoules",
    "mSv": "millisievert, millisieverts",
    "Bq": "becquerel, becquerels",
    "KiB": "kibibyte, kibibytes",
    "MiB": "mebibyte, mebibytes",
    "EB": "exabyte, exabytes",
    "ZB": "zettabyte, zettabytes",
    "bp": "basis point, basis points",
    "pp": "percentage point, percentage points, percent point, percent points, % point, % points, pct pt, pct pts",
    "tbsp": "tbsp, tbsps",
    "tsp": "tsp, tsps",
    "MB": "megs",
    "light-minute": "light minutes",
}
# What each class of unit means for a figure: times are durations, the rest are measures; bp and pp are percentages.
TIMES = frozenset(
    "s, min, h, day, week, fortnight, month, quarter, year, decade, century, millennium, ms, µs, ns, "
    "working day, trading day".split(", ")
)
AREAS = frozenset("ha ac".split())
LENGTHS = frozenset("m km cm mm ft in yd mi nmi".split())
"""How far things go, as prices and counts do not."""
RACES = frozenset("hurdles races heats finals sprints lanes pools strips intervals relays repeats medals".split())
"""What metres are run or swum in: "the 400m hurdles"."""
SHARES = frozenset({"%", "bp", "pp"})
PERCENTS = ("percent", "per cent", "per-cent", "percents", "percentage", "pct.", "pct", "pc")
"""What "%" is spelled."""
# Letters that stand for a unit when they are glued to digits or follow them after a blank; case counts.
GLUED = """Moz koz degC degF st km m cm mm nm µm mi ft in yd nmi ly kg g mg µg ug lb lbs oz t kt Mt ct ha ac km2 m2
    cm2 mm2 ft2 mi2 km3 m3 cm3 mm3 km² m² cm² ft² mi² km³ m³ cm³ L l ml mL cl cL dl hl gal s sec min mins h hr hrs ms
    ns yr yrs W kW MW GW TW Wh kWh MWh GWh TWh V kV mV A mA J kJ MJ GJ N Pa kPa MPa hPa psi bar mbar Hz kHz MHz GHz
    THz B kB KB MB GB TB PB EB kb Mb Gb bit kbit Mbit Gbit px dB eV keV MeV GeV TeV hp bhp rpm mph kph kmh kmph km/h
    km/hr m/s mpg kn bbl boe bpd cal kcal K °C °F ° ℃ ℉ mg/dL ppm ppb rad sqm sqft Sv mSv Bq TEU Mbps Gbps kbps kn
    mAh Ah Nm PS cc MP mol Gy mcg mls kgs kms gms GWp dm µl fps dpi knts kts mmHg bp bps pp kN Tbps""".split()
SPELLED_SYMBOLS = {
    "lbs": "lb", "ug": "µg", "mcg": "µg", "l": "L", "ml": "mL", "cl": "cL", "dl": "dL", "hl": "hL", "sec": "s",
    "mins": "min",  "hr": "h", "hrs": "h", "yr": "year", "yrs": "year", "mph": "mi/h", "kph": "km/h", "kmh": "km/h",
    "mls": "mL", "bps": "bp", "kgs": "kg", "kms": "km", "gms": "g",
    "kmph": "km/h", "km/hr": "km/h", "mpg": "mi/gal", "bpd": "bbl/day", "sqm": "m2", "sqft": "ft2", "KB": "kB",
    "Mbps": "Mbit/s", "Gbps": "Gbit/s", "Tbps": "Tbit/s",
    "kbps": "kbit/s", "kb": "kbit", "Mb": "Mbit", "Gb": "Gbit", "bhp": "hp",
    "km²": "km2", "m²": "m2", "cm²": "cm2", "ft²": "ft2", "mi²": "mi2", "km³": "km3", "m³": "m3", "cm³": "cm3",
    "degC": "°C", "degF": "°F", "knts": "kn", "kts": "kn", "℃": "°C", "℉": "°F", "µl": "µL", "Nm": "N.m", "cc": "cm3",
}  # fmt: skip


# CLDR names whose everyday meaning is another: chocolate bars, animals, upheavals.
OTHER_MEANINGS = frozenset(
    """bar bars mole moles grain grains revolution revolutions atmosphere dot dots chain chains rod rods gray grays
    henry henrys slug slugs tesla teslas mil mils weber webers siemens""".split()
)

NAMES = {name: symbol for symbol, names in CLDR_UNITS.items() for name in names if name not in OTHER_MEANINGS}
NAMES |= {name: symbol for symbol, row in NEWS_UNITS.items() for name in row.split(", ")}
"""Name in lower case, hyphens as blanks -> symbol."""
SYMBOLS = {letters: SPELLED_SYMBOLS.get(letters, letters) for letters in GLUED}
# These mean one thing in any case: "300 HP", "50 HZ", "10 Km".
_ANY_CASE = (
    "oz hp bhp Hz kHz MHz GHz km kg cm mph kph kmph kmh rpm mpg kW kWh MWh GWh TWh lb lbs ml bpd psi sqft sqm kV dB"
)
SYMBOLS = {
    spelled: SYMBOLS[letters]
    for letters in _ANY_CASE.split()
    for spelled in (letters.upper(), letters.lower(), letters.capitalize())
} | SYMBOLS
"""Symbol as written, case counts -> symbol."""
LONGEST = longest_by_first(NAMES)
"""What a name may begin with -> the words of the longest that begins so."""
