"""The same on the workers of a Dask cluster that runs already: units are handed out, parts are written where they are.

A worker that dies: Dask hands its unit to another, which goes on behind the parts that are there. A scheduler that
dies ends the run; the same command goes on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factbox.bulk import storage
from factbox.bulk.children import allow_children
from factbox.bulk.crew import Crew
from factbox.bulk.extras import needed
from factbox.bulk.folder import MANIFEST, Folder
from factbox.bulk.values import BulkError, Task, Unit
from factbox.bulk.versions import differences, versions
from factbox.bulk.work import work_off
from factbox.installation import Installation, current

if TYPE_CHECKING:
    from factbox.bulk.run import Plan, Watcher

CONNECT = 30.0
RETRIES = 3
"""Times a unit may take its worker with it before the run gives up."""


def work_off_on(scheduler: str, plan: Plan, task: Task, installation: Installation, watcher: Watcher) -> None:
    """Work the plan's open units off. Raises BulkError."""
    distributed = needed("distributed", "run on a Dask cluster", "dask")
    if task.limit:
        raise BulkError("a limit counts from the beginning, which only one machine can do: take --sample on a cluster")
    with _client(distributed, scheduler) as client:
        ours = versions(installation.registry)
        _check_workers(client, ours, plan.folder.path)
        futures = {
            client.submit(work_off_one, unit, number, task, plan.folder.path, ours, pure=False, retries=RETRIES): number
            for number, unit in plan.open
        }
        try:
            for future in distributed.as_completed(list(futures), loop=client.loop):
                _settle(distributed, future)
                watcher.closes(futures[future])
        finally:
            client.cancel(list(futures), reason="the run ended")


def _client(distributed: Any, scheduler: str) -> Any:
    try:
        return distributed.Client(scheduler, timeout=CONNECT, set_as_default=False)
    except OSError as error:
        raise BulkError(f"no Dask scheduler answers at {scheduler}: {error}") from None


def _settle(distributed: Any, future: Any) -> None:
    """Raise what a unit failed with as an error of the run."""
    try:
        future.result()
    except distributed.KilledWorker:
        raise BulkError("a unit ended every worker that was given it: see their logs (memory?)") from None
    except (distributed.CancelledError, OSError) as error:
        raise BulkError(f"the cluster gave up ({error}): the same command goes on from here") from None


def _check_workers(client: Any, ours: dict[str, Any], folder: str) -> None:
    """Raise BulkError unless there are workers, all of our versions, that see the folder."""
    try:
        client.wait_for_workers(1, timeout=CONNECT)
    except TimeoutError:
        raise BulkError("the cluster has no workers: start some, then run again") from None
    found = client.run(_described, folder)
    for address, (theirs, sees_folder) in found.items():
        _check(address, ours, theirs)
        if not sees_folder:
            raise BulkError(f"the worker at {address} does not see {folder}: it must be storage that all of them share")


def _check(address: str, ours: dict[str, Any], theirs: dict[str, Any]) -> None:
    if other := differences(ours, theirs):
        raise BulkError(
            f"the worker at {address} has other versions ({'; '.join(other)}): install the same on all of them"
        )


def _described(folder: str) -> tuple[dict[str, Any], bool]:
    """What a worker has, and whether it sees the folder of the run."""
    return versions(current().registry), storage.exists(storage.join(folder, MANIFEST))


def work_off_one(unit: Unit, number: int, task: Task, folder: str, expected: dict[str, Any]) -> int:
    """Work one unit off, in a thread of a worker; its number. Raises BulkError."""
    installation = current()
    _check("this", expected, versions(installation.registry))  # it may have come after the others were looked at
    allow_children()
    crew = Crew.of(installation, task, 1)
    try:
        work_off([(number, unit)], task, installation.registry, crew, Folder(folder), lambda piece, tally: None)
    finally:
        crew.close()
    return number
