"""Whether a figure is the amount of a change, and which way it went; a level that is reached has none."""

from __future__ import annotations

import pytest
from figures_of import staged

from factbox import Article
from factbox_figures.neighbours.changes import label_changes

Changed = list[tuple[str, str | None]]


def changed(text: str) -> Changed:
    return [(text[it.start : it.end], it.change) for it in staged(text)]


GOVERNED: dict[str, Changed] = {
    "The tax raises 1% of revenue.": [("1%", None)],
    "Hull lost by 12 points.": [("12", None)],
    "She made 64 off 40 balls, and they won by 41 runs.": [("64", None), ("40", None), ("41", None)],
    "It was off by 2%.": [("2%", "down")],
    "She fended off a bid by 12 votes.": [("12", None)],
    "a fall in births of 6% and a rise in deaths of 2%": [("6%", "down"), ("2%", "up")],
    "a drop in the use of 30 goods": [("30", None)],
    "They stripped £30m out of the budget.": [("£30m", "down")],
    "an extra two hours a day": [("two hours a day", None)],
    "a saving of a tenth.": [("a tenth", "down")],
    "He lost four times as much.": [("four times", None)],
    "Thieves siphoned off £2m.": [("£2m", None)],
    "It cut off £30 each.": [("£30", None)],
    "She paid off $2m.": [("$2m", None)],
    "The mill laid off 60 weavers.": [("60", None)],
    "Shares were off 3%.": [("3%", "down")],
    "The slide cut a 30-kilometre stretch.": [("30-kilometre", None)],
    "He cut a two-page list.": [("two", None)],
    "Hull lost four home matches.": [("four", None)],
    "She lost two elections.": [("two", None)],
    "The group lost 20 jobs.": [("20", "down")],
    "a saving of around £30 a month": [("£30 a month", "down")],
    "The mill shed another 600.": [("600", "down")],
    "It added another 500.": [("500", "up")],
    "a bigger rise, of 40,000 tonnes": [("40,000 tonnes", "up")],
    "wiping roughly $3 billion from its value": [("$3 billion", "down")],
    "wiping $3 billion from Morcom’s value": [("$3 billion", "down")],
    "It took £4 million out of its costs.": [("£4 million", "down")],
    "They took 30 people out of the hall.": [("30", None)],
    "He took £40 from the till.": [("£40", None)],
    "knocking $2 off the fare": [("$2", "down")],
    "an extra 40,000 barrels a day": [("40,000 barrels a day", "up")],
    "an extra 20 minutes": [("20 minutes", None)],
    "adding 15 minutes to trips": [("15 minutes", "up")],
    "adding 15 minutes of music": [("15 minutes", None)],
    "The market gave up another 7.3 percent.": [("7.3 percent", "down")],
    "It cut another 50 basis points.": [("50 basis points", "down")],
    "They expect another 50 basis points.": [("50 basis points", "up")],
    "They lost hundreds of jobs.": [("hundreds", "down")],
    "Savers lost trillions more.": [("trillions", None)],
    "The plane came down 900 metres beyond the fence.": [("900 metres", None)],
    "Shares rose 5%.": [("5%", "up")],
    "Shares have risen by 5 percent.": [("5 percent", "up")],
    "Sales fell sharply by about 3%.": [("3%", "down")],
    "The index shed 1.4 per cent.": [("1.4 per cent", "down")],
    "The Sensex tanked 672 points.": [("672 points", "down")],
    "It was up 0.2%.": [("0.2%", "up")],
    "It is down 42 cents.": [("42 cents", "down")],
    "an increase of 5%": [("5%", "up")],
    "a drop of 3 percent": [("3 percent", "down")],
    "growth of 2.6%": [("2.6%", "up")],
    "It cut rates by 25 basis points.": [("25 basis points", "down")],
    "It will cut 500 jobs.": [("500", "down")],
    "They plan to cut about 900 jobs.": [("900", "down")],
    "The river rose 3.2 metres.": [("3.2 metres", "up")],
    "Cases rose by a third.": [("a third", "up")],
    "They gained as much as 9.4%.": [("9.4%", "up")],
    "Emissions must fall 43%.": [("43%", "down")],
    "wages grew 5.4%": [("5.4%", "up")],
    "off 0.7%": [("0.7%", "down")],
    "+3.5%": [("3.5%", "up")],
    "It lost three men.": [("three", "down")],
    "The ferry lost 30 lorries overboard.": [("30", "down")],
    "The lender will add 80 desks.": [("80", "up")],
    "The grocer is shedding 60 stores.": [("60", "down")],
    "The county eliminated 40 bus lines.": [("40", "down")],
    "The party gained 12 seats.": [("12", "up")],
    "Hull lost four games.": [("four", None)],
    "They added 41 runs.": [("41", "up")],
    "They fell six runs short.": [("six", None)],
    "The index gained 120.5, or 1.2 percent.": [("120.5", "up"), ("1.2 percent", "up")],
    "The board cut $2 million from its budget.": [("$2 million", "down")],
    "It raised $2 million from the sale.": [("$2 million", None)],
    "He gained 90 yards.": [("90 yards", None)],
    "Councillors turned down the plan by nine votes.": [("nine", None)],
    "She took almost two minutes off her best.": [("two minutes", "down")],
    "She took two months off.": [("two months", None)],
    "They raised $5 million.": [("$5 million", None)],
    "They raised rates 5%.": [("5%", "up")],
    "They want to raise rates 5%.": [("5%", "up")],
    "The raise: costs 5%.": [("5%", None)],
    "The economy grew at an annual rate of 5%.": [("5%", "up")],
    "The economy shrank at a 5% annual pace.": [("5%", "down")],
    "The economy ran at a rate of 5%.": [("5%", None)],
    "Firms added 500 jobs.": [("500", "up")],
    "The group will lose 40 posts.": [("40", "down")],
    "The army lost 40 men.": [("40", "down")],
    "The index gave up 5%.": [("5%", "down")],
    "She hacked up 5cm of it.": [("5cm", None)],
    "The lamp was up 5%.": [("5%", "up")],
    "It is 5% below its peak.": [("5%", "down")],
    "They cut the lead in half.": [("half", "down")],
    "They cut their growth forecast from 5% to 3%.": [("from 5% to 3%", "down")],
    "They doubled the duty from 5% to 10%.": [("from 5% to 10%", "up")],
    "Prices rose 4% in March, and 5% in April.": [("4%", "up"), ("5%", "up")],
    "Prices rose 4% in March, and 5% of shops shut.": [("4%", "up"), ("5%", None)],
    "It is 5% slimmer.": [("5%", "down")],
    "It rose to 5%.": [("5%", None)],
    "Shares fell to $45.": [("$45", None)],
    "Prices reached 5%.": [("5%", None)],
    "It brought down 300 trees.": [("300", None)],
    "a loss of $5 million": [("$5 million", None)],
    "He added 12.": [("12", None)],
    "It rose more than 5%.": [("5%", "up")],
    "It was higher than 5%.": [("5%", None)],
    "warming in excess of 2C": [("2C", None)],
}


@pytest.mark.parametrize(("text", "wanted"), GOVERNED.items())
def test_a_verb_or_noun_before_says_which_way(text: str, wanted: Changed) -> None:
    assert changed(text) == wanted


FOLLOWED: dict[str, Changed] = {
    "Renters are £9 a week worse off.": [("£9 a week", "down")],
    "He is £400 out of pocket.": [("£400", "down")],
    "The winner is $3 million richer.": [("$3 million", "up")],
    "Some 40% thought it worse.": [("40%", None)],
    "a 75 percent increase": [("75 percent", "up")],
    "a 5 percent pay rise": [("5 percent", "up")],
    "25 percent off": [("25 percent", "down")],
    "3 percent higher": [("3 percent", "up")],
    "5.7% higher than a year earlier": [("5.7%", "up")],
    "a 14% drop in profit": [("14%", "down")],
    "9% up on last year": [("9%", "up")],
    "2.2 percent down.": [("2.2 percent", "down")],
    "12 degrees warmer": [("12 degrees", "up")],
    "30 degrees hotter": [("30 degrees", "up")],
    "0.3% lower": [("0.3%", "down")],
    "The index closed 318.4 points, or 0.48%, higher at 66,023.": [
        ("318.4 points", "up"),
        ("0.48%", "up"),
        ("66,023", None),
    ],
    "4% fewer than forecast": [("4%", "down")],
    "a 25-basis-point hike": [("25-basis-point", "up")],
    "5 boats higher": [("5", None)],
    "5% of sales": [("5%", None)],
    "a 5% stake": [("5%", None)],
    "a 5 percent tax rise": [("5 percent", "up")],
}


@pytest.mark.parametrize(("text", "wanted"), FOLLOWED.items())
def test_a_word_behind_says_which_way(text: str, wanted: Changed) -> None:
    assert changed(text) == wanted


COURSES: dict[str, Changed] = {
    "The fare has gone from $4 to $3.": [("from $4 to $3", "down")],
    "It would push the rent from £30 to £41.": [("from £30 to £41", "up")],
    "It goes from 0 to 60 mph.": [("from 0 to 60 mph", None)],
    "It fell from 5% to 3%.": [("from 5% to 3%", "down")],
    "Parking goes up from £1.20 to £1.50.": [("from £1.20 to £1.50", "up")],
    "It rose from 5% to 3%.": [("from 5% to 3%", None)],
    "from 5 to 7 per cent": [("from 5 to 7 per cent", None)],
    "It was cut from 5 to 7 per cent to 3 to 5 per cent.": [("from 5 to 7 per cent", None), ("3 to 5 per cent", None)],
}


@pytest.mark.parametrize(("text", "wanted"), COURSES.items())
def test_a_range_has_the_way_that_a_word_near_by_says_too(text: str, wanted: Changed) -> None:
    assert changed(text) == wanted


AGAIN: dict[str, Changed] = {
    "fell 16 points, or 0.1 percent": [("16 points", "down"), ("0.1 percent", "down")],
    "rose $2 (5%)": [("$2", "up"), ("5%", "up")],
    "down 42 cents, or 0.6%, at $71.18": [("42 cents", "down"), ("0.6%", "down"), ("$71.18", None)],
    "Intel rose 2.6%, Apple 1.1% and Melbo 0.9%.": [("2.6%", "up"), ("1.1%", "up"), ("0.9%", "up")],
    "rose 2%, 3% and 4%": [("2%", "up"), ("3%", "up"), ("4%", "up")],
    "rose 5% to 10%": [("5%", "up"), ("10%", None)],
    "rose 5%, it said on Monday in a note, and 3%": [("5%", "up"), ("3%", None)],
}


@pytest.mark.parametrize(("text", "wanted"), AGAIN.items())
def test_the_same_change_in_other_words(text: str, wanted: Changed) -> None:
    assert changed(text) == wanted


TIMES: dict[str, Changed] = {
    "The run was extended by 14 weeks.": [("14 weeks", "up")],
    "The wait was 40 days, up three days.": [("40 days", None), ("three days", "up")],
    "He rang, up two hours later.": [("two hours", None)],
    "It was cut by two years.": [("two years", "down")],
    "It rose three years ago.": [("three years", None)],
    "It fell for two weeks.": [("two weeks", None)],
    "It rose two hours later.": [("two hours", None)],
}


@pytest.mark.parametrize(("text", "wanted"), TIMES.items())
def test_times_change_by_amounts_only(text: str, wanted: Changed) -> None:
    assert changed(text) == wanted


def test_labelling_twice_changes_nothing() -> None:
    for text in (*GOVERNED, *FOLLOWED, *AGAIN):
        assert label_changes(staged(text), Article(text)) == staged(text)
