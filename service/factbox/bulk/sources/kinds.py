"""Which source reads which input: by what was asked for, else by its name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import ModuleType

from factbox.bulk import storage
from factbox.bulk.sources import addresses, feeds, files, lines, parquet, warc
from factbox.bulk.values import BulkError, Entry, Reading, Unit

SOURCES: dict[str, ModuleType] = {
    "jsonl": lines, "parquet": parquet, "files": files, "warc": warc, "urls": addresses, "feed": feeds,
}  # fmt: skip
KINDS = tuple(SOURCES)
SUFFIXES = {
    "jsonl": (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz", ".json.gz", ".jsonl.zst", ".ndjson.zst"),
    "parquet": (".parquet", ".pq"),
    "warc": (".warc", ".warc.gz"),
    "urls": (".urls",),
    "files": (".html", ".htm", ".xhtml", ".txt", ".text", ".md"),
}


def units(inputs: Iterable[str], kind: str | None = None) -> Iterator[Unit]:
    """The units of all inputs, in order: files, folders, patterns, addresses; of `kind`, or of what their names say.

    Raises BulkError for an input that nothing reads.
    """
    loose: list[str] = []
    for given in inputs:
        for path, sort in _sorted_out(given, kind):
            if sort == "files":
                loose.append(path)
            else:
                yield from SOURCES[sort].units(path)
    yield from files.units_of(loose)


def entries(unit: Unit, reading: Reading) -> Iterator[Entry]:
    """The articles of a unit, in order; `reading` is kept up to date on the way."""
    found: Iterator[Entry] = SOURCES[unit.kind].entries(unit, reading)
    return found


def _sorted_out(given: str, kind: str | None) -> Iterator[tuple[str, str]]:
    """(path, kind) of all that one input names."""
    if given.lower().startswith(("http://", "https://")) and kind in (None, "feed", "urls"):
        yield given, "feed"
    elif storage.is_folder(given):
        yield from _within(given, kind)
    else:
        paths = [given] if storage.exists(given) else storage.matching(given)
        if not paths:
            raise BulkError(f"{given}: there is no such file or folder, nor a file like it")
        yield from ((path, kind or kind_of(path) or _unknown(path)) for path in paths)


def _within(folder: str, kind: str | None) -> Iterator[tuple[str, str]]:
    found = [(path, sort) for path in storage.within(folder) if (sort := kind or kind_of(path))]
    if not found:
        suffixes = " ".join(suffix for names in SUFFIXES.values() for suffix in names)
        raise BulkError(f"{folder}: there is nothing in it that is read: {suffixes}")
    yield from found


def kind_of(path: str) -> str | None:
    """The kind that the name of a file tells; None for none of ours."""
    name = path.lower()
    return next((sort for sort, suffixes in SUFFIXES.items() if name.endswith(suffixes)), None)


def _unknown(path: str) -> str:
    raise BulkError(f"{path}: its name does not say what it holds: give --kind, one of {', '.join(KINDS)}")
