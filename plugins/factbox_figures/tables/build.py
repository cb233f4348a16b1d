"""Writes cldr_units.py and cldr_currencies.py from Babel's copy of the Unicode CLDR.

Run `python -m factbox_figures.tables.build` after an update of Babel (a development dependency; nothing at run
time needs it) and commit what changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from factbox_figures.words import any_of

LOCALES = ("en", "en_GB")
LINE = 120
HERE = Path(__file__).parent
HEAD = '"""{what} of the Unicode CLDR {version}: written by build.py. Licence: UNICODE-LICENSE.txt."""\n\n# fmt: off\n'
# CLDR has these, news does not, or means something else by their words.
_ENDS = "person generic beaufort point drop pinch jigger metric imperial dot em"
_WITHIN = """solar earth light-speed gasoline scandinavian 100-kilometer dessert therm-us century night mile-per-gallon
    foodcalorie karat pixel-per"""
_KEPT = "perm portion mole"
NO_UNITS = re.compile(rf"concentr-(?!{any_of(_KEPT)})|-{any_of(_ENDS)}$|{any_of(_WITHIN.split())}")  # by CLDR id
# CLDR's English short forms that the world outside CLDR does not use, or that name two units.
SYMBOLS = {
    "duration-hour": "h", "duration-second": "s", "duration-day": "day", "duration-week": "week",
    "duration-month": "month", "duration-year": "year", "duration-decade": "decade", "duration-quarter": "quarter",
    "digital-byte": "B", "digital-kilobit": "kbit", "digital-megabit": "Mbit", "digital-gigabit": "Gbit",
    "digital-terabit": "Tbit", "mass-ton": "ton", "mass-carat": "ct", "volume-pint": "pint", "volume-cup": "cup",
    "area-square-foot": "ft2", "area-square-mile": "mi2", "angle-degree": "°",
    "speed-mile-per-hour": "mi/h", "mass-ounce-troy": "ozt", "volume-dram": "dram", "angle-revolution": "turn",
    "volume-acre-foot": "acre-foot", "energy-british-thermal-unit": "BTU", "torque-newton-meter": "N.m",
}  # fmt: skip


def main() -> None:
    """Write both tables beside this file."""
    from importlib.metadata import version

    from babel import Locale

    locales = [Locale.parse(name) for name in LOCALES]
    label = f"(Babel {version('babel')})"
    _write("cldr_units.py", "Units of measure", label, "UNITS", dict(_units(locales)))
    _write("cldr_currencies.py", "Currencies", label, "CURRENCIES", dict(_currencies(locales)))


def _write(name: str, what: str, label: str, variable: str, rows: dict[str, tuple[str, ...]]) -> None:
    body = "".join(_row(symbol, forms) for symbol, forms in sorted(rows.items()))
    text = HEAD.format(what=what, version=label) + f"{variable}: dict[str, tuple[str, ...]] = {{\n{body}}}\n"
    (HERE / name).write_text(text, encoding="utf-8")


def _row(symbol: str, forms: tuple[str, ...]) -> str:
    row = f"    {symbol!r}: {forms!r},\n".replace("'", '"')
    return (
        row
        if len(row) < LINE
        else row.replace(": (", ": (\n        ").replace(", ", ",\n        ").replace("),", ",\n    ),")
    )


def _units(locales: list[Any]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Symbol -> names, singular and plural, American and British."""
    for unit in locales[0]._data["unit_patterns"]:
        patterns = [locale._data["unit_patterns"][unit] for locale in locales]
        short = patterns[0].get("short", {}).get("one")
        names = [form["long"][number] for form in patterns for number in ("one", "other")] if short else []
        if short and not NO_UNITS.search(unit) and "[" not in names[0]:  # "bu [JP]", "calorie [IT]"
            symbol = SYMBOLS.get(unit) or _plain(short).translate({0xB2: "2", 0xB3: "3", 0x3BC: "µ"})
            yield symbol, tuple(dict.fromkeys(_plain(name).replace("-", " ").lower() for name in names))


def _plain(pattern: str) -> str:
    return pattern.replace("{0}", "").strip()


def _currencies(locales: list[Any]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """ISO 4217 code -> names, of what is legal tender somewhere today: no past currencies, metals and funds."""
    from babel.core import get_global

    english = locales[0]
    rows = [row for rows in get_global("territory_currencies").values() for row in rows]
    used = {code for code, _, end, tender in rows if tender and not end}
    for code, name in english.currencies.items():
        if code in used and not code.startswith("X"):
            plurals = english._data["currency_names_plural"].get(code, {}).values()
            yield code, tuple(dict.fromkeys(form.lower() for form in (name, *plurals) if form))


if __name__ == "__main__":
    main()
