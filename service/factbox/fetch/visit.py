"""One connection to a checked address: names are resolved once, all answers checked, one of them connected to."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import Any

from factbox.fetch.addresses import refusal
from factbox.fetch.errors import Refused, TooSlow, Unreachable
from factbox.fetch.limits import Budget
from factbox.fetch.sockets import MeteredSocket

MAX_TRIES = 3
Answer = tuple[Any, Any, int, str, Any]


class Visit:
    """What a connection of one fetch needs: the budget it spends, and whether private addresses are open to it."""

    def __init__(self, budget: Budget, allow_private: bool, guarded: bool = True) -> None:
        self.budget = budget
        self._allow_private = allow_private
        self._guarded = guarded

    def connect(self, host: str, port: int) -> MeteredSocket:
        """A connected socket to one of `host`'s addresses. Refused when any of them may not be visited."""
        answers = self._resolve(host, port)
        if self._guarded:
            for _, _, _, _, place in answers:
                if why := refusal(place[0], self._allow_private):
                    raise Refused(f"The host is at an address that is not visited ({why}).")
        for family, kind, protocol, _, place in answers[:MAX_TRIES]:
            if connected := self._open(family, kind, protocol, place):
                return connected
        raise Unreachable("The other site cannot be reached.")

    def _resolve(self, host: str, port: int) -> list[Answer]:
        """Looked up beside this thread, for the system's resolver keeps no deadline."""
        found: list[Answer] = []

        def look_up() -> None:
            with contextlib.suppress(OSError, UnicodeError):
                found.extend(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))

        thread = threading.Thread(target=look_up, daemon=True, name="look-up")
        thread.start()
        thread.join(min(self.budget.seconds(), self.budget.connect_timeout))
        if thread.is_alive():
            raise TooSlow("The name of the other site could not be looked up in time.")
        if not found:
            raise Unreachable("The other site's name is not known.")
        return found

    def _open(self, family: Any, kind: Any, protocol: int, place: Any) -> MeteredSocket | None:
        """Connect to `place`; the peer must be it, whatever stands in between."""
        opened = MeteredSocket(family, kind, protocol)
        opened.meter = self.budget
        try:
            opened.settimeout(min(self.budget.seconds(), self.budget.connect_timeout))
            opened.connect(place)
            if opened.getpeername()[0] == place[0]:
                return opened
        except OSError:
            pass
        except BaseException:
            opened.close()
            raise
        opened.close()
        return None
