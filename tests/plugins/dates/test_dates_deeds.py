"""What came of what was done, what stands inside noun phrases, and what is put to a meeting: which week, which year."""

from datetime import date

import pytest

MONDAY = date(2026, 4, 27)

ROWS = [
    ("She kicked with two miles to go to win the Osker Marathon on Sunday.", "2026-04-26"),
    ("Orrin held on to win 2-1 on Saturday.", "2026-04-25"),
    ("Veld came from behind to beat the champion on Sunday.", "2026-04-26"),
    ("He went on to win the stage on Saturday.", "2026-04-25"),
    ("Marsh birdied the last hole to win by a stroke on Sunday.", "2026-04-26"),
    ("Hollin beat Ferro in three sets to claim the crown on Saturday.", "2026-04-25"),
    ("Thousands turned out to march through the capital on Saturday.", "2026-04-25"),
    ("A drone slipped past the guards to hit the depot on Friday.", "2026-04-24"),
    ("Police used tear gas to disperse the crowd on Saturday.", "2026-04-25"),
    ("The council voted to close the pool on Friday.", "2026-05-01"),
    ("Ministers agreed to meet again on Thursday.", "2026-04-30"),
    ("They drove to the tip, where queues on Saturday morning stretched for a mile.", "2026-04-25TMO"),
    ("At the ground, where play on Sunday was held up by rain, fans sang.", "2026-04-26"),
    ("Runs on Friday emptied two banks.", "2026-04-24"),
    ("Profit before tax for the year to June is expected to be 40 million.", "2026-06"),
    ("They visit Orrin on Saturday and hosted Veld in March.", "2026-05-02 2026-03"),
    ("The payout was cleared, subject to approval by the meeting on October 3.", "2026-10-03"),
    ("It cleared the plan, to be put to the shareholders' meeting on September 24.", "2026-09-24"),
    ("The board proposed a payout, pending approval at the meeting on September 2.", "2026-09-02"),
    ("Shareholders rejected the pay report at the meeting on January 4.", "2026-01-04"),
    ("The deal, if approved at the meeting on October 12, would be the largest yet.", "2026-10-12"),
    ('"Maybe in Riga in September," she said.', "2026-09"),
    ('"Perhaps in the autumn," the minister told reporters.', "2026-FA"),
    ("The rest, hopefully by September.", "2026-09"),
    ("The ring was lost, maybe in February.", "2026-02"),
    ("The premier was on the way to host a meeting of ministers in the fall.", "2026-FA"),
    ("Norland was invited to host a meeting of ministers in the fall.", "2026-FA"),
    ("She agreed to host the talks in September.", "2026-09"),
    ("The library was to have closed on June 30, when its grant runs out.", "2026-06-30"),
    ("He was due back on Friday afternoon.", "2026-04-24TAF"),
]


@pytest.mark.parametrize(("text", "values"), ROWS)
def test_the_week_or_year_that_is_meant(dates, text, values):
    assert " ".join(item["value"] for item in dates(text, MONDAY)) == values
