"""Logs are for people on a terminal, and JSON elsewhere, unless asked otherwise."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys

import pytest
from serving import SERVE, running

from factbox.logs import for_people
from factbox.settings import Settings


@pytest.mark.parametrize(("asked", "terminal", "people"), [
    ("auto", True, True), ("auto", False, False), ("json", True, False), ("console", False, True),
])  # fmt: skip
def test_the_format_follows_the_terminal_unless_it_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, asked: str, terminal: bool, people: bool
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal, raising=False)
    assert for_people(Settings(log_format=asked)) == people


@pytest.mark.slow
def test_on_a_terminal_the_service_says_what_to_open() -> None:
    ours, theirs = pty.openpty()
    environ = {key: value for key, value in os.environ.items() if not key.startswith("FACTBOX_")}
    process = subprocess.Popen(SERVE, stderr=theirs, env=environ)
    os.close(theirs)
    told = b""
    try:
        while b"/docs" not in told:
            told += os.read(ours, 4096)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(20)
        os.close(ours)
    assert b"open http://127.0.0.1:" in told
    assert not told.startswith(b"{")


@pytest.mark.slow
def test_elsewhere_each_line_is_json() -> None:
    with running() as service:
        service.event("ready")
        assert [event for event in service.events if "open http" in json.dumps(event)] == []
