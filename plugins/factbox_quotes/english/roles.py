"""Nouns by which speakers go: offices, professions, bodies."""

from __future__ import annotations

from factbox.language.en.roles import OFFICES
from factbox.language.introductions import tells_body, tells_person

ROLES = OFFICES | {"executive"}


def is_role(noun: str) -> bool:
    """Whether it is what a person is: mayor, nurse."""
    return noun in ROLES or tells_person(noun)


def is_speaker(noun: str) -> bool:
    """Whether it is what a person or a body is: mayor, nurse, charity."""
    return is_role(noun) or tells_body(noun)
