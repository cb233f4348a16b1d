"""`factbox serve`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from factbox.cli.environment import chosen_settings
from factbox.cli.failures import Failed


@click.command()
@click.option("--host", help="Address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), help="Port to listen on; 0: any free one.")
@click.option("--workers", type=click.IntRange(0), help="Parse processes; 0: one a processor.")
@click.option("--reload", is_flag=True, help="Start anew whenever a plugin's source changes: for authors of plugins.")
def serve(host: str | None, port: int | None, workers: int | None, reload: bool) -> None:
    """Run the HTTP service until SIGTERM or Ctrl-C."""
    chosen = chosen_settings(host=host, port=port, workers=workers)
    if reload:
        from factbox.cli.reload import serve_reloading

        folder = Path(chosen.plugins_dir) if chosen.plugins_dir else None
        sys.exit(serve_reloading([one for one in sys.argv[1:] if one != "--reload"], folder))
    from factbox.lean import without_rich
    from factbox.workers import forkserver

    forkserver.start()
    without_rich()
    from factbox import logs
    from factbox.server import Service
    from factbox.telemetry import NotInstalled

    logs.configure(chosen)
    try:
        service = Service(chosen)
    except (OSError, NotInstalled) as error:
        raise Failed(f"The service cannot start: {error}") from None
    sys.exit(service.serve())
