"""Closed classes of English words, lower case: small words that no language gains or loses.

A word may be of several classes ("that", "since"); what a reader wants of them it joins under a name of its own.
"""

from __future__ import annotations

from typing import Literal

from factbox.language.en.calendar import DAY_WORDS
from factbox.language.en.numbers import UNITS

ARTICLES = frozenset("a an the".split())
DEMONSTRATIVES = frozenset("this that these those".split())
POSSESSIVES = frozenset("his her its their our my your".split())
QUANTIFIERS = frozenset(
    "some any each every both all no such another other more less fewer most many much several few".split()
)
DETERMINERS = ARTICLES | DEMONSTRATIVES | POSSESSIVES | QUANTIFIERS
COUNTED_DETERMINERS = DETERMINERS.union(list(UNITS)[1:11], "dozens hundreds thousands".split())
"""The same with the numbers that open a noun phrase."""

SUBJECT_PRONOUNS = frozenset("he she they it we i you there this".split())
OBJECT_PRONOUNS = frozenset("him her them me us you it himself herself itself themselves".split())
GENDERS: dict[str, Literal["male", "female"]] = {
    "he": "male",
    "him": "male",
    "his": "male",
    "she": "female",
    "her": "female",
    "hers": "female",
}
PLURALS = frozenset("they their them".split())
"""These stand for groups more often than for a name."""
INDEFINITES = frozenset(
    "anyone everyone someone nobody everybody somebody anything everything something nothing none".split()
)
PRONOUNS = frozenset(
    "he she they it we i you him them me us there here mine yours hers ours theirs himself herself itself themselves "
    "myself yourself ourselves".split()
).union(INDEFINITES, DEMONSTRATIVES, "who whom whose which what".split())

RELATIVES = frozenset("who whom whose which where".split())
QUESTION_WORDS = frozenset("who what why how when where whether if which".split())
COORDINATORS = frozenset("and but or nor yet plus".split())
SUBORDINATORS = frozenset(
    (
        "that because while whilst when whenever as if although though since until unless where whereas after before "
        "once whether so lest than"
    ).split()
)
CONJUNCTIONS = frozenset(
    "and or but nor yet so if because although though while whilst whereas unless whether when whenever where why how "
    "once lest".split()
)
"""Words that join clauses and are no prepositions."""

PREPOSITIONS = frozenset(
    (
        "aboard about above across after against ahead along alongside amid among amongst around as at before behind "
        "below beneath beside besides between beyond by concerning despite down during except following for from in "
        "including inside into like minus near of off on onto opposite out outside over past per plus regarding since "
        "than through throughout till to toward towards under unlike until up upon versus vs via with within without"
    ).split()
)
PLACING_ONLY = frozenset(
    "above along amongst behind below beneath beside down except including minus onto opposite out past plus than "
    "till up versus vs".split()
)
ADJUNCT_PREPOSITIONS = PREPOSITIONS - PLACING_ONLY
"""Prepositions of the phrases that stand around a report; the others are adverbs or belong to a noun as often."""

BE = frozenset("am is are was were be been being isn't aren't wasn't weren't".split())
HAVE = frozenset("has have had having hasn't haven't hadn't".split())
DO = frozenset("do does did don't doesn't didn't".split())
MODALS = frozenset(
    (
        "will would shall should can could may might must ought cannot won't wouldn't shouldn't can't couldn't "
        "mightn't mustn't"
    ).split()
)
AUXILIARIES = BE | HAVE | DO | MODALS
CONTRACTED = frozenset(
    (
        "he's she's it's they're we're you're i'm he'd she'd they'd we'd i'd you'd it'd he'll she'll they'll we'll "
        "i'll it'll you'll they've we've i've you've that's there's"
    ).split()
)
"""A pronoun with its auxiliary, in one word."""
CLITICS = frozenset("'s 're who's".split())

NEGATIONS = frozenset(
    (
        "not never didn't doesn't don't wouldn't won't couldn't can't cannot hasn't haven't hadn't neither nor "
        "without nobody nothing"
    ).split()
)

ADVERBS = frozenset(
    (
        "again already also away back earlier elsewhere even ever however instead just later meanwhile never not now "
        "often only soon still then therefore thus together too well"
    ).split()
)
"""Adverbs whatever stands beside them."""
FREE_ADVERBS = frozenset(
    (
        "afterward afterwards all alone aloud always both either famously first further here likewise maybe n't "
        "nevertheless nonetheless once online otherwise perhaps previously recently reportedly simply sometimes there "
        "though twice"
    ).split()
)
"""What may stand between a report and its content as adverbs do; elsewhere some of them are none."""
NOUNLESS_ADVERBS = frozenset(
    (
        "abroad ago ahead almost altogether apart apiece aside down early else far hence late least less long more "
        "nearly off out over tonight up very yes"
    ).split()
).union(DAY_WORDS)
"""Adverbs, particles and words of degree that are no part of a noun phrase."""
NOT_ADVERBS = frozenset(
    "family early daily weekly monthly only july italy ally rally reply supply assembly fly apply".split()
)
"""Words in -ly that are none."""

COMPASS = frozenset("north south east west northeast northwest southeast southwest".split())
"""Where one thing is of another."""

PREDICATIVES = frozenset(
    (
        "able according accounted aged attended available away comprised dead deep died due high injured killed likely "
        "lived missing old ready received tall thick unable voted wide worked worth wounded"
    ).split()
)
"""Words that stand after the noun they describe: "40 people dead"."""

STOPS = PREPOSITIONS | CONJUNCTIONS | PRONOUNS | AUXILIARIES | ADVERBS | NOUNLESS_ADVERBS | DETERMINERS
"""Words that no noun phrase holds inside."""

OPENERS = frozenset(
    (
        "the a an he she it they we i you this that these those but and in on at as when while if after before "
        "for his her its their our my there then now so yet no not some many most one two three with from by "
        "what who how why where since however meanwhile last according both all although under among"
    ).split()
)
"""Words that sentences begin with, of any class."""
