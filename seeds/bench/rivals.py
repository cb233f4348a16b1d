"""Other tools on the same texts, each in a process of an environment of its own that has nothing of factbox.

Run as a script there, it reads names of tools, a line each, and answers with milliseconds of CPU.
"""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any


def _trafilatura(texts: dict[str, str]) -> Callable[[], Any]:
    extract = importlib.import_module("trafilatura").bare_extraction
    return lambda: extract(texts["page"], with_metadata=True)


def _dateparser(texts: dict[str, str]) -> Callable[[], Any]:
    search = importlib.import_module("dateparser.search").search_dates
    return lambda: search(texts["sample"], languages=["en"])


def _quantulum3(texts: dict[str, str]) -> Callable[[], Any]:
    parse = importlib.import_module("quantulum3.parser").parse
    return lambda: parse(texts["sample"])


def _textacy(texts: dict[str, str]) -> Callable[[], Any]:
    model = importlib.import_module("spacy").load("en_core_web_sm")
    quotations = importlib.import_module("textacy.extract").direct_quotations
    return lambda: list(quotations(model(texts["sample"])))


RIVALS = {
    "trafilatura (page)": _trafilatura,
    "dateparser (dates)": _dateparser,
    "quantulum3 (figures)": _quantulum3,
    "spaCy small + textacy (quotes)": _textacy,
}


def serve() -> None:
    """Answer names on standard input until it ends."""
    texts = json.loads(sys.stdin.readline())
    ready: dict[str, Callable[[], Any]] = {}
    for line in sys.stdin:
        name = line.strip()
        try:
            if name not in ready:
                ready[name] = RIVALS[name](texts)
                ready[name]()  # to warm up
            began = time.process_time()
            ready[name]()
            print((time.process_time() - began) * 1e3, flush=True)
        except (ImportError, OSError) as missing:
            print(f"- {type(missing).__name__}: {str(missing).splitlines()[0]}", flush=True)


class Rivals:
    """The process of the other environment, asked one tool at a time."""

    def __init__(self, python: Path, texts: dict[str, str]) -> None:
        command = [str(python), "-W", "ignore", __file__]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self._say(json.dumps(texts))
        self.absent = {name: answer[2:] for name in RIVALS if (answer := self._ask(name)).startswith("-")}

    def measure(self, name: str) -> float:
        """Milliseconds of CPU that the tool takes once."""
        return float(self._ask(name))

    def _say(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def _ask(self, name: str) -> str:
        assert self._process.stdout is not None
        self._say(name)
        return self._process.stdout.readline().strip()

    def close(self) -> None:
        """End it."""
        self._process.communicate()


if __name__ == "__main__":
    serve()
