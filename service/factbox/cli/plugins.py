"""`factbox plugins`: list, new, check, try."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from factbox.cli.environment import chosen_installation
from factbox.cli.failures import Failed, Misused
from factbox.cli.trial import try_parser
from factbox.pictures import printable
from factbox.registry import Registry


@click.group(invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="As `/v1/plugins` answers.")
@click.pass_context
def plugins(context: click.Context, as_json: bool) -> None:
    """List parsers; write, check or try one."""
    if context.invoked_subcommand is not None:
        return
    from factbox.web.plugins import rows

    registry = chosen_installation().registry
    table = rows(registry.without(registry.set_up()))
    if as_json:
        click.echo(json.dumps({"plugins": table}, indent=2))
    else:
        from factbox import render

        render.plugins(table)


@plugins.command()
@click.argument("name")
@click.option("--dir", "parent", type=click.Path(path_type=Path, file_okay=False), default=".", help="Where to put it.")
def new(name: str, parent: Path) -> None:
    """Write a package: parser, contract test, README."""
    from factbox import scaffold

    try:
        written = scaffold.create(name, parent, chosen_installation().registry)
    except (ValueError, FileExistsError) as error:
        raise Misused(str(error)) from None
    click.echo("\n".join(str(path) for path in written))
    click.echo(f"Next: pip install -e '{parent / f'factbox-{name}'}[dev]' && factbox plugins check {name}")


@plugins.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
def check(names: tuple[str, ...]) -> None:
    """Hold parsers (default: all) to the contract."""
    from factbox.testing import check_parser

    registry, broken = chosen_installation().registry, 0
    for name in names:
        _known(registry, name)
    for name in names or registry.names:
        failures = check_parser(registry, name)
        broken += len(failures)
        click.echo(f"{name}: {'keeps the contract' if not failures else 'breaks it'}")
        for rule, reason in failures:
            click.echo(f"  {rule.name}: {reason}")
    sys.exit(1 if broken else 0)


@plugins.command("try")
@click.argument("name")
@click.argument("file", default="-")
@click.option("--html", is_flag=True, help="FILE is HTML; default: by its suffix.")
@click.option("--language", help="BCP 47 tag; default: detected.")
def try_(name: str, file: str, html: bool, language: str | None) -> None:
    """Run one parser on a file: items, or the traceback.

    Items are JSON on standard output; what the parser prints goes to standard error.
    """
    from factbox.cli import sources

    registry = chosen_installation().registry
    _known(registry, name)
    (origin,) = sources.find([file])[:1]
    if failure := try_parser(registry, name, sources.read(origin, html), language):
        raise Failed(failure)


def _known(registry: Registry, name: str) -> None:
    """Raises Misused for a parser that is not there, with the reason where it is broken."""
    if name in registry.installed:
        return
    for one in registry.broken:
        click.echo(printable(one.trace) if one.name == name else "", err=True, nl=False)
    reasons = [f"{one.name} is broken: {one.reason}" for one in registry.broken if one.name == name]
    raise Misused("; ".join(reasons) or f"no parser is called {name}; installed: {', '.join(registry.names)}")
