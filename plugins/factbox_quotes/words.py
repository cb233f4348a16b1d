"""What clause grammar asks of English words, as it joins the classes of the language."""

from __future__ import annotations

from factbox.language.en import calendar, classes

AUXILIARIES = classes.AUXILIARIES | classes.CLITICS | classes.CONTRACTED
DETERMINERS = classes.COUNTED_DETERMINERS
PREPOSITIONS = classes.ADJUNCT_PREPOSITIONS
ADVERBS = classes.ADVERBS | classes.FREE_ADVERBS
TIMES = calendar.TIME_WORDS
DAYS = calendar.DAY_NAMES
