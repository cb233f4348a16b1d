"""Reads settings from variables, and from a file of them that a person names; real variables win over the file."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import Field, fields
from pathlib import Path
from typing import Any

from dotenv import dotenv_values
from environs import Env, EnvValidationError
from marshmallow import ValidationError

from factbox.settings.value import PREFIX, Settings, SettingsError, variable

Checks = list[Callable[[Any], Any]]


def load(env_file: Path | None = None, **overrides: Any) -> Settings:
    """The settings of the environment, of `env_file` where it leaves them open; `overrides` (not None) win over all.

    Raises SettingsError with one line for each variable that cannot be used.
    """
    env = Env(eager=False, prefix=PREFIX)
    wrong = [] if env_file is None else list(_read_file(env, env_file))
    values = {}
    for one in fields(Settings):
        try:
            values[one.name] = _read(env, one)
        except SettingsError as error:
            wrong.append(str(error))
    try:
        env.seal()
    except EnvValidationError as error:
        reasons: Mapping[str, Any] = error.error_messages  # type: ignore[assignment]
        wrong += [f"{name}: {' '.join(map(str, why))}" for name, why in reasons.items()]
    if wrong:
        raise SettingsError("\n".join(sorted(wrong)))
    return Settings(**values | {name: value for name, value in overrides.items() if value is not None})


def _read_file(env: Env, path: Path) -> list[str]:
    """Reads a file of variables into `env`; what in it cannot be used. It may name neither code to run nor keys."""
    try:
        given = dotenv_values(path) if path.stat() else {}
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} cannot be read: {getattr(error, 'strerror', None) or 'it is not UTF-8'}") from None
    env.read_env(path, recurse=False)
    real = {variable(one.name) + end for one in fields(Settings) if one.metadata["real"] for end in ("", "_FILE")}
    return [f"{name}: set it as a variable of the process; {path} may not" for name in sorted(real & given.keys())]


def _read(env: Env, one: Field[Any]) -> Any:
    name, default, checks = one.name.upper(), one.default, list(one.metadata["checks"])
    if isinstance(default, tuple):
        items = _items(env.str(name, None), name, default)
        _check(name, items, checks)
        return items
    readers: dict[type, Callable[..., Any]] = {bool: env.bool, int: env.int, float: env.float, str: _text(env)}
    return readers[type(default)](name, default, validate=checks or None)


def _items(given: str | None, name: str, default: tuple[Any, ...]) -> tuple[Any, ...]:
    """The items of a list with commas, each of the type of the default's; blanks and empty items are nothing."""
    if given is None:
        return default
    items = [item for part in given.split(",") if (item := part.strip())]
    try:
        return tuple(map(type(default[0]), items)) if default else tuple(items)
    except ValueError:
        raise SettingsError(f"{variable(name)}: Not a list of {type(default[0]).__name__}s with commas.") from None


def _text(env: Env) -> Callable[..., str]:
    """Reads a text; `NAME_FILE` may name a file that holds it, as secrets are handed to containers."""

    def read(name: str, default: str, validate: Checks | None) -> str:
        path = None if name in _PATHS else env.str(f"{name}_FILE", None)
        given = env.str(name, None) if path is None else _content(f"{name}_FILE", path)
        if given is None:
            return default
        _check(name if path is None else f"{name}_FILE", given, validate or [])
        return given

    return read


_PATHS = {name.upper() for one in fields(Settings) if one.name.endswith("_file") for name in (one.name, one.name[:-5])}
"""Settings that name a file themselves, and those whose `NAME_FILE` is such a setting."""


def _content(name: str, path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is not UTF-8"
        raise SettingsError(f"{PREFIX}{name}: {path} cannot be read: {why}") from None


def _check(name: str, given: Any, checks: Checks) -> None:
    """What a variable holds, even when it is empty; a default need not be checked."""
    try:
        for check in checks:
            check(given)
    except ValidationError as error:
        raise SettingsError(f"{PREFIX}{name}: {' '.join(map(str, error.messages))}") from None


def unknown(environ: Mapping[str, str]) -> list[str]:
    """Variables that look like settings and are none: worth a warning, since a typing error would be silent."""
    known = {variable(one.name) + end for one in fields(Settings) for end in ("", "_FILE")}
    return sorted(name for name in environ if name.startswith(PREFIX) and name not in known)


def variables() -> tuple[tuple[str, str], ...]:
    """The settings among this process's variables, in order: what `load` depends on."""
    names = sorted(name for name in os.environ if name.startswith(PREFIX))  # to read values of all would take longer
    return tuple((name, os.environ[name]) for name in names)
