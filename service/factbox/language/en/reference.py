"""Words that tell whom a pronoun, a description or an apposition stands for: the nouns and verbs around names."""

from __future__ import annotations

from factbox.language.en.classes import AUXILIARIES, GENDERS, PLURALS, POSSESSIVES, PREPOSITIONS, RELATIVES
from factbox.language.en.names import (
    COMMERCIAL_WORDS,
    COMPANIES,
    FORMS,
    GENERIC_BODIES,
    MEDIA,
    ORGANISATIONS,
    PRESS_WORDS,
    PROFESSIONS,
    PUBLIC_WORDS,
    SOCIETIES,
    TEAMS,
)
from factbox.language.language import ReferenceWords

NAMED_AS = (
    r",? (?:who (?:gave|identified|asked|wished|wanted|would|only|introduced)[a-z ]{0,50}\b(?:as|by)|"
    r"surnamed|named|called)(?: Mrs?| Ms)? (?=[A-Z])"
)
"""What stands between an unnamed speaker and the name that they go by."""

VARIED = frozenset(
    (
        "striker midfielder defender goalkeeper winger forward batsman batter bowler spinner off-spinner leg-spinner "
        "seamer all-rounder wicketkeeper left-hander right-hander fly-half scrum-half quarterback pitcher slugger "
        "vice-captain playmaker sprinter swimmer cyclist golfer star singer rapper actor actress frontman guitarist "
        "songwriter playwright novelist author comedian filmmaker billionaire tycoon pensioner "
        "teenager veteran grandmother grandfather mother-of-two mother-of-three father-of-two "
        "father-of-three"
    ).split()
)
"""Nouns that tell again of a person who has just been named: "the winger said"."""

PARTIES = frozenset("democrat republican labour conservative tory liberal snp green dup ukip gop".split())
"""What tells whose member one is: "the SNP councillor", "the Liberal Democrat"."""

REFERENCE = ReferenceWords(
    genders=GENDERS,
    plurals=PLURALS,
    pointing=frozenset("the that this".split()),
    generic=GENERIC_BODIES,
    societies=SOCIETIES,
    professions=PROFESSIONS,
    no_subject=PREPOSITIONS | {"and", "or"},
    clause_openers=frozenset("that told said says claimed heard added although though because while".split()),
    joining=frozenset("and but".split()),
    topics=frozenset(["It was ", "It is ", "This was ", "That was "]),
    auxiliaries=AUXILIARIES,
    ends=PREPOSITIONS | RELATIVES | AUXILIARIES | {"that", "and", "or"},
    acting=AUXILIARIES | {"said", "says", "told", "found"},  # "delays at Harbour Hospital, a report has found"
    clauses=frozenset("who whom whose which that said says told and but when where of for in at".split()),
    saying=frozenset("said says told".split()),
    introduced=r"(?:,| is| was) (?:an?|the|one of the)((?: [a-z][\w’'-]*){1,4})",
    apposition=r"(?:,| is| was) ((?:[\w’'-]+ ){0,6}[\w’'-]+)",
    description=r", (?:[a-z-]+ ){0,3}?([a-z-]+)(?:,| (?:of|at|for|in|with|and)\b)",
    employing=(" of ", " at ", "-based "),
    employed=r"(?:executive|CEO|chief|chair\w*|director|head|boss|founder|president|owner) (?:of|at) \Z|-based \Z",
    hanging=PREPOSITIONS,
    owning=POSSESSIVES,
    companies=COMPANIES,
    unmarked=(COMPANIES | TEAMS).union(["group", "organization", "organisation", "network"]),
    bodies=(
        (COMPANIES, PUBLIC_WORDS | PRESS_WORDS),
        (ORGANISATIONS | {"body"}, COMMERCIAL_WORDS | PRESS_WORDS),
        (TEAMS | MEDIA, PUBLIC_WORDS | COMMERCIAL_WORDS),
    ),
    forms=(FORMS, PUBLIC_WORDS),
    spellings={"organisation": "organization", "centre": "center", "programme": "program", "theatre": "theater"},
    varied=VARIED,
    parties=PARTIES,
    aged=r"(\d{1,3})-year-olds?\Z",
    aged_before="(?:an? |aged |age )",
    media=MEDIA,
    streets=frozenset("street road avenue lane drive close crescent terrace square boulevard".split()),
    asked=(
        r"(?:(?:Under|In|During) )?(?:Asked|Questioned|Pressed|Interviewed|Challenged|[Cc]ross-examin\w+|questioning)"
        r" (?:\w+ )?by\b"
    ),
    article="The ",
)
