"""The hook of the wheel: with FACTBOX_NATIVE=1 the parsers and the language layer are compiled by mypyc.

The compiled modules lie beside their sources in the wheel, and Python takes them first. Without the variable nothing
happens here, and the wheel is one for every platform. Needs a C compiler and the headers of the Python that builds.
"""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FOLDERS = ("service/factbox/language", "plugins/factbox_dates", "plugins/factbox_figures", "plugins/factbox_quotes")
"""What takes the time of an article."""
NO_CODE = frozenset(("en", "train"))
"""Folders below them that stay as they are: words, and what makes the tagger's weights."""
INTERPRETED = frozenset(("__init__.py", "schema.py", "options.py", "build.py", "cldr_currencies.py", "cldr_units.py"))
"""Packages' faces, which are found as folders, marshmallow's classes, which mypyc cannot make, and generated tables."""
CACHING = re.compile("^from functools import .*cached_property", re.M)
"""What compiled code would read anew each time: a module that needs it stays as it is."""
MYPY = (
    "--config-file=", "--ignore-missing-imports", "--follow-imports=silent", "--namespace-packages",
    "--explicit-package-bases",
)  # fmt: skip
BUILT = Path("build/native")
LIBRARIES = BUILT / "lib"
HIDDEN = ("-fvisibility=hidden",) if os.name == "posix" else ()
"""Functions of the library call one another directly: it is smaller, loads faster, and runs a little faster."""


class NativeHook(BuildHookInterface[Any]):
    """Adds the compiled modules to the wheel when they are asked for."""

    def dependencies(self) -> list[str]:
        """What pip brings into the environment of the build."""
        return ["mypy>=2.4", "setuptools>=80"] if _is_asked_for() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compiles, and names each library with its place in the wheel. Raises what the compilers raise."""
        if version == "editable" or not _is_asked_for():
            return
        os.chdir(self.root)
        _compile()
        build_data["pure_python"], build_data["infer_tag"] = False, True
        for library in sorted(LIBRARIES.rglob("*.so")):
            build_data["force_include"][str(library)] = str(_place(library.relative_to(LIBRARIES)))


def sources() -> list[str]:
    """The modules that are compiled, as paths from the root of the project."""
    return sorted(str(path) for folder in FOLDERS for path in Path(folder).rglob("*.py") if _is_compiled(path))


def _is_compiled(path: Path) -> bool:
    stays = path.name in INTERPRETED or not NO_CODE.isdisjoint(path.parts)
    return not stays and CACHING.search(path.read_text("utf-8")) is None


def _is_asked_for() -> bool:
    return os.environ.get("FACTBOX_NATIVE") == "1"


def _compile() -> None:
    """One library that has all of them, and a small one for each module that finds it there."""
    from mypyc.build import mypycify
    from setuptools import Distribution

    shutil.rmtree(BUILT, ignore_errors=True)
    os.environ["MYPYPATH"] = os.pathsep.join(("service", "plugins"))
    options = {"opt_level": "2", "debug_level": "0", "multi_file": True, "target_dir": str(BUILT / "c")}
    extensions = mypycify([*MYPY, *sources()], group_name="factbox", **options)
    for extension in extensions:
        extension.extra_compile_args += HIDDEN
    command = Distribution({"ext_modules": extensions}).get_command_obj("build_ext")
    command.build_lib, command.build_temp = str(LIBRARIES), str(BUILT / "objects")
    command.ensure_finalized()
    command.run()


def _place(library: Path) -> Path:
    """Where a library goes in the wheel: a module's beside its source; the one that they share on top."""
    is_builtin = library.parts[0] in {Path(folder).name for folder in FOLDERS}
    return "factbox/builtin" / library if is_builtin else library
