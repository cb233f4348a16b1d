"""For plugin authors: pytest fixtures, and the contract that every parser is held to. See docs/plugins.md."""

from factbox.testing.contract import RULES, Broken, Rule, check_parser

__all__ = ["RULES", "Broken", "Rule", "check_parser"]
