"""A folder of plugins that fail: each in its setup or in its parser, in a way its name says."""

from __future__ import annotations

from pathlib import Path

TROUBLED = """
from factbox import Parser, SpanSchema, hookimpl

def no_model():
    try:
        open("/nowhere/model")
    except OSError as error:
        raise RuntimeError("the model is missing") from error

def leaves():
    raise SystemExit(3)

def fine(article, context):
    return [article.cite(0, 1)]

def deep(article):
    raise KeyError("the secret word")

def raises(article, context):
    try:
        deep(article)
    except KeyError as error:
        raise ValueError("cannot go on: " + article.text) from error

def nothing(article, context):
    print("I was here")

def parser(name, parse=fine, **more):
    return Parser(name=name, summary="Troubled.", item_schema=SpanSchema, parse=parse, **more)

@hookimpl
def factbox_parsers():
    return PARSERS
"""


def folder(path: Path, *parsers: str) -> Path:
    """`path` with one module in it that offers `parsers`, as Python expressions; no other folder's has its name."""
    (path / f"{module(path)}.py").write_text(f"{TROUBLED}\nPARSERS = [{', '.join(parsers)}]\n")
    return path


def module(path: Path) -> str:
    """The name of that module, which is the plugin's."""
    return f"of_{path.name}"


UNSET = "parser('unset', setup=no_model)"
LEAVES = "parser('leaves', setup=leaves)"
LEANS = "parser('leans', requires=('unset',))"
RAISES = "parser('raises', raises)"
NOTHING = "parser('nothing', nothing)"
FINE = "parser('fine')"
