"""The speaker's full name: surnames, pronouns, offices and short forms resolved within the article."""

from __future__ import annotations

import pytest

from factbox import Article, Context
from factbox_quotes.parser import parse
from factbox_quotes.speakers.naming import PRONOUNS


def names(text: str) -> list[str | None]:
    found = sorted(parse(Article(text), Context()), key=lambda item: item["start"])
    return [item["speaker"]["name"] if item["speaker"] else None for item in found]


NAMED = [
    ("Foreign Minister Ayman Safadi said aid was ready.", ["Ayman Safadi"]),
    ("Jordan's Foreign Minister Ayman Safadi said aid was ready.", ["Ayman Safadi"]),
    ("Ann Lee won. “We sail,” Lee said.", ["Ann Lee"]),
    ("Zed Tait of Norvale Research warned that it was late. “We sail,” he said.", ["Zed Tait", "Zed Tait"]),
    ("Coun Ann Lee won. “We sail,” Coun Lee said.", ["Ann Lee"]),
    ("Anna Berg lost in Paris. The Czech, 29, said afterwards that her knee hurt.", [None]),
    ("“We sail,” Lee said. Ann Lee is the mate.", ["Ann Lee"]),
    ("Ann Lee said it was late. “We sail,” she added.", ["Ann Lee", "Ann Lee"]),
    ("Ann Lee met Joe Orr. “We sail,” he said.", ["Joe Orr"]),
    ("Ann Lee said it was late. “Joe Orr is ill,” she said.", ["Ann Lee", "Ann Lee"]),
    ("“Joe Orr is ill,” he said.", [None]),
    ("Norvale Energy said it was late. It added that the crew was ill.", ["Norvale Energy", "Norvale Energy"]),
    ("The Harbour Board met. The board said it was late.", ["Harbour Board"]),
    ("Free Valley Front (FVF) fell back. FVF said it was late.", ["Free Valley Front"]),
    ("Prime Minister Ann Lee came. “We sail,” the prime minister said.", ["Ann Lee"]),
    ("The mate, Joe Orr, said it was late.", ["Joe Orr"]),
    ("Rubin, whose parents had fled, warned that it was late. “Go,” he said.", ["Rubin", "Rubin"]),
    ("A spokesman for the Harbour Board said it was late.", [None]),
    ("A resident of Homs said it was late.", [None]),
    ("Ann Lee’s office said it was late.", [None]),
    ("Critics said it was late.", [None]),
    ("Police said it was late.", [None]),
    ("Democrats said it was late.", [None]),
    ("The lock keeper said it was late.", [None]),
    ("Ann Lee said it was late. They said it was early.", ["Ann Lee", None]),
    ("Chair of the PAC Margaret Hodge MP said it was late. “Go,” she said.", ["Margaret Hodge", "Margaret Hodge"]),
    ("Opposition MP Tess Calder left. “Go,” she wrote.", ["Tess Calder"]),
    ("PC Adil Rahm, of Tarrow Police, said it was late.", ["Adil Rahm"]),
    ("Head of marine reporting Richard Orr said it was late.", ["Richard Orr"]),
    ("Aboard the destroyer USS Hill, the Harbour chief said it was late.", [None]),
    ("Union of Harbour Pilots president Fazel Fatah said it was late.", ["Fazel Fatah"]),
    ("My GP said it was late.", [None]),
    ("The NHS is full. Twenty said it was late. MPs said it was early.", [None, None]),
    ("Builders are ill. The Home Builders Association met. Builders said it was late.", [None]),
    ("The Company said it was late.", [None]),
    ("“It is over,” said Sona Barr of the World Sailing Union. It was beaten, Barr said.", ["Sona Barr", "Sona Barr"]),
    ("Researchers from Norvale's Orr Clinic and Research Centre said it was late.", [None]),
    ("The General Harbour Council (GHC) says it is late.", ["General Harbour Council"]),
    ("The Wall Street Journal reported that it was late.", ["Wall Street Journal"]),
    ("Le Norvaisien newspaper said it was late. “Late,” the newspaper added.", ["Le Norvaisien", "Le Norvaisien"]),
    ("The Norva news agency said it was late.", ["Norva"]),
    ("The Daily Tide newspaper in Norvale said it was late.", ["Daily Tide"]),
    ("It was late, according to the tracking site SkyTally.", ["SkyTally"]),
    ("The charity Harbour Aid met. The charity said it was late.", ["Harbour Aid"]),
    ("Universite de Norvale economics professor Francois Orr said it was late.", ["Francois Orr"]),
    ("The Ferry Board and Harbour Council said it was late.", [None]),
    ("Ann Lee and Joe Orr said it was late.", [None]),
    ("Barnaby's said it was late.", ["Barnaby"]),
    ("A trader, who gave her name only as Mama Efe, said it was late.", ["Mama Efe"]),
    ("A trader, surnamed Chou, said it was late.", ["Chou"]),
    ("Ann Lee, 42, runs a bar. Joe Orr left. “It was late,” the 42-year-old said.", ["Ann Lee"]),
    ("Joe Orr left. Then Ann Lee sat. “It was late,” the 42-year-old baker said.", ["Ann Lee"]),
    ("“Late,” president of the Harbour Association Ann Lee told the Post.", ["Ann Lee"]),
    ("“Late,” the Director of the HDC said. Dr Sona Barr, the director of the HDC, left.", ["Sona Barr"]),
    (
        "Zadie Pell and her husband, Zed Pell, sat. “Late,” Ms. Pell said. “No,” Mr. Pell said.",
        ["Zadie Pell", "Zed Pell"],
    ),
    ("Its publisher, Little, Brown & Company, said it was late.", ["Little, Brown & Company"]),
    ("NASA launched it. The agency said it was late.", ["NASA"]),
    ("The Norvale Times ran it. The newspaper said it was late.", ["Norvale Times"]),
    ("Oslo-based Fjordline fell. The company said it was late.", ["Fjordline"]),
    ("“Late,” said a man named Pete, who works nearby.", ["Pete"]),
    ("“Late,” their lawyer, Imran Aziz of Pell & Co, said.", ["Imran Aziz"]),
    ("Joked Ruiz: “Late.”", ["Ruiz"]),
    ("Norvale Foods said it was late. Ann Lee sat. The company said it was early.", ["Norvale Foods", "Norvale Foods"]),
    ("The FDC said it was late. Norvale Labs Inc fell. The company said it was early.", ["FDC", "Norvale Labs Inc"]),
    (
        "Norvale Foods said it was late. The Cooks' Federation said it was sad. The company said it was early.",
        ["Norvale Foods", "Cooks' Federation", "Norvale Foods"],
    ),
    ("Norvale's Foreign Minister, Ann Lee, said it was late.", ["Ann Lee"]),
    (
        "Voltmore ran late. Voltmore paid. Voltmore, Unit 3 and Unit 4 shut. The power utility said it was late.",
        ["Voltmore"],
    ),
]


@pytest.mark.parametrize(("text", "found"), NAMED)
def test_the_speaker_gets_the_fullest_name_or_none(text: str, found: list[str | None]) -> None:
    assert names(text) == found


def test_a_pronoun_that_means_nobody_has_no_name() -> None:
    assert [names(f"It rained. “Late,” {pronoun} said.") for pronoun in sorted(PRONOUNS)] == [[None]] * 4


REFERRED = [
    # A role in small letters before the name, or after a comma, makes a person of it.
    ("Chief executive Bronwyn Tate blamed the rain. “We lost a week,” she said.", ["Bronwyn Tate"]),
    ("Joe Orr said it was late. His daughter Marit worries. “It is far,” she said.", ["Joe Orr", "Marit"]),
    ("Mr Obiora said it was late. His running mate, Danladi Yusha, was ill. “Go,” he said.", ["Obiora", "Danladi Yusha"]),
    ("Iain Peat said it was late. Hotelier Morag Steele, whose rooms are empty, rose. “Go,” she said.", ["Iain Peat", "Morag Steele"]),
    # A body that opens its sentence past a phrase, rather than the person who spoke last.
    ("The envoy, Tor Wik, said it was late. In a statement, Hamas praised what it called “heroes”.", ["Tor Wik", "Hamas"]),
    # The subject of the sentence before, by its surname, rather than who spoke in another paragraph.
    ("Margit Lund, a painter, died. “Fierce,” said Professor Inge Orr.\n\nIn her last years Lund fought a mine. "
     "“It is late,” she told the Post.", ["Inge Orr", "Margit Lund"]),
    # A given name of women and men tells no gender.
    ("Tom Orr said it was late. “Late,” said Kim Brace. “Not too late,” he added.", ["Tom Orr", "Kim Brace", "Kim Brace"]),
    # Described behind a comma, and never the one who was "he".
    ("Minister R. V. Prak said no. “Now,” he said.\n\nShobha Iyer, convener of the users’ forum, sat. “Late,” she said.",
     ["R. V. Prak", "Shobha Iyer"]),
    ("Minister R. V. Prak sat. “Now,” he said.\n\nIt rained. “Late,” she said.", ["R. V. Prak", None]),
    # Who asks does not answer.
    ("Mr Marek Soul sat down. Asked by counsel, Joe Orr KC, whether it was late, he replied: “Yes.”", ["Marek Soul"]),
    # Neither the place of a dateline nor a person honoured is who speaks on.
    ("NORVALE — The utility will close, it said.", [None]),
    ("Steve Jarvik wrote at noon. It was in honour of Joe Orr. He said it was late.", ["Steve Jarvik"]),
    # A verb after the comma makes a subject, no apposition.
    ("Patients are waiting at Norvale Hospital, a report has found. “It is late,” the report said.", [None]),
    # A surname is as good as a full name where it is the subject of a clause.
    ("Kaya Orr took it from Edna Lunt. The court was told Orr earned little. She said it was late.", ["Kaya Orr"]),
    ("Rui Weil left. The referee, Ann Cole, ran, and Weil was booked. He said it was late.", ["Rui Weil"]),
    ("Joris van Hoek won. Van Hoek, 32, led. Hugo Orr was third.\n\nIt was Van Hoek’s second win. “Go,” he said.", ["Joris van Hoek"]),
    # Who speaks for themselves is meant again behind the words of a body.
    ("Ann Lee said it was late. The Harbour Board said it was early. She said it was hot.", ["Ann Lee", "Harbour Board", "Ann Lee"]),
    # The age is of who has just spoken.
    ("Anders Nybo tried to shake off Ennio Marchi. “No,” said Marchi. The 24-year-old added that it was late.", ["Ennio Marchi", "Ennio Marchi"]),
    # Behind a report of somebody without a name, "it" is no older body.
    ("Ann Lee, a professor at Norvale University, was hurt. Her office said it was late. It added that she slept.", [None, None]),
    ("The Harbour Board met. The mayor said it was late. It had said it was early.", [None, "Harbour Board"]),
    # The paper that tells of it is not "the organization", letters behind an article are no company.
    ("The Harbour Post reported that it sank. The organization said it was late.", ["Harbour Post", None]),
    ("Norvale Pharma met the FDA. The drugmaker said it was late.", ["Norvale Pharma"]),
    ("FDA staff wrote. Then the FDA left. The drugmaker said it was late.", [None]),
    # A common word that opens its sentence is no name.
    ("Thinking about it helps. It says its gowns are late.", [None]),
    # Two bodies fit, and the first has no name.
    ("The central bank cut its rate. The World Bank met. The bank said it was late.", [None]),
    ("The company Orr built left. Ann Orr said it was late. The company said it was early.", ["Ann Orr", None]),
    # An age makes a person of a name.
    ("Kaya Weil was ill. Kaya, 21, a student, came second, but she said it was late.", ["Kaya Weil"]),
    # Who reports for an agency is not who the story is about.
    ("NORVALE (PSN) — Ann Orr scored. The team said it was late.", [None]),
    ("ORLU (PSN) — The isle will be counted in May, the statistics bureau said.", [None]),
    ("ORLU, Norvale (PSN) — The isle will be counted in May, the statistics bureau said.", [None]),
    # Who is named within the sentence of one without a name is not "she", nor is a place "it".
    ("Kay Orr left. The manager, who has a daughter Lexie, said it was late. She said it rained.", [None, None]),
    ("They rang the firm in West Norvale. At first it insisted that it was right.", [None]),
    # Another office than the one that a name has by what stands before it.
    ("Shadow minister Ada Orr left early. The Prime Minister said it was late.", [None]),
    ("Deputy mayor Ada Orr left early. The mayor said it was late.", [None]),
    ("Ada Orr, the former mayor, left early. The mayor said it was late.", [None]),
    ("Ada Orr, the former mayor, left early. The former mayor said it was late.", ["Ada Orr"]),
    ("Prime Minister Ada Orr met Foreign Minister Jon Holm. The foreign minister said it was late.", ["Jon Holm"]),
    ("Ada Orr, the prime minister, met Foreign Minister Jon Holm. The Prime Minister said it was late.", ["Ada Orr"]),
    # No street publishes.
    ("Jon Holm, 73, of Mill Street, left early. The website said it was late.", [None]),
    # What somebody plays tells of a person.
    ("Ruth Orr met fans. Saxophonist Dee Holm grew up here. “It is late,” she said.", ["Dee Holm"]),
    # No club is "he", nor whose coach he is.
    ("Tarn Rovers lost.\n\nRovers coach Stefan Holm blamed nobody. “It is late,” he said.", ["Stefan Holm"]),
    ("Velo Kestrel won.\n\nKestrel captain Ada Orr left early. “It is late,” she said.", ["Ada Orr"]),
    # The name behind a phrase of speaking.
    ("It was late, said the Director of the Harbour Centers, Dr. Ann Lee.", ["Ann Lee"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "found"), REFERRED)
def test_pronouns_and_descriptions_stand_for_the_nearest_fit(text: str, found: list[str | None]) -> None:
    assert names(text) == found
