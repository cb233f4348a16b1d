"""Stretches that nobody said: titles, nicknames, terms and so-called things. Only short ones are in doubt."""

from __future__ import annotations

import re

from factbox.language.en.classes import (
    ADJUNCT_PREPOSITIONS,
    AUXILIARIES,
    CONJUNCTIONS,
    CONTRACTED,
    DETERMINERS,
    SUBJECT_PRONOUNS,
)
from factbox.language.verb_forms import FORMS
from factbox_quotes.marks.stretches import Stretch

DOUBTFUL_WORDS = 4
TITLED_WORDS = 9
NAMED = frozenset(form for verb, forms in FORMS if verb.names for part in forms for form in part) | {
    "so-called",
    "known",
}
"""Words after which a name or a term stands."""
DEFINING = frozenset("the or and a an together collectively each".split())
"""Words before a term in brackets."""
_CODE = re.compile(r"(?:[={\[]|\w\(|[\"'][\w-]+[\"']: ?)\Z")
"""What stands before a string of code: an equals sign, a bracket, a key."""
EXAMPLE = ["example:"]
EXAMPLES = frozenset("as include includes including like e.g".split())
_NOUN = re.compile(r" ([a-z-]+)")
AFTER_SPEECH = ADJUNCT_PREPOSITIONS | CONJUNCTIONS | AUXILIARIES
"""What follows marked words that are no part of a noun phrase."""
REPLIES = frozenset("word: words: message: answer: reply: response: advice: verdict: question: warning:".split())
HEADING_ON = (":", "–", "—", "-")
"""What parts speech from the rest of a headline."""
ARTICLE = frozenset(["the"])
SUPERLATIVES = ("st", "ng")
CALLING = frozenset("call calls called calling nicknamed dubbed".split())
SMALL = frozenset("a an the of in on at for to and or with from by as is".split())


def is_scare(text: str, stretch: Stretch, cued: bool) -> bool:
    """Whether `stretch` is no speech. `cued`: a reporting verb governs it, or it stands alone.

    A point or comma before the closing mark is American typesetting and no sign of speech.
    """
    words = text[stretch.start : stretch.end].split()
    lead = text[max(0, stretch.outer_start - 40) : stretch.outer_start].lower().split()
    if _is_reply(lead):
        return False
    if not cued and _is_attribute(text, stretch, lead):
        return True
    if _is_term(text, stretch, words, lead):
        return True
    if len(words) <= TITLED_WORDS and is_title(words):
        return _is_scare_title(words, lead, cued)
    return not cued and len(words) <= DOUBTFUL_WORDS and _is_scare_phrase(text, stretch, words)


def _is_reply(lead: list[str]) -> bool:
    """ "The coach had one word: “Hopeless.”": what somebody has to say."""
    return bool(lead) and lead[-1] in REPLIES


def _is_attribute(text: str, stretch: Stretch, lead: list[str]) -> bool:
    """The “buy it now” button; settings such as “loaf, cake and jam”; name="text/css": part of a phrase, or of code."""
    if _CODE.search(text, max(0, stretch.outer_start - 24), stretch.outer_start) or lead[-1:] == EXAMPLE:
        return True
    ends = text[stretch.end - 1] in ".!?…"
    if not lead or ends:
        return False
    following = _NOUN.match(text, stretch.outer_end)
    noun = following is not None and following[1] not in AFTER_SPEECH and lead[-1] in DETERMINERS
    return noun or lead[-1].strip(":,") in EXAMPLES


def _is_scare_phrase(text: str, stretch: Stretch, words: list[str]) -> bool:
    """Whether a few words are no clause that could be said."""
    return words[-1][-1] not in "!?…—–" and not _speaks(words) and not _is_headline(text, stretch, words)


def _is_term(text: str, stretch: Stretch, words: list[str], lead: list[str]) -> bool:
    """A term in brackets, the name of a thing: nothing said, whatever governs it."""
    return len(words) <= DOUBTFUL_WORDS and (_is_defined(text, stretch) or _is_nickname(words, lead))


def _is_defined(text: str, stretch: Stretch) -> bool:
    """ "Norvale Inc. (“Norvale” or the “Company”)": a term in brackets, by which the text will call something."""
    _, opening, between = text[max(0, stretch.outer_start - 24) : stretch.outer_start].lower().rpartition("(")
    return bool(opening) and DEFINING.issuperset(word.strip(",") for word in between.split() if word[0].isalpha())


def _is_nickname(words: list[str], lead: list[str]) -> bool:
    """ "Workers call the room “the chapel”", not "called it “the worst day”"."""
    named = 1 < len(words) <= 3 and words[0].lower() in ARTICLE and not words[1].endswith(SUPERLATIVES)
    return named and not CALLING.isdisjoint(lead[-6:])


def _speaks(words: list[str]) -> bool:
    """ "That’s murder,", "I can’t breathe.": a clause of its own."""
    if words[-1][-1] not in ",.":
        return False
    lows = {word.lower().replace("’", "'") for word in words}
    return not CONTRACTED.isdisjoint(lows) or (len(words) > 2 and not SUBJECT_PRONOUNS.isdisjoint(lows))


def _is_scare_title(words: list[str], lead: list[str], cued: bool) -> bool:
    """The same of words that all begin with a capital."""
    if len(words) > 1 and (words[-1][-1] not in ",.!?" or _hosts(lead)):
        return True
    return not cued or (len(words) <= 2 and not NAMED.isdisjoint(lead[-5:]))


def _is_headline(text: str, stretch: Stretch, words: list[str]) -> bool:
    """ "‘We froze’: Coach on exit", "Mayor: ‘We froze’": a point between speech and the rest of a line."""
    if len(words) < 2:
        return False
    opens = stretch.outer_start == 0 or text[stretch.outer_start - 1] == "\n"
    if opens and text[stretch.outer_end : stretch.outer_end + 2].strip()[:1] in HEADING_ON:
        return True
    closes = stretch.outer_end == len(text.rstrip()) or text.startswith("\n", stretch.outer_end)
    return closes and text[: stretch.outer_start].rstrip().endswith(":")


def _hosts(lead: list[str]) -> bool:
    """Whether the words before own a programme: the station's “Harbour Hour,”"""
    return bool(lead) and lead[-1].endswith(("'s", "’s"))


def is_title(words: list[str]) -> bool:
    """All but the small words begin with a capital."""
    for at, word in enumerate(words):
        first = word[0]
        if not (first.isupper() or first.isdigit() or (at and word.lower() in SMALL)):
            return False
    return bool(words)
