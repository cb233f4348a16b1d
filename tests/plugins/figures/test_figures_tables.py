"""The tables of units and currencies: where they come from, and that no name is lost or doubled."""

from __future__ import annotations

from pathlib import Path

import pytest

from factbox.language.en.changes import COMPARATIVES
from factbox_figures.tables import build, currencies, units
from factbox_figures.tables.change import COUNT_VERBS, NOUNS, VERBS


def test_the_committed_tables_are_what_the_script_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("babel")
    committed = {name: (build.HERE / name).read_text("utf-8") for name in ("cldr_units.py", "cldr_currencies.py")}
    monkeypatch.setattr(build, "HERE", tmp_path)
    build.main()
    for name, text in committed.items():
        assert _rows((tmp_path / name).read_text("utf-8")) == _rows(text)


def _rows(text: str) -> str:
    """The table without its first line, which names Babel's version."""
    return text.partition("\n")[2]


def test_the_licence_of_the_tables_lies_beside_them() -> None:
    assert "UNICODE LICENSE" in (build.HERE / "UNICODE-LICENSE.txt").read_text("utf-8")


@pytest.mark.parametrize(
    "name", ["kilometres", "kilometers", "tonnes", "barrels", "basis points", "square feet", "years"]
)
def test_british_and_american_names_are_known(name: str) -> None:
    assert name in units.NAMES


@pytest.mark.parametrize("name", ["bars", "moles", "grains"])
def test_names_with_a_commoner_meaning_are_left_out(name: str) -> None:
    assert name not in units.NAMES


def test_every_currency_code_has_three_capitals() -> None:
    codes = set(currencies.NAMES.values()) | set(currencies.SIGNS.values())
    assert all(len(code) == 3 and code.isupper() for code in codes)


def test_names_are_in_lower_case() -> None:
    assert all(name == name.lower() for name in (*units.NAMES, *currencies.NAMES, *currencies.MINOR_NAMES))


def test_every_word_of_change_has_a_direction() -> None:
    assert {*VERBS.values(), *NOUNS.values(), *COMPARATIVES.values()} == {"up", "down"}
    assert set(VERBS) >= COUNT_VERBS
