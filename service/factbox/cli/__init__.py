"""The command line, one command a file: see docs/cli.md.

group.py     the group: --env-file, -V, and one line for whatever goes wrong
failures.py  exit codes
"""

from factbox.cli import config, key, mcp, openapi, parse, plugins, run, serve, verify, work
from factbox.cli.group import main

for command in (
    serve.serve,
    work.work,
    parse.parse,
    run.run,
    verify.verify,
    mcp.mcp,
    plugins.plugins,
    openapi.openapi,
    key.key,
    config.config,
):
    main.add_command(command)

__all__ = ["main"]
