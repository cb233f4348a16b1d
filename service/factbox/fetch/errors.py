"""Why a page was not fetched. Messages are our own words: never another host's, never a query or a password."""

from __future__ import annotations


class FetchError(Exception):
    """A page could not be fetched; `status` is what an HTTP API should answer."""

    status = 502


class Refused(FetchError):
    """The address is none that this service visits."""

    status = 422


class WrongType(FetchError):
    """The address answers with something that is no page."""

    status = 422


class TooLarge(FetchError):
    """The page is larger than allowed, packed or unpacked."""

    status = 422


class Unreachable(FetchError):
    """The other site cannot be reached, or answers with an error or nonsense."""

    status = 502


class TooSlow(FetchError):
    """The other site did not answer in time."""

    status = 504


class Busy(FetchError):
    """Too many fetches run already; try again soon."""

    status = 503
    retry_after = 5
