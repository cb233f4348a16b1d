"""All forms of the verbs that tell whether what stands beside them has been or is to come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from factbox.language import known
from factbox.language.language import Language
from factbox.language.verb import Forms, Verb

PAST, FUTURE = -1, 1


def forms_of(bases: Iterable[str], language: Language | None = None) -> frozenset[str]:
    """Every form of these verbs, irregular ones by their row in the table of verbs.

    >>> sorted(forms_of(["open"]))
    ['open', 'opened', 'opening', 'opens']
    """
    return frozenset(form for forms in _inflected(bases, language) for words in forms for form in words)


def presents_of(bases: Iterable[str], language: Language | None = None) -> frozenset[str]:
    """Their base forms and third persons.

    >>> sorted(presents_of(["go", "open"]))
    ['go', 'goes', 'open', 'opens']
    """
    return frozenset(form for forms in _inflected(bases, language) for form in (*forms.base, *forms.third))


def _inflected(bases: Iterable[str], language: Language | None) -> Iterator[Forms]:
    spoken = language or known("en")
    return (spoken.verbs.forms_of(_rows(spoken).get(base) or Verb(base)) for base in bases)


@cache
def _rows(language: Language) -> dict[str, Verb]:
    return {verb.base: verb for verb in language.verbs.rows}
