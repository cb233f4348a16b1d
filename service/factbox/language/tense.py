"""What verb groups say of time: whether what they tell has been, is, or is to come, and which verbs they are of."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from factbox.language.en.inflection import Forms, inflect
from factbox.language.en.verbs import VERBS

PAST, FUTURE = -1, 1

_ROWS = {verb.base: verb for verb in VERBS}


def forms_of(bases: Iterable[str]) -> frozenset[str]:
    """Every form of these verbs, irregular ones by their row in the table of verbs.

    >>> sorted(forms_of(["open"]))
    ['open', 'opened', 'opening', 'opens']
    """
    return frozenset(form for base in bases for form in _forms(base))


def presents_of(bases: Iterable[str]) -> frozenset[str]:
    """Their base forms and third persons.

    >>> sorted(presents_of(["go", "open"]))
    ['go', 'goes', 'open', 'opens']
    """
    return frozenset(form for base in bases for form in (*_inflected(base).base, *_inflected(base).third))


@cache
def _forms(base: str) -> frozenset[str]:
    return frozenset(form for forms in _inflected(base) for form in forms)


@cache
def _inflected(base: str) -> Forms:
    row = _ROWS.get(base)
    return inflect(base, row.past, row.participle, doubles=row.doubles) if row else inflect(base)
