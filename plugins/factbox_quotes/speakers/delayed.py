"""Who the opening of a report leaves unnamed: "A mine owner has warned ... Ann Lee, of Norvale Coal, said"."""

from __future__ import annotations

from bisect import bisect_right

from factbox import Article, Span
from factbox.language.en.classes import POSSESSIVES, RELATIVES
from factbox.language.en.roles import COURTESIES, OFFICES
from factbox.language.introductions import tells_body, tells_person
from factbox.language.mentions import Mention
from factbox.language.names import names_of
from factbox_quotes.english.words import PREPOSITIONS

OPENING = POSSESSIVES | {"a", "an", "the"}
SPEAKING = "spokes"
"""Who speaks for others stays without a name."""
ENDING = PREPOSITIONS | RELATIVES | {"that", ","}


def head_of(phrase: str) -> str:
    """The noun of a description in lower case: "its chief medical officer" -> "officer"; "" if it is none."""
    words = phrase.replace(",", " ,").split()
    end = next((at for at, word in enumerate(words) if word in ENDING), len(words))
    return words[end - 1] if words[:1] and words[0] in OPENING else ""


def is_named_next(article: Article, head: str, unnamed: Span, span: Span, found: Mention) -> bool:
    """Whether the one at `span`, whose name is `found`, is the one that `unnamed` describes with the noun `head`.

    The sentence after the description must open with the name, of the same kind, with no other office, told first here.
    """
    names, sentences = article.share(names_of), article.sentences
    number = bisect_right(sentences, (unnamed.start, len(article.text)))
    if number >= len(sentences) or not 0 <= found.titled_from - sentences[number].start <= len("The "):
        return False
    whole = names.entity(found)
    earlier = any(mention.words[-1] == whole.words[-1] for mention in names.within(0, span.start))
    return not earlier and len(whole.words) > 1 and _suits(head, found, names.is_person(found))


def _suits(head: str, found: Mention, person: bool) -> bool:
    """Whether what the noun tells, a person or a body, may have the name."""
    if tells_body(head):
        return not person
    offices = {*found.roles} - COURTESIES
    person = person and (head in OFFICES or tells_person(head)) and not head.startswith(SPEAKING)
    return person and (not offices or head in offices)
