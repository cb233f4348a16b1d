"""Words that lead from an amount to what it belongs to."""

from __future__ import annotations

from factbox.language.en.numbers import SCALES, TENS, UNITS
from factbox.language.verb_forms import FORMS, readings

LASTING = frozenset(
    "is was are were be been last lasts lasted take takes took run runs ran serves served avg average averages "
    "averaged span spans spanned total totals totalled totaled".split()
)
"""Verbs whose subject a time after them measures: "the sentence is three years"."""
LENGTHENING = tuple("long wide high deep tall thick strong heavy".split())
"""What may hang on a unit before the noun: "two-hour-long"."""
SIZES = frozenset((*LENGTHENING, "away", "across", "off"))
"""What follows a measure of the noun before it: "a dwarf 137 light-years away"."""
LEADING = frozenset("and or but than while whereas including , ; only just another which whom least most".split())
"""What stands before a count whose noun was said before."""
UNCOUNTED = frozenset(
    "total totals sum combined further others mother father parent parents mom mum dad grandmother grandfather widow "
    "one two".split()
)
"""Heads before "of" that count nothing themselves: "a total of 187", "a mother of four"."""
SUBSTANTIVES = frozenset(
    "dead wounded injured missing poor rich unemployed jobless elderly homeless young old sick disabled hungry "
    "polled surveyed asked".split()
)
"""Adjectives and participles that stand for people: "60% of the dead"."""
DESCRIBING_ENDINGS = ("ing", "ive", "al", "ous", "ic", "ful", "less", "able", "ible", "ant", "ent", "ary", "ly", "free")
"""What words end in that may be no noun."""
NAMING_ENDINGS = (
    "ment",
    "table",
    "cable",
    "thing",
    "warming",
    "building",
    "parent",
    "student",
    "resident",
    "president",
    "agent",
)
"""What nouns end in that end as if they were none."""
EXPECTED = frozenset(
    "est est. exp expected estimate estimated forecast f'cast consensus prior previous prev y/y m/m q/q "
    "yoy mom qoq annualised annualized".split()
)
"""What stands after an amount that was foreseen or came before: "$1.02 vs $0.98 est"."""
ECONOMIES = frozenset(("gdp", "gross domestic product", "economic output", "gross national product", "national income"))
"""What amounts are measured against: "the deficit narrowed to 3 per cent of GDP" tells of the deficit."""
NUMBERS = frozenset((*UNITS, *TENS, *SCALES))
"""Words that count, and are no part of what is counted."""
PERSONS = frozenset("i you he she it we they".split())
"""Pronouns that are subjects and name nothing."""
_PUT = frozenset("put estimate value price peg keep leave hold set cap fix assess".split())
_PUTS = {word: verb for verb, forms in FORMS if verb.base in _PUT for word, _ in readings(verb, forms)}
PUTTING = frozenset(_PUTS)
"""Verbs that put a thing at an amount: "valuing the yard at $5 million"."""
ALSO_NOUNS = frozenset(word for word, verb in _PUTS.items() if verb.noun and word in (verb.base, f"{verb.base}s"))
"""Those of them that are nouns as often: "values", "price"."""
