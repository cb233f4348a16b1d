"""`factbox openapi`."""

from __future__ import annotations

from pathlib import Path

import click
import orjson

from factbox.cli.environment import chosen_settings
from factbox.cli.failures import Failed


@click.command()
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
    elif check is None:
        click.echo(orjson.dumps(contract.document(chosen_settings()), option=orjson.OPT_INDENT_2).decode())
    elif check.read_text(encoding="utf-8") != contract.as_yaml():
        raise Failed(f"{check} is not what this version serves: run `make openapi` and commit it.")
