"""The noun phrase that begins right after a place in a text, or ends right before one; without its determiner.

Most are plain from their words; where those do not tell, the phrases of the sentence do.
"""

from __future__ import annotations

from factbox.language.en.classes import ARTICLES, POSSESSIVES
from factbox.language.en.nouns import OF_HEADS
from factbox.language.phrases.extent import acts, first_of, is_noun_at, last_of
from factbox.language.phrases.plain import DOUBT, WINDOW, plain_after, plain_before
from factbox.language.phrases.sentence import SentencePhrases, phrases_of
from factbox.language.text import Text
from factbox.places import Span

_GAPS, _BEHIND = " -\u00a0", " ,(:"
_HYPHEN, _OF = "-", " of "
_OWNING = ARTICLES | POSSESSIVES


def noun_after(article: Text, at: int, limit: int, skip: frozenset[str] = frozenset()) -> Span | None:
    """The noun phrase that begins at `at` (a blank or hyphen may come first), ending before `limit`.

    The words of `skip` at its beginning are left out. None where a verb, preposition, number or mark comes first.
    """
    limit = min(limit, at + WINDOW)
    plain = plain_after(article.text, at, limit, skip)
    if plain is not DOUBT:
        return plain
    while at < limit and article.text[at] in _GAPS:
        at += 1
    here = article.share(phrases_of).at(at)
    return _after(here, at, limit, skip) if here is not None and at < limit else None


def _after(here: SentencePhrases, at: int, limit: int, skip: frozenset[str]) -> Span | None:
    sentence = here.sentence
    token = sentence.token_at(at)
    within = at - sentence.starts[token]
    if within and sentence.words[token][within - 1] != _HYPHEN:
        return None
    while token < len(sentence) - 1 and sentence.words[token].lower() in skip:
        token += 1
        at = sentence.starts[token]
    last = min(last_of(here, token), sentence.token_at(limit - 1))
    return Span(at, min(sentence.span(last).end, limit)) if last >= token and at < limit else None


def noun_before(article: Text, at: int, floor: int) -> Span | None:
    """The noun phrase that ends right before `at` or a blank or mark there, not reaching below `floor`.

    It ends sooner where its last word is the verb after all: "shares" of "shares trade at".
    """
    end = at
    while floor < end > at - 2 and article.text[end - 1] in _BEHIND:
        end -= 1
    plain = plain_before(article.text, end, floor)
    if plain is not DOUBT:
        return plain
    here = article.share(phrases_of).at(end - 1)
    return _before(here, end, floor) if here is not None else None


def _before(here: SentencePhrases, end: int, floor: int) -> Span | None:
    sentence = here.sentence
    last = sentence.token_at(end - 1)
    noun = here.noun_at(last)
    if noun is None or not is_noun_at(here, last):
        return None
    if last > noun.first and acts(here, last):
        last -= 1
    first = first_of(here, noun, last, floor)
    return Span(sentence.starts[first], min(end, sentence.span(last).end)) if first <= last else None


def with_of(article: Text, phrase: Span | None, limit: int) -> Span | None:
    """`phrase` with what it is of, where its head says little alone ("number of passengers")."""
    if phrase is None or not article.text.startswith(_OF, phrase.end):
        return phrase
    head = article.text[phrase.start : phrase.end].rsplit(" ", 1)[-1].lower()
    more = noun_after(article, phrase.end + len(_OF) - 1, limit, _OWNING) if head in OF_HEADS else None
    return Span(phrase.start, more.end) if more else phrase
