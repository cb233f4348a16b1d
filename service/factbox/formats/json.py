"""An answer as it is: JSON, one line."""

from __future__ import annotations

import orjson

from factbox.formats.format import Format

FORMATS = (
    Format(
        name="json",
        media_type="application/json",
        suffix=".json",
        summary="The answer as it is; of several one a line.",
        body=lambda answer: orjson.dumps(answer, option=orjson.OPT_APPEND_NEWLINE),
    ),
)
