"""Words that decide how tags make phrases: auxiliaries by form, subordinators, plural nouns, words of times."""

from __future__ import annotations

from typing import Literal

from factbox.language.en.calendar import DAY_PARTS, DAY_POINTS, MONTHS, SEASONS, SHORT_MONTHS, UNITS, WEEKDAYS

AUXILIARIES = {
    "b": "is are am 's 're 'm ai",
    "B": "was were",
    "e": "be",
    "E": "been",
    "G": "being",
    "h": "has have 've",
    "H": "had 'd",
    "y": "having",
    "o": "do does",
    "Q": "did",
}
"""Forms of be, have and do that stand before a verb: one letter a form."""
MODALS = {"'ll": "will", "wo": "will", "sha": "shall", "ca": "can", "'d": "would"}
"""What their short forms stand for."""
FUTURE = "will shall 'll wo sha"
NEGATIONS = "not n't never"

SUBORDINATORS = frozenset(
    "that because if while whilst although though whether unless lest whereas once as than after before since until "
    "till so".split()
)
"""A noun phrase behind one may be the subject of the next verb."""
ALSO_PREPOSITIONS = frozenset("as than after before since until till".split())
"""Of these, the ones that more often begin a phrase without a verb."""

QUANTIFYING = frozenset("over about around under".split())
"""Before a number they measure it: "over 50 boats sank"."""

PLURAL_WORDS = frozenset("people police cattle children men women".split())
PRONOUN_NUMBERS: dict[str, Literal["singular", "plural"]] = {
    **dict.fromkeys(
        "i he she it him her himself herself itself myself this that another each either".split(), "singular"
    ),
    **dict.fromkeys("we they us them themselves ourselves these those both all many few several".split(), "plural"),
}

TIME_UNITS = frozenset(
    [form for unit, forms in UNITS.items() if unit != "second" for form in forms[:2]]
    + [form for forms in DAY_PARTS.values() for form in forms]
    + [*SEASONS, "season", "term"]
)
POINTING = frozenset("last next this past previous coming following earlier same every each".split())
"""With a unit of time behind them they make a time: "last year"."""
DAYS = frozenset(("today", "tonight", "yesterday", "tomorrow", *DAY_POINTS))
SURE_MONTHS = frozenset(MONTHS).union(SHORT_MONTHS) - frozenset("march may april june august mar jun".split())
"""The other months are names and words too."""
NAMES_OF_MONTHS = frozenset(MONTHS).union(SHORT_MONTHS)
NAMES_OF_DAYS = frozenset(WEEKDAYS)
HALF_DAYS = frozenset("a.m. p.m. am pm".split())
