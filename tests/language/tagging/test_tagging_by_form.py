"""Weights by form: what the file holds of a form is found in one look, and nothing is lost or added."""

from __future__ import annotations

from factbox.language.tagging import WEIGHTS, weights
from factbox.language.tagging.by_form import NO_PAIRS, NOWHERE, PLACES, by_form


def test_each_place_of_a_form_has_its_row() -> None:
    read = by_form({"wboat": 1, "pboat": 2, "Pboat": 3, "nboat": 4, "Nboat": 5, "wsea": 6, "Nof": 7})
    assert read.places == {"boat": (1, 2, 3, 4, 5), "sea": (6, 0, 0, 0, 0), "of": (0, 0, 0, 0, 7)}
    assert (read.pairs, read.rest) == ({}, {})


def test_pairs_are_found_by_form_and_then_by_the_kind_of_the_next_word() -> None:
    read = by_form({"aset\tNN": 1, "aset\tJJ VB": 2, "aup\tDT": 3})
    assert read.pairs == {"set": {"NN": 1, "JJ VB": 2}, "up": {"DT": 3}}


def test_what_belongs_to_no_single_form_stays_as_it_is() -> None:
    assert by_form({"2ed": 1, "qing": 2, "TNN": 3, "bNN\tIN": 4}).rest == {"2ed": 1, "qing": 2, "TNN": 3, "bNN\tIN": 4}


def test_a_form_that_training_never_met_weighs_nothing() -> None:
    read = by_form({"wboat": 1})
    assert read.places.get("raft", NOWHERE) == (0,) * len(PLACES)
    assert read.pairs.get("raft", NO_PAIRS).get("NN", 0) == 0


def test_the_committed_file_is_taken_apart_without_loss() -> None:
    rows = weights.read(WEIGHTS.read_bytes()).rows
    read = by_form(rows)
    again = dict(read.rest)
    for form, places in read.places.items():
        again.update({first + form: row for first, row in zip(PLACES, places, strict=True) if row})
    for form, pairs in read.pairs.items():
        again.update({f"a{form}\t{kind}": row for kind, row in pairs.items()})
    assert again == {name: row for name, row in rows.items() if row}
