"""What a tag is judged by: named, binary features of a word and its neighbours. A tag's score is the sum of their
weights.

Most features depend on one type of word in one place, so their weights are summed once a type.
"""

from __future__ import annotations

from factbox.language.tagging.lexicon import Word

Place = tuple[str, tuple[str, ...], tuple[str, ...]]
"""Features of a word in one place: its whole form; the parts of it that stand in for a form without weights of its own;
and the rest, which always count."""
OWN, PREVIOUS, SECOND_PREVIOUS, NEXT, SECOND_NEXT = "w", "p", "P", "n", "N"
"""What stands before a whole form in each place; before its last three letters:"""
PREVIOUS_END, NEXT_END = "q", "m"
PAIR, SEPARATOR = "a", "\t"
"""What stands before a form together with the next word's kind, and between the two."""


def own(word: Word) -> Place:
    """Of the word itself."""
    rest = (*own_rest(word.shape, word.kind, word.listed), *own_details(word))
    return (OWN + word.form, endings(word.form), rest)


def own_rest(shape: str, kind: str, listed: tuple[str, ...]) -> tuple[str, ...]:
    """Of all words of a shape, a kind and a listing."""
    return ("h" + shape, "c" + kind, f"l{' '.join(listed)}\t{shape}")


def own_details(word: Word) -> list[str]:
    """Of the word's capitals and last part."""
    form, found = word.form, []
    if word.exact != form:
        found.append(f"x{word.exact}{'^' if word.shape[-1] == '^' else ''}")
    if "-" in form[1:-1]:
        found.append("y" + form.rpartition("-")[2])
    return found


def endings(form: str) -> tuple[str, ...]:
    """The parts of the own form."""
    size = len(form)
    if size > 4:
        return "2" + form[-2:], "3" + form[-3:], "4" + form[-4:], "f" + form[:3]
    if size > 3:
        return "2" + form[-2:], "3" + form[-3:], "f" + form[:3]
    return ("2" + form[-2:],) if size > 2 else ()


def previous(word: Word) -> Place:
    """Of a word as the one before."""
    return (PREVIOUS + word.form, (PREVIOUS_END + word.form[-3:],), previous_rest(word.shape))


def previous_rest(shape: str) -> tuple[str, ...]:
    """Of all words of a shape, as the one before."""
    return ("s" + shape,)


def following(word: Word) -> Place:
    """Of a word as the next one."""
    return (NEXT + word.form, (NEXT_END + word.form[-3:],), following_rest(word.shape, word.kind))


def following_rest(shape: str, kind: str) -> tuple[str, ...]:
    """Of all words of a shape and a kind, as the next one."""
    return ("t" + shape, "d" + kind)


def second_previous(word: Word) -> Place:
    """Of a word as the one two before."""
    return (SECOND_PREVIOUS + word.form, (), ())


def second_following(word: Word) -> Place:
    """Of a word as the next but one."""
    return (SECOND_NEXT + word.form, (), second_following_rest(word.kind))


def second_following_rest(kind: str) -> tuple[str, ...]:
    """Of all words of a kind, as the next but one."""
    return ("D" + kind,)


def pair(form: str, next_kind: str) -> str:
    """Of a form together with the kind of the next word."""
    return PAIR + form + SEPARATOR + next_kind


def kinds(kind: str, next_kind: str) -> str:
    """Of the kinds of a word and the next."""
    return f"b{kind}\t{next_kind}"


def tags(verb: int, last: str, second: str) -> tuple[str, str, str]:
    """Of the two tags before and the state of the last verb."""
    return "T" + last, f"U{last} {second}", f"V{verb} {last}"


def verb_and_kind(verb: int, kind: str) -> str:
    """Of the state of the last verb together with a word's kind."""
    return f"W{verb}\t{kind}"


EDGE = Word("", "", "", "", (), ())
"""What stands before and behind a sentence."""
EDGE_TAG = "-"
