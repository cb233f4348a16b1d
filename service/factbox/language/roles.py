"""Words that tell what a capitalised name is: titles and offices of people, and heads of names of bodies and places."""

HONORIFICS = {
    "male": frozenset(
        "mr sir lord king prince father brother congressman chairman spokesman sheikh imam rabbi".split()
    ),
    "female": frozenset(
        "mrs ms miss lady dame queen princess sister madam congresswoman chairwoman spokeswoman duchess".split()
    ),
}
"""Titles that tell the gender of who bears them."""

OFFICES = frozenset(
    (
        "dr prof professor president vice minister premier chancellor secretary undersecretary speaker senator sen "
        "rep representative gov governor mayor director chair chairperson chief general gen colonel col captain capt "
        "major maj sergeant sgt lieutenant lt admiral adm commander cmdr judge justice ambassador commissioner "
        "congresswoman officer detective sheriff attorney analyst leader candidate nominee administrator counsel "
        "adviser advisor strategist manager founder co-founder cofounder ceo cfo editor emperor emir sultan treasurer "
        "democrat republican deputy assistant pope bishop archbishop cardinal ayatollah reverend rev pastor coach "
        "correspondent reporter columnist author economist lawyer prosecutor inspector superintendent constable agent "
        "delegate councilman councilwoman councillor councilor alderman comptroller solicitor prime whip emeritus "
        "fellow coauthor co-author scientist hon honorable spokesperson curator activist journalist researcher "
        "historian resident pollster operative aide"
    ).split()
) | HONORIFICS["male"] | HONORIFICS["female"]  # fmt: skip
"""Titles, offices and professions that stand before a name or introduce it."""

BODY_WORDS = frozenset(
    (
        "ministry department council party university college school committee commission agency bureau office court "
        "senate house congress parliament union association federation institute institution foundation center centre "
        "organization organisation company corporation corp inc ltd group bank church times post journal news herald "
        "tribune guardian press network authority board police force forces army navy guard service services "
        "administration government campaign coalition alliance league club team society trust fund museum hospital "
        "airlines airways industries systems energy motors media radio television tv magazine embassy command room "
        "front movement caucus conference assembly cabinet pentagon kremlin treasury reserve nations jazeera "
        "observatory gazette telegraph chronicle globe mail weekly daily review report street today states clinic "
        "laboratory labs project program programme initiative pac watch rights action partners associates brothers"
    ).split()
)
"""Words that make a capitalised name the name of a body."""

GROUPS = frozenset(
    (
        "democrats republicans conservatives liberals americans britons europeans africans asians muslims christians "
        "jews russians ukrainians syrians israelis palestinians iraqis iranians turks kurds germans italians "
        "canadians australians mexicans indians pakistanis afghans latinos hispanics catholics lawmakers senators "
        "tories"
    ).split()
)
"""Names of peoples, faiths and parties' members: many, never one person or body."""

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

STOPPERS = frozenset(
    (
        "the a an this that these those he she it they we i you his her its their our my your in on at by for with "
        "from to of about into over under after before during since until while when where as if although though "
        "because but and or nor so yet then there here what who why how which both all some many most several few no "
        "not one two three four five also still even however meanwhile instead now later earlier last next asked "
        "according speaking writing monday tuesday wednesday thursday friday saturday sunday january february march "
        "april may june july august september october november december today yesterday despite amid unlike like just "
        "only perhaps maybe every each another other such more once until unless whether without within among between "
        "yes no well oh look read said says let do does did is are was were can could would should have has had be "
        "please earlier recent former through along across around against following"
    ).split()
)
"""Words that a capital at the start of a sentence does not make a name."""
