"""The subject that follows its verb: “...,” said one resident in the south."""

from __future__ import annotations

from factbox.language.en.classes import RELATIVES
from factbox.language.word_forms import is_participle
from factbox_quotes.english.grammar import POINTS, Tokens, is_finite, low_at, skip_capitals, skip_noun_phrase
from factbox_quotes.english.tokens import Token
from factbox_quotes.english.words import DAYS, PREPOSITIONS, TIMES
from factbox_quotes.reports.hits import Hit
from factbox_quotes.speakers.subject import Subject

POINTING = frozenset(["that"])
PRONOUNS = frozenset("he she they i we".split())
BELONGING = frozenset("of for and".split())
"""What these begin is part of the speaker's description."""

PLACING = frozenset("at from with in on".split())
"""The same after a name ("Ann Lee of the Post", "Ann Lee at the bank"); after a common noun they tell where."""

NAMED = frozenset(["named", "called"])
MANNER = frozenset("a an his her their response reference part front".split())
"""After "in" and "with" these tell how it was said: "in a statement", "with his wife"."""


def after(tokens: Tokens, hit: Hit) -> Subject | None:
    """The subject that follows `hit`, or None when the verb is not inverted: "said the vote would be void"."""
    start = hit.after
    if not _may_invert(tokens, hit) or start >= len(tokens) or not _may_begin(tokens, start):
        return None
    end = _end(tokens, start, hit)
    return Subject(start, end, start, "inversion", follows=True) if end > start else None


def _end(tokens: Tokens, start: int, hit: Hit) -> int:
    """Where the subject at `start` ends; `start` if it is none."""
    if tokens[start].low in PRONOUNS:
        return start + _ends_soon(tokens, start + 1)
    if not hit.at and (colon := _colon(tokens)):
        return colon
    end = skip_capitals(tokens, skip_noun_phrase(tokens, start))  # "said neighbour Ann Lee"
    end = _described(tokens, _without_times(tokens, start, _past_participle(tokens, end, hit)))
    acts = end < len(tokens) and is_finite(tokens, end) and not _is_behind_marks(tokens, hit)
    return start if acts else _with_name(tokens, end)


def _past_participle(tokens: Tokens, end: int, hit: Hit) -> int:
    """Past "retired cook" in "“...,” says the old retired cook"; nothing of "said Lee, flanked by police"."""
    spoken = hit.first > 0 and tokens[hit.first - 1].pauses and not tokens[end - 1].capital
    stop = skip_noun_phrase(tokens, end + 1) if spoken and is_participle(low_at(tokens, end)) else end
    return stop if stop > end + 1 else end


def _is_behind_marks(tokens: Tokens, hit: Hit) -> bool:
    """ "“...”, said a banner held up at noon": what was said is told."""
    return hit.first == 2 and (tokens[0].low, tokens[1].low) == ('"', ",")


def _colon(tokens: Tokens) -> int:
    """Where the first point is if it is a colon: "Asked a trader from the south: “...”"; else 0."""
    point = next((at for at in range(1, min(14, len(tokens))) if tokens[at].low in POINTS), 0)
    return point if tokens[point].low == ":" else 0


def _with_name(tokens: Tokens, end: int) -> int:
    """Past the name in "said the board chair, Ann Lee"."""
    if end + 1 >= len(tokens) or tokens[end].low != "," or tokens[end - 1].capital:
        return end
    stop = skip_capitals(tokens, end + 1)
    return stop if stop > end + 1 else end


def _may_invert(tokens: Tokens, hit: Hit) -> bool:
    """Whether the verb may stand before its subject: by itself, first of all, or right after speech."""
    spoken = hit.at > 0 and tokens[hit.at - 1].pauses
    return (hit.cue.verb.inverts or spoken) and hit.cue.form != "gerund"


def _may_begin(tokens: Tokens, start: int) -> bool:
    low, named = tokens[start].low, tokens[start].capital  # "said Per Lund"
    return not ((low in PREPOSITIONS and not named) or low in TIMES or tokens[start].adverb)


def _without_times(tokens: Tokens, start: int, end: int) -> int:
    """Without the adverbs and times at the end: "said Ann Lee softly", "said the chairman Friday"."""
    while _is_time(tokens[end - 1]):
        end -= 1
    return end - (end > start + 2 and _acts(tokens, end))


def _acts(tokens: Tokens, end: int) -> bool:
    """ "said a woman [holding] her son": a participle behind a small noun."""
    last = tokens[end - 1]
    return end < len(tokens) and last.low.endswith("ing") and not (last.capital or tokens[end - 2].capital)


def _is_time(token: Token) -> bool:
    return token.adverb or token.low in DAYS or (token.low in TIMES and not token.capital)


def _described(tokens: Tokens, end: int) -> int:
    """Past the phrases that describe the noun phrase before `end`."""
    if low_at(tokens, end + 1) in PREPOSITIONS and is_participle(tokens[end].low):  # "a study published in"
        return next((n for n in range(end, len(tokens)) if tokens[n].low in POINTS), len(tokens))
    if low_at(tokens, end) in NAMED:
        return skip_capitals(tokens, end + 1)  # "a man named Pete"
    while end + 1 < len(tokens) and _describes(tokens, end):
        first = end + 1 + (tokens[end + 1].low in POINTING)  # "one of that report's authors"
        end = skip_capitals(tokens, max(skip_noun_phrase(tokens, first), end + 1))
    return end


def _describes(tokens: Tokens, at: int) -> bool:
    low, following = tokens[at].low, tokens[at + 1]
    if following.low in TIMES or (following.low in MANNER and low in PLACING):
        return False
    return low in BELONGING or (low in PLACING and (tokens[at - 1].capital or _is_person(tokens, at)))


def _is_person(tokens: Tokens, at: int) -> bool:
    """ "a nurse on the ward, who": a phrase up to a comma and "who" describes."""
    end = skip_noun_phrase(tokens, at + 1)
    return low_at(tokens, end) == "," and low_at(tokens, end + 1) in RELATIVES


def _ends_soon(tokens: Tokens, at: int) -> bool:
    return at >= len(tokens) or tokens[at].low in POINTS or tokens[at].low in PREPOSITIONS
