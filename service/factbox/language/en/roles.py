"""What people are called before or after their names: honorifics, offices and professions, one row a role."""

from __future__ import annotations

from typing import Literal, NamedTuple

Gender = Literal["male", "female"]


class Role(NamedTuple):
    """A title, office or profession in lower case, its abbreviations without a full stop, the gender that it tells."""

    word: str
    short: tuple[str, ...] = ()
    gender: Gender | None = None


ROLES = (
    # Titles of courtesy, of nobility, of clergy.
    Role("mister", ("mr", "messrs"), "male"),
    Role("mistress", ("mrs",), "female"),
    Role("ms", ("ms",), "female"),
    Role("mx", ("mx",)),
    Role("miss", gender="female"),
    Role("madame", ("mme",), "female"),
    Role("mademoiselle", ("mlle",), "female"),
    Role("madam", gender="female"),
    Role("sir", gender="male"),
    Role("lord", gender="male"),
    Role("lady", gender="female"),
    Role("dame", gender="female"),
    Role("king", gender="male"),
    Role("queen", gender="female"),
    Role("prince", gender="male"),
    Role("princess", gender="female"),
    Role("duchess", gender="female"),
    Role("sheikh", gender="male"),
    Role("imam", gender="male"),
    Role("rabbi", gender="male"),
    Role("father", ("fr",), "male"),
    Role("brother", gender="male"),
    Role("sister", gender="female"),
    Role("reverend", ("rev",)),
    Role("honorable", ("hon",)),
    Role("shri", gender="male"),
    Role("smt", ("smt",), "female"),
    Role("alhaji", gender="male"),
    # Offices that tell who holds them.
    Role("congressman", gender="male"),
    Role("congresswoman", gender="female"),
    Role("chairman", gender="male"),
    Role("chairwoman", gender="female"),
    Role("spokesman", gender="male"),
    Role("spokeswoman", gender="female"),
    # Offices, ranks and professions with an abbreviation.
    Role("president", ("pres",)),
    Role("senator", ("sen", "sens")),
    Role("representative", ("rep", "reps")),
    Role("governor", ("gov",)),
    Role("ambassador", ("amb",)),
    Role("attorney", ("atty",)),
    Role("doctor", ("dr",)),
    Role("professor", ("prof",)),
    Role("general", ("gen",)),
    Role("colonel", ("col",)),
    Role("lieutenant", ("lt",)),
    Role("captain", ("capt",)),
    Role("major", ("maj",)),
    Role("commander", ("cmdr",)),
    Role("admiral", ("adm",)),
    Role("sergeant", ("sgt",)),
    Role("corporal", ("cpl",)),
    Role("pvt", ("pvt",)),
    Role("superintendent", ("supt",)),
    Role("detective", ("det",)),
    Role("inspector", ("insp",)),
    Role("constable", ("pc",)),
    Role("councillor", ("cllr", "coun")),
    Role("engineer", ("engr",)),
    # Offices, ranks and professions without one.
    *map(
        Role,
        (
            "vice minister premier chancellor secretary undersecretary speaker mayor director chair chairperson chief "
            "judge justice commissioner officer sheriff analyst leader candidate nominee administrator counsel adviser "
            "advisor strategist manager founder co-founder cofounder ceo cfo editor emperor emir sultan treasurer "
            "democrat republican deputy assistant pope bishop archbishop cardinal ayatollah pastor coach correspondent "
            "reporter columnist author economist lawyer prosecutor agent delegate councilman councilwoman "
            "councilor alderman comptroller solicitor prime whip emeritus fellow coauthor co-author "
            "scientist head cio cto coo mp mep msp spokesperson curator activist journalist researcher historian "
            "resident pollster operative aide designer architect member principal examiner auditor registrar"
        ).split(),
    ),
)

SHORT_TITLES = frozenset(short for role in ROLES for short in role.short)
"""Abbreviations of titles before a name."""

IN_FULL = {short: role.word for role in ROLES for short in role.short}
"""Abbreviation -> the title in full."""

SUFFIXES = frozenset("jr sr ii iii".split())
"""What may follow a name and is of it."""

OFFICES = frozenset(role.word for role in ROLES).union(*(role.short for role in ROLES))
"""Titles, offices and professions that stand before a name or introduce it, abbreviated or not."""

COURTESIES = frozenset("mr mrs ms mx dr sir dame prof".split())
"""Titles that stand before any surname."""

LEARNED = frozenset(["dr", "prof"])
"""Those that nobody gives up for another."""

RANKS = frozenset("shadow prime deputy vice former ex junior assistant associate".split())
"""Before an office they make it another one: "the deputy mayor" is not "the mayor"."""

CALLINGS = frozenset(
    (
        "actor actress singer rapper comedian musician guitarist drummer playwright novelist poet photographer "
        "filmmaker producer striker midfielder defender goalkeeper winger batsman bowler pundit referee jockey "
        "sprinter swimmer cyclist golfer fisherman teacher nurse surgeon paramedic firefighter veteran campaigner "
        "organiser organizer volunteer lecturer biologist geologist physicist chemist astronomer palaeontologist "
        "paleontologist meteorologist forecaster coroner magistrate barrister taoiseach chef hotelier shopkeeper "
        "businessman businesswoman entrepreneur billionaire tycoon investor trader banker accountant headteacher "
        "headmaster canon marcher protester commuter pensioner survivor witness neighbour neighbor co-star economist "
        "pianist violinist cellist saxophonist trumpeter flautist organist bassist percussionist soprano baritone "
        "composer sculptor illustrator cartoonist choreographer screenwriter designer dancer gymnast skier boxer "
        "motorist pedestrian shopper tourist holidaymaker passenger spectator onlooker bystander envoy critic "
        "backbencher policymaker lawmaker legislator negotiator diplomat convener trustee consultant paediatrician"
    ).split()
)
"""What people do, before their names, with a capital only where a sentence begins; none is a common surname."""

KIN_GENDERS: dict[str, Gender] = {
    **dict.fromkeys("wife daughter mother sister aunt widow girlfriend niece grandmother mum mom".split(), "female"),
    **dict.fromkeys("husband son father brother uncle widower boyfriend nephew grandfather dad".split(), "male"),
}
"""What people are to each other, and the gender that it tells."""
KIN = frozenset("partner friend mate".split()).union(KIN_GENDERS)

PERSONAL = OFFICES | KIN | CALLINGS | {"executive", "counterpart"}
"""Nouns in small letters that stand before a person's name: "chief executive Ann Lee", "his daughter Ann"."""

_GENDERS: tuple[Gender, ...] = ("male", "female")
HONORIFICS = {
    gender: frozenset(form for role in ROLES if role.gender == gender for form in (role.word, *role.short))
    for gender in _GENDERS
}
"""Titles that tell the gender of who bears them."""
