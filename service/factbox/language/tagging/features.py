"""What a tag is judged by: named, binary features of a word and its neighbours. A tag's score is the sum of their
weights.

Most features depend on one type of word in one place, so their weights are summed once a type.
"""

from __future__ import annotations

from factbox.language.tagging.lexicon import Word

Place = tuple[str, tuple[str, ...], tuple[str, ...]]
"""Features of a word in one place: its whole form; the parts of it that stand in for a form without weights of its own;
and the rest, which always count."""


def own(word: Word) -> Place:
    """Of the word itself."""
    form, shape = word.form, word.shape
    rest = ["h" + shape, "c" + word.kind, f"l{' '.join(word.listed)}\t{shape}"]
    if word.exact != form:
        rest.append(f"x{word.exact}{'^' if shape[-1] == '^' else ''}")
    if "-" in form[1:-1]:
        rest.append("y" + form.rpartition("-")[2])
    return ("w" + form, endings(form), tuple(rest))


def endings(form: str) -> tuple[str, ...]:
    """The parts of the own form."""
    parts = [f"{size}{form[-size:]}" for size in (2, 3, 4) if len(form) > size]
    return (*parts, "f" + form[:3]) if len(form) > 3 else tuple(parts)


def previous(word: Word) -> Place:
    """Of a word as the one before."""
    return ("p" + word.form, ("q" + word.form[-3:],), ("s" + word.shape,))


def following(word: Word) -> Place:
    """Of a word as the next one."""
    return ("n" + word.form, ("m" + word.form[-3:],), ("t" + word.shape, "d" + word.kind))


def second_previous(word: Word) -> Place:
    """Of a word as the one two before."""
    return ("P" + word.form, (), ())


def second_following(word: Word) -> Place:
    """Of a word as the next but one."""
    return ("N" + word.form, (), ("D" + word.kind,))


def pairs(word: Word, next_kind: str) -> tuple[str, str]:
    """Of a word together with the kind of the next one."""
    return f"a{word.form}\t{next_kind}", f"b{word.kind}\t{next_kind}"


def tags(verb: int, last: str, second: str) -> tuple[str, str, str]:
    """Of the two tags before and the state of the last verb."""
    return "T" + last, f"U{last} {second}", f"V{verb} {last}"


def verb_and_kind(verb: int, kind: str) -> str:
    """Of the state of the last verb together with a word's kind."""
    return f"W{verb}\t{kind}"


EDGE = Word("", "", "", "", (), ())
"""What stands before and behind a sentence."""
EDGE_TAG = "-"
