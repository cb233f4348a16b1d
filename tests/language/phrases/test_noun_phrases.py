"""Noun phrases: where they begin and end, their head, kind, number, determiner, possessor and name."""

from __future__ import annotations

import re

import pytest

from factbox import Article
from factbox.language.phrases import NounPhrase, phrases_of

# All noun phrases of each sentence, in brackets.
BOUNDS = [
    # common nouns with what stands before them
    "[The ferry] sank.",
    "[The old ferry] left [the harbour].",
    "[A large wooden boat] hit [the damaged pier].",
    "[Prices] fell.",
    "[Heavy rain] hit [the northern coast].",
    "[The growing demand] surprised [analysts].",
    "[The rumour] pushed [the shares] up [4%].",
    "[Nearly 40 ships] left.".replace("[Nearly ", "Nearly ["),
    "[Both sides] want [peace].",
    "[These three ships] carried [grain].",
    "[All the men] were freed.",
    "[The very old bridge] closed.",
    "[A three-week campaign] ended.",
    "[The prime minister] resigned.",
    "[Its first annual report] surprised [investors].",
    "[Some of] [the passengers] were hurt.".replace("[Some of]", "[Some] of"),
    "[Housing costs] rose.",
    "[The red, white and blue flag] flew.",
    # what follows by a preposition is a phrase of its own
    "[The mayor] of [Orlen] spoke.",
    "[A boat] with [ten men] on [board] sank off [the coast].",
    "[The cost] of [the repairs] to [the bridge] is unknown.",
    # possessors are inside
    "[The city's ferries] are old.",
    "[Workers' wages] rose.",
    "[Norland's oldest bank] failed.",
    "[The mayor’s brother’s boat] sank.",
    "[The company's 40 shops] closed.",
    # names
    "[Ann Lee] met [Erik Dahl].",
    "[Gov. J. K. Moss] spoke in [Orlen].",
    "[The Senate] passed [the bill].",
    "[Norvale Inc.] bought [the Orlen Times].",
    "[Mayor Ann Lee] opened [the bridge].",
    "[Former minister Erik Dahl] wrote [the letter].",
    "[The Northern Isles] voted.",
    "[U.S. officials] declined to comment.",
    # numbers and amounts
    "[Twelve people] were hurt.",
    "[1.2 million tonnes] of [grain] were sold.",
    "It cost [$3.4 million].".replace("It", "[It]"),
    "[Sales] fell [5%] to [$3.40].",
    "At least [30 people] died.",
    "More than [2,000 homes] were flooded.",
    "About [200] of [the workers] left.",
    "Only [five] remain.",
    # pronouns
    "[She] told [him] [everything].",
    "[They] did not see [it].",
    "[There] were [no injuries].",
    "[No one] was hurt.",
    "[Nobody] knows.",
    "[This] is [the end].",
    # times, adverbs and particles are not part of them
    "[The board] met on Monday.",
    "[The firm] sold [1.2 million units] last year.",
    "[Ferries] carried [a fifth] this year.",
    "[The strike] began on Monday night.",
    "[The law] was passed on 8 December 2024.",
    "On December 8, 2024, [the law] was passed.",
    "In 2019 [the firm] closed.",
    "[The museum] opens at 10 a.m. today.",
    "[Ann Lee] resigned yesterday.",
    "[Police] said Friday [the man] had died.",
    "[The ferry] sank three years ago.",
    "[Profits] doubled in the past three years.",
    "[Talks] resumed early this week.",
    "[The vote] is due next month.",
    "Last year [Norvale] lost [money].",
    "[The plan] was dropped later.",
    "[They] set up [a camp].",
    "[Prices] rose sharply.",
    # a time that owns or describes a noun is
    "[Last week's vote] was close.",
    "[The Monday meeting] was short.",
    "[The 2019 election] was close.",
    "[The May vote] surprised [ten people].",
    "[Friday's game] was cancelled.",
    # names that look like times
    "[April Moss] won.",
    "[Theresa May] said [she] would stay.",
    "[The bank] will trim [borrowing costs] by [25 basis points].",
    # datelines
    "ORLEN (NNA) - [The board] said [sales] fell.",
    "ORLEN, March 3 (NNA) — [The mayor] resigned.",
    "ORLEN — [Two men] were hurt on Monday.",
    "[Orlen] — [the largest town] — was flooded.",
    # verbs are not part of them
    "[People] killed in [the crash] have been named.",
    "[The men] were accused of killing [ten people].",
    "[The man] was charged with stealing [boats].",
    # quotation marks and brackets stand outside
    "“[The bridge] is safe,” [the mayor] said.",
    "[The party] ([a small one]) won.",
    # headlines
    "[Norvale] cuts [jobs] at [plant]",
    "[Mayor] to resign next year",
    "[Two] die in [ferry crash]",
    "[PM] vows to fight [inflation]",
    "[Storm] leaves [thousands] without [power]",
]


def phrases(text: str) -> list[NounPhrase]:
    read = Article(text).share(phrases_of)
    return [phrase for number in range(len(read)) for phrase in read[number].noun_phrases]


@pytest.mark.parametrize("row", BOUNDS)
def test_noun_phrases_stand_in_the_brackets(row: str) -> None:
    text = re.sub(r"[\[\]]", "", row)
    expected = re.findall(r"\[(.*?)\]", row)
    found = phrases(text)
    assert [text[phrase.start : phrase.end] for phrase in found] == expected
    assert all(
        text[slice(*phrase.head)] == expected[n][-len(text[slice(*phrase.head)]) :] for n, phrase in enumerate(found)
    )


# Sentence, and the first phrase's kind, number, determiner, possessor, name.
FEATURES = [
    ("The ferry sank.", "common singular the - -"),
    ("Ferries sank.", "common plural - - -"),
    ("A boat sank.", "common singular a - -"),
    ("These boats sank.", "common plural these - -"),
    ("All the men left.", "common plural the - -"),
    ("The police arrived.", "common plural the - -"),
    ("Several people died.", "common plural - - -"),
    ("Its report came.", "common singular its - -"),
    ("The city's ferries sank.", "common plural the The+city -"),
    ("Norland's oldest bank failed.", "common singular - Norland -"),
    ("Workers' wages rose.", "common plural - Workers -"),
    ("Ann Lee left.", "name - - - Ann+Lee"),
    ("The Senate voted.", "name - the - Senate"),
    ("Mayor Ann Lee spoke.", "name - - - Mayor+Ann+Lee"),
    ("The former mayor Ann Lee spoke.", "name - the - Ann+Lee"),
    ("The FTSE 100 fell.", "name - the - FTSE+100"),
    ("Zenno Pad 2 sold well.", "name - - - Zenno+Pad+2"),
    ("Norland's president, Ann Lee, spoke.", "common singular - Norland -"),
    ("She left.", "pronoun singular - - -"),
    ("They left.", "pronoun plural - - -"),
    ("It left.", "pronoun singular - - -"),
    ("You left.", "pronoun - - - -"),
    ("This is bad.", "determiner singular - - -"),
    ("Those were sold.", "determiner plural - - -"),
    ("5% is enough.", "number plural - - -"),
    ("$3 million was paid.", "number plural - - -"),
    ("Only twelve were hurt.", "number plural - - -"),
    ("One was hurt.", "number singular - - -"),
    ("12 people were hurt.", "common plural - - -"),
    ("Nobody knew.", "common singular - - -"),
]


@pytest.mark.parametrize(("text", "features"), FEATURES)
def test_a_noun_phrase_tells_what_it_is(text: str, features: str) -> None:
    def show(value: object) -> str:
        return (
            "-"
            if value is None
            else text[value[0] : value[1]].replace(" ", "+")
            if isinstance(value, tuple)
            else str(value)
        )

    first = phrases(text)[0]
    row = (first.kind, first.number, first.determiner, first.possessor, first.name)
    assert " ".join(map(show, row)) == features


@pytest.mark.parametrize(("text", "bare"), [("Ann Lee left.", True), ("The Senate voted.", False), ("He left.", False)])
def test_a_bare_name_is_nothing_but_a_name(text: str, bare: bool) -> None:
    first = phrases(text)[0]
    assert first.is_bare_name == bare
    assert first.span == (first.start, first.end)
