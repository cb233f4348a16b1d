"""A worker: takes jobs from the Redis that replicas share, and does them in parse processes of its own."""

from __future__ import annotations

import signal
import threading
from functools import partial

import structlog

from factbox.fetch import Fetcher
from factbox.fetch.deliver import deliver
from factbox.installation import Installation
from factbox.jobs.broker import Brokered
from factbox.jobs.labour import Labour
from factbox.metrics import Metrics
from factbox.server import make_pool
from factbox.version import __version__
from factbox.web.articles import Articles
from factbox.web.jobs import worker_of
from factbox.workers import Died

_log = structlog.get_logger()


def work(installation: Installation) -> int:
    """Work until SIGTERM or SIGINT, then end what was begun; the exit status."""
    settings, stop = installation.settings, threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    pool = make_pool(settings)
    try:
        pool.start()
    except Died as death:
        _log.error("start-failed", reason=f"a parse process {death.how} while it loaded the plugins")
        return 1
    articles = Articles(installation.registry, pool, Fetcher(settings.fetching), Metrics())
    queue = Brokered(settings.jobs_broker, most=settings.jobs, keep=settings.jobs_seconds)
    told = partial(deliver, settings=settings.fetching)
    labour = Labour(queue, worker_of(articles), told, settings.callback_secret, settings.processes)
    labour.start()
    _log.info("working", version=__version__, workers=pool.workers, parsers=list(installation.registry.names))
    stop.wait()
    _log.info("draining")
    labour.stop(settings.drain_timeout)
    pool.close()
    _log.info("stopped")
    return 0
