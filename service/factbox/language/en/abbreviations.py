"""Abbreviations that are written with a full stop, by what that stop may mean for the sentence. Lower case.

Titles of persons ("Mr.", "Sen.") stand with their roles, months and weekdays with the calendar.
"""

from __future__ import annotations

from factbox.language.en.calendar import SHORT_MONTHS, SHORT_WEEKDAYS
from factbox.language.en.roles import SHORT_TITLES, SUFFIXES

LEADING = frozenset("st mt ft vs etc viz approx est no nos vol fig sec ch pp al cf prev exp avg".split())
"""They belong to what follows: their stop ends no sentence where a capital comes next."""

COMPANIES = frozenset("inc ltd co corp plc llc bros".split())
"""They close the name of a company."""

SHORT_FORMS = COMPANIES.union(
    SHORT_MONTHS, SHORT_WEEKDAYS, "dept univ assn ave blvd rd u.s u.k u.n e.u d.c a.m p.m ph.d m.d b.a m.a b.sc".split()
)
"""Their stop may end a sentence too: it does when a typical opener of sentences follows."""

STATES = frozenset(
    (
        "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa "
        "penn tenn tex vt va wash wis wyo"
    ).split()
)
"""The same, but only with a capital of their own: "Fla." is a state, "ill." is not."""

NEVER_LAST = SHORT_TITLES | SUFFIXES | LEADING
"""Words whose full stop does not end a sentence when a capital follows."""
