"""Which reporting words report, and which are nouns, passives, denials or names of things."""

from __future__ import annotations

import pytest

from factbox_quotes.reports.hits import Hit, hits
from support.quoting import hits_of, said, tokens

REPORTS = {
    # the verb group of each report
    "Ann Lee said it was late.": ["said"],
    "Ann Lee has long argued that it was late.": ["has long argued"],
    "Ann Lee also said it was late.": ["also said"],
    "Ann Lee went on to say it was late.": ["went on to say"],
    "Ann Lee continued to insist it was late.": ["continued to insist"],
    "Ann Lee was quoted as saying it was late.": ["was quoted as saying"],
    "The paper quoted Ann Lee as saying it was late.": ["as saying"],
    "Analysts at the bank estimate the cost.": ["estimate"],
    "Critics claim it was late.": ["claim"],
    "Ann Lee claims it was late.": ["claims"],
    "Wrote the panel: “It was late.”": ["wrote"],
    "Ann Lee pointed out that it was late.": ["pointed"],
    "Ann Lee left, saying it was late.": ["saying"],
    "Ann Lee called it “late”.": ["called"],
    "They describe it as “late”.": ["describe"],
    "It was late, states Ann Lee.": ["states"],
    "The town got letters that say it is late.": ["say"],
    "Farmers whose fields were flooded say they are ill.": ["say"],
    "“Go home!” the crowd chanted as it rained.": ["chanted"],
    "Or, as Ann Lee prefers to say: “It is late.”": ["prefers to say"],
    "The pilots call it “late” and warn that it rains.": ["call", "warn"],
    "The report quotes a clerk of a firm that had graded the yard two months before the fire as saying it was late.": [
        "as saying"
    ],
}


@pytest.mark.parametrize(("text", "groups"), REPORTS.items())
def test_a_report_is_its_verb_with_what_helps_it(text: str, groups: list[str]) -> None:
    assert [said(tokens(text), hit.first, hit.at + 1) for hit in hits_of(text)] == groups


SILENT = [
    "Ann Lee did not say it was late.",
    "Ann Lee never said it was late.",
    "Ann Lee may say it is late.",
    "Ann Lee was told it was late.",
    "Ann Lee has been asked to leave.",
    "The claims were late.",
    "The bank’s claims are late.",
    "Reports of rain came.",
    "Without saying a word, she left.",
    "It is worth noting that it rained.",
    "By adding rooms they grew.",
    "Asked about it, she left.",
    "Ann Lee, asked by the board, left.",
    "The plan, announced quietly at noon, drew fire.",
    "A man who goes by the name Shorty left.",
    "Rest assured that it rained.",
    "The ruling party left.",
    "They agreed on it.",
    "The plan was hailed as the “holy grail”.",
    "Anything labelled “fresh” sells.",
    "The law, dubbed the “bread act,” passed.",
    "What doctors call a “silent stroke” is rare.",
    "Locals call it the “chapel”.",
    "Economists describe it as “sticky”.",
    "Doctors refer to it as “white coat”.",
    "Scientists have long wondered why it is late.",
    "It was “over,” comments that stung.",
    "It began to rain.",
    "He met the Said family.",
    "The reporting line is busy.",
    "Ann Lee pointed at the ferry.",
]


@pytest.mark.parametrize("text", SILENT)
def test_nouns_passives_denials_and_names_report_nothing(text: str) -> None:
    assert hits_of(text) == []


def test_some_report_only_marked_words() -> None:
    read = tokens("Ann Lee called it a farce and said so.")
    reports = [at for at, token in enumerate(read) if token.reports]
    assert [read[hit.at].low for hit in hits(read, reports, marked=False)] == ["said"]
    assert [read[hit.at].low for hit in hits(read, reports, marked=True)] == ["called", "said"]


def test_content_begins_after_the_particle() -> None:
    (hit,) = hits_of("Ann Lee pointed out that it was late.")
    assert hit == Hit(2, 2, hit.cue, 4)


def test_a_description_with_commas_of_its_own_leaves_a_judgement_one() -> None:
    (hit,) = hits_of("A reader, quoted anonymously in the paper, called it “small”.")
    assert hit.cue.verb.base == "call"
