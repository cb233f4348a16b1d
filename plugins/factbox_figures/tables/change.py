"""Words of change and their direction, from the verbs, nouns and particles of the language."""

from __future__ import annotations

import re

from factbox.language.en.changes import CHANGE_NOUNS, CHANGE_PARTICLES
from factbox.language.en.hedges import ROUGH_WORDS
from factbox.language.verb_forms import FORMS, readings

_CHANGES = [
    (verb, word, reading.form) for verb, forms in FORMS if verb.change for word, reading in readings(verb, forms)
]

PAST = frozenset(word for _, word, form in _CHANGES if form in ("past", "participle", "present"))
VERBS = {word: verb.change for verb, word, _ in _CHANGES if verb.change} | CHANGE_PARTICLES
NOUNS = CHANGE_NOUNS | {
    word: verb.change
    for verb, forms in FORMS
    if verb.change and verb.change_noun
    for word in (*forms.base, *forms.third)
}
SUMS = frozenset(word for verb, word, _ in _CHANGES if verb.takes_sums)
"""Amounts of money that these take are sums, not changes: "raised $5 million", "lost $20 million", "added"."""
_MOVING = frozenset("raise cut hike lift boost slash trim increase reduce lower shave clip chop pare curb bump".split())
MULTIPLYING = frozenset(f"{verb}{end}" for verb in "double treble triple quadruple".split() for end in ("", "s", "d"))
"""Verbs that say by how many times what they act on grows."""
MOVERS = {
    word: form != "base" or verb.base == verb.past
    for verb, forms in FORMS
    if verb.base in _MOVING
    for word, (_, form) in readings(verb, forms)
}
"""Forms of verbs that move their object, and whether they may stand without "to": base forms are nouns too."""
_HAVING = frozenset("lose gain add shed eliminate axe scrap".split())
HAVING = frozenset(word for verb, forms in FORMS if verb.base in _HAVING for word, _ in readings(verb, forms))
"""Verbs after which there are more or fewer of what is counted: "added 500 jobs", "lost 14 trays"."""
_SHEDDING = frozenset("shed add axe".split())
SHEDDING = frozenset(word for verb, forms in FORMS if verb.base in _SHEDDING for word, _ in readings(verb, forms))
"""Verbs after which "another 7,500" without a noun are more or fewer of what was counted before."""
PLAYED = frozenset(
    """games game matches match points point rebounds assists wickets wicket goals sets set race races frames
    rounds times straight in of for and yards off""".split()
)
"""What teams and players gain and lose without there being more or fewer of them."""
LEVELS = frozenset(
    """closed ended finished opened traded settled went gone moved inched crept ticked edged nudged drifted remained
    stood swung ratcheted headed trended came come ending closing trading finishing opening moving""".split()
)
"""What prices and counts do up and down, beside being so."""
COURSING = frozenset("go goes going gone went push pushes pushing pushed".split())
"""Verbs of what goes a way "from 5 to 7", without saying which."""
LOSING = frozenset("lose loses lost losing drop drops dropped dropping".split())
CONTESTS = """games matches elections races fights bouts finals semi-finals sets tests legs frames battles derbies ties
    duels contests votes cases appeals rounds tournaments wars series referendums by-elections semifinals internationals
    play-offs playoffs qualifiers""".split()
"""What is lost without there being fewer of it."""
CONTESTING = frozenset(
    """win wins won winning lose loses lost losing beat beats beaten beating lead leads led leading trail trails trailed
    trailing pass passes passed reject rejected approve approved back backed defeat defeated""".split()
)
"""Verbs after which "by" leads to a margin: "lost by 12 points", "passed by 30 votes"."""
WIPING = frozenset(
    """knock knocks knocked knocking shave shaves shaved shaving wipe wipes wiped wiping slash slashed slashing strip
    stripped stripping slice sliced slicing""".split()
)
"""What brings an amount "from" a thing, as "take" does not."""
ADDING = frozenset("add adds added adding".split())
"""What brings time "to" a thing: "adding 15 minutes to journeys"."""
TAKING = frozenset(
    """take takes took taking taken knock knocks knocked knocking shave shaves shaved shaving wipe wipes wiped wiping
    slash slashed cut""".split()
)
"""What brings an amount off a thing: "took two minutes off the record"."""
GIVING = frozenset("give gives gave giving".split())
"""What "gave up 5%" is made of: a loss."""
FARMING = frozenset("grow grows growing grew grown".split())
"""What farmers do too: "grew 40 tonnes of beans" is no change."""
PACES = frozenset("rate pace clip speed".split())
"""At which things grow: "at an annual rate of 2.1%"."""
COUNT_VERBS = frozenset(VERBS).difference(
    (word for verb, word, _ in _CHANGES if verb.tells_events), ("up", "down", "off", "lower")
)
"""Counted things change in number with these only: "cut 500 jobs"; "lost three men" tells of an event."""
EVENTS_WITH_PARTICLE = frozenset(
    """makes making takes taking brings bringing sets setting puts putting bring brought shoot shot tear tore knock
    knocked burn burned burnt set put pull pulled take took taken track tracked lock locked make made pick picked blow
    blew blown end ended call called hold held""".split()
)
"""Verbs whose "up" or "down" tells of an event, no change: "brought down 300 trees"."""
ACTING_OFF = frozenset(
    """pay pays paid paying lay lays laid laying cut cuts cutting sell sells sold selling write writes wrote written
    writing siphon siphons siphoned siphoning syphoned syphoning skim skims skimmed skimming cream creamed creaming
    spin spins spun spinning hive hived hiving split kick kicks kicked kicking set sets setting stave staved staving
    fend fended fending ward warded warding fight fought fighting see saw seen seeing pull pulled pulling strike struck
    run ran running live lives lived living carry carried carrying rip ripped ripping call called calling send sent
    sending sign signed signing hold held holding put putting break broke broken breaking drop dropped dropping let
    fire fired firing fob fobbed block blocked close seal sealed sealing show showed showing rattle rattled reel reeled
    rattling reeling tick ticked take takes took taken taking give gave giving pass passed auction auctioned""".split()
)
"""Verbs whose "off" is a particle that tells of no change: "paid off $3m", "laid off 40"; "shares were off 2%" does."""
# Words that may stand between a verb of change and the amount.
ADVERBS = ROUGH_WORDS.union(
    """by just only over more than another further additional a an as much many either under less well little slightly
    sharply significantly steadily modestly again also still even dramatically strongly quickly rapidly slowly overall
    average estimated further combined whopping mere total either""".split()
)
_LAST_WORDS = re.compile(r"[A-Za-z-]+|\d+")


def is_past_change(before: str) -> bool:
    """Whether a past verb of change, "by", or "up"/"down" governs the amount that comes after `before`."""
    words: list[str] = [word.lower() for word in _LAST_WORDS.findall(before)][-5:]
    for word in reversed(words):
        if word in PAST or word in ("by", "up", "down"):
            return True
        if word not in ADVERBS and not word.endswith("ly"):
            return False
    return False
