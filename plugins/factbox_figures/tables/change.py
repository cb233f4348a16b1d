"""Verbs and nouns of change, and their direction."""

from __future__ import annotations

import re

# Past or participle forms; then forms that are no past (infinitive, present, -ing); then nouns.
_PAST = {
    "up": "rose risen climbed gained jumped surged soared advanced increased grew grown rallied leapt "
    "leaped expanded improved "
    "spiked skyrocketed boosted raised hiked lifted strengthened appreciated swelled swollen "
    "ballooned added upped rocketed "
    "edged-up ticked-up widened bounced rebounded recovered inched-up topped-up enlarged augmented "
    "multiplied mushroomed",
    "down": "fell fallen dropped declined slipped slid sank sunk tumbled plunged plummeted decreased lost "
    "shed cut reduced lowered "
    "shrank shrunk contracted dipped eased retreated weakened slumped dived dove crashed slashed "
    "trimmed dwindled narrowed "
    "depreciated eroded cooled softened receded diminished pared curbed halved nosedived cratered "
    "sagged skidded shaved",
}
_OTHER = {
    "up": "rise rises rising climb climbs climbing gain gains gaining jump jumps jumping surge surges "
    "surging soar soars soaring "
    "advance advances advancing increase increases increasing grow grows growing rally rallies "
    "rallying expand expands expanding "
    "improve improves improving boost boosts boosting raise raises raising hike hikes hiking lift "
    "lifts lifting strengthen "
    "strengthens strengthening appreciate swell swells adding add adds up higher upward widen widens "
    "widening rebound rebounds",
    "down": "fall falls falling drop drops dropping decline declines declining slip slips slipping slide "
    "slides sliding sink sinks "
    "sinking tumble tumbles tumbling plunge plunges plunging plummet plummets plummeting decrease "
    "decreases decreasing lose loses "
    "losing shed sheds shedding cut cuts cutting reduce reduces reducing lower lowers lowering "
    "shrink shrinks shrinking contract "
    "contracts contracting dip dips dipping ease eases easing retreat retreats weaken weakens "
    "weakening slump slumps slumping "
    "crash slash slashes slashing trim trims trimming down downward narrow narrows narrowing "
    "depreciate dwindle shave off",
}
_NOUNS = {
    "up": "increase increases rise rises gain gains jump growth surge climb advance improvement hike hikes "
    "raise boost uptick upturn "
    "expansion rally rebound appreciation premium increment inflation upswing spike",
    "down": "decrease decreases decline declines drop drops fall falls reduction reductions cut cuts dip "
    "slump plunge slide contraction "
    "loss discount shortfall downturn dropoff depreciation slowdown deflation retreat tumble pullback",
}
# After the amount: "3 percent higher", "5 percent more".
_AFTER = {
    "up": "higher more greater better stronger faster upward",
    "down": "lower less fewer weaker off cheaper",
}


def _directions(rows: dict[str, str]) -> dict[str, str]:
    return {word: direction for direction, words in rows.items() for word in words.split()}


PAST = _directions(_PAST)
VERBS = _directions(_OTHER) | PAST
NOUNS = _directions(_NOUNS)
AFTER = _directions(_AFTER)
# Amounts of money that these take are sums, not changes: "raised $5 million", "lost $20 million", "added".
SUMS = frozenset(
    ("raise raises raised raising lost lose loses losing add adds added adding gain gains gained cut").split()
)
# Nouns that for money name a sum: "a loss of $2 million".
SUM_NOUNS = frozenset("loss gain gains raise boost premium discount".split())
# Counted things change in number with these only: "cut 500 jobs"; "lost three men" and "added a player" tell events.
COUNT_VERBS = frozenset(VERBS) - frozenset(
    (
        "lost lose loses losing add adds added adding gain gains gained gaining raise raises raised raising "
        "lift lifts lifted up down off jump jumps jumped crash crashed advance advanced contract dive dived "
        "slip slipped climb climbed sank sunk sink shed drop dropped lower recovered"
    ).split()
)
# Words that may stand between a verb of change and the amount.
ADVERBS = frozenset(
    (
        "by about around nearly almost roughly approximately some just only over more than another further "
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
