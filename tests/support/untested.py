"""Modules of the built-in parsers that no test imports: `make check` lists them, and their number may only fall."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PARSERS = ("links", "figures", "quotes", "dates")


def modules(parser: str) -> Iterator[str]:
    """The dotted names of a parser's modules, its packages' own left out."""
    plugins = ROOT / "plugins"
    for path in sorted((plugins / f"factbox_{parser}").rglob("*.py")):
        if path.name != "__init__.py":
            yield ".".join(path.relative_to(plugins).with_suffix("").parts)


def untested(parser: str) -> list[str]:
    """Those of which no test file of the parser takes anything."""
    tests = "\n".join(path.read_text("utf-8") for path in (ROOT / "tests" / "plugins" / parser).rglob("*.py"))
    return [module for module in modules(parser) if not _is_imported(module, tests)]


def _is_imported(module: str, tests: str) -> bool:
    package, _, name = module.rpartition(".")
    direct, named = re.escape(module), rf"from {re.escape(package)} import [^\n]*\b{name}\b"
    return re.search(rf"\b{direct}\b|{named}", tests) is not None


def main() -> None:
    """Print them, a parser a line."""
    for parser in PARSERS:
        missing = [module.removeprefix(f"factbox_{parser}.") for module in untested(parser)]
        print(
            f"{parser}: {len(missing)} of {sum(1 for _ in modules(parser))} modules without a test of their own",
            *missing,
        )


if __name__ == "__main__":
    main()
