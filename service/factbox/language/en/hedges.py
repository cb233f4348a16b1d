"""Hedges: words before an amount that say how exact it is, one meaning a row; a new one is one more phrase."""

from __future__ import annotations

from factbox.language.language import Hedge

_PHRASES: dict[Hedge, str] = {
    "about": "about, around, approximately, approx, approx., roughly, some, circa, ca., c., close to, closer to, near, "
    "in the region of, in the neighborhood of, in the neighbourhood of, on the order of, of the order of, estimated, "
    "an estimated, estimated at, or so, more or less, in the vicinity of, somewhere around, as many as some, "
    "an average of about, maybe, perhaps, possibly, something like, ~",
    "nearly": "nearly, almost, nearing, approaching, virtually, practically, not quite",
    "over": "over, over the age of, above the age of, more than, above, exceeding, exceeded, exceeds, exceed, in "
    "excess of, upwards of, upward of, "
    "north of, greater than, better than, higher than, surpassing, surpassed, surpass, topping, topped, tops, beyond, "
    "larger than, bigger than, longer than, older than, heavier than, taller than, faster than, past the, "
    "worth more than, could top, would top, will top, may top, might top, to top, >",
    "under": "under, under the age of, below the age of, under age, less than, fewer than, below, short of, shy of, "
    "south of, lower than, smaller than, younger than, "
    "shorter than, cheaper than, <",
    "at_least": "at least, no less than, not less than, no fewer than, not fewer than, a minimum of, minimum, "
    "no lower than, no smaller than, no shorter than, at least for, "
    "minimum of, greater than or equal to, more than or equal to, equal to or more than, equal to or greater than, "
    "bigger or equal than, larger or equal than, higher or equal than, at least or equal to, starting at, "
    "as low as, as little as, as few as, as small as, as thin as, "
    "as short as, ≥, > =, >=",
    "at_most": "at most, at the most, no more than, not more than, a maximum of, maximum, maximum of, no greater than, "
    "no longer than, no higher than, less than or equal to, equal to or less than, lower or equal than, "
    "smaller or equal than, less or equal than, capped at, ≤, < =, <=",
    "up_to": "up to, as much as, as many as, as high as, as long as, as far as, up to a maximum of, up to a total of",
}
HEDGES = {phrase: meaning for meaning, phrases in _PHRASES.items() for phrase in phrases.split(", ")}
"""Phrase in lower case -> what it says; the longest one that fits counts."""

ROUGH_WORDS = frozenset(
    phrase for phrase, meaning in HEDGES.items() if meaning in ("about", "nearly") and phrase.isalpha()
)
"""Single words that say that an amount is rough."""

NO_HEDGES = frozenset(("not about", "all over", "left over", "just about over"))
"""Phrases that say nothing of an amount though they end in a hedge."""

LASTING = (
    "for|just|well|little|slightly|far|last\\w*|took|takes?|taking|wait\\w*|spen[dt]\\w*|serv\\w+|is|was|were|been|of|after|in"
    "|within|than|at|held|work\\w*|liv\\w+|ran|runs|going|goes|live[ds]?"
    "|had|has|have|logged|clocked"
)
"""Words (a pattern) before "over" that make it a hedge of a time: "for over two years", "just over an hour"."""
