"""What a pronoun stands for, where its own sentence tells."""

from __future__ import annotations

import pytest
from figures_of import subject_by

from factbox_figures.subjects.referring import referred

REFERRED: dict[str, str | None] = {
    "The bakery said it lost $5m.": "bakery",
    "Bakers said they lost $5m.": "Bakers",
    "The bakery said they lost $5m.": None,
    "The bakers said it lost $5m.": None,
    "The bakery said sales fell 5%.": None,
    "The bakery closed after it lost $5m.": None,
    "It lost $5m.": None,
    "The bakery said it would close in five years.": None,
}


@pytest.mark.parametrize(("text", "wanted"), REFERRED.items())
def test_a_pronoun_stands_for_who_says_so(text: str, wanted: str | None) -> None:
    assert subject_by(referred, text) == wanted
