"""What another extractor takes for the article's text: an opinion that the page's own blocks are measured by."""

from __future__ import annotations

import logging
from typing import Any

_LINES = frozenset("p head list item quote table row cell code div lb".split())
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)


def trafilatura_text(root: Any, *, precision: bool = False) -> str:
    """What trafilatura finds, a block a line; "" when it finds nothing or fails.

    It is asked for its own rules alone: in doubt it would ask two more extractors, which costs as much again, loads the
    stop lists of a hundred languages (33 MB), and is no better here. With `precision` it takes less.
    """
    from trafilatura import bare_extraction

    try:
        found: Any = bare_extraction(root, include_comments=False, favor_precision=precision, fast=True)
    except Exception:
        return ""
    return "" if found is None or found.body is None else _lines(found.body)


def _lines(body: Any) -> str:
    for element in body.iter():
        if element.tag in _LINES or element.tag in ("li", "h2", "h3", "td"):
            element.text = "\n" + (element.text or "")
            element.tail = "\n" + (element.tail or "")
    return "".join(body.itertext())
