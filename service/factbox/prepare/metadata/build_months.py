"""Writes months.py from Babel's copy of the Unicode CLDR.

Run `python -m factbox.prepare.metadata.build_months` after an update of Babel (a development dependency; nothing at run
time needs it) and commit what changes.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

LANGUAGES = (
    "en es fr de it pt nl ru pl uk el tr cs sv da nb fi hu ro bg sr sk sl lt lv et ca eu gl id ms vi ar fa he hi bn ta "
    "te mr ur sw af is ga cy sq mk be hr bs az kk hy ka"
).split()
"""Where a name means two months, the first of these languages wins: "listopad" is November in Polish, October in
Croatian."""
MORE = {"june": 6, "july": 7, "sept": 9}
WIDTH = 106
HERE = Path(__file__).parent
HEAD = '''"""Names of months in the Unicode CLDR {version}: written by build_months.py. Licence: Unicode License v3."""

from __future__ import annotations

NAMES = (
'''
FOOT = ''')
"""The whole and the short names of each month, in some fifty languages, January first."""
MONTHS = {name: number for number, names in enumerate(NAMES, 1) for name in names.split()}
'''


def main() -> None:
    from importlib.metadata import version

    from babel import Locale

    found: dict[str, int] = {}
    for language in LANGUAGES:
        for number, name in _names(Locale(language)):
            found.setdefault(name, number)
    found |= {name: number for name, number in MORE.items() if name not in found}
    months = (" ".join(name for name, month in found.items() if month == number) for number in range(1, 13))
    rows = ("".join(_rows(names)) for names in months)
    (HERE / "months.py").write_text(HEAD.format(version=f"(Babel {version('babel')})") + "".join(rows) + FOOT, "utf-8")


def _names(locale: Any) -> Iterator[tuple[int, str]]:
    """Names of one word and no figure, without the points of short ones."""
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in locale.months[context][width].items():
                word = name.lower().replace(".", "").strip()
                if re.fullmatch(r"[^\W\d_]{2,12}(?:['’][^\W\d_]{1,8})?|[^\s\d]{2,20}", word):
                    yield number, word


def _rows(names: str) -> Iterator[str]:
    lines = textwrap.wrap(names, WIDTH)
    yield "    (\n"
    yield from (f'        "{line} "\n' for line in lines[:-1])
    yield f'        "{lines[-1]}"\n    ),\n'


if __name__ == "__main__":
    main()
