"""Where the answers of `factbox parse` go: one after the other into one stream, or a file each into a folder."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import orjson

from factbox.cli.failures import Misused
from factbox.cli.sources import Origin
from factbox.formats.format import Format
from factbox.formats.registry import DEFAULT, NoFormat, named

FOR_PEOPLE = ("table", "annotated")
Answer = Mapping[str, Any]
Write = Callable[[Origin, int, Answer], None]
_NO_NAME = re.compile(r"[^\w.-]+")


@contextmanager
def opened(shape: str, output: str | None, count: int) -> Iterator[Write]:
    """What writes an answer in the shape, given its origin and number. Raises Misused, before anything is parsed."""
    form = None if shape in FOR_PEOPLE else _form(shape)
    if output is not None and (_is_folder(output) or (form and not form.joins and count > 1)):
        yield _into_folder(Path(output), form)
        return
    if form and not form.joins and count > 1:
        raise Misused(f"--format {shape} has one article a file: give --output FOLDER")
    with _stream(output) as out:
        if form:
            out.write(form.head)
        yield _flushing(out, _people(out, shape, count) if form is None else _joined(out, form, count))


def _form(shape: str) -> Format:
    try:
        return named(shape)
    except NoFormat as error:
        raise Misused(f"--format: {error}, {', '.join(FOR_PEOPLE)}") from None


def _is_folder(output: str) -> bool:
    return output.endswith(("/", os.sep)) or Path(output).is_dir()


@contextmanager
def _stream(output: str | None) -> Iterator[IO[bytes]]:
    if output is None:
        yield sys.stdout.buffer
    else:
        with Path(output).open("wb") as out:
            yield out


def _flushing(out: IO[bytes], write: Write) -> Write:
    def flushed(origin: Origin, index: int, answer: Answer) -> None:
        write(origin, index, answer)
        out.flush()

    return flushed


def _people(out: IO[bytes], shape: str, count: int) -> Write:
    from factbox import render

    def show(origin: Origin, index: int, answer: Answer) -> None:
        if "problem" not in answer:
            render.show(answer, shape, out, origin.name if count > 1 else None)

    return show


def _joined(out: IO[bytes], form: Format, count: int) -> Write:
    """Bytes that nothing else touches, so that a pipe works always."""

    def write(origin: Origin, index: int, answer: Answer) -> None:
        if form.name == DEFAULT:
            out.write(_json(answer) if count == 1 else _line(origin, index, answer))
        elif "problem" not in answer:
            out.write(form.body(_known(origin, answer)))

    return write


def _json(answer: Answer) -> bytes:
    return b"" if "problem" in answer else orjson.dumps(answer, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _line(origin: Origin, index: int, answer: Answer) -> bytes:
    return orjson.dumps({"index": index, **answer, "id": origin.name}, option=orjson.OPT_APPEND_NEWLINE)


def _known(origin: Origin, answer: Answer) -> Answer:
    """The answer with the name of its file or address as id; an article from a pipe has none."""
    return answer if origin.name == "-" else {**answer, "id": origin.name}


def _into_folder(folder: Path, form: Format | None) -> Write:
    if form is None:
        raise Misused("--output FOLDER is for forms of files; for people give --output FILE, or none")
    folder.mkdir(parents=True, exist_ok=True)
    taken: set[str] = set()

    def write(origin: Origin, index: int, answer: Answer) -> None:
        if "problem" not in answer:
            stem = _free(origin, taken)
            document = _json(answer) if form.name == DEFAULT else form.write(_known(origin, answer))
            files = {form.suffix: document} | {suffix: make(answer) for suffix, make in form.beside.items()}
            for suffix, body in files.items():
                (folder / f"{stem}{suffix}").write_bytes(body)

    return write


def _free(origin: Origin, taken: set[str]) -> str:
    """A name for the article's files: of its own file, or the end of its address; with a number where it is taken."""
    last = origin.name.split("?")[0].rstrip("/").rsplit("/", 1)[-1] if origin.is_url else Path(origin.name).stem
    name = _NO_NAME.sub("-", last).strip(".-") or "article"
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}-{number}"
    taken.add(free)
    return free
