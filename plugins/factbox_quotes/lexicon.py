"""Reporting words in classes, as tables of base forms; their inflected forms are made once, at import.

Classes follow what a verb can govern: a that-clause, an addressee, a question, or only words between marks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Govern = Literal[
    "clause",  # "said (that) the road was safe"
    "that",  # "suggested that ...": bare only before a clause with a clear verb
    "hearer",  # "told reporters (that) ...": someone addressed comes first
    "question",  # "asked whether ..."
    "marked",  # only beside quotation marks: "called it “a farce”"
]
"""What a reporting word takes as its content."""

Form = Literal["base", "present", "past", "participle", "gerund"]
"""The form of a verb; "past" also serves as past participle of regular verbs."""


@dataclass(frozen=True, slots=True)
class Cue:
    """What is known of one form of a reporting verb. `inverts`: it may stand before its subject (said Smith)."""

    govern: Govern
    form: Form
    inverts: bool
    noun_too: bool


VERBS: dict[Govern, str] = {
    "clause": (
        "say add argue insist claim assert contend maintain allege declare state complain concede boast swear testify "
        "quip reason opine retort reiterate proclaim elaborate"
    ),
    "that": (
        "announce report note explain admit acknowledge predict stress emphasize emphasise reveal disclose joke "
        "remark comment observe caution vow promise pledge reply respond answer counter conclude estimate indicate "
        "write tweet post confirm deny recall suggest affirm reaffirm lament warn brag speculate theorize theorise "
        "mention signal clarify attest hint imply charge profess continue recount underline underscore agree repeat "
        "propose rule forecast guess protest retweet interject hypothesize decree rebut stipulate certify"
    ),
    "hearer": "tell inform assure remind notify brief advise",
    "question": "ask wonder question inquire",
    "marked": (
        "call describe label brand characterize characterise refer demand shout yell laugh cry chant mock praise "
        "criticize criticise slam blast condemn denounce dismiss hail urge tout cite quote recommend express offer "
        "begin intone snap whisper scream mutter muse gush read conclude exclaim deadpan plead thunder rail sigh "
        "decry deride ridicule applaud credit thank blame accuse attack invoke paraphrase beg interrupt volunteer "
        "recite gasp groan moan sneer scoff bark holler taunt marvel venture shrug chuckle grin nod smile fume roar "
        "implore threaten crow gripe lash commend deem portray depict liken compare dub vent go joke summarize "
        "summarise advocate"
    ),
}
"""Base forms by what they govern; the first class that lists a verb wins."""

FREE = frozenset(
    (
        "say says said saying insist insists insisted insisting argue argues argued arguing contend contends "
        "contended contending assert asserts asserted asserting complain complains complained complaining boasted"
    ).split()
)
"""Forms after which nearly anything with a verb is a content clause."""

ONLY_THAT = frozenset(
    (
        "continue continues continued continuing recount recounts recounted recounting mention mentions mentioned "
        "propose proposes proposed rule rules ruled ruling respond responds responded responding reply replies "
        "replied replying answer answers answered comment comments commented remark remarks remarked agree agrees "
        "agreed repeat repeats repeated protest protests protested underline underlines underlined charge charges "
        "charging attest imply implies implied hint hints hinted signal signals signaled guess post posts posted "
        "tweet tweets blog lament laments decree"
    ).split()
)
"""Forms whose content needs "that" or quotation marks; else what follows is their object."""

ASKING = frozenset(
    (
        "urge urges urged urging vow vows vowed vowing promise promises promised promising pledge pledges pledged "
        "pledging ask asks asked asking threaten threatens threatened threatening offer offers offered implored told "
        "tells"
    ).split()
)
"""Verbs whose content may be an infinitive; it counts as said only where part of it stands between marks."""

PAST_ONLY = frozenset("emailed e-mailed texted blogged messaged".split())
"""Verbs whose other forms are nouns far more often."""

TRAILING = frozenset(
    (
        "say says said report reports reported announce announces announced add adds added note notes noted argue "
        "argues argued claim claims claimed explain explains explained write writes wrote estimate estimates "
        "estimated predict predicts predicted conclude concludes concluded insist insists insisted warn warns warned "
        "suggest suggests suggested testify testifies testified acknowledge acknowledges acknowledged admit admits "
        "admitted concede concedes conceded contend contends contended maintain maintains maintained recall recalls "
        "recalled observe observes observed tweet tweets tweeted assert asserts asserted allege alleges alleged "
        "declare declares declared state states stated complain complains complained reveal reveals revealed joke "
        "jokes joked caution cautions cautioned reason reasons reasoned stress stresses stressed emphasize emphasizes "
        "emphasized remarked quipped tell tells told points pointed reiterated put puts"
    ).split()
)
"""Forms that may stand after plain words of content: "C, X said"."""

PHRASAL = {
    "shot": "back", "shoots": "back", "fired": "back", "fires": "back", "firing": "back", "hit": "back", "hits": "back",
    "pushed": "back", "pushing": "back", "pointed": "out", "points": "out", "pointing": "out", "lashed": "out",
    "fought": "back", "chimed": "in", "put": "it", "puts": "it",
}  # fmt: skip
"""Verbs that report only with their particle: "shot back", "pointed out"."""

INVERTING = frozenset(
    (
        "say add ask write explain note reply argue report tweet tell insist recall joke observe declare conclude "
        "continue warn announce claim state remark respond answer shout cry read go complain admit comment quip agree "
        "lament wonder predict exclaim boast laugh post counter stress reason muse concede acknowledge yell whisper"
    ).split()
)
"""Verbs that may stand before their subject: “...,” said one resident."""

IRREGULAR = {
    "say": "says said said saying",
    "tell": "tells told told telling",
    "write": "writes wrote written writing",
    "swear": "swears swore sworn swearing",
    "begin": "begins began begun beginning",
    "go": "goes went gone going",
    "forecast": "forecasts forecast forecast forecasting",
    "read": "reads read read reading",
    "decry": "decries decried decried decrying",
}
_DOUBLING = frozenset("quip admit rebut dub brag grin nod shrug beg".split())
_NOUNS_TOO = frozenset(
    (
        "claim state report note comment vow promise pledge reply answer counter estimate post signal joke charge "
        "tweet question label brand demand laugh cry praise slam blast urge quote offer start close end attack credit "
        "blame text message voice address rail sign brief complaint call forecast rule email read tout boast guess "
        "remark protest repeat hint mention reason maintain warn open snap scream whisper chant shout yell"
    ).split()
)


THINGS = frozenset(
    (
        "poll polls survey surveys study studies evidence data results research figures numbers history it this that "
        "which these those signs investigation tests findings analysis move decision law rule rules policy"
    ).split()
)
"""Subjects that indicate, suggest or show rather than speak."""


def _regular(base: str) -> str:
    if base.endswith("e"):
        return f"{base}s {base}d {base}d {base[:-1]}ing"
    if base.endswith("y") and base[-2] not in "aeiou":
        return f"{base[:-1]}ies {base[:-1]}ied {base[:-1]}ied {base}ing"
    third = f"{base}es" if base.endswith(("s", "sh", "ch", "x")) else f"{base}s"
    stem = base + base[-1] if base in _DOUBLING else base
    return f"{third} {stem}ed {stem}ed {stem}ing"


def _forms() -> dict[str, Cue]:
    found: dict[str, Cue] = {}
    form: Form
    for govern, bases in VERBS.items():
        for base in bases.split():
            forms = [base, *IRREGULAR.get(base, _regular(base)).split()]
            for form, word in zip(get_args(Form), forms, strict=True):
                if form == "base" and word == forms[2]:
                    continue  # "read", "forecast": the past is the commoner
                noun_too = base in _NOUNS_TOO and form in ("base", "present")
                found.setdefault(word, Cue(govern, form, base in INVERTING, noun_too))
    for word in PAST_ONLY:
        found.setdefault(word, Cue("that", "past", inverts=True, noun_too=False))
    for word in PHRASAL:
        form = "gerund" if word.endswith("ing") else "present" if word.endswith("s") else "past"
        found.setdefault(word, Cue("that", form, inverts=False, noun_too=form == "present"))
    return found


CUES: dict[str, Cue] = _forms()
"""Every form of every reporting verb."""
