"""Words beside the verbs that tell whether a sentence speaks of the past or of what is to come."""

from __future__ import annotations

from factbox.language.en.classes import ARTICLES, DEMONSTRATIVES, POSSESSIVES
from factbox.language.en.hedges import ROUGH_WORDS

PASTS = frozenset("was were had did".split())
"""Pasts of auxiliaries."""

AHEAD = frozenset(
    (
        "will 'll shall won't may might could should would can must due upcoming tomorrow ahead tentatively forthcoming"
    ).split()
)
"""Words that point ahead beside the verbs that do: modals, "due"."""

NAMES = frozenset({"May", "Will"})
"""Modals in lower case, names with a capital."""

COPULAS = frozenset(("is", "are"))
BEFORE_A_DATE = "on|for|at|in|this|next|until"
"""What may stand between a copula and a date (a pattern): "the hearing is on"."""

NO_VERB_AFTER_TO = (ARTICLES | DEMONSTRATIVES | POSSESSIVES | ROUGH_WORDS).union(
    (
        "him them us me all any both each one two three more less over school work court jail prison hospital war "
        "death power people town church bed college university police public"
    ).split()
)
"""After "to" these are no infinitive."""

NO_PAST_AFTER = frozenset("be been being get will 'll would shall should may might can could must to not won't".split())
"""After these a participle or an infinitive stands: "will hit", "to be held"."""

VERBS_IN_LY = frozenset("reply apply supply fly rely comply multiply imply ally tally rally".split())
"""No adverbs."""
