"""English as data: one table a kind of word, one row a word. Nothing here reads text; engines beside it do."""

from __future__ import annotations

from factbox.language.en import tense
from factbox.language.en.abbreviations import NEVER_LAST, SHORT_FORMS, STATES
from factbox.language.en.classes import ARTICLES, OPENERS, PREDICATIVES
from factbox.language.en.endings import ADJECTIVES_IN_ED, is_participle, is_plural
from factbox.language.en.hedges import HEDGES, LASTING, NO_HEDGES
from factbox.language.en.inflection import forms_of
from factbox.language.en.verbs import NOUNS_IN_PAST, VERBS
from factbox.language.language import Endings, HedgeWords, Language, StopWords, TenseWords, VerbWords

LANGUAGE = Language(
    tag="en",
    stops=StopWords(NEVER_LAST, SHORT_FORMS, capitalised=STATES, openers=OPENERS),
    hedges=HedgeWords(HEDGES, NO_HEDGES, ARTICLES - {"the"}, spanning="over", lasting=LASTING),
    verbs=VerbWords(VERBS, forms_of, PREDICATIVES, NOUNS_IN_PAST),
    endings=Endings(is_participle, is_plural, ADJECTIVES_IN_ED),
    tense=TenseWords(
        pasts=tense.PASTS,
        ahead=tense.AHEAD,
        names=tense.NAMES,
        copulas=tense.COPULAS,
        before_a_date=tense.BEFORE_A_DATE,
        no_past_after=tense.NO_PAST_AFTER,
        no_verb_after_to=tense.NO_VERB_AFTER_TO,
        verbs_in_ly=tense.VERBS_IN_LY,
    ),
)
