"""A new word is one row in one file: each test puts a row into the text of a table, and parses with it."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any, NamedTuple

import pytest

WITH_ROW = """
import json, sys
from importlib.machinery import PathFinder, SourceFileLoader

module, place, row, parser, texts = json.loads(sys.argv[1])

class WithRow(SourceFileLoader):
    def path_stats(self, path):
        raise OSError("compile it anew")

    def get_data(self, path):
        source = super().get_data(path).decode()
        assert source.count(place) == 1, place
        return source.replace(place, place + row).encode()

class Finder:
    @staticmethod
    def find_spec(name, path, target=None):
        if name != module:
            return None
        spec = PathFinder.find_spec(name, path)
        spec.loader = WithRow(name, spec.origin)
        return spec

sys.meta_path.insert(0, Finder)
import factbox
print(json.dumps([factbox.parse(text=text, plugins=[parser])["results"][parser] for text in texts]))
"""


class Table(NamedTuple):
    """A table of English: its module, the text after which the row goes, and the row."""

    module: str
    place: str
    row: str


REPORT = Table(
    "factbox.language.en.verbs",
    "\nVERBS = (\n",
    '    Verb("grumble", reports="clause", inverts=True, trails=True, bare=True),\n',
)
CHANGE = Table("factbox.language.en.verbs", "\nVERBS = (\n", '    Verb("zoom", change="up"),\n')
HEDGE = Table("factbox.language.en.hedges", '    "about": "', "give or take, ")
OFFICE = Table("factbox.language.en.roles", "\nROLES = (\n", '    Role("harbourmaster", ("hbm",)),\n')


def read(table: Table, parser: str, *texts: str, row: bool = True) -> list[list[dict[str, Any]]]:
    """What a new interpreter finds in each text; without the row, what it finds as things are."""
    asked = json.dumps([table.module, table.place, table.row if row else "", parser, texts])
    command = [sys.executable, "-W", "error", "-c", WITH_ROW, asked]
    found: list[list[dict[str, Any]]] = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    return found


def test_a_new_reporting_verb_reports_in_all_its_forms_and_places() -> None:
    texts = [
        "Okonkwo grumbled that the ferry had left without the band.",
        "The ferry had left without the band, Okonkwo grumbles.",
        "“The tide was late,” grumbled Okonkwo.",
        "She left early, grumbling that the tide was late.",
    ]
    found = read(REPORT, "quotes", *texts)
    assert [quote["cue"]["text"] for (quote,) in found] == ["grumbled", "grumbles", "grumbled", "grumbling"]
    assert [quote["speaker"]["text"] for (quote,) in found] == ["Okonkwo", "Okonkwo", "Okonkwo", "She"]


def test_without_its_row_it_reports_nothing() -> None:
    text = "Okonkwo grumbled that the ferry had left without the band."
    assert read(REPORT, "quotes", text, row=False) == [[]]


def test_a_new_verb_of_change_gives_its_direction() -> None:
    found = read(CHANGE, "figures", "Ticket sales zoomed 12 percent.", "Sales are zooming by 12 percent.")
    assert [figure["change"] for (figure,) in found] == ["up", "up"]


@pytest.mark.parametrize(
    ("parser", "text", "modifier"),
    [
        ("figures", "It holds give or take 75 boats.", "about"),
        ("dates", "It stood for give or take 30 years.", "APPROX"),
    ],
)
def test_a_new_hedge_is_one_for_all_parsers(parser: str, text: str, modifier: str) -> None:
    ((item,),) = read(HEDGE, parser, text)
    assert item["modifier"] == modifier


def test_a_new_office_names_whoever_holds_it_in_full_and_abbreviated() -> None:
    text = "{} Ada Okonkwo left early. “We close at noon,” the harbourmaster said."
    found = read(OFFICE, "quotes", text.format("Harbourmaster"), text.format("Hbm."))
    assert [quote["speaker"]["name"] for (quote,) in found] == ["Ada Okonkwo", "Ada Okonkwo"]
