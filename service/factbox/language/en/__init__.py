"""English as data: one table a kind of word, one row a word. Nothing here reads text; engines beside it do."""

from __future__ import annotations

from factbox.language.en import names, reference, roles
from factbox.language.en.abbreviations import NEVER_LAST, SHORT_FORMS, STATES
from factbox.language.en.classes import ARTICLES, OPENERS, PREDICATIVES
from factbox.language.en.endings import is_participle, is_plural
from factbox.language.en.given_names import FEMALE, MALE, OF_BOTH
from factbox.language.en.hedges import HEDGES, LASTING, NO_HEDGES
from factbox.language.en.inflection import forms_of
from factbox.language.en.verbs import NOUNS_IN_PAST, VERBS
from factbox.language.language import Endings, HedgeWords, Language, NameWords, RoleWords, StopWords, VerbWords

LANGUAGE = Language(
    tag="en",
    stops=StopWords(NEVER_LAST, SHORT_FORMS, capitalised=STATES, openers=OPENERS),
    hedges=HedgeWords(HEDGES, NO_HEDGES, ARTICLES - {"the"}, spanning="over", lasting=LASTING),
    verbs=VerbWords(VERBS, forms_of, PREDICATIVES, NOUNS_IN_PAST),
    endings=Endings(is_participle, is_plural),
    names=NameWords(
        bodies=names.BODY_WORDS,
        firms=names.FIRM_ENDINGS,
        places=names.PLACES,
        landforms=names.LANDFORMS,
        place_openers=names.PLACE_OPENERS,
        realms=names.REALMS,
        united=names.UNITED,
        owned=names.OWNED,
        plurals=names.PLURAL_OWNERS,
        groups=names.GROUPS,
        surnames=names.SURNAMES,
        short_surnames=names.SHORT_SURNAMES,
        given={"male": MALE, "female": FEMALE},
        of_both=OF_BOTH | (FEMALE & MALE),
        given_months=names.GIVEN_MONTHS,
        stoppers=names.STOPPERS,
        leaders=names.LEADERS,
        unnamed=names.UNNAMED | names.SHORT_THINGS,
        suffixes=roles.SUFFIXES,
        abbreviated=names.ABBREVIATED,
        post_nominals=names.POST_NOMINALS,
        adjective_endings=names.ADJECTIVE_ENDINGS,
        adverb_ending="ly",
        joining=names.JOINING,
        linking=names.LINKING,
        inner=names.INNER,
        of="of",
        joint="and",
        definite="the",
        within=names.WITHIN,
        purposeful=names.PURPOSEFUL,
        professions=names.PROFESSIONS,
        articles=names.NAME_ARTICLES,
        particles=names.PARTICLES,
        contractions=names.CONTRACTIONS,
        closing=names.CLOSING,
        link=names.LINK,
        article=names.ARTICLE,
    ),
    roles=RoleWords(
        offices=roles.OFFICES,
        callings=roles.CALLINGS,
        personal=roles.PERSONAL,
        courtesies=roles.COURTESIES,
        honorifics=roles.HONORIFICS,
        kin=roles.KIN_GENDERS,
        learned=roles.LEARNED,
        ranks=roles.RANKS,
        short=roles.SHORT_TITLES,
        in_full=roles.IN_FULL,
    ),
    reference=reference.REFERENCE,
)
