"""The table of evidence for the direction of a date: which rows hold for a sentence, and what they weigh together."""

import re

import pytest

from factbox import Article
from factbox.language.phrases import phrases_of
from factbox.language.tense import FUTURE, PAST
from factbox_dates.neighbours.direction import Neighbourhood
from factbox_dates.neighbours.evidence import EVIDENCE, NEAREST, distance, lean, weigh

ROWS = [
    ("No train has run since [Friday].", "since"),
    ("TURIN, [June 17] (Newsdesk) - Italy will sell two ports.", "dateline"),
    ("QUITO, [June 17]: The cabinet will meet.", "dateline"),
    ("It ended. LIMA/QUITO, [May 3] (Newsdesk) - It will rain.", "dateline"),
    ("Riga ([May 3]) - It will rain.", "dateline"),
    ("(Corrects [June 16] story to say ten, not two)", "story-day"),
    ("(Corrects [June 16] story) June 17 - Italy will sell two ports.", "story-day"),
    ("(Corrects June 16 story) [June 17] - Italy will sell two ports.", "dateline"),
    ("It will publish its [third-quarter] results soon.", "results"),
    ("Earnings for [the third quarter] will follow.", "results"),
    ("[Third-quarter] results are due on May 3.", "results-due"),
    ("[Third-quarter] profit beat what was expected.", "results"),
    ("It is to report a [third-quarter] loss.", "results"),
    ("Profit will exceed [first-half] profit.", "results"),
    ("Sales beat [second-quarter] forecasts.", "results"),
    ("It cut its [second-half] outlook.", "outlook past"),
    ("It will publish results in [May].", "future"),
    ("[Saturday]'s match is a sell-out.", "fixture"),
    ("[Saturday]'s storm is the third.", ""),
    ("[Saturday] is a rest day.", "fixture"),
    ("It rained, and [Saturday] is no better.", "fixture"),
    ("Talks on [Saturday] is all.", ""),
    ("There is rain about on [Tuesday].", "is-on"),
    ("There is anger after talks on [Tuesday].", ""),
    ("[December] corn fell 3 cents.", "contract past"),
    ("[December] corn exports fell.", "of-month past"),
    ("Ask us on [Tuesday], he said.", "past"),
    ("\u201cAsk us on [Tuesday],\u201d he said.", "to-do"),
    ("Snow is about on [Tuesday].", "is-on"),
    ("Snow\u2019s about on [Tuesday], they said.", "is-on past"),
    ("She plays the last of them on [Thursday].", "timetable"),
    ("It will pay more for [September] milk.", "of-month for future"),
    ("It will pay a cent more than on [August].", "compared future"),
    ("Crude for [January] delivery rose.", "contract for"),
    ("Brent futures for [January] rose.", "contract for past"),
    ("[May] saved the season.", ""),
    ("Sales rose in [the quarter] that closed.", "past"),
    ("Work, originally due in [January], began late.", "originally past"),
    ("Talks resume in Riga on [Tuesday].", "timetable"),
    ("A panel has been convened for [Wednesday].", "moved perfect"),
    ("Shares were held for [Wednesday].", "for past"),
    ("He pledged on [Monday] to resign.", "past"),
    ("He pledged to resign on [Monday].", "to-do"),
    ("It is a tenth of the 3m euros the board forecast in [June].", "uttered"),
    ("It will be more than the 40 jobs that ministers promised in [June].", "uttered"),
    ("The calm predicted for [June] did not last.", "outcome"),
    ("The vote predicted for [June] was lost.", "moved"),
    ("It rained, and [the first half] is behind plan.", ""),
    ("He was ordered to shut it by [Monday].", "by ordered"),
    ("A strike in [May] would not have helped.", "unreal past"),
    ("A vote in [May] was no longer likely.", "unreal past"),
    ("A vote in [May] was a surprise.", "past"),
    ("With a vote on [Tuesday] due to decide it, he waits.", "ahead-word timetable"),
    ("It falls if the deal is signed on [Tuesday].", "modal"),
    ("It was to open on [Monday] and shut on [Tuesday].", "to-do"),
    ("He vowed at a rally in [June] to resign.", "past"),
    ("He promised in [June] that he would resign.", "past"),
    ("The bank predicted in [June] that rates would fall.", "past"),
    ("It forecast in [June] that rates would fall.", "past"),
    ("It fell short of the 3 million pounds it forecast in [June].", "uttered"),
    ("A storm is predicted in [June].", "planned"),
    ("Holders will get $9, a premium to [Friday]'s close.", "aftermath to future"),
    ("Corvane, which reports on [Tuesday], fell.", "timetable"),
    ("The Echo reports on [Tuesday] that he fell.", ""),
    ("We saw buyers come back in [August].", "past"),
    ("It will let ships sail on [Friday].", "future"),
    ("Sales must be made before [May 3].", "before modal"),
    ("More cuts were signalled by [the summer].", "moved"),
    ("Flights were cancelled for [Thursday].", "moved past"),
    ("City, who lost on Sunday, visit Ayr on [Friday].", "timetable"),
    ("[Friday] marks ten years of peace.", "timetable"),
    ("It sold tickets for a [Halloween] concert.", "naming"),
    ("A [winter] storm has hit the coast.", "naming"),
    ("They will skate all [winter].", "future"),
    ("Ministers face questions over [Sunday]'s crash.", "aftermath timetable"),
    ("Her vow on [Monday] that she would resign stunned them.", "uttered"),
    ("Rain is likely on [Thursday].", "is-on"),
    ("The last meeting, on [May 3], was short.", "last-event past"),
    ("The next meeting, on [May 3], is open to all.", "next-event"),
    ("A dividend of 12 cents, payable [Dec. 7].", "ahead-word"),
    ("Holders of record on [Dec. 7] are paid.", "ahead-word present"),
    ("Traders saw a one-in-two chance of a half-point cut in [May].", "ahead-word past"),
    ("Hopes for a deal in [May] rose.", "ahead-word past"),
    ("Markets priced in a cut as soon as [May].", "ahead-word past"),
    ("The hearing is on [Friday].", "is-on fixture"),
    ("The second leg is in Porto on [Friday].", "fixture"),
    ("As of [May], it had six ships.", "as-of past"),
    ("It has until [Friday] to reply.", "until-something"),
    ("Open daily until [Friday].", "until"),
    ("Cordons stayed until [Friday].", "until past"),
    ("Some 40 were missing by [Friday].", "by past"),
    ("Fixtures for [May 3]", "for"),
    ("Refunds from [May 3]", "from"),
    ("Carried over to [May 3]", "moved participle"),
    ("The case was adjourned until [Friday].", "moved past"),
    ("The trial is set for [May 3].", "moved present"),
    ("The show was put back to [May].", "moved past"),
    ("The board met on [Friday].", "done-on"),
    ("The board had met on [Friday].", "done-on"),
    ("She is said to have left on [Friday].", "past"),
    ("The board has met on [Friday].", "perfect"),
    ("Ferro won in two sets to keep her title [Sunday].", ""),
    ("A dog stolen on [Friday] has been found.", "done-on"),
    ("A dog stolen in Riga on [Friday] has been found.", "participle"),
    ("Gunmen kill two on [Friday].", "happened"),
    ("Shares fall on [Friday].", "happened"),
    ("The board will meet on [Friday].", "future"),
    ("The board could meet on [Friday].", "modal"),
    ("A verdict is expected on [Friday].", "planned"),
    ("Talks planned for the town on [Friday] are off.", "planned"),
    ("The bridge is to shut on [Friday].", "to-do"),
    ("It agreed to meet on [Friday].", "to-do"),
    ("He announced a plan to leave on [Friday].", "to-do"),
    ("He wrote a song to sing on [Friday].", ""),
    ("They agreed to host the talks on [Friday].", "to-do"),
    ("It will be put to the annual meeting on [May 3].", "arranged future"),
    ('"Perhaps in Riga in [May]," she said.', "modal"),
    ("It usually snows by [May].", "habit by present"),
    ("Halls where play on [Friday] was stopped reopened.", "past"),
    ("Schools reopen on [Friday].", "timetable"),
    ("MPs vote on [Friday].", "timetable"),
    ("Sana, who lost on Sunday, face Rive on [Friday].", "timetable"),
    ("The band are rehearsing on [Friday].", "progressive"),
    ("It costs more on [Friday].", "present"),
    ("It will cut aid in the year starting [July 1].", "starting future"),
    ("He said [Friday]'s vote would be close.", "modal"),
    ("It rained all week, but on [Friday] the sun will shine.", "future"),
    ("Mr Lee, who died on [Friday], had planned to retire.", "done-on"),
    ("VOTE ON NEW BRIDGE TO BE HELD IN [MAY]", "to-do"),
    ("He will remain jailed until a hearing on [Friday].", "future"),
    ("She was found dead, shot on [Friday].", "done-on"),
    ("More rain is forecast over [the weekend].", "is-on"),
    ("Sales rose in the year to [March 31].", "period-to past to"),
    ("Profit for the three months ended [June 30]", "period-to past"),
    ("His warning on [Friday] will be heard.", "uttered"),
    ("The ferry was due to sail on [Monday].", "was-due to-do"),
    ("Bow have a game in hand, away to Ayr on [Monday].", "to-play"),
    ("Output will fall to 8 million from 9 million in [May].", "changed-from future"),
    ("News on [Monday] that she would resign stunned them.", ""),
    ("[Friday]", ""),
    ("[Friday]: City v Athletic, 2 p.m.", "listed"),
    ("[Apr. 8]: the ship in dock", ""),
]


def evidence(sentence):
    start, end = sentence.index("["), sentence.index("]") - 1
    text = re.sub(r"[\[\]]", "", sentence)
    article = Article(text, language="en")
    place = next(span for span in article.sentences if span.start <= start < span.end)
    return Neighbourhood(text, place, start, end, article.share(phrases_of).at).evidence()


@pytest.mark.parametrize(("sentence", "rows"), ROWS)
def test_the_rows_that_hold(sentence, rows):
    assert set(evidence(sentence)) == set(rows.split())


def test_every_row_is_shown_by_a_sentence_or_is_a_distance():
    shown = {row for _, rows in ROWS for row in rows.split()}
    distances = {distance(ago, 365 - ago) for ago in range(1, 365)}
    assert (
        shown | distances | {"to", "under-way", "with-another", "in-year", "soon"} == EVIDENCE.keys() | NEAREST.keys()
    )


@pytest.mark.parametrize("name", sorted(NEAREST))
def test_a_row_without_weight_says_why_and_is_left_out_of_the_sum(name):
    assert len(NEAREST[name]) > 10
    assert weigh([name, "past"]) == weigh(["past"])


@pytest.mark.parametrize("name", sorted(EVIDENCE))
def test_every_row_weighs_something_and_says_why(name):
    weight, reason = EVIDENCE[name]
    assert weight != 0
    assert len(reason) > 10


SUMS = [
    ("", 0),
    ("past", PAST),
    ("future", FUTURE),
    ("past until", PAST),
    ("past moved", FUTURE),
    ("perfect moved", FUTURE),
    ("past days-ahead", PAST),
    ("future days-ago", PAST),
    ("future months-ago", FUTURE),
    ("future nearer-ago", FUTURE),
    ("participle ahead-word", FUTURE),
    ("timetable last-event", PAST),
    ("dateline future days-ahead", PAST),
    ("results planned", PAST),
    ("since future", PAST),
    ("starting past", PAST),
    ("aftermath timetable", PAST),
]


@pytest.mark.parametrize(("rows", "direction"), SUMS)
def test_the_sum_decides(rows, direction):
    assert lean(rows.split()) == direction


def test_the_order_of_the_rows_does_not_matter():
    assert weigh(["past", "by"]) == weigh(["by", "past"])


@pytest.mark.parametrize(
    ("ago", "ahead", "name"),
    [
        (0, 365, "days-ago"), (14, 351, "days-ago"), (15, 350, "months-ago"), (92, 273, "months-ago"),
        (93, 272, "nearer-ago"), (200, 165, "nearer-ahead"), (300, 65, "months-ahead"), (360, 5, "days-ahead"),
    ],
)  # fmt: skip
def test_how_far_a_day_is(ago, ahead, name):
    assert distance(ago, ahead) == name


def test_hostile_words_do_not_take_long():
    text = "to " * 3000 + "Friday"
    article = Article(text, language="en")
    place = article.sentences[-1]
    start = text.index("Friday")
    assert Neighbourhood(text, place, start, len(text), article.share(phrases_of).at).evidence() is not None
