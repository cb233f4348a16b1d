"""What a language tells of a verb: one row of its table, and the forms of it."""

from __future__ import annotations

from typing import Literal, NamedTuple

Govern = Literal[
    "clause",  # "said (that) the road was safe"
    "that",  # "suggested that ...": bare only before a clause with a clear verb
    "hearer",  # "told reporters (that) ...": someone addressed comes first
    "question",  # "asked whether ..."
    "marked",  # only beside quotation marks: "called it “a farce”"
]
"""What a reporting verb takes as its content."""


class Verb(NamedTuple):
    """A verb in its base form, and all that is known of it.

    `past`, `participle`: what spelling does not make, several parted by a blank; `doubles`: as in "admitted".
    `noun`: its base and third person are nouns too, as commonly ("also") or more commonly ("often").

    `reports`: what it takes as its content where it reports. `inverts`: it may stand before its subject ("said Lee").
    `trails`: it may stand after plain words ("C, Lee said"). `bare`: nearly anything with a verb after it is content.
    `needs_that`: its content needs "that" or quotation marks; else what follows is its object.
    `asks`: its content may be an infinitive. `particle`: it reports only with this ("pointed out").
    `past_only`: it reports only in the past; its other forms are nouns.
    `thinks`: a clause of what is thought or shown may follow, though nobody says it.
    `names`: in the past form it introduces a name or term ("a user called “Tide”").

    `change`: the direction in which what it tells of changes. `change_noun`: its noun tells the same ("a rise of 5%").
    `takes_sums`: money after it is a sum, no change ("raised $5 million").
    `tells_events`: counted things after it tell of an event, no change ("lost three men").
    """

    base: str
    past: str = ""
    participle: str = ""
    doubles: bool = False
    noun: Literal["also", "often"] | None = None
    reports: Govern | None = None
    inverts: bool = False
    trails: bool = False
    bare: bool = False
    needs_that: bool = False
    asks: bool = False
    particle: str | None = None
    thinks: bool = False
    past_only: bool = False
    change: Literal["up", "down"] | None = None
    change_noun: bool = False
    takes_sums: bool = False
    tells_events: bool = False
    names: bool = False


class Forms(NamedTuple):
    """All forms of a verb; a form that has two spellings or words ("totaled", "totalled") has both."""

    base: tuple[str, ...]
    third: tuple[str, ...]
    past: tuple[str, ...]
    participle: tuple[str, ...]
    gerund: tuple[str, ...]
