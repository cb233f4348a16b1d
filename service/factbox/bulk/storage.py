"""Files of this machine, or of a store that fsspec knows (s3://, gs://): the few things that a run does to them."""

from __future__ import annotations

import glob
import io
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from factbox.bulk.extras import needed

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)
TEMPORARY = ".tmp-"


def is_remote(path: str) -> bool:
    """Whether `path` is for fsspec."""
    return _SCHEME.match(path) is not None


def _store(path: str) -> Any:
    """The file system of `path`, and the path as it knows it."""
    return needed("fsspec", "read and write s3:// and other stores").core.url_to_fs(path)


def join(folder: str, name: str) -> str:
    return f"{folder.rstrip('/')}/{name}" if is_remote(folder) else str(Path(folder) / name)


def open_binary(path: str) -> IO[bytes]:
    """`path` for reading."""
    if not is_remote(path):
        return Path(path).open("rb")
    system, name = _store(path)
    opened: IO[bytes] = system.open(name, "rb")
    return opened


def read(path: str) -> bytes:
    with open_binary(path) as file:
        return file.read()


def size(path: str) -> int:
    """Bytes of a file; FileNotFoundError where there is none."""
    if not is_remote(path):
        return Path(path).stat().st_size
    system, name = _store(path)
    return int(system.size(name) or 0)


def exists(path: str) -> bool:
    try:
        size(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def is_folder(path: str) -> bool:
    if not is_remote(path):
        return Path(path).is_dir()
    system, name = _store(path)
    return bool(system.isdir(name))


def within(folder: str) -> Iterator[str]:
    """Every file below `folder`, in order, those whose names or folders begin with a dot apart."""
    if not is_remote(folder):
        found = (str(path) for path in sorted(Path(folder).rglob("*")) if path.is_file())
    else:
        system, name = _store(folder)
        found = (system.unstrip_protocol(path) for path in sorted(system.find(name)))
    hidden = re.compile(r"[/\\]\.")
    return (path for path in found if not hidden.search(path[len(folder) :]))


def matching(pattern: str) -> list[str]:
    """Files that a pattern names, in order; `**` goes through folders."""
    if not is_remote(pattern):
        found = glob.glob(pattern, recursive=True)  # noqa: PTH207 - Path.glob takes no absolute pattern
        return sorted(name for name in found if Path(name).is_file())
    system, name = _store(pattern)
    return sorted(system.unstrip_protocol(path) for path in system.glob(name))


def names(folder: str) -> list[str]:
    """Names of the files in `folder` itself; none where there is no folder."""
    if not is_remote(folder):
        return sorted(path.name for path in Path(folder).iterdir()) if Path(folder).is_dir() else []
    system, name = _store(folder)
    if not system.exists(name):
        return []
    return sorted(path.rstrip("/").rpartition("/")[2] for path in system.ls(name, detail=False))


@contextmanager
def replacing(path: str) -> Iterator[IO[bytes]]:
    """A file that stands under `path` once the block ended well, whole, in place of what was there; else not at all."""
    if is_remote(path):
        with _remote(path) as file:
            yield file
        return
    temporary = Path(path).with_name(f"{TEMPORARY}{os.getpid()}-{Path(path).name}")
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    try:
        with temporary.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


@contextmanager
def _remote(path: str) -> Iterator[IO[bytes]]:
    """Gathered in memory and sent at once: a file of a store that is closed early may be kept as it is."""
    system, name = _store(path)
    file = io.BytesIO()
    yield file
    system.pipe_file(name, file.getvalue())


def write(path: str, data: bytes) -> None:
    """`data` as the file `path`, whole or not at all."""
    with replacing(path) as file:
        file.write(data)


def sweep(folder: str) -> None:
    """Remove what a run that was killed left half written."""
    for name in names(folder) if not is_remote(folder) else ():
        if name.startswith(TEMPORARY):
            (Path(folder) / name).unlink(missing_ok=True)
