"""The group of all commands: its own options, and one clear line for whatever goes wrong below it."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from typing import Any

import click

from factbox.cli.failures import Failed, Misused
from factbox.version import __version__

WIDTH = 120


class Commands(click.Group):
    """Turns what a file system or a setting refuses into a line and an exit code, wherever it happens."""

    def invoke(self, ctx: click.Context) -> Any:
        from factbox.registry import PluginError
        from factbox.settings import SettingsError

        try:
            result = super().invoke(ctx)
            sys.stdout.flush()  # here, where a full disk can still be told
        except SettingsError as error:
            raise Misused(f"These settings cannot be used:\n{error}") from None
        except PluginError as error:
            raise Misused(str(error)) from None
        except OSError as error:
            if error.errno == errno.EPIPE:
                raise  # click ends in silence: the reader has read enough
            _forget_output()
            raise Failed(_told(error)) from None
        return result


def _told(error: OSError) -> str:
    if error.strerror is None:
        return str(error)
    return (
        f"{error.filename}: {error.strerror}" if error.filename else f"The output cannot be written: {error.strerror}"
    )


def _forget_output() -> None:
    """What could not be written would be tried again at exit, with a traceback."""
    try:
        sys.stdout.buffer.flush()
    except (OSError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": WIDTH})
@click.version_option(__version__, "-V", "--version", prog_name="factbox")
@click.option(
    "--env-file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="File of FACTBOX_ variables; real ones win over it.",
)
@click.pass_context
def main(context: click.Context, env_file: Path | None) -> None:
    """Turn news articles into their facts: links, figures, quotes and dates, each with its place in the text."""
    context.obj = env_file
