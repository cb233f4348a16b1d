"""Words that tell what a capitalised name is the name of: a body, a people, a place; and what is no name."""

from __future__ import annotations

from factbox.language.en.calendar import DAY_WORDS, MONTHS, WEEKDAYS
from factbox.language.en.classes import ADJUNCT_PREPOSITIONS, CONJUNCTIONS, DETERMINERS
from factbox.language.en.inflection import forms_of
from factbox.language.en.numbers import TENS, UNITS
from factbox.language.en.verbs import VERBS

BODY_WORDS = frozenset(
    (
        "ministry department council party university college school committee commission agency bureau office court "
        "senate house congress parliament union association federation institute institution foundation center centre "
        "centers centres organization organisation company corporation corp inc ltd group bank church times post "
        "journal news herald "
        "tribune guardian press network authority board police force forces army navy guard service services "
        "administration government campaign coalition alliance league club team society trust fund museum hospital "
        "airlines airways industries systems energy motors media radio television tv magazine embassy command room "
        "front movement caucus conference assembly cabinet pentagon kremlin treasury reserve nations jazeera "
        "observatory gazette telegraph chronicle globe mail weekly daily review report street today states clinic "
        "laboratory labs pharmaceuticals pharma holdings technologies foods airport "
        "forum chamber guild tribunal secretariat directorate academy consortium confederation exchange library "
        "orchestra theatre theater taskforce "
        "project program programme initiative pac watch rights action partners associates brothers"
    ).split()
)
"""Words that make a capitalised name the name of a body."""
FIRM_ENDINGS = frozenset(
    "research securities capital consulting analytics ventures investments cargo mining shipping electronics insurance "
    "biologics therapeutics software robotics aerospace logistics petroleum studios chemicals bancorp financial "
    "engineering aviation rovers wanderers rangers albion athletic fc afc".split()
)
"""Words that do so where they end a longer name: "Orr Capital", not "Capital gains"; clubs too."""

GROUPS = frozenset(
    (
        "democrats republicans conservatives liberals americans britons europeans africans asians muslims christians "
        "jews russians ukrainians syrians israelis palestinians iraqis iranians turks kurds germans italians "
        "canadians australians mexicans indians pakistanis afghans latinos hispanics catholics lawmakers senators "
        "tories swede dane finn pole scot serb croat turk briton frenchman frenchwoman dutchman irishman englishman "
        "welshman scotsman spaniard german italian russian ukrainian american australian canadian mexican brazilian "
        "argentine argentinian colombian chilean portuguese belgian norwegian austrian hungarian romanian bulgarian "
        "croatian serbian nigerian ghanaian kenyan egyptian moroccan algerian tunisian cameroonian senegalese ivorian "
        "indian pakistani israeli iranian iraqi czech slovak slovene lithuanian latvian estonian georgian zimbabwean "
        "jamaican thai filipino japanese chinese korean icelander new-zealander texan californian yorkshireman londoner"
    ).split()
)
"""Names of peoples, faiths and parties' members: never the name of one person or body."""

LANDFORMS = frozenset(
    "island islands city county street avenue river lake bay beach valley mountain mountains coast park base".split()
)
"""Words that end the name of a place."""

PLACES = frozenset(
    (
        "america africa asia europe australia england scotland wales ireland britain france germany spain italy "
        "portugal russia ukraine poland turkey greece iran iraq israel syria jordan lebanon egypt libya yemen qatar "
        "kuwait china japan korea india pakistan afghanistan bangladesh vietnam thailand malaysia indonesia "
        "philippines taiwan mexico canada cuba brazil argentina chile colombia venezuela peru haiti nigeria kenya "
        "ethiopia somalia sudan congo rwanda uganda ghana zealand sweden norway denmark finland netherlands belgium "
        "switzerland austria hungary romania bulgaria serbia croatia bosnia alabama alaska arizona arkansas "
        "california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky "
        "louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada "
        "hampshire jersey york carolina dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont "
        "virginia wisconsin wyoming columbia angeles francisco diego vegas orleans chicago boston houston dallas "
        "detroit philadelphia atlanta miami seattle denver phoenix london paris berlin moscow beijing tokyo delhi "
        "baghdad kabul damascus tehran jerusalem cairo brussels geneva rome madrid island islands city county street "
        "avenue river lake bay beach valley mountain mountains coast east west north south gaza kong arabia emirates "
        "kingdom"
    ).split()
)
"""Words that are, or end, the name of a country, a state or a city."""

STOPPERS = (DETERMINERS | ADJUNCT_PREPOSITIONS | CONJUNCTIONS).union(
    (form for verb in VERBS if verb.reports in ("clause", "that", "question") for form in forms_of(verb).past),
    MONTHS,
    WEEKDAYS,
    DAY_WORDS,
    list(UNITS)[1:],
    TENS,
    (
        "he she it they we i you then there here what who which no not one two three four five also still even however "
        "meanwhile instead now later earlier last next asked according speaking writing just only perhaps maybe yes "
        "well oh look read said says let do does did is are was were can could would should have has had be please "
        "recent former getting making taking keeping putting having being doing giving leaving losing paying seeing "
        "published photograph photo image picture updated posted caption"
    ).split(),
)
"""Words that a capital at the start of a sentence does not make a name."""

LEADERS = frozenset(
    "shares stocks members supporters officials critics workers fans students employees owners users customers sales "
    "hundreds thousands dozens scores millions copies parts opponents "
    "rival embattled outgoing troubled beleaguered ailing struggling disgraced carmaker automaker chipmaker "
    "drugmaker steelmaker planemaker shipbuilder housebuilder retailer lender insurer promoter".split()
)
"""Words that describe the name after them, with a sentence's capital."""

JOINING = frozenset(["and"])
"""What joins two bodies, or two words of one."""

LINKING = frozenset("of the and".split())
"""Small words inside the names of bodies and before what an office is of."""

NAME_ARTICLES = frozenset("al el".split())
"""Small words that begin a name: "Al Sham"."""

WITHIN = frozenset("for on without against".split())
"""Small words that part a body from what it is for: "Institute for Drugs", "Doctors Without Borders"."""

PURPOSEFUL = frozenset(
    (
        "ministry department committee commission council centre center centers centres institute office bureau agency "
        "association society coalition campaign foundation fund alliance board network forum union trust service "
        "authority initiative federation league movement partnership taskforce administration group programme program"
    ).split()
)
"""Bodies that are for, on or of a thing, or of two: "Department of Health and Human Services"."""

INNER = LINKING | WITHIN | frozenset("de la in".split())
"""All small words inside names; none is told by its letter in a short form."""

_PURPOSES = "|".join(f"(?<={word[-5:]} )" for word in sorted(PURPOSEFUL))
LINK = (
    f"(?=for |on )(?:{_PURPOSES})(?:for|on)(?: the)?|(?<=s )(?:for|against|without)|of the|of|de la|de|del|della|da|"
    "di|du|van der|van|von|der|den|bin|ibn|al|el|ul|and the|and|&"
)
"""What joins the words of a name (a pattern)."""

ARTICLE = "al|el|an|ash|as|ad|ar|az|at"
"""What stands before a word of a name with a hyphen (a pattern): "al-Sham"."""

PARTICLES = frozenset("de la del della da di du van von der den bin ibn al el ul".split())
"""Small words that begin a surname: "van Aert"."""

CONTRACTIONS = tuple(f"{mark}{end}" for mark in "'’" for end in ("m", "ve", "ll", "re", "t"))
"""What ends a word with a sentence's capital that is no name: "I’m"."""

CLOSING = frozenset(["now"])
"""Adverbs that a name may end in: "Clean Rivers Now"."""

PLURAL_OWNERS = frozenset("women men children people".split())
"""Plurals without -s that a body may be of: "Women’s Institute"."""

GIVEN_MONTHS = frozenset("may april june august".split())
"""Months that are given names too."""

ADJECTIVE_ENDINGS = ("-led", "-based", "-born", "-backed", "-style", "-run", "-controlled", "-held", "-era", "-owned")
"""What makes an adjective of a name."""

UNITED = (("united", "states"), ("united", "kingdom"), ("arab", "emirates"), ("european", "union"))
"""Names of places that stand right before a person's: "Ambassador to the United States Hamdullah Mohib"."""

OWNED = frozenset("fund university college school hospital institute trust society guard".split())
"""Words of bodies that a single owner may stand before: "the King's Fund"."""

POST_NOMINALS = frozenset("mp mep msp md phd qc kc sc obe mbe cbe rn esq".split())
"""What may follow a name and is not of it."""

ABBREVIATED = frozenset("st jr sr".split())
"""What is written with a full stop inside a name."""

PLACE_OPENERS = frozenset("new north south east west united saudi st".split())
"""Words that begin the name of a place of two words or more."""

REALMS = frozenset(
    "republic kingdom state states emirate diocese archdiocese order daughters sons isle isles gulf kings lords "
    "knights people royal general national international federal central high supreme house".split()
)
"""Words before "of" that begin no person's name: "Islamic Republic of Norvale", "Knights Templar of"."""

SURNAMES = frozenset(
    "banks park house church guard rights post king prince bishop pope major judge justice cardinal lord".split()
)
"""Words of bodies and offices that are surnames after a given name, or after "Mr"."""
SHORT_SURNAMES = frozenset(["sen"])
"""Short forms of offices that are surnames behind any other word: "Amartya Sen"."""

UNNAMED = frozenset(
    "police people staff everyone someone nobody anyone everybody somebody none media company program programme".split()
)
"""Subjects that need no article, so that their capital may be the sentence's."""
SHORT_THINGS = frozenset(
    "bst gmt utc cet cest est edt cst cdt pst pdt bc ad bce ce ai tv dna gdp vat cpi cctv covid hiv gps dvd pdf".split()
)
"""Short forms in capitals that are nobody's name."""

MEDIA = frozenset(
    "newspaper paper magazine daily weekly tabloid broadsheet website site broadcaster channel network station agency "
    "news blog podcast outlet portal".split()
)
"""What is published or broadcast: behind a name, or for it ("the Norvale Zeitung newspaper")."""

GENERIC_BODIES = frozenset("company firm carmaker retailer airline lender bank insurer".split())
"""What the nearest body may be called, whatever its name."""

COMPANIES = GENERIC_BODIES.union(
    (
        "business utility operator manufacturer maker drugmaker chipmaker automaker supermarket chain developer miner "
        "carrier publisher brand brewer studio startup start-up builder shipbuilder steelmaker supplier subsidiary "
        "producer giant grocer broker haulier hauler"
    ).split()
)
"""Nouns for a company."""
ORGANISATIONS = frozenset(
    (
        "organization organisation group agency institute watchdog regulator charity association foundation "
        "nonprofit ngo think-tank thinktank network coalition bureau union institution centre center"
    ).split()
)
"""Nouns for another body."""
FORMS = frozenset("bureau institute foundation association coalition".split())
"""Those that are as much a form as any other: no board is "the bureau"."""
TEAMS = frozenset("team club side squad franchise".split())
"""Nouns for one in sport."""
PUBLIC_WORDS = frozenset(
    (
        "ministry department council university college school committee commission agency bureau court senate house "
        "congress parliament police force forces army navy board authority administration government treasury "
        "institute society museum foundation charity alliance union association federation confederation coalition "
        "party states nations organization organisation fbi un eu nhs"
    ).split()
)
"""Words in the names of bodies that are no company."""
COMMERCIAL_WORDS = frozenset(
    (
        "inc corp corporation ltd plc co company airlines airways motors pharma pharmaceuticals foods holdings bank "
        "energy technologies systems media llc gmbh brothers partners"
    ).split()
)
"""Words in the names of companies."""
PRESS_WORDS = frozenset(
    (
        "times post journal news herald tribune guardian press gazette telegraph chronicle globe mail weekly daily "
        "magazine radio television tv newspaper today cnn bbc reuters bloomberg afp ap npr nbc cbs abc"
    ).split()
)
"""Words in the names of those who report: a story is seldom about them."""

SOCIETIES = (BODY_WORDS | COMPANIES | ORGANISATIONS | TEAMS | MEDIA - {"news"}).union(
    (
        "charity nonprofit startup manufacturer maker operator developer consortium cooperative collective community "
        "band orchestra theatre theater gallery newspaper paper website broadcaster publisher platform brand "
        "chain supermarket brewery church congregation choir squad gang cartel militia rebels lobby watchdog regulator "
        "thinktank think-tank tank factory mill yard port utility contractor supplier subsidiary brewer builder "
        "shipbuilder steelmaker drugmaker automaker chipmaker ngo start-up outfit studio"
    ).split()
)
"""Nouns that introduce a body: "Harbour Watch, a coalition of ferry users,"."""

PROFESSIONS = ("er", "or", "ist", "ian", "man", "woman", "ant", "nurse", "pilot", "cook", "student", "resident", "chef")
"""Endings of nouns that introduce a person: "Ann Lee, a baker,"."""
