"""How far a noun phrase goes: its first and last token, in brackets, from the token behind the stroke or up to it."""

from __future__ import annotations

import pytest

from factbox import Article
from factbox.language.phrases import SentencePhrases, phrases_of
from factbox.language.phrases.extent import acts, first_of, is_noun_at, last_of

LAST: dict[str, str | None] = {
    "They freed |crew members in May.": "members",
    "They ran 25 |randomised controlled trials.": "trials",
    "They held 40 |suspected spies.": "spies",
    "They spent hours of |viewing.": "viewing",
    "They kept |viewing it.": None,
    "They sold |drivers and cooks.": "drivers",
    "They lost 40 |S&P 500 shares.": "shares",
    "It keeps $5 |set aside.": None,
    "The 6.1 |quake hits Marula": "quake",
    "They |fell.": None,
    "They won |over him.": None,
}
FIRST: dict[str, str | None] = {
    "The old red ferry| sank.": "old",
    "At normal operating temperatures| it melts.": "normal",
    "Adjusted earnings| rose.": "Adjusted",
    "The three shops| closed.": "shops",
    "Men and other women| left.": "women",
}
VERBS: dict[str, bool] = {
    "A quake hits| Marula": True,
    "5ft striker joins| for money": True,
    "Shares trade| at 14 times earnings": True,
    "The hospital cost| $5.": True,
    "The job cuts| were cancelled.": False,
    "The oil price| of bread": False,
}


def read(text: str) -> SentencePhrases:
    return Article(text).share(phrases_of)[0]


def behind(text: str) -> tuple[SentencePhrases, int]:
    here = read(text.replace("|", ""))
    return here, here.sentence.token_at(text.index("|"))


def up_to(text: str) -> tuple[SentencePhrases, int]:
    here = read(text.replace("|", ""))
    return here, here.sentence.token_at(text.index("|") - 1)


@pytest.mark.parametrize(("text", "wanted"), LAST.items())
def test_the_last_token_of_a_phrase_is_its_head(text: str, wanted: str | None) -> None:
    here, token = behind(text)
    last = last_of(here, token)
    assert (here.sentence.words[last] if last >= token else None) == wanted


@pytest.mark.parametrize(("text", "wanted"), FIRST.items())
def test_the_first_token_stands_behind_determiners_and_what_is_joined(text: str, wanted: str) -> None:
    here, last = up_to(text)
    noun = here.noun_at(last)
    assert noun is not None
    assert here.sentence.words[first_of(here, noun, last, 0)] == wanted


def test_no_token_before_the_floor_is_of_a_phrase() -> None:
    here, last = up_to("The old red ferry| sank.")
    noun = here.noun_at(last)
    assert noun is not None
    assert first_of(here, noun, last, 8) == 2


@pytest.mark.parametrize(("text", "wanted"), VERBS.items())
def test_a_noun_behind_a_noun_may_be_its_verb(text: str, wanted: bool) -> None:
    here, token = up_to(text)
    assert acts(here, token) is wanted


def test_nouns_and_names_are_nouns() -> None:
    here = read("Ann saw the ferry.")
    assert [is_noun_at(here, token) for token in range(5)] == [True, False, False, True, False]
