"""One reporting word with what was read around it."""

from __future__ import annotations

from typing import NamedTuple

from factbox_quotes.english.grammar import Tokens
from factbox_quotes.reports.following import Following
from factbox_quotes.reports.hits import Hit
from factbox_quotes.speakers.subject import Subject


class Report(NamedTuple):
    """The reporting verb `hit` in `tokens`, whose `subject` speaks, and what follows the verb."""

    tokens: Tokens
    hit: Hit
    subject: Subject | None
    following: Following


def follows_as(report: Report) -> bool:
    """ "As Lee told the paper, C" and "C, as Lee put it"."""
    subject = report.subject
    return subject is not None and subject.left > 0 and report.tokens[subject.left - 1].low == "as"
