"""What a setting may be, beyond its type. Each raises ValidationError that says what would do."""

from __future__ import annotations

import re
from base64 import b64decode
from importlib.util import find_spec
from pathlib import Path

from marshmallow import ValidationError

from factbox.keys import read_keys

LEAST_MEMORY_MB = 64
"""What reading an ordinary page takes, and as much again."""
LEAST_SECRET = 24
_PROXY = re.compile(r"https?://([^\s/?#@]+@)?[^\s/?#@:]+(:[0-9]{1,5})?/?", re.IGNORECASE)
_REDIS = re.compile(r"(rediss?|redis\+unix)://\S+")
_ORIGIN = re.compile(r"https?://[^\s/?#@*]+")
_BASE_PATH = re.compile(r"(/[A-Za-z0-9._~-]+)*")


def keys(text: str) -> None:
    """Set and empty would open the service to all, by mistake rather than by choice."""
    try:
        found = read_keys(text)
    except ValueError as error:
        raise ValidationError(str(error)) from None
    if not found:
        raise ValidationError("There is no digest in it, so nobody could call: `factbox key` makes one, or unset it.")


def key_file(path: str) -> None:
    try:
        keys(Path(path).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is not UTF-8"
        raise ValidationError(f"{path} cannot be read: {why}") from None


def memory(given: int) -> None:
    if given and given < LEAST_MEMORY_MB:
        raise ValidationError(f"Give at least {LEAST_MEMORY_MB}, or 0 for a share of the container's.")


def proxy(given: str) -> None:
    if given and not _PROXY.fullmatch(given):
        raise ValidationError("Not the URL of a proxy, such as http://proxy.example:3128.")


def base_path(given: str) -> None:
    if not _BASE_PATH.fullmatch(given):
        raise ValidationError("Not a path that begins with / and does not end so, such as /news.")


def rate_limit(given: str) -> None:
    if not given:
        return
    from limits import parse_many  # slow to load

    try:
        parse_many(given)
    except ValueError:
        raise ValidationError("Not a limit, such as 60/minute or 10/second;5000/day.") from None


def redis(given: str) -> None:
    if given and not _REDIS.fullmatch(given):
        raise ValidationError("Not the URL of a Redis server, such as redis://redis:6379/0.")
    if given and find_spec("redis") is None:
        raise ValidationError("The extra is missing: pip install 'factbox[jobs]'.")


def secret(given: str) -> None:
    """As short as a password it could be guessed from one callback."""
    if given and len(given) < LEAST_SECRET:
        raise ValidationError(f"Give at least {LEAST_SECRET} characters, such as those of `openssl rand -hex 32`.")
    if given.startswith("whsec_"):
        try:
            b64decode(given.removeprefix("whsec_"), validate=True)
        except ValueError:
            raise ValidationError("What follows whsec_ is not base64.") from None


def origins(given: tuple[str, ...]) -> None:
    for origin in given:
        if not _ORIGIN.fullmatch(origin):
            raise ValidationError(f"{origin} is not an origin, such as https://desk.example; name each one.")
