"""What starts imports what it needs and no more: it is most of the time of a short command, and memory of a service."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from serving import Running

PARSE = ["-m", "factbox", "parse", "-"]
SERVICE = """
from factbox.discovery import built_in
from factbox.settings import Settings
from factbox.web import create_app
create_app(Settings(), built_in(), object())
"""


def imported(arguments: list[str]) -> set[str]:
    """The modules that Python imports when it runs so."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *arguments], input="Rain fell on Monday.", capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-500:]
    return {line.rpartition("|")[2].strip() for line in done.stderr.split("\n") if line.startswith("import time:")}


@pytest.mark.parametrize("name", ["flask", "requests", "lxml", "trafilatura", "rich", "structlog", "multiprocessing"])
def test_a_text_is_parsed_without_what_serves_fetches_or_reads_pages(name: str) -> None:
    assert name not in imported(PARSE)


@pytest.mark.parametrize(
    "name", ["requests", "lxml", "trafilatura", "factbox.language.tagging", "factbox_dates.parser"]
)
def test_the_web_process_has_nothing_that_fetches_reads_pages_or_parses(name: str) -> None:
    assert name not in imported(["-c", SERVICE])


def test_what_is_imported_is_seen() -> None:
    assert {"factbox", "factbox_dates.parser"} <= imported(PARSE)
    assert {"factbox.web.app", "flask"} <= imported(["-c", SERVICE])


def test_a_service_is_its_web_process_its_fork_server_and_its_parse_processes() -> None:
    """Python would add one that looks after named semaphores, of which there are none."""
    service = Running({})
    try:
        service.event("ready")
        own = service.process.pid
        children = Path(f"/proc/{own}/task/{own}/children").read_text().split()
        commands = [Path(f"/proc/{child}/cmdline").read_text().replace("\0", " ") for child in children]
        assert ["forkserver" in command for command in commands] == [True], commands
    finally:
        service.end()


def test_structlog_is_imported_without_rich_and_rich_can_be_imported_later() -> None:
    script = (
        "import sys; from factbox.lean import without_rich; without_rich(); print('rich' in sys.modules); "
        "import structlog, rich; print(structlog.dev.ConsoleRenderer(colors=False)(None, 'info', {'event': 'heard'}))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "heard"]


def test_where_rich_is_already_it_stays() -> None:
    script = (
        "import rich, sys; from factbox.lean import without_rich; without_rich(); print(sys.modules['rich'] is rich)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"
