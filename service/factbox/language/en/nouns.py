"""Nouns of English whose form or use is irregular, lower case."""

from __future__ import annotations

IRREGULAR_PLURALS = frozenset(
    (
        "people men women children police staff feet teeth mice geese fish sheep deer cattle personnel troops "
        "aircraft spacecraft media data criteria phenomena fungi alumni lives wives knives businessmen "
        "policemen firemen policewomen fishermen salesmen servicemen servicewomen gunmen militiamen crewmen "
        "lawmakers youth crew crews clergy poultry livestock"
    ).split()
)
"""Plurals without an ending in -s."""

COLLECTIVES = frozenset("crew staff police youth media data army navy cattle poultry livestock".split())
"""Plurals without an ending that also stand before another noun."""

SINGULAR_S = frozenset(
    (
        "news series species crisis basis analysis mathematics physics politics economics athletics campus "
        "virus bus gas plus status focus bonus surplus census consensus chaos bias is was has does as us this "
        "his its yes less loss business process success access congress progress press stress illness witness "
        "fitness weakness class glass mass pass cross boss dress address address princess mattress fortress"
    ).split()
)
"""Words in -s that are no plural."""

OF_HEADS = frozenset(
    "number numbers amount percentage proportion majority minority sum group team pair ounce barrel tonne ton litre "
    "pint kilo kilogram gallon bushel".split()
)
"""Heads that say nothing without what they are of: "number of passengers"."""

MODIFIERS_IN_S = frozenset(
    (
        "sales sports news arms savings earnings operations systems communications goods customs human-rights "
        "rights jobs services securities women's men's children's parts electronics physics economics oils "
        "foods futures bonds"
    ).split()
)
"""Plural nouns that stand before another noun: "sales jobs", "sports cars"."""

PRONOUN_NAMES = frozenset(("US", "IT"))
"""Names that are pronouns in small letters."""

DESCRIBING_ENDINGS = ("ing", "ive", "al", "ous", "ic", "ful", "less", "able", "ible", "ant", "ent", "ary", "ly", "free")
"""What words end in that may be no noun."""

NAMING_ENDINGS = tuple(
    "ment table cable thing warming spending lending borrowing funding building parent student resident president "
    "agent".split()
)
"""What nouns end in that end as if they were none."""

SHORT_ADJECTIVES = frozenset(
    "big biggest early final full good highest largest latest lowest main median new old top".split()
)
"""Adjectives without an adjective's ending that often stand before a number and its noun."""
