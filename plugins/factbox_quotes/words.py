"""What clause grammar asks of English words, as it joins the classes of the language."""

from __future__ import annotations

from factbox.language.en import calendar, classes

AUXILIARIES = classes.AUXILIARIES | classes.CLITICS | classes.CONTRACTED
DETERMINERS = classes.COUNTED_DETERMINERS
PREPOSITIONS = classes.ADJUNCT_PREPOSITIONS
ADVERBS = classes.ADVERBS | classes.FREE_ADVERBS
TIMES = calendar.TIME_WORDS
DAYS = calendar.DAY_NAMES
IRREGULAR_PASTS = frozenset(
    (
        "went came took gave made got saw knew thought found left kept held met ran won lost led put set sent spent "
        "stood told said became began brought built bought chose drew drove fell felt fought flew forgot grew hit "
        "hurt laid lay let lit meant paid read rose sat sold shot shut spoke stole struck swore taught threw "
        "understood woke wore wrote broke caught cut cost dealt heard hung quit beat bore sought slammed blew froze "
        "rode sang"
    ).split()
)
COMMON_VERBS = frozenset(
    (
        "need needs want wants know knows think thinks believe believes feel feels mean means remain remains include "
        "includes make makes take takes give gives get gets go goes come comes see sees show shows seem seems work "
        "works look looks continue continues hope hopes plan plans expect expects represent represents support "
        "supports oppose opposes require requires face faces deserve deserves live lives keep keeps say says leave "
        "leaves put puts run runs help helps play plays become becomes allow allows begin begins stand stands care "
        "wish wishes like likes love loves depend depends exist exists matter matters intend intends agree agrees aim "
        "aims appear appears call calls hold holds let lets lack lacks pay pays pose poses prefer refuse refuses try "
        "tries tend tends threaten threatens understand understands use uses"
    ).split()
)
NOUNS_IN_ED = frozenset(
    "need speed feed breed seed greed weed bed red hundred united shed indeed ted fed sacred".split()
)
