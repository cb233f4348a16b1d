"""Classes of English words that clause grammar needs; all in lower case."""

CONTRACTED = frozenset(
    (
        "he's she's it's they're we're you're i'm he'd she'd they'd we'd i'd you'd it'd he'll she'll they'll we'll "
        "i'll it'll you'll they've we've i've you've that's there's"
    ).split()
)
AUXILIARIES = CONTRACTED | frozenset(
    (
        "is are was were be been being am 's 're has have had having do does did will would can could may might must "
        "shall should ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't "
        "can't cannot couldn't mightn't mustn't shouldn't who's"
    ).split()
)
BE = frozenset("is are was were be been being am isn't aren't wasn't weren't".split())
NEGATIONS = frozenset(
    (
        "not never didn't doesn't don't wouldn't won't couldn't can't cannot hasn't haven't hadn't neither nor "
        "without nobody nothing"
    ).split()
)
SUBJECT_PRONOUNS = frozenset("he she they it we i you there this".split())
OBJECT_PRONOUNS = frozenset("him her them me us you it himself herself themselves".split())
DETERMINERS = frozenset(
    (
        "the a an this that these those his her its their our my your some several many most one two three four five "
        "six seven eight nine ten no any each every both all another other such few more dozens hundreds thousands"
    ).split()
)
POSSESSIVES = frozenset("his her its their our my your".split())
SUBORDINATORS = frozenset(
    (
        "that because while whilst when whenever as if although though since until unless where whereas after before "
        "once whether so lest than"
    ).split()
)
RELATIVES = frozenset("who whom whose which where".split())
WH_WORDS = frozenset("who what why how when where whether if which".split())
COORDINATORS = frozenset("and but or nor yet plus".split())
PREPOSITIONS = frozenset(
    (
        "in on at by for with from to of about into over under against during after before between through via "
        "without within among across amid despite around near outside inside following regarding concerning toward "
        "towards upon off like unlike per as alongside ahead besides throughout aboard beyond since until"
    ).split()
)
ADVERBS = frozenset(
    (
        "also later then further previously once often even only just never still again ever now already always "
        "sometimes earlier however meanwhile instead thus therefore afterward afterwards recently twice soon first "
        "nevertheless nonetheless otherwise both all too simply either reportedly there here though not n't well "
        "famously perhaps maybe likewise elsewhere together alone online aloud away back"
    ).split()
)
NOT_ADVERBS = frozenset(
    "family early daily weekly monthly only july italy ally rally reply supply assembly fly apply".split()
)
TIMES = frozenset(
    (
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
        "september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tonight "
        "tomorrow morning afternoon evening night week month year weekend ago last next late early noon midnight"
    ).split()
)
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow".split())
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
