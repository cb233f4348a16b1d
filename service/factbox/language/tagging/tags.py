"""The tag set: Penn Treebank part-of-speech tags, collapsed where news parsers need no difference.

NNP holds NNPS; JJ and RB their comparatives; DT holds PDT, WP holds WP$; '' is any quotation mark. TO is only the "to"
of an infinitive: the preposition is IN.
"""

from __future__ import annotations

LANES = ("NN NNS NNP JJ RB VB VBP VBD VBN VBG VBZ IN DT PRP PRP$ CD CC TO MD WDT WP WRB EX RP POS UH FW '' SYM").split()
"""Tags that are scored, one lane each; of equal scores the first wins."""

MARKS = [".", ",", ":", "-LRB-", "-RRB-"]
"""Tags that form alone decides."""

TAGS = tuple(LANES + MARKS)
BOUNDARY = len(TAGS)
"""What stands before a sentence."""

NUMBER_OF = {tag: number for number, tag in enumerate(TAGS)}

FIXED = {
    **dict.fromkeys("!?.", "."),
    ",": ",",
    **dict.fromkeys(";:\u2026\u2013\u2014\u2012\u2015-", ":"),
    **dict.fromkeys("([{", "-LRB-"),
    **dict.fromkeys(")]}", "-RRB-"),
    **dict.fromkeys('"\u201c\u201d\u2018\u00ab\u00bb\u201e`', "''"),
    "%": "NN",
    "&": "CC",
    **dict.fromkeys("$\u00a3\u20ac\u00a5\u20b9=+#/", "SYM"),
}
"""Marks and their tags. A straight or right single mark is not here: it may be a genitive."""
