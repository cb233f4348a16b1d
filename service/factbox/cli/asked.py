"""The request that the options of `factbox parse` make, held to what /v1/parse takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import orjson

from factbox.cli.failures import Misused

if TYPE_CHECKING:
    from factbox.installation import Installation

FLAGS = {"published_at": "published-at", "base_url": "base-url", "options": "option"}
LISTS = ("plugins", "fields")


def checked(installation: Installation, given: Mapping[str, Any], options: tuple[str, ...]) -> dict[str, Any]:
    """The request. Raises Misused with a line for each mistake."""
    from factbox.web.schemas import request_schema

    request = {name: _listed(name, value) for name, value in given.items() if value is not None}
    if options:
        request["options"] = read_options(options)
    wrong = request_schema(installation.registry, installation.settings)().validate(request | {"text": ""})
    if wrong.get("plugins"):
        names = [name for name in request["plugins"] if name not in installation.registry.installed]
        wrong["plugins"] = [
            f"no parser is called {', '.join(names)}; installed: {', '.join(installation.registry.names)}"
        ]
    if wrong:
        raise Misused("\n".join(f"--{FLAGS.get(name, name)}: {_sentence(why)}" for name, why in wrong.items()))
    return request


def _listed(name: str, value: Any) -> Any:
    """Lists come as one text, with commas."""
    return [part.strip() for part in value.split(",") if part.strip()] if name in LISTS else value


def _sentence(messages: Any) -> str:
    if isinstance(messages, Mapping):
        return " ".join(f"{key}: {_sentence(value)}" for key, value in messages.items())
    return " ".join(map(str, messages))


def read_options(given: tuple[str, ...]) -> dict[str, dict[str, Any]]:
    """`dates.first=monday` as JSON where it is JSON, else as text."""
    found: dict[str, dict[str, Any]] = {}
    for one in given:
        name, equals, value = one.partition("=")
        parser, dot, option = name.partition(".")
        if not (equals and dot):
            raise Misused(f"--option {one}: write PARSER.NAME=VALUE")
        found.setdefault(parser, {})[option] = _value(value)
    return found


def _value(text: str) -> Any:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return text
