"""Settings of the service: one frozen value, read from `FACTBOX_*` variables, all mistakes reported at once."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from environs import Env, EnvValidationError
from marshmallow import ValidationError, validate

from factbox import limits
from factbox.keys import read_digests

if TYPE_CHECKING:
    from factbox.fetch import FetchSettings

PREFIX = "FACTBOX_"


class SettingsError(ValueError):
    """One or more settings cannot be used; the message has a line for each."""


def setting(default: Any, help: str, *checks: Callable[[Any], Any], secret: bool = False) -> Any:
    """A field of Settings; the value of a secret one is never shown."""
    return field(default=default, metadata={"help": help, "checks": checks, "secret": secret})


def _digests(text: str) -> None:
    try:
        read_digests(text)
    except ValueError as error:
        raise ValidationError(str(error)) from None


_POSITIVE = validate.Range(min=1)
_NOT_NEGATIVE = validate.Range(min=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every setting, its default and what it does; `FACTBOX_` and the name in capitals is its variable."""

    host: str = setting("127.0.0.1", "Address to listen on.")
    port: int = setting(8000, "Port to listen on.", validate.Range(min=0, max=65535))
    workers: int = setting(0, "Parse processes; 0: one for each processor this process may use.", _NOT_NEGATIVE)
    queue: int = setting(32, "Articles that may wait for a parse process; more are answered 503.", _NOT_NEGATIVE)
    queue_timeout: float = setting(
        5.0, "Seconds an article may wait for a parse process before it is answered 503.", validate.Range(min=0.1)
    )
    memory_mb: int = setting(
        0, "MiB a parse process may take beyond what it needs to start; 0: its share of the container's.", _NOT_NEGATIVE
    )
    prepare_timeout: float = setting(
        10.0, "Seconds that turning a page into an article may take.", validate.Range(min=0.1)
    )
    drain_timeout: float = setting(30.0, "Seconds to finish accepted requests after SIGTERM.", _NOT_NEGATIVE)
    max_body: int = setting(10 << 20, "Largest request body in bytes.", _POSITIVE)
    max_batch_body: int = setting(32 << 20, "Largest body of a batch in bytes.", _POSITIVE)
    max_batch: int = setting(1000, "Most articles in a batch.", _POSITIVE)
    jobs: int = setting(100, "Most jobs held, waiting, running or ended; more are answered 503.", _NOT_NEGATIVE)
    jobs_mb: int = setting(64, "MiB that jobs may hold, requests and answers together.", _POSITIVE)
    jobs_seconds: float = setting(600.0, "Seconds to keep a job that ended.", _NOT_NEGATIVE)
    max_text: int = setting(2_000_000, "Longest text in characters.", _POSITIVE)
    max_html: int = setting(5 << 20, "Longest HTML in characters.", _POSITIVE)
    api_keys: str = setting(
        "",
        "SHA-256 digests of the keys that callers must send, one a line, best given as `FACTBOX_API_KEYS_FILE`; "
        "`factbox key` makes one. Empty: no key is asked for.",
        _digests,
        secret=True,
    )
    plugins: tuple[str, ...] = setting((), "Entry points to load, with commas; empty: all that are installed.")
    disabled_plugins: tuple[str, ...] = setting((), "Entry points not to load, with commas.")
    plugins_dir: str = setting("", "Folder of further plugins (*.py and packages); its code is run.")
    strict_plugins: bool = setting(False, "Refuse to start when a plugin is broken.")
    fetch_allow_private: bool = setting(
        False, "Also fetch from loopback and private addresses, on any port: for development only."
    )
    fetch_ports: tuple[int, ...] = setting((80, 443), "Ports that may be fetched from, with commas.")
    fetch_contact: str = setting("", "Address in the User-Agent, for those whose site is visited.")
    fetch_robots: bool = setting(False, "Ask robots.txt before fetching a page.")
    fetch_proxy: str = setting(
        "", "Egress proxy for fetching, as a URL; it then resolves and checks names itself.", secret=True
    )
    fetch_timeout: float = setting(10.0, "Seconds for one fetch, redirects included.", validate.Range(min=0.1))
    fetch_max_bytes: int = setting(5 << 20, "Largest page to fetch in bytes.", _POSITIVE)
    fetch_concurrency: int = setting(16, "Pages that may be fetched at once; at most 2 of one host.", _POSITIVE)
    cache: str = setting("", "SQLite file that keeps fetched pages as long as HTTP allows; empty: none.")
    traces: bool = setting(
        False, "Send OpenTelemetry traces as the OTEL_ variables say; needs the extra factbox[otel]."
    )
    log_level: str = setting(
        "info", "debug, info, warning or error.", validate.OneOf(["debug", "info", "warning", "error"])
    )
    log_format: str = setting("json", "json, or console for people.", validate.OneOf(["json", "console"]))

    @property
    def processes(self) -> int:
        """How many parse processes to run."""
        return self.workers or limits.processors()

    @property
    def digests(self) -> tuple[bytes, ...]:
        """The digests of `api_keys`."""
        return read_digests(self.api_keys)

    @property
    def fetching(self) -> FetchSettings:
        """The settings of fetching."""
        from factbox.fetch import FetchSettings

        names = ("allow_private", "ports", "contact", "robots", "proxy", "timeout", "max_bytes", "concurrency")
        return FetchSettings(cache=self.cache, **{name: getattr(self, f"fetch_{name}") for name in names})

    @property
    def process_memory_mb(self) -> int:
        """MiB that each parse process may take."""
        return self.memory_mb or limits.share_mb(self.processes)


def load(dotenv: Path | None = None, **overrides: Any) -> Settings:
    """The settings of the environment (and of a `.env` file, which real variables win over); `overrides` win over all.

    Raises SettingsError with one line for each variable that cannot be used.
    """
    env = Env(eager=False, prefix=PREFIX)
    if dotenv is not None and dotenv.is_file():
        env.read_env(str(dotenv), recurse=False)
    values, wrong = {}, []
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


def _read(env: Env, one: Any) -> Any:
    name, default, checks = one.name.upper(), one.default, list(one.metadata["checks"])
    if isinstance(default, tuple):
        kind = int if default and isinstance(default[0], int) else str
        return tuple(env.list(name, list(default), subcast=kind) or ())
    readers: dict[type, Callable[..., Any]] = {bool: env.bool, int: env.int, float: env.float, str: _text(env)}
    return readers[type(default)](name, default, validate=checks or None)


def _text(env: Env) -> Callable[..., Any]:
    """Reads a text; `NAME_FILE` may name a file that holds it, as secrets are handed to containers."""

    def read(name: str, default: str, validate: list[Callable[[str], Any]] | None) -> str:
        path = env.str(f"{name}_FILE", "")
        return (
            _from_file(f"{variable(name)}_FILE", path, validate) if path else env.str(name, default, validate=validate)
        )

    return read


def _from_file(name: str, path: str, checks: list[Callable[[str], Any]] | None) -> str:
    try:
        text = Path(path).read_text(encoding="utf-8").strip()
        for check in checks or ():
            check(text)
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{name}: {path} cannot be read: {getattr(error, 'strerror', 'it is not UTF-8')}") from None
    except ValidationError as error:
        raise SettingsError(f"{name}: {' '.join(map(str, error.messages))}") from None
    return text


def unknown(environ: Mapping[str, str]) -> list[str]:
    """Variables that look like settings and are none: worth a warning, since a typing error would be silent."""
    known = {variable(one.name) + end for one in fields(Settings) for end in ("", "_FILE")}
    return sorted(name for name in environ if name.startswith(PREFIX) and name not in known)


def variable(name: str) -> str:
    """The environment variable of a setting."""
    return PREFIX + name.upper()


def as_markdown() -> str:
    """The page `docs/settings.md`: every setting, its default and what it does."""
    rows = [f"| `{variable(one.name)}` | {_shown(one.default)} | {one.metadata['help']} |" for one in fields(Settings)]
    return "\n".join([_PAGE, "| variable | default | what it does |", "|---|---|---|", *rows]) + "\n"


_PAGE = """# Settings

Every setting is an environment variable. A file `.env` in the working folder is read too; real variables win over it.
`FACTBOX_NAME_FILE` names a file that holds the value of a text setting, as secrets are handed over. All mistakes are
reported at once, and `factbox config` shows each value and where it came from. This page is made by
`factbox config --markdown`.
"""


def _shown(default: Any) -> str:
    if isinstance(default, tuple):
        default = ",".join(map(str, default))
    return "" if default == "" else f"`{str(default).lower() if isinstance(default, bool) else default}`"


def explain(settings: Settings) -> list[tuple[str, Any, str, str]]:
    """(variable, value, where it came from, help) of every setting, for `factbox config`."""
    rows = []
    for one in fields(Settings):
        name, value = variable(one.name), getattr(settings, one.name)
        given = [end for end in ("", "_FILE") if name + end in os.environ]
        source = "environment" if given else "default" if value == one.default else ".env"
        rows.append((name, "***" if value and one.metadata["secret"] else value, source, one.metadata["help"]))
    return rows
