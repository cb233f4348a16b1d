"""A run from its inputs to its folder: planned once, worked off as often as it takes, described by its manifest."""

from __future__ import annotations

import platform
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any, Protocol

from factbox.bulk import sinks, sources, storage
from factbox.bulk.answering import Tally
from factbox.bulk.crew import Crew
from factbox.bulk.folder import Folder
from factbox.bulk.locked import locked
from factbox.bulk.pieces import Piece
from factbox.bulk.values import BulkError, Task, Unit
from factbox.bulk.versions import differences, versions
from factbox.bulk.work import work_off
from factbox.engine import load_options
from factbox.installation import Installation

RUNNING, STOPPED, DONE = "running", "stopped", "done"
IDENTITY = ("inputs", "kind", "task")
"""Members of a manifest that a run in the same folder must have the same, to be the same run."""


class Watcher(Protocol):
    """Who is told how a run goes."""

    def begins(self, units: Sequence[Unit], done: int) -> None:
        """`done` bytes of the units' sizes are done already."""

    def goes_on(self, piece: Piece, tally: Tally) -> None:
        """A piece is written."""

    def closes(self, unit: int) -> None:
        """A unit is done that others worked off."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A run as it stands before it begins, or goes on."""

    folder: Folder
    units: Sequence[Unit]
    closed: frozenset[int]
    manifest: Mapping[str, Any]
    is_new: bool

    @property
    def open(self) -> list[tuple[int, Unit]]:
        """Units that have parts to be written, with their numbers. With a limit, all: those done count."""
        limited = self.manifest["task"]["limit"] > 0
        return [(number, unit) for number, unit in enumerate(self.units) if limited or number not in self.closed]


def plan(inputs: Sequence[str], output: str, task: Task, installation: Installation, kind: str | None = None) -> Plan:
    """What there is to do; nothing is written yet. Raises BulkError, or ValidationError for wrong options."""
    _check(task, installation)
    folder = Folder(output)
    manifest = _described(inputs, kind, task, installation)
    if (found := folder.manifest()) is None:
        units = list(sources.units(inputs, kind))
        if not units:
            raise BulkError("the inputs hold nothing to read")
        return Plan(folder, units, frozenset(), manifest, is_new=True)
    _check_same(found, manifest, output)
    units = folder.units()
    _check_unchanged(units)
    return Plan(folder, units, frozenset(folder.closed()), found, is_new=False)


def _check(task: Task, installation: Installation) -> None:
    installed = installation.registry.installed
    if unknown := [name for name in task.plugins if name not in installed]:
        raise BulkError(f"no parser is called {', '.join(unknown)}; installed: {', '.join(installed)}")
    load_options(installation.registry, task.options)
    sinks.encoder(installation.registry, task)


def _described(inputs: Sequence[str], kind: str | None, task: Task, installation: Installation) -> dict[str, Any]:
    told = asdict(task)
    return {
        "status": RUNNING,
        "begun_at": _now(),
        "inputs": list(inputs),
        "kind": kind,
        "task": told | {name: list(told[name]) for name in ("plugins", "fields")},
        **versions(installation.registry),
        "python": platform.python_version(),
        "runs": 0,
        "seconds": 0.0,
    }


def _check_same(found: Mapping[str, Any], manifest: Mapping[str, Any], output: str) -> None:
    if other := [name for name in IDENTITY if found[name] != manifest[name]]:
        what = ", ".join(_differs(name, found[name], manifest[name]) for name in other)
        raise BulkError(f"{output} holds a run that was asked otherwise ({what}): take another folder for this one")
    if changed := differences(manifest, found):
        raise BulkError(
            f"{output} was begun with other versions ({'; '.join(changed)}): go on with those, or take another folder"
        )


def _differs(name: str, there: Any, here: Any) -> str:
    if isinstance(there, Mapping) and isinstance(here, Mapping):
        return ", ".join(f"{key} was {there.get(key)!r}" for key in here if here[key] != there.get(key))
    return f"{name} was {there!r}"


def _check_unchanged(units: Sequence[Unit]) -> None:
    whole: dict[str, int] = {}
    for unit in units:
        if unit.path and unit.kind in ("jsonl", "warc"):
            whole[unit.path] = whole.get(unit.path, 0) + unit.size
    for path, size in whole.items():
        if not storage.exists(path) or storage.size(path) != size:
            raise BulkError(f"{path} is not what it was when the run was begun: begin anew in another folder")


def run(
    plan: Plan, task: Task, installation: Installation, watcher: Watcher, workers: int, scheduler: str = ""
) -> dict[str, Any]:
    """Work the plan off; its manifest. Raises BulkError. When it is interrupted, the same call goes on."""
    with locked(plan.folder.path):
        storage.sweep(plan.folder.path)
        if plan.is_new:
            plan.folder.plan(list(plan.units))
        manifest = dict(plan.manifest) | {"status": RUNNING, "runs": plan.manifest["runs"] + 1, "workers": workers}
        plan.folder.describe(manifest)
        status, began = STOPPED, time.monotonic()
        try:
            watcher.begins(plan.units, sum(plan.units[number].size for number in plan.closed))
            if scheduler:
                from factbox.bulk.cluster import work_off_on

                work_off_on(scheduler, plan, task, installation, watcher)
            else:
                _work_off_here(plan, task, installation, watcher, workers)
            status = DONE
        finally:
            manifest |= _summed(plan, manifest, status, time.monotonic() - began)
            plan.folder.describe(manifest)
    return manifest


def _work_off_here(plan: Plan, task: Task, installation: Installation, watcher: Watcher, workers: int) -> None:
    crew = Crew.of(installation, task, workers)
    try:
        work_off(plan.open, task, installation.registry, crew, plan.folder, watcher.goes_on)
    finally:
        crew.close()


def _summed(plan: Plan, manifest: Mapping[str, Any], status: str, seconds: float) -> dict[str, Any]:
    spent = manifest["seconds"] + seconds
    summed = plan.folder.sum_up()
    rate = (summed["counts"]["articles"] + summed["counts"]["errors"]) / spent if spent else 0.0
    return {
        "status": status,
        "ended_at": _now(),
        "seconds": round(spent, 3),
        "articles_per_second": round(rate, 1),
        **summed,
    }


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
