"""A task of Label Studio with its facts as predictions, for people to correct.

Label Studio counts code points (its front end parts a text by string iterator; read in 1.23).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson

from factbox.formats.facts import Fact, facts
from factbox.formats.format import Format
from factbox.formats.places import Answer, whole_text
from factbox.formats.words import said

FROM, TO = "facts", "text"
"""Names of the labelling configuration's `<Labels>` and `<Text>`; see docs/formats.md."""


def task(answer: Answer) -> dict[str, Any]:
    """One task: the article and what was found in it; parts of a fact are regions of their own, related to it."""
    article = answer["article"]
    known = {"id": answer.get("id"), "url": article.get("url"), "title": article.get("title")}
    data = {TO: whole_text(answer)} | {name: value for name, value in known.items() if value is not None}
    version = (answer.get("meta") or {}).get("factbox", "")
    result = [region for fact in facts(answer) for region in _regions(fact)]
    return {"data": data, "predictions": [{"model_version": f"factbox {version}".strip(), "result": result}]}


def _regions(fact: Fact) -> Iterator[dict[str, Any]]:
    own = f"{fact.parser}-{fact.number}"
    yield _region(own, fact.parser, fact.item) | {"meta": {"text": [said(fact.item)]}}
    for name, place in fact.parts:
        part = f"{own}-{name}"
        yield _region(part, name, place)
        yield {"type": "relation", "from_id": own, "to_id": part, "direction": "right", "labels": [name]}


def _region(name: str, label: str, place: Any) -> dict[str, Any]:
    value = {side: place[side] for side in ("start", "end", "text")} | {"labels": [label]}
    return {"id": name, "from_name": FROM, "to_name": TO, "type": "labels", "value": value}


FORMATS = (
    Format(
        name="label-studio",
        media_type="application/vnd.factbox.label-studio+json",
        suffix=".label-studio.json",
        summary="A Label Studio task with its facts as predictions.",
        body=lambda answer: orjson.dumps(task(answer), option=orjson.OPT_APPEND_NEWLINE),
    ),
)
