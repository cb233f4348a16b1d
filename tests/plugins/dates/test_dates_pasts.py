"""Sentences of the past for which nothing need be tagged."""

import pytest

from factbox_dates.neighbours.leading import leading
from factbox_dates.neighbours.pasts import is_said_on, opens_clause, tells_of_past
from factbox_dates.neighbours.verbs import DISCLOSING, PLANNING, TIMETABLED

PASTS = [
    "A fire closed the bridge on Friday.",
    "The town fell quiet on Friday.",
    "He was in Hull on Friday.",
    "Two people died in June.",
    "The club\u2019s owner sold it in June and moved.",
]
NOT = [
    "He said it will open on Friday.",
    "He said he\u2019d go on Friday.",
    "He said it won't open on Friday.",
    "He said they're off on Friday.",
    "She closed the shop to rest on Friday.",
    "The shop, which reports on Friday, closed.",
    "The plan, expected on Friday, was late.",
    "The bridge has closed since Friday.",
    "City, who lost on Sunday, visit Ayr on Friday.",
    "Gunmen kill two on Friday.",
    "Friday.",
    "It closed the shops " + "and the bars " * 60 + "on Friday.",
]


@pytest.mark.parametrize("sentence", PASTS)
def test_a_sentence_of_pasts_alone(sentence):
    assert tells_of_past(sentence)


@pytest.mark.parametrize("sentence", NOT)
def test_a_sentence_that_may_tell_of_what_is_to_come_or_is_long(sentence):
    assert not tells_of_past(sentence)


@pytest.mark.parametrize("verb", sorted(PLANNING | TIMETABLED | DISCLOSING)[::7])
def test_no_verb_of_plans_or_timetables_is_passed_over(verb):
    assert not tells_of_past(f"The club, closed in May, {verb} on Friday.")


@pytest.mark.parametrize(
    "before",
    [
        "He said on ",
        "He said ",
        "The mayor died late on ",
        "Prices rose early ",
        "\u201cWe lost,\u201d he added on ",
        "The police warned late on ",
    ],
)
def test_the_verb_right_before_the_day(before):
    assert is_said_on(leading(before))


@pytest.mark.parametrize(
    "before",
    [
        "He said a vote on ",
        "The town shut on ",
        "on ",
        "",
        "He will have said on the ",
        "It is to be quietly opened on ",
        "A vote is planned on ",
        "They need on ",
        "It saved ",
    ],
)
def test_other_words_right_before_the_day(before):
    assert not is_said_on(leading(before))


def test_words_without_a_verb_tell_nothing():
    assert tells_of_past("On Friday the club ") is None
    assert tells_of_past("On Friday the club will ") is False


@pytest.mark.parametrize(
    "before",
    [
        "It rained, and on ",
        "It rained; ",
        "She said that on ",
        "He visited those who on ",
        "It closed while on ",
        "It rained \u2014 on ",
    ],
)
def test_a_date_that_may_open_a_clause(before):
    assert opens_clause(leading(before))


@pytest.mark.parametrize("before", ["It rained on ", "Prices, he said, rose by a third on ", "It fell early on "])
def test_a_date_within_its_clause(before):
    assert not opens_clause(leading(before))
