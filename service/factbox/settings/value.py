"""Every setting, its default, what it does and what it may be: one frozen value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from marshmallow import validate

from factbox import limits
from factbox.keys import Key, read_keys
from factbox.settings import checks

if TYPE_CHECKING:
    from factbox.fetch import FetchSettings

PREFIX = "FACTBOX_"


class SettingsError(ValueError):
    """One or more settings cannot be used; the message has a line for each."""


def setting(default: Any, help: str, *held: Callable[[Any], Any], secret: bool = False, real: bool = False) -> Any:
    """A field of Settings; the value of a `secret` one is never shown, a `real` one read from no file of variables."""
    return field(default=default, metadata={"help": help, "checks": held, "secret": secret, "real": real})


def variable(name: str) -> str:
    """The environment variable of a setting."""
    return PREFIX + name.upper()


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
        0, "MiB a parse process may take beyond what it needs to start; 0: its share of the container's.", checks.memory
    )
    base_path: str = setting("", "Path that a proxy puts before every address, such as /news.", checks.base_path)
    forwarded_hops: int = setting(
        0,
        "Proxies in front whose X-Forwarded-For, -Proto, -Host, -Port and -Prefix are taken at their word; 0: none.",
        _NOT_NEGATIVE,
    )
    connections: int = setting(
        1000, "Most connections at once; the one that was silent longest makes room for another.", _POSITIVE
    )
    connections_per_address: int = setting(
        250, "Most of them from one address, unless `FACTBOX_FORWARDED_HOPS` says it is a proxy; 0: any.", _NOT_NEGATIVE
    )
    playground: bool = setting(True, "Serve the page for people at /.")
    prepare_timeout: float = setting(
        10.0, "Seconds that turning a page into an article may take.", validate.Range(min=0.1)
    )
    drain_timeout: float = setting(30.0, "Seconds to finish accepted requests after SIGTERM.", _NOT_NEGATIVE)
    max_body: int = setting(10 << 20, "Largest request body in bytes.", _POSITIVE)
    max_batch_body: int = setting(32 << 20, "Largest body of a batch in bytes.", _POSITIVE)
    max_batch: int = setting(1000, "Most articles in a batch.", _POSITIVE)
    batches: int = setting(8, "Batches that are answered at once; more are answered 503.", _POSITIVE)
    jobs: int = setting(100, "Most jobs held, in Redis most that have not ended; more are answered 503.", _NOT_NEGATIVE)
    jobs_mb: int = setting(64, "MiB that jobs in memory may hold, requests and answers together.", _POSITIVE)
    jobs_seconds: float = setting(600.0, "Seconds to keep a job that ended.", _NOT_NEGATIVE)
    jobs_expire: float = setting(86_400.0, "Seconds after which a job that nobody could do has failed.", _POSITIVE)
    jobs_broker: str = setting(
        "",
        "Redis URL where replicas share jobs, done by `factbox work`; needs the extra factbox[jobs]. "
        "Empty: in the memory of the process that takes them.",
        checks.redis,
        secret=True,
    )
    callback_secret: str = setting(
        "", "What callbacks of jobs are signed with; unset: `callback_url` is refused.", checks.secret, secret=True
    )
    max_text: int = setting(2_000_000, "Longest text in characters.", _POSITIVE)
    max_html: int = setting(5 << 20, "Longest HTML in characters.", _POSITIVE)
    api_keys: str = setting(
        "",
        "SHA-256 digests of the keys that callers must send, one a line, each with a name before it if you like; "
        "`factbox key` makes one. Unset, and without a file: no key is asked for.",
        checks.keys,
        secret=True,
        real=True,
    )
    api_keys_file: str = setting(
        "", "File of such lines; a changed file is taken without restart.", checks.key_file, real=True
    )
    rate_limit: str = setting(
        "",
        "Most articles of one key, or of one address without keys, such as 60/minute or 9/second;5000/day; empty: any.",
        checks.rate_limit,
    )
    rate_store: str = setting(
        "",
        "Redis URL where replicas count together; needs the extra factbox[jobs]. Empty: each counts for itself.",
        checks.redis,
        secret=True,
    )
    cors_origins: tuple[str, ...] = setting(
        (), "Origins whose pages may call from a browser, with commas, such as https://desk.example.", checks.origins
    )
    plugins: tuple[str, ...] = setting((), "Entry points to load, with commas; empty: all that are installed.")
    disabled_plugins: tuple[str, ...] = setting((), "Entry points not to load, with commas.")
    plugins_dir: str = setting("", "Folder of further plugins (*.py and packages); its code is run.", real=True)
    strict_plugins: bool = setting(False, "Refuse to start when a plugin is broken.")
    fetch_allow_private: bool = setting(
        False, "Also fetch from loopback and private addresses, on any port: for development only."
    )
    fetch_ports: tuple[int, ...] = setting((80, 443), "Ports that may be fetched from, with commas.")
    fetch_contact: str = setting("", "Address in the User-Agent, for those whose site is visited.")
    fetch_robots: bool = setting(False, "Ask robots.txt before fetching a page.")
    fetch_proxy: str = setting(
        "",
        "Egress proxy for fetching, as a URL; it then resolves and checks names itself.",
        checks.proxy,
        secret=True,
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
    log_format: str = setting(
        "auto",
        "json, console for people, or auto: console on a terminal, else json.",
        validate.OneOf(["auto", "json", "console"]),
    )

    @property
    def processes(self) -> int:
        """How many parse processes to run."""
        return self.workers or limits.processors()

    @property
    def keys(self) -> tuple[Key, ...]:
        """The keys of `api_keys`; those of `api_keys_file` come and go."""
        return read_keys(self.api_keys)

    @property
    def locked(self) -> bool:
        """Whether callers must send a key."""
        return bool(self.api_keys or self.api_keys_file)

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
