"""`factbox config`."""

from __future__ import annotations

import json

import click

from factbox.cli.environment import chosen_settings


@click.command()
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.option("--markdown", is_flag=True, help="The page docs/settings.md.")
def config(as_json: bool, markdown: bool) -> None:
    """Show every setting, its value, and where it came from."""
    from factbox import settings

    if markdown:
        click.echo(settings.as_markdown(), nl=False)
        return
    found = settings.explain(chosen_settings())
    if as_json:
        rows = [dict(zip(("name", "value", "source", "help"), row, strict=True)) for row in found]
        click.echo(json.dumps(rows, indent=2))
        return
    from factbox import render

    render.settings(found)
