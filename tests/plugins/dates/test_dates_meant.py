"""What a date in [ ] is itself, by the words it stands with."""

import re

import pytest

from factbox_dates.neighbours.leading import leading
from factbox_dates.neighbours.meant import meant

MEANT = {
    "RIGA, [May 3] (Newsdesk) - It will rain.": "dateline",
    "RIGA, [May 3] - It will rain.": "dateline",
    "RIGA, [May 3]: It will rain.": "dateline",
    "It ended. LIMA/QUITO, [May 3] (Newsdesk) - It will rain.": "dateline",
    "Its [third-quarter] results were poor.": "results",
    "Its [third-quarter] trading statement was poor.": "results",
    "[Third-quarter] profit beat forecasts.": "results",
    "Its figures for [the third quarter] were poor.": "results",
    "Inflation data for [May] were poor.": "results",
    "It is to report a [third-quarter] loss.": "results",
    "It posted another record [third-quarter] profit.": "results",
    "Profit will exceed [first-half] profit.": "results",
    "[Third-quarter] results are due soon.": "results-due",
    "[Third-quarter] earnings, better than expected, rose.": "results",
    "It cut its [third-quarter] forecast.": "outlook",
    "It kept its [May] sales targets.": "outlook",
    "Sales beat [third-quarter] forecasts.": "results",
    "Sales were below [third-quarter] guidance.": "results",
    "It said [May 3] was its final deadline.": "ahead-word",
    "It named [May 3] as the cut-off.": "ahead-word",
    "[December] corn fell.": "contract",
    "The [March] contract fell.": "contract",
    "Oil for [May] delivery fell.": "contract",
    "Brent futures for [May] fell.": "contract",
    "Oil for delivery in [May] fell.": "contract",
}
NOT = [
    "He was in RIGA, [May 3], when it rained.",
    "riga, [May 3]: It will rain.",
    "Riga, [May 3]: It will rain.",
    "[May 3]: It will rain.",
    "It will publish results in [May].",
    "It beat [May]'s weather.",
    "They beat Ayr in [May].",
    "[May 3] was a deadly day.",
    "[December] corn exports fell.",
    "[December] sales of gold fell.",
    "He waited for [May].",
]


def asked(marked):
    start, end = marked.index("["), marked.index("]") - 1
    text = re.sub(r"[\[\]]", "", marked)
    return meant(text, leading(text[:start]), start, end)


@pytest.mark.parametrize(("marked", "row"), MEANT.items())
def test_the_words_around_it_tell(marked, row):
    assert asked(marked) == row


@pytest.mark.parametrize("marked", NOT)
def test_elsewhere_they_do_not(marked):
    assert asked(marked) is None
