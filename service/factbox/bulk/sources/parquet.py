"""Parquet: a row an article, its columns the fields of a request."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factbox.bulk import storage
from factbox.bulk.extras import needed
from factbox.bulk.values import BulkError, Entry, Reading, Unit

ROWS = 256
STRETCH = 20_000
"""Rows that one reader takes at least, in whole row groups."""


def units(path: str) -> Iterator[Unit]:
    with storage.open_binary(path) as raw:
        file = _opened(path, raw)
        groups = [file.metadata.row_group(number) for number in range(file.metadata.num_row_groups)]
        start = rows = size = 0
        for number, group in enumerate(groups):
            rows, size = rows + group.num_rows, size + group.total_byte_size
            if rows >= STRETCH or number == len(groups) - 1:
                yield Unit("parquet", path, start, number + 1, size=size)
                start, rows, size = number + 1, 0, 0


def entries(unit: Unit, reading: Reading) -> Iterator[Entry]:
    with storage.open_binary(unit.path) as raw:
        file = _opened(unit.path, raw)
        groups = range(file.metadata.num_row_groups)
        counts = [file.metadata.row_group(number).num_rows for number in groups]
        chosen = [number for number in groups if unit.start <= number < unit.end]
        at, rows = sum(counts[: unit.start]), max(1, sum(counts[number] for number in chosen))
        first = at
        for batch in file.iter_batches(ROWS, row_groups=chosen):
            for row in batch.to_pylist():
                yield Entry(f"{unit.path}#{at}", fields=row)
                at += 1
            reading.done = unit.size * (at - first) // rows


def _opened(path: str, raw: Any) -> Any:
    pyarrow, parquet = needed("pyarrow", "read Parquet"), needed("pyarrow.parquet", "read Parquet")
    try:
        return parquet.ParquetFile(raw)
    except pyarrow.ArrowInvalid as error:
        raise BulkError(f"{path}: it is no Parquet file: {error}") from None
