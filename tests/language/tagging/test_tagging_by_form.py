"""Weights by form: what the file holds of a form is found in one look, and nothing is lost or added."""

from __future__ import annotations

import pytest

from factbox.language.tagging import WEIGHTS, features, weights
from factbox.language.tagging.by_form import NOWHERE, by_form
from factbox.language.tagging.features import END_PLACES, PLACES


def test_each_place_of_a_form_has_its_row() -> None:
    read = by_form({"wboat": 1, "pboat": 2, "Pboat": 3, "nboat": 4, "Nboat": 5, "wsea": 6, "Nof": 7})
    assert read.places == {"boat": (1, 2, 3, 4, 5), "sea": (6, 0, 0, 0, 0), "of": (0, 0, 0, 0, 7)}
    assert read.rest == {}


def test_each_place_of_last_letters_has_its_row() -> None:
    assert by_form({"3ing": 1, "qing": 2, "ming": 3, "qof": 4}).ends == {"ing": (1, 2, 3), "of": (0, 4, 0)}


def test_pairs_are_found_by_form_or_kind_and_then_by_the_kind_of_the_next_word() -> None:
    read = by_form({"aset\tNN": 1, "aset\tJJ VB": 2, "aup\tDT": 3, "bl:NN VB\tIN": 4})
    assert read.pairs == {"set": {"NN": 1, "JJ VB": 2}, "up": {"DT": 3}}
    assert read.kinds == {"l:NN VB": {"IN": 4}}


def test_each_state_of_the_last_verb_has_its_row_for_a_kind() -> None:
    assert by_form({"W0\tNN": 1, "W7\tNN": 2, "W3\tJJ VB": 3}).verbs == {
        "NN": (1, 0, 0, 0, 0, 0, 0, 2),
        "JJ VB": (0, 0, 0, 3, 0, 0, 0, 0),
    }


def test_what_belongs_to_no_single_form_stays_as_it_is() -> None:
    rest = {"TNN": 3, "hXx": 4, "xBlorp": 5}
    assert by_form(rest).rest == rest


def test_a_form_that_training_never_met_weighs_nothing() -> None:
    assert by_form({"wboat": 1}).places.get("raft", NOWHERE) == (0,) * len(PLACES)


COMMITTED = weights.read(WEIGHTS.read_bytes()).rows


@pytest.mark.parametrize("form", ["s", "is", "ing", "king", "kings", "blorping", "undrimbled", "zzzzz", "é"])
def test_parts_of_a_form_weigh_what_their_names_do(form: str) -> None:
    read = by_form(COMMITTED)
    end = read.ends.get(form[-3:], (0,) * len(END_PLACES))[0]
    assert read.of_parts(form, end) == sum(COMMITTED.get(name, 0) for name in features.endings(form))


def test_the_committed_file_is_taken_apart_without_loss() -> None:
    read = by_form(COMMITTED)
    again = dict(read.rest)
    for order, together in ((PLACES, read.places), (END_PLACES, read.ends)):
        for name, rows in together.items():
            again.update({first + name: row for first, row in zip(order, rows, strict=True) if row})
    for first, parts in (("2", read.short_ends), ("4", read.long_ends), ("f", read.heads)):
        again.update({first + name: row for name, row in parts.items()})
    for first, by_next in (("a", read.pairs), ("b", read.kinds)):
        for name, kinds in by_next.items():
            again.update({f"{first}{name}\t{kind}": row for kind, row in kinds.items()})
    for kind, verbs in read.verbs.items():
        again.update({f"W{verb}\t{kind}": row for verb, row in enumerate(verbs) if row})
    assert again == {name: row for name, row in COMMITTED.items() if row}
