"""What `factbox parse` was asked to read: files, folders, patterns, web addresses, standard input."""

from __future__ import annotations

import glob
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factbox.cli.failures import Failed, Misused

HTML = frozenset({".html", ".htm", ".xhtml"})
TEXT = frozenset({".txt", ".text", ".md"})
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_NAME = re.compile(r"www\.[^/\s]+\.[^/\s]+", re.IGNORECASE)
BINARY = re.compile(rb"%PDF-|PK\x03\x04|\x89PNG|\xff\xd8\xff|GIF8|\x1f\x8b|\xd0\xcf\x11\xe0")
"""How PDF, Office, pictures and archives begin: read as text they would give nonsense."""


@dataclass(frozen=True, slots=True)
class Origin:
    """One article to be read: a web address, a file, or `-`."""

    name: str
    is_url: bool = False


def find(asked: Iterable[str]) -> list[Origin]:
    """The articles that the arguments name: folders give their text and HTML files, patterns the files they match."""
    return [origin for argument in asked for origin in _of(argument)]


def _of(argument: str) -> Iterator[Origin]:
    if _SCHEME.match(argument):
        if not argument.lower().startswith(("http://", "https://")):
            raise Misused(f"{argument}: only http:// and https:// addresses are fetched")
        yield Origin(argument, is_url=True)
    elif argument == "-" or Path(argument).is_file() or Path(argument).is_fifo() or Path(argument).is_char_device():
        yield Origin(argument)
    elif Path(argument).is_dir():
        yield from _within(Path(argument))
    elif found := sorted(glob.glob(argument, recursive=True)):  # noqa: PTH207 - Path.glob takes no absolute one
        yield from (Origin(name) for name in found if Path(name).is_file())
    else:
        hint = f": for a web address write https://{argument}" if _NAME.match(argument) else ""
        raise Misused(f"{argument}: there is no such file or folder, nor a file like it{hint}")


def _within(folder: Path) -> Iterator[Origin]:
    found = sorted(path for path in folder.rglob("*") if path.suffix.lower() in HTML | TEXT and path.is_file())
    if not found:
        raise Misused(f"{folder}: there is no text or HTML file in it ({' '.join(sorted(HTML | TEXT))})")
    yield from (Origin(str(path)) for path in found)


def read(origin: Origin, as_html: bool) -> dict[str, Any]:
    """What `factbox.parse` is given for it: `url`, `html` or `text`. Raises Failed when there is nothing in it."""
    if origin.is_url:
        return {"url": origin.name}
    body = sys.stdin.buffer.read() if origin.name == "-" else Path(origin.name).read_bytes()
    if not body.strip():
        raise Failed("there is no article: it is empty")
    if BINARY.match(body):
        raise Failed("there is no article: it is neither text nor HTML")
    from factbox.prepare.charset import decode_page

    is_html = as_html or Path(origin.name).suffix.lower() in HTML
    text = decode_page(body, "text/html" if is_html else "text/plain")
    return {"html" if is_html else "text": text}
