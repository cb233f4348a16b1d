"""The units of time that values have and shifts count, by name."""

from __future__ import annotations

DAY = "day"
WEEK = "week"
WEEKEND = "weekend"
FORTNIGHT = "fortnight"
MONTH = "month"
QUARTER = "quarter"
SEASON = "season"
HALF = "half"
YEAR = "year"
DECADE = "decade"
CENTURY = "century"
MILLENNIUM = "millennium"
HOUR = "hour"
