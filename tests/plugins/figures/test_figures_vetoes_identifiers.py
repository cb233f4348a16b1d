"""Addresses, phones, dates, names and idioms: what stands in them is no figure."""

from __future__ import annotations

import pytest
from figures_of import figures_of

from factbox_figures.vetoes.identifiers import find_identifiers

IDENTIFIERS: dict[str, list[str]] = {
    "see https://example.org/2024/5 now": ["https://example.org/2024/5"],
    "write to box12@example.org": ["box12@example.org"],
    "www.example.org/9": ["www.example.org/9"],
    "call 555-0123-4567": ["call 555-0123-4567"],
    "dial 0161 496 0000": ["dial 0161 496 0000"],
    "+44 20 7946 0000": ["+44 20 7946 0000"],
    "(212) 555 0100": ["(212) 555 0100"],
    "version 1.2.3": ["1.2.3"],
    "10.0.0.1": ["10.0.0.1"],
    "v2.5": ["v2.5"],
    "CV-2019-004512": ["CV-2019-004512"],
    "F-16": [],
    "2024-05-03": ["2024-05-03"],
    "03/05/2024": ["03/05/2024"],
    "3.5.24": ["3.5.24"],
    "05/2024": ["05/2024"],
    "May 3": ["May 3"],
    "March 3, 2014": ["March 3, 2014"],
    "3 March 2014": ["3 March 2014"],
    "May 2014": ["May 2014"],
    "5th of May": ["5th of May"],
    "JUNE 5": ["JUNE 5"],
    "10:30": ["10:30"],
    "10:30 pm": ["10:30 pm"],
    "10.30am": ["10.30am"],
    "1030 GMT": ["1030 GMT"],
    "0830 GMT": ["0830 GMT"],
    "5 pm": ["5 pm"],
    "5-6 pm": ["5-6 pm"],
    "five o'clock": ["five o'clock"],
    "2023-24": ["2023-24"],
    "1990-1995": ["1990-1995"],
    "from 1990 to 1995": ["from 1990 to 1995"],
    "between 2004 and 2008": ["between 2004 and 2008"],
    "the 1990s": ["1990s"],
    "the '80s": ["'80s"],
    "the 21st century": ["21st century"],
    "Q3": ["Q3"],
    "Q3 2024": ["Q3 2024"],
    "H1": ["H1"],
    "FY24": ["FY24"],
    "fiscal 2025": ["fiscal 2025"],
    "9/11": ["9/11"],
    "24/7": ["24/7"],
    "50-50": ["50-50"],
    "Group of Seven": ["Group of Seven"],
    "3M": ["3M"],
    "7-Eleven": ["7-Eleven"],
    "Six Flags": ["Six Flags"],
    "5G": ["5G"],
    "12 Mill Road": ["12 Mill Road"],
    "300 Fifth Avenue": ["300 Fifth Avenue"],
    "NY 10001": ["NY 10001"],
    "call 999": ["call 999"],
    "dialled 911": ["dialled 911"],
    "the first 911 call": ["911 call"],
    "a 999 operator": ["999 operator"],
    "£'000s": ["£'000s"],
    "a 1-in-100-year flood": ["1-in-100-year"],
    "the 101st Airborne": ["101st Airborne"],
    "787 Dreamliner": ["787 Dreamliner"],
    "737-800": ["737-800"],
    "H.R. 3": ["H.R. 3"],
    "wore number 23": ["wore number 23"],
    "first lady": ["first lady"],
    "First World War": ["First World War"],
    "third party": ["third party"],
    "in the first place": ["in the first place"],
    "Second Amendment": ["Second Amendment"],
    "a 12-gauge shotgun": ["12-gauge"],
    "the Big Four": ["Big Four"],
    "Final Four": ["Final Four"],
    "the big four": [],
    "the 300 block of": ["300 block of"],
    "the 38 bus": ["the 38 bus"],
    "six figures": ["six figures"],
    "catch-22": ["catch-22"],
    "one by one": ["one by one"],
    "no one": ["no one"],
    "two-way": ["two-way"],
    "nine to five": ["nine to five"],
    "zero-sum": ["zero-sum"],
    "zero tolerance": ["zero tolerance"],
    "number one": ["number one"],
    "sub-zero": ["sub-zero"],
    "fifty-fifty": ["fifty-fifty"],
    "75 boats": [],
    "5 percent": [],
}


@pytest.mark.parametrize(("text", "wanted"), IDENTIFIERS.items())
def test_what_is_found_holds_no_figure(text: str, wanted: list[str]) -> None:
    assert [text[slice(*span)] for span in find_identifiers(text)] == wanted


@pytest.mark.parametrize("text", [text for text, found in IDENTIFIERS.items() if found == [text]])
def test_no_figure_is_read_in_an_identifier(text: str) -> None:
    assert figures_of(f"They said {text} .") == []
