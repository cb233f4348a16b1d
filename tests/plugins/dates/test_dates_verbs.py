"""What a verb group says of the time of what hangs on it: rows of the table of evidence, by the group that governs."""

import pytest

from factbox import Article
from factbox.language.phrases import phrases_of
from factbox_dates.neighbours.leading import leading
from factbox_dates.neighbours.verbs import (
    HAPPENING,
    MOVING,
    PLANNING,
    REPORTING,
    STARTING,
    TIMETABLED,
    WANTING,
    is_planned,
    next_finite,
    sets_a_day,
    told,
    untagged,
)


def phrases(text):
    article = Article(text, language="en")
    found = article.share(phrases_of).at(0)
    assert found is not None
    return found


def group(text, verb):
    here = phrases(text)
    return here, next(found for found in here.verb_groups if found.verb == verb)


SAYS = [
    ("The bridge closed on Friday.", "closed", "past"),
    ("The bridge has closed on Friday.", "closed", "perfect"),
    ("The bridge had closed on Friday.", "closed", "past"),
    ("The bridge will close on Friday.", "close", "future"),
    ("The bridge could close on Friday.", "close", "modal"),
    ("The bridge opens on Friday.", "opens", "timetable"),
    ("The bridge costs more on Friday.", "costs", "present"),
    ("The bridge is closing on Friday.", "closing", "progressive"),
    ("A blast kills ten on Friday.", "kills", "happened"),
    ("The bridge is expected to close on Friday.", "expected", "planned"),
    ("Her sister was expecting a child in June.", "expecting", "planned"),
    ("The vote was scheduled for Friday.", "scheduled", "planned"),
    ("They scheduled a vote on Friday.", "scheduled", "past"),
    ("They plan to close it on Friday.", "close", "to-do"),
    ("They agreed to close it on Friday.", "close", "to-do"),
    ("They won to keep the cup on Friday.", "keep", None),
    ("They walked to see it on Friday.", "see", None),
    ("They sang to cheer her on Friday.", "cheer", None),
    ("They beat Ayr to keep the cup on Friday.", "keep", None),
    ("He will remain jailed until Friday.", "jailed", "future"),
    ("Ann says it on Friday.", "says", "happened"),
    ("Ann thinks of it on Friday.", "thinks", ""),
    ("Ann is there on Friday.", "is", ""),
]


@pytest.mark.parametrize(("text", "verb", "row"), SAYS)
def test_what_a_verb_group_says(text, verb, row):
    assert list(told(*group(text, verb))) == ([row] if row else [])


@pytest.mark.parametrize(
    ("text", "verb", "preposition", "sets"),
    [
        ("It was scheduled for Friday.", "scheduled", "for", True),
        ("It was adjourned until Friday.", "adjourned", "until", True),
        ("It was moved to Friday.", "moved", "to", True),
        ("It was moved by Friday.", "moved", "by", False),
        ("It was adjourned from Friday.", "adjourned", "from", False),
        ("It was banned through Friday.", "banned", "through", False),
        ("It was detained until Friday.", "detained", "until", True),
        ("It was held until Friday.", "held", "until", False),
        ("It rained until Friday.", "rained", "until", False),
    ],
)
def test_which_verbs_give_a_new_day(text, verb, preposition, sets):
    _, found = group(text, verb)
    assert sets_a_day(found, preposition) is sets


def test_the_first_finite_group_from_a_place_on():
    text = "Closing early, the shop sold out and then opened again."
    here = phrases(text)
    assert next_finite(here, 0).verb == "sold"
    assert next_finite(here, text.index("and")).verb == "opened"
    assert next_finite(here, text.index("again")) is None


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("MPs vote on Friday", "timetable"),
        ("Storm kills ten on Friday", "happened"),
        ("A red door on Friday", None),
    ],
)
def test_a_word_that_may_be_a_present_says_something_where_no_verb_was_found(text, row):
    found = list(untagged(phrases(text), text.index("Friday")))
    assert found == ([row] if row else [])


@pytest.mark.parametrize(
    ("forms", "inside", "outside"),
    [
        (PLANNING, "expected", "closed"),
        (WANTING, "urged", "saw"),
        (MOVING, "adjourned", "saw"),
        (HAPPENING, "kills", "killed"),
        (TIMETABLED, "reopens", "reopened"),
        (STARTING, "starting", "started"),
        (REPORTING, "said", "sang"),
    ],
)
def test_each_class_has_the_forms_that_it_is_asked_for(forms, inside, outside):
    assert inside in forms
    assert outside not in forms


@pytest.mark.parametrize(
    ("before", "preposition", "expected"),
    [
        ("a vote planned for late ", "for", True),
        ("the vote, now scheduled for ", "for", True),
        ("sales were projected from ", "from", False),
        ("a vote held for ", "for", False),
        ("planned a vote for ", "for", False),
        ("for ", "for", False),
        ("planned on ", "", False),
    ],
)
def test_a_participle_of_planning_right_before_the_preposition_governs(before, preposition, expected):
    assert is_planned(leading(before), preposition) is expected
