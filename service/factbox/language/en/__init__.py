"""English as data: one table a kind of word, one row a word. Nothing here reads text; engines beside it do."""

from __future__ import annotations

from factbox.language.en.abbreviations import NEVER_LAST, SHORT_FORMS, STATES
from factbox.language.en.classes import ARTICLES, OPENERS
from factbox.language.en.hedges import HEDGES, LASTING, NO_HEDGES
from factbox.language.language import HedgeWords, Language, StopWords

LANGUAGE = Language(
    tag="en",
    stops=StopWords(NEVER_LAST, SHORT_FORMS, capitalised=STATES, openers=OPENERS),
    hedges=HedgeWords(HEDGES, NO_HEDGES, ARTICLES - {"the"}, spanning="over", lasting=LASTING),
)
