"""How an expression is worded, where words of that kind may be no date: what the table of look-alikes goes by."""

from __future__ import annotations

from typing import Literal

Wording = Literal[
    "", "adverb", "bare-clock", "bare-half", "bare-military", "clock", "compact-day", "day-in-month",
    "day-month", "day-of-month", "day-word", "decade", "decade-word", "digits", "dotted-clock", "duration",
    "duration-all", "duration-first", "duration-last", "duration-the", "duration-vague", "earlier", "era-year",
    "every", "every-month", "half-code", "holiday", "iso-day", "military", "month", "month-day",
    "month-day-digits", "month-year", "neighbour", "new-year", "now", "nth-unit", "part", "part-set", "past-hour",
    "quarter", "quarter-code", "rate", "reference", "relative-unit", "rest-of-list", "season", "that-place", "the-past",
    "the-quarter", "the-unit", "this-past", "told-unit", "tonight", "weekday", "weekday-day", "which-month",
    "which-season", "year", "year-month", "year-range",
]  # fmt: skip
"""A field of rules and of what they read; "" where nothing looks like it, and where neighbours have been joined."""
