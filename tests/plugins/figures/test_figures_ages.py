"""Ages: how many years, of whom, and what is no age."""

from __future__ import annotations

import pytest
from figures_of import amount, figures_of

# text: years, subject
AGES: dict[str, tuple[float | tuple[float, float], str | None]] = {
    "A 14-year-old boy won.": (14, "boy"),
    "The 35-year-old scored twice.": (35, None),
    "Tenants more than 40 years old pay less.": (40, "Tenants"),
    "The boy, aged 12, left.": (12, "boy"),
    "Mara Holt, 66, left.": (66, "Mara Holt"),
    "Mara Holt 44 has left.": (44, "Mara Holt"),
    "The actor Bo Lind died aged 81.": (81, "Bo Lind"),
    "Bo Lind has died at the age of 81.": (81, "Bo Lind"),
    "They raised the retirement age for women to 65.": (65, "retirement age"),
    "The voting age is 16.": (16, "voting age"),
    "It is free at 35 or above.": (35, None),
    "It is legal for people over 21.": (21, "people"),
    "It is for children under 12.": (12, "children"),
    "She was six.": (6, None),
    "He turned 30.": (30, None),
    "It is open to men aged 18 to 34.": ((18, 34), "men"),
}
NO_AGES = [
    "It froze at a temperature of 35 or below.",
    "The speed was at 35 or above.",
    "He beat men over 21 rounds.",
    "The ship, 66 metres long, left.",
]


@pytest.mark.parametrize(("text", "years"), AGES.items())
def test_an_age_is_in_years_and_of_somebody(text: str, years: tuple[float | tuple[float, float], str | None]) -> None:
    found = [
        (amount(item), item["subject"] and item["subject"]["text"])
        for item in figures_of(text)
        if item["kind"] == "age"
    ]
    assert found == [years]


@pytest.mark.parametrize("text", NO_AGES)
def test_other_numbers_are_no_ages(text: str) -> None:
    assert [item["text"] for item in figures_of(text) if item["kind"] == "age"] == []
