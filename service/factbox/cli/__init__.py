"""The command line, one command a file: `factbox serve | parse | plugins | openapi | key | config`. See docs/cli.md.

group.py     the group: --env-file, -V, and one line for whatever goes wrong
failures.py  exit codes
"""

from factbox.cli import config, key, openapi, parse, plugins, serve
from factbox.cli.group import main

for command in (serve.serve, parse.parse, plugins.plugins, openapi.openapi, key.key, config.config):
    main.add_command(command)

__all__ = ["main"]
