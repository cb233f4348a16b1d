"""`factbox plugins new`: a complete plugin package from templates."""

from __future__ import annotations

from importlib.metadata import distributions
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from string import Template

from factbox import builtin_parsers
from factbox.registry import NAME, Registry

# Where each template goes; `$name` and `$module` are filled in, in paths and in texts.
LAYOUT = {
    "pyproject.toml.txt": "pyproject.toml",
    "module.py.txt": "$module/__init__.py",
    "test.py.txt": "tests/test_$module.py",
    "README.md.txt": "README.md",
}


def create(name: str, parent: Path, installed: Registry) -> list[Path]:
    """Write the package `factbox-NAME` below `parent`; the files written.

    Raises ValueError for a name no parser may have, or that something `installed` has already; FileExistsError when the
    folder is there.
    """
    if not NAME.match(name):
        raise ValueError(f"{name!r} is no parser name: use lower-case letters, digits, _ and -")
    module = f"factbox_{name.replace('-', '_')}"
    if taken := _taken(name, module, installed):
        raise ValueError(f"{taken}: choose another name")
    folder = parent / f"factbox-{name}"
    if folder.exists():
        raise FileExistsError(f"{folder} is there already: choose another name, or --dir")
    filled = {"name": name, "module": module}
    folder.mkdir(parents=True)
    return [_write(folder / Template(target).substitute(filled), source, filled) for source, target in LAYOUT.items()]


def _taken(name: str, module: str, installed: Registry) -> str:
    """Who has the parser's, the distribution's or the package's name already; "" when nobody has."""
    known = {*installed.names, *(one.name for one in installed.broken)}
    if module in builtin_parsers.packages():
        return f"factbox comes with a parser called {name}"
    if name in known or name.replace("-", "_") in {one.replace("-", "_") for one in known}:
        return f"a parser called {name} is installed"
    if f"factbox-{name}".replace("_", "-") in {str(one.name).lower().replace("_", "-") for one in distributions()}:
        return f"a distribution called factbox-{name} is installed"
    return f"a package called {module} is installed" if find_spec(module) else ""


def _write(path: Path, source: str, filled: dict[str, str]) -> Path:
    path.parent.mkdir(exist_ok=True)
    text = files(__package__).joinpath("templates", source).read_text(encoding="utf-8")
    path.write_text(Template(text).substitute(filled), encoding="utf-8")
    return path
