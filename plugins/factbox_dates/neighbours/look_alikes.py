"""The table of look-alikes: words that are read as a date and that are none.

A row applies to the expressions of its wordings ("" for all of them) when each pattern it gives fits: `words` the whole
expression (case counts), `before` and `after` its neighbourhood (case does not count, but inside "(?-i: )" it does);
`unless_before` and `unless_after` save it. What stands before is one pattern, which is searched, or several of fixed
length, which are looked for where they must stand, and that is faster. An `early` row is asked before the expression
takes its words, so that a shorter one may have them.
"""

from __future__ import annotations

from typing import NamedTuple

from factbox.language.en.calendar import MONTHS, SEASONS
from factbox_dates.neighbours.event_days import EVENT

Before = str | tuple[str, ...]


class LookAlike(NamedTuple):
    """One kind of words that are no date."""

    name: str
    wordings: str
    words: str = ""
    before: Before = ""
    after: str = ""
    unless_before: Before = ""
    unless_after: str = ""
    early: bool = False


def _words(words: str, then: str = " ") -> tuple[str, ...]:
    """Each of `words` as a pattern, with what parts it from the expression."""
    return tuple(rf"\b{word}{then}" for word in words.split("|"))


_IN_MONTH = _words("in|of|since|until|till|last|next|every|each|early|late|mid|from|through|between|during", "[ -]")
_IN_TIME = (
    *_IN_MONTH,
    *_words(r"by|this|and|or|to|before|after|for|on|around|about|circa|c\.|ca\.", "[ -]"),
)
_NAMED = (
    r"(?-i:\b(?!(?:In|Since|By|Last|Next|Until|From|Early|Late|Mid|During|Through|Between|And|This"
    r"|Of|On|To|The|Before|After|For|Every|Each|Or)\b)(?:[A-Z][\w'’]*|[A-Z][a-z]{0,2}\.) )"
)
_COUNTED = (
    r"\s(?:people|men|women|children|troops|soldiers|jobs|votes|homes|houses|miles?|km|kilomet\w+|met(?:re|er)s?|feet"
    r"|tons|tonnes|dollars|euros|pounds|percent|per cent|seats|members|workers|employees|students|residents|others"
    r"|more|times|points|copies|units|cases|deaths|victims|refugees|families|vehicles|aircraft|cars|ships|hectares"
    r"|acres|barrels|megawatts|calories|degrees|rpm|square|hp|mah|kg|mm|cm)\b"
)
_NUMBERED = (
    r"\bno\.",
    *_words(
        r"no\.|number|route|section|page|flight|model|highway|room|bus|channel|article|resolution|windows|office|formula"
        "|boeing|airbus|call|tel|phone|extension|code|order|ref|reference|serial|id"
    ),
)
_COMPARED = (
    *("more than ", "less than ", "fewer than ", "other than ", "rather than "),
    *_words("over|nearly|almost|some|exactly|roughly|approximately|(?<!-)up to|at least"),
)
_STREET = (
    r" (?-i:(?:[A-Z]\w+ ){1,2}(?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Boulevard|Blvd|Drive|Lane|Court|Way\b|Grove|Close\b"
    r"|Crescent|Terrace|Gardens|Place\b|Square|Parade|Row\b|Quay|Walk\b))"
)
_LASTING = _words(
    r"for|in|within|after|than|least|about|just|only|over|lasted|spent|nearly|almost|took|by|of|every|takes|last|\d|per"
)
_MATCH = (
    r"\b(?:scores?|scored|touchdowns?|points?|goals?|yards?|halftime|beat|beaten|won|lost|led|(?:first|second) half"
    r"|belonged to|outscored|trailed|trailing|rebounds?|overtime|interceptions?|fumbles?|baskets?|throws?)\b"
    r"(?: .{0,16})?"
)
_AT_WORDS = "at|by|from|until|till|to|before|after|around|about|since|between|of|past|for|back|leave|is|it's|time|now|@"
_AT = (*_words(_AT_WORDS), *_words(_AT_WORDS, ""), *("[(\n–-]", "[(\n–-] ", r"\A", r"\A "))
_ZONED = r" ?(?:hours|hrs|h\b|local|on\b|[-–])"
_OF_A_YEAR = (
    r"\b(?:in|of|since|until|till|by|from|through|between|during|before|after|the|a|an|its|his|her|their|our|my|this"
    r"|early|late|mid|fiscal|[12]\d{3} (?:and|or|to))[ -]|['’]s? "
)
_BEFORE_LENGTHS = (
    *_words(
        "for|in|of|after|within|over|took|take|takes|taking|last|lasts|lasted|spent|spend|many|and|or|through|during|by"
        "|until|to|than|only|even|about|but|before|past|more|wait|waited|waiting|as|is|was|are|were|with|just|from|because"
        "|that|be|then|other|when|where|it"
    ),
    *('[\n.,;:(–—"“-]', '[\n.,;:(–—"“-] ', r"\A"),
)
BUSINESS = (
    r"(?:profits?|loss(?:es)?|sales|revenues?|earnings|results|orders|growth|gdp|economy|output|exports|imports|inflation"
    r"|turnover|income|margins?|dividends?|shipments|deliveries|demand|costs|investments?|spending|forecasts?|outlook"
    r"|guidance|quarter|housing starts|shares|prices|bookings|ebitda|cash|takings|trading|volumes?|[$£€%])"
)
"""What quarters and halves of accounts are told of."""
_FUNCTION_WORDS = (
    "in|at|on|from|for|with|and|or|to|when|where|as|before|after|will|are|were|is|was|has|have|by|but|the|this|that"
    "|which|while|until|would|had|he|she|it|they|we|i|there"
)
_WITHIN = (*_words("of|for|in|during|throughout|within|over|up on|down on|out|point on|points on"), "% on ")
_PLANNED = (
    r" (?:frosts?|elections?|polls?|votes?|deadlines?|budget|sales|results?|report|rains?|floods?|meetings?|summit"
    r"|figures|data|jobs|rate|launch|trial|opening|start|returns?|release|festival|fair|holidays?|ballot|referendum|strikes?)\b"
)
_SEASONAL = "in|last|this|next|early|late|mid|since|by|each|until|of"
_OF_PEOPLE = _words("his|her|their|my|our|your|its|low|high|to")
_WEATHER = r"\b(?:thermometer|temperatures?|highs|lows|mercury|degrees|readings|scor\w+|shot|wind\w*)\b.{0,24}"
_YEAR_LINK = r"\b[12]\d{3} ?[-–] ?"

LOOK_ALIKES = (
    # months that are words and names
    LookAlike("modal-may", "month", words="may", unless_before=_IN_MONTH),
    LookAlike("modal-may", "month-day day-month month-year every-month", words="may .*|.* may", unless_before=_IN_TIME),
    LookAlike("modal-may", "which-month", words="[Tt]his (?:may|march)"),
    LookAlike("capitals", "month", words="MAY|MARCH", unless_before=(*_IN_MONTH, *_words("by|before|after"))),
    LookAlike("march-verb", "month", words="march", unless_before=_IN_MONTH),
    LookAlike("march-verb", "month-day", words="march .*", after=" [a-z]{3,}", unless_before=_IN_TIME),
    LookAlike("march-event", "month", words="March", before=r"\b(?:the|a|an|his|their|protest|peace|long) "),
    LookAlike("march-event", "month", words="March", after=r" (?:on|for|against|madness)\b"),
    LookAlike("name", "month", words="May|April|June|August|March", before=_NAMED),
    LookAlike("name", "month", words="May|April|June|August", after=r" (?:said|says|told|I|we|he|she|the|God|be)\b",
              unless_before=_IN_TIME),
    LookAlike("name", "month", words="April|May|June|August", after=r" (?-i:[A-Z][a-z'’]+[A-Z]?[a-z]+)",
              unless_before=_IN_MONTH, unless_after=_PLANNED),
    LookAlike("short-month", "month", words=r"(?!(?i:may|june|july)\b)[A-Za-z]{3,4}\.?", unless_before=_IN_TIME),
    LookAlike("counted-month", "day-month", before=r"(?:[$£€#]|\d,) ?|[.,]|\d ?"),
    # weekdays and seasons that are words and names
    LookAlike("short-weekday", "weekday", words=r"(?i:sat|sun|mon|wed|fri|thu|tue)\.?",
              unless_before=_words("on|next|last|until|by|since|or|from")),
    LookAlike("short-weekday", "weekday", words="sat|sun|mon|wed|fri|thu|tue", early=True,
              unless_before=_words("on|next|last|until|by|since|or|from|this")),
    LookAlike("newspaper", "weekday",
              after=r" (?-i:Times|Telegraph|Mail|Mirror|Herald|Express|Post|World|Independent|School|Night Live)\b"),
    LookAlike("fall-verb", "season", words="fall|spring",
              unless_before=_words(f"{_SEASONAL}|summer and|winter and|spring and", "[ -]")),
    LookAlike("fall-of", "season", words="(?i:.*(?:fall|spring))",
              after=r" (?:of (?!\d|last|this|next)|from|in|to)\b"),
    LookAlike("fall-of", "season which-season", words="(?i:.*(?:fall|spring))",
              before=r"\b(?:a|an|'s|its|his|her|their|arab|prague|palm|hot|steep|sharp) "),
    LookAlike("fall-taken", "season", words="the fall", before=r"\b(?:take|takes|took|taken|taking|break|broke) "),
    LookAlike("name", "season", words="Winter|Summer|Spring|Fall|Autumn", before=_NAMED,
              unless_after=r" (?-i:[A-Z\d])"),
    LookAlike("spring-water", "season", words="(?i:.*spring)",
              after=" (?:house|water|board|roll|rolls|chicken|onions?|clean|cleaning|coil)\\b"),
    LookAlike("season-event", "season", after=r" (?:schools?|camps?|dress(?:es)?|house|terms?)\b"),
    LookAlike("season-event", "season", after=r" (?:games\b|(?-i:Olympic|Games|Palace|Paralymp|War\b))"),
    LookAlike("so-much-earlier", "rate", after=" (?:ago|earlier|later|before|after)\\b", early=True),
    LookAlike("same-half", "duration earlier", words="(?i:half an? .*)", early=True,
              before=_words("same|second|first|latter")),
    LookAlike("same-half", "duration", words="(?i:half .*)", early=True, before=_words("second|first", "-")),
    LookAlike("neighbour-of", "neighbour", early=True,
              unless_after="[.,;:!?)\"\u201d\u2026\u2014\n]|\\Z| (?:and|or|but|had|was|were|when)\\b"),
    LookAlike("a-scale-of", "duration", words="(?i:an? [a-z]+-.*)", early=True),
    LookAlike("minutes-of-a-meeting", "duration-vague", words="(?i:minutes)",
              after=r" (?:(?:of|from) (?:[\w'’.-]+ ){0,3}?(?:meet|gather|session|hearing)"
              r"|(?:are|were|will be|to be) (?:due|publ|rel)|show)"),
    LookAlike("hyphened-hours", "duration-vague", before="[a-z]-"),
    LookAlike("last-minute", "relative-unit", words="(?i:the last (?:minute|second))"),
    LookAlike("that-clause", "that-place", words=rf"(?i:.* (?:{'|'.join(SEASONS)}))", early=True,
              before=_words("say|says|said|so|is|was|fear|fears|hope|hopes|knew|told|warned|mean|means|show|shows|thought")),
    LookAlike("that-clause", "that-place", words=rf"(?i:.* (?!(?:{'|'.join(SEASONS)})\b)\S+)", early=True,
              unless_before=r"(?:\b(?:in|on|by|of|until|since|from|during|early|late|later|earlier|through|over) "
              r"|\A|\n|[.!?,;] |(?<!say)(?<!add)(?<!tell)(?<!claim)(?<!warn)(?<!argu)(?<!mean)ing )",
              unless_after=r"[.;:!?]|\Z| (?:as|after|before|but|by|following|when|while|with) "),
    LookAlike("any-weekday", "weekday", before=_words("a|one|any"), after=r"[.,;:!?)]|\Z| in "),
    # numbers that are no years; the row that most often applies comes first
    LookAlike("hour", "year", before=_words("at about|at around|at approximately|at roughly|at just after")),
    LookAlike("price", "year", before=("[$£€#×]", r"\d ", r"\w[-–/]"), unless_before=_YEAR_LINK),
    LookAlike("counted", "year year-month", after=_COUNTED),
    LookAlike("counted", "year", after=r" (?!does\b|goes\b|plus\b)[a-z]{2,}[^s\W]s\b",
              unless_before=f"{_OF_A_YEAR}|{_NAMED}"),
    LookAlike("counted", "year", before=_COMPARED, unless_after=r" ?[-–] ?\d{4}"),
    LookAlike("numbered", "year", before=r"\b(?:cards?|numbers?|accounts?|plates?)\b.{0,8} ending (?:in )?"),
    LookAlike("numbered", "year compact-day digits", before=_NUMBERED),
    LookAlike("measure", "year",
              after=r"(?-i:[-–]\d{2,}|[-–][A-Za-z]|/\d|[ -]?(?:ft|m|km|MHz|GHz|W|kW|MW|hp)\b|[.:]\d|×)",
              unless_after=r" ?[-–] ?[12]\d{3}\b(?![-–])"),
    LookAlike("phone", "year-range", after=r"[-–]\d|[-–]\d{2,}[-–]", unless_after=r"[-–]\d{2,4}\b(?![-–])"),
    LookAlike("phone", "year year-range", before=(r"\d[-–.]",), unless_before=_YEAR_LINK),
    LookAlike("phone", "year-range", before=(r"\d[-–]\d{4}[-–]",)),
    LookAlike("phone", "year-range", before=(r"\d{4}[-–]",), after=r"[-–]\d"),
    LookAlike("street", "year", after=_STREET),
    LookAlike("index", "year", before=_NAMED, after=r" (?:index|gauge|benchmark)\b"),
    LookAlike("index", "year", before=_words("russell")),
    LookAlike("early-year", "year", words=r"1[0-7]\d\d", unless_before=(*_IN_TIME, "[(–-]", ", ")),
    LookAlike("late-year", "year", words=r"2[1-9]\d\d", unless_before=_words("in|by|until|till|since|to|of|and")),
    LookAlike("short-year", "year", words=r"['‘’]\d\d", unless_before=_words("in|of|since|the|summer|spring|class")),
    LookAlike("credits", "era-year", words=r"\d{1,2} CE"),
    LookAlike("question", "quarter-code", words=r"Q\d", before=r"\n|\A", after="[.:)]"),
    LookAlike("decade-word", "decade-word", words="(?i:[a-z]+ies)",
              unless_before=_words("early|mid|late|and|or|to|swinging|roaring|booming|turbulent", "[ -]")),
    LookAlike("decade-word", "decade-word", before=_OF_PEOPLE),
    LookAlike("decade-word", "decade-word", before=_WEATHER),
    LookAlike("decade-word", "decade-word", after=" (?:degrees|fahrenheit|celsius)"),
    LookAlike("twenties", "decade", words=r"\d0s", unless_before=_words("in|early|mid|late|of|since", "[ -]")),
    LookAlike("twenties", "decade", words=r"(?:(?:early|mid|late)[ -])?\d0s",
              before=r"\b(?:his|her|their|my|our|your|low|high|to)(?: (?:early|mid|late)[ -])? "),
    # dates in digits
    LookAlike("fraction", "month-day-digits",
              unless_before=r"\b(?:on|by|since|until|from|to|of|before|after|back|[a-z]+day,?|sat|sun|mon|wed|fri) "),
    LookAlike("longer", "digits iso-day", before=(r"\d-",)),
    LookAlike("version", "digits", words=r"\d\.\d{1,2}\.\d\d?|\d{1,2}\.\d\.\d\d?"),
    LookAlike("version", "digits", before=r"\b(?:version|v|chapter) ?|\."),
    # ages and lengths that are none
    LookAlike("age", "", after=r"[- ]olds?\b|\s(?:of age|(?:her|his|my|their) (?:senior|junior))\b"),
    LookAlike("age", "duration duration-vague", before=r"\b(?:aged|ages?)(?: of)? "),
    LookAlike("kind-of-days", "duration-vague", unless_before=_BEFORE_LENGTHS,
              unless_after=" (?:before|after|of|into|later|earlier)\\b"),
    LookAlike("days-of", "duration-vague", after=" of ",
              before=r"\b(?:early|late|final|closing|opening|last|first|initial|morning|full|dying|waning|golden|dark"
              r"|formative|enough|spare|most|old|good|bad|healthy|the|those|these|of) "),
    LookAlike("years-told", "duration-the", words="(?i:the (?:years|decades|centuries))",
              after=r" (?:\d|of\b|that\b|when\b|between\b)"),
    LookAlike("a-second", "duration", words="(?i:(?:an?|one|half a) (?:second|quarter|minute)s?)",
              unless_before=_LASTING),
    LookAlike("a-second", "duration", words="(?i:an? (?:second|quarter))", after=" [a-z]",
              unless_before=_words("within|under|inside")),
    LookAlike("ordinal-second", "duration", words="(?i:.* second)", after="-"),
    LookAlike("as-many", "duration", words="many .*", before=_words("as")),
    LookAlike("to-last", "duration-last", words="last .*", early=True,
              before=r"(?:\b(?:to|will|would|could|may|might|can|cannot|should|must|not|did|does|do)|n['’]t) "),
    LookAlike("quarters", "duration duration-the duration-first", words="(?i:.*quarters?)"),
    LookAlike("one-day", "duration", words="(?i:(?:one|a|half a|half) (?:day|weekend))", unless_before=_LASTING,
              unless_after=" (?:after|before|earlier|of)\\b"),
    LookAlike("a-weekend", "duration", words="(?i:(?:an?|the) (?:weekend|quarter))"),
    LookAlike("nth-thing", "day-of-month weekday-day", early=True,
              after=rf" (?!(?:{_FUNCTION_WORDS})\b)[a-z]|[- ]?(?-i:[A-Z])"),
    LookAlike("a-fourth", "the-quarter", after=r"[- ](?:of|mile|pound|pounder|final|finals|point|hour|century|back)\b"),
    LookAlike("done-last-month", "nth-unit", words="last .*", early=True,
              before=r"\b(?:accused|acquitted|cleared|complained|convicted|died|disposed"
              r"|dreamed|guilty|heard|informed|notified|spoke|stripped|told|warned) "),
    LookAlike("moon-quarter", "relative-unit quarter", words="(?i:.*quarter)", before=r"\b(?:moon|lunar)\b.{0,24}"),
    LookAlike("nth-of-things", "day-in-month", after=r"['’]s (?:\d|[a-z]+s\b)"),
    LookAlike("second-of-two", "the-unit", words="(?i:the second)"),
    LookAlike("in-sum", "the-unit", words="(?i:the end of the day)", before=_words("at")),
    LookAlike("the-unit", "the-unit", words=r"(?i:the \w+)",
              unless_before=_WITHIN),
    LookAlike("the-unit", "the-unit", words=r"(?i:the \w+)", unless_after=r"[.,;:!?)]|\Z| to date\b"),
    # references
    LookAlike("too-soon", "reference", words="(?i:soon)", before=_words("too|so|as|how")),
    LookAlike("the-date", "reference", words="(?i:to date)", after=r" [a-z\d]"),
    LookAlike("the-date", "reference", words="(?i:to date)", before=("up ", "year ")),
    LookAlike("soon-to-be", "reference", words="(?i:soon)", after="-"),
    LookAlike("soon-after", "reference", words="(?i:soon)", after=r" (?:after|as)\b"),
    LookAlike("soon-then", "reference", words="(?i:soon)", before=_words("was|were|had|and|but")),
    LookAlike("soon-then", "reference", words="(?i:soon)", after=r",? (?:\w+ed|became|began|was|were|had)\b"),
    LookAlike("soon-then", "reference", words="Soon",
              after=r",? (?:[\w’']+ ){1,3}?(?:\w{2,}ed|became|began|was|were|had|came|went|took|fell|left|rose)\b"),
    LookAlike("now-and-then", "now", after=" and (?:then|again)\\b"),
    LookAlike("future-of", "reference", words="(?i:the future)", after=" of (?!this|the next)"),
    LookAlike("future-thing", "reference", words="(?i:the (?:near )?future)",
              after=rf" (?!(?:{_FUNCTION_WORDS}|of|if|not|because|than|now|who|can|could|may|should|must|so)\b)[a-z]"),
    LookAlike("past-tense", "the-past", after=r" (?:\d|tense|election|season|campaign|game|meeting)"),
    LookAlike("past-tense", "the-past", unless_before=_words("in"),
              after=" (?!(?:and|but|has|have|to|when|for|by|that|or|with|as|is|was|in|at|on|from|because|the|we|he|it"
                    "|they)\\b)[a-z]"),
    LookAlike("title", "day-word adverb tonight", words="Today|Tomorrow|Daily|Weekly|Monthly|Tonight|Quarterly",
              before=_NAMED),
    LookAlike("newspaper", "adverb", after=" (?:newspapers?|papers?|tabloids?|broadsheets?|magazines?)\\b"),
    LookAlike("title", "adverb", words="Daily|Weekly|Monthly|Quarterly|Annual", after=" (?-i:[A-Z])"),
    LookAlike("every-day-life", "every adverb", words="(?i:every ?day)", after=r" (?:lives|life|people|use)\b"),
    LookAlike("named-day", "holiday", after=r" (?-i:Island|Rising|Sunday)\b"),
    LookAlike("named-day", "holiday", words="thanksgiving"),
    LookAlike("any-such-day", "holiday", words="(?:election|memorial|labor|remembrance|armistice|earth|flag) day"),
    LookAlike("title", "day-word tonight", before="[\"“‘'] ?", after="[\"”’'](?! ?[,.])"),
    LookAlike("named-day", "holiday", words="Christmas|Easter", before=_NAMED, unless_after=" (?:day|eve)"),
    # clock times
    LookAlike("half-of-a-whole", "bare-half half-code", early=True,
              after=r" of (?!fiscal|FY)|[ -](?:time|way|back|goal|dozen|hour|centur|decade|million|marathon|term)"),
    LookAlike("half-of-a-match", "half-code", unless_after=rf"[ -].{{0,30}}{BUSINESS}",
              unless_before=rf"{BUSINESS}.{{0,30}}|\b(?:in|for|between|and|to|expects|during|from) "
              r"|\b(?:better|worse|good|poor|stronger|strong|weaker|weak|softer|soft|tougher|tough|solid|slow) "),
    LookAlike("match-score", "clock", words=r"\d:[\d:]+", before=rf"{_MATCH}(?:(?:was|of|by|at|it) )?"),
    LookAlike("match-score", "clock", words=r"\d\d:[\d:]+", before=rf"{_MATCH}(?:(?:was|of|it) )?",
              unless_before=_words("at|by|from|until|around|about")),
    LookAlike("match-score", "clock", words=r"\d\d:[\d:]+", before=rf"{_MATCH}at ",
              after=" (?:of the|in the|left|remaining|mark)"),
    LookAlike("part-of-a-whole",
              "quarter relative-unit told-unit this-past duration-all the-quarter duration-first nth-unit",
              words="(?i:.*quarter)",
              after=r" of (?!(?:19|20)\d\d|(?:the |a )?(?:fiscal|calendar|financial|FY|year)\b"
              r"|(?:this|last|next|that|each|every) )"),
    LookAlike("phone", "military bare-clock", before=(r"\d[-–.]",), after=r"(?:[-–.]|\Z|\W)"),
    LookAlike("digits-no-clock", "bare-clock", unless_before=(*_AT, r"\b(?:[01]\d|2[0-3])[0-5]\d and "),
              unless_after=_ZONED),
    LookAlike("amount-no-clock", "dotted-clock", words=r"\d\d?\.\d\d",
              after=r" ?(?:%|per\b|cent\b|percent|m\b|km|bn|million|billion|(?!(?:as|is|was|has|this)\b)[a-z]+s\b)"),
    LookAlike("amount-no-clock", "dotted-clock bare-military", words=r"\d\d?\.?\d\d",
              before=r"\b(?:prices?|shares?|stocks?|index|rates?|closed|ended|trading|traded|quoted|fell|rose|stood|odds)"
              r"(?: [a-z]+)? (?:at|since|from) "),
    LookAlike("more-days", "day-of-month", early=True,
              after=r"(?:,? (?:and|or|to) |, ?| ?[-\u2013] ?)(?:the )?\d\d?(?:st|nd|rd|th)\b"),
    LookAlike("next-list", "rest-of-list", early=True,
              after=rf"(?: ?[-–,&] ?| and | to | or )\d\d? (?:of )?(?:{'|'.join(MONTHS)})\b"),
    LookAlike("counted-day", "rest-of-list", early=True, after=rf"[ -]?(?!(?:{_FUNCTION_WORDS})\b)[a-z]"),
    LookAlike("new-year", "new-year", after=r" ?['’]| (?:day|eve|honou?rs|part(?:y|ies)|celebrations|holidays?)\b"),
    LookAlike("bare-clock", "clock", words=r"\d{1,2}:\d\d(?::\d\d)?",
              unless_before=(*_AT, r"between \d\d:\d\d and ", r"between \d:\d\d and "),
              unless_after=_ZONED),
    LookAlike("finish-time", "clock", words=r"\d{1,2}:\d\d:\d\d", before=_words("in|of")),
    LookAlike("ratio", "clock", before=r"\d:\d+ (?:and|or|to) ",
              unless_before=r"\b(?:from|between|at|by|until|since) \d?\d:\d\d (?:and|or|to) ",
              after=r"[^ ]? ?(?!a\.?m|p\.?m)", words=r"\d:\d\d"),
    LookAlike("ratio", "clock",
              before=r"\b(?:ratio|odds|verse|ratio of|odds of|chapter|john|luke|matthew|mark|psalm|genesis) "),
    LookAlike("score", "past-hour", words=r"\d\d? to \w+", before=(r"\bfrom ", "[-–]")),
    LookAlike("hour-of-a-range", "rest-of-list", early=True,
              after=r" (?:in the (?:morning|afternoon|evening)|[ap]\.?m\b|o['’]clock)"),
    LookAlike("nights", "part-set", unless_before=_words("in the|on|and|or|weekday|weekend|out|during|work")),
    LookAlike("bare-part", "part", words="(?i:(?:early |late )?(?:morning|afternoon|evening|night|daytime"
                                         "|night-time|nighttime))", unless_before=_words("by|until|till|since")),
    LookAlike("of-an-event", "part", words="(?i:.*the .*)", after=rf" of (?:{EVENT}|(?-i:[A-Z][\w’-]+['’]s? ))"),
    LookAlike("the-night-before", "part", words="(?i:the (?:night|daytime))", after=" (?!of |before|after)[a-z]"),
)  # fmt: skip
