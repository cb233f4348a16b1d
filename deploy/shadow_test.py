"""`make wheel-test`: a plugin whose package is called as one of factbox's own is installed and removed without harm.

Argument: the `bin` of an environment that factbox is installed in.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

PROJECT = """
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
[project]
name = "factbox-dates"
version = "9.0"
[project.entry-points.factbox]
mine = "factbox_dates"
[tool.hatch.build.targets.wheel]
packages = ["factbox_dates"]
"""
MODULE = """
from factbox import Parser, SpanSchema, hookimpl

@hookimpl
def factbox_parsers():
    return [Parser(name="dates", summary="Nothing.", item_schema=SpanSchema, parse=lambda article, context: [])]
"""


def found(factbox: Path) -> tuple[list[str], list[str]]:
    """Values of the dates of a sentence, and names of broken plugins."""
    parsed = subprocess.run([factbox, "parse"], input=b"It closed on 8 December 2024.", capture_output=True, check=True)
    listed = subprocess.run([factbox, "plugins", "--json"], capture_output=True, check=True)
    rows = json.loads(listed.stdout)["plugins"]
    values = [item["value"] for item in json.loads(parsed.stdout)["results"]["dates"]]
    return values, [row["name"] for row in rows if row["status"] == "broken"]


def main(binaries: Path) -> None:
    """Install it, look, remove it, look."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "pyproject.toml").write_text(PROJECT)
        (Path(folder) / "factbox_dates").mkdir()
        (Path(folder) / "factbox_dates" / "__init__.py").write_text(MODULE)
        pip = [binaries / "python", "-m", "pip", "--disable-pip-version-check"]
        subprocess.run([*pip, "install", "--quiet", folder], check=True)
        installed = found(binaries / "factbox")
        subprocess.run([*pip, "uninstall", "--quiet", "--yes", "factbox-dates"], check=True)
        removed = found(binaries / "factbox")
    assert installed == (["2024-12-08"], ["mine"]), installed
    assert removed == (["2024-12-08"], []), removed
    print("a package of the same name was installed and removed: dates are found all the same")


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute())
