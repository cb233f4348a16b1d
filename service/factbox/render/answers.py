"""One answer for people: a table of facts for each parser, or the article with its facts and their values marked."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from typing import IO, Any

from rich.table import Table
from rich.text import Text

from factbox.formats.words import said, told
from factbox.render.output import console, words

Answer = Mapping[str, Any]
COLOURS = {"links": "blue underline", "figures": "green", "quotes": "yellow", "dates": "magenta"}
OTHER = "cyan"
_PLACE = ("text", "start", "end")
MARKS = "[]"
"""Around the words of a fact where there is no colour to show them."""


def show(answer: Answer, shape: str, out: IO[bytes] | None = None, heading: str | None = None) -> None:
    """Write the answer as "table" or "annotated"; `heading` tells it from others."""
    with console(out) as to:
        if heading is not None:
            to.print(words(f"== {heading}", "bold"))
        if shape == "table":
            for table in tables(answer):
                to.print(table)
        else:
            to.print(annotated(answer, plain=not to.is_terminal))
            to.print(Text("  ").join(words(name, COLOURS.get(name, OTHER)) for name in answer["results"]))


def errors(answer: Answer) -> None:
    """Say on standard error which parsers have no result, and what was cut."""
    if told_of := answer.get("errors"):
        with console(sys.stderr.buffer) as to:
            for error in told_of:
                to.print(words(f"{error['plugin']}: {error['code']}: {error['detail']}", "red"))


def tables(answer: Answer) -> Iterator[Table]:
    """A table for each parser that found something: where, the words, and a column for each field that says a thing."""
    for name, items in answer["results"].items():
        if not items:
            continue
        used = [key for key in _fields(items) if any(told(item.get(key)) for item in items)]
        table = Table(box=None, pad_edge=False, title=name, title_justify="left", title_style=COLOURS.get(name, OTHER))
        for column in ("at", "words", *used):
            table.add_column(column, overflow="fold")
        for item in items:
            cells = (item["start"], item["text"], *(told(item.get(key)) for key in used))
            table.add_row(*(words(" ".join(str(cell).split())) for cell in cells))
        yield table


def _fields(items: list[Mapping[str, Any]]) -> list[str]:
    return [key for key in dict.fromkeys(key for item in items for key in item) if key not in _PLACE]


def annotated(answer: Answer, plain: bool = False) -> Text:
    """The article's text, each fact in its parser's colour (`plain`: between brackets) and followed by its values."""
    text, source = Text(), words(answer["article"]["text"])
    for name, items in sorted(answer["results"].items(), key=lambda pair: pair[0] != "quotes"):
        for item in items:
            source.stylize(COLOURS.get(name, OTHER), item["start"], item["end"])
    at = 0
    for place, _, mark in sorted(_marks(answer, plain), key=lambda one: one[:2]):
        text.append_text(source[at:place])
        text.append_text(mark)
        at = place
    return text.append_text(source[at:])


def _marks(answer: Answer, plain: bool) -> Iterator[tuple[int, int, Text]]:
    """What is put into the text: place, rank among those of one place (ends first, inner ones first), words."""
    for name, items in answer["results"].items():
        for item in items:
            length = item["end"] - item["start"]
            if plain:
                yield item["start"], 1_000_000_000 - length, Text(MARKS[0])
            mark = f"{MARKS[1] if plain else ''}⟨{said(item)}⟩"
            yield item["end"], length, words(mark, f"dim {COLOURS.get(name, OTHER).split()[0]}")
