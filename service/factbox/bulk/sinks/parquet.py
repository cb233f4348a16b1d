"""An answer a row, the items of each parser a list of structs; the schema is that of the installed parsers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import IO, Any

from factbox.bulk.arrow import converter, plain, schema, shape
from factbox.bulk.extras import needed
from factbox.bulk.values import Task
from factbox.registry import Registry

SUFFIX = ".parquet"
PURPOSE = "write Parquet"


def encoder(registry: Registry, task: Task) -> Callable[[Sequence[dict[str, Any]]], bytes]:
    """Record batches as an Arrow IPC stream: what crosses from a parse process is data, and nothing is unpickled."""
    pyarrow = needed("pyarrow", PURPOSE)
    made, change = schema(registry, task), converter(shape(registry, task))

    def encode(answers: Sequence[dict[str, Any]]) -> bytes:
        sink = pyarrow.BufferOutputStream()
        with pyarrow.ipc.new_stream(sink, made) as stream:
            stream.write_batch(pyarrow.RecordBatch.from_pylist([plain(answer, change) for answer in answers], made))
        return bytes(sink.getvalue())

    return encode


class _Table:
    """Payloads gathered into one row group a part."""

    def __init__(self, file: IO[bytes], made: Any) -> None:
        self._file, self._schema = file, made
        self._pyarrow = needed("pyarrow", PURPOSE)
        self._batches: list[Any] = []

    def add(self, payload: bytes) -> None:
        with self._pyarrow.ipc.open_stream(payload) as stream:
            self._batches += list(stream)

    def finish(self) -> None:
        table = self._pyarrow.Table.from_batches(self._batches, self._schema)
        needed("pyarrow.parquet", PURPOSE).write_table(table, self._file, compression="zstd")


def opened(file: IO[bytes], registry: Registry, task: Task) -> _Table:
    return _Table(file, schema(registry, task))
