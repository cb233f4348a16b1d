"""Names by the noun that introduces them."""

from __future__ import annotations

import pytest

from factbox import Article
from factbox.language.descriptions import described
from factbox.language.introductions import introducing_noun, introducing_nouns, tells_body, tells_person
from factbox.language.names import names_of

NOUNS = [
    ("Harbour Watch", ", a coalition of ferry users, met.", "coalition"),
    ("Harbour Watch", ", a new coalition formed in March, met.", "coalition"),
    ("Bright Sea", ", a charity that feeds families, met.", "charity"),
    ("Vera Holm", " is a retired nurse.", "nurse"),
    ("Vera Holm", " was the pilot who left.", "pilot"),
    ("Vera Holm", " left.", None),
    ("Vera Holm", ", who left, is a nurse.", None),
]


@pytest.mark.parametrize(("name", "rest", "noun"), NOUNS)
def test_the_noun_that_introduces_a_name_is_found(name: str, rest: str, noun: str | None) -> None:
    assert introducing_noun(name + rest, len(name)) == noun


BESIDE = [
    ("The charity Harbour Watch met.", {"charity"}),
    ("A well-known charity, Harbour Watch, a coalition, met.", {"charity", "coalition"}),
    ("The anti-whaling Harbour Watch met.", {"anti-whaling"}),
    ("The CHARITY Harbour Watch met.", set()),
    ("The (charity) Harbour Watch met.", set()),
    ("Harbour Watch met.", set()),
]


@pytest.mark.parametrize(("text", "nouns"), BESIDE)
def test_the_nouns_on_both_sides_introduce_a_name(text: str, nouns: set[str]) -> None:
    (mention,) = [one for one in Article(text).share(names_of).mentions if "harbour" in one.words]
    assert introducing_nouns(text, mention) == nouns


def test_nouns_tell_bodies_from_persons() -> None:
    assert [tells_body(noun) for noun in ("coalition", "charity", "nurse", None)] == [True, True, False, False]
    assert [tells_person(noun) for noun in ("baker", "nurse", "brewer", "clause", None)] == [
        True, True, False, False, False,
    ]  # fmt: skip


DESCRIBED = [
    ("Harbour Watch, a coalition of users, met. The coalition left.", "Harbour Watch"),
    ("Farmers for Fair Prices, a coalition formed in May, met. The coalition left.", "Farmers for Fair Prices"),
    ("Tidal Works, an agency of the port, met. The agency left.", "Tidal Works"),
    ("The Dockers’ Union met. The union left.", "Dockers’ Union"),
    ("The Food Safety Agency met. The agency left.", "Food Safety Agency"),
    ("Norvale Steel is closing. The company left.", "Norvale Steel"),
    ("Vera Holm, chief executive of Norvale Water, sat. The company left.", "Norvale Water"),
    ("Vera Holm is a nurse. The nurse left.", "Vera Holm"),
    ("The judge, Vera Holm, sat. The judge left.", "Vera Holm"),
    ("Vera Holm is a nurse. Joe Orr is a nurse. The nurse left.", None),
    ("Vera Holm, a clause in hand, sat. The clause left.", None),
    ("Vera Holm sat. The coalition left.", None),
    ("Vera Holm sat. The company left.", None),
    ("The World Tide Organisation met. The organization left.", "World Tide Organisation"),
    ("The Food and Ferry Administration met. The watchdog left.", "Food and Ferry Administration"),
    ("Harbour Aid feeds families. The charity left.", "Harbour Aid"),
    ("Norvale Foods fell. The retailer left.", "Norvale Foods"),
    ("Shares of Norvale Foods fell. The grocer left.", "Norvale Foods"),
    ("The Norvale Rovers lost. The team left.", "Norvale Rovers"),
    ("The Harbour Ministry met. The retailer left.", None),  # a ministry is no retailer
    ("Norvale Foods Inc fell. The watchdog left.", None),  # a company no watchdog
    ("Harbour Aid met. Bright Sea Trust met. The charity left.", None),
    ("Vera Holm told Norvale Radio. The company left.", None),  # who is told is not spoken of
    ("The charity Harbour Aid met. Bright Sea Trust met. The charity left.", "Harbour Aid"),
    ("Rising tides hurt towns. The company left.", None),  # what opens a sentence there is no name
    ("Higher fares came. The union left.", None),
    ("Talks at FORA failed. The union left.", None),  # nor is what was named in passing of who speaks
    ("FORA met. The union left.", "FORA"),
    ("Trains stopped at 9pm BST. The operator left.", None),
    ("It cited Harbour Foundation. The company left.", None),
    ("Norvale won thrice. Norvale slept. Norvale woke. Harbour Watch met. The union left.", None),
    ("Pell & Orr fell. Vera Holm sat. The firm left.", "Pell & Orr"),
    ("Vera Holm, 42, sat. Joe Orr sat. The 42-year-old left.", "Vera Holm"),
    ("Its director spoke. Vera Holm, the director, left. The director left.", "Vera Holm"),
]


@pytest.mark.parametrize(("text", "name"), DESCRIBED)
def test_a_description_stands_for_the_name_it_was_introduced_with(text: str, name: str | None) -> None:
    at = text.rindex("The ")
    article = Article(text)
    found = described(article, text[at:].removesuffix(" left."), at)
    assert (article.share(names_of).fullest(found) if found else None) == name


FULL = [
    ("Police named Tomas Weil of Norvale. Weil fled.", "Weil", "Tomas Weil"),
    ("Sonya A. Zoghlin is ill. Zoghlin slept.", "Zoghlin", "Sonya A. Zoghlin"),
    ("CEO of Corvana resigned. Corvana lost.", "Corvana lost", "Corvana"),
    ("The Church of Norvale met. Church bells rang.", "Church of", "Church of Norvale"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "at", "name"), FULL)
def test_the_fullest_name_is_of_the_same_person_or_body(text: str, at: str, name: str) -> None:
    names = Article(text).share(names_of)
    start = text.rindex(at)
    (mention,) = [mention for mention in names.mentions if mention.start == start]
    assert names.fullest(mention) == name


def test_an_adverb_before_a_comma_is_no_name_and_a_given_name_is() -> None:
    names = Article("Critically, it rained. Emily, who was ill, slept.").share(names_of)
    assert [names.name(mention) for mention in names.mentions if names.is_known(mention)] == ["Emily"]
