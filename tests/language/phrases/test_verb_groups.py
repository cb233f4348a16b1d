"""Verb groups: where they begin and end, form, tense, modal, voice and the rest."""

from __future__ import annotations

import re

import pytest

from factbox import Article
from factbox.language.phrases import VerbGroup, phrases_of

# What is told of the verb groups between stars, in order; the sentence holds no others.
GROUPS = {
    "finite past": [
        "The board *met*.", "She *left* early.", "Shares *fell* on Monday.", "They *agreed*.", "The water *burst* through the wall.",
        "Ahmed *succeeded* his brother.", "He *was* ill.", "They *were* late.", "It *had* three sons.",
        "The mayor, Ann Lee, *told* reporters.", "Erik Dahl, 54, *resigned*.", "The party *won* and *celebrated*.",
        "The bridge, built in 1931, *collapsed* on Friday.".replace("built", "*built*"),
    ],
    "finite present": [
        "The board *meets* today.", "They *want* peace.", "It *is* late.", "We*'re* late.", "She *has* a boat.",
        "Norland *exports* grain.", "I *do* it.",
    ],
    "finite future modal=will": ["It *will open* in May.", "They*'ll leave* soon.", "She *will probably resign*."],
    "finite future modal=shall": ["We *shall see*."],
    "finite future": ["He *is going to sail*.", "They*'re going to close* the port."],
    "finite future negated": ["We *aren't going to wait*."],
    "finite past of going": [],
    "finite modal=would": ["It *would help*.", "He*'d like* tea."],
    "finite modal=could": ["They *could still win*."],
    "finite modal=may": ["It *may rain*."],
    "finite modal=must": ["You *must go*."],
    "finite modal=would negated": ["The ferry *would not sail*.", "It *wouldn't help*."],
    "finite modal=can negated": ["They *can't win*."],
    "finite future modal=will negated": ["He *won't come*."],
    "finite past negated": ["She *didn't say*.", "He *did not return*.", "They *never came*.", "It *wasn't* him."],
    "finite present negated": ["It *doesn't work*.", "They *do not agree*.", "He *is not* here.", "It *isn’t* true."],
    "finite present perfect": [
        "Prices *have risen*.", "She *has already left*.", "They*'ve won*.", "It *has been* hard.", "He*'s been* ill.",
        "Norvale *has cut* jobs.",
    ],
    "finite past perfect": ["He *had left* by then.", "They *had never met*.".replace("never ", ""), "She*'d gone*."],
    "finite present perfect negated": ["They *have not paid*.", "It *hasn't rained*."],
    "finite past perfect negated": ["They *had never met*."],
    "finite past passive": [
        "The law *was passed*.", "Homes *were badly damaged*.", "He *was shot* dead.", "It *was sold* to the state.",
    ],
    "finite present passive": ["Cars *are made* here.", "The firm *is based* in Orlen."],
    "finite future modal=will passive": ["It *will be closed*."],
    "finite modal=should passive": ["Wages *should be paid*."],
    "finite modal=could perfect passive": ["It *could have been avoided*."],
    "finite modal=might perfect": ["They *might have known*."],
    "finite present perfect passive": ["Ten men *have been named*.", "It *has been sold*."],
    "finite past perfect passive": ["Officials *had been warned*."],
    "finite past perfect passive negated": ["They *had not been told*."],
    "finite past progressive": ["She *was walking*.", "They *were still waiting*."],
    "finite present progressive": ["Prices *are rising*.", "He *is leaving*.", "It*'s raining*."],
    "finite present progressive negated": ["They *are not talking*."],
    "finite present perfect progressive": ["He *has been running* it."],
    "finite future modal=will progressive": ["They *will be watching*."],
    "finite present passive progressive": ["The road *is being repaired*."],
    "finite past passive progressive": ["Homes *were being searched*."],
    "finite past | infinitive": ["They *agreed* *to pay*.", "They *agreed* *to host* a fair.", "She *tried* *to leave*.", "He *began* *to speak*."],
    "finite present | infinitive": ["Norland *plans* *to export* grain.", "They *want* *to win*.", "It *is* likely *to win*."],
    "finite present passive | infinitive": ["Sales *are expected* *to grow*."],
    "finite present | infinitive passive": ["The bridge *is* *to be closed*."],
    "finite past | infinitive perfect passive": ["She *was* *to have been named*."],
    "finite past | infinitive negated": ["They *chose* *to not vote*."],
    "infinitive | finite past": ["*To cut* costs, the firm *closed* shops."],
    "participle | finite past": ["*Speaking* in Orlen, she *said* no.", "*Asking* for help, he *waved*."],
    "participle passive | finite past": ["*Asked* about it, she *laughed*."],
    "finite past | participle": ["The storm *hit* the coast, *killing* ten people.", "The court *ruled*, *saying* no."],
    "participle passive | finite present perfect passive": ["People *killed* in the crash *have been named*."],
    "finite past | participle passive": ["Police *arrested* men *suspected* of theft."],
    "finite past | finite past": ["He *said* it *was* late.", "The men, who *fled*, *were* late.", "The bill *passed* and *was* law."],
    "finite present | finite past": ["Police *say* he *fled*."],
    "finite past | finite modal=would": ["She *said* it *would rain*."],
    "finite past | finite past perfect passive": ["He *said* they *had been arrested*."],
    "finite past with a particle": [],
}  # fmt: skip
HEADLINES = {
    "finite present": ["Norvale *cuts* jobs at plant", "Rain *kills* 30 in Norland", "Mayor *resigns* after scandal"],
    "infinitive": ["Mayor *to resign* next year", "Board *to meet* on Monday"],
    "finite present | infinitive": [
        "Minister *vows* *to fight*",
        "Board *says* dredging *to resume*".replace("dredging", "work"),
    ],
}


def groups(text: str) -> list[VerbGroup]:
    read = Article(text).share(phrases_of)
    return [group for number in range(len(read)) for group in read[number].verb_groups]


def show(group: VerbGroup) -> str:
    flags = [flag for flag in ("perfect", "passive", "progressive", "negated") if getattr(group, flag)]
    modal = [f"modal={group.modal}"] if group.modal else []
    return " ".join([group.form, *filter(None, [group.tense]), *modal, *flags])


@pytest.mark.parametrize(
    ("told", "row"), [(told, row) for table in (GROUPS, HEADLINES) for told, rows in table.items() for row in rows]
)
def test_verb_groups_stand_between_the_stars_and_tell(told: str, row: str) -> None:
    text = row.replace("*", "")
    found = groups(text)
    assert [text[group.start : group.end] for group in found] == re.findall(r"\*(.*?)\*", row)
    expected = told if row.count("*") == 2 * (told.count("|") + 1) else f"{told} | {told}"
    if "built" in row:
        expected = "participle passive | finite past"
    assert " | ".join(map(show, found)) == expected


HEADS = [
    ("It will probably be closed.", "closed"),
    ("They have not yet left.", "left"),
    ("He Said no.", "said"),
    ("They set off early.", "set"),
    ("She was ill.", "was"),
    ("He’s late.", "'s"),
]


@pytest.mark.parametrize(("text", "verb"), HEADS)
def test_the_main_verb_is_the_head(text: str, verb: str) -> None:
    (group,) = groups(text)
    assert group.verb == verb
    assert text[slice(*group.head)].lower().replace("’", "'") == verb


def test_a_particle_belongs_to_its_verb() -> None:
    (group,) = groups("The fire broke out.")
    assert (group.start, group.end) == group.span == (9, 18)
    assert group.finite
