"""What wire stories, results and court lists write day by day: (text, publication) -> the values of its expressions."""

from datetime import date

import pytest

PUBLISHED = date(2025, 10, 28)
"""A Tuesday."""

STORIES = {
    # results
    "It pays 25 cents on Nov. 15 to stock of record Nov. 3.": ["2025-11-15", "2025-11-03"],
    "Sales fell from the same month last year.": ["2024-10"],
    "Sales fell from the same week a year ago.": ["2024-W44"],
    "In the quarter, it earned $3m.": ["2025-Q3"],
    "It earned $3m, up from $2m a year earlier.": ["2024"],
    "Prices rose 0.2% from a month earlier.": ["2025-09"],
    "Prices rose 4% in the September quarter.": ["2025-Q3"],
    "Bets on a cut in March rose.": ["2026-03"],
    "From Oct. 13 to 17 it rained.": ["2025-10-13", "2025-10-17"],
    "Those polled between Oct. 13 and 17 had doubts.": ["2025-10-13", "2025-10-17"],
    "Fourth-quarter profit fell 5%.": ["2025-Q4"],
    "In the last hour, the index fell.": ["PT1H"],
    "In the year to March 31, sales rose.": ["2025-03-31"],
    "It expects a profit in the year to March 31.": ["2026-03-31"],
    "The first week of November is busy.": ["2025-W44"],
    "Rovers play on Sun 2/11/25.": ["2025-11-02"],
    "Data for September is due on Friday.": ["2025-09", "2025-10-31"],
    # scores are no days
    "They won 3-1 in 1998. They lost 2-1 in May.": ["1998", "2025-05"],
    # rates are no lengths
    "They work 12 hours a day.": ["PT12H", "P1D"],
    "It took six weeks a year ago.": ["P6W", "2024"],
    "He served two years, three months and a day.": ["P2Y3M1D"],
    "He served a year and a day.": ["P1Y1D"],
    # courts and police
    "He will remain jailed until a hearing Thursday afternoon.": ["2025-10-30TAF"],
    "Doors open at 7:30 Thursday night.": ["2025-10-30T19:30"],
    "It closed on Friday. The next day, at around 2 a.m., it burned.": ["2025-10-24", "2025-10-25T02:00"],
    "The next day, it burned.": ["XXXX-XX-XX"],
    "He will leave the next day.": ["2025-10-29"],
    "It happened on Oct. 9, a Thursday.": ["2025-10-09"],
    "They wed on a Saturday in June 1991.": ["1991-06"],
    "It was shown at a Monday meeting.": ["2025-10-27"],
    "He was tried this past May.": ["2025-05"],
    "It was sold this past summer.": ["2025-SU"],
    # weather, live pages
    "More rain is forecast over the weekend.": ["2025-W44-WE"],
    "Updated at 12.30 GMT.": ["2025-10-28T12:30Z"],
}


@pytest.mark.parametrize(("text", "values"), STORIES.items())
def test_what_wire_stories_say(dates, text, values):
    assert [item["value"] for item in dates(text, PUBLISHED)] == values
