"""Rules for years (fiscal ones too), quarters, halves, seasons and weeks; for decades, centuries and eras."""

from __future__ import annotations

from datetime import date
from typing import Any

from factbox_dates.calendar.units import unit
from factbox_dates.grains import CENTURY, DECADE, MONTH, QUARTER, YEAR
from factbox_dates.grammar.fields import calendar, full_year, place_in_spelled_year
from factbox_dates.grammar.rules import Rule
from factbox_dates.grammar.shapes import Phrase
from factbox_dates.meaning import Calendar, Meaning, Shift, When


def _nth_of_year(phrase: Phrase) -> Meaning | None:
    """Quarters and halves by their ordinal: "the third quarter of 2023", "first half"."""
    number = phrase.nth("nth") or phrase.value("code") or 0
    if not 1 <= number <= 4:
        return None
    year, fiscal = full_year(phrase.value("year")), phrase.has("fiscal")
    return Calendar(quarter=number, year=year, fiscal=fiscal, which=phrase.value("which"))


def _one_of_quarters(phrase: Phrase) -> Meaning | None:
    """ "the first and second quarters of 2023"."""
    return _nth_of_year(phrase) if phrase.first("units") == QUARTER else None


def _quarter_to_month(phrase: Phrase) -> Calendar | None:
    """ "the June quarter": the one that ends with that month; of a year that began in another month nothing is said."""
    said = calendar(phrase)
    ends, rest = divmod(said.month or 1, 3) if said else (0, 1)
    return said._replace(month=None, quarter=ends) if said and rest == 0 else None


def _half_of_year(phrase: Phrase) -> Calendar | None:
    number = phrase.nth("nth") or phrase.value("code") or 0
    if number not in (1, 2):
        return None
    return Calendar(half=number, year=full_year(phrase.value("year")), fiscal=phrase.has("fiscal"))


def _part_year(phrase: Phrase) -> Calendar:
    """ "1Q25", "2H24"."""
    part, year = phrase.first("code")
    return (
        Calendar(year=year, quarter=part)
        if phrase.words("code")[0].kind == "quarter_year"
        else Calendar(year=year, half=part)
    )


def _half_within(phrase: Phrase) -> Calendar | None:
    """ "the first half of last year", "the first half of the fiscal year"."""
    half, within = phrase.nth("nth"), Shift(phrase.value("which") or 0, YEAR)
    return Calendar(half=half, fiscal=phrase.has("fiscal"), within=within) if half in (1, 2) else None


def _fiscal_within(phrase: Phrase) -> Calendar:
    return Calendar(fiscal=True, within=Shift(phrase.value("which") or 0, YEAR))


def _fiscal(phrase: Phrase) -> Calendar:
    return Calendar(year=phrase.value("fiscal"), fiscal=True)


def _code_of_fiscal(phrase: Phrase) -> Calendar:
    return Calendar(year=phrase.value("fiscal"), fiscal=True, quarter=phrase.value("code"))


def _split_year(phrase: Phrase) -> When:
    """ "2024-25", as seasons and budgets are named."""
    year = phrase.value("year") or 1
    return When(YEAR, date(year, 1, 1), date(year + 1, 12, 31))


def _quarter_of_split(phrase: Phrase) -> Calendar | None:
    """ "the third quarter of 2027-28": of the fiscal year that ends in the second."""
    number = phrase.nth("nth") or phrase.value("code") or 0
    return Calendar(quarter=number, year=(phrase.value("split") or 0) + 1, fiscal=True) if 1 <= number <= 4 else None


def _split_fiscal(phrase: Phrase) -> Calendar:
    """ "the 2024/25 financial year": by the year it ends in."""
    return Calendar(year=(phrase.value("year") or 0) + 1, fiscal=True)


def _decade(phrase: Phrase) -> When:
    start = phrase.value("decade") or 0
    return unit(date(start + (1900 if start < 100 else 0), 1, 1), DECADE)


def _century(phrase: Phrase) -> When | None:
    nth = phrase.nth("nth")
    return _in_era(phrase, 100 * nth - 1, 1, CENTURY) if nth and nth <= 30 else None


def _one_of_centuries(phrase: Phrase) -> When | None:
    """ "the late 19th and early 20th centuries"."""
    return _century(phrase) if phrase.first("units") == CENTURY else None


def _era_year(phrase: Phrase) -> When | None:
    year: Any = phrase.first("n")
    return _in_era(phrase, year, 1, YEAR) if isinstance(year, int) and 1 <= year <= 9999 else None


def _era_month(phrase: Phrase) -> When | None:
    found, month = _era_year(phrase), phrase.value("month") or 1
    return found and _in_era(phrase, phrase.value("n") or 1, month, MONTH)


def _in_era(phrase: Phrase, year: int, month: int, grain: str) -> When:
    """The unit of that month; what was before our era has a year below 0, and no days that `date` reaches."""
    if phrase.text("era") == "BC":
        return When(grain, known=Calendar(year=-year, month=month if grain == MONTH else None))
    return unit(date(year, month, 1), grain)


PERIODS = (
    Rule("quarter-code", "code:quarter_year", _part_year, wording="quarter-code"),
    Rule("half-code", "code:half_year", _part_year),
    Rule("fiscal-year", "fiscal:fiscal_year", _fiscal),
    Rule("quarter-code", "code:quarter_code comma? hyphen? of? fiscal:fiscal_year", _code_of_fiscal,
         wording="quarter-code"),
    Rule("quarter-code", "fiscal:fiscal_year comma? hyphen? code:quarter_code", _code_of_fiscal,
         wording="quarter-code"),
    Rule("quarter-year", "article? year:year nth:nth hyphen? unit_quarter", _nth_of_year),
    Rule("quarter-year", "span:( article? nth:nth ) ( and|or|comma ) nth ( and nth )? units:units ( of? year:year )?",
         _one_of_quarters),
    Rule("quarter-year", "nth:nth units:units ( of? fiscal:fiscal? year:year )?", _one_of_quarters),
    Rule("half", "article? year:year nth:nth hyphen? half", _half_of_year),
    Rule("bare-half", "article? nth:nth hyphen? half", _half_of_year, wording="bare-half"),
    Rule("bare-half", "code:half_code", _half_of_year, wording="half-code"),
    Rule("spelled-year", "in span:( spelled:spelled )", place_in_spelled_year),
    Rule("year", "year:year", calendar, wording="year"),
    Rule("year-range", "year:range_year", calendar, wording="year-range"),
    Rule("split-year", "year:split_year", _split_year),
    Rule("fiscal-year", "article? fiscal unit_year? year:split_year", _split_fiscal),
    Rule("fiscal-year", "article? year:split_year fiscal unit_year", _split_fiscal),
    Rule("the-year", "article? unit_year of? year:year", calendar),
    Rule("fiscal-year", "article? fiscal:fiscal unit_year? year:year", calendar),
    Rule("which-fiscal-year", "article? which:( published|which_past|which_previous ) fiscal:fiscal unit_year",
         _fiscal_within),
    Rule("the-year", "calendar unit_year? year:year", calendar),
    Rule("season-year", "article? season:season comma? of? year:year", calendar),
    Rule("season", "article? season:season", calendar, wording="season"),
    Rule("which-season", "article? which:which season:season", calendar, wording="which-season"),
    Rule("which-season", "which_this which:( which_past|which_coming ) season:season", calendar,
         wording="which-season"),
    Rule("quarter", "article? fiscal:fiscal? nth:nth hyphen? unit_quarter", _nth_of_year, wording="quarter"),
    Rule("quarter", "article? nth:final hyphen? unit_quarter", _nth_of_year, wording="quarter"),
    Rule("quarter-year", "article? nth:final hyphen? unit_quarter of? fiscal:fiscal? year:year", _nth_of_year),
    Rule("quarter", "article? month:month hyphen? unit_quarter", _quarter_to_month, wording="quarter"),
    Rule("quarter-year", "article? month:month hyphen? unit_quarter of? year:year", _quarter_to_month),
    Rule("quarter-year", "article? nth:nth hyphen? unit_quarter of? fiscal:fiscal? year:year", _nth_of_year),
    Rule("fiscal-quarter", "article? nth:( nth|final ) hyphen? unit_quarter of? split:split_year", _quarter_of_split),
    Rule("fiscal-quarter", "code:quarter_code of? split:split_year", _quarter_of_split),
    Rule("half", "article? nth:nth hyphen? half of fiscal:fiscal? year:year", _half_of_year),
    Rule("quarter-code", "code:quarter_code hyphen? of? year:year", _nth_of_year, wording="quarter-code"),
    Rule("quarter-code", "year:year hyphen? code:quarter_code", _nth_of_year, wording="quarter-code"),
    Rule("quarter-code", "code:quarter_code", _nth_of_year, wording="quarter-code"),
    Rule("half-of", "article? nth:nth hyphen? half of article? which:published fiscal:fiscal? unit_year", _half_within),
    Rule("half-of", "article? nth:nth hyphen? half of article fiscal:fiscal? unit_year", _half_within),
    Rule("half-code", "code:half_code hyphen? of? year:year", _half_of_year),
    Rule("half-code", "year:year hyphen? code:half_code", _half_of_year),
    Rule("week-number", "article? unit_week week:digits ( of? year:year )?", calendar),
    Rule("decade", "article? decade:decade", _decade, wording="decade"),
    Rule("decade-word", "article? decade:decade_word", _decade, wording="decade-word"),
    Rule("century", "span:( nth:nth ) ( and|or ) early? hyphen? nth units:units", _one_of_centuries),
    Rule("century", "article? nth:nth units:units", _one_of_centuries),
    Rule("century", "article? nth:nth hyphen? unit_century era:era?", _century),
    Rule("era-year", "n:cardinal era:era", _era_year, wording="era-year"),
    Rule("era-year", "era:era n:cardinal", _era_year, wording="era-year"),
    Rule("era-range", "span:( n:cardinal ) ( hyphen|to|and|or ) cardinal era:era", _era_year),
    Rule("era-month", "month:month ( comma|of )? n:cardinal era:era", _era_month),
)  # fmt: skip
