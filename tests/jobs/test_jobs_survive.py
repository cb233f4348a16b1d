"""A job that was accepted is never lost: whoever is killed, another does it. Real processes, a real Redis."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import requests
from redis_server import Redis, needed, running_redis
from serving import Running, running

pytestmark = [needed, pytest.mark.slow]
GOOD = {"text": "Ann Lee said on Monday that 75 boats left.", "published_at": "2025-01-06"}


@pytest.fixture
def redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Redis]:
    with running_redis(tmp_path_factory.mktemp("redis")) as server:
        yield server


class Worker:
    """`factbox work` in a process of its own."""

    def __init__(self, redis: Redis, path: Path | None = None, **more: str) -> None:
        environ = {key: value for key, value in os.environ.items() if not key.startswith("FACTBOX_")}
        environ |= {"FACTBOX_JOBS_BROKER": redis.url} | more
        if path is not None:
            environ["PYTHONPATH"] = f"{path}{os.pathsep}{environ.get('PYTHONPATH', '')}"
        command = [sys.executable, "-m", "factbox", "work", "--workers", "1"]
        self.process = subprocess.Popen(command, env=environ, stderr=subprocess.PIPE, text=True)

    def ready(self) -> Worker:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            if '"working"' in line:
                return self
        raise AssertionError("the worker ended")

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        assert self.process.stderr is not None
        self.process.stderr.close()


@contextmanager
def working(redis: Redis, path: Path | None = None, **more: str) -> Iterator[Worker]:
    worker = Worker(redis, path, **more).ready()
    try:
        yield worker
    finally:
        worker.kill()


def web(redis: Redis, **more: str) -> Any:
    return running({"FACTBOX_JOBS_BROKER": redis.url, "FACTBOX_JOBS": "1000"} | more)


def hand_in(service: Running, **more: Any) -> str:
    answer = requests.post(f"{service.address}/v1/jobs", json=GOOD | more, timeout=10)
    assert answer.status_code == 202, answer.text
    return str(answer.json()["job"])


def look(service: Running, job: str) -> dict[str, Any]:
    return dict(requests.get(f"{service.address}/v1/jobs/{job}", timeout=10).json())


def ended(service: Running, job: str, seconds: float = 60) -> dict[str, Any]:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = look(service, job)
        if found.get("status") not in ("queued", "running"):
            return found
        time.sleep(0.1)
    raise AssertionError(f"the job is lost: {look(service, job)}")


def test_a_job_is_done_by_a_worker_and_read_from_any_replica(redis: Redis) -> None:
    with web(redis) as one, web(redis) as other, working(redis):
        done = ended(other, hand_in(one))
        assert (done["status"], done["answer"]["results"]["figures"][0]["value"]) == ("done", 75)
        assert "factbox_jobs_unfinished 0.0" in requests.get(f"{one.address}/metrics", timeout=10).text


def test_a_worker_is_killed_and_another_does_what_it_had(redis: Redis, slow_plugin: Path) -> None:
    environment = {"PYTHONPATH": f"{slow_plugin}{os.pathsep}{os.environ.get('PYTHONPATH', '')}"}
    with web(redis, **environment) as service:
        jobs = [hand_in(service) for _ in range(3)]
        with working(redis, slow_plugin) as victim:
            deadline = time.monotonic() + 30
            while "running" not in {look(service, job)["status"] for job in jobs} and time.monotonic() < deadline:
                time.sleep(0.02)
            os.kill(victim.process.pid, signal.SIGKILL)
        stood = [look(service, job)["status"] for job in jobs]
        assert "running" in stood
        with working(redis, slow_plugin):
            assert [ended(service, job)["status"] for job in jobs] == ["done"] * 3


def test_the_web_process_is_killed_after_it_accepted(redis: Redis) -> None:
    with web(redis) as service:
        jobs = [hand_in(service) for _ in range(10)]
        os.kill(service.process.pid, signal.SIGKILL)
    with web(redis) as another, working(redis):
        assert [ended(another, job)["status"] for job in jobs] == ["done"] * 10


def test_redis_is_killed_and_comes_back_with_all_it_had(redis: Redis) -> None:
    with web(redis) as service:
        jobs = [hand_in(service) for _ in range(10)]
        redis.kill()
        refused = requests.post(f"{service.address}/v1/jobs", json=GOOD, timeout=30)
        assert (refused.status_code, refused.headers["Retry-After"]) == (503, "5")
        assert requests.get(f"{service.address}/v1/jobs/{jobs[0]}", timeout=30).status_code == 503
        assert service.post(**GOOD).status_code == 200, "all else goes on"
        assert requests.get(f"{service.address}/readyz", timeout=30).status_code == 200
        redis.start()
        with working(redis):
            assert [ended(service, job)["status"] for job in jobs] == ["done"] * 10
            assert ended(service, hand_in(service))["status"] == "done"


def test_redis_is_killed_while_a_worker_works(redis: Redis, slow_plugin: Path) -> None:
    environment = {"PYTHONPATH": f"{slow_plugin}{os.pathsep}{os.environ.get('PYTHONPATH', '')}"}
    with web(redis, **environment) as service, working(redis, slow_plugin):
        jobs = [hand_in(service) for _ in range(4)]
        time.sleep(1.0)
        redis.kill()
        time.sleep(2.0)
        redis.start()
        assert [ended(service, job, 90)["status"] for job in jobs] == ["done"] * 4


def test_a_worker_that_is_told_to_end_ends_its_job_and_leaves_the_rest(redis: Redis, slow_plugin: Path) -> None:
    environment = {"PYTHONPATH": f"{slow_plugin}{os.pathsep}{os.environ.get('PYTHONPATH', '')}"}
    with web(redis, **environment) as service:
        jobs = [hand_in(service) for _ in range(4)]
        with working(redis, slow_plugin) as worker:
            while "running" not in {look(service, job)["status"] for job in jobs}:
                time.sleep(0.02)
            worker.process.terminate()
            assert worker.process.wait(30) == 0
        stood = [look(service, job)["status"] for job in jobs]
        assert "running" not in stood
        assert {"done", "queued"} == set(stood)
        with working(redis, slow_plugin):
            assert [ended(service, job, 20)["status"] for job in jobs] == ["done"] * 4


def test_without_a_broker_or_its_extra_the_worker_says_what_is_missing() -> None:
    environ = {key: value for key, value in os.environ.items() if not key.startswith("FACTBOX_")}
    ended = subprocess.run(
        [sys.executable, "-m", "factbox", "work"], env=environ, capture_output=True, text=True, timeout=30
    )
    assert ended.returncode == 2
    assert "FACTBOX_JOBS_BROKER is not set" in ended.stderr
    assert json.dumps(ended.stdout) == '""'
