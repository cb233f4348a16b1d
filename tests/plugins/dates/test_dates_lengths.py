"""Durations and sets."""

import pytest

DURATIONS = {
    "P3W": ["three weeks", "3 weeks", "three-week", "the three weeks", "the past three weeks", "the next 3 weeks"],
    "P54Y": ["54 years", "54-year", "fifty-four years", "fifty four years"],
    "P2.5Y": ["two and a half years", "2.5 years", "2.5-year"],
    "PT24H": ["24 hours", "24-hour", "twenty-four hours", "24hrs"],
    "PT30M": ["half an hour", "30 minutes", "a half hour", "half-hour"],
    "PT1H": ["an hour", "one hour"],
    "PT1H30M": ["1 hour and 30 minutes", "one hour, 30 minutes"],
    "P2Y1M": ["two years and a month"],
    "P1DE": ["a decade", "the past decade"],
    "P2CE": ["two centuries"],
    "PXW": ["several weeks", "the past several weeks", "recent weeks", "a few weeks", "many weeks"],
    "PXD": ["days", "the past few days", "some days"],
    "PXDE": ["decades", "decades-long"],
    "P2D": ["a couple of days", "two days"],
    "P12Y": ["a dozen years"],
    "P205D": ["two hundred and five days"],
    "P1Y": ["the past year", "a year", "year-long"],
    "P9M": ["the first nine months"],
    "P1W": ["all week", "a week", "a further week", "a full week"],
    "P2Y": ["two more years", "two consecutive years", "two additional years"],
}
SETS = {
    "P1D": ["every day", "daily", "each day", "everyday"],
    "P2W": ["every two weeks", "every other week", "fortnightly"],
    "P1Y": ["annually", "yearly", "every year"],
    "P10Y": ["every ten years", "every tenth year"],
    "XXXX-WXX-5": ["every Friday", "Fridays"],
    "XXXX-WXX-2TMO": ["Tuesday mornings"],
    "XXXX-WXX-WE": ["weekends", "the weekends"],
    "TMO": ["every morning"],
    "XXXX-12": ["every December"],
    "XXXX-WXX-1T16:00": ["every Monday at 4 p.m"],
    "T07:30": ["every day at 7:30 am"],
}


def _pairs(table):
    return [(value, phrase) for value, phrases in table.items() for phrase in phrases]


@pytest.mark.parametrize(("expected", "phrase"), _pairs(DURATIONS))
def test_durations(dates, expected, phrase):
    (item,) = dates(f"The ferry was out of service for {phrase}.")
    assert (item["text"], item["kind"], item["value"]) == (phrase, "duration", expected)


@pytest.mark.parametrize(("expected", "phrase"), _pairs(SETS))
def test_sets(dates, expected, phrase):
    (item,) = dates(f"The ferry is cleaned {phrase}.")
    assert (item["text"].rstrip("."), item["kind"], item["value"]) == (phrase, "set", expected)


@pytest.mark.parametrize("sentence", ["They build 15 a year.", "It costs $400 a year."])
def test_a_year_after_a_number_is_a_set(dates, sentence):
    (item,) = dates(sentence)
    assert (item["text"], item["kind"], item["value"]) == ("a year", "set", "P1Y")


@pytest.mark.parametrize("sentence", ["He was away for a year.", "In a year it will be 20.", "It lasted about a year."])
def test_a_year_after_a_preposition_is_a_duration(dates, sentence):
    (item,) = dates(sentence)
    assert (item["text"], item["kind"], item["value"]) == ("a year", "duration", "P1Y")


MODIFIERS = {
    "more than": "MORE_THAN",
    "less than": "LESS_THAN",
    "nearly": "LESS_THAN",
    "almost": "LESS_THAN",
    "at least": "EQUAL_OR_MORE",
    "no less than": "EQUAL_OR_MORE",
    "up to": "EQUAL_OR_LESS",
    "at most": "EQUAL_OR_LESS",
    "about": "APPROX",
    "around": "APPROX",
    "roughly": "APPROX",
    "just over": "MORE_THAN",
}


@pytest.mark.parametrize(("words", "modifier"), MODIFIERS.items())
def test_the_quantifier_stays_outside_and_becomes_the_modifier(dates, words, modifier):
    (item,) = dates(f"They waited {words} three hours.")
    assert (item["text"], item["value"], item["modifier"]) == ("three hours", "PT3H", modifier)


def test_over_a_stretch_of_time_is_no_quantifier(dates):
    (item,) = dates("The tax will be phased out over five years.")
    assert item["modifier"] is None


@pytest.mark.parametrize(
    "sentence",
    [
        "The boy, aged 12, ran.",
        "She is 45 years old.",
        "A 10-year-old boy won.",
        "A man in his 30s fell.",
        "At 3 years of age.",
    ],
)
def test_ages_are_no_dates(dates, sentence):
    assert dates(sentence) == []
