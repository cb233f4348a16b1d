"""The API's contract as files: the OpenAPI document of the built-in parsers, and real requests and answers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml

from factbox.discovery import built_in
from factbox.inprocess import parse, verify
from factbox.installation import load_registry
from factbox.registry import Registry
from factbox.settings import Settings
from factbox.typed import module
from factbox.web import create_app
from factbox.web.documents import EXAMPLES
from factbox.web.schemas import ArticleSchema, ErrorSchema, MetaSchema
from factbox.workers import Job, Outcome

SHAPES = Path(__file__).parent / "shapes.py"
NAMES = {"ArticleSchema": "ArticleFacts"}
"""Types of shapes.py whose schema's name is that of something else in Python."""


class _Nobody:
    """A runner that never runs: the document needs routes, not parse processes."""

    state, busy, waiting, restarts, full = "starting", 0, 0, 0, False
    failed_setups: dict[str, str] = {}  # noqa: RUF012 - it stays empty
    switched_off: dict[str, float] = {}  # noqa: RUF012 - so does it

    def run(self, job: Job, patience: float = 0.0) -> Outcome:
        raise NotImplementedError


def document(settings: Settings, registry: Registry | None = None) -> dict[str, Any]:
    """The OpenAPI document of an installation."""
    app = create_app(settings, registry or load_registry(settings), _Nobody())
    with app.test_request_context():
        response: Any = app.view_functions["openapi"]()
    described: dict[str, Any] = response.get_json()
    return described


def as_yaml() -> str:
    """The document of the built-in parsers under default settings, as it is committed."""
    described: str = yaml.safe_dump(document(Settings(), built_in()), sort_keys=False, allow_unicode=True, width=120)
    return described


def shapes() -> str:
    """The source of factbox/shapes.py: the types of an answer's parts, by the built-in parsers' schemas."""
    items = (one.parser.item_schema for one in built_in().installed.values())
    return module((ArticleSchema, ErrorSchema, MetaSchema, *items), NAMES)


def write(folder: Path) -> None:
    """Write `openapi.yaml` and `examples/` there, the answers made anew from the requests, and our own shapes.py."""
    SHAPES.write_text(shapes(), encoding="utf-8")
    (folder / "examples").mkdir(parents=True, exist_ok=True)
    for name, answer in (("parse", _parsed), ("verify", _verified)):
        request = json.loads((EXAMPLES / f"{name}.request.json").read_text(encoding="utf-8"))
        answered = answer(request)
        answered["meta"]["elapsed_ms"] = 1.4
        for part, value in (("request", request), ("answer", answered)):
            body = json.dumps(value, ensure_ascii=False, indent=2) + "\n"
            (EXAMPLES / f"{name}.{part}.json").write_text(body, encoding="utf-8")
            (folder / "examples" / f"{name}.{part}.json").write_text(body, encoding="utf-8")
    (folder / "openapi.yaml").write_text(as_yaml(), encoding="utf-8")


def _parsed(request: dict[str, Any]) -> dict[str, Any]:
    return parse(request["text"], published_at=request["published_at"], registry=built_in())


def _verified(request: dict[str, Any]) -> dict[str, Any]:
    return verify(request["quotes"], **request["source"], registry=built_in())
