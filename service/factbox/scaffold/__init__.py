"""`factbox plugins new`: a complete plugin package from templates."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from string import Template

from factbox.registry import NAME

# Where each template goes; `$name` and `$module` are filled in, in paths and in texts.
LAYOUT = {
    "pyproject.toml.txt": "pyproject.toml",
    "module.py.txt": "$module/__init__.py",
    "test.py.txt": "tests/test_$module.py",
    "README.md.txt": "README.md",
}


def create(name: str, parent: Path) -> list[Path]:
    """Write the package `factbox-NAME` below `parent`; the files written.

    Raises ValueError for a name no parser may have, FileExistsError when the folder is there already.
    """
    if not NAME.match(name):
        raise ValueError(f"{name!r} is no parser name: use lower-case letters, digits, _ and -")
    folder = parent / f"factbox-{name}"
    folder.mkdir(parents=True)
    filled = {"name": name, "module": f"factbox_{name.replace('-', '_')}"}
    return [_write(folder / Template(target).substitute(filled), source, filled) for source, target in LAYOUT.items()]


def _write(path: Path, source: str, filled: dict[str, str]) -> Path:
    path.parent.mkdir(exist_ok=True)
    text = files(__package__).joinpath("templates", source).read_text(encoding="utf-8")
    path.write_text(Template(text).substitute(filled), encoding="utf-8")
    return path
