"""Sentences full of numbers without a figure: names, labels, dates, times and idioms."""

from __future__ import annotations

import pytest
from figures_of import rows_of

NOTHING = [
    "The S&P 500 and the FTSE 100 opened flat while the Nikkei 225 was closed.",
    "Formula 1 returns to Oldport, where G20 leaders met in 2019.",
    "Boeing's 737 MAX and Airbus's A320neo dominate the market.",
    "The show airs on Channel 4 at 9pm and on BBC Two.",
    "Highway 61 and the M25 were shut; the A1(M) reopened.",
    "Group of Seven ministers and the Big Four auditors met.",
    "The 9/11 memorial on Fifth Avenue reopened on Sept 11.",
    "He wore the No 9 shirt at Euro 2024 and in the Six Nations.",
    "Her debut novel, Catch-22 aside, was her favourite.",
    "Windows 11, PlayStation 5 and Galaxy S24 sold well.",
    "He plays for Schalke 04 and used to play for the 76ers.",
    "The 1990s band Blink-182 and U2 will tour in 2025.",
    "Covid-19 and H5N1 are on the list.",
    "Section 230 and Article 50 were debated under Chapter 11.",
    "Bus 42 stops at Gate 7 of Terminal 5.",
    "Call 0800 123 4567 or see page 12.",
    "The Mark II and the Type 45 destroyer sailed.",
    "Shares in 3M, 7-Eleven and Century 21 were quiet.",
    "The first minister and the first lady attended the First World War service.",
    "The two-party system and one-way traffic annoyed them.",
    "The Airbus A380, an F-35 and a B-52 flew past.",
    "He is one of those who never give up, and no one minds.",
    "The Volkswagen ID.4 rivals the Tesla Model Y and the Polestar 2.",
    "Room 101 and Studio 54 were mentioned.",
    "The K-12 curriculum covers the 18th century.",
    "The Nvidia RTX 4090 and Intel Core i7 were on show.",
    "Apollo 11 landed on July 20, 1969.",
    "The firm's Q3 and H1 results come out on 14 November.",
    "Under Title IX and Prop 8 little changed.",
    "The X5 xDrive40i and the GLE 350 compete.",
    "The Moto G60 and the OnePlus 9 Pro are out.",
    "Vision 2030 and Agenda 2063 are plans.",
    "The Galaxy Z Fold 4 and Pixel 7 Pro went on sale.",
    "The Ferrari 812 and the Porsche 911 were parked there.",
    "Android 13 comes with the device, which supports 5G and USB 3.2.",
    "The team came first and its rivals last.",
    "No one knows who was second to none.",
    "He is one of the few who never worked nine to five.",
    "She has a second-hand car and a third-rate lawyer.",
    "He went from zero to hero overnight.",
    "It was a fifty-fifty call in the first place.",
    "The committee's section 12 report, dated 3 March 2014, is on page 7.",
    "They met at 10.30am and again at five o'clock.",
    "The 1980s and the 21st century differ.",
    "Their flight, BA117, left Gate 12 of Terminal 5.",
    "Version 2.1.3 fixes the bug in v2.0.",
    "The law, H.R. 3, passed on Tuesday.",
    "At first glance it is a catch-22.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_a_sentence_without_a_figure_has_none(text: str) -> None:
    assert rows_of(text) == []


@pytest.mark.parametrize("text", NOTHING)
def test_a_figure_beside_them_is_found_all_the_same(text: str) -> None:
    assert [row[:3] for row in rows_of(f"{text} It cost £5m.")] == [("£5m", 5e6, "GBP")]
