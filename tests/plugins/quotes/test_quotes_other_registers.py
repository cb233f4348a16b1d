"""Articles that are not plain news: profiles full of terms, court reports, live pages, press releases, blogs."""

from __future__ import annotations

import pytest

from factbox import Article, Context
from factbox_quotes.parser import parse

Found = tuple[str, str | None]


def said(text: str) -> list[Found]:
    """Content without points at its end, and who said it."""
    items = sorted(parse(Article(text), Context()), key=lambda item: (item["start"], -item["end"]))
    return [(item["text"].rstrip(".,"), item["speaker"] and item["speaker"]["text"]) for item in items]


NOTHING_SAID = [
    "Norvale Inc. (“Norvale” or the “Company”) opened its doors to Orrin Health (“Orrin”) in May (the “Program”).",
    "The Program will begin in what the companies call “priority counties.”",
    "Heating with what the menu described as “artisan toast” is odd.",
    "So did the “money men,” as she calls them.",
    "Workers call the break room “the chapel.”",
    "Locals call it “the Beast.”",
    "The yard was named one of the “50 Best Places to Work” by the weekly.",
    "The form had “2016-12-23” on its back.",
    "The cream, hailed as the “holy grail”, sold out.",
    "An area often referred to as the “pleasure centre” was scanned.",
    "I’m told there is no other mapping service that even tries.",
    "She found that she liked the sea.",
    "Avoid anything labeled “energizing.”",
    "Each node adds a small delay as data is read.",
    "This camera boasts a large sensor, and it detects faces.",
    "Rest assured we have plenty of guides.",
    "Choose a drink according to their preferences.",
    "People often call indexing a “passive” plan.",
    "Going “cold turkey” is not for everyone.",
    "It has 17 settings such as “basic loaf, whole wheat, jam”.",
    "By leveraging this “customers like you also bought” approach, shops can grow.",
    'The page has <Message Text="Formatting the files of the solution" Level="normal" />.',
]


@pytest.mark.parametrize("text", NOTHING_SAID)
def test_terms_and_names_of_things_are_no_quotes(text: str) -> None:
    assert said(text) == []


SAID = [
    # The subject that a participle hangs on, with its name.
    ("The leader of Tandem, Rachid Omar, condemned the raid, saying in a statement that it was cruel.",
     [("it was cruel", "The leader of Tandem, Rachid Omar")]),
    ("The Harper administration's first comments came with a word on Norvale's Tide party, which tried to rally "
     "voters by saying that boats were late.", [("boats were late", "Norvale's Tide party")]),
    # Where the content ends.
    ("He said “We’ll win,” at 5 p.m. on Monday.", [("We’ll win", "He")]),
    ("Declaring “the soul of the corps” is at stake, Secretary Joe Orr has ordered a review.",
     [("“the soul of the corps” is at stake", "Secretary Joe Orr")]),
    ("After Norvale said in March that the plant would open this year, Secretary of State Ann Lund said that it was early.",
     [("the plant would open this year", "Norvale"), ("it was early", "Secretary of State Ann Lund")]),
    ("While officials say the reactor is not a risk, Norvale’s decision to supply the fuel calls into question the plan.",
     [("the reactor is not a risk", "officials")]),
    ("A man who told his neighbour he would “burn the street down” in a row over a hedge has been spared jail.",
     [("he would “burn the street down” in a row over a hedge", "A man")]),
    ("In a letter to the “yard community,” Orr said he would go.", [("he would go", "Orr")]),
    ("“We sail,” Orr told a crowd that included retired mates.", [("We sail", "Orr")]),
    ("“It sank,” pilot Ann Lee wrote in a post published Friday, a month, she said, after the storm.",
     [("It sank", "pilot Ann Lee")]),
    ("She said only that it was “more than I’d pay.”", [("it was “more than I’d pay.”", "She")]),
    ("Mann calls the case for the plan, “misguided advocacy.”", [("misguided advocacy", "Mann")]),
    ("But, as the board has pointed out, it would be used “to find a source”.",
     [("it would be used “to find a source”", "the board")]),
    # Who speaks.
    ("The union welcomed the deal that pilots called “a disaster”.", [("a disaster", "pilots")]),
    ("“It is gone,” said NOA head Jane Lund at noon.", [("It is gone", "NOA head Jane Lund")]),
    ("“It is gone,” added Orr’s colleague Jean Lund, who runs the yard.", [("It is gone", "Orr’s colleague Jean Lund")]),
    ("“It is odd,” said Tom Orr of the liberal National Committee for Change, which follows trends.",
     [("It is odd", "Tom Orr of the liberal National Committee for Change")]),
    ("Experts from the National Sea Board (NSB) and the Harbour Board estimated that the oil had gone.",
     [("the oil had gone", "Experts from the National Sea Board (NSB) and the Harbour Board")]),
    ("Orr, Lund and other coaches claim they are speaking up.", [("they are speaking up", "Orr, Lund and other coaches")]),
    ("Delays have cost much -- a move critics say will hurt the port.", [("will hurt the port", "critics")]),
    ("A quarter of nurses said the wards were full.", [("the wards were full", "A quarter of nurses")]),
    ("Head of marine reporting Richard Orr said the port would close.",
     [("the port would close", "Head of marine reporting Richard Orr")]),
    ("A study last year found that storms are twice as likely.", [("storms are twice as likely", "A study")]),
    ("He said that Lund will continue to provide “his unique insights,” for years.",
     [("Lund will continue to provide “his unique insights,” for years", "He")]),
    ("“It just feels wrong,” stresses designer Megan Lund.", [("It just feels wrong", "designer Megan Lund")]),
    ("“Salt has its uses,” notes Tobias Kunz, head of design.", [("Salt has its uses", "Tobias Kunz")]),
    ("It’s worth noting that the road is long. Over a quarter of the crews surveyed said the road was bad.",
     [("the road was bad", "a quarter of the crews surveyed")]),
    ("Saying that the system was “hugely overdue” for a change, Orr called for talks.",
     [("the system was “hugely overdue” for a change", "Orr")]),
    ("“We met,” said one of that report’s authors, Dr. Navin Kapp.", [("We met", "one of that report’s authors, Dr. Navin Kapp")]),
    ("The harbour is shut, according to French newspaper Le Matin.", [("The harbour is shut", "French newspaper Le Matin")]),
    ("The signs come after opposition spokeswoman Tess Gamb said the sea was cold.",
     [("the sea was cold", "opposition spokeswoman Tess Gamb")]),
    ("Chef Paula Dean announced on the “Today” show Tuesday that she was ill.", [("she was ill", "Chef Paula Dean")]),
    ("“I had to,” she said on NBV’s “Today” show.", [("I had to", "she")]),
    ("The father of the gunman made videos, once saying that he was late.", [("he was late", "The father of the gunman")]),
    # Datelines and hours.
    ("TROLLHAVN, Jan. 6, 2025 /NewsLine/ -- Lumeva said it would sell the plant.", [("it would sell the plant", "Lumeva")]),
    ("09:55 Energy firm NorthGrid says homes are without power.", [("homes are without power", "Energy firm NorthGrid")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "found"), SAID)
def test_content_ends_and_speakers_begin_where_an_editor_would_cut(text: str, found: list[Found]) -> None:
    assert said(text) == found


NOBODY = [
    (
        "Lee said it was late. If all else fails, keep the motto on her wall: “The tide will turn again.”",
        "The tide will turn again",
    ),
    ("In 2020 Lumeva’s mission was “a good night for everyone in the town.”", "a good night for everyone in the town"),
    (
        "Many are tested, and many “may never have stepped aboard a real ship.”",
        "may never have stepped aboard a real ship",
    ),
]


@pytest.mark.parametrize(("text", "content"), NOBODY)
def test_a_subject_that_cannot_speak_is_no_speaker(text: str, content: str) -> None:
    assert said(text)[-1] == (content, None)
