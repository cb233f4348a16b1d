"""The vocabulary: classes of words on the left, their forms and what each means on the right."""

from __future__ import annotations

from typing import Any, NamedTuple

from factbox.language.en.calendar import (
    DAY_PARTS,
    DAY_POINTS,
    DAY_WORDS,
    FREQUENCIES,
    MONTHS,
    SEASONS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    UNITS,
    WEEKDAYS,
)
from factbox.language.en.numbers import ORDINALS, SCALES, TENS
from factbox.language.en.numbers import UNITS as ONES
from factbox_dates.calendar.holidays import HOLIDAYS
from factbox_dates.words.zones import ZONES


class Word(NamedTuple):
    """A word of the vocabulary, or a mark between two: `kind` is its class, `value` what it means."""

    kind: str
    value: Any = None


def _same(words: str, meaning: Any = None) -> dict[str, Any]:
    return dict.fromkeys(words.split(), meaning)


def _phrases(*phrases: str, meaning: Any = None) -> dict[str, Any]:
    return dict.fromkeys(phrases, meaning)


_HYPHENATED = {f"{ten}-{one}": TENS[ten] + ONES[one] for ten in TENS for one in list(ONES)[1:10]}
_HYPHENATED_ORDINALS = {f"{ten}-{word}": TENS[ten] + ORDINALS[word] for ten in TENS for word in list(ORDINALS)[1:10]}

LEXICON: dict[str, dict[str, Any]] = {
    "month": MONTHS,
    "short_month": SHORT_MONTHS | {f"{word}.": number for word, number in SHORT_MONTHS.items()},
    "weekday": WEEKDAYS,
    "short_weekday": SHORT_WEEKDAYS | {f"{word}.": number for word, number in SHORT_WEEKDAYS.items()},
    "weekdays": {f"{word}s": number for word, number in WEEKDAYS.items()},
    "season": SEASONS,
    **{f"unit_{unit}": {forms[0]: unit} for unit, forms in UNITS.items()},
    "unit_weekend": dict.fromkeys(("weekend", "holiday weekend", "bank holiday weekend"), "weekend"),
    "units": {form: unit for unit, forms in UNITS.items() for form in forms[1:2]},
    "unit_short": {form: unit for unit, forms in UNITS.items() for form in forms[2:]} | {"millenniums": "millennium"},
    "unit_long": {f"{forms[0]}long": unit for unit, forms in UNITS.items()},
    "units_long": {f"{forms[1]}long": unit for unit, forms in UNITS.items() if len(forms) > 1},
    "part": {forms[0]: part for part, forms in DAY_PARTS.items()}
    | _phrases("early morning", "early hours", "small hours", "wee hours", meaning="MO")
    | _phrases("late night", "night-time", "nighttime", meaning="NI"),
    "parts": {forms[1]: part for part, forms in DAY_PARTS.items() if len(forms) > 1},
    "daypoint": DAY_POINTS,
    "day_word": DAY_WORDS,
    "tonight": {"tonight": 0},
    "overnight": {"overnight": 0},
    "decade_word": {
        f"{word[:-1]}ies": value for word, value in TENS.items()
    } | {"noughties": 2000},
    "numword": ONES | TENS | _HYPHENATED,
    "scale": SCALES,
    "ordword": {
        word: value for word, value in (ORDINALS | _HYPHENATED_ORDINALS).items() if word != "second"
    },
    "half": _same("half"),
    "which_last": _same("last latest", -1),
    "which_previous": _same("previous preceding prior", -1),
    "which_past": _same("past", -1),
    "recent": _same("recent", -1),
    "which_next": _same("next", 1),
    "which_following": _same("following ensuing subsequent", 1),
    "which_coming": _same("coming upcoming forthcoming", 1),
    "which_this": _same("this current", 0),
    "which_that": _same("that same", 0),
    "article": _same("the"),
    "a": _same("a an"),
    "of": _same("of"),
    "in": _same("in"),
    "over": _same("over during within for throughout"),
    "since": _same("since by until till"),
    "on": _same("on"),
    "at": _same("at"),
    "to": _same("to"),
    "through": _same("through"),
    "and": _same("and"),
    "or": _same("or"),
    "ago": _same("ago"),
    "later": _same("later"),
    "earlier": _same("earlier"),
    "afterwards": _same("afterwards afterward thereafter"),
    "beforehand": _same("beforehand previously"),
    "than": _same("than"),
    "before": _same("before"),
    "after": _same("after"),
    "from": _same("from"),
    "now": _same("now"),
    "hence": _same("hence"),
    "time": _same("time time's"),
    "these": _same("these"),
    "those": _same("those"),
    "every": _same("every each"),
    "all": _same("all"),
    "another": _same("another"),
    "other": _same("other"),
    "times": {"once": 1, "twice": 2, "times": None},
    "some": _same("several few many some numerous countless various"),
    "couple": _same("couple pair", 2),
    "dozens": _same("dozens hundreds thousands scores tens"),
    "twelve": {"dozen": 12},
    "early": {"early": "START", "late": "END", "mid": "MID"},
    "edge": {"end": "END", "beginning": "START", "start": "START", "middle": "MID", "turn": "START", "close": "END"},
    "very": _same("very"),
    "latter": {"latter": "END"},
    "portion": _same("part"),
    "about": _same("about around approximately roughly"),
    "final": {"final": 4, "closing": 4, "opening": 1},
    "fiscal": _same("fiscal financial"),
    "calendar": _same("calendar"),
    "long": _same("long"),
    "old": _same("old"),
    "era": _phrases("bc", "b.c.", "bce", "b.c.e.", meaning="BC") | _phrases("ad", "a.d.", "ce", "c.e.", meaning="AD"),
    "ampm": _phrases("am", "a.m.", "a.m", "a. m.", meaning="am") | _phrases("pm", "p.m.", "p.m", "p. m.", meaning="pm"),
    "oclock": _phrases("o'clock", "o\u2019clock", "oclock"),
    "zone": ZONES,
    "new_year": _phrases("new year"),
    "holiday": {name: name for name in HOLIDAYS},
    "working": _same("working business trading"),
    "further": _same("more further additional extra consecutive straight successive whole solid") | {"full": "full"},
    "period": _same("period"),
    "present": _phrases(
        "currently", "nowadays", "at present", "at the moment", "for the moment", "at the present time", "presently",
        "right now", "these days", "to date", "at this time", "at this moment",
        meaning="PRESENT_REF",
    ),
    "bygone": _phrases("recently", "more recently", "most recently", "lately", "recent times", meaning="PAST_REF"),
    "ahead": _phrases(
        "soon", "the near future", "the future", "the foreseeable future", "near future",
        meaning="FUTURE_REF",
    ),
    "adverb": FREQUENCIES,
}  # fmt: skip
