"""Time grows with the length of the text and no faster, whatever the text."""

import time

import pytest

from factbox import Article, Context
from factbox_dates.parser import parse

HOSTILE = {
    "one word": "a",
    "digits": "1",
    "months": "may ",
    "years": "2010 ",
    "weekdays in one sentence": "Monday ",
    "numbers in words": "two ",
    "hyphens": "2010-",
    "colons": "12:",
    "articles": "the ",
    "edges": "the end of the ",
    "amounts": "two and a half ",
    "joins": "on Monday at 8 p.m. ",
    "offsets": "3 days after May 5 ",
    "verbs": "was ",
    "infinitives": "to go ",
    "quotes": "'s ",
    "lines": "Monday\n",
    "blanks": "May       ",
    "asides": "in May 1801 (in May) ",
    "flashbacks": "since May 1801 the day before ",
    "lists of days": "4, ",
}
SIZE = 8_000
ATTEMPTS = 4


def seconds(text):
    began = time.process_time()
    for _ in parse(Article(text, language="en"), Context()):
        pass
    return time.process_time() - began


def growth(token):
    """How many times longer four times the text takes; 4 is linear."""
    once, four = (token * (times * SIZE // len(token)) for times in (1, 4))
    return min(seconds(four) for _ in range(2)) / max(min(seconds(once) for _ in range(2)), 0.001)


@pytest.mark.parametrize("token", HOSTILE.values(), ids=HOSTILE.keys())
def test_time_is_linear_in_length(token):
    assert any(growth(token) < 7 for _ in range(ATTEMPTS))
