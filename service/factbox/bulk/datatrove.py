"""A step of datatrove's pipelines that puts the facts of each document into its metadata."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from datatrove.pipeline.base import PipelineStep

from factbox.bulk import parse_batch


class Facts(PipelineStep):  # type: ignore[misc]
    """`doc.metadata["factbox"]` becomes the results of `doc.text`, or `{"problem": ...}`.

    With `html` it stands in place of an extractor: `doc.text` is a page, and becomes the article's text. `plugins`,
    `options` and `deadline` are those of `parse_batch`.
    """

    name = "factbox"
    type = "facts"

    def __init__(self, html: bool = False, **asked: Any) -> None:
        super().__init__()
        self.html, self.asked = html, asked

    def run(self, data: Iterable[Any], rank: int = 0, world_size: int = 1) -> Iterator[Any]:
        for doc in data:
            with self.track_time():
                self._enrich(doc)
            yield doc

    def _enrich(self, doc: Any) -> None:
        about = {"id": doc.id, "url": doc.metadata.get("url"), "published_at": doc.metadata.get("date")}
        (answer,) = parse_batch([about | {"html" if self.html else "text": doc.text}], **self.asked)
        doc.metadata["factbox"] = answer.get("results", answer)
        self.stat_update("problem" if "problem" in answer else "parsed")
        if self.html and "article" in answer:
            doc.text = answer["article"]["text"]
