"""Corrects letters that their neighbours tell better than the tagger knew, above all pasts and participles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from factbox.language.en.ahead import OF_PLANS
from factbox.language.en.classes import COMPASS
from factbox.language.verb_forms import NOUN_OR_VERB

_OPENING = re.compile("n(?=[dzbBhHfM])|g(?=[dz])|g(?=ID?[JNSP]{1,4}[bBhHfMdz])|d(?=[IRTr])")
"""At the start of a sentence: a noun that looks like a participle ("Ahmed said"), or one that looks like a past."""
_OPENING_LETTERS = {"n": "P", "g": "N", "d": "n"}
_BY_NEIGHBOURS = (
    (re.compile("k(?!T)"), "g"),  # "going" is an auxiliary only before "to"
    (re.compile("b(?=E)"), "h"),  # "'s been"
    (re.compile("(?<=[NSP])X"), "R"),  # "prosecutors there have yet to decide"
    (re.compile("(?<=[TMf])[NJp](?![Vpdngz])"), "V"),  # only a verb follows "to" and modals
    (re.compile("(?<=[,I])J(?=[bBhHdzfM])"), "N"),  # "Elsewhere, sterling was"
    (re.compile("(?<=[IbBdzpV]J)z|(?<=^J)z"), "S"),  # "drove outstanding claims"
    (re.compile("(?<=[NSP]')[Vp]"), "N"),  # "the girl's serve was fast"
    (re.compile("(?<=D)g(?=I)|(?<=[NJ])g(?=[dzbBhHfM])"), "N"),  # "a saving of", "her approval rating dropped"
    # "People killed in the crash have been named": what a finite verb follows without a subject of its own is none
    (re.compile("(?<=[NSP#])d(?=(?:I(?:gr?)?D{0,2}[RJ#$%NSPF'n]{1,12}t{0,3}){1,3}[bBhHfM])"), "n"),
    # "The bridge, built in 1931, collapsed"
    (re.compile('(?<=[NSP],)d(?=[IRr][^.:"]{0,20},[xR]{0,2}[dzpbBhHfMoQ])'), "n"),
)
_BEFORE_VERB = re.compile("(?<=[NSP])z(?=[dbBhHfM])")
"""Where a plural that is a verb too has its own verb behind it: "Norvale shares jumped"."""
_MAY_NEED_IT = re.compile(
    "k|[NSP]z[dbBhHfM]|DgI|Jz|[,I]J[bBhHdzfM]|[NJ]g[dzbBhHfM]|bE|[NSP]X|[TMf][NJp]|'[Vp]|[NSP#]dI|,d[IRr]|[dnpzgVNJt]IND"
)
"""Four sentences of five are told from these by one look."""
_NOUN_BEHIND = re.compile("(?<=[dnpzgVNJt])I(?=ND)")
"""Where "to" may be that of a verb taken for a noun: "agreed to host a summit", "a chance to table the bill"."""
_STRETCH = re.compile('[^".:L]{4,}')
_FINITE = re.compile("[bBhHoQdpzfM]")
_MAY_BE_PAST = re.compile("n(?:(?<=[NSPF#%O]n)|(?<=[NSPF#%OtnrRJ],n)|(?<=[NSPF#%O]Rn))")


class _OfWord(NamedTuple):
    """What a word's letter is when the pattern fits there and `following`, if any, is the next word."""

    pattern: re.Pattern[str]
    letter: str
    following: str = ""


_FLOATING = _OfWord(re.compile("(?<=[OSbBhH]).(?=[VpdngzfMbBeEGhHyaoQR])"), "R")  # "they all agreed"
_HAD = _OfWord(re.compile("M(?=[xR]{0,4}[nE])"), "H")  # "he'd been"
_QUANTITY = _OfWord(re.compile("[JR]"), "D", "of")  # "many of us"
_AMOUNT = "(?<=[NSP#W])(?:N(?=I?[$#])|S(?=[$#]))"  # "tickets cost $40", "output rose by 43.6 percent"
_BY_WORD = {
    **dict.fromkeys("all both each".split(), _FLOATING),
    **dict.fromkeys(("'d", "\u2019d"), _HAD),
    **dict.fromkeys("many few several most more".split(), _QUANTITY),
    **dict.fromkeys(("cost", "rose"), _OfWord(re.compile(_AMOUNT), "d")),
    "costs": _OfWord(re.compile(_AMOUNT), "z"),
    "&": _OfWord(re.compile("(?<=P)C(?=P)"), "P"),
    "net": _OfWord(re.compile("J(?=[bBhHdzfM])"), "N"),
    **dict.fromkeys(COMPASS, _OfWord(re.compile("(?<=[NSP])[NJ]"), "R", "of")),  # "a yard south of the city"
    "worth": _OfWord(re.compile("[JN](?=R?[$#])"), "I"),
}
_LOOK_BACK = 40


def mend(letters: str, words: Sequence[str]) -> str:
    """The letters of a sentence, corrected."""
    if (match := _OPENING.match(letters)) and words[0].istitle():
        letters = _OPENING_LETTERS[match[0]] + letters[1:]
    if _MAY_NEED_IT.search(letters):
        letters = _BEFORE_VERB.sub(lambda match: "S" if words[match.start()] in NOUN_OR_VERB else "z", letters)
        letters = _NOUN_BEHIND.sub(lambda match: _infinitive(letters, words, match.start()), letters)
        for pattern, letter in _BY_NEIGHBOURS:
            letters = pattern.sub(letter, letters)
    if not _BY_WORD.keys().isdisjoint(words):
        letters = _mend_words(letters, words)
    return _mend_pasts(letters) if _MAY_BE_PAST.search(letters) else letters


def _infinitive(letters: str, words: Sequence[str], at: int) -> str:
    """ "T" where the word there is a "to" that makes what follows it a verb."""
    is_verb = words[at] == "to" and (letters[at - 1] not in "NJ" or words[at - 1] in OF_PLANS)
    return "T" if is_verb else letters[at]


def _mend_words(letters: str, words: Sequence[str]) -> str:
    mended = list(letters)
    for at, word in enumerate(words):
        rule = _BY_WORD.get(word)
        if rule is None or (rule.following and rule.following not in words[at + 1 : at + 2]):
            continue
        if rule.pattern.match(letters, at):
            mended[at] = rule.letter
    return "".join(mended)


def _mend_pasts(letters: str) -> str:
    """A common error: the past "told" in "the mayor, Ann Lee, told reporters" taken for a participle.

    In a stretch without a finite verb the last bare participle behind a noun phrase is a past; so is one behind an
    insertion when the stretch without the insertion has none.
    """
    mended = list(letters)
    for stretch in _STRETCH.finditer(letters):
        start, end = stretch.span()
        bare = [match.start() for match in _MAY_BE_PAST.finditer(letters, start, end)]
        if bare and not _FINITE.search(letters, start, end):
            mended[bare[-1]] = "d"
        else:
            for at in bare:
                if letters[at - 1] == "," and _lacks_a_verb(letters, start, at, end):
                    mended[at] = "d"
    return "".join(mended)


def _lacks_a_verb(letters: str, start: int, at: int, end: int) -> bool:
    """Whether the stretch has no finite verb outside the insertion that ends before `at`."""
    opening = letters.rfind(",", max(start, at - _LOOK_BACK), at - 1)
    outside = letters[max(start, opening - _LOOK_BACK) : opening] + letters[at : min(end, at + _LOOK_BACK)]
    return opening > start and not _FINITE.search(outside)
