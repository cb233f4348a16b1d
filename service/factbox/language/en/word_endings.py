"""What an unknown English word may be, by its ending; and the forms of the auxiliaries "be" and "have"."""

from __future__ import annotations

ENDINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ing", ("VBG", "NN", "JJ")),
    ("ed", ("VBD", "VBN", "JJ", "NN")),
    ("ly", ("RB", "JJ", "NN", "VB")),
    ("ss", ("NN", "JJ", "VB", "NNS", "FW")),
    ("us", ("NN", "JJ", "VB", "NNS", "FW")),
    ("is", ("NN", "JJ", "VB", "NNS", "FW")),
    ("s", ("NNS", "VBZ", "NN", "JJ")),
    ("", ("NN", "JJ", "VB", "VBP", "NNS", "RB", "VBD", "VBN", "FW", "UH")),
)
"""Ending and possible tags; the first that fits holds."""

BE = frozenset("be am is are was were been being 'm 're".split())
HAVE = frozenset("have has had having 've 'd".split())
