"""Lines that pages set between and around the paragraphs of an article: invitations, pointers, labels."""

from __future__ import annotations

import re

LONGEST = 220
WHOLE = (
    r"advertisement|ad|sponsored|share|share this|share this (?:article|story|post)|print|email|tweet|follow us|"
    r"read more|see more|learn more|more info|subscribe|subscribe now|sign up|sign up now|log ?in|comments?|"
    r"back to (?:the )?top|(?:story|article) continues below(?: advertisement)?|continue reading(?: below)?|"
    r"table of contents|skip to (?:main )?content|listen to this article|"
    r"related(?: articles| stories| posts| content)?|"
    r"\d+ min(?:ute)?s?\.? read|loading|copy link|save|bookmark|add a comment|leave a comment|top stories|most read"
)
OPENING = (
    r"(?:related|read more|read also|also read|read next|see also|recommended|more on this|you may also like|"
    r"up next|watch|listen|photos?|image|photo credit|image credit|image source|credit)(?: stories| articles)?\s*[:|]|"
    r"(?:subscribe|sign up) (?:to|for|now|here)\b|(?:click|tap) here to\b|follow us on\b|"
    r"(?:download|get) (?:the|our) (?:free )?app\b|get the best of .{1,40} delivered\b|image (?:from|by|via)\b|"
    r"by (?:signing up|subscribing|entering your email)\b|thanks? (?:you )?for subscribing\b|"
    r"this (?:post|article|page) (?:may )?contains? affiliate links\b"
)
_LINE = re.compile(rf"\W{{0,5}}(?:(?:{WHOLE})\W{{0,5}}\Z|(?:{OPENING}))", re.IGNORECASE)


def is_boilerplate(line: str) -> bool:
    """Whether `line` says what pages say around articles."""
    return len(line) <= LONGEST and _LINE.match(line) is not None
