"""The calendar in English words: months, weekdays, seasons, units of time, parts of the day."""

from __future__ import annotations

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
    "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
SHORT_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip

WEEKDAYS = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
}  # fmt: skip
"""ISO 8601 numbers: Monday is 1."""
SHORT_WEEKDAYS = {
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}  # fmt: skip

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
"""TIMEX3 codes."""

UNITS = {
    "second": ("second", "seconds", "sec", "secs"),
    "minute": ("minute", "minutes", "min", "mins"),
    "hour": ("hour", "hours", "hr", "hrs"),
    "day": ("day", "days"),
    "weekend": ("weekend", "weekends"),
    "week": ("week", "weeks", "wk", "wks"),
    "fortnight": ("fortnight", "fortnights"),
    "month": ("month", "months"),
    "quarter": ("quarter", "quarters"),
    "year": ("year", "years", "yr", "yrs"),
    "decade": ("decade", "decades"),
    "century": ("century", "centuries"),
    "millennium": ("millennium", "millennia", "millenniums"),
}
"""Singular, plural, then abbreviations."""

DAY_PARTS = {
    "MO": ("morning", "mornings"),
    "AF": ("afternoon", "afternoons"),
    "EV": ("evening", "evenings"),
    "NI": ("night", "nights"),
    "DT": ("daytime",),
}
"""TIMEX3 codes, as in T08:00 -> TMO."""

DAY_WORDS = {"today": 0, "tomorrow": 1, "yesterday": -1}
"""Days off the one on which they are said."""

DAY_POINTS = {"noon": 12, "midday": 12, "midnight": 24}
"""Hours that have a name."""

FREQUENCIES = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "TNI", "weekly": "P1W", "biweekly": "P2W", "fortnightly": "P2W",
    "monthly": "P1M", "bimonthly": "P2M", "quarterly": "P3M", "yearly": "P1Y", "annual": "P1Y", "annually": "P1Y",
    "biannual": "P6M", "semiannual": "P6M", "semiannually": "P6M", "semi-annually": "P6M", "bi-weekly": "P2W",
    "bi-monthly": "P2M", "semi-annual": "P6M", "bi-annual": "P6M", "biennial": "P2Y", "everyday": "P1D",
}  # fmt: skip
"""How often: TIMEX3 values of sets."""

DATING_WORDS = frozenset(
    (
        "last next previous ago quarter month week year years yearly annually daily monthly weekly year-on-year "
        "year-over-year year-earlier quarter-on-quarter"
    ).split()
).union(MONTHS, WEEKDAYS) - {"may"}
"""Words that date what they stand beside and are not of its noun phrase."""

DAY_NAMES = frozenset(WEEKDAYS).union(DAY_WORDS, ["tonight"])
"""Words that name a day by themselves."""

TIME_WORDS = DAY_NAMES.union(
    MONTHS,
    SHORT_MONTHS,
    "morning afternoon evening night week month year weekend ago last next late early noon midnight".split(),
)
"""Words of which adverbial times are made: "earlier this week", "late Monday night"."""
