"""What a sentence is made of: noun phrases and verb groups. Offsets are code points of the article's text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Literal, NamedTuple

from factbox.places import Span

Kind = Literal["common", "name", "pronoun", "number", "determiner"]
Number = Literal["singular", "plural"]
Form = Literal["finite", "infinitive", "participle"]
Tense = Literal["past", "present", "future"]


class NounPhrase(NamedTuple):
    """A noun phrase without what hangs on it: "the former mayor", "Ann Lee", "1.2 million tonnes", "it".

    `head` is its last token, `kind` what the head is; `determiner` in lower case ("the", "its"; of the possessor, where
    there is one); `name` the proper name that ends it; `possessor` who has it: "the city" in "the city's ferries".
    `number` is None where the form does not tell.
    """

    start: int
    end: int
    head: Span
    kind: Kind
    number: Number | None
    determiner: str | None
    name: Span | None
    possessor: Span | None
    first: int  # numbers of its tokens in the sentence, both included
    last: int

    @property
    def span(self) -> Span:
        """Its place."""
        return Span(self.start, self.end)

    @property
    def is_bare_name(self) -> bool:
        """Whether it is a name and nothing else."""
        return self.name == (self.start, self.end)


class VerbGroup(NamedTuple):
    """A verb with its auxiliaries and the adverbs among them: "has not yet been paid", "to sail", "killed".

    `head` is the main verb, `verb` the same in lower case. `tense` is that of the finite verb: None with another modal
    than will and shall, and in infinitives and participles. "is going to sail" is one group, in the future.
    """

    start: int
    end: int
    head: Span
    verb: str
    form: Form
    tense: Tense | None
    modal: str | None  # written out: "will" for "'ll" and "wo" of "won't"
    perfect: bool
    passive: bool
    progressive: bool
    negated: bool
    first: int  # numbers of its tokens in the sentence, both included
    last: int

    @property
    def span(self) -> Span:
        """Its place."""
        return Span(self.start, self.end)

    @property
    def finite(self) -> bool:
        """Whether it can carry a sentence."""
        return self.form == "finite"


noun_phrase: Callable[[tuple[Any, ...]], NounPhrase] = partial(tuple.__new__, NounPhrase)
verb_group: Callable[[tuple[Any, ...]], VerbGroup] = partial(tuple.__new__, VerbGroup)
place: Callable[[tuple[int, int]], Span] = partial(tuple.__new__, Span)
"""What the classes do, in half the time: a sentence has many phrases."""


class Apposition(NamedTuple):
    """Two noun phrases for the same thing: "the mayor, Ann Lee,"."""

    first: NounPhrase
    second: NounPhrase
