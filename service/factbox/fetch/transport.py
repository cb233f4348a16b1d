"""The way from requests to our sockets: urllib3's connections, with only the making of their socket replaced."""

from __future__ import annotations

from functools import partial
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.util.ssl_ import create_urllib3_context

from factbox.fetch.sockets import MeteredTLSSocket
from factbox.fetch.visit import Visit


class GuardedConnection(HTTPConnection):
    """A connection whose socket comes from its visit."""

    def __init__(self, *args: Any, visit: Visit, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.visit = visit

    def _new_conn(self) -> Any:
        return self.visit.connect(self._dns_host, self.port)


class GuardedTLSConnection(HTTPSConnection):
    """The same over TLS; the certificate is checked against the name, as ever."""

    def __init__(self, *args: Any, visit: Visit, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.visit = visit

    def _new_conn(self) -> Any:
        return self.visit.connect(self._dns_host, self.port)

    def connect(self) -> None:
        if self.ssl_context is None:
            self.ssl_context = create_urllib3_context()
        self.ssl_context.sslsocket_class = MeteredTLSSocket
        super().connect()
        if isinstance(self.sock, MeteredTLSSocket):
            self.sock.meter = self.visit.budget


CONNECTIONS = {"http": GuardedConnection, "https": GuardedTLSConnection}


class GuardedAdapter(HTTPAdapter):
    """A requests adapter for one visit: no retries, no environment, no session that could keep cookies."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(max_retries=0, pool_connections=1, pool_maxsize=1)
        self._visit = visit

    def get_connection_with_tls_context(self, *args: Any, **kwargs: Any) -> Any:
        pool: Any = super().get_connection_with_tls_context(*args, **kwargs)
        pool.ConnectionCls = partial(CONNECTIONS[pool.scheme], visit=self._visit)
        return pool
