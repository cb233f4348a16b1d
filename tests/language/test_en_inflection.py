"""The forms of verbs: a table of bases and what spelling makes of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.language.en.inflection import inflect

REGULAR = {  # base: third, past, gerund
    "want": "wants wanted wanting",
    "agree": "agrees agreed agreeing",
    "free": "frees freed freeing",
    "argue": "argues argued arguing",
    "dye": "dyes dyed dyeing",
    "tie": "ties tied tying",
    "die": "dies died dying",
    "deny": "denies denied denying",
    "imply": "implies implied implying",
    "convey": "conveys conveyed conveying",
    "pass": "passes passed passing",
    "wash": "washes washed washing",
    "reach": "reaches reached reaching",
    "box": "boxes boxed boxing",
    "veto": "vetoes vetoed vetoing",
    "slam": "slams slammed slamming",
    "snap": "snaps snapped snapping",
    "quip": "quips quipped quipping",
    "beg": "begs begged begging",
    "dub": "dubs dubbed dubbing",
    "vow": "vows vowed vowing",
    "claim": "claims claimed claiming",
    "yell": "yells yelled yelling",
    "vent": "vents vented venting",
    "offer": "offers offered offering",
    "visit": "visits visited visiting",
    "panic": "panics panicked panicking",
    "e-mail": "e-mails e-mailed e-mailing",
}
STRESSED_LAST = {"admit": "admitted", "refer": "referred", "rebut": "rebutted", "regret": "regretted"}
TWO_SPELLINGS = {
    "signal": ("signaled", "signalled"),
    "label": ("labeled", "labelled"),
    "total": ("totaled", "totalled"),
    "emphasize": ("emphasized", "emphasised"),
    "analyze": ("analyzed", "analysed"),
}


@pytest.mark.parametrize("base", REGULAR)
def test_a_regular_verb_is_spelled_as_in_a_dictionary(base: str) -> None:
    forms = inflect(base)
    assert " ".join([*forms.third, *forms.past, *forms.gerund]) == REGULAR[base]
    assert forms.participle == forms.past


@pytest.mark.parametrize("base", STRESSED_LAST)
def test_a_stress_on_the_last_syllable_doubles_the_consonant(base: str) -> None:
    assert inflect(base, doubles=True).past == (STRESSED_LAST[base],)


@pytest.mark.parametrize("base", TWO_SPELLINGS)
def test_british_spellings_come_with_the_american_ones(base: str) -> None:
    assert inflect(base).past == TWO_SPELLINGS[base]


def test_irregular_forms_are_as_given() -> None:
    forms = inflect("rise", "rose", "risen")
    assert (forms.past, forms.participle, forms.third, forms.gerund) == (("rose",), ("risen",), ("rises",), ("rising",))
    assert inflect("leap", "leaped leapt").participle == ("leaped", "leapt")


def test_short_words_in_ize_have_one_spelling() -> None:
    assert inflect("seize").base == ("seize",)


@given(st.from_regex(r"[a-z]{2,12}", fullmatch=True))
def test_any_base_has_all_forms_with_their_endings(base: str) -> None:
    forms = inflect(base)
    assert all(forms)
    assert all(word.endswith("s") for word in forms.third)
    assert all(word.endswith("d") for word in forms.past)
    assert all(word.endswith("ing") for word in forms.gerund)
