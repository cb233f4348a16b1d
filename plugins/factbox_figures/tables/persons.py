"""What people are called: by their office, their work, their age or kin, and as members of a crowd."""

from __future__ import annotations

from factbox.language.en.roles import OFFICES

_WORKS = """man woman boy girl teenager pensioner father mother son daughter brother sister husband wife widow
    widower grandmother grandfather victim suspect defendant driver passenger teacher nurse doctor soldier farmer
    student pupil builder plumber electrician mechanic cyclist motorcyclist pedestrian footballer striker goalkeeper
    defender midfielder bowler batsman golfer jockey boxer swimmer runner actor actress singer musician comedian
    presenter author artist chef businessman businesswoman banker entrepreneur millionaire billionaire clerk cleaner
    carer priest vicar nun monk surgeon dentist pharmacist pilot sailor fisherman policeman policewoman firefighter
    winger forward fullback halfback hooker wicketkeeper batter pitcher quarterback skipper teammate gran grandma
    granny nan nana grandad granddad grandpa mum mom dad uncle aunt cousin toddler schoolgirl schoolboy lad lass
    youngster hiker climber tourist commuter motorist rider librarian barber baker butcher caretaker carpenter
    cashier cook courier dealer designer director drummer engineer gardener guitarist hairdresser historian housewife
    journalist landlord lecturer postmaster roofer sculptor tailor trainer waiter waitress writer paramedic veteran
    refugee shopkeeper taxi trucker postman accountant consultant barrister magistrate newcomer
    winner survivor campaigner activist resident neighbour neighbor witness owner worker volunteer prisoner inmate
    burglar robber killer murderer thief fraudster gunman shopper patient dancer blogger influencer climber skier
    cricketer sprinter rower wrestler gymnast apprentice graduate""".split()
_OF_CHILDREN = "mother-of-two mother-of-three mother-of-four father-of-two father-of-three father-of-four".split()
PERSONS = OFFICES.union(_WORKS, _OF_CHILDREN) - {"general", "head", "chair", "justice", "major", "prime", "taxi"}
"""Nouns in the singular that an age may be apposed to: "a retired teacher, 71,"."""
CHILDREN = frozenset("children kids babies infants pupils girls boys them those".split())
"""Those of whom an age below ten is said by "under" too."""
PEOPLE = ("people", "men", "women", "children")
"""Plurals of persons that do not end in -s."""
CROWDS = CHILDREN.union(
    """people persons men women adults anyone everyone buyers drivers voters patients residents workers players fans
    students pensioners citizens males females teenagers athletes smokers""".split()
)
"""Those of whom an age is said by "over" and "under"."""
TELLING_WHO = tuple("he she who i mum mom dad gran nan".split())
"""Before "is", "was" and "turned": of whom an age is told."""
