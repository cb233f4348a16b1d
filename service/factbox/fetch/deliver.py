"""POST to an address that a caller named: behind the guard of fetching, no redirects, nothing kept of the answer."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing

import structlog

from factbox.fetch.errors import FetchError, Refused
from factbox.fetch.limits import Budget, FetchSettings
from factbox.fetch.target import read_target
from factbox.fetch.visit import Visit

_log = structlog.get_logger()


def deliver(url: str, headers: Mapping[str, str], body: bytes, settings: FetchSettings) -> str:
    """`delivered` when the other side said 2xx, `refused` when the address is none that is visited, else `again`."""
    try:
        status = _post(url, headers, body, settings)
    except Refused as error:
        _log.warning("callback-refused", reason=str(error))
        return "refused"
    except (FetchError, OSError, ValueError) as error:  # OSError: what requests raises is one
        _log.warning("callback-failed", reason=type(error).__name__)
        return "again"
    if 200 <= status < 300:
        return "delivered"
    _log.warning("callback-failed", status=status)
    return "again"


def _post(url: str, headers: Mapping[str, str], body: bytes, settings: FetchSettings) -> int:
    import requests  # with the first callback: most services make none

    from factbox.fetch.transport import GuardedAdapter

    target, budget = read_target(url, settings), Budget.of(settings)
    own = {"User-Agent": settings.agent, "Connection": "close"}
    prepared = requests.Request("POST", target.url, headers={**headers, **own}, data=body).prepare()
    visit = Visit(budget, settings.allow_private, guarded=not settings.proxy)
    proxies = dict.fromkeys(("http", "https"), settings.proxy) if settings.proxy else {}
    adapter = GuardedAdapter(visit)
    with closing(adapter.send(prepared, stream=True, timeout=budget.seconds(), verify=True, proxies=proxies)) as answer:
        return answer.status_code
