"""Quotation marks of every style: where they stand and whether they open, close or could do either."""

from __future__ import annotations

from typing import Literal, NamedTuple

LEFT_NEIGHBOURS = "([{—–-/…‘“'\""
RIGHT_NEIGHBOURS = ".,;:!?)]}—–-/…’”'\""
ELISIONS = frozenset("em til tis twas cause bout n round cos nuff kay sup neath gainst".split())

SINGLE = frozenset("‘’'‚‛`")
TWOFOLD = frozenset(["''", "``", "´´"])
CHARACTERS = "\"＂“”„‟«»‹›‘’'‚‛`´"
"""Of these marks are made; an accent (´) makes one only twofold."""


Role = Literal["opens", "closes", "either"]
"""What a mark does. A straight mark that could do either is "either" until its neighbours are known."""


ROLES: dict[str, Role] = {
    **dict.fromkeys(["“", "„", "«", "‟", "‹", "``"], "opens"),
    **dict.fromkeys(['"', "＂", "''", "´´"], "either"),
}
"""What double marks do; all others close."""


class Mark(NamedTuple):
    """One mark at [start, end); `at_left` and `at_right`: it stands at the left or right edge of words."""

    start: int
    end: int
    role: Role
    at_left: bool
    at_right: bool
    after_digit: bool = False


def read_marks(text: str) -> tuple[list[Mark], list[Mark]]:
    """The double and the single marks of `text`, in order, without inches (`6'2"`) and apostrophes inside words."""
    doubles: list[Mark] = []
    singles: list[Mark] = []
    end = 0
    for start in _places(text):
        if start < end:  # the second half of a twofold mark
            continue
        end = start + 2 if text[start : start + 2] in TWOFOLD else start + 1
        kept, read = (singles, _single) if text[start:end] in SINGLE else (doubles, _double)
        mark = read(text, start, end)
        if mark is not None:
            kept.append(mark)
    return doubles, singles


def _places(text: str) -> list[int]:
    """Where characters of marks stand; a search for each in turn is faster than one for all."""
    places: list[int] = []
    for character in CHARACTERS:
        at = text.find(character)
        while at >= 0:
            places.append(at)
            at = text.find(character, at + 1)
    return sorted(places)


def _double(text: str, start: int, end: int) -> Mark | None:
    sign, after_digit = text[start:end], text[start - 1 : start].isdigit()
    if sign == "´" or (after_digit and _follows_feet(text, start)):
        return None
    return Mark(start, end, ROLES.get(sign, "closes"), *_edges(text, start, end), after_digit)


def _single(text: str, start: int, end: int) -> Mark | None:
    if text[start - 1 : start].isalpha() and text[end : end + 1].isalpha():
        return None  # most are apostrophes
    at_left, at_right = _edges(text, start, end)
    if at_left == at_right:
        return None
    if at_left and text[start] != "’" and not _is_elided(text, end):
        return Mark(start, end, "opens", at_left, at_right)
    if at_right and text[start] not in "‘‚‛":
        return Mark(start, end, "closes", at_left, at_right)
    return None


def _edges(text: str, start: int, end: int) -> tuple[bool, bool]:
    before, after = text[start - 1 : start], text[end : end + 1]
    blank_before, blank_after = before.strip() == "", after.strip() == ""
    if text[start] in "«‹" and blank_after:  # « set off by blanks »
        return True, False
    if text[start] in "»›" and blank_before and not after.isalnum():
        return False, True
    at_left = not blank_after and (blank_before or before in LEFT_NEIGHBOURS)
    at_right = not blank_before and (blank_after or after in RIGHT_NEIGHBOURS)
    return at_left, at_right


def _follows_feet(text: str, at: int) -> bool:
    """`6'2" tall`: the mark at `at` is one of inches when the digits before it follow a foot mark."""
    return "'" in text[max(0, at - 4) : at]


def _is_elided(text: str, end: int) -> bool:
    """'em, 'til, '90s: the mark stands for left-out letters."""
    word = text[end : end + 8]
    letters = word[: next((i for i, char in enumerate(word) if not char.isalnum()), len(word))]
    return letters.lower() in ELISIONS or (
        letters[:1].isdigit() and letters[-1:] in "s0123456789" and len(letters) <= 3
    )
