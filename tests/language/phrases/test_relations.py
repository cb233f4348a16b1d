"""Who does what: subjects, objects, the verb that governs a place, appositions."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox import Article
from factbox.language.phrases import SentencePhrases, VerbGroup, phrases_of

# The subject in brackets, its verb between stars.
SUBJECTS = [
    "[The board] *met* on Monday.",
    "[She] *left*.",
    "[Shares] of Norvale *fell*.",
    "[The head] of the bank of Orlen *resigned*.",
    "[A man] from Tessaly in the north *won*.",
    "[Officials] *had been warned* about the pier.",
    "[The mayor], Ann Lee, *told* reporters.",
    "[Erik Dahl], 54, *leads* the party.",
    "[The bridge], which was built in 1931, *collapsed*.",
    "[The bridge], built in 1931, *collapsed*.",
    "[The firm], based in Orlen, *reported* a loss.",
    "[The board] of Norland, a group of shops, *said* it was hurt.",
    "[Orlen] — the largest town — *was flooded*.",
    "[The party] (a small one) *won*.",
    "[Sales] in Orlen and Tessaly *rose*.",
    "[The gap] between rich and poor towns *grew*.",
    "It rained in Orlen and [Dahl] *left*.",
    "[The price] the growers get *fell* by half.",
    "[Norvale's operating profit] in the quarter *came* to $4m.",
    "The animated “[Sea Fox],” *made* $4 million.",
    "They chose “[Sea Fox],” which *made* $4 million.",
    "On Monday [the board] *met*.",
    "[Output] *rose* by 43.6 percent.",
    "[Tickets] *cost* between 15 and 40 euros.",
    "[The study] *cost* €640,000 and took three years.",
    "[The storage plan] *costs* $49.99 a month.",
    "[Wheat] for July delivery *gained* ground.",
    "[Norvale futures] for November delivery *settled* higher.",
    "In March [prices] *rose*.",
    "The bank said in March [prices] *rose*.",
    "[The FTSE 100] *fell*.",
    "[The Zenno Pad 2] *costs* more.",
    "In Orlen, [the mayor] *spoke*.",
    "After the storm, [the ferry] *sailed*.",
    "Last year [Norvale] *lost* money.",
    "In 1995 [the two countries] *signed* a treaty.",
    "According to the police, [two men] *fled*.",
    "When asked about it, [Ms. Orr] *laughed*.",
    "To cut costs, [the firm] *closed* shops.",
    "He said [the board] *would meet*.",
    "He said that [the board] *would meet*.",
    "[He] *said* the board would meet.",
    "Police say [he] *fled*.",
    "He left because [the board] *met*.",
    "He left after [the board] *met*.",
    "Prices have risen since [the strike] *began*.",
    "It sank while [the crew] *slept*.",
    "She will resign if [the court] *agrees*.",
    "The strike ended when [the firm] *paid*.",
    "If prices rise, [sales] *fall*.",
    "Norvale made a change in the game, as [Moss] *replaced* Dahl.",
    "[People] killed in the crash *have been named*.",
    "[The men] suspected of stealing boats *have fled*.",
    "[The seekers] found in the water *may have left* the boat.",
    "[Homes] damaged by the storm *were rebuilt*.",
    "[The woman] leading the party *spoke*.",
    "[Plans] to close the port *were dropped*.",
    "[The men] who *fled* were armed.",
    "[The men] who fled *were* late.",
    "[The divisions] of our country that *have led* to this are deep.",
    "The divisions of [our country] that *has led* to this are deep.",
    "[The house] which the board sold *has burned*.",
    "[The shops] that were shut *have reopened*.",
    "A spokesman for [the police], who *asked* not to be named, spoke.",
    "[The bill] passed and *went* to the Senate.",
    "[The bill] passed and now *heads* to the Senate.",
    "[It] was built by Norvale and *sold* to the state.",
    "[She] came, saw and *won*.",
    "Ann Lee and [Erik Dahl] *agreed*.",
    "[We] all *have* limits.",
    "[They] *never came*.",
    "[The president] later personally *took* action.",
    "[There] *is*.".replace("[There] *is*", "There *were* [ten boats]"),
    "There *is* [no doubt].",
    "*Did* [the board] agree?",
    "*Could* [the vote] be delayed?",
    "What *did* [the board] say?",
    "Why *is* [the ferry] late?",
    "*Had* [he] known, he would have left.",
    "“We will wait,” *said* [its chair], Ann Lee.",
    "“We will wait,” [its chair] *said*.",
    "“[We] *will wait*,” its chair said.",
    "“No one,” [he] *added*, “was hurt.”",
    "“It is safe”, *said* [the mayor] of Orlen.",
    "The minister resigned; [his deputy] *will replace* him.",
    "The carpark has ten storeys, and approximately [1,300] *were parked* in it.",
    "At least [30 people] *died*.",
    "It is a film which [many] of us *enjoy*.",
    "[Prosecutors] there *have* yet to decide.",
    "Over [30 people] *died*.",
    "A crew came, but about [50 boats] *were lost*.",
    "More than [2,000 people] *were evacuated*.",
    "[$3 million] *was paid*.",
    "[5%] *is* enough.",
    "[No one] *can tell*.",
    "[Last year's budget] *was* small.",
    "[The company's chief executive] *has resigned*.",
    "[Ahmed] *succeeded* his brother.",
    "The program is run by [the board], which *is* part of a bank.",
    "Norvale bought [a boat] that *is* a wreck.",
    # headlines
    "[Norvale] *cuts* jobs at plant",
    "[Rain] *kills* 30 in Norland",
    "[Minister] *vows* to fight inflation",
    # none
    "What *happened* next is unclear.",
    "Even applying for a visa *required* time.",
    "*Said* to be late.",
]
# The object in brackets, its verb between stars.
OBJECTS = [
    "The firm *closed* [ten shops].",
    "She *told* [reporters] that it was late.",
    "He *wrote* [a letter] to the board.",
    "Norland plans *to export* [grain].",
    "The dam burst, *killing* [ten people].",
    "They *have signed* [a treaty].",
    "They *did not see* [it].",
    "They *set up* [a camp].",
    "The board *will soon name* [a successor].",
    "Sales *fell* [5%] in May.",
    "He *gave* [the board] a chance.",
    "After *meeting* [the mayor], he left.",
    "Norvale *cuts* [jobs] at plant",
    "He *said* the board met.",
    "He *said* that the board met.",
    "The law *was passed*.",
    "The law *was passed* Monday.",
    "She *is* the mayor.",
    "She *resigned* in May.",
    "“No,” *said* Ann Lee.",
    "*Did* the board agree?",
    "There *were* ten boats.",
]
# The place between carets, the verb that governs it between stars.
GOVERNED = [
    "The board *met* on ^Monday^.",
    "On ^Monday^ the board *met*.",
    "It plans *to open* in ^May^.",
    "The bridge *will be closed* until ^March^.",
    "The bill, which *passed* on ^Monday^, heads to the Senate.",
    "He said that on ^Monday^ the board *would meet*.",
    "She said she *would resign* in ^May^.",
    "The ferry *sank* in May, killing 20 in ^Orlen^.".replace("*sank*", "sank").replace("killing", "*killing*"),
    "The firm, *founded* in ^1931^, has closed.",
    "The strike began in May; by ^June^ it *was* over.",
    "“It is safe,” he *said* on ^Monday^.",
    "“On ^Monday^ we *leave*,” he said.",
    "The men who on ^Monday^ *fled* were armed.",
    "Next ^week^ prices *are expected* to rise.",
    "The court *ruled* against the plan in ^June^.",
    "A treaty *was signed* in Orlen in ^1995^.",
    "Police arrested two men *suspected* of theft in ^May^.",
    "Because of ^rain^ the game *was* late.",
    "Mayor *to resign* in ^May^",
]
APPOSITIONS = {
    "The mayor, Ann Lee, spoke.": [("The mayor", "Ann Lee")],
    "Ann Lee, the mayor, spoke.": [("Ann Lee", "the mayor")],
    "Ann Lee, the mayor of Orlen, spoke.": [("Ann Lee", "the mayor")],
    "Ann Lee, spokeswoman for the board, spoke.": [("Ann Lee", "spokeswoman")],
    "The head of the bank, Erik Dahl, left.": [("The head", "Erik Dahl")],
    "The board of Norland, a group of shops, met.": [("The board", "a group")],
    "It was sold to Norvale, a bank.": [("Norvale", "a bank")],
    "“No,” said its chair, Ann Lee.": [("its chair", "Ann Lee")],
    "The party won in the capital, Orlen.": [("the capital", "Orlen")],
    "The company's chief executive, Erik Dahl, 54, left.": [("The company's chief executive", "Erik Dahl")],
    "Herat, their home, is far.": [("Herat", "their home")],
    "The ferry, a wooden boat, sank.": [("The ferry", "a wooden boat")],
    "It sank in Orlen, Norland, on Monday.": [],
    "Ann Lee, Erik Dahl and others left.": [],
    "Boats, cars and trains stopped.": [],
    "In May, the mayor left.": [],
    "I know the anger, the doubt, the fear.": [],
    "It sank in downtown Orlen, Norland.": [],
    "The Orlen Times, a daily, closed.": [("The Orlen Times", "a daily")],
    "The board met, the mayor said.": [],
    "Ann Lee, 54, left.": [],
    "He met the mayor, and Ann Lee left.": [],
}


def marked(row: str, marks: str) -> tuple[str, re.Match[str] | None]:
    """The sentence without any marks, and the place between these in it."""
    opening, closing = marks
    others = "".join(set("[]*^") - set(marks))
    text = re.sub(f"[{re.escape(others)}]", "", row)
    found = re.search(rf"{re.escape(opening)}(.*?){re.escape(closing)}", text)
    clean = re.sub(r"[\[\]*^]", "", row)
    return clean, re.compile(re.escape(found[1])).search(clean, found.start()) if found else None


def sentence_of(text: str, offset: int) -> SentencePhrases:
    sentence = Article(text).share(phrases_of).at(offset)
    assert sentence is not None
    return sentence


def verb_of(row: str) -> tuple[str, SentencePhrases, VerbGroup]:
    text, place = marked(row, "**")
    assert place is not None
    sentence = sentence_of(text, place.start())
    verb = sentence.phrase_at(place.end() - 1)
    assert isinstance(verb, VerbGroup)
    assert text[verb.start : verb.end] == place[0]
    return text, sentence, verb


@pytest.mark.parametrize("row", SUBJECTS)
def test_the_subject_of_the_starred_verb_is_in_brackets(row: str) -> None:
    text, sentence, verb = verb_of(row)
    _, expected = marked(row, "[]")
    found = sentence.subject_of(verb)
    assert (found and text[found.start : found.end]) == (expected and expected[0])
    assert found is None or expected is None or found.start == expected.start()


@pytest.mark.parametrize("row", OBJECTS)
def test_the_object_of_the_starred_verb_is_in_brackets(row: str) -> None:
    text, sentence, verb = verb_of(row)
    _, expected = marked(row, "[]")
    found = sentence.object_of(verb)
    assert (found and text[found.start : found.end]) == (expected and expected[0])


@pytest.mark.parametrize("row", GOVERNED)
def test_the_starred_verb_governs_the_place(row: str) -> None:
    text, sentence, verb = verb_of(row)
    _, place = marked(row, "^^")
    assert place is not None
    found = sentence.governing(place.start())
    assert found == verb, found and text[found.start : found.end]


@pytest.mark.parametrize(("text", "pairs"), APPOSITIONS.items())
def test_appositions_name_one_thing_twice(text: str, pairs: list[tuple[str, str]]) -> None:
    sentence = sentence_of(text, 0)
    found = [(text[slice(*a.span)], text[slice(*b.span)]) for a, b in sentence.appositions]
    assert found == pairs


FINITES = {
    "It plans *to open* in May.": "plans",
    "Sales are expected *to grow*.": "are expected",
    "She *left*.": "left",
    "The storm hit the coast, *killing* ten.": "hit",
    "*To cut* costs, it closed.": None,
}


@pytest.mark.parametrize(("row", "finite"), FINITES.items())
def test_infinitives_and_participles_hang_on_a_finite_verb(row: str, finite: str | None) -> None:
    text, sentence, verb = verb_of(row)
    found = sentence.finite_of(verb)
    assert (found and text[found.start : found.end]) == finite


def test_infinitives_and_participles_have_no_subject() -> None:
    _, sentence, verb = verb_of("It plans *to open* in May.")
    assert sentence.subject_of(verb) is None


def test_an_article_reads_a_sentence_once_and_only_when_it_is_asked_for() -> None:
    article = Article("Rain fell. The ferry sank.")
    phrases = article.share(phrases_of)
    second = phrases[1]
    assert len(phrases) == 2
    assert phrases.at(12) is second is article.share(phrases_of)[1]
    assert phrases.at(10) is None
    assert list(phrases._read) == [1]
    noun = second.phrase_at(11)
    assert noun == second.noun_phrases[0]
    assert article.text[slice(*second.noun_phrases[0].span)] == "The ferry"
    assert second.phrase_at(25) is None


WORDS = "The mayor , Ann Lee who told and to be been had 's not killed in of $ 5 % last year ( ) “ ” — : going would all".split()
NEWS = st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join)


@given(st.one_of(NEWS, st.text(max_size=40)))
def test_phrases_lie_in_order_inside_their_sentence_and_every_question_has_an_answer(text: str) -> None:
    article = Article(text)
    phrases = article.share(phrases_of)
    for number, (start, end) in enumerate(article.sentences):
        sentence = phrases[number]
        every = sorted([*sentence.noun_phrases, *sentence.verb_groups], key=lambda phrase: phrase.start)
        at = start
        for phrase in every:
            assert at <= phrase.start <= phrase.head.start < phrase.head.end <= phrase.end <= end
            at = phrase.end
        for verb in sentence.verb_groups:
            for found in (sentence.subject_of(verb), sentence.object_of(verb)):
                assert found is None or found in sentence.noun_phrases
            assert sentence.finite_of(verb) in (None, *sentence.verb_groups)
        assert sentence.governing(start) in (None, *sentence.verb_groups)
        assert all({a, b} <= set(sentence.noun_phrases) for a, b in sentence.appositions)


HOSTILE = [
    "and ran ", "who ran ", ", ", "the ", "not ", "of the ", "has ", "very ", "red, white and ", "'s ", "Ann Lee, ", "Monday ",
    "killed ", "to ", "it ran and ", "which, ", "the board's ", "named, ", "all ", "'d ", "in May ", "5 ", "“", "— ",
]  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE)
def test_time_grows_with_the_sentence_alone(unit: str) -> None:
    def seconds(size: int) -> float:
        article = Article((unit * size)[:size])
        phrases = article.share(phrases_of)
        begin = time.process_time()
        for number in range(len(phrases)):
            sentence = phrases[number]
            for verb in sentence.verb_groups:
                sentence.subject_of(verb), sentence.object_of(verb), sentence.finite_of(verb)
                sentence.governing(verb.start)
            assert len(sentence.appositions) <= len(sentence.noun_phrases)
        return time.process_time() - begin

    seconds(2_000)
    long, short = (min(seconds(size) for _ in range(3)) for size in (40_000, 10_000))
    assert long < 12 * max(short, 0.02)
