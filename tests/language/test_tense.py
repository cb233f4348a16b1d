"""The forms of the verbs that tell whether something has been or is to come."""

import pytest

from factbox.language.en import ahead
from factbox.language.tense import FUTURE, PAST, forms_of, presents_of

BASES = {name: value for name, value in vars(ahead).items() if name.isupper() and isinstance(value, frozenset)}
NOT_VERBS = {"OF_PLANS", "OF_DEEDS", "MARKETS", "FIXTURES", "GONE_BY", "WAS"}


def test_past_and_future_are_opposite():
    assert PAST == -FUTURE != 0


@pytest.mark.parametrize(
    ("base", "forms"),
    [
        ("open", {"open", "opens", "opened", "opening"}),
        ("begin", {"begin", "begins", "began", "begun", "beginning"}),
        ("plan", {"plan", "plans", "planned", "planning"}),
        ("adjourn", {"adjourn", "adjourns", "adjourned", "adjourning"}),
    ],
)
def test_all_forms_of_a_verb_whether_it_has_a_row_or_not(base, forms):
    assert forms_of([base]) == forms


def test_presents_are_the_base_and_the_third_person():
    assert presents_of(["go", "reopen"]) == {"go", "goes", "reopen", "reopens"}


def test_no_verbs_have_no_forms():
    assert forms_of([]) == presents_of([]) == frozenset()


@pytest.mark.parametrize("name", sorted(BASES))
def test_every_class_lists_bases_in_lower_case(name):
    assert BASES[name]
    assert all(word == word.lower() and word.replace("-", "").isalpha() for word in BASES[name])


@pytest.mark.parametrize("name", sorted(BASES.keys() - NOT_VERBS))
def test_no_class_lists_a_form_that_is_not_a_base(name):
    assert not [word for word in BASES[name] if word.endswith("ing") and word not in ("bring",)]


def test_a_verb_does_not_both_plan_and_happen():
    assert not ahead.PLANNING & ahead.HAPPENING
