"""Days and months just gone that words of plans stand beside, and games that no verb puts ahead."""

from datetime import date

import pytest

WEDNESDAY = date(2024, 6, 12)

CHANGED_FROM = {
    "The group will lift prices to $4 in July from $3 in May.": "2024-07 2024-05",
    "The quota falls to 300 boats in September from around 340 in May.": "2024-09 2024-05",
    "Deliveries will reach 50,000 barrels in July, up from 44,000 in April.": "2024-07 2024-04",
    "Output will be cut to 8 million tonnes in July from roughly 9 million tonnes in May.": "2024-07 2024-05",
    "The levy is to rise to 7% in August, from 5% in early May.": "2024-08 2024-05",
    "Supply is to go up to 9 million in July from 8 million in June.": "2024-07 2024-06",
    "Imports will fall to 3 million in October from 4 million in September.": "2024-10 2024-09",
    "Sales rose to 5 million in February from 4 million in August.": "2024-02 2023-08",
    "Rates will climb to 4% in the third quarter from 3% in the first quarter.": "2024-Q3 2024-Q1",
    "The road will be closed from May.": "2025-05",
    "Crews from the harbour will row in May.": "2025-05",
}
WAS_DUE = {
    "Mr Hollis was due back on Tuesday.": "2024-06-11",
    "The ferry had been due to sail on Monday.": "2024-06-10",
    "She was due in court on Monday but never came.": "2024-06-10",
    "The crew were due home on Tuesday.": "2024-06-11",
    "The cup had originally been due to be handed over on Monday.": "2024-06-10",
    "The report was scheduled to come out on Tuesday.": "2024-06-11",
    "The vote was scheduled for Monday.": "2024-06-10",
    "The tug was supposed to leave on Monday.": "2024-06-10",
    "The vote was scheduled for Friday.": "2024-06-14",
    "The lido was due to open in May.": "2024-05",
    "The lido was supposed to open in May.": "2024-05",
    "The lido was due to open in July.": "2024-07",
    "She was due in court on Friday.": "2024-06-14",
    "The talks were due to begin on Saturday.": "2024-06-15",
    "The hearing is due on Monday.": "2024-06-17",
}
UTTERED = {
    "His vow on Monday that the bridge will stand drew laughter.": "2024-06-10",
    "Her pledge on Tuesday to cut taxes will be tested.": "2024-06-11",
    "Its warning on Friday will worry investors.": "2024-06-07",
    "The minister\u2019s promise late on Monday to rebuild the port will cost millions.": "2024-06-10",
    "Their threat Sunday to leave the union could sway voters.": "2024-06-09",
    "The drivers' claim on Friday that they will win is bold.": "2024-06-07",
    "She will make a pledge on Monday to the town.": "2024-06-17",
    "The chancellor's statement on Monday will set out the cuts.": "2024-06-17",
}
TO_PLAY = {
    "They are two points behind but have a game in hand, away to Norbury on Thursday night.": "2024-06-13TNI",
    "Harlow have two games left, at home to Selby on Saturday.": "2024-06-15",
    "They had one match in hand, at Deal on Friday evening.": "2024-06-14TEV",
    "Next up: Corby Town at home on Saturday.": "2024-06-15",
    "The Rovers have three matches remaining, starting away at Leek on Sunday.": "2024-06-16",
    "With two games left, Selby lost to Harlow on Saturday.": "2024-06-08",
    "They won all three games, beating Leek at home on Saturday.": "2024-06-08",
}
OVER_THE_YEARS = {
    "Over the years, the mill has changed hands.": "PXY",
    "It was rebuilt several times over the years.": "PXY",
    "Through the decades the village shrank.": "PXDE",
    "The wall crumbled over the centuries.": "PXCE",
    "She wrote to him throughout the years.": "PXY",
    "Over the years of hunger they left.": "",
    "They counted the years.": "",
}
EVENTS = {
    "She won silver in the Worlds 2023 final in Oslo.": "2023",
    "The pavilion was built for Expo 2025.": "2025",
    "They lost at Euro 2024 to Spain.": "2024",
    "Eurovision 2023 drew a crowd.": "2023",
    "He still uses Office 2021 and Windows 2000.": "",
}
KINDS = CHANGED_FROM | WAS_DUE | UTTERED | TO_PLAY | OVER_THE_YEARS | EVENTS


@pytest.mark.parametrize(("sentence", "expected"), KINDS.items())
def test_what_has_just_been_is_not_put_a_week_or_year_ahead(dates, sentence, expected):
    assert " ".join(item["value"] for item in dates(sentence, WEDNESDAY)) == expected


def test_what_was_due_on_a_day_of_the_weekend_is_told_after_it(dates):
    (item,) = dates("The tug was due in on Friday.", date(2024, 6, 9))
    assert item["value"] == "2024-06-07"


OCTOBER, AUGUST = date(2026, 10, 29), date(2026, 8, 12)

DUE = [
    (OCTOBER, "Results for the first half are due on 19 November.", "2026-H1 2026-11-19"),
    (OCTOBER, "Figures for the third quarter are due next week.", "2026-Q3 2026-W45"),
    (date(2026, 2, 10), "Data for the fourth quarter are due on 20 February.", "2025-Q4 2026-02-20"),
    (date(2026, 12, 20), "Results for the fourth quarter are due in January.", "2026-Q4 2027-01"),
    (AUGUST, "Work was to have started in May but was put back.", "2026-05"),
    (AUGUST, "The line was due to open in May.", "2026-05"),
    (AUGUST, "The line was due to open in November.", "2026-11"),
    (AUGUST, "It was due on 3 May.", "2026-05-03"),
    (AUGUST, "It was due on 3 October.", "2026-10-03"),
]


@pytest.mark.parametrize(("published", "text", "values"), DUE)
def test_results_that_are_due_and_what_was_due_are_of_the_nearest(dates, published, text, values):
    assert " ".join(item["value"] for item in dates(text, published)) == values
