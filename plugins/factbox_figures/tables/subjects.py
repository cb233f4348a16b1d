"""Words that lead from an amount to what it belongs to."""

from __future__ import annotations

from factbox.language.en.numbers import SCALES, TENS, UNITS
from factbox.language.verb_forms import FORMS, readings

STATES = frozenset(
    (
        "measures lasts weighs spans covers runs stood reached totaled totalled hit traded trading closed close "
        "ended opened cost costs costing averaged remained priced valued worth amounted posted recorded raised "
        "jumped settled fetched earned paid finished yielded yield quoted estimated changed exceeded topped "
        "account accounts accounted hits reaches stands closes remains fetches earns tops exceeds settles finishes "
        "expected doubles doubled trebles trebled triples tripled quadruples quadrupled edges edged swings swung"
    ).split()
)
"""Verbs that lead to an amount without telling of change: "stands at", "cost", "covers"."""
LASTING = frozenset(
    "is was are were be been last lasts lasted take takes took run runs ran serves served avg average averages "
    "averaged span spans spanned total totals totalled totaled live lives lived survive survives survived".split()
)
"""Verbs whose subject a time after them measures: "the sentence is three years"."""
LENGTHENING = tuple("long wide high deep tall thick thin strong heavy".split())
"""What may hang on a unit before the noun: "two-hour-long"."""
SIZES = frozenset(
    (
        *LENGTHENING,
        *"away across off north south east west north-east north-west south-east south-west offshore inland".split(),
    )
)
"""What follows a measure of the noun before it: "a dwarf 137 light-years away"."""
LEADING = frozenset("and or but than while whereas including , ; only just another which whom least most".split())
"""What stands before a count whose noun was said before."""
UNCOUNTED = frozenset(
    "total totals sum combined further others mother father parent parents mom mum dad grandmother grandfather widow "
    "one two front".split()
)
"""Heads before "of" that count nothing themselves: "a total of 187", "a mother of four"."""
SUBSTANTIVES = frozenset(
    "dead wounded injured missing poor rich unemployed jobless elderly homeless young old sick disabled hungry "
    "polled surveyed asked".split()
)
"""Adjectives and participles that stand for people: "60% of the dead"."""
EXPECTED = frozenset(
    "est est. exp expected estimate estimated forecast f'cast consensus prior previous prev avg average street seen "
    "predicted projected anticipated y/y m/m q/q "
    "yoy mom qoq annualised annualized".split()
)
"""What stands after an amount that was foreseen or came before: "$1.02 vs $0.98 est"."""
_SPENDING = (
    "save saves saved saving spend spends spent spending pay pays paid paying bid offer offered offering allocate "
    "allocated allocating earmark "
    "earmarked earmarking budgeted invest invested investing splash splashed aside "
    "approve approved approves approving commit committed pledge pledged find finds found promise promises promised "
    "promising unveil unveils unveiled"
)
SPENDING = (*_SPENDING.split(), "set aside", "sets aside", "setting aside", "put aside")
"""Verbs of money that is spent on or for a thing."""
MILEAGE = "mi/gal"
"""The unit with words behind it that name nothing: "28 mpg city and 36 highway"."""
STEADY = frozenset("steady unchanged flat firm stable level constant".split())
"""What amounts stay: "held steady at 3.7%" tells of no thing called so."""
DIMENSIONS = frozenset(
    "trade trading dealings size length height weight width depth diameter circumference area volume capacity value "
    "price total all age places".split()
)
"""What an amount is "in" without being of it: "1.2GB in size"."""
FORECASTERS = frozenset("analysts economists experts investors traders markets forecasters officials".split())
"""Who expects amounts, and has none: "above the 3.1% analysts had forecast"."""
ECONOMIES = frozenset(
    "gdp, gsdp, gross state domestic product, gross domestic product, economic output, output, gross national product, "
    "national income".split(", ")
)
"""What amounts are measured against: "the deficit narrowed to 3 per cent of GDP" tells of the deficit."""
NUMBERS = frozenset((*UNITS, *TENS, *SCALES))
"""Words that count, and are no part of what is counted."""
PERSONS = frozenset("i you he she it we they".split())
"""Pronouns that are subjects and name nothing."""
_PUT = frozenset("put estimate value price peg keep leave hold set cap fix assess".split())
_PUTS = {word: verb for verb, forms in FORMS if verb.base in _PUT for word, _ in readings(verb, forms)}
SELLING = frozenset(
    "buy buys buying bought sell sells selling sold purchase purchases purchasing purchased acquire acquires acquiring "
    "acquired auction auctioned auctioning offload offloaded offloading".split()
)
"""Verbs whose object has a price: "sold the yard for $5 million"."""
DRIVING = frozenset(
    "push pushes pushed pushing send sends sent sending drive drives drove driven driving bring brings brought "
    "bringing take takes took taking taken pull pulls pulled pulling drag drags dragged dragging lift lifts lifted "
    "lifting knock knocked knocking leave leaves left leaving force forced forcing".split()
)
"""Verbs whose object goes up or down by an amount: "pushed revenue up 6%"."""
WANTING = frozenset(
    "want wants wanted seek seeks sought seeking demand demands demanded demanding offer offers offered offering "
    "propose proposes proposed proposing reject rejects rejected rejecting accept accepts accepted accepting win wins "
    "won get got give gives gave giving given awarded".split()
)
"""Verbs whose object is a rise or cut that somebody is after or gives, and not what rose: "wants a 6 percent rise"."""
PUTTING = frozenset(_PUTS)
"""Verbs that put a thing at an amount: "valuing the yard at $5 million"."""
ALSO_NOUNS = frozenset(word for word, verb in _PUTS.items() if verb.noun and word in (verb.base, f"{verb.base}s"))
"""Those of them that are nouns as often: "values", "price"."""
RANKING = frozenset("straight oldest youngest newest".split())
"""What a rank or comparison says of a thing, and is no part of its name."""
DESCRIBING_OWNERS = frozenset("women men child children girl boy Alzheimer Parkinson master bachelor driver".split())
"""Owners that say what kind of thing it is: "the women's team"."""
