"""The command line: `factbox serve | parse | plugins | openapi | key | config`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click
import orjson
from marshmallow import ValidationError

from factbox import settings
from factbox.inprocess import parse as parse_article
from factbox.keys import new_key
from factbox.moments import read_moment
from factbox.registry import PluginError, Registry
from factbox.version import __version__


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="factbox")
def main() -> None:
    """Turn news articles into their facts: links, figures, quotes and dates, each with its place in the text."""


def _settings(**overrides: Any) -> settings.Settings:
    try:
        return settings.load(Path(".env"), **overrides)
    except settings.SettingsError as error:
        raise click.ClickException(f"These settings cannot be used:\n{error}") from None


@main.command()
@click.option("--host", help="Address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), help="Port to listen on; 0: any free one.")
@click.option("--workers", type=click.IntRange(0), help="Parse processes; 0: one a processor.")
def serve(host: str | None, port: int | None, workers: int | None) -> None:
    """Run the HTTP service until SIGTERM or Ctrl-C."""
    from factbox.workers import forkserver

    chosen = _settings(host=host, port=port, workers=workers)
    forkserver.start()
    from factbox import logs
    from factbox.server import Service
    from factbox.telemetry import NotInstalled

    logs.configure(chosen)
    try:
        service = Service(chosen)
    except (OSError, PluginError, NotInstalled) as error:
        raise click.ClickException(f"The service cannot start: {error}") from None
    sys.exit(service.serve())


@main.command()
@click.argument("source", default="-", metavar="[FILE|URL]")
@click.option("--plugins", help="Parsers to run, with commas; default: all.")
@click.option("--published-at", help="ISO date or date-time of publication.")
@click.option("--html", is_flag=True, help="FILE is HTML; default: by its suffix.")
@click.option(
    "--format",
    "shape",
    type=click.Choice(["json", "table", "annotated"]),
    help="Default: annotated on a terminal, else json.",
)
def parse(source: str, plugins: str | None, published_at: str | None, html: bool, shape: str | None) -> None:
    """Parse one article from a file, a web address, or standard input (-)."""
    from factbox.fetch import FetchError

    try:
        moment = read_moment(published_at) if published_at else None
        names = plugins.split(",") if plugins else None
        answer = parse_article(**_given(source, html), plugins=names, published_at=moment)
    except (OSError, ValueError, ValidationError, FetchError) as error:
        raise click.ClickException(str(error)) from None
    from factbox import render

    render.show(answer, shape or ("annotated" if sys.stdout.isatty() else "json"))


def _given(source: str, html: bool) -> dict[str, Any]:
    """What `factbox.parse` is given for a file, an address, or `-`."""
    if source.startswith(("http://", "https://")):
        return {"url": source, "fetch": _settings().fetching}
    body = sys.stdin.read() if source == "-" else Path(source).read_text(encoding="utf-8")
    return {"html" if html or Path(source).suffix in (".html", ".htm") else "text": body}


@main.group(invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="As `/v1/plugins` answers.")
@click.pass_context
def plugins(context: click.Context, as_json: bool) -> None:
    """List the parsers that are installed, and the plugins that failed to load, with the reason."""
    if context.invoked_subcommand is not None:
        return
    from factbox.web.plugins import rows

    table = rows(_registry())
    if as_json:
        click.echo(json.dumps({"plugins": table}, indent=2))
    else:
        from factbox import render

        render.plugins(table)


@plugins.command()
@click.argument("name")
@click.option("--dir", "parent", type=click.Path(path_type=Path, file_okay=False), default=".", help="Where to put it.")
def new(name: str, parent: Path) -> None:
    """Write a complete plugin package, factbox-NAME: parser, contract test, README."""
    from factbox import scaffold

    try:
        written = scaffold.create(name, parent)
    except (ValueError, OSError) as error:
        raise click.ClickException(str(error)) from None
    click.echo("\n".join(str(path) for path in written))
    click.echo(f"Next: pip install -e {parent / f'factbox-{name}'} && factbox plugins check {name}")


@plugins.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
def check(names: tuple[str, ...]) -> None:
    """Hold installed parsers (default: all) to the contract, and explain each rule that one breaks."""
    from factbox.testing import check_parser

    registry, broken = _registry(), 0
    if unknown := [name for name in names if name not in registry.installed]:
        raise click.ClickException(f"no parser is called {', '.join(unknown)}; installed: {', '.join(registry.names)}")
    for name in names or registry.names:
        failures = check_parser(registry, name)
        broken += len(failures)
        click.echo(f"{name}: {'keeps the contract' if not failures else 'breaks it'}")
        for rule, reason in failures:
            click.echo(f"  {rule.name}: {reason}")
    sys.exit(1 if broken else 0)


def _registry() -> Registry:
    from factbox.installation import load_registry

    try:
        return load_registry(_settings())
    except PluginError as error:
        raise click.ClickException(str(error)) from None


@main.command()
@click.option(
    "--write", type=click.Path(path_type=Path, file_okay=False), help="Write openapi.yaml and examples/ there."
)
@click.option(
    "--check", type=click.Path(path_type=Path, exists=True), help="Fail unless this file equals the document."
)
def openapi(write: Path | None, check: Path | None) -> None:
    """Print the OpenAPI document of this installation."""
    from factbox import contract

    if write is not None:
        contract.write(write)
    elif check is not None and check.read_text(encoding="utf-8") != contract.as_yaml():
        raise click.ClickException(f"{check} is not what this version serves: run `make openapi` and commit it.")
    elif check is None:
        click.echo(orjson.dumps(contract.document(_settings()), option=orjson.OPT_INDENT_2).decode())


@main.command()
def key() -> None:
    """Make an API key: the key for a caller, its digest for the file that FACTBOX_API_KEYS_FILE names."""
    made, digest = new_key()
    click.echo(f"key    {made}\ndigest {digest}")


@main.command()
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.option("--markdown", is_flag=True, help="The page docs/settings.md.")
def config(as_json: bool, markdown: bool) -> None:
    """Show every setting, its value, where it came from and what it does."""
    if markdown:
        click.echo(settings.as_markdown(), nl=False)
        return
    found = settings.explain(_settings())
    if as_json:
        click.echo(
            json.dumps([dict(zip(("name", "value", "source", "help"), row, strict=True)) for row in found], indent=2)
        )
        return
    from factbox import render

    render.settings(found)
