"""`factbox key`."""

from __future__ import annotations

import click

from factbox.keys import new_key


@click.command()
@click.argument("name", default="")
def key(name: str) -> None:
    """Make an API key, and the line for the file of keys.

    NAME says in the log who calls; the line goes into the file that FACTBOX_API_KEYS_FILE names.
    """
    from factbox.keys import read_keys

    made, digest = new_key()
    line = f"{name} {digest}".strip()
    try:
        read_keys(line)
    except ValueError:
        raise click.UsageError("A name has letters, digits, and . _ @ - only.") from None
    click.echo(f"key    {made}\ndigest {digest}\nline   {line}")
