"""What an engine is told of a language: typed, frozen tables. A second language is a folder that gives these."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Literal

from factbox.language.verb import Forms, Verb

Gender = Literal["male", "female"]

Words = AbstractSet[str]
"""Words in lower case."""

Hedge = Literal["about", "nearly", "over", "under", "at_least", "at_most", "up_to"]
"""What a hedge says of the amount after it; "nearly" is about, and a little less."""


@dataclass(frozen=True, slots=True)
class StopWords:
    """Words that tell where a sentence ends.

    `never_last`: their full stop ends none when a capital follows; `short_forms`: theirs may, before one of `openers`,
    with which sentences begin; `capitalised`: the same, but only when they have a capital of their own.
    """

    never_last: Words
    short_forms: Words
    capitalised: Words
    openers: Words


@dataclass(frozen=True, slots=True)
class HedgeWords:
    """Phrases before an amount: what each says, those that say nothing though they end in one that does.

    `articles` may stand between phrase and amount. `lasting`: a pattern of the words before `spanning` that make it a
    hedge of a time; else it says when ("over two years he built it").
    """

    meanings: Mapping[str, Hedge]
    none: Words
    articles: Words
    spanning: str
    lasting: str


@dataclass(frozen=True, slots=True)
class VerbWords:
    """The table of verbs, and what makes their forms.

    `predicatives` stand after the noun they describe; `nouns_in_past`: pasts that are nouns more often.
    """

    rows: tuple[Verb, ...]
    forms_of: Callable[[Verb], Forms]
    predicatives: Words
    nouns_in_past: Words


@dataclass(frozen=True, slots=True)
class Endings:
    """What a word may be by its ending."""

    is_past: Callable[[str], bool]
    is_plural: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class NameWords:
    """What tells a name from a word with a capital, and what it is the name of.

    Words of bodies: `bodies`; `firms` only end them; `purposeful` are for a thing or two; `owned` may have a single
    owner, `plurals` may own any; `professions`: endings of people who make one ("Doctors Without"). `groups`: peoples
    and parties.
    Words of places: `places`; `landforms` end, `place_openers` begin one; `realms` and the like are of one; `united`
    stand whole before a person's.
    Persons: `given` by gender, `of_both`; `given_months` are months too, `surnames` words of bodies or offices,
    `short_surnames` their short forms;
    `suffixes` are of the name they follow, `post_nominals` are not; `abbreviated` stand inside.
    No names: `stoppers`; `leaders` describe the name after them; `unnamed`, unless there are more words; a single
    word with `adverb_ending`; adjectives with `adjective_endings`.
    Small words: `linking` join words of a body, `joining` two bodies too; `inner` are all; `articles` begin a name,
    `particles` a surname; `contractions` end none, `closing` do;
    `of` parts an office or a body, `within` a body from what it is of or for; `joint`, `definite`: the commonest of
    them. `link`, `article`: patterns of all that joins words.
    """

    bodies: Words
    firms: Words
    places: Words
    landforms: Words
    place_openers: Words
    realms: Words
    united: tuple[tuple[str, ...], ...]
    purposeful: Words
    professions: tuple[str, ...]
    owned: Words
    plurals: Words
    groups: Words
    surnames: Words
    short_surnames: Words
    given: Mapping[Gender, Words]
    of_both: Words
    given_months: Words
    stoppers: Words
    leaders: Words
    unnamed: Words
    suffixes: Words
    abbreviated: Words
    post_nominals: Words
    adjective_endings: tuple[str, ...]
    adverb_ending: str
    joining: Words
    linking: Words
    inner: Words
    of: str
    joint: str
    definite: str
    within: Words
    articles: Words
    particles: Words
    contractions: tuple[str, ...]
    closing: Words
    link: str
    article: str


@dataclass(frozen=True, slots=True)
class RoleWords:
    """What people are called: `offices` before or after a name, `callings` and all that is `personal` before it.

    `courtesies` stand before any surname, `learned` among them are kept; `honorifics` and `kin`
    tell a gender; `short`, `in_full`: abbreviations. `ranks` before an office make it another one.
    """

    offices: Words
    callings: Words
    personal: Words
    courtesies: Words
    honorifics: Mapping[Gender, Words]
    kin: Mapping[str, Gender]
    learned: Words
    ranks: Words
    short: Words
    in_full: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ReferenceWords:
    """What tells whom a pronoun or a description stands for.

    `genders`: of pronouns; `plurals`: pronouns of groups; `pointing`: what a description begins with. `generic`: nouns
    for any body, `societies`: nouns that introduce one, `professions`: endings of nouns that introduce a person.
    `no_subject`: a name behind one is no subject, behind `clause_openers`, or a comma and one of `joining`, it is;
    `topics`: what may stand before the owner that a sentence is about; `auxiliaries` are verbs.
    `ends`: what ends the noun that introduces a name, `acting`: verbs before which it is a subject;
    `clauses`: what ends an apposition, `saying`: verbs before which it is none. `article` may stand before a body.
    `companies`: nouns for a company; `unmarked`: those for a body whose name need not tell that it is one.
    `bodies`: nouns for a body and the words that no such body has in its name; `forms`: the same of nouns that do not
    stand for a body which has another of these words;
    `spellings`: of nouns, other -> one.
    `hanging`: what ends a description, `owning`: what may begin one of a role ("its director").
    `varied`: nouns that tell of a person named before, `parties`: what tells whose member one is.
    `media`: nouns of what is published or broadcast; `streets` end the names of some.
    `aged_before` may stand before an age.
    Patterns: `introduced`, `apposition` and `description` read what stands behind a name, `employed` what
    stands before it, with one of the endings `employing`; `aged` a word that tells an age; `asked` what makes a name
    no subject.
    """

    genders: Mapping[str, Gender]
    plurals: Words
    pointing: Words
    generic: Words
    societies: Words
    professions: tuple[str, ...]
    no_subject: Words
    clause_openers: Words
    joining: Words
    topics: Words
    auxiliaries: Words
    ends: Words
    acting: Words
    clauses: Words
    saying: Words
    introduced: str
    apposition: str
    description: str
    employing: tuple[str, ...]
    employed: str
    hanging: Words
    owning: Words
    companies: Words
    unmarked: Words
    bodies: tuple[tuple[Words, Words], ...]
    forms: tuple[Words, Words]
    spellings: Mapping[str, str]
    varied: Words
    parties: Words
    aged: str
    aged_before: str
    media: Words
    streets: Words
    asked: str
    article: str


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """What is known of the language with the BCP 47 primary tag `tag`."""

    tag: str
    stops: StopWords
    hedges: HedgeWords
    verbs: VerbWords
    endings: Endings
    names: NameWords
    roles: RoleWords
    reference: ReferenceWords
