"""What robots.txt says (RFC 9309), for services that are asked to mind it."""

from __future__ import annotations

from urllib.robotparser import RobotFileParser

MAX_BYTES = 500 << 10


def allows(text: str, agent: str, url: str) -> bool:
    """Whether the rules in `text` let the product named in `agent` ("factbox/1.0") fetch `url`."""
    rules = RobotFileParser()
    rules.parse(text.splitlines())
    return rules.can_fetch(agent.partition("/")[0], url)
