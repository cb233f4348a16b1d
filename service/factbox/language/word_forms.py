"""What an English word form may be by itself: a past in -ed, a plural, a verb that ends a noun phrase."""

from __future__ import annotations

from functools import lru_cache

from factbox.language.en.nouns import IRREGULAR_PLURALS, SINGULAR_S

# Past forms that do not end in -ed, and present forms that news uses as verbs: they end a noun phrase.
VERBS = frozenset(
    (
        "said says say told tell tells made make makes took take takes went go goes gone came come comes gave "
        "give gives got get gets saw see sees seen found find finds left leave leaves began begin begins begun "
        "rose risen fell fallen grew grow grows grown lost lose loses won win wins led ran held holds kept keep "
        "keeps knew know knows known brought bring brings bought buy buys sold sell sells paid pays sent send "
        "sends spent spend spends built build builds stood met meet meets set sets put puts hit hits cut cuts "
        "shut let lets became become becomes broke break breaks broken chose choose chosen drew drawn drove "
        "driven ate eat eats flew fly flies flown fought fight fights froze frozen hid hidden laid lay lie lies "
        "lain rode ride rides shook shaken shoot shoots shown sang sat sit sits slept slid spoke speak speaks "
        "spoken stole stolen struck strike swam swept taught teach thought think thinks threw throw throws "
        "thrown understood woke wore wear wears worn wrote write writes written died die dies live lives lived "
        "worked want wants remain remains seem seems appear appears include includes reach reaches total totals "
        "expect expects dead wounded injured killed missing available worth according due earn own accounted "
        "comprise comprised exceed exceeds deliver employ believe struggle suffer receive receives received "
        "prefer oppose agree voted attend attended quit able likely unable ready old high wide tall deep thick "
        "away"
    ).split()
)
# Third persons that are plural nouns too: verbs where an object or a preposition follows.
NOUN_OR_VERB = frozenset(
    (
        "cost offer plan use uses vote support account work works report reports show shows hold run runs draw "
        "draws drive drives need needs fall falls rise rises lead leads raise raises pay live stand stands "
        "plans aims hopes offers values uses starts stops moves turns looks calls wants asks demands claims "
        "hits costs employs operates serves owns produces provides supplies exports imports trades charges "
        "covers earns estimates forecasts grants helps invests issues joins launches loans makes manages "
        "measures notes orders offers posts prices promises projects pushes ranks rates records replaces "
        "requests requires results returns reviews rules seeks shares ships signs spends stands states stores "
        "studies supports targets tests touches trades tries views visits votes watches weighs"
    ).split()
)
REPORTING = frozenset(
    (
        "said says say saying told tells adding added reported reports announced estimated estimates showed "
        "shows show forecast expects expected expect predicted believes believe"
    ).split()
)


@lru_cache(maxsize=4096)
def is_participle(lower: str) -> bool:
    """Whether `lower` looks like a past form in -ed; "speed", "feed" and "hundred" do not.

    >>> [is_participle(word) for word in ("posted", "speed", "shed")]
    [True, False, False]
    """
    return lower.endswith("ed") and len(lower) > 4 and not lower.endswith(("eed", "dred"))


@lru_cache(maxsize=4096)
def is_plural(word: str) -> bool:
    """Whether `word` looks like a plural noun.

    >>> [is_plural(word) for word in ("villagers", "people", "glass", "rule")]
    [True, True, False, False]
    """
    lower = word.lower()
    if "-" in lower:
        return False
    if lower in IRREGULAR_PLURALS or (lower.endswith(("men", "women")) and len(lower) > 5):
        return True
    return (
        len(lower) > 3
        and lower.endswith("s")
        and not lower.endswith(("ss", "us", "'s", "’s", "is"))
        and lower not in SINGULAR_S
    )
