"""Who a report before its verb is about: names with long descriptions, lists, relative clauses, times left out."""

from __future__ import annotations

import pytest

from factbox import Article, Context
from factbox_quotes.parser import parse


def speakers(text: str) -> list[str | None]:
    items = sorted(parse(Article(text), Context()), key=lambda item: item["start"])
    return [item["speaker"] and item["speaker"]["text"] for item in items]


SUBJECTS = [
    # A name that opens its clause, whatever describes it.
    ("In the UK, Dr Ilva Tamm Jonsson, consultant psychiatrist at Imperial College, London, who runs the only clinic, "
     "said: “It is late.”", "Dr Ilva Tamm Jonsson"),
    ("Professor Mark Farr, director of the Sea Centre, University of New Wales, Norvale, said: “It is late.”",
     "Professor Mark Farr"),
    ("Dr Tim Perr, oncologist at St James Hospital, Leeds, said: “It is late.”", "Dr Tim Perr"),
    ("“It is late,” Dr Ramesh Ott, consultant, radiation oncologist, HCG, said.", "Dr Ramesh Ott"),
    ("Michael Orr, KC, for the family, said that it was late.", "Michael Orr"),
    ("Ann Lee, a nurse, left early, but Joe Orr, a baker, said it was late.", "Joe Orr"),
    # A name after the verb, where a clause stands before it.
    ("There are reasons, such as the tide, or the wind, said Ed Rill of Norvale University, who was not there.",
     "Ed Rill of Norvale University"),
    # Lists and joined bodies.
    ("Orr, Lund and other coaches claim that it is late.", "Orr, Lund and other coaches"),
    ("Crews from the Sea Board (NSB) and the Harbour Board said that it was late.",
     "Crews from the Sea Board (NSB) and the Harbour Board"),
    # Relative clauses, whole and reduced.
    ("The board welcomed the deal that pilots said was late.", "pilots"),
    ("The council passed a plan critics say is late.", "critics"),
    ("The board began a program Iran says is late.", "Iran"),
    ("A quarter of nurses said it was late.", "A quarter of nurses"),
    ("A company spokesman said it was late.", "A company spokesman"),
    ("There is a letter published this week which says that it is late.", "a letter"),
    # Times are no part of a speaker.
    ("Lee on Monday said it was late.", "Lee"),
    ("Experts yesterday said it was late.", "Experts"),
    ("A study last year found that it was late.", "A study"),
    ("The signs come after spokeswoman Tess Gamb said it was late.", "spokeswoman Tess Gamb"),
    # An owner is as good as an article.
    ("Orr's lawyer, Ben Crupp, who works unpaid, said it was late.", "Orr's lawyer, Ben Crupp"),
    # Roles with capitals, and the name of who has them.
    ("Its Director-General, Mr Segun Orr, said it was late.", "Its Director-General, Mr Segun Orr"),
    ("The Minister of Power, Chief Ade Orr, who spoke in Lagos, said it was late.", "The Minister of Power, Chief Ade Orr"),
    ("The Minister of Power, Chief Ade Orr, blamed the gas, adding that it was late.", "The Minister of Power, Chief Ade Orr"),
    ("Lower Ombe’s Foreign Minister, Karim Orr, said it was late.", "Lower Ombe’s Foreign Minister, Karim Orr"),
    ("The General Manager, Public Affairs, Tide Corporation, Mrs Ngozi Orr, said it was late.", "Mrs Ngozi Orr"),
    # A clause that hangs on one that describes.
    ("A pilot who gave no name because he feared reprisals said it was late.", "A pilot"),
    ("An email to staff seen by the Courier said it was late.", "An email to staff seen by the Courier"),
    ("Before the vote Ada Holm said it was late.", "Ada Holm"),
    ("He left after the mayor Ada Holm said it was late.", "the mayor Ada Holm"),
    ("He left after a former Norvale pilot said it was late.", "a former Norvale pilot"),
    # Who hangs on a clause that tells of another.
    ("A cook who lied for more than a year was fined on Monday after a juror said it was “sad”.", "a juror"),
    ("A clerk who had resigned was cleared before a witness said it was “late”.", "a witness"),
    ("But when a girl asked when it would end, Ada Holm shut her book and answered: “Now.”", "Ada Holm"),
    ("While the mate said it was late, the crew laughed and said: “Never.”", "the crew"),
    # Of a name and a place or body behind it, "who" is of the name.
    ("“No,” wrote Ada Holm of Corvale Research, who had warned in May that it was late.", "Ada Holm of Corvale Research"),
    ("He met the mayor of Norvale, who said that it was late.", "the mayor of Norvale"),
    ("He read a letter from Ada Holm, who said that it was late.", "Ada Holm"),
    ("It was built by Tide Energy of Norvale, which said that it was late.", "Norvale"),
    # Short forms that look like pronouns.
    ("The WHO said it was late.", "The WHO"),
    ("The US said it was late.", "The US"),
    # Participles.
    ("The head of Tandem, Rachid Omar, condemned it, saying that it was late.", "The head of Tandem, Rachid Omar"),
    ("One docker left early, saying that it was late.", "One docker"),
    ("Some of the crew left early, saying that it was late.", "Some of the crew"),
    ("Both had left early, saying that it was late.", "Both"),
    ("The father of the pilot made films, saying that it was late.", "The father of the pilot"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), SUBJECTS)
def test_the_speaker_is_the_subject_as_an_editor_would_mark_it(text: str, speaker: str) -> None:
    assert speakers(text)[-1] == speaker


HEADINGS = [
    ("Ann Lee said it was late.\n\n‘Like a freight train’\n\nIt rained.", ["Ann Lee", None]),
    ("Ann Lee said it was late.\n\n“Very difficult”\n\nIt rained.", ["Ann Lee"]),
    ("Ann Lee said it was late.\n\n“It was like a freight train in the night.”\n\nIt rained.", ["Ann Lee", "Ann Lee"]),
]


@pytest.mark.parametrize(("text", "found"), HEADINGS)
def test_a_heading_in_marks_is_not_given_to_the_last_speaker(text: str, found: list[str | None]) -> None:
    assert speakers(text) == found


NOBODYS = [
    "He had to drop a singer who, it turned out, had told a sexist joke in 2016.",
    "The economy shrank as fuel prices surged and warned that it would get worse.",
    "He will write to the owner within a week and has asked for a reply.",
    "Yields rose after the ministry announced its spending plans.",
    "Airbus has announced 10,000 job cuts.",
    "They said that in 2005, too.",
    "The owners agree with that statement.",
    "The fleet will continue, and it will scrap a test to “streamline” the checks.",
]


@pytest.mark.parametrize("text", NOBODYS)
def test_what_never_speaks_is_no_speaker(text: str) -> None:
    assert not any(speakers(text))


CONTENTS = [
    ("The bank wrote in a note dated Oct. 15 that a cut “could not be ruled out”.", ["a cut “could not be ruled out”"]),
    ("The bank wrote in a letter dated 3 May 2025 that it was “late”.", ["it was “late”"]),
    ("The bank wrote in a note released Tuesday that it was “late”.", ["it was “late”"]),
    ("The bank said that wage rises agreed with the unions in May would come “in stages”.",
     ["wage rises agreed with the unions in May would come “in stages”"]),
    ("Ada Holm, who argued the case herself in May, said that it was late.", ["it was late"]),
    ("Ada Holm, who argued that it was late, lost.", ["it was late"]),
    ("Ada Holm, who argued the tide was late, has lost.", ["the tide was late"]),
    ("When a girl asked when it would end, Ada Holm shut her book and answered: “Now.”", ["when it would end", "Now."]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "contents"), CONTENTS)
def test_the_content_is_the_whole_clause_of_its_report(text: str, contents: list[str]) -> None:
    assert [item["text"] for item in parse(Article(text), Context())] == contents
