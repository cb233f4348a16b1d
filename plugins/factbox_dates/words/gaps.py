"""The marks that join two words of a run."""

from __future__ import annotations

_BLANK = "[ \u00a0]"
GAPS = {
    "": f"{_BLANK}{{0,2}}",
    "comma": f"{_BLANK}?,{_BLANK}{{0,2}}",
    "hyphen": f"{_BLANK}?(?:--|[-\u2010-\u2015]|&){_BLANK}?|/",
    "possessive": "['\u2019](?:s\\b ?| )",
    "paren": rf"{_BLANK}?\({_BLANK}?",
}
"""The marks that join two words of a run: name -> pattern. None is longer than LONGEST_GAP characters."""
LONGEST_GAP = 4
GAP = f"(?:{'|'.join([*list(GAPS.values())[1:], GAPS['']])})"
