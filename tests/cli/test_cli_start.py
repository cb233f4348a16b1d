"""What starts imports what it needs and no more: it is most of the time of a short command, and memory of a service."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
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


AS_A_CHILD = "import runpy, sys; runpy.run_path(sys.argv[1], run_name='__mp_main__')"


def test_parse_processes_import_the_command_as_their_main_module_and_nothing_of_the_command_line() -> None:
    command = Path(sysconfig.get_path("scripts"), "factbox")
    names = imported(["-c", AS_A_CHILD, str(command)])
    assert "factbox.__main__" in names
    assert not names & {"click", "factbox.cli", "factbox.cli.group"}


def test_the_command_runs_the_command_line() -> None:
    command = Path(sysconfig.get_path("scripts"), "factbox")
    by_name, by_module = (
        subprocess.run([*start, "--version"], capture_output=True, text=True, check=True).stdout
        for start in ([command], [sys.executable, "-m", "factbox"])
    )
    assert by_name == by_module != ""


def private(pid: str) -> float:
    """Megabytes that a process shares with none."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().split("\n")
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_Dirty")) / 1024


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="this system does not tell what is shared")
def test_parse_processes_share_with_the_fork_server_what_they_need_to_begin() -> None:
    """Each took 11 MB of its own when it read the entry points, made the schemas and imported the command line anew."""
    service = Running({})
    try:
        service.event("ready")
        own = service.process.pid
        server = Path(f"/proc/{own}/task/{own}/children").read_text().split()[0]
        processes = Path(f"/proc/{server}/task/{server}/children").read_text().split()
        assert len(processes) >= 1
        assert max(map(private, processes)) < 8
    finally:
        service.end()


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
