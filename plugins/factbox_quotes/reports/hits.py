"""Finds the reporting words of a frame and throws out those that report nothing: nouns, passives, negations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from factbox.language.en.classes import BE, HAVE, INDEFINITES, NEGATIONS, OBJECT_PRONOUNS, RELATIVES, SUBJECT_PRONOUNS
from factbox.language.en.numbers import UNITS as NUMBERS
from factbox_quotes.english.grammar import LOW, POINTS, Tokens, low_at, next_of, skip_adverbs
from factbox_quotes.english.lexicon import Cue
from factbox_quotes.english.roles import is_speaker
from factbox_quotes.english.tokens import Token
from factbox_quotes.english.words import AUXILIARIES, DETERMINERS, PREPOSITIONS

MODALS_OF_DOUBT = frozenset("may might could can can't should must cannot ought if".split())
WRITING = frozenset("write writes wrote".split())
GOING_ON = frozenset("prefers prefer likes like on continue begin continued continues began begins".split())
UNSAID = NEGATIONS | MODALS_OF_DOUBT
ASKED_ABOUT = frozenset("about by whether if why what how to for in on when during after at".split())
QUOTING = frozenset("quoted quotes cited recorded heard paraphrased".split())
PLURALS = frozenset(
    "people police couple some many several others few both critics media men women they we i you who all".split()
)
NOUNLIKE = PLURALS.union(["one", "another", "each"], list(NUMBERS)[2:])
"""Determiners that may be a subject on their own."""

INFINITIVE = frozenset(["to"])
NAMERS = frozenset("people some often sometimes commonly usually locals".split())
IMPERSONAL = frozenset(["worth"])
RESTING = frozenset(["rest"])
LEARNED = ("ists", "ians", "doctors", "researchers", "experts")
"""Endings of those whose words in marks are terms."""
WHAT, AS, QUESTION = "what", "as", "question"
NO_PLURALS = ("'s", "ss", "us", "is")
MAX_QUOTED = 25
"""Words between "quoted" and "as saying"."""

MAX_NAMING = 6
"""Words before a verb of naming in which "what" makes it one."""

STORYTELLING = frozenset(["go", "begin"])
"""Verbs that hardly ever report."""
ASKED_WHEN = frozenset(", when if while after".split())
DEGREES = frozenset("very quite rather more most so too".split())
LASTING = frozenset(["long", "since", "so"])
NONE = Token("")
"""What stands before the first word."""

OF_PERSONS = frozenset(["who", "whose"])
AGREEING = SUBJECT_PRONOUNS | PLURALS
JOINING = frozenset(["and", "or"])
CONJUNCTION = frozenset(["that"])
SINGULARS = ("'s", "ss")
NOT_OF_REPORTS = PREPOSITIONS - {"after", "before"}
"""Before a past these make it a participle."""

NOT_OF_TIME = PREPOSITIONS - {"by", "after", "before", "as"}
SINGULAR_SIGNS = DETERMINERS | SUBJECT_PRONOUNS | RELATIVES | POINTS | BE


@dataclass(slots=True)
class Hit:
    """A reporting verb at `at`; its verb group is [first, after)."""

    at: int
    first: int
    cue: Cue
    after: int


def hits(tokens: Tokens, reports: Iterable[int], marked: bool) -> Iterator[Hit]:
    """The reporting verbs of a frame, in order; `reports`: where reporting words stand.

    Some report only marked words, or those after a colon: if there are none such they are passed over.
    """
    for at in reports:
        cue = tokens[at].cue
        if cue is None or (not marked and (cue.govern == "marked" or _is_silent(tokens, at, cue))):
            continue
        hit = _read(tokens, at, cue) if _is_whole(tokens, at, cue) else None
        if hit is not None:
            yield hit


def _is_whole(tokens: Tokens, at: int, cue: Cue) -> bool:
    """Whether what the verb needs to report stands beside it: its particle."""
    if cue.verb.particle is not None and cue.verb.particle != low_at(tokens, at + 1):
        return False
    if (cue.verb.names or cue.govern == "marked") and _names(tokens, at, cue):
        return False
    if cue.verb.base in GOING_ON and low_at(tokens, at + 1) in INFINITIVE:
        return False
    return cue.verb.base not in STORYTELLING


def _names(tokens: Tokens, at: int, cue: Cue) -> bool:
    """Whether it gives a name or a term instead of telling anybody's words."""
    if cue.verb.names and _only_names(tokens, at, cue):
        return True
    return cue.govern == "marked" and (_is_judged(tokens, at, cue) or _gives_term(tokens, at))


def _gives_term(tokens: Tokens, at: int) -> bool:
    """ "economists call this “sticky wages”": a term, nobody's words."""
    return tokens[at - 1].low.endswith(LEARNED)


def _is_judged(tokens: Tokens, at: int, cue: Cue) -> bool:
    """ "hailed as the “holy grail”", "referred to as": no object before "as", so a participle."""
    if not cue.is_past or any(token.pauses for token in tokens[:at]):
        return False
    if at and _acts(tokens, at):
        return False
    after = low_at(tokens, at + 1)
    return after == AS or (after in INFINITIVE and low_at(tokens, at + 2) == AS)


def _acts(tokens: Tokens, at: int) -> bool:
    """ "a step she described as “late”", "what the club described as “late”": a subject right before the verb."""
    before = tokens[at - 1]
    speaks = before.low in SUBJECT_PRONOUNS or before.capital or is_speaker(before.low.removesuffix("s"))
    return speaks and (before.low in SUBJECT_PRONOUNS or WHAT in map(LOW, tokens[max(0, at - MAX_NAMING) : at]))


def _only_names(tokens: Tokens, at: int, cue: Cue) -> bool:
    """ "what doctors call a “silent stroke”", "the law, dubbed the “bread act,”": a term, not a judgement."""
    before = [token.low for token in tokens[max(0, at - MAX_NAMING) : at]]
    if not INDEFINITES.isdisjoint(before[-1:]):
        return True  # "anything labeled “fresh”"
    if cue.is_past:
        return before[-1:] == [","] and sum(token.low == "," for token in tokens[:at]) == 1
    after = low_at(tokens, at + 1)
    namers = not NAMERS.isdisjoint(before[-2:])
    return namers or WHAT in before or (AS in before and after in OBJECT_PRONOUNS)


def _is_silent(tokens: Tokens, at: int, cue: Cue) -> bool:
    """ "the ruling party", "they agreed on it": where no "that" follows, a verb that needs it reports nothing."""
    return cue.verb.needs_that and not cue.verb.trails and "that" not in map(LOW, tokens[at + 1 :])


def _read(tokens: Tokens, at: int, cue: Cue) -> Hit | None:
    """The verb group of `cue` at `at`, or None when it does not report."""
    first = _group_start(tokens, at)
    before = tokens[first - 1] if first else NONE
    if before.low == "to":
        return _infinitive(tokens, at, first, cue)
    if before.low == "as":
        quoting = _quoting(tokens, first - 1)
        if quoting is not None:
            return _quoted_as(tokens, at, first - 1, quoting, cue)
    if _is_unsaid(tokens, first, at, cue) or _reports_nothing(tokens, first, at, cue):
        return None
    return Hit(at, first, cue, at + (2 if cue.verb.particle else 1))


def _is_unsaid(tokens: Tokens, first: int, at: int, cue: Cue) -> bool:
    """ "did not say", "may say", "was told"; or a capital in the middle of the frame."""
    if first < at and _is_denied([token.low for token in tokens[first:at]], cue):
        return True
    return at > 0 and (tokens[at - 1].low in RESTING or tokens[at].capital)


def _is_denied(group: list[str], cue: Cue) -> bool:
    """Whether the words before the verb in its group tell that nothing was said: "did not", "was", "have long"."""
    if not UNSAID.isdisjoint(group) or _is_passive(group, cue):
        return True
    return cue.govern == QUESTION and not LASTING.isdisjoint(group)  # "have long wondered why"


def _reports_nothing(tokens: Tokens, first: int, at: int, cue: Cue) -> bool:
    """Whether the word is a participle, tells a manner or whom one asks, or is a noun."""
    before = tokens[first - 1] if first else NONE
    after = low_at(tokens, at + 1)
    if before.low == "," and _is_participle(tokens, at, cue):
        return True
    if _is_manner(cue, before.low, after):
        return True
    if tokens[at].low == "asked" and _is_asked(before, after):
        return not _opens_frame(tokens)
    helped = tokens[at - 1].low in AUXILIARIES
    return not helped and _is_noun(tokens, at, before, after, cue)


def _group_start(tokens: Tokens, at: int) -> int:
    """Where the auxiliaries, negations and adverbs before the verb at `at` begin: "has long argued"."""
    while at and (tokens[at - 1].helps or (tokens[at - 1].low in LASTING and at > 1 and tokens[at - 2].low in HAVE)):
        at -= 1
    return at


def _is_manner(cue: Cue, before: str, after: str) -> bool:
    """ "without saying", "by adding rooms", but not "by adding that ..."."""
    if before == "by":
        return not cue.verb.bare and after not in ("that", '"', ",", ":")
    return before in NOT_OF_TIME or before in IMPERSONAL


def _is_participle(tokens: Tokens, at: int, cue: Cue) -> bool:
    """ "The plan, announced quietly at noon, drew fire": one comma before the word, a preposition after it."""
    after = skip_adverbs(tokens, at + 1)
    hangs = low_at(tokens, after) in PREPOSITIONS
    if not (cue.is_past and hangs):
        return False
    return all(token.low not in ',)—"' for token in tokens[: at - 1])


def _is_asked(before: Token, after: str) -> bool:
    """ "Asked about it, ..." and "Lee, asked by reporters, ...": who is asked, not who asks."""
    return before is NONE or (before.low in ASKED_WHEN and after in ASKED_ABOUT)


def _is_passive(group: list[str], cue: Cue) -> bool:
    verbs = [word for word in group if word in AUXILIARIES]
    return (
        bool(verbs)
        and (verbs[-1] in BE or verbs[-1].endswith(("'s", "'re", "'m")))
        and cue.form in ("past", "participle")
    )


def _infinitive(tokens: Tokens, at: int, first: int, cue: Cue) -> Hit | None:
    """ "went on to say", "continued to insist": the subject stands before the whole group."""
    to = first - 1
    if tokens[to - 1].low not in GOING_ON | WRITING:
        return None
    start = to - 1 - (tokens[to - 1].low == "on")
    return Hit(at, start, cue, at + 1)


def _quoting(tokens: Tokens, at: int) -> int | None:
    """Where "quoted" stands in "quoted as", "quoted Lee as" and "quoted in the paper as", the "as" being at `at`."""
    return next((n for n in range(at - 1, max(-1, at - MAX_QUOTED), -1) if tokens[n].low in QUOTING), None)


def _quoted_as(tokens: Tokens, at: int, as_at: int, quoting: int, cue: Cue) -> Hit:
    """ "Lee was quoted as saying": the speaker stands before it; "the paper quoted Lee as saying": inside."""
    first = quoting
    while first and (tokens[first - 1].low in AUXILIARIES or tokens[first - 1].adverb):
        first -= 1
    passive = any(token.low in BE for token in tokens[first:quoting])
    return Hit(at, first if passive else as_at, cue, at + 1)


def _is_noun(tokens: Tokens, at: int, before: Token, after: str, cue: Cue) -> bool:
    if before.low in CONJUNCTION:  # "letters that say"
        return False
    if before.low in DETERMINERS and (before.low not in NOUNLIKE or cue.form == "gerund"):
        return True
    if cue.noun_too:
        return _is_noun_too(tokens, at, before, after, cue)
    if cue.is_past:
        return before.low in NOT_OF_REPORTS
    return cue.form == "base" and not _agrees(tokens, at, before, cue)


def _is_noun_too(tokens: Tokens, at: int, before: Token, after: str, cue: Cue) -> bool:
    """Whether a form that is a noun as well is one here: "the bank’s claims", "reports of rain"."""
    if before.stretch is not None and (after in RELATIVES or after in CONJUNCTION):
        return True  # "“over,” comments that stung"
    if before.low == "," and cue.verb.inverts and at + 1 < len(tokens) and tokens[at + 1].capital:
        return False  # "C, states Ann Lee"
    if cue.form == "present":
        return _is_plural_noun(tokens, at, after)
    return not _agrees(tokens, at, before, cue)


def _is_plural_noun(tokens: Tokens, at: int, after: str) -> bool:
    """ "reports of", "claims were", "event reports": no verb in the third person."""
    return after in PREPOSITIONS or after in AUXILIARIES or not _has_singular_head(tokens, at)


def _has_singular_head(tokens: Tokens, at: int) -> bool:
    """ "the report notes", "Lee claims", "who reports"; not "thorough reports" nor "adverse event reports"."""
    return any(token.capital or token.low in SINGULAR_SIGNS for token in tokens[max(0, at - 8) : at])


def _opens_frame(tokens: Tokens) -> bool:
    """ "Wrote the panel: “...”": a past, a noun phrase and a colon before marked words open the frame."""
    colon = next_of(tokens, POINTS, 1)
    return low_at(tokens, colon) == ":" and low_at(tokens, colon + 1) == '"'


def _agrees(tokens: Tokens, at: int, before: Token, cue: Cue) -> bool:
    """A bare form needs a plural subject or a pronoun before it."""
    low = before.low
    if low in AGREEING:
        return True
    if low in POINTS or low in JOINING:
        return not cue.noun_too
    named = before.capital and not cue.noun_too
    return named or _is_plural(low) or _has_plural_head(tokens, at) or _has_plural_antecedent(tokens, at)


def _has_plural_antecedent(tokens: Tokens, at: int) -> bool:
    """ "Farmers whose fields were flooded say": "who" or "whose" in the clause."""
    return any(tokens[n].low in OF_PERSONS for n in range(max(0, at - 12) + 1, at - 1))


def _is_plural(low: str) -> bool:
    return low.endswith("s") and not low.endswith(SINGULARS)


def _has_plural_head(tokens: Tokens, at: int) -> bool:
    """ "Analysts at the bank estimate the": a plural noun with a phrase after it, in the few words before."""
    heads = [n for n in range(max(0, at - 8), at - 1) if tokens[n + 1].low in PREPOSITIONS]
    return any(tokens[n].low.endswith("s") and not tokens[n].low.endswith(NO_PLURALS) for n in heads)
