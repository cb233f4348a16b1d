"""Characters that part an address from the prose around it. All tables are bodies of regular expression classes."""

from __future__ import annotations

LETTERS = "a-zA-Z0-9À-ÖØ-öø-ɏͰ-῿"
"""Letters and digits of scripts that part words by blanks."""

CJK = "⺀-⿟぀-ヿㄅ-ㆿ㐀-䶿一-鿿가-힣豈-﫿"
"""Letters of scripts written without blanks: an address ends where they begin."""

CJK_STOPS = "、-〿！-／：-＠［-｀｛-･"
"""Their punctuation, full-width forms of ASCII marks among it."""

STOPS = CJK_STOPS + "<>`“”‘’„‚«»‹›…—\u00a0\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffd\x00-\x1f\x7f"
"""What no address found in prose contains: brackets of markup, curly quotation marks, ellipsis, invisible controls."""

TRAILING = ".,:;!?*~|([{<"
"""Marks that end a sentence or an emphasis, or open what follows, when they stand last."""

QUOTES = ("'", '"')
"""They stand last only when their partner is in the address too."""

POSSESSIVES = ("'s", "’s")

PAIRS = {")": "(", "]": "[", "}": "{", ">": "<"}
"""A closing bracket belongs to the address only if its partner does."""

TAGGING = "#@$"
"""In front of a word these make it a tag, a handle or a stock symbol."""
