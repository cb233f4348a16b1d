"""brat standoff (the `.ann` beside a `.txt`): facts as text-bound annotations, their parts related to them.

brat counts code points, and parts a span at line breaks (its standoff format, version 1.3).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any

from factbox.formats.facts import Fact, facts
from factbox.formats.format import Format
from factbox.formats.places import Answer, whole_text
from factbox.formats.words import told

_LINE = re.compile(r"[^\n]+")
_NO_TYPE = re.compile(r"[^A-Za-z0-9_-]")


def standoff(answer: Answer) -> Iterator[str]:
    """The lines of the `.ann`: T a span, R a relation of two, # what a fact says."""
    text = whole_text(answer)
    spans, relations, notes = count(1), count(1), count(1)
    for fact in facts(answer):
        own = f"T{next(spans)}"
        yield f"{own}\t{_bound(text, fact.parser, fact.item)}"
        if note := " ".join(_note(fact)):
            yield f"#{next(notes)}\tAnnotatorNotes {own}\t{' '.join(note.split())}"
        for name, place in fact.parts:
            part = f"T{next(spans)}"
            yield f"{part}\t{_bound(text, name, place)}"
            yield f"R{next(relations)}\t{_type(name)} Arg1:{own} Arg2:{part}"


def _bound(text: str, label: str, place: Mapping[str, Any]) -> str:
    """Type, places and words; of each line that the span crosses one place."""
    lines = list(_LINE.finditer(text, place["start"], place["end"]))
    places = ";".join(f"{line.start()} {line.end()}" for line in lines)
    return f"{_type(label)} {places}\t{' '.join(line.group() for line in lines)}"


def _type(label: str) -> str:
    return _NO_TYPE.sub("_", label)


def _note(fact: Fact) -> Iterator[str]:
    inner = {name for name, _ in fact.parts}
    return (f"{name}={told(value)}" for name, value in fact.fields.items() if name not in inner and told(value))


def _ann(answer: Answer) -> bytes:
    return "".join(f"{line}\n" for line in standoff(answer)).encode()


def _txt(answer: Answer) -> bytes:
    return whole_text(answer).encode()


FORMATS = (
    Format(
        name="brat",
        media_type="text/vnd.factbox.brat",
        suffix=".ann",
        summary="brat standoff annotations; the .txt beside it is the article's text.",
        body=_ann,
        joins=False,
        beside={".txt": _txt},
    ),
)
