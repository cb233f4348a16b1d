"""Subjects: what is counted or measured."""

from __future__ import annotations

import pytest
from figures_of import figures_of, place_of, staged

from factbox_figures.subjects.finding import BEHIND, Rule

# text: the subject of each figure, in order
SUBJECTS: dict[str, list[str | None]] = {
    "Soldiers killed about 75 villagers in the raid.": ["villagers"],
    "It said 17 of its forces had been killed.": ["forces"],
    "Thousands of civilians fled and dozens of homes burned.": ["civilians", "homes"],
    "Half the houses have no power.": ["houses"],
    "One in three visits came from there.": ["visits"],
    "A 54-year rule ended.": ["rule"],
    "They bought two incubators, which cost £11,500 each.": ["incubators", "incubators"],
    "They own a house built in the 1960s, which sold for $1.41 million.": ["house"],
    "Norvale Motors Q3 net rises 18%": ["net"],
    "The farm has 37 hectares spread across a valley.": ["farm"],
    "He planted 0.9 hectares of Pinot.": ["Pinot"],
    "They took $1.8 million from next year's budget.": ["budget"],
    "The town signed a contract with Norvale worth $1.1 million.": ["contract"],
    "We keep our guidance of 10-12 per cent volume growth.": ["volume growth"],
    "Storage was ahead of the five-year average of 79 per cent.": ["average", "average"],
    "The lake had water up to 12 metres deep.": ["water"],
    "His aunt Molly Kelly, 44, left.": ["Molly Kelly"],
    "Ann J. Holt, 29, was arrested.": ["Ann J. Holt"],
    "Revenue rose 2.1% while volumes dropped 4.3%.": ["Revenue", "volumes"],
    "Volumes fell 4%, sending its shares down as much as 9%.": ["Volumes", "shares"],
    "Parking at Castle Street will rise by 20p.": ["Parking"],
    "The number of carers has gone from 390 to 612.": ["number of carers"],
    "Only £11,000 of the money was traced.": ["money"],
    "He fell within 200 metres of the spot.": [None],
    "Magnitude 6.1 quake hits Orlen, 20 people dead and nine injured": ["Magnitude", "people", "people"],
    "They found a 4-year-old girl alive.": ["girl"],
    "It asked for a cut in the top rate of tax from 25 per cent to 21 per cent.": ["top rate"],
    "The lender reported an 11 percent rise in net profit at $42m.": ["net profit", "net profit"],
    "Mara Lund's serve was clocked at 110 mph.": ["serve"],
    "She took two minutes off her personal best.": ["personal best"],
    "The storm will shave 0.3 percentage points off growth.": ["growth"],
    "They gave the crew five hours' notice.": ["notice"],
    "It should suit the riders, four of whom missed the limit.": ["riders"],
    "The map shows 40 wells, nine of which are dry.": ["wells", "wells"],
    "The blast killed 12 people, three of them children.": ["people", "children"],
    "Five people were hurt, two of them seriously.": ["people", "people"],
    "Unemployment was highest in Norvale, at 9.2%.": ["Unemployment"],
    "The reserve would drop below $900,000.": ["reserve"],
    "Voters approved $38,500 for a new gym roof.": ["new gym roof"],
    "Ministers committed £590m to canals.": ["canals"],
    "It won a $300 million contract.": ["contract"],
    "He owns an 8 percent stake.": ["stake"],
    "The bank has $48 billion in assets.": ["assets"],
    "They seized 40 tonnes of cocaine.": ["cocaine"],
    "It had a profit of $2m and a turnout rate of 58%.": ["profit", "turnout rate"],
    "Shares of the bank fell 3 percent to $45.": ["Shares", "Shares"],
    "The council raised rates by 25 basis points.": ["rates"],
    "The shop cut its dividend to 30 cents.": ["dividend"],
    "Net income rose to $1.2 billion, or 45 cents a share, from $900 million.": ["Net income"] * 3,
    "Revenue rose and profit fell 5 percent.": ["profit"],
    "The company said sales rose 5 percent.": ["sales"],
    "A 5 percent rise in exports helped.": ["exports"],
    "Household spending was flat after a 5 percent rise in April-June.": ["Household spending"],
    "Three people were killed and 12 injured.": ["people", "people"],
    "About 40 per cent of the country's 9.5 million people agree.": ["people", "people"],
    "The boy, aged 12, met a 14-year-old girl.": ["boy", "girl"],
    "In the third quarter, the price of gold rose 6.2%.": [None, "price"],
    "The airline plans to cut 500 jobs, or 5% of its workforce.": ["jobs", "workforce"],
    "It carried 12,500 passengers in all, up 14 percent.": ["passengers", "passengers"],
    "Unemployment dropped to a low of 3.5 percent.": ["Unemployment"],
    "The town has an area of 5 km2 and 300 inhabitants.": ["area", "inhabitants"],
    "Of 1,021 people asked, 54% said no and 38% said yes.": ["people"] * 3,
    "They saw 40-odd stalls.": ["stalls"],
    "Profit was 3.2 million pounds, versus a loss of 1.1 million.": ["Profit", "loss"],
    "The raid left 107 dead.": [None],
    "Of the barns, 60 were sold by tender and 45 by auction.": ["barns", "barns"],
    "The port owned 90 cranes. A total of 31 were sold.": ["cranes", "cranes"],
    "The yard built 12 ferries in spring and 9 in autumn.": ["ferries", "ferries"],
    "Over 300 flats were built and 120 planned.": ["flats", "flats"],
    "The flood caused damage estimated at around $54 million.": ["damage"],
    "She signed a contract worth $2 million.": ["contract"],
    "They found eggs weighing under 200 grams.": ["eggs"],
    "Priced at $299, the lamp will ship in May.": ["lamp"],
    "The sentence is about three years.": ["sentence"],
    "A contract of eight years was offered.": ["contract"],
    "The pilots had over 8,000 hours experience.": ["experience"],
    "In a two hour-long keynote he spoke.": ["keynote"],
    "It has a lifespan three times longer than theirs.": ["lifespan"],
    "The lamp lasts three times the lifespan of others.": ["lifespan"],
    "They agreed a €110-billion ($143-billion) debt bailout.": ["debt bailout", "debt bailout"],
    "The lamp is believed to have reached 1,000 °C.": ["lamp"],
    "It fell from 90 cases a week to 14.": ["cases", "cases"],
    "Patients went from 17.8 headache days a month to 8.9.": ["headache days", "headache days"],
    "Storm kills at least 27 in the north": [None],
    "The toll was at least 27.": ["toll"],
    "The Greens are unchanged on 14%, with Reform on 13% and the Liberals down a point at 8%.": [
        "Greens",
        "Reform",
        "Liberals",
        "Liberals",
    ],
    "Six in ten voters think taxes are too high, but 54% would pay more.": ["voters", "voters"],
    "They praised its 14-step menu. More than 8,000 were ordered.": ["step menu", None],
    "It was a feat, and at the age of 56, she left.": [None],
    "A fall in births of 6% and a rise in deaths of 2%.": ["births", "deaths"],
    "A lorry driver in his 50s and two women in their early 30s were hurt.": ["lorry driver", "women", "women"],
    "The boy in a class of 28 was told that three more had left.": ["class", None],
    "Norvale shares jumped 34% to $40.10.": ["Norvale shares", "Norvale shares"],
    "It agreed to buy the yard for $3.4 billion in cash.": ["yard"],
    "Police seized $3m in cash.": ["cash"],
    "The firm sells to Orlen, where all three compete in oil.": [None],
    "Including debt of $900 million, the deal values Norvale at $4.3 billion, or 9.6 times last year's profit.": [
        "debt",
        "Norvale",
        "Norvale",
    ],
    "They ran in front of 31,204 at the ground.": [None],
    "The tank holds two billion litres and weighs an estimated 1,400 tonnes.": ["tank", "tank"],
    "Half of the reefs within 50 kilometres have bleached.": ["reefs", None],
    "Some 2,300 dockers walked out, costing the company some 15 million euros.": ["dockers", None],
    "It bought a 14-hectare yard south of the city.": ["yard"],
    "There were outstanding claims over 150,000.": ["outstanding claims"],
    "He has two sons, ages 6 and 16.": ["sons", "sons", "sons"],
    "The test is open to men aged 18 to 34.": ["men"],
    "Mara Holt 44 has left.": ["Mara Holt"],
    "Of the 120 posts, 70 are at sea and 50 ashore.": ["posts", "posts", "posts"],
    "Two people died and 20 were hurt.": ["people", "people"],
    "Holt scored 14 goals in 19 games.": ["goals", "games"],
    "It rose 5 percent.": [None],
    "They waited three hours.": [None],
}


@pytest.mark.parametrize(("text", "subjects"), SUBJECTS.items())
def test_a_figure_names_what_it_counts_or_measures(text: str, subjects: list[str | None]) -> None:
    found = [item["subject"]["text"] if item["subject"] else None for item in figures_of(text)]
    ranks = [item["kind"] == "ordinal" for item in figures_of(text)]
    assert [None if rank else subject for subject, rank in zip(found, ranks, strict=True)] == subjects


def test_a_subject_lies_in_the_sentence_of_its_figure() -> None:
    text = "Profit is one thing. It fell 5 percent."
    assert figures_of(text)[-1]["subject"] is None


def test_a_table_of_numbers_has_no_subjects() -> None:
    found = figures_of("Results: " + "sales rose 5% " * 100)
    assert [item["subject"] for item in found[60:]] == [None] * len(found[60:])


ELSEWHERE: dict[str, list[str | None]] = {
    "The price of a monthly pass will climb by $8 to $96.": ["price"] * 2,
    "A trip from Selm to Oslo, which cost $800 in May, is free.": ["trip"],
    "The pump loses 14 litres a minute in summer.": ["pump"],
    "It built 900 homes, of which 240 were sold.": ["homes", "homes"],
    "Maize needs two sprays. Cotton needs nine.": ["sprays", "sprays"],
    "Seniors 65 and older ride free.": ["Seniors"],
    "The damage bill would run to “hundreds of millions of dollars”.": ["damage bill"],
    "The fund holds 9.8 per cent of the shares.": ["shares"],
    "Nitrogen makes up 78 per cent of the air.": ["Nitrogen"],
    "The charity is £38m short of what it needs.": ["charity"],
    "Profit fell to £180m. Analysts had expected £207m.": ["Profit", "Profit"],
    "Sales fell 2%. In euros they rose 3%.": ["Sales", "Sales"],
    "Some 52 percent of cyclists use one. Nearly 12 percent used three.": ["cyclists", "cyclists", None],
    "Ridership averaged 18,000. That was 11 percent better than in May.": ["Ridership", "Ridership"],
}


@pytest.mark.parametrize(("text", "wanted"), ELSEWHERE.items())
def test_subjects_stand_before_relative_clauses_and_in_sentences_before(text: str, wanted: list[str | None]) -> None:
    assert [it["subject"] and it["subject"]["text"] for it in figures_of(text)] == wanted


@pytest.mark.parametrize("mark", [". In costs it grew", ", of costs", "; for the index"])
@pytest.mark.parametrize(
    "text", ["Of those asked, 54%", "Acme sold 9 boats, 4%", "It cost $5m", "It was 40 miles", "He had 12"]
)
@pytest.mark.parametrize("rule", sorted(BEHIND, key=lambda rule: rule.__name__))
def test_a_rule_that_looks_behind_an_amount_finds_nothing_behind_a_mark(rule: Rule, text: str, mark: str) -> None:
    *done, last = staged(text + mark)
    assert rule(last, place_of(text + mark, done, last)) is None
