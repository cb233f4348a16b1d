"""Part-of-speech tags of English text, by sentence, when they are asked for.

tags = article.share(tags_of)
tags.at(offset).tags            # of the sentence there: ["NNS", "VBD", "."]
tag_text("Shares fell.")        # of a whole text: [(0, 6, "NNS"), (7, 11, "VBD"), (11, 12, ".")]

The tags are those of `tagging.tags`. About one in thirty is wrong in news, more in titles, tables and other languages:
evidence beside a rule, not a proof.
"""

from __future__ import annotations

from factbox.language.tagging.ready import WEIGHTS, english, make_tagger, tag_sentence, tag_text, tags_of, warm_up
from factbox.language.tagging.tagged import Tagged, Tags
from factbox.language.tagging.tags import TAGS

__all__ = [
    "TAGS",
    "WEIGHTS",
    "Tagged",
    "Tags",
    "english",
    "make_tagger",
    "tag_sentence",
    "tag_text",
    "tags_of",
    "warm_up",
]
