"""Gives each speaker the fullest name that the article has for that person or body."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from factbox import Article, Span
from factbox.language.coreference import Barred, referent
from factbox.language.descriptions import described
from factbox.language.en.classes import GENDERS, PLURALS
from factbox.language.mentions import Mention
from factbox.language.names import names_of
from factbox_quotes.english.roles import is_role
from factbox_quotes.marks.stretches import Stretch
from factbox_quotes.reports.frames import MAX_DATELINE, past_dateline
from factbox_quotes.speakers.delayed import head_of, is_named_next
from factbox_quotes.speakers.heads import called, head_name
from factbox_quotes.speakers.turns import Quote

PRONOUNS = frozenset("he she it they".split())
Words = tuple[str, ...]
Named = tuple[Quote, str | None]
"""A quote and the fullest name of its speaker, or None."""


@dataclass(slots=True)
class Heard:
    """Who was heard before: the `last` with a name, who was heard right before.

    `nameless`: where one without a name was, if right before. `genders` that pronouns told, by the words of names;
    `heads`: whom descriptions stand for, by their nouns.
    """

    last: Mention | None = None
    latest: Mention | None = None
    nameless: Span | None = None
    genders: dict[Words, str | None] = field(default_factory=dict)
    heads: dict[str, Mention] = field(default_factory=dict)


def name_speakers(article: Article, quotes: Sequence[Quote], stretches: Sequence[Stretch]) -> list[Named]:
    """Name the speakers in order of their place: who spoke last is who a pronoun most likely means."""
    speakers = sorted({quote.speaker for quote in quotes if quote.speaker})
    if not speakers:
        return [(quote, None) for quote in quotes]
    names = article.share(names_of)
    known: dict[Span | None, str] = {}
    heard, barred = Heard(), _barred(article, stretches)
    for span in speakers:
        phrase = article.text[span.start : span.end].lower()
        found = _spoke(article, phrase, span, heard, barred)
        if found is not None:
            known[span] = names.fullest(found)
            if len(known) == 1:
                _name_first(article, heard, span, found, known)
        _hear(heard, span, found)
    return [(quote, known.get(quote.speaker)) for quote in quotes]


def _hear(heard: Heard, span: Span, found: Mention | None) -> None:
    """Notes who spoke at `span`."""
    heard.nameless = span if found is None else None
    heard.latest = found and Mention(span.start, *found[1:])
    heard.last = heard.latest or heard.last


def _name_first(article: Article, heard: Heard, span: Span, found: Mention, known: dict[Span | None, str]) -> None:
    """Gives who spoke first, without a name, the name of who speaks next, if it is the same one."""
    first = heard.nameless
    head = head_of(article.text[first.start : first.end].lower()) if first is not None else ""
    if first is not None and head and is_named_next(article, head, first, span, found):
        known[first] = known[span]
        heard.heads[head] = found


def _spoke(article: Article, phrase: str, span: Span, heard: Heard, barred: Barred) -> Mention | None:
    """Whom a speaker's phrase names, describes or stands for."""
    if phrase in PRONOUNS:
        return _meant(article, phrase, span.start, heard, barred)
    names = article.share(names_of)
    found = head_name(names, article.text, span) or called(names, span)
    return found or described(article, phrase, span.start, heard.last) or heard.heads.get(head_of(phrase))


def _meant(article: Article, pronoun: str, at: int, heard: Heard, barred: Barred) -> Mention | None:
    """Whom a pronoun means."""
    names, gender = article.share(names_of), GENDERS.get(pronoun)

    def is_other(mention: Mention) -> bool:
        return gender is not None and heard.genders.get(names.entity(mention).words, gender) != gender

    def unfit(offset: int) -> bool:
        return barred(offset) or any(map(is_other, names.within(offset, offset + 1)))

    focus = heard.latest if pronoun in PLURALS else heard.last
    found = referent(article, pronoun, at, None if focus is not None and is_other(focus) else focus, unfit)
    if found is None or _is_unsure(article, found, gender, heard.nameless):
        return None
    heard.genders[names.entity(found).words] = gender
    return found


def _is_unsure(article: Article, found: Mention, gender: str | None, nameless: Span | None) -> bool:
    """Whether another may be meant, who has spoken without a name, or nobody has that name."""
    if gender is not None:
        return _is_beside(article, found, nameless)
    return _is_older(article, found, nameless) or _is_common(article, found)


def _is_common(article: Article, found: Mention) -> bool:
    """Whether it is no name but a word that opens its sentence, and has no capital elsewhere: "Building it is hard"."""
    unknown = len(found.words) == 1 and found.kind == "unknown"
    return unknown and not article.share(names_of).is_proper(found)


def _is_beside(article: Article, found: Mention, nameless: Span | None) -> bool:
    """ "The manager, who has a daughter, Ann, said so. She added": somebody in the sentence of who has spoken."""
    if nameless is None or found.start < nameless.start or not _is_person(article, nameless):
        return False
    return article.sentences[bisect_right(article.sentences, (nameless.start, len(article.text))) - 1].end > found.start


def _is_older(article: Article, found: Mention, nameless: Span | None) -> bool:
    """ "His office said it was late. It added": a body that was told of before the one that has just spoken."""
    if nameless is None or found.start >= nameless.start:
        return False
    return not _is_person(article, nameless)


def _is_person(article: Article, nameless: Span) -> bool:
    """ "the services manager"."""
    return is_role(article.text[nameless.start : nameless.end].lower().rpartition(" ")[2])


def _barred(article: Article, stretches: Sequence[Stretch]) -> Barred:
    """Names that no pronoun means: those inside quotations and datelines."""
    starts, paragraphs = [stretch.outer_start for stretch in stretches], article.paragraphs

    def barred(offset: int) -> bool:
        at = bisect_right(starts, offset) - 1
        if at >= 0 and offset < stretches[at].outer_end:
            return True
        paragraph = paragraphs[bisect_right(paragraphs, (offset, len(article.text))) - 1]
        return offset - paragraph.start < MAX_DATELINE and offset < past_dateline(article.text, *paragraph)

    return barred
