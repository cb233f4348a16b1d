"""waitress as this service wants it: errors are problems, a request has one length, connections are bounded, and health
has threads of its own, so that it answers whatever a crowd does.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterable
from typing import Any

import orjson
import waitress
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser, ParsingError
from waitress.task import ErrorTask, ThreadedTaskDispatcher

from factbox.problems import MEDIA_TYPE, Problem

HEALTH = ("/livez", "/readyz", "/healthz", "/metrics")
HEALTH_THREADS = 2
BEHIND = 4 << 20
"""Bytes of a streamed answer that may wait for a slow reader; whoever makes more of them waits too."""
SPARE = 64
"""Connections beyond the bound that waitress may hold while those that make room are being closed."""


class ProblemTask(ErrorTask):
    """What waitress itself refuses is answered as a problem too."""

    def execute(self) -> None:
        error = self.request.error
        body = orjson.dumps(Problem(error.code, f"{error.reason}: {error.body}"[:300]).body(""))
        self.status = f"{error.code} {error.reason}"
        self.response_headers.append(("Content-Type", MEDIA_TYPE))
        self.set_close_on_finish()
        self.content_length = len(body)
        self.write(body)


class OneLength(HTTPRequestParser):
    """A request that says its length twice is read differently by others: it is refused (RFC 9112, section 6.1)."""

    def parse_header(self, header_plus: bytes) -> None:
        super().parse_header(header_plus)
        coded = self.chunked or "TRANSFER_ENCODING" in self.headers
        if coded and "CONTENT_LENGTH" in self.headers:
            raise ParsingError("Send Content-Length or Transfer-Encoding, not both")
        if coded and self.version != "1.1":
            raise ParsingError("Transfer-Encoding is for HTTP/1.1 only")


class Channel(HTTPChannel):
    """One connection. `served` counts its requests that were answered."""

    error_task_class = ProblemTask
    parser_class = OneLength
    total = per_address = 0
    """Bounds of connections, of all and of one address; 0: none."""
    served = 0

    def __init__(self, server: Any, sock: socket.socket, addr: Any, adj: Any, map: Any = None) -> None:
        super().__init__(server, sock, addr, adj, map=map)
        others = [one for one in server.active_channels.values() if one is not self and not one.will_close]
        make_room(self, [one for one in others if one.addr[0] == addr[0]], self.per_address)
        make_room(self, others, self.total)

    def service(self) -> None:
        super().service()
        self.served += 1

    @property
    def is_idle(self) -> bool:
        """Whether no whole request has come that is not yet answered."""
        return not self.requests and not self.total_outbufs_len


def make_room(newcomer: Channel, others: Iterable[Channel], bound: int) -> None:
    """Close a connection when there are `bound` others: of those without a whole request one that was never answered,
    and of those the one that was silent longest; the newcomer itself when all others are being answered.
    """
    crowd = [one for one in others if not one.will_close]
    if bound and len(crowd) >= bound:
        idle = [one for one in crowd if one.is_idle]
        loser = min(idle, key=lambda one: (one.served > 0, one.last_activity), default=newcomer)
        loser.will_close = True


def listen(app: Any, listener: socket.socket, *, threads: int, total: int, per_address: int, **more: Any) -> Any:
    """A waitress server for `app` on a listening socket, not yet running."""
    server = waitress.create_server(
        app,
        sockets=[listener],
        threads=threads,
        ident="factbox",
        connection_limit=total + SPARE,
        channel_timeout=30,
        cleanup_interval=5,
        max_request_header_size=64 << 10,
        outbuf_high_watermark=BEHIND,
        asyncore_use_poll=True,
        **more,
    )
    server.channel_class = type("Bounded", (Channel,), {"total": total, "per_address": per_address})
    server.health_dispatcher = ThreadedTaskDispatcher()
    server.health_dispatcher.set_thread_count(HEALTH_THREADS)
    server.add_task = _lanes(server)
    return server


def _lanes(server: Any) -> Callable[[Channel], None]:
    """Sends a connection whose next request asks for health to threads of its own."""

    def add_task(channel: Channel) -> None:
        asks_health = channel.requests[0].path.endswith(HEALTH)
        (server.health_dispatcher if asks_health else server.task_dispatcher).add_task(channel)

    return add_task


def end(server: Any) -> None:
    """End the threads of a server that is not run any more."""
    server.task_dispatcher.shutdown()
    server.health_dispatcher.shutdown()
