"""What a tag is judged by: named, binary features of a word and its neighbours. A tag's score is the sum of their
weights.

Most features depend on one type of word in one place, so their weights are summed once a type.
"""

from __future__ import annotations

from factbox.language.tagging.lexicon import Word
from factbox.language.tagging.sorts import Sort

Place = tuple[str, tuple[str, ...], tuple[str, ...]]
"""Features of a word in one place: its whole form; the parts of it that stand in for a form without weights of its own;
and the rest, which always count."""
PLACES = OWN, PREVIOUS, SECOND_PREVIOUS, NEXT, SECOND_NEXT = "w", "p", "P", "n", "N"
"""What stands before a whole form in each place; before its last three letters:"""
END_PLACES = OWN_END, PREVIOUS_END, NEXT_END = "3", "q", "m"
PARTS = SHORT_END, LONG_END, HEAD = "2", "4", "f"
"""Before the last two, the last four and the first three letters of the own form."""
PAIR, KINDS, VERB, SEPARATOR = "a", "b", "W", "\t"
"""Before a form and before a kind, each together with the next word's kind; before the state of the last verb together
with a kind; and between the two."""


def own(word: Word) -> Place:
    """Of the word itself."""
    return (OWN + word.form, endings(word.form), (*own_rest(word.sort), *own_details(*word)))


def own_rest(sort: Sort) -> tuple[str, ...]:
    """Of all words of a sort."""
    return ("h" + sort.shape, "c" + sort.kind, f"l{' '.join(sort.listed)}\t{sort.shape}")


def own_details(form: str, exact: str, sort: Sort) -> list[str]:
    """Of the word's capitals and last part."""
    found = []
    if exact != form:
        found.append(f"x{exact}{'^' if sort.shape[-1] == '^' else ''}")
    if "-" in form[1:-1]:
        found.append("y" + form.rpartition("-")[2])
    return found


def endings(form: str) -> tuple[str, ...]:
    """The parts of the own form."""
    size = len(form)
    if size < 4:
        return (SHORT_END + form[-2:],) if size == 3 else ()
    parts = (SHORT_END + form[-2:], OWN_END + form[-3:], HEAD + form[:3])
    return (*parts, LONG_END + form[-4:]) if size > 4 else parts


def previous(word: Word) -> Place:
    """Of a word as the one before."""
    return (PREVIOUS + word.form, (PREVIOUS_END + word.form[-3:],), previous_rest(word.sort))


def previous_rest(sort: Sort) -> tuple[str, ...]:
    """Of all words of a sort, as the one before."""
    return ("s" + sort.shape,)


def following(word: Word) -> Place:
    """Of a word as the next one."""
    return (NEXT + word.form, (NEXT_END + word.form[-3:],), following_rest(word.sort))


def following_rest(sort: Sort) -> tuple[str, ...]:
    """Of all words of a sort, as the next one."""
    return ("t" + sort.shape, "d" + sort.kind)


def second_previous(word: Word) -> Place:
    """Of a word as the one two before."""
    return (SECOND_PREVIOUS + word.form, (), ())


def second_following(word: Word) -> Place:
    """Of a word as the next but one."""
    return (SECOND_NEXT + word.form, (), second_following_rest(word.sort))


def second_following_rest(sort: Sort) -> tuple[str, ...]:
    """Of all words of a sort, as the next but one."""
    return ("D" + sort.kind,)


def pair(form: str, next_kind: str) -> str:
    """Of a form together with the kind of the next word."""
    return PAIR + form + SEPARATOR + next_kind


def kinds(kind: str, next_kind: str) -> str:
    """Of the kinds of a word and the next."""
    return KINDS + kind + SEPARATOR + next_kind


def tags(verb: int, last: str, second: str) -> tuple[str, str, str]:
    """Of the two tags before and the state of the last verb."""
    return "T" + last, f"U{last} {second}", f"V{verb} {last}"


def verb_and_kind(verb: int, kind: str) -> str:
    """Of the state of the last verb together with a word's kind."""
    return f"{VERB}{verb}{SEPARATOR}{kind}"


EDGE = Word("", "", Sort("", "", (), ()))
"""What stands before and behind a sentence."""
EDGE_TAG = "-"
