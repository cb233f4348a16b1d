"""Stores that fsspec knows, and files of this machine, behave alike."""

from __future__ import annotations

import gzip
import json
import uuid
from pathlib import Path

import pytest
import synthetic
from bulked import bulk_run

from factbox.bulk import storage

pytest.importorskip("fsspec")


@pytest.fixture(params=["local", "memory"])
def root(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return str(tmp_path) if request.param == "local" else f"memory://{uuid.uuid4()}"


def test_what_is_written_is_there_whole_and_found(root: str) -> None:
    path = storage.join(root, "a/b.txt")
    storage.write(path, b"one")
    storage.write(path, b"two")
    assert (storage.read(path), storage.size(path), storage.exists(path)) == (b"two", 3, True)
    assert storage.names(storage.join(root, "a")) == ["b.txt"]
    assert storage.names(storage.join(root, "nowhere")) == []
    assert not storage.exists(storage.join(root, "a/c.txt"))
    assert storage.is_folder(storage.join(root, "a"))
    assert [name.rpartition("/")[2] for name in storage.within(root)] == ["b.txt"]
    assert [name.rpartition("/")[2] for name in storage.matching(storage.join(root, "*/b.*"))] == ["b.txt"]


def test_a_write_that_fails_leaves_what_was_there(root: str) -> None:
    path = storage.join(root, "b.txt")
    storage.write(path, b"before")
    with pytest.raises(TypeError), storage.replacing(path) as file:
        file.writelines([b"after", None])  # type: ignore[list-item]
    assert storage.read(path) == b"before"
    assert storage.names(root) == ["b.txt"]


def test_a_run_reads_from_and_writes_to_a_store(root: str) -> None:
    storage.write(storage.join(root, "in/corpus.jsonl.gz"), gzip.compress(synthetic.lines(30)))
    for runs in (1, 2):
        manifest = bulk_run([storage.join(root, "in/*.gz")], storage.join(root, "out"), articles=10, plugins=("links",))
        assert (manifest["counts"], manifest["runs"]) == ({"articles": 30, "errors": 0, "parts": 3}, runs)
    part = gzip.decompress(storage.read(storage.join(root, "out/part-00000-00001.jsonl.gz")))
    assert json.loads(part.splitlines()[0])["id"] == "article-10"
