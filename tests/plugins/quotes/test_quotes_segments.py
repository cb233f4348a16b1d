"""What stands between commas around a subject: which parts describe it, which open the sentence."""

from __future__ import annotations

import pytest

from factbox_quotes.english import segments
from support.quoting import marked, said, tokens

MODIFIERS = {
    "Lee|, 54|, said": True,
    "Lee|, who sails|, said": True,
    "Lee|, of Leeds|, said": True,
    "Lee|, a nurse|, said": True,
    "Lee|, a nurse who had slept|, said": True,
    "Lee|, speaking softly|, said": True,
    "Lee|, based in Leeds|, said": True,
    "Lee|, former mate of the Tide|, said": True,
    "Lee|, chief of staff|, said": True,
    "Lee|, himself a pilot|, said": True,
    "It rained|, Ann Lee|, said": False,
    "It rained|, the ferry sank|, said": False,
    "It rained|, it sank|, said": False,
}


@pytest.mark.parametrize(("row", "modifies"), MODIFIERS.items())
def test_a_part_between_commas_describes_the_name_before_it(row: str, modifies: bool) -> None:
    read, (comma, end) = marked(row)
    assert segments.is_modifier(read, comma + 1, end) is modifies


OPENERS = {
    "|Speaking on Monday|, Lee said": True,
    "|Asked about it|, Lee said": True,
    "|Similarly|, Lee said": True,
    "|Emily|, Lee said": False,
    "|Shipping Board|, Lee said": False,
    "|Mid-level|, Lee said": False,
    "Lee, |speaking softly|, said": False,
}


@pytest.mark.parametrize(("row", "opens"), OPENERS.items())
def test_a_participle_or_an_adverb_may_open_a_sentence(row: str, opens: bool) -> None:
    read, (start, end) = marked(row)
    assert segments.is_opener(read, start, end) is opens


LEADS = {
    "On Monday Ann Lee": "ann lee",
    "In Homs the mayor": "the mayor",
    "But Ann Lee": "ann lee",
    "Earlier Ann Lee": "ann lee",
    "Last night Ann Lee": "ann lee",
    "Over a quarter of nurses": "a quarter of nurses",
    "In those surveyed": "those surveyed",
    "So Ann Lee": "ann lee",
    "Both ferries": "both ferries",
    "Ann Lee": "ann lee",
}


@pytest.mark.parametrize(("text", "left"), LEADS.items())
def test_what_leads_in_is_no_part_of_the_subject(text: str, left: str) -> None:
    read = tokens(text)
    assert said(read, segments.without_lead(read, 0, len(read)), len(read)) == left


CUT = {
    "Ann Lee, 54, a nurse from Leeds| said": ["a nurse from leeds", "54", "ann lee"],
    "The mate, Ann Lee| said": ["ann lee", "the mate"],
    "It rained, and Ann Lee, a nurse| said": ["a nurse", "and ann lee"],
    "In Leeds, Ann Lee| said": ["ann lee"],
    "It rained — Ann Lee, a nurse| said": ["a nurse", "ann lee"],
    "Lee (of Leeds, Ohio), a nurse| said": ["a nurse", "lee ( of leeds , ohio )"],
}


@pytest.mark.parametrize(("row", "parts"), CUT.items())
def test_parts_are_cut_at_commas_as_far_as_one_noun_phrase_can_reach(row: str, parts: list[str]) -> None:
    read, (comma,) = marked(row)
    found = [said(read, part.start, part.end) for part in segments.segments(read, comma)]
    assert found == parts


def test_a_description_needs_something_before_it() -> None:
    read, (comma,) = marked("Lee, a nurse|, said")
    assert segments.is_modified(read, comma)
    read, (comma,) = marked("A nurse|, said")
    assert not segments.is_modified(read, comma)


FORMS = {"Lee |said": True, "the |reports": False, "Lee |reporting": False, "|said": False, "Lee |sank": False}


@pytest.mark.parametrize(("row", "is_form"), FORMS.items())
def test_a_reporting_verb_in_the_past_or_present_is_a_verb_form(row: str, is_form: bool) -> None:
    read, (at,) = marked(row)
    assert segments.is_verb_form(read, at) is is_form
