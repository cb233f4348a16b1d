"""Whether the verbs around a place in a sentence speak of the past or of what is to come. No part-of-speech tagger.

The nearest cue before the place decides, else the first one after it: the strategy of HeidelTime (Strötgen and
Gertz 2013, https://doi.org/10.1007/s10579-012-9179-y), read off word forms instead of tags.
"""

from __future__ import annotations

import re

PAST, FUTURE = -1, 1

IRREGULAR_PASTS = frozenset(
    """
    was were had did went came said told took gave got made knew thought saw found left felt kept held brought began
    became wrote stood heard let meant met ran paid sat spoke led grew lost fell sent built understood drew broke
    spent rose drove bought wore chose won shot struck fought sold caught taught sought fed fled flew threw shook woke
    swore tore froze stole hid bit rode sang sank swam drank ate slept dealt swept wept crept lent bent hung dug stuck
    swung spun slid shone blew withdrew overtook undertook underwent overthrew overcame arose awoke forgot forgave
    forbade foresaw mistook retook bore bound bred clung flung ground laid lay lit sprang strove wound strode
    hit cut put set shut quit spread hurt cost
    """.split()
)
"""Irregular simple pasts and auxiliaries; forms that are present too (hit, cut) are here since news tells the past."""

AHEAD = frozenset(
    """
    will 'll shall won't may might could should would can must expects plans aims intends hopes due upcoming
    expected scheduled planned slated tomorrow ahead tentatively projected anticipated forthcoming
    """.split()
)
"""Words that point ahead: modals, verbs of planning, "due"."""

TIMETABLE = frozenset(
    """
    opens begins starts closes ends meets takes returns arrives leaves expires faces votes continues departs
    premieres launches resumes concludes kicks hosts goes comes runs
    """.split()
)
"""Simple presents that tell a timetable: "the shop opens on Tuesday"."""

NOT_VERBS = frozenset(
    """
    hundred red need feed speed seed breed bed shed indeed exceed proceed succeed embed united limited fred ted ahmed
    mohammed mohamed alleged sacred naked wicked hatred kindred aged so-called armed unprecedented
    """.split()
)

_WORD = re.compile(r"[A-Za-z]+(?:['\u2019-][A-Za-z]+)*|'ll")
_TO_VERB = re.compile(r"\bto\s+(?:[a-z]+ly\s+)?([a-z]+)", re.I)
_PLURAL = re.compile(r"[^s]s\Z")
_COPULA_END = re.compile(r"\b(?:is|are)\s+(?:(?:on|for|at|in|this|next|until)\s+)?(?:the\s+)?\Z", re.I)
_NO_VERB_AFTER_TO = frozenset(
    """
    the a an his her its their our my this that these those him them us me all any school work court jail prison
    hospital war death power people town church bed college university police public both each one two three about
    nearly more less almost around over
    """.split()
)
_BE = frozenset("be been being get".split())


def direction(before: str, after: str) -> int:
    """PAST (-1), FUTURE (1) or 0 by the verbs of the words `before` and `after` a place in one sentence.

    Give the sentence's own words only, a hundred or two of characters on each side are enough.

    >>> direction("The bridge closed on ", ""), direction("The vote is planned for ", "")
    (-1, 1)
    """
    if _COPULA_END.search(before):
        return FUTURE
    return _last_cue(before) or _first_cue(after)


def _last_cue(words: str) -> int:
    found = 0
    for place, cue in _cues(words):
        found = cue if place >= 0 else found
    return found


def _first_cue(words: str) -> int:
    return next((cue for _, cue in _cues(words)), 0)


def _cues(words: str) -> list[tuple[int, int]]:
    """Places and directions of all verbs of `words` that tell one, in order."""
    infinitives = {
        match.start(1)
        for match in _TO_VERB.finditer(words)
        if match[1].islower() and match[1] not in _NO_VERB_AFTER_TO and not _PLURAL.search(match[1])
    }
    cues: list[tuple[int, int]] = []
    last = ""
    for match in _WORD.finditer(words):
        word = match.group().lower()
        cue = FUTURE if match.start() in infinitives else 0 if last in _BE else cue_of(word)
        last = word if not word.endswith("ly") else last
        if cue:
            cues.append((match.start(), cue))
    return cues


def cue_of(word: str) -> int:
    """What one word form says by itself: PAST, FUTURE or 0.

    >>> [cue_of(word) for word in ("rebuilt", "expected", "opens", "united")]
    [0, 1, 1, 0]
    """
    form = word.lower().replace("\u2019", "'")
    if form in AHEAD or form in TIMETABLE:
        return FUTURE
    if form in IRREGULAR_PASTS or (form.endswith("ed") and len(form) > 4 and form not in NOT_VERBS):
        return PAST
    return 0
