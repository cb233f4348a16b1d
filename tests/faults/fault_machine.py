"""What a machine may do to the service: kill its processes, end it under load, leave it without descriptors, disk or names."""

from __future__ import annotations

import contextlib
import os
import random
import resource
import signal
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields
from pathlib import Path

import pytest
import requests
from flask.testing import FlaskClient
from hostile_site import running_site
from serving import Running, running
from soak import sample, tree

from factbox import settings
from factbox.discovery import built_in
from factbox.fetch import FetchError, FetchSettings, fetch
from factbox.settings import Settings, SettingsError
from factbox.web import create_app
from factbox.workers import Pool

SERVE = (sys.executable, "-m", "factbox", "serve", "--port", "0", "--workers", "2")
GOOD = {"text": "Ann Lee said on Monday that 75 boats left.", "published_at": "2025-01-06"}
JUNK = ("", "-1", "junk", "1e999", "\x7f\u202e", "9" * 400, "[]", "redis://", "/nowhere/at/all", "0x10", "nan", "*")


def parse_processes(service: Running) -> list[int]:
    def is_one(pid: int) -> bool:
        try:
            return "forkserver" in Path(f"/proc/{pid}/cmdline").read_text()
        except OSError:
            return False

    return [pid for pid in tree(service.process.pid)[1:] if is_one(pid)]


def test_parse_processes_are_killed_again_and_again() -> None:
    """Each article is answered: whole, or with the parser named that ran, or 500 when it was just being read."""
    chance, statuses, stop = random.Random(1), [], threading.Event()  # type: Any, list[int], Any

    def ask(service: Running) -> None:
        while not stop.is_set():
            statuses.append(service.post(**GOOD).status_code)

    with running(command=SERVE) as service:
        service.event("ready")
        callers = [threading.Thread(target=ask, args=(service,)) for _ in range(4)]
        for caller in callers:
            caller.start()
        kills = 0
        for _ in range(25):
            time.sleep(0.2)
            children = [pid for pid in parse_processes(service) if pid != min(parse_processes(service), default=0)]
            if children:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(chance.choice(children), signal.SIGKILL)
                    kills += 1
        stop.set()
        for caller in callers:
            caller.join()
        after = {one["code"] for one in service.post(**GOOD).json()["errors"]}
        assert after <= {"switched-off"}, "a parser that was at work in five killed processes looks guilty"
    print(f"\nkills: {kills} parse processes killed, {len(statuses)} articles, {statuses.count(200)} answered 200")
    assert kills >= 10
    assert set(statuses) <= {200, 422, 500, 503}
    assert statuses.count(200) > 0.7 * len(statuses)


def test_sigterm_under_load_loses_no_request_that_was_accepted() -> None:
    with running(command=SERVE) as service, ThreadPoolExecutor(8) as callers:
        service.event("ready")
        waiting = [callers.submit(service.post, **GOOD, id=str(number)) for number in range(60)]
        time.sleep(0.15)
        service.process.terminate()
        answered, refused = 0, 0
        for one in waiting:
            try:
                answered += one.result().status_code in (200, 503)
            except requests.ConnectionError:
                refused += 1  # it came after the listener had closed
        assert service.process.wait(40) == 0
    print(f"\nSIGTERM: {answered} answered, {refused} came too late, exit status 0")
    assert answered + refused == 60
    assert answered >= 8


def test_without_descriptors_it_refuses_and_recovers() -> None:
    with running({"FACTBOX_CONNECTIONS": "400"}, command=SERVE) as service:
        service.event("ready")
        held = len(list(Path(f"/proc/{service.process.pid}/fd").iterdir()))
        resource.prlimit(service.process.pid, resource.RLIMIT_NOFILE, (held + 20, held + 20))
        host, port = service.address.removeprefix("http://").split(":")
        crowd = []
        for _ in range(60):
            with contextlib.suppress(OSError):
                crowd.append(socket.create_connection((host, int(port)), timeout=2))
        time.sleep(1.0)
        assert service.process.poll() is None
        for one in crowd:
            one.close()
        deadline = time.monotonic() + 5
        while time.monotonic() < deadline:
            with contextlib.suppress(requests.RequestException):
                if requests.post(f"{service.address}/v1/parse", json=GOOD, timeout=2).status_code == 200:
                    break
        assert service.post(**GOOD).status_code == 200
    print("\ndescriptors: exhausted by 60 connections, served again within 5 s")


def test_a_full_disk_costs_the_cache_only(tmp_path: Path) -> None:
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(tmp_path)]
    if os.geteuid() or subprocess.run(command, capture_output=True).returncode:
        pytest.skip("only root may make a small file system")
    environment = {"FACTBOX_CACHE": str(tmp_path / "cache.sqlite"), "FACTBOX_FETCH_ALLOW_PRIVATE": "1"}
    try:
        with running(environment, command=SERVE) as service, running_site() as site:
            service.event("ready")
            with contextlib.suppress(OSError), (tmp_path / "full").open("wb") as file:
                while file.write(bytes(4096)):
                    file.flush()
            assert service.post(**GOOD).status_code == 200
            fetched = [service.post(url=site.url(f"ok?{number}")).status_code for number in range(3)]
            assert fetched == [200] * 3
        print("\ndisk: full, articles are answered and pages fetched")
    finally:
        subprocess.run(["umount", "-l", str(tmp_path)], check=True)


def test_a_read_only_root_is_enough() -> None:
    """In a mount namespace of its own, as the container runs it."""
    inside = 'mount --rbind / /mnt && mount -o remount,ro,bind /mnt && exec chroot /mnt "$@"'
    command = ("unshare", "--mount", "sh", "-c", inside, "sh", *SERVE)
    tried = (*command[: -len(SERVE)], "sh", "-c", "! touch /written")
    if os.geteuid() or subprocess.run(tried, capture_output=True).returncode:
        pytest.skip("only root may make a mount namespace")
    with running({"PYTHONDONTWRITEBYTECODE": "1", "TMPDIR": "/dev/shm"}, command=command) as service:
        service.event("ready")
        assert service.post(**GOOD).status_code == 200
    print("\nread-only root: articles are answered")


def test_256_mib_are_enough_for_one_parse_process_and_a_page_that_is_too_much_harms_nobody() -> None:
    command = (*SERVE[:-1], "1")
    with running({"FACTBOX_MEMORY_MB": "64"}, command=command) as service:
        service.event("ready")
        for _ in range(20):
            assert service.post(**GOOD).status_code == 200
        greedy = service.post(html="<p>" + "<b><i>word " * 200_000)
        assert greedy.status_code in (200, 422, 500)
        assert service.post(**GOOD).status_code == 200
        held = sample(service.process.pid).memory_mb
    print(f"\nmemory: {held:.0f} MiB held by all processes; a page of {2.2} MB was answered {greedy.status_code}")
    assert held < 256


def test_dead_name_servers_cost_a_fetch_its_time_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    release = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: release.wait(30) and [])
    began = time.monotonic()
    with pytest.raises(FetchError, match="could not be looked up in time"):
        fetch("http://example.org/", FetchSettings(timeout=3.0, connect_timeout=1.0))
    release.set()
    print(f"\nDNS: given up after {time.monotonic() - began:.1f} s")
    assert time.monotonic() - began < 3


@pytest.fixture
def client(pool: Pool) -> FlaskClient:
    return create_app(Settings(rate_limit="1000/minute"), built_in(), pool).test_client()


@pytest.mark.parametrize("jump", [86_400.0, -86_400.0, 3e8], ids=["a day on", "a day back", "ten years on"])
def test_a_clock_that_jumps_changes_no_answer(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch, jump: float
) -> None:
    clock = time.time
    before = client.post("/v1/parse", json=GOOD).get_json()
    monkeypatch.setattr(time, "time", lambda: clock() + jump)
    for _ in range(3):
        after = client.post("/v1/parse", json=GOOD)
        assert after.status_code == 200
    assert after.get_json()["results"] == before["results"]
    assert client.get("/metrics").status_code == client.get("/readyz").status_code == 200


@pytest.mark.parametrize("name", [one.name for one in fields(Settings)])
def test_junk_in_a_variable_is_told_by_its_name_or_does_no_harm(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    variable = f"FACTBOX_{name.upper()}"
    for junk in JUNK:
        monkeypatch.setenv(variable, junk)
        told = ""
        try:
            settings.load()
        except SettingsError as error:
            told = str(error)
        assert variable in told or not told


def test_junk_in_all_variables_at_once_is_told_at_once() -> None:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("FACTBOX_")}
    junk = {f"FACTBOX_{one.name.upper()}": "junk" for one in fields(Settings)}
    ended = subprocess.run(SERVE, env=kept | junk, capture_output=True, text=True, timeout=60)
    assert ended.returncode == 2
    assert "Traceback" not in ended.stderr
    told = [name for name in junk if f"{name}:" in ended.stderr]
    print(f"\nsettings: {len(told)} of {len(junk)} variables with junk were named, exit status 2")
    assert {"FACTBOX_WORKERS", "FACTBOX_RATE_LIMIT", "FACTBOX_JOBS_BROKER", "FACTBOX_CORS_ORIGINS"} <= set(told)
