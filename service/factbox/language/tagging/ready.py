"""Tags English text with the weights that come with factbox, which are read once a process."""

from __future__ import annotations

from functools import cache
from operator import add
from pathlib import Path

from factbox import language
from factbox.language.en.tokens import ABBREVIATIONS, CLITICS
from factbox.language.en.word_endings import BE, ENDINGS, HAVE
from factbox.language.sentences import sentence_spans
from factbox.language.tagging import weights
from factbox.language.tagging.by_form import by_form
from factbox.language.tagging.entries import Entries
from factbox.language.tagging.lexicon import Lexicon
from factbox.language.tagging.tagged import Tagged, Tags
from factbox.language.tagging.tagger import Tagger, tables
from factbox.language.tagging.tags import TAGS
from factbox.language.tagging.tokens import Tokenizer, token_pattern
from factbox.language.text import Text

WEIGHTS = Path(language.__path__[0], "tagging", "english.weights")  # a compiled module has no file while it is imported
TOKENIZER = Tokenizer(token_pattern(ABBREVIATIONS, CLITICS))


def tags_of(article: Text) -> Tags:
    """The tags of `article`; ask for them with `article.share(tags_of)`. A sentence is read when it is asked for."""
    return Tags(article.text, article.sentences, tag_sentence)


def tag_sentence(text: str, start: int, end: int) -> Tagged:
    """The sentence text[start:end] with its tokens and tags; offsets are those of `text`."""
    words, starts = TOKENIZER.tokens(text, start, end)
    return Tagged(start, end, words, starts, [*map(TAGS.__getitem__, english().tag(words))])


def tag_text(text: str) -> list[tuple[int, int, str]]:
    """Every token of `text` as (start, end, tag), in code points."""
    found: list[tuple[int, int, str]] = []
    for start, end in sentence_spans(text):
        read = tag_sentence(text, start, end)
        found += zip(read.starts, map(add, read.starts, map(len, read.words)), read.tags, strict=True)
    return found


def make_tagger(file: Path = WEIGHTS) -> Tagger:
    """The tagger of a file of weights, which takes some 60 ms to read."""
    read = weights.read(file.read_bytes())
    entries = Entries(Lexicon(read.known, read.listed, ENDINGS), by_form(read.rows), BE, HAVE)
    return Tagger(entries, tables(read.rows), entries.edge())


def warm_up() -> None:
    """Reads the weights and prepares the commonest words: for a process that others will be forked from."""
    english().entries.warm_up(_COMMON)


_COMMON = 20
"""Training saw some 1,900 forms so often: they are two words of three in any news."""


@cache
def english() -> Tagger:
    """The tagger that comes with factbox, read once a process."""
    return make_tagger()
