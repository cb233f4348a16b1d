"""Finds the subject or object that an amount belongs to: the clause is read leftwards from the amount."""

from __future__ import annotations

from factbox import Span
from factbox.language.function_words import ADVERBS, AUXILIARIES, PREPOSITIONS, REPORTING, VERBS
from factbox.language.noun_phrase import Word, first_phrase, phrase_before, words_of
from factbox_figures.tables.change import VERBS as CHANGES

_WINDOW = 240
# Words that open a new clause, so that its subject stands after them.
_OPENERS = (
    frozenset(
        (
            "that while as and but because after when if although though where whereas before with since yet or so than"
        ).split()
    )
    | REPORTING
)
_RELATIVES = frozenset("which who that whose".split())
_LINKS = frozenset("by to from at for of".split())
_ADVERBIAL = ADVERBS | frozenset(
    (
        "to by as much about around nearly almost roughly approximately some only just over more than another further"
    ).split()
)
_STATES = frozenset(
    (
        "stood reached totaled totalled hit traded trading closed close ended opened cost costs costing averaged "
        "remained priced valued worth amounted posted recorded raised jumped settled fetched earned paid finished "
        "yielded yield quoted estimated changed exceeded topped expected"
    ).split()
)


def clause_subject(text: str, at: int, begin: int) -> Span | None:
    """The subject of the clause whose verb governs the amount at `at`; None for a pronoun or none at all."""
    floor = max(begin, at - _WINDOW)
    words = list(words_of(text, floor, at))
    verb = _verb(words)
    if verb is None:
        return first_phrase(text, floor, at) if floor == begin else None
    while verb > 0 and _leads(words[verb - 1].lower) and text[words[verb - 1].end : words[verb].start].isspace():
        verb -= 1
    opener = _opener(text, words, verb)
    region = (
        words[opener].end
        if opener >= 0 and not _is_mark(text, words, opener)
        else _after_mark(text, words, opener, floor)
    )
    if verb and region <= words[verb - 1].start:
        found = first_phrase(text, region, words[verb].start)
        if found is not None or opener < 0:
            return found
    return _outside(text, words, opener, floor, verb)


def _verb(words: list[Word]) -> int | None:
    """The index of the last word that can be the verb of the clause."""
    for index in range(len(words) - 1, -1, -1):
        lower = words[index].lower
        if lower in CHANGES or lower in _STATES or lower in AUXILIARIES or lower in VERBS:
            return index
        if lower.endswith("ed") and len(lower) > 4:
            return index
    return None


def _leads(lower: str) -> bool:
    """Auxiliaries and adverbs before the verb."""
    return lower in AUXILIARIES or lower in ADVERBS or lower == "to" or lower.endswith("ly")


def _is_mark(text: str, words: list[Word], index: int) -> bool:
    """Whether a comma or the like comes right after the word, so that it is the mark that opens the clause."""
    return index + 1 < len(words) and not text[words[index].end : words[index + 1].start].isspace()


def _after_mark(text: str, words: list[Word], index: int, floor: int) -> int:
    return words[index].end if index >= 0 else floor


def _opener(text: str, words: list[Word], verb: int) -> int:
    """The index of the last word before `verb` after which a clause begins; -1 for none."""
    for index in range(verb - 1, -1, -1):
        gap = text[words[index].end : words[index + 1].start] if index + 1 < len(words) else " "
        if (
            any(mark in gap for mark in ',;:()\u2014\u201c\u201d"')
            or words[index].lower in _OPENERS
            or words[index].lower in _RELATIVES
        ):
            return index
    return -1


def _outside(text: str, words: list[Word], opener: int, floor: int, verb: int) -> Span | None:
    """No subject between the opener and the verb: that of a relative clause stands before it, else the sentence's."""
    lower = words[opener].lower if opener >= 0 else ""
    if lower in _RELATIVES and opener:
        return phrase_before(text, words[opener].start, floor)
    if words[verb].lower in ("up", "down") and opener >= 0:
        near = phrase_before(text, words[opener].end, floor)
        if near is not None:
            return near
    return first_phrase(text, floor, words[verb].start)


def object_before(text: str, at: int, begin: int) -> Span | None:
    """The object between a verb of change and the preposition before the amount ("raised [rates] by")."""
    floor = max(begin, at - _WINDOW // 2)
    words = list(words_of(text, floor, at))
    link = len(words) - 1
    while link > 0 and words[link].lower in _ADVERBIAL and words[link].lower not in _LINKS:
        link -= 1
    if link < 1 or words[link].lower not in ("by", "to", "from"):
        return None
    phrase = phrase_before(text, words[link].start, floor)
    if phrase is None:
        return None
    before = [word for word in words if word.end <= phrase.start]
    while (
        before
        and before[-1].lower not in CHANGES
        and before[-1].lower in ("the", "its", "their", "his", "her", "our", "a", "an")
    ):
        before.pop()
    found = bool(before) and before[-1].lower in CHANGES and before[-1].lower not in PREPOSITIONS
    return phrase if found else None
