"""Who said what within a sentence: content, speaker and cue, form by form."""

from __future__ import annotations

from typing import Any

import pytest

from factbox import Article, Context
from factbox_quotes.parser import parse

Row = tuple[str, str, str | None, str | None]


def quotes(text: str) -> list[dict[str, Any]]:
    return sorted(parse(Article(text), Context()), key=lambda item: (item["start"], item["end"]))


def rows(text: str) -> list[Row]:
    """Kind, content, speaker, cue; the content without points at its end."""
    return [
        (
            item["kind"],
            item["text"].rstrip(".,"),
            item["speaker"] and item["speaker"]["text"],
            item["cue"] and item["cue"]["text"],
        )
        for item in quotes(text)
    ]


DIRECT = [
    ("“We sail,” Ann Lee said.", "We sail", "Ann Lee", "said"),
    ("Voss described the chief, Ann Lee, as “a tenant”.", "a tenant", "Voss", "described"),
    ("“We sail,” said Ann Lee.", "We sail", "Ann Lee", "said"),
    ("“We sail,” said one sailor in the old town, near the quay.", "We sail", "one sailor", "said"),
    ("‘Sail now’, said a banner held up at the quay.", "Sail now", "a banner", "said"),
    ("“We sail!” cried the boy.", "We sail!", "the boy", "cried"),
    ("“Do we sail?” Lee asked.", "Do we sail?", "Lee", "asked"),
    ("“Do we sail?” Lee, 70, asked a crowd.", "Do we sail?", "Lee", "asked"),
    ("Ann Lee said: “We sail.”", "We sail", "Ann Lee", "said"),
    ("Ann Lee said, “We sail.”", "We sail", "Ann Lee", "said"),
    ("The Harbour Board told reporters: “We sail.”", "We sail", "The Harbour Board", "told"),
    ("In a letter, Ann Lee wrote on Monday: “We sail.”", "We sail", "Ann Lee", "wrote"),
    ("“We sail,” Ann Lee, 27, a sailor from Leeds, said.", "We sail", "Ann Lee", "said"),
    ("“We sail,” Ann Lee, who had waited for a week, said.", "We sail", "Ann Lee", "said"),
    ("“We sail,” Sen. Ann Lee (R-Ohio) said in a statement.", "We sail", "Sen. Ann Lee (R-Ohio)", "said"),
    ("“We sail,” she told the paper’s “Harbour Hour” on Sunday.", "We sail", "she", "told"),
    ("“We sail,” Lee said as she left the quay.", "We sail", "Lee", "said"),
    ("“We sail,” Lee said when asked about the storm.", "We sail", "Lee", "said"),
    ("“We sail,” the man later told police.", "We sail", "the man", "told"),
    ("As Lee put it, “We sail at dawn.”", "We sail at dawn", "Lee", "put"),
    ("''We sail,'' Mr. Hale said.", "We sail", "Mr. Hale", "said"),
    ("The council called it “late and costly.”", "late and costly", "The council", "called"),
    ("Lee has described the plan as “late and costly.”", "late and costly", "Lee", "described"),
]
INDIRECT = [
    (
        "Orsk Motors shares jumped after the truck maker raised its forecast and said orders had doubled.",
        "orders had doubled",
        "the truck maker",
        "said",
    ),
    ("Shares fell on Monday as Orsk cut its dividend and said sales had halved.", "sales had halved", "Orsk", "said"),
    ("Prices fell when the bank acted and warned that more was to come.", "more was to come", "the bank", "warned"),
    ("The minister quit after the paper ran the notes and said she was sorry.", "she was sorry", "The minister", "said"),
    ("Ann Lee said the ferry was late.", "the ferry was late", "Ann Lee", "said"),
    ("Ann Lee said that the ferry was late.", "the ferry was late", "Ann Lee", "said"),
    ("Ann Lee also said on Monday that the ferry was late.", "the ferry was late", "Ann Lee", "said"),
    ("Ann Lee said at 10:30 that the ferry was late.", "the ferry was late", "Ann Lee", "said"),
    ("The ferry was late, Ann Lee said.", "The ferry was late", "Ann Lee", "said"),
    ("The ferry was late, said Ann Lee, the mate.", "The ferry was late", "Ann Lee", "said"),
    ("The ferry was late, according to the board.", "The ferry was late", "the board", "according to"),
    ("According to the board, the ferry was late.", "the ferry was late", "the board", "According to"),
    ("According to the board’s chief, Ann Lee, the ferry was late.", "the ferry was late",
     "the board’s chief, Ann Lee", "According to"),
    ("Lee told the crew on Friday that the ferry was late.", "the ferry was late", "Lee", "told"),
    ("Lee told reporters the ferry was late.", "the ferry was late", "Lee", "told"),
    ("Lee told him he would sail.", "he would sail", "Lee", "told"),
    ("Lee announced on Monday that the ferry was sold.", "the ferry was sold", "Lee", "announced"),
    ("Lee asked whether the ferry was late.", "whether the ferry was late", "Lee", "asked"),
    ("Lee explained how the ferry was built.", "how the ferry was built", "Lee", "explained"),
    ("Lee pointed out that the ferry was late.", "the ferry was late", "Lee", "pointed"),
    ("Lee went on to say that the ferry was late.", "the ferry was late", "Lee", "say"),
    ("Lee was quoted as saying the ferry was late.", "the ferry was late", "Lee", "saying"),
    ("Critics argue the ferry is too dear.", "the ferry is too dear", "Critics", "argue"),
    ("Officials with the port said the ferry was late.", "the ferry was late", "Officials with the port", "said"),
    ("Speaking on Monday, Lee said the ferry was late.", "the ferry was late", "Lee", "said"),
    ("Asked about the fog, the mate, Joe Orr, said the ferry was late.", "the ferry was late",
     "the mate, Joe Orr", "said"),
    ("Lee, speaking at the quay, said the ferry was late.", "the ferry was late", "Lee", "said"),
    ("A sailor, who gave no name, said he was tired.", "he was tired", "A sailor", "said"),
    ("The board issued a statement saying the ferry was late.", "the ferry was late", "The board", "saying"),
    ("Lee said in an interview that aired on Monday that the ferry was late.", "the ferry was late", "Lee", "said"),
    ("The paper quoted Lee as saying the ferry was late.", "the ferry was late", "Lee", "saying"),
    ("In her view, Lee said, the ferry was late.", "the ferry was late", "Lee", "said"),
    ("As Lee told the paper, the ferry was late.", "the ferry was late", "Lee", "told"),
    ("While Lee said the ferry was late, nobody cared for it.", "the ferry was late", "Lee", "said"),
    ("“Night Tide” star Joe Orr said he was late.", "he was late", "star Joe Orr", "said"),
    ("Lee said on the “Harbour Hour” that the ferry was late.", "the ferry was late", "Lee", "said"),
    ("Lee has long argued that the ferry was late.", "the ferry was late", "Lee", "argued"),
    ("The board, in a letter, shot back that the ferry was late.", "the ferry was late", "The board", "shot"),
    ("Lee met the crew and said the ferry was late.", "the ferry was late", "Lee", "said"),
    ("It was dark after the board said the ferry was late.", "the ferry was late", "the board", "said"),
    ("A father of two said the ferry was late.", "the ferry was late", "A father of two", "said"),
    ("Nine out of ten said the ferry was late.", "the ferry was late", "Nine out of ten", "said"),
    ("Analysts at the Orr bank estimate that the ferry was late.", "the ferry was late",
     "Analysts at the Orr bank", "estimate"),
    ("Tide UK, a charity, estimates that the ferry was late.", "the ferry was late", "Tide UK", "estimates"),
    ("The rebel group claimed in an online post that the ferry was late.", "the ferry was late",
     "The rebel group", "claimed"),
    ("Lee told the Post the company planned to sail.", "the company planned to sail", "Lee", "told"),
    ("Lee said about 900 people were on the ferry.", "about 900 people were on the ferry", "Lee", "said"),
    ("Lee said nearly 40 people were on the ferry.", "nearly 40 people were on the ferry", "Lee", "said"),
    ("Ferries were late, the authors report.", "Ferries were late", "the authors", "report"),
    ("Ferries were late, the authors write in the journal Tides.", "Ferries were late", "the authors", "write"),
    ("The ferry was late, the board said in a report published on Tuesday.", "The ferry was late", "the board", "said"),
    ("The ferry was late, according to broker Orr Marine, with its crew.", "The ferry was late",
     "broker Orr Marine", "according to"),
    ("A reader in Leeds writes to say that the ferry was late.", "the ferry was late", "A reader in Leeds", "say"),
    ("The ferry won, but, according to Lee, the crew was late.", "the crew was late", "Lee", "according to"),
    ("Lee says the ferry was late but warns against more.", "the ferry was late", "Lee", "says"),
]  # fmt: skip
MIXED = [
    ("The mate urged the crew to “sail now” with him.", "to “sail now” with him", "The mate", "urged"),
    ("Lee said the ferry was “late and dear”.", "the ferry was “late and dear”", "Lee", "said"),
    ("Lee said that the ferry “does nothing” for us.", "the ferry “does nothing” for us", "Lee", "said"),
    ("The ferry was “late and dear,” Lee said.", "The ferry was “late and dear,”", "Lee", "said"),
    (
        "The board said it was “rigged,” an allegation the ministry has dismissed.",
        "it was “rigged,”",
        "The board",
        "said",
    ),
    ("Lee declared his mate, Joe Orr, would “sail soon”.", "his mate, Joe Orr, would “sail soon”", "Lee", "declared"),
    ("The board warned the ferry “would be late” again.", "the ferry “would be late” again", "The board", "warned"),
    ("Lee, the mate, told the board that “late” ferries were dear.", "“late” ferries were dear", "Lee", "told"),
]
ENDS = {
    "Lee said the ferry was late, while others slept.": "the ferry was late",
    "Lee said the ferry was late, but Orr denied it.": "the ferry was late",
    "Lee said the ferry was late, adding nothing.": "the ferry was late",
    "Lee said the ferry was late, prompting laughter.": "the ferry was late",
    "Lee said the ferry was late, a charge that Orr rejects.": "the ferry was late",
    "Lee said the ferry was late — but nobody cared.": "the ferry was late",
    "Lee said the ferry was late, and Orr said it leaked.": "the ferry was late",
    "Lee said the ferry was late; the crew slept.": "the ferry was late",
    "Lee said the ferry, which leaks, was late.": "the ferry, which leaks, was late",
    "Lee said the ferry was late and that nobody cared.": "the ferry was late and that nobody cared",
    "The ferry was late, residents said, as fog came in.": "The ferry was late",
}
NOTHING = [
    "The reports were late.",
    "Lee did not say whether the ferry was late.",
    "Lee declined to say what was wrong.",
    "It was said that the ferry was late.",
    "Lee continues a tradition that her father began.",
    "Lee conceded a goal that the visitors deserved.",
    "Lee added salt that was wet.",
    "Polls suggest that the vote is close.",
    "Squid can keep their colour for weeks, suggesting that their memories are long.",
    "The ferry reached 18 knots, 4% more than Orr claims.",
    "I ask what he makes of the ferry.",
    "Neither board would say how much was lost.",
    "Lee hopes to sail and called for calm.",
    "Lee made the claim in a report.",
    "Members sign waivers acknowledging the risks associated with sailing.",
    "As demand continues to grow, ferries are getting larger.",
    "If the court rules that the sale was void, the ferry stays.",
    "Thorough reports that are late help nobody.",
    "You can say that the ferry was late.",
    "The ferry, announced at noon by the board, drew crowds.",
    "Fewer questions that are hard were asked.",
    "Another promising plan is that of the board.",
    'It is 13.3" wide, 15" long and 17" deep.',
]


@pytest.mark.parametrize(("text", "content", "speaker", "cue"), DIRECT)
def test_direct_speech_has_its_speaker_and_cue(text: str, content: str, speaker: str, cue: str) -> None:
    assert rows(text) == [("direct", content, speaker, cue)]


@pytest.mark.parametrize(("text", "content", "speaker", "cue"), INDIRECT)
def test_indirect_speech_has_its_speaker_and_cue(text: str, content: str, speaker: str, cue: str) -> None:
    assert rows(text) == [("indirect", content, speaker, cue)]


@pytest.mark.parametrize(("text", "content", "speaker", "cue"), MIXED)
def test_a_clause_with_marked_words_is_one_mixed_quote(text: str, content: str, speaker: str, cue: str) -> None:
    assert rows(text) == [("mixed", content, speaker, cue)]


@pytest.mark.parametrize(("text", "content"), ENDS.items())
def test_content_ends_with_its_clause(text: str, content: str) -> None:
    assert rows(text)[0][:2] == ("indirect", content)


@pytest.mark.parametrize("text", NOTHING)
def test_what_reports_nothing_gives_nothing(text: str) -> None:
    assert rows(text) == []


def test_a_clause_split_by_its_report_is_two_quotes_of_one_speaker() -> None:
    assert rows("The ferry, residents said, is always late.") == [
        ("indirect", "The ferry", "residents", "said"),
        ("indirect", "is always late", "residents", "said"),
    ]


def test_a_quotation_split_by_its_report_is_two_quotes_of_one_speaker() -> None:
    assert rows("“The ferry,” Lee said, “is always late.”") == [
        ("direct", "The ferry", "Lee", "said"),
        ("direct", "is always late", "Lee", "said"),
    ]


def test_two_stretches_joined_by_and_are_two_quotes() -> None:
    assert rows("Lee said “it should be dry” and “it should float”.") == [
        ("direct", "it should be dry", "Lee", "said"),
        ("direct", "it should float", "Lee", "said"),
    ]


def test_a_participle_and_a_second_verb_keep_the_speaker() -> None:
    assert rows("Lee said the ferry was late, adding that it leaked, and warned that it would sink.") == [
        ("indirect", "the ferry was late", "Lee", "said"),
        ("indirect", "it leaked", "Lee", "adding"),
        ("indirect", "it would sink", "Lee", "warned"),
    ]


def test_two_speakers_in_one_sentence_are_told_apart() -> None:
    assert rows("Critics say it would hurt the poor, while backers argue it will help them.") == [
        ("indirect", "it would hurt the poor", "Critics", "say"),
        ("indirect", "it will help them", "backers", "argue"),
    ]


def test_nothing_fires_inside_a_quotation() -> None:
    assert rows("“She said the ferry was late, and he said it sank,” Orr said.") == [
        ("direct", "She said the ferry was late, and he said it sank", "Orr", "said")
    ]


def test_an_inverted_verb_is_not_taken_where_content_follows() -> None:
    assert rows("Lee, who called it “a farce,” said the vote would be void.")[-1] == (
        "indirect", "the vote would be void", "Lee", "said",
    )  # fmt: skip


def test_a_report_at_the_end_covers_the_report_before_it() -> None:
    found = rows("Lee told police that she fired, the affidavit says.")
    assert ("indirect", "she fired", "Lee", "told") in found
    assert ("indirect", "Lee told police that she fired", "the affidavit", "says") in found


def test_every_item_names_the_rule_that_made_it() -> None:
    assert all(item["rule"] for item in quotes("“We sail,” Lee said. “Now.” According to Orr, it was late."))
