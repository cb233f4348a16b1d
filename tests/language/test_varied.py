"""A person told of again by what they are."""

from __future__ import annotations

import pytest

from factbox import Article
from factbox.language.descriptions import described
from factbox.language.mentions import Mention
from factbox.language.names import names_of
from factbox.language.varied import varied

AGAIN = [
    ("Josh Orr backed his manager. “He cannot head it,” the winger said.", "the winger", "Josh Orr"),
    ("Marta Weil won. Her coach, Joe Orr, wept. “I did it,” the sprinter said.", "the sprinter", "Marta Weil"),
    ("Marta Weil won. It rained. It was late. It was cold. “I did it,” the sprinter said.", "the sprinter", None),
    ("Marta Weil’s coach wept. “She did it,” the sprinter said.", "the sprinter", None),
    ("They beat Marta Weil. “I lost,” the sprinter said.", "the sprinter", None),
    ("The Harbour Board met. “I lost,” the sprinter said.", "the sprinter", None),
    ("Ann Lee was held. “She ran,” the prosecutor said.", "the prosecutor", None),
    ("Ann Lee was held. The Labour councillor said it was late.", "The Labour councillor", None),
]


@pytest.mark.parametrize(("text", "phrase", "name"), AGAIN)
def test_the_subject_of_a_sentence_before_is_told_of_again(text: str, phrase: str, name: str | None) -> None:
    article = Article(text)
    found = described(article, phrase, text.rindex(phrase))
    assert (found and article.share(names_of).fullest(found)) == name


SPOKE = [
    ("Alan Orr said it was late. The Labour councillor added that it rained.", "the labour councillor", "Alan Orr"),
    ("Alan Orr said it was late. The Norvale prosecutor said that it rained.", "the norvale prosecutor", None),
    ("Alan Orr said it was late. Orr had run, the winger said.", "the winger", None),
    ("Alan Orr said it was late. The winger said it rained.", "the winger", "Alan Orr"),
]


@pytest.mark.parametrize(("text", "phrase", "name"), SPOKE)
def test_who_has_just_spoken_is_told_of_again(text: str, phrase: str, name: str | None) -> None:
    article = Article(text)
    names = article.share(names_of)
    focus: Mention = names.mentions[0]
    found = varied(article, phrase.split(), text.lower().rindex(phrase), focus)
    assert (found and names.fullest(found)) == name
