"""`factbox work`."""

from __future__ import annotations

import sys

import click

from factbox.cli.environment import chosen_settings
from factbox.cli.failures import Misused


@click.command()
@click.option("--workers", type=click.IntRange(0), help="Parse processes; 0: one a processor.")
def work(workers: int | None) -> None:
    """Do jobs from FACTBOX_JOBS_BROKER until SIGTERM or Ctrl-C.

    Services that have the same broker hand them in, at `/v1/jobs`. It needs the extra factbox[jobs].
    """
    from factbox.installation import Installation

    chosen = chosen_settings(workers=workers)
    if not chosen.jobs_broker:
        raise Misused("FACTBOX_JOBS_BROKER is not set: without it jobs are done by the service that takes them")
    from factbox import logs
    from factbox.work import work as work_until_told

    logs.configure(chosen)
    sys.exit(work_until_told(Installation.of(chosen)))
