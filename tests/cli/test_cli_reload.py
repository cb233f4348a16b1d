"""`factbox serve --reload` takes up each change of a plugin, and survives a broken one."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import pytest
import requests
from serving import Running, running

PLUGIN = """
from factbox import Parser, SpanSchema, hookimpl

@hookimpl
def factbox_parsers():
    return [Parser(name="{name}", summary="First letters.", item_schema=SpanSchema, parse=lambda a, c: [a.cite(0, 1)])]
"""
COMMAND = (sys.executable, "-m", "factbox", "serve", "--reload", "--port", "0", "--workers", "1")


def parsers(service: Running) -> list[str]:
    rows = requests.get(f"{service.address}/v1/plugins", timeout=5).json()["plugins"]
    return [row["name"] for row in rows if row["status"] == "ok"]


@pytest.mark.slow
def test_a_changed_plugin_is_served_within_seconds(tmp_path: Path) -> None:
    (tmp_path / "mine.py").write_text(PLUGIN.format(name="before"))
    with running({"FACTBOX_PLUGINS_DIR": str(tmp_path)}, command=COMMAND) as service:
        service.event("ready")
        assert "before" in parsers(service)
        for content, name in (
            (PLUGIN.format(name="after"), "after"),
            ("import nothing_of_this_name", "dates"),
            (PLUGIN.format(name="again"), "again"),
        ):
            service.events.clear()
            (tmp_path / "mine.py").write_text(content)
            service.event("ready")
            service.address = service.event("listening")["address"]
            assert name in parsers(service)
            assert "before" not in parsers(service)
        service.process.send_signal(signal.SIGTERM)
        assert service.process.wait(20) == 0
        with pytest.raises(requests.ConnectionError):
            parsers(service)
