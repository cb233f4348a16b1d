"""What ends a command: exit code 1 when what was asked cannot be had, 2 when it was asked wrongly; 0 is success."""

from __future__ import annotations

import click

from factbox.pictures import printable


class Failed(click.ClickException):
    """What was asked cannot be had: no article, no answer from a site, no room on a disk."""

    exit_code = 1

    def format_message(self) -> str:
        return printable(self.message)


class Misused(Failed):
    """It was asked wrongly: an argument, an option, a setting."""

    exit_code = 2
