"""Letters: what the rules of phrases see of a sentence; times, datelines and mended tags are told by theirs."""

from __future__ import annotations

import pytest

from factbox.language.phrases.letters import letters
from factbox.language.phrases.mends import mend
from factbox.language.phrases.times import mark
from factbox.language.tagging import tag_sentence

LETTERS = {
    "The ferry has not been paid for.": "DNhxEnI.",
    "She didn't say who would pay.": "OQxVWMV.",
    "They'll be back, having won.": "OfeR,yn.",
    "He cut 12% of its $3 million.": "Od#%IDD$##.".replace("DD", "D"),
    "No one knows what it does.": "DNzWOo.",
    "It is going to sail.": "OkTV.".replace("Ok", "Obk"),
    "He is going home.": "ObgR.",
    "The boys' boat isn’t there.": "DS'NbxR.",
    "At least 30 people died.": "IR#Sd.",
}
TIMES = {
    "It fell last year.": "Odtt.",
    "It fell in the past three years.": "OdItttt.",
    "It fell on Monday night.": "OdItt.",
    "It fell on 8 December 2024.": "OdIttt.",
    "On Sunday, May 5, 2024, it fell.": "Itttttt,Od.",
    "It fell in 2019.": "OdIt.",
    "It fell three years ago.": "OdttR.",
    "It fell at 10 a.m. today.": "OdIttt.",
    "It fell early this week.": "Odttt.",
    "Last week's vote was big.": "JN'NBJ.",
    "The Monday meeting was short.": "DPNBJ.",
    "The 2019 election was big.": "D#NBJ.",
    "Theresa May said so.": "PPdR.",
    "It fell in May.": "OdIt.",
    "Sales for March and April fell.": "SItttd.",
    "It rained in May, June and July.": "OdIttttt.",
    "April and June left.": "PCPd.",
    "They may fall.": "OMV.",
    "Orlen — a town — was hit.": "P:DN:Bn.",
}


@pytest.mark.parametrize(("text", "expected"), [*LETTERS.items(), *TIMES.items()])
def test_a_sentence_has_a_letter_a_token(text: str, expected: str) -> None:
    assert letters(tag_sentence(text, 0, len(text))) == expected


def test_tokens_of_a_dateline_are_told_and_have_a_letter_of_their_own() -> None:
    text = "ORLEN, March 3 (NNA) — It fell."
    assert letters(tag_sentence(text, 0, len(text)), 8) == "LLLLLLLLOd."


# What the tags say, what is made of it, and why.
MENDS = [
    ("nd.", "Ahmed said .", "Pd.", "a name that looks like a participle"),
    ("gz.", "Smoking kills .", "Nz.", "a gerund as subject"),
    ("dI#,Od.", "Asked in 1995 , he left .", "nI#,Od.", "a participle that looks like a past"),
    ("Obk.", "He is going .", "Obg.", "no infinitive behind it"),
    ("ObEJ.", "He 's been ill .", "OhEJ.", "'s is has"),
    ("OMN.", "It would amount .", "OMV.", "only a verb follows a modal"),
    ("OdTJ.", "It wanted to open .", "OdTV.", "only a verb follows to"),
    ("SdIDNhEn.", "People killed in the crash have been named .", "SnIDNhEn.", "a finite verb without another subject follows"),
    ("DN,dI#,d.", "The bridge , built in 1931 , fell .", "DN,nI#,d.", "an insertion"),
    ("DN,PP,nS.", "The mayor , Ann Lee , told reporters .", "DN,PP,dS.", "no finite verb in the sentence"),
    ("DN,WBn,nIP.", "The bridge , which was built , collapsed in Orlen .", "DN,WBn,dIP.", "none outside the insertion"),
    ("DgNnS.", "The growing demand surprised analysts .", "DgNdS.", "a noun before it, one behind it"),
    ("ODhS.", "We all have limits .", "ORhS.", "a floating quantifier"),
    ("SXhRTV.", "Prosecutors there have yet to decide .", "SRhRTV.", "an adverb behind a noun"),
    ("JIDSd.", "many of the men left .", "DIDSd.", "a quantity that is a head"),
    ("OMn.", "She 'd gone .", "OHn.", "'d is had"),
    ("ObDgI#.", "It is a saving of 4 .", "ObDNI#.", "a gerund between determiner and preposition"),
    ("DNgdS.", "Her approval rating dropped points .", "DNNdS.", "a gerund before a finite verb"),
    ("XBJzI#.", "There were outstanding claims over 4 .", "XBJSI#.", "a plural behind an adjective"),
    ("R,JBn.", "Elsewhere , sterling was changed .", "R,NBn.", "no adjective has a verb"),
    ("DNPJd.", "The Norvale Q3 net rose .", "DNPNd.", "what is left is a noun"),
    ("DNJ$#.", "A deal worth $ 5 .", "DNI$#.", "a preposition before an amount"),
    ("DNNID", "a yard south of the", "DNRID", "where one thing is of another"),
    ("Pzd#.", "Norvale shares jumped 4 .", "PSd#.", "a plural with a verb of its own"),
    ("Pzd.", "Norvale seems left .", "Pzd.", "no plural"),
    ("PCPd.", "Marks & Holt fell .", "PPPd.", "a sign within a name"),
    ("PCPd.", "Marks and Holt fell .", "PCPd.", "two names"),
    ("DNBn.", "The law was passed .", "DNBn.", "nothing to mend"),
]  # fmt: skip


@pytest.mark.parametrize(("tagged", "text", "expected", "why"), MENDS, ids=[row[3] for row in MENDS])
def test_neighbours_tell_what_the_tagger_did_not_know(tagged: str, text: str, expected: str, why: str) -> None:
    words = text.split()
    assert len(words) == len(tagged)
    assert mend(tagged, words) == expected


def test_marks_of_times_keep_the_number_of_letters() -> None:
    assert mark([], "") == ""
    assert mark(["Monday"], "P") == "t"
