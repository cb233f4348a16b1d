"""Units and nouns that are said once for several numbers."""

from __future__ import annotations

import pytest
from figures_of import figures_of

# text: (value, unit) of its last figure
UNITS = {
    "Rye rose 4 percent and oats fell 2.": (2.0, "%"),
    "Bonds gained 3 percent and the other fund lost 1.": (1.0, "%"),
    "Rents rose 5% in Bern, 6 in Graz and 8 in Linz.": (8.0, "%"),
    "She swam 3 miles on Monday and 5 on Friday.": (5.0, "mi"),
    "The first cow fetched $900, the second 750.": (750.0, "USD"),
    "The line lost £2m in 2021 and 3.5m last year.": (3.5e6, "GBP"),
    "The top bid is 61.5 cents, while the lowest is 58.25.": (0.5825, "USD"),
    "Turnout was 71 percent, compared with 66 last year.": (66.0, "%"),
    "Growth was 6.1 per cent, compared with 6.8 a year earlier.": (6.8, "%"),
    "Inflation eased to 4.2% from 4.8.": (4.8, "%"),
    "two daughters, ages 4 and 9": (9.0, "year"),
    "Profit was €512 million, above the 460 million analysts had expected.": (4.6e8, "EUR"),
    "Sales were $2.1 billion, below the 2.3 billion economists forecast.": (2.3e9, "USD"),
    "Debt is €1 billion ($1.1 billion). It pays €3, then 45 cents, up from 30 cents.": (0.3, "EUR"),
}
# The last number is a level, a score or another thing, and has no unit.
NO_UNITS = [
    "Shares rose 2 percent to 45.",
    "Sales rose 5 percent from 63 in June.",
    "The fund gained 3 percent, and 12 people left.",
    "It grew 2 percent in the year and employs 900 in Bern.",
    "It spent $5 million on the 2 million investors that it had.",
]


@pytest.mark.parametrize(("text", "amount"), UNITS.items())
def test_a_number_takes_the_unit_that_is_said_once(text: str, amount: tuple[float, str]) -> None:
    last = figures_of(text)[-1]
    assert (last["value"], last["unit"]) == (pytest.approx(amount[0]), amount[1])


@pytest.mark.parametrize("text", NO_UNITS)
def test_another_amount_keeps_out_of_it(text: str) -> None:
    assert figures_of(text)[-1]["unit"] is None
