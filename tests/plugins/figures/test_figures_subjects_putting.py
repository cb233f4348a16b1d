"""What somebody puts, holds or values at an amount."""

from __future__ import annotations

import pytest
from figures_of import subject_by

from factbox_figures.subjects.putting import put_at

PUT_AT: dict[str, str | None] = {
    "put the cost at $4 million": "cost",
    "Tarn valued the yard at well over $5 million": "yard",
    "Police put the crowd at 5,000": "crowd",
    "put the cost of the repairs at about $4 million": "cost",
    "The state estimated the cost of the repairs at $12m": "cost",
    "valued the yard at $5bn": "yard",
    "The deal values Acme at $4bn": "Acme",
    "The deal values the yard at $4bn": "yard",
    "Analysts value the firm's stake at $2bn": "firm's stake",
    "They will price it at $5": None,
    "They will price the lamp at $5": "lamp",
    "keep warming below 1.5 degrees": "warming",
    "It wants to hold inflation near 2 percent": "inflation",
    "left rates at 5%": "rates",
    "The round values the firm at about $210m": "firm",
    "Prices held firm at $210": None,
    "Bank of Norland holds rates at 4.25%": "rates",
    "kept its lending rate at 10.5%": "lending rate",
    "He bought a cottage near the sea for $5": "cottage",
    "They sold the brand to Norvale Mills for $26 million": "brand",
    "The price starts at $20": None,
    "Ticket prices start at $45": None,
    "The lamp is priced at $5": None,
    "put it at $5": None,
    "They met the mayor at 5 km": None,
}


@pytest.mark.parametrize(("text", "wanted"), PUT_AT.items())
def test_what_is_put_there(text: str, wanted: str | None) -> None:
    assert subject_by(put_at, text) == wanted
