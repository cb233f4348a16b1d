"""`make tutorial-test`: the commands of the plugin tutorial, as they are written, one after the other.

Arguments: the page, and the `bin` of an environment as `make demo` makes it.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

ADDRESS = "http://127.0.0.1:8000/v1/plugins/hashtags"


def commands(page: Path) -> list[str]:
    """The lines of the first block of shell commands."""
    block = re.search(r"^```sh\n(.*?)^```", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    assert block is not None
    return [line for line in block[1].splitlines() if line.strip()]


def main(page: Path, binaries: Path) -> None:
    """Run them; the last one serves until the plugin was seen there."""
    environ = os.environ | {
        "PATH": f"{binaries}{os.pathsep}{os.environ['PATH']}",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_QUIET": "1",
    }
    *before, serve = commands(page)
    assert serve.startswith("factbox serve")
    with tempfile.TemporaryDirectory() as folder:
        for command in before:
            print(f"$ {command}", flush=True)
            subprocess.run(command, shell=True, cwd=folder, env=environ, check=True)
        print(f"$ {serve}", flush=True)
        service = subprocess.Popen(f"exec {serve}", shell=True, cwd=folder, env=environ)
        try:
            print(f"served: {served()}")
        finally:
            service.terminate()
            service.wait(40)


def served(seconds: float = 60) -> str:
    """The summary of the new parser, as the service tells it."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            with urlopen(ADDRESS, timeout=2) as response:
                row = json.load(response)
                assert row["status"] == "ok", row
                return str(row["summary"])
        except (URLError, OSError):
            time.sleep(0.2)
    raise SystemExit("The service did not come.")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]).absolute())
