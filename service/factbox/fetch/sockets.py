"""Sockets that spend a budget with every read, plain and TLS: nothing above them can forget the deadline."""

from __future__ import annotations

import socket
import ssl
from typing import Any

from factbox.fetch.errors import TooSlow
from factbox.fetch.limits import Budget


def metered(read: Any, owner: Any, *args: Any) -> int:
    """`read(*args)`, a socket's `recv_into`, with what is left of the owner's budget."""
    meter: Budget | None = owner.meter
    if meter is None:
        return int(read(*args))
    owner.settimeout(meter.seconds())
    try:
        count = int(read(*args))
    except TimeoutError:
        raise TooSlow("The other site did not answer in time.") from None
    meter.spend(count)
    return count


class MeteredSocket(socket.socket):
    """A socket that reads on a budget; inheritance, because the standard library asks for a socket."""

    meter: Budget | None = None

    def recv_into(self, *args: Any) -> int:
        return metered(super().recv_into, self, *args)


class MeteredTLSSocket(ssl.SSLSocket):
    """The same over TLS; an SSL context makes sockets of this class (`SSLContext.sslsocket_class`)."""

    meter: Budget | None = None

    def recv_into(self, *args: Any, **kwargs: Any) -> int:
        return metered(super().recv_into, self, *args)
