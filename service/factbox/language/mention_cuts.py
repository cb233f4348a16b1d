"""Where a run of capitalised words is cut into names: after owners, between names that "and" joins, at stray words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factbox.language import known
from factbox.language.mention_titles import Part, is_given, is_office

_WORDS = known("en").names
MAX_SHORT = 4
"""Letters of a short form."""
_UNITED_ENDS = frozenset(last for _, last in _WORDS.united)


def cut_run(parts: list[Part], articled: bool) -> Iterator[list[Part]]:
    """Cut a run after a possessive ("Jordan's Foreign Minister") and before a stray link or day.

    `articled`: an article stands before it.
    """
    piece: list[Part] = []
    for at, part in enumerate(parts):
        if _parts_names(parts, at, piece, articled):
            yield piece
            piece = []
            continue
        if piece and _is_next(parts, at):
            yield piece
            piece = []
        piece.append(part)
        if _is_whole(parts, at, piece):
            yield piece
            piece = []
    yield piece


def _parts_names(parts: list[Part], at: int, piece: list[Part], articled: bool) -> bool:
    """Whether the word at `at` stands between names and is of none."""
    low = parts[at].low
    if low in _WORDS.joining:
        return not _joins(piece, parts[at + 1 :], articled)
    return low in _WORDS.stoppers and low not in _WORDS.linking and not (piece and _goes_on(piece[-1], parts[at]))


def _joins(piece: list[Part], following: list[Part], articled: bool) -> bool:
    """Whether "and" is of one name: "Department of Health and Social Care", "the Food and Drug Administration"."""
    words, after = [part.low for part in piece], _lows_until_joined(following)
    if not words or not after:
        return False
    if is_given(after[0]) or _is_short(following[0]):
        return _is_pair(words, after)
    if _is_for_two(words):
        return after[0] not in _WORDS.linking and (after[-1] not in _WORDS.bodies or after[-1].endswith("s"))
    return _is_free(piece) and _ends_body(after, articled or _WORDS.definite in words[:1])


def _ends_body(after: list[str], articled: bool) -> bool:
    """ "the Food and [Drug Administration]", "Ports and [Human Services Secretary] Ann Lee"."""
    office = next((at for at, low in enumerate(after) if is_office(low)), len(after) if articled else 0)
    return office > 0 and after[office - 1] in _WORDS.bodies


def _lows_until_joined(following: list[Part]) -> list[str]:
    lows = [part.low for part in following]
    stop = next((at for at, low in enumerate(lows) if low in _WORDS.stoppers), len(lows))
    return lows[:stop]


def _is_pair(words: list[str], after: list[str]) -> bool:
    """ "Bill and Ann Orr Foundation": given names of a body's founders."""
    first = words[-2:-1] in ([], [_WORDS.definite]) and is_given(words[-1])
    return first and is_given(after[0]) and after[-1] in _WORDS.bodies


def _is_for_two(words: list[str]) -> bool:
    """ "Committee on Ports", "Ministry of Health": a body that may be for two things."""
    link = next((at for at, low in enumerate(words) if low == _WORDS.of or low in _WORDS.within), 0)
    return 0 < link < len(words) - 1 and words[link - 1] in _WORDS.purposeful


def _is_free(piece: list[Part]) -> bool:
    """Whether none of its words makes it a name of its own: no body, no office, no short form."""
    return not any(part.low in _WORDS.bodies or is_office(part.low) for part in piece)


def _is_short(part: Part) -> bool:
    """FBI, U.S."""
    return part.capitals and part.end - part.start <= MAX_SHORT


def _goes_on(before: Part, part: Part) -> bool:
    """Theresa May, Jane A. Doe, Committee on Harbours: a word that stands in few names."""
    initial = len(part.low) == 1 and part.end - part.start == 2
    return (
        part.low in _WORDS.given_months
        or part.low in _WORDS.closing
        or initial
        or (part.low in _WORDS.within and _has_purpose(before.low))
    )


def _has_purpose(low: str) -> bool:
    """ "Institute", "Doctors": of a body, or people that make one."""
    return low in _WORDS.purposeful or (low.endswith("s") and low[:-1].endswith(_WORDS.professions))


def _is_next(parts: Sequence[Part], at: int) -> bool:
    """Whether a person's name begins at `at`, right behind a body: "Medical Association Ann Lee"."""
    named = 0 < len(parts) - at - 1 <= 2 and is_given(parts[at].low)
    return named and parts[at - 1].low in _WORDS.bodies and parts[-1].low not in _WORDS.bodies


def _is_whole(parts: list[Part], at: int, piece: list[Part]) -> bool:
    """Whether a name ends at `at`: behind 's, or a name of a place that stands before a person's."""
    united = parts[at].low in _UNITED_ENDS and tuple(part.low for part in piece[-2:]) in _WORDS.united
    return united or (parts[at].possessive and not _owns_body(parts, at))


def _owns_body(parts: list[Part], at: int) -> bool:
    """ "Dockers’ Union", "Attorney General’s Office": a plural or an office that is of the body's name."""
    plural = parts[at].low.endswith("s") or parts[at].low in _WORDS.plurals
    following = parts[at + 1].low if at + 1 < len(parts) else ""
    return following in (_WORDS.bodies if plural or is_office(parts[at].low) else _WORDS.owned)
