"""Who is who: the fullest name of a mention, and what pronouns and descriptions stand for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox import Article
from factbox.language.coreference import referent
from factbox.language.descriptions import described
from factbox.language.names import names_of


def fullest(text: str, short: str) -> str:
    """The fullest name of the last mention that reads `short`."""
    names = Article(text).share(names_of)
    return names.fullest([m for m in names.mentions if names.name(m) == short][-1])


FULLEST = [
    ("Ann Lee won. Later Lee spoke.", "Lee", "Ann Lee"),
    ("Lee won. The mayor, Ann Lee, spoke.", "Lee", "Ann Lee"),
    ("Ann Lee met Joe Ruiz. Ruiz left.", "Ruiz", "Joe Ruiz"),
    ("Ann Orr met Joe Orr. Mr. Orr left.", "Orr", "Joe Orr"),
    ("Ann Orr met Joe Orr. Mrs. Orr left.", "Orr", "Ann Orr"),
    ("Ann B. Lee won. Ann Lee spoke.", "Ann Lee", "Ann B. Lee"),
    ("The Harbour Board met. The Board agreed.", "Board", "Harbour Board"),
    ("Free Valley Front (FVF) struck. FVF left.", "FVF", "Free Valley Front"),
    ("The Central Port Agency met. CPA rose.", "CPA", "Central Port Agency"),
    ("Valeska Paris wrote. Paris said no.", "Paris", "Valeska Paris"),
    ("They flew to Paris with Ann Lee.", "Paris", "Paris"),
    ("Norvale fell.", "Norvale", "Norvale"),
    (
        "The Sea and sailing products Safety Agency (SSA) met. SSA rose.",
        "SSA",
        "Sea and sailing products Safety Agency",
    ),
    ("The General Harbour Council (GHC) met. GHC rose.", "GHC", "General Harbour Council"),
    ("Norvale Group and the Harbour Group met. Later the Harbour Group left.", "Harbour Group", "Harbour Group"),
    ("Ilva Tamm of Norvale spoke. Ilva Tamm left.", "Ilva Tamm", "Ilva Tamm"),
    ("The King’s Fund met.", "King’s Fund", "King’s Fund"),
    ("UX Designer Miche Alva spoke. Alva left.", "Alva", "Miche Alva"),
    ("Margaret Hodge MP spoke.", "Margaret Hodge", "Margaret Hodge"),
    ("Verizon CIO Shay Kher spoke. Kher left.", "Kher", "Shay Kher"),
    ("“Getting Square off the ground took time.” Square fell.", "Square", "Square"),
    ("Ann Lee spoke. Norvale Energy fell. Norvale rose.", "Norvale", "Norvale Energy"),
    ("The Norvale Style Edit won. The Norvale Sleep Body Edit lost.", "Norvale Style Edit", "Norvale Style Edit"),
    ("Ann Orr Jr. met Joe Weil. Orr left.", "Orr", "Ann Orr Jr."),
    ("Fuad al-Amr won. Later al-Amr left.", "al-Amr", "Fuad al-Amr"),
    ("Augusta Orr wed Dr. Leland Orr. Ms. Orr left.", "Orr", "Augusta Orr"),
    ("Jan Orr and Wayne left. Ms Orr slept. Mr Orr woke.", "Orr", "Orr"),
    ("Jan Orr and Wayne left. Ms Orr slept.", "Orr", "Jan Orr"),
    ("SANTA ROSA (AP) — It fell. AP rose.", "AP", "AP"),
]


@pytest.mark.parametrize(("text", "short", "full"), FULLEST)
def test_a_short_form_gets_the_fullest_name(text: str, short: str, full: str) -> None:
    assert fullest(text, short) == full


def stands_for(text: str, pronoun: str) -> str | None:
    """Who the last `pronoun` of `text` means when nobody has the floor."""
    article = Article(text)
    found = referent(article, pronoun, text.rindex(pronoun), None, lambda offset: False)
    return article.share(names_of).fullest(found) if found is not None else None


PRONOUNS = [
    ("Ann Lee met the board. Then she left.", "she", "Ann Lee"),
    ("Ann Lee met Joe Ruiz. Then he left.", "he", "Joe Ruiz"),
    ("Joe Ruiz met Al Orr. Then he left.", "he", "Joe Ruiz"),
    ("Ann Lee left. It rained. Then he spoke.", "he", None),
    ("Hamdul Mohab, 52, flew home. Then he slept.", "he", "Hamdul Mohab"),
    ("Norvale Energy fell. Then it rose.", "it", "Norvale Energy"),
    ("The town slept. Then it woke.", "it", None),
    ("Ann Lee fell. Then it rained.", "it", None),
    ("Ann Lee and Joe Ruiz met. They agreed, and they left.", "they", None),
]


@pytest.mark.parametrize(("text", "pronoun", "name"), PRONOUNS)
def test_a_pronoun_stands_for_the_nearest_fitting_name_or_nothing(text: str, pronoun: str, name: str | None) -> None:
    assert stands_for(text, pronoun) == name


def test_the_focus_wins_over_an_earlier_sentence() -> None:
    text = "Joe Ruiz rested. Al Orr spoke. Then he left."
    article = Article(text)
    orr = article.share(names_of).within(text.index("Al Orr"), len(text))[0]
    found = referent(article, "he", text.rindex("he"), orr, lambda offset: False)
    assert found == orr


def test_a_barred_name_is_never_meant() -> None:
    text = "Joe Ruiz rested. “Al Orr is ill.” Then he left."
    article = Article(text)
    found = referent(article, "he", text.rindex("he"), None, lambda offset: offset == text.index("Al Orr"))
    assert found is not None
    assert article.share(names_of).fullest(found) == "Joe Ruiz"


DESCRIBED = [
    ("Foreign Minister Ann Lee flew in. Later the minister left.", "the minister", "Ann Lee"),
    ("Ann Lee, the chief of staff, came. The chief spoke.", "The chief", "Ann Lee"),
    ("Minister Ann Lee met Minister Joe Ruiz. The minister left.", "The minister", None),
    ("The Harbour Ministry met. Then the ministry closed.", "the ministry", "Harbour Ministry"),
    ("It rained. The lock keeper slept.", "The lock keeper", None),
    ("Joe Orr, whom the president named, came. The president slept.", "The president", None),
]


@pytest.mark.parametrize(("text", "phrase", "name"), DESCRIBED)
def test_a_description_stands_for_the_one_introduced_with_it(text: str, phrase: str, name: str | None) -> None:
    article = Article(text)
    found = described(article, phrase, text.rindex(phrase))
    assert (article.share(names_of).fullest(found) if found else None) == name


@given(st.lists(st.sampled_from(["Ann", "Lee", "Orr", "the", "Board", "of", "He", "it", "(AB)", ".", "Mr.", "'s"])))
def test_every_fullest_name_stands_in_the_text(words: list[str]) -> None:
    text = " ".join(words)
    names = Article(text).share(names_of)
    assert all(names.fullest(mention) in text for mention in names.mentions)
    assert all(names.entity(names.entity(m)).words is not None for m in names.mentions)
