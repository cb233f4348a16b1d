"""The service: waitress in front of the app, parse processes behind it, and an orderly end."""

from __future__ import annotations

import os
import signal
import socket
import threading
import time
from functools import partial
from types import FrameType
from typing import Any

import structlog
from flask import Flask

from factbox import connections
from factbox import settings as configuration
from factbox.installation import load_registry
from factbox.logs import for_people
from factbox.registry import Broken
from factbox.settings import Settings
from factbox.telemetry import instrument
from factbox.version import __version__
from factbox.web import compression, create_app
from factbox.workers import Died, Pool

SPARE_THREADS = 8
"""Threads beyond those that may wait for a parse process or a page; health has others."""

_log = structlog.get_logger()


def make_pool(settings: Settings) -> Pool:
    """The parse processes that the settings ask for, not yet started."""
    return Pool(
        partial(load_registry, settings),
        workers=settings.processes,
        queue=settings.queue,
        queue_timeout=settings.queue_timeout,
        memory_mb=settings.process_memory_mb,
        prepare_timeout=settings.prepare_timeout,
    )


class Service:
    """One running service. `serve` blocks until SIGTERM or SIGINT, then finishes what was accepted.

    >>> Service(Settings(port=0)).address  # doctest: +SKIP
    'http://127.0.0.1:43210'
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.pool = make_pool(settings)
        self._status = 0
        self._draining = self._ended = False
        self._spawning = threading.Thread(target=self.pool.spawn, name="spawn", daemon=True)
        self._spawning.start()
        try:
            self.registry = load_registry(settings)
            app = self._app()
            self._listener = listen(settings.host, settings.port)
        except BaseException:
            self.pool.close(0.0)
            raise
        host, port = self._listener.getsockname()[:2]
        self.address = f"http://{f'[{host}]' if ':' in host else host}:{port}"
        self._server = self._waitress(app)

    def _app(self) -> Flask:
        app = create_app(self.settings, self.registry, self.pool)
        compression.install(app)
        if self.settings.traces:
            instrument(app)
        return app

    def _waitress(self, app: Flask) -> Any:
        hops = self.settings.forwarded_hops
        return connections.listen(
            app,
            self._listener,
            threads=self.pool.places + self.settings.batches + 2 * self.settings.fetch_concurrency + SPARE_THREADS,
            total=self.settings.connections,
            per_address=0 if hops else self.settings.connections_per_address,
            max_request_body_size=max(self.settings.max_body, self.settings.max_batch_body),
            clear_untrusted_proxy_headers=not hops,
        )

    def serve(self) -> int:
        """Serve until told to stop; the exit status."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._on_signal)
        self._announce()
        threading.Thread(target=self._warm_up, name="warm-up", daemon=True).start()
        self._loop()
        self.pool.close()
        _log.info("stopped")
        return self._status

    def _loop(self) -> None:
        """Move bytes until `_end`. waitress' own loop ends by an exception, which its trigger may swallow."""
        while not self._ended:
            self._server.asyncore.loop(timeout=1, map=self._server._map, use_poll=True, count=1)
        connections.end(self._server)

    def _announce(self) -> None:
        for broken in self.registry.broken:
            _tell_broken(broken)
        for name in configuration.unknown(os.environ):
            _log.warning("unknown-setting", variable=name)
        if not self.settings.locked and not is_loopback(self.settings.host):
            _log.warning(
                "open-to-anyone", host=self.settings.host, advice="set FACTBOX_API_KEYS_FILE: see docs/deploy.md"
            )
        _log.info("listening", address=self.address, version=__version__, workers=self.pool.workers)
        if for_people(self.settings):
            _log.info(f"open {self.address}{self.settings.base_path}/docs")

    def _warm_up(self) -> None:
        self._spawning.join()
        try:
            self.pool.start()
            self._welcome()
        except Died as death:
            if self._draining or self._ended:
                return  # it was told to end while it started
            _log.error("start-failed", reason=f"a parse process {death.how} while it loaded the plugins")
            self._give_up()

    def _welcome(self) -> None:
        """Say which parsers are ready; those whose setup failed are broken, as if they could not be imported."""
        able = self.registry.without(self.pool.failed_setups)
        for broken in able.broken[len(self.registry.broken) :]:
            _tell_broken(broken)
        for plugin, trace in self.pool.setup_traces.items():
            _log.debug("plugin-traceback", plugin=plugin, traceback=trace)
        if self.settings.strict_plugins and able.broken:
            _log.error("start-failed", reason="a plugin is broken, and FACTBOX_STRICT_PLUGINS is set")
            self._give_up()
        else:
            _log.info("ready", parsers=list(able.names))

    def _give_up(self) -> None:
        self._status = 1
        self._end()

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        """The first signal begins to drain; the second is impatient and ends the loop."""
        if self._draining:
            self._end()
        else:
            self._draining = True
            name = signal.Signals(
                number
            ).name  # logged by the thread: whom the signal interrupts may hold the log's lock
            threading.Thread(target=self._drain, args=(name,), name="drain", daemon=True).start()

    def _drain(self, name: str) -> None:
        """Stop listening, wait for what was accepted to be answered, then end the loop."""
        _log.info("draining", signal=name)
        self.pool.closing = True
        self._server.trigger.pull_trigger(self._stop_listening)
        deadline = time.monotonic() + self.settings.drain_timeout
        while time.monotonic() < deadline and (self._unlistened or self._unanswered()):
            time.sleep(0.02)
        self._end()

    @property
    def _unlistened(self) -> bool:
        return self._listener.fileno() >= 0

    def _stop_listening(self) -> None:
        self._server.del_channel()
        self._server.socket.close()
        self._listener.close()

    def _unanswered(self) -> bool:
        channels = list(self._server.active_channels.values())
        return any(channel.requests or channel.total_outbufs_len for channel in channels)

    def _end(self) -> None:
        """End the loop, from any thread or a signal's handler."""
        self._ended = True
        self._server.pull_trigger()


def _tell_broken(one: Broken) -> None:
    _log.warning("plugin-broken", plugin=one.name, reason=one.reason, distribution=one.distribution)
    if one.trace:
        _log.debug("plugin-traceback", plugin=one.name, traceback=one.trace)


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches what listens there."""
    return host in ("localhost", "::1") or host.startswith("127.")


def listen(host: str, port: int) -> socket.socket:
    """A listening socket; port 0 is any free one."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((host, port), family=family, backlog=1024)
