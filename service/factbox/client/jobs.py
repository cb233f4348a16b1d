"""A job: an article that the service parses while its caller does something else."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from factbox.box import Factbox
from factbox.client.errors import ServiceProblem
from factbox.client.transport import Transport

GOING_ON = ("queued", "running")
PAUSES = (0.05, 0.1, 0.2, 0.5, 1.0, 2.0)
"""Seconds between two looks; the last for all further ones."""


@dataclass(frozen=True)
class Job:
    """A job that was handed in, by its id."""

    id: str
    transport: Transport

    def look(self) -> dict[str, Any]:
        """How it stands: `status` queued, running, done or failed. Raises ServiceProblem 404 when it is gone."""
        stands: dict[str, Any] = self.transport.json("GET", f"/v1/jobs/{quote(self.id, safe='')}")
        return stands

    def wait(self, seconds: float = 300.0) -> Factbox:
        """Its factbox, once done. Raises ServiceProblem where it ended otherwise, TimeoutError after `seconds`."""
        deadline, looks = time.monotonic() + seconds, 0
        while True:
            stands = self.look()
            if stands["status"] == "done":
                return Factbox(stands["answer"])
            if stands["status"] not in GOING_ON:
                raise ServiceProblem(stands.get("problem") or {"detail": f"job {self.id} is {stands['status']}"})
            if time.monotonic() > deadline:
                raise TimeoutError(f"job {self.id} is {stands['status']} after {seconds:g} seconds; it goes on")
            time.sleep(PAUSES[min(looks, len(PAUSES) - 1)])
            looks += 1
