"""Words of change and their direction, from the verbs, nouns and particles of the language."""

from __future__ import annotations

import re

from factbox.language.en.changes import CHANGE_NOUNS, CHANGE_PARTICLES
from factbox.language.en.hedges import ROUGH_WORDS
from factbox.language.verb_forms import FORMS, readings

_CHANGES = [
    (verb, word, reading.form) for verb, forms in FORMS if verb.change for word, reading in readings(verb, forms)
]

PAST = frozenset(word for _, word, form in _CHANGES if form in ("past", "participle"))
VERBS = {word: verb.change for verb, word, _ in _CHANGES if verb.change} | CHANGE_PARTICLES
NOUNS = CHANGE_NOUNS | {
    word: verb.change
    for verb, forms in FORMS
    if verb.change and verb.change_noun
    for word in (*forms.base, *forms.third)
}
SUMS = frozenset(word for verb, word, _ in _CHANGES if verb.takes_sums)
"""Amounts of money that these take are sums, not changes: "raised $5 million", "lost $20 million", "added"."""
COUNT_VERBS = frozenset(VERBS).difference(
    (word for verb, word, _ in _CHANGES if verb.tells_events), ("up", "down", "off", "lower")
)
"""Counted things change in number with these only: "cut 500 jobs"; "lost three men" tells of an event."""
EVENTS_WITH_PARTICLE = frozenset(
    "bring brings brought shoot shot tear tore knock knocked burn burned burnt set put pull pulled take took taken "
    "track tracked lock locked make made pick picked give gave blow blew blown end ended call called hold held".split()
)
"""Verbs whose "up" or "down" tells of an event, no change: "brought down 300 trees"."""
# Words that may stand between a verb of change and the amount.
ADVERBS = ROUGH_WORDS.union(
    (
        "by just only over more than another further "
        "additional a an as much many either under less well little slightly sharply significantly steadily "
        "modestly again also still even dramatically strongly quickly rapidly slowly overall average estimated "
        "further combined whopping mere total either"
    ).split()
)
_LAST_WORDS = re.compile(r"[A-Za-z-]+")


def is_past_change(before: str) -> bool:
    """Whether a past verb of change, "by", or "up"/"down" governs the amount that comes after `before`."""
    words = [word.lower() for word in _LAST_WORDS.findall(before)][-5:]
    for word in reversed(words):
        if word in PAST or word in ("by", "up", "down"):
            return True
        if word not in ADVERBS and not word.endswith("ly"):
            return False
    return False
